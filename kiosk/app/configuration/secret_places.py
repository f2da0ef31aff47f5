"""Where provisioning puts secrets: the vault, or files that their owner alone may read.

Each tells whether it had to change anything, so that a second run is seen to change nothing.
"""

from pathlib import Path
from typing import Protocol

from kiosk.app.configuration.ownership import acting_for
from kiosk.app.configuration.secrets import VAULT_SERVICE
from kiosk.app.configuration.section import refuse
from kiosk.store.files import private_folder, write_whole
from kiosk.store.keys import Vault, vault_errors

STORE_KEY = "store.key"


class Keeper(Protocol):
    """A place for secrets, each under a name."""

    def ref(self, name: str) -> str:
        """How the configuration names the place."""

    def read(self, name: str) -> str | None:
        """What is kept there, or None."""

    def write(self, name: str, secret: str) -> None:
        """Keep it; ProblemError where the place does not take it."""

    def store_key(self) -> str:
        """Where the journal's key goes where the file names no place; "" for the program's own."""


class VaultKeeper:
    """The vault of the operating system."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def ref(self, name: str) -> str:
        """`vault:NAME`."""
        return f"vault:{name}"

    def read(self, name: str) -> str | None:
        """None also where the vault is locked: then writing says so."""
        try:
            return self._vault.get_password(VAULT_SERVICE, name)
        except vault_errors():
            return None

    def write(self, name: str, secret: str) -> None:
        """ProblemError `config.no_vault` where it is locked or forgets at once."""
        try:
            self._vault.set_password(VAULT_SERVICE, name, secret)
            kept = self._vault.get_password(VAULT_SERVICE, name)
        except vault_errors():
            kept = None
        if kept != secret:
            raise refuse("config.no_vault", f'the vault did not take "{name}"')

    def store_key(self) -> str:
        """The vault, which the program takes by itself."""
        return ""


class FileKeeper:
    """One file a secret, mode 0600, in a folder of mode 0700.

    Written by root into somebody's folder, a file is made by that somebody (`acting_for`).
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder.absolute()

    def ref(self, name: str) -> str:
        """`file:PATH`."""
        return f"file:{self._folder / name}"

    def store_key(self) -> str:
        """Beside the secrets: a machine that keeps them in files has no vault for this one."""
        return str(self._folder / STORE_KEY)

    def read(self, name: str) -> str | None:
        """None where there is none."""
        try:
            with acting_for(self._folder):
                return (self._folder / name).read_text("utf-8")
        except (OSError, UnicodeDecodeError):
            return None

    def write(self, name: str, secret: str) -> None:
        """ProblemError of kind STORE where the folder can not be written."""
        with acting_for(self._folder):
            private_folder(self._folder)
            write_whole(self._folder / name, secret.encode("utf-8"))
