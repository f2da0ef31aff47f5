"""Holds a counter's journal against the service's own record.

Pure: rows and record in, findings out. A submission is named on both sides by its operation and
the SHA-256 of its identifier; each of a run has an identifier of its own.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from tests.torture.rig import Key

NOT_TAKEN = frozenset({"prepared", "refused", "expired", "cancelled"})
"""States that say: surely not with the service."""
TAKEN = frozenset({"accepted", "final"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What is wrong with one submission. `kind`: lost, doubled, wrongly_called."""

    kind: str
    state: str
    made: int


@dataclass(slots=True, kw_only=True)
class Book:
    """What was asked for, in order, and which of it the journal knows by which id."""

    asked: list[Key] = field(default_factory=list)
    rows: dict[str, Key] = field(default_factory=dict)
    given_up: set[str] = field(default_factory=set)
    """Submissions about which the attendant chose to do nothing more."""
    told: set[Key] = field(default_factory=set)
    """What was found wrong before is not counted again."""

    def enter(self, rows: Sequence[Mapping[str, Any]], plan: Sequence[Key]) -> list[Key]:
        """New rows are the plan's first ones, in its order; gives those that were begun."""
        self.asked += plan
        new = [row for row in rows if row["submission"] not in self.rows]
        if [row["operation"] for row in new] != [key[0] for key in plan[: len(new)]]:
            raise AssertionError("the journal has rows that nobody asked for")
        for row, key in zip(new, plan, strict=False):
            self.rows[row["submission"]] = key
        return list(plan[: len(new)])


def judge(
    book: Book, rows: Sequence[Mapping[str, Any]], made: Mapping[Key, Sequence[str]]
) -> list[Finding]:
    """Every submission that was ever asked for."""
    found = []
    states: dict[Key, Mapping[str, Any]] = {book.rows[row["submission"]]: row for row in rows}
    for key in book.asked:
        ids = made.get(key, ())
        row = states.get(key)
        kind = _wrong(row, ids, given_up=row is not None and row["submission"] in book.given_up)
        if kind and key not in book.told:
            book.told.add(key)
            state = "nothing" if row is None else str(row["state"])
            found.append(Finding(kind=kind, state=state, made=len(ids)))
    return found


def _wrong(row: Mapping[str, Any] | None, ids: Sequence[str], *, given_up: bool) -> str:
    if len(ids) > 1:
        return "doubled"
    if row is None:
        return "lost" if ids else ""
    state = row["state"]
    if state in NOT_TAKEN:
        return "lost" if ids and not given_up else ""
    if state in TAKEN:
        right = row["process_id"] in ids and (state != "final" or row["verdict"] == "approved")
        return "" if right else "wrongly_called"
    # After a restart nobody sends any more.
    return "" if state == "unknown_outcome" else "wrongly_called"


def standing(row: Mapping[str, Any] | None, ids: Sequence[str]) -> str:
    """Where a kill met a submission, in words for the report."""
    if row is None:
        return "before the journal"
    if row["state"] == "unknown_outcome":
        return "unknown, made" if ids else "unknown, not made"
    return str(row["state"])


def summary(findings: Sequence[Finding]) -> Mapping[str, int]:
    """How many of each kind."""
    count = Counter(finding.kind for finding in findings)
    return {kind: count[kind] for kind in ("lost", "doubled", "wrongly_called")}
