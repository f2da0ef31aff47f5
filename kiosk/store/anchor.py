"""What is kept outside the journal's file, so that the file can be held against it.

Count and last link of the audit chain: a chain can not tell that its end was cut off, nor a folder
that it was put back from an earlier day; this can. With them the newest time that was believed, the
file itself, and what was found wrong until a manager has seen it. May know files and the vault. A
copy of the file and of this, put back together, is found out by the file's own mark, where the file
system gives one; only a copy of `export` elsewhere tells it for certain.
"""

import contextlib
import json
import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final, Protocol

from kiosk.domain.values.problem import ProblemError
from kiosk.store.files import write_whole
from kiosk.store.findings import Finding, FindingKind
from kiosk.store.keys import VAULT_SERVICE, Vault, vault_errors
from kiosk.store.problems import failure, of_os

RESTORED: Final = "restored"
"""In the place of a file's mark: the next opening finds that the journal was put back."""
_ROOM: Final = 512
"""Bytes of an anchor's file. Within one sector, so that writing in place is whole or not done."""
MOST_FINDINGS: Final = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """How many entries there were, and the link of the last one."""

    count: int
    link: bytes
    seen: datetime | None = None
    """The newest time that was believed; None in what version 0.1.0 wrote."""
    file: str = ""
    """Which file the journal was, as `kiosk.store.filemark` tells it; "" where nobody knows."""
    findings: tuple[Finding, ...] = ()
    """What was found and no manager has seen yet; one of each kind."""


class AnchorPlace(Protocol):
    """Where it lies."""

    def read(self) -> Anchor | None:
        """What was kept last; None where nothing is or what is there makes no sense.

        ProblemError where the place can not be read now.
        """

    def write(self, anchor: Anchor) -> None:
        """Keep it. After a power cut it may be an earlier one, still whole."""

    def forget(self, aside: Path) -> None:
        """A new chain begins; what is in a file is moved to the folder `aside`."""


def to_text(anchor: Anchor) -> str:
    """As JSON; version 0.1.0 reads the first two."""
    return json.dumps(
        {
            "count": anchor.count,
            "link": anchor.link.hex(),
            "seen": anchor.seen.isoformat() if anchor.seen else "",
            "file": anchor.file,
            "findings": [[found.kind.value, found.seq] for found in anchor.findings],
        }
    )


def from_text(text: str) -> Anchor | None:
    """None where it makes no sense."""
    try:
        kept = json.loads(text)
        return Anchor(
            count=int(kept["count"]),
            link=bytes.fromhex(kept["link"]),
            seen=datetime.fromisoformat(kept["seen"]) if kept.get("seen") else None,
            file=str(kept.get("file", "")),
            findings=tuple(
                Finding(kind=FindingKind(kind), seq=int(seq))
                for kind, seq in kept.get("findings", ())
            ),
        )
    except (ValueError, KeyError, TypeError):
        return None


class FileAnchor:
    """In a file beside the key."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> Anchor | None:
        """ProblemError where the file is there and can not be read."""
        try:
            return from_text(self._path.read_text("utf-8", "replace"))
        except FileNotFoundError:
            return None
        except OSError as error:
            raise of_os(error) from None

    def write(self, anchor: Anchor) -> None:
        """In place where it has its room already: one write of a sector, and no wait for the disk.

        One that lags behind after a power cut is no finding.
        """
        content = to_text(anchor).encode().ljust(_ROOM)
        if len(content) > _ROOM or not self._in_place(content):
            write_whole(self._path, content)

    def _in_place(self, content: bytes) -> bool:
        with contextlib.suppress(FileNotFoundError):
            try:
                descriptor = os.open(self._path, os.O_RDWR | getattr(os, "O_BINARY", 0))
                try:
                    if os.fstat(descriptor).st_size == len(content):
                        return os.write(descriptor, content) == len(content)
                finally:
                    os.close(descriptor)
            except FileNotFoundError:
                raise
            except OSError as error:
                raise of_os(error) from None
        return False

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
        """ProblemError `store.no_vault` where the vault is locked."""
        try:
            text = self._vault.get_password(VAULT_SERVICE, self._name)
        except vault_errors() as error:
            raise failure("store.no_vault", detail="key_file") from error
        return None if text is None else from_text(text)

    def write(self, anchor: Anchor) -> None:
        """ProblemError `store.no_vault` where the vault takes nothing."""
        try:
            self._vault.set_password(VAULT_SERVICE, self._name, to_text(anchor))
        except vault_errors() as error:
            raise failure("store.no_vault", detail="key_file") from error

    def forget(self, aside: Path) -> None:
        """Kept beside the journal that it speaks of."""
        kept = self.read()
        if kept is not None:
            FileAnchor(aside / "audit.anchor").write(kept)
            self.write(Anchor(count=0, link=b""))


def added(findings: tuple[Finding, ...], new: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The first of each kind, as long as there is room."""
    kinds = {found.kind for found in findings}
    fresh = {found.kind: found for found in reversed(new) if found.kind not in kinds}
    return (*findings, *fresh.values())[:MOST_FINDINGS]


def without(findings: tuple[Finding, ...], *kinds: FindingKind) -> tuple[Finding, ...]:
    """Those of other kinds."""
    return tuple(found for found in findings if found.kind not in kinds)


def anchored(place: AnchorPlace) -> tuple[Anchor | None, bool]:
    """What is kept, and whether the place could be read at all."""
    try:
        return place.read(), True
    except ProblemError:
        return None, False
