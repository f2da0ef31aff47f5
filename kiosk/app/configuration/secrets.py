"""Fetches a secret from where the configuration says that it lies.

Must not fall back from one place to another, nor put a secret into a message.
"""

import os
import stat
import sys
from pathlib import Path

from kiosk.app.configuration.section import refuse
from kiosk.domain.configuration.secret_ref import SecretRef
from kiosk.domain.values.text import trimmed
from kiosk.store.keys import vault_errors
from kiosk.store.vault import os_vault

VAULT_SERVICE = "kiosk"
"""The vault's service name; the user name is NAME of "vault:NAME"."""


def fetch(ref: SecretRef) -> str:
    """The secret as text. Raises `ProblemError` of kind CONFIGURATION that names the place."""
    match ref.scheme:
        case "env":
            value = os.environ.get(ref.name, "")
            if not value:
                raise refuse("config.secret_missing", f"the environment has no {ref.name}")
            return value
        case "file":
            return _from_file(Path(ref.name))
        case _:
            return _from_vault(ref.name)


def _from_file(path: Path) -> str:
    try:
        with path.open("rb") as file:
            status = os.fstat(file.fileno())
            content = file.read(65_536)
    except OSError as error:
        raise refuse("config.secret_missing", f"{path}: {error.strerror}") from None
    readable = status.st_mode & (stat.S_IRWXG | stat.S_IRWXO)
    if sys.platform != "win32" and readable:
        raise refuse("config.secret_open", f"{path} can be read by others: chmod 600 {path.name}")
    try:
        return trimmed(content.decode("utf-8"))
    except UnicodeDecodeError:
        raise refuse("config.secret_missing", f"{path} is not a text file") from None


def _from_vault(name: str) -> str:
    vault = os_vault()
    if vault is None:
        raise refuse(
            "config.no_vault",
            f'this system has no vault for "vault:{name}": name a file instead ("file:PATH")',
        )
    try:
        value = vault.get_password(VAULT_SERVICE, name)
    except vault_errors():
        raise refuse("config.no_vault", f'the vault does not give out "{name}"') from None
    if not value:
        raise refuse("config.secret_missing", f'the vault has no "{name}" for "{VAULT_SERVICE}"')
    return value
