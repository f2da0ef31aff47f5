"""What can be wrong with the audit trail and with the journal that it is the trail of.

Pure: names, and which of them a manager is told how.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from kiosk.domain.values.problem import Problem
from kiosk.store.problems import problem


class FindingKind(StrEnum):
    """What is wrong with the chain."""

    CHANGED = "changed"
    """This entry, or its place in the order, is not what was written."""
    GAP = "gap"
    """Entries before this one are missing."""
    CUT_OFF = "cut_off"
    """Entries after this one are missing: cut off, or the journal is one of an earlier day."""
    NO_ANCHOR = "no_anchor"
    """Count and last link are not where they were kept: a cut-off end could not be found."""
    PUT_BACK = "put_back"
    """The journal's file is not the one that was there: a copy took its place, or it was moved."""
    UNWRITTEN = "unwritten"
    """Something that was shown could not be written down, and the program ended before it could."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """`seq` is the entry's number, counted from 1."""

    kind: FindingKind
    seq: int


_TOLD: Final = (
    ("store.put_back", {FindingKind.CUT_OFF, FindingKind.PUT_BACK, FindingKind.UNWRITTEN}),
    ("store.audit_broken", {FindingKind.CHANGED, FindingKind.GAP}),
    ("audit.anchor", {FindingKind.NO_ANCHOR}),
)
"""The gravest first: after `store.put_back` something may be with the service twice."""


def told_of(findings: Sequence[Finding], *, leap_s: int = 0) -> Problem | None:
    """The one problem that says most; a clock that leapt by `leap_s` seconds comes last."""
    kinds = {found.kind for found in findings}
    for code, these in _TOLD:
        if kinds & these:
            return problem(code, detail=str(len(findings)))
    return problem("clock.moved", detail=str(leap_s)) if leap_s else None


def bounded(seconds: int) -> int:
    """A time as a fact of the audit trail, which takes no larger number (`kiosk.store.facts`)."""
    return max(-99_999_999, min(99_999_999, seconds))
