"""Where the store's key lies: the OS vault, a key file, a systemd credential, or memory (demo).

May know files, permissions and the vault's three calls. Must not fall back from one place to
another: a place that does not work is a problem with a name. Choices: docs/keys.md.
"""

import json
import os
import stat
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Protocol

from kiosk.domain.configuration.settings import StoreSettings
from kiosk.store.cipher import KEY_BYTES
from kiosk.store.files import write_whole
from kiosk.store.problems import failure, of_os

VAULT_SERVICE: Final = "kiosk.store"


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredKeys:
    """The key in use and, while a rotation is under way, the one that takes its place."""

    current: bytes = field(repr=False)
    following: bytes | None = field(default=None, repr=False)


class KeySource(Protocol):
    """A place for the key."""

    def read(self) -> StoredKeys | None:
        """What is kept, or None where nothing was ever kept there."""

    def write(self, keys: StoredKeys) -> None:
        """Keep it, for certain on return; ProblemError where the place can not be written."""


class Vault(Protocol):
    """The part of a `keyring` backend that is used."""

    def get_password(self, service: str, username: str) -> str | None:
        """The secret, or None."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep the secret."""


def keys_to_text(keys: StoredKeys) -> str:
    """As a key file holds them."""
    following = keys.following.hex() if keys.following else None
    return json.dumps({"current": keys.current.hex(), "following": following})


def keys_from_text(text: str) -> StoredKeys:
    """A key file's or vault entry's text; a bare key in hex is taken too (credentials)."""
    try:
        if not text.lstrip().startswith("{"):
            text = json.dumps({"current": text.strip()})
        kept = json.loads(text)
        current = bytes.fromhex(kept["current"])
        following = bytes.fromhex(kept["following"]) if kept.get("following") else None
    except (ValueError, KeyError, TypeError, AttributeError):
        raise failure("store.key_unreadable") from None
    if any(len(key) != KEY_BYTES for key in (current, following) if key is not None):
        raise failure("store.key_unreadable")
    return StoredKeys(current=current, following=following)


class MemoryKey:
    """Demo: a random key that nobody keeps."""

    def __init__(self) -> None:
        self._keys = StoredKeys(current=os.urandom(KEY_BYTES))

    def read(self) -> StoredKeys | None:
        """The key of this object."""
        return self._keys

    def write(self, keys: StoredKeys) -> None:
        """Until the end of the program."""
        self._keys = keys


class VaultKey:
    """In the vault of the operating system, one entry a folder."""

    def __init__(self, vault: Vault, *, name: str) -> None:
        self.vault = vault
        self.name = name

    def read(self) -> StoredKeys | None:
        """ProblemError `store.no_vault` where the vault is locked or gone."""
        try:
            text = self.vault.get_password(VAULT_SERVICE, self.name)
        except vault_errors() as error:
            raise failure("store.no_vault", detail="key_file") from error
        return None if text is None else keys_from_text(text)

    def write(self, keys: StoredKeys) -> None:
        """ProblemError `store.no_vault` where the vault takes nothing, or gives back another."""
        try:
            self.vault.set_password(VAULT_SERVICE, self.name, keys_to_text(keys))
        except vault_errors() as error:
            raise failure("store.no_vault", detail="key_file") from error
        # A vault that forgets at once would lose every picture at the next start.
        if self.read() != keys:
            raise failure("store.no_vault", detail="key_file")


def vault_errors() -> tuple[type[Exception], ...]:
    """What a vault's three calls can raise; imported late, for keyring is slow to come."""
    import keyring.errors  # noqa: PLC0415

    return (keyring.errors.KeyringError, OSError, RuntimeError)


class FileKey:
    """In a file of its own that only its owner can read; made on first use."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def read(self) -> StoredKeys | None:
        """ProblemError `store.key_permissions` where others may read it or it is another's."""
        try:
            with self.path.open("rb") as file:
                _check_private(os.fstat(file.fileno()))
                text = file.read(4096).decode("utf-8", "replace")
        except FileNotFoundError:
            return None
        except PermissionError:
            raise failure("store.key_permissions", detail="key_file") from None
        except OSError as error:
            raise of_os(error) from None
        return keys_from_text(text)

    def write(self, keys: StoredKeys) -> None:
        """Replace it in one step, mode 0600."""
        write_whole(self.path, keys_to_text(keys).encode())


def _check_private(status: os.stat_result) -> None:
    """Windows keeps no such bits: there the vault always exists and is the place to use."""
    if sys.platform == "win32":
        return
    if status.st_uid != os.geteuid() or status.st_mode & (stat.S_IRWXG | stat.S_IRWXO):
        raise failure("store.key_permissions", detail="key_file")


class CredentialKey:
    """A systemd credential (LoadCredentialEncrypted= of systemd.exec): given by the unit."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> StoredKeys | None:
        """ProblemError `store.key_missing` where the unit does not pass it."""
        try:
            text = self._path.read_text("utf-8")
        except (OSError, UnicodeDecodeError):
            raise failure("store.key_missing", detail="key_credential") from None
        return keys_from_text(text)

    def write(self, keys: StoredKeys) -> None:  # noqa: ARG002 - the protocol's
        """Always refused: the unit's credential is changed by the administrator."""
        raise failure("store.key_read_only", detail="key_credential")


def key_source(
    settings: StoreSettings, *, folder: Path, vault: Vault | None, environ: Mapping[str, str]
) -> KeySource:
    """The one place that the configuration names.

    `vault` is `kiosk.store.vault.os_vault()`, None where there is no usable one: then a
    configuration that names neither `key_file` nor `key_credential` is ProblemError
    `store.no_vault`.
    """
    if settings.key_credential:
        name = settings.key_credential
        where = environ.get("CREDENTIALS_DIRECTORY", "")
        if not where or Path(name).name != name:
            raise failure("store.key_missing", detail="key_credential")
        return CredentialKey(Path(where) / name)
    if settings.key_file:
        return FileKey(folder / settings.key_file)
    if vault is None:
        raise failure("store.no_vault", detail="key_file")
    return VaultKey(vault, name=str(folder.resolve()))


def load_or_make(source: KeySource, *, anything_sealed: bool) -> StoredKeys:
    """The kept keys; new ones only where nothing was ever sealed.

    ProblemError `store.key_missing` where a journal is there and its key is not.
    """
    kept = source.read()
    if kept is not None:
        return kept
    if anything_sealed:
        raise failure("store.key_missing")
    made = StoredKeys(current=os.urandom(KEY_BYTES))
    source.write(made)
    return made
