"""The audit trail: coded events, each chained by HMAC to the one before.

May know the chain and its table. Must not hold anything personal: `kiosk.store.facts` refuses it.
What is found by `verify`: a changed entry, a missing one, another order, a cut-off end.
"""

import contextlib
import hashlib
import hmac
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from kiosk.domain.values.ids import SubmissionId, VisitId
from kiosk.domain.values.problem import ProblemError
from kiosk.store.anchor import Anchor, AnchorPlace, advance_anchor
from kiosk.store.database import Database
from kiosk.store.facts import Facts, check_facts
from kiosk.store.locks import FileLock

FIRST_LINK: Final = bytes(32)
_COLUMNS: Final = "seq, utc, monotonic, attendant, machine, version, code, visit, submission, facts"
_CHUNK: Final = 2000
Entry = tuple[Any, ...]


class FindingKind(StrEnum):
    """What is wrong with the chain."""

    CHANGED = "changed"
    """This entry, or its place in the order, is not what was written."""
    GAP = "gap"
    """Entries before this one are missing."""
    CUT_OFF = "cut_off"
    """Entries after this one are missing."""
    NO_ANCHOR = "no_anchor"
    """Count and last link are not where they were kept: a cut-off end could not be found."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """`seq` is the entry's number, counted from 1."""

    kind: FindingKind
    seq: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Witness:
    """Who and what stands behind an entry."""

    clock: Callable[[], datetime]
    """UTC, with its zone."""
    monotonic: Callable[[], float]
    """Seconds that no change of the clock moves."""
    attendant: Callable[[], str]
    machine: str
    version: str


def link_of(key: bytes, before: bytes, entry: Entry) -> bytes:
    """The link of an entry: HMAC-SHA256 over the link before and all that the entry says."""
    text = json.dumps(entry, ensure_ascii=True, separators=(",", ":"))
    return hmac.new(key, before + text.encode(), hashlib.sha256).digest()


class AuditStore:
    """Implements `kiosk.visit.ports.AuditTrail`; blocking, any thread."""

    def __init__(
        self, database: Database, *, key: bytes, anchor: AnchorPlace, witness: Witness, lock: Path
    ) -> None:
        self._database = database
        self._key = key
        self._anchor = anchor
        self._witness = witness
        self._lock = lock

    def add(
        self,
        code: str,
        *,
        visit: VisitId | None = None,
        submission: SubmissionId | None = None,
        facts: Facts | None = None,
    ) -> None:
        """Append one event, on disk for certain on return.

        ProblemError `store.audit_fact` where a fact is not a code or a number.
        """
        with self._database.write():
            self.append(code, visit=visit, submission=submission, facts=facts)
        self.settle()

    def append(
        self,
        code: str,
        *,
        visit: str | None = None,
        submission: str | None = None,
        facts: Facts | None = None,
    ) -> None:
        """Append inside the caller's transaction, so that deed and entry are one."""
        check_facts(code, facts or {})
        count, before = self.last()
        witness = self._witness
        entry = (
            count + 1,
            witness.clock().astimezone(UTC).isoformat(),
            float(witness.monotonic()),
            witness.attendant(),
            witness.machine,
            witness.version,
            code,
            visit or "",
            submission or "",
            json.dumps(dict(facts or {}), sort_keys=True),
        )
        self._database.run(
            f"INSERT INTO audit ({_COLUMNS}, link) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
            (*entry, link_of(self._key, before, entry)),
        )

    def settle(self) -> None:
        """After the transaction: move the anchor to the last entry.

        The deed is done and written: an anchor that can not be moved now is moved by the next.
        """
        with contextlib.suppress(ProblemError), FileLock(self._lock):
            count, link = self.last()
            if count:
                advance_anchor(self._anchor, Anchor(count=count, link=link))

    def begin_anew(self, code: str, *, facts: Facts) -> None:
        """Append, and anchor this chain whatever was anchored before: it was sealed anew."""
        with self._database.write():
            self.append(code, facts=facts)
        count, link = self.last()
        with FileLock(self._lock):
            self._anchor.write(Anchor(count=count, link=link))

    def last(self) -> tuple[int, bytes]:
        """Number and link of the last entry; 0 where there is none."""
        rows = self._database.run("SELECT seq, link FROM audit ORDER BY seq DESC LIMIT 1")
        return (rows[0][0], rows[0][1]) if rows else (0, FIRST_LINK)

    def verify(self) -> tuple[Finding, ...]:
        """Everything that is wrong with the chain; empty where it is whole."""
        found: list[Finding] = []
        anchor = self._anchor.read()
        with self._database.read():
            seq, link, at_anchor = 0, FIRST_LINK, None
            for *entry, kept in self._entries():
                if entry[0] != seq + 1:
                    found.append(Finding(kind=FindingKind.GAP, seq=entry[0]))
                elif link_of(self._key, link, tuple(entry)) != kept:
                    found.append(Finding(kind=FindingKind.CHANGED, seq=entry[0]))
                # Going on with what is there names each wrong entry once.
                seq, link = entry[0], kept
                if anchor is not None and anchor.count == seq:
                    at_anchor = link
        if anchor is None:
            if seq:
                found.append(Finding(kind=FindingKind.NO_ANCHOR, seq=seq))
        elif seq < anchor.count:
            found.append(Finding(kind=FindingKind.CUT_OFF, seq=seq))
        elif anchor.count and at_anchor != anchor.link and not found:
            found.append(Finding(kind=FindingKind.CHANGED, seq=anchor.count))
        return tuple(found)

    def _entries(self) -> Iterator[Entry]:
        """All in order, a few thousand in memory at a time."""
        seq = 0
        while rows := self._database.run(
            f"SELECT {_COLUMNS}, link FROM audit WHERE seq > ? ORDER BY seq LIMIT ?",  # noqa: S608
            (seq, _CHUNK),
        ):
            yield from rows
            seq = rows[-1][0]

    def export(self) -> Iterator[str]:
        """One JSON object a line, links included, so that a copy can be held against the chain."""
        for *entry, link in self._entries():
            row: Mapping[str, Any] = dict(zip(_COLUMNS.split(", "), entry, strict=True))
            yield json.dumps({**row, "facts": json.loads(row["facts"]), "link": link.hex()})
