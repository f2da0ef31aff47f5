"""Count and last link of the audit chain, kept outside the journal's file.

A chain can not tell that its end was cut off; this can. May know files and the vault. A copy of
both the journal and this, put back together from an earlier day, is not found out: only a copy of
`export` elsewhere tells that.
"""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from kiosk.domain.values.problem import ProblemError
from kiosk.store.files import write_whole
from kiosk.store.keys import VAULT_SERVICE, Vault, vault_errors
from kiosk.store.problems import failure, of_os


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """How many entries there were, and the link of the last one."""

    count: int
    link: bytes


class AnchorPlace(Protocol):
    """Where it lies."""

    def read(self) -> Anchor | None:
        """What was kept last; None where nothing is or what is there makes no sense."""

    def write(self, anchor: Anchor) -> None:
        """Keep it."""

    def forget(self, aside: Path) -> None:
        """A new chain begins; what is in a file is moved to the folder `aside`."""


def _to_text(anchor: Anchor) -> str:
    return json.dumps({"count": anchor.count, "link": anchor.link.hex()})


def _from_text(text: str) -> Anchor | None:
    try:
        kept = json.loads(text)
        return Anchor(count=int(kept["count"]), link=bytes.fromhex(kept["link"]))
    except (ValueError, KeyError, TypeError):
        return None


class FileAnchor:
    """In a file beside the key."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> Anchor | None:
        """ProblemError where the file is there and can not be read."""
        try:
            return _from_text(self._path.read_text("utf-8", "replace"))
        except FileNotFoundError:
            return None
        except OSError as error:
            raise of_os(error) from None

    def write(self, anchor: Anchor) -> None:
        """Replaced in one step; one that lags behind after a power cut is no finding."""
        write_whole(self._path, _to_text(anchor).encode(), certain=False)

    def forget(self, aside: Path) -> None:
        """Moved."""
        try:
            if self._path.exists():
                self._path.replace(aside / self._path.name)
        except OSError as error:
            raise of_os(error) from None


class VaultAnchor:
    """In the vault of the operating system, beside the key."""

    def __init__(self, vault: Vault, *, name: str) -> None:
        self._vault = vault
        self._name = f"{name}#audit"

    def read(self) -> Anchor | None:
        """None also where the vault is locked: `verify` calls that a missing anchor."""
        try:
            text = self._vault.get_password(VAULT_SERVICE, self._name)
        except vault_errors():
            return None
        return None if text is None else _from_text(text)

    def write(self, anchor: Anchor) -> None:
        """ProblemError `store.no_vault` where the vault takes nothing."""
        try:
            self._vault.set_password(VAULT_SERVICE, self._name, _to_text(anchor))
        except vault_errors() as error:
            raise failure("store.no_vault", detail="key_file") from error

    def forget(self, aside: Path) -> None:
        """Kept beside the journal that it speaks of."""
        kept = self.read()
        if kept is not None:
            FileAnchor(aside / "audit.anchor").write(kept)
            self.write(Anchor(count=0, link=b""))


def advance_anchor(place: AnchorPlace, anchor: Anchor) -> bool:
    """Move it forward, never back; False where the place can not be written now.

    An entry that is in the journal is not lost by that: the next one moves the anchor past it, and
    `verify` takes a chain that is longer than its anchor.
    """
    try:
        kept = place.read()
        if kept is None or kept.count < anchor.count:
            place.write(anchor)
    except ProblemError:
        return False
    return True
