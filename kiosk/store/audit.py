"""The audit trail: coded events, each chained by HMAC to the one before.

May know the chain and its table. Must not hold anything personal: `kiosk.store.facts` refuses it.
What is found by `verify`: a changed entry, a missing one, another order, a cut-off end.
"""

import contextlib
import hashlib
import hmac
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from kiosk.domain.values.ids import SubmissionId, VisitId
from kiosk.domain.values.problem import ProblemError
from kiosk.store.ages import Ages
from kiosk.store.anchor import RESTORED, Anchor, AnchorPlace, added, anchored, without
from kiosk.store.database import Database
from kiosk.store.facts import Facts, check_facts
from kiosk.store.filemark import mark_of
from kiosk.store.findings import Finding, FindingKind
from kiosk.store.locks import FileLock

FIRST_LINK: Final = bytes(32)
_COLUMNS: Final = "seq, utc, monotonic, attendant, machine, version, code, visit, submission, facts"
_CHUNK: Final = 2000
Entry = tuple[Any, ...]


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
        self.ages: Ages | None = None
        """Whose newest time is kept with the anchor; given once, at opening."""
        self._findings: tuple[Finding, ...] = ()

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

        The deed is done and written: an anchor that can not be moved now is moved by the next. One
        that the chain does not lead to is a finding, which the anchor keeps from then on.
        """
        with contextlib.suppress(ProblemError), FileLock(self._lock):
            kept = self._anchor.read()
            self._move(kept, self._doubts(kept))

    def _doubts(self, kept: Anchor | None) -> tuple[Finding, ...]:
        """What is wrong between the chain and what was anchored. Call it holding the lock."""
        count, _ = self.last()
        if kept is None:
            return (Finding(kind=FindingKind.NO_ANCHOR, seq=count),) if count else ()
        if kept.count and self._link_at(kept.count) != kept.link:
            return (Finding(kind=FindingKind.CHANGED, seq=kept.count),)
        return ()

    def _move(self, kept: Anchor | None, found: tuple[Finding, ...]) -> None:
        count, link = self.last()
        findings = added(kept.findings if kept else (), found)
        self._findings = findings
        self._anchor.write(self._of(count, link, findings))

    def _of(self, count: int, link: bytes, findings: tuple[Finding, ...]) -> Anchor:
        return Anchor(
            count=count,
            link=link if count else b"",
            seen=self.ages.seen if self.ages else None,
            file=mark_of(self._database.path),
            findings=findings,
        )

    def held_against_anchor(
        self, file: Path | None = None
    ) -> tuple[Anchor | None, tuple[Finding, ...]]:
        """At opening: what was anchored, and what that says of this journal.

        Nothing, where the place can not be read now. `file`: the journal, where this is a copy.
        """
        with FileLock(self._lock):
            kept, readable = anchored(self._anchor)
            if not readable:
                return None, ()
            found = self._doubts(kept)
            if kept is not None:
                found = self._age_doubts(kept, file or self._database.path) or found
            return kept, found

    def _age_doubts(self, kept: Anchor, file: Path) -> tuple[Finding, ...]:
        """Why the file may lack what was done since it was written."""
        count, _ = self.last()
        unwritten = any(each.kind is FindingKind.UNWRITTEN for each in kept.findings)
        if kept.count > count or unwritten:
            return (Finding(kind=FindingKind.CUT_OFF, seq=count),)
        mark = mark_of(file)
        if kept.file == RESTORED or (mark and kept.file and mark != kept.file):
            return (Finding(kind=FindingKind.PUT_BACK, seq=count),)
        return ()

    def anchor_now(self, found: tuple[Finding, ...]) -> None:
        """At opening, after what was found has been dealt with: go on from here, findings kept."""
        with contextlib.suppress(ProblemError), FileLock(self._lock):
            kept, _ = anchored(self._anchor)
            if kept is not None:
                kept = replace(kept, findings=without(kept.findings, FindingKind.UNWRITTEN))
            self._move(kept, found)

    def newest(self, kept: Anchor | None) -> datetime | None:
        """The newest time that was believed; of an older version's anchor, the last entry's."""
        if kept is not None and kept.seen is not None:
            return kept.seen
        rows = self._database.run("SELECT utc FROM audit ORDER BY seq DESC LIMIT 1")
        return datetime.fromisoformat(rows[0][0]) if rows else None

    def findings(self) -> tuple[Finding, ...]:
        """What was found before and no manager has seen yet, as far as this program knows."""
        return self._findings

    def note(self, kind: FindingKind) -> None:
        """Keep a finding, or try to: the disk may be what is broken."""
        with contextlib.suppress(ProblemError), FileLock(self._lock):
            kept = self._anchor.read()
            if kept is not None:
                self._findings = added(kept.findings, (Finding(kind=kind, seq=kept.count),))
                self._anchor.write(replace(kept, findings=self._findings))

    def forget(self, *kinds: FindingKind) -> None:
        """These are dealt with; all where none is named. ProblemError where it is not written."""
        with FileLock(self._lock):
            kept = self._anchor.read()
            if kept is not None:
                left = without(kept.findings, *kinds) if kinds else ()
                self._anchor.write(replace(kept, findings=left))
                self._findings = left

    def begin_anew(self, code: str, *, facts: Facts) -> None:
        """Append, and anchor this chain whatever was anchored before: it was sealed anew."""
        with self._database.write():
            self.append(code, facts=facts)
        count, link = self.last()
        with FileLock(self._lock):
            self._anchor.write(self._of(count, link, ()))

    def _link_at(self, seq: int) -> bytes | None:
        rows = self._database.run("SELECT link FROM audit WHERE seq = ?", (seq,))
        return rows[0][0] if rows else None

    def last(self) -> tuple[int, bytes]:
        """Number and link of the last entry; 0 where there is none."""
        rows = self._database.run("SELECT seq, link FROM audit ORDER BY seq DESC LIMIT 1")
        return (rows[0][0], rows[0][1]) if rows else (0, FIRST_LINK)

    def verify(self) -> tuple[Finding, ...]:
        """Everything that is wrong with the chain; empty where it is whole.

        What was found before is among it until a manager has seen it.
        """
        found: list[Finding] = []
        with FileLock(self._lock):
            anchor, _ = anchored(self._anchor)
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
        return tuple(dict.fromkeys((*(anchor.findings if anchor else ()), *found)))

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
