"""Lets one write of the journal fail, or every one from there on, at each place in turn.

    python tests/torture/disk_faults.py [--every N] [--json FILE]

The day of `tests.torture.power_cut` again. A write is answered with an I/O error or with a full
disk, a wait for the disk with an I/O error: once, or until the program ends. What was shown has to
hold: a call that returned is on disk, a step that could not be written is shown as it was told, and
is there when the disk works again, or the program ends and the next opening calls it unknown. A
submission never stays prepared while the screen said that it failed, was cancelled or arrived.
The exit status is 1 where something was wrong.
"""

import argparse
import json
import sys
import tempfile
import time
from collections import Counter as Tally
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

if not __package__:
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from kiosk.domain.rules.submission import SubmissionEvent, SubmissionState
from kiosk.domain.values.ids import ProcessId, SubmissionId
from kiosk.domain.values.problem import ProblemError
from kiosk.domain.values.verdict import Decision, Verdict
from kiosk.store.keys import FileKey
from kiosk.store.opening import Opened
from tests.store.samples import VISIT, Counter
from tests.torture.disk import FULL, OK, SYNC_ERROR, WRITE_ERROR, Deed, Disk
from tests.torture.power_cut import PATHS, REQUEST, target

S, E = SubmissionState, SubmissionEvent
FAULTS: Final = ("error", "full")


@dataclass
class Fault:
    """Answers the `at`-th call that it fits with an error; `lasts`: all that come after as well."""

    at: int
    kind: str
    lasts: bool
    seen: int = 0
    fired: int = 0
    mended: bool = False

    def judge(self, deed: Deed) -> int:
        """What SQLite is told."""
        if self.mended or deed.what == "delete" or (self.kind == "full" and deed.what != "write"):
            return OK
        self.seen += 1
        if self.seen < self.at or (self.seen > self.at and not self.lasts):
            return OK
        self.fired += 1
        if deed.what == "sync":
            return SYNC_ERROR
        return FULL if self.kind == "full" else WRITE_ERROR


@dataclass
class Told:
    """What the screen said of each submission, and of which of them it was written."""

    states: dict[SubmissionId, SubmissionState] = field(default_factory=dict)
    unsure: set[SubmissionId] = field(default_factory=set)
    refused: int = 0
    """Submissions that could not even be prepared: shown as that, and not begun."""


def serve(opened: Opened, told: Told) -> None:
    """The customers of the day; what can not be begun is cancelled, as the window does."""
    for path in PATHS:
        try:
            one = opened.journal.prepare(REQUEST, visit=VISIT, mode="sandbox")
        except ProblemError:
            told.refused += 1
            continue
        told.states[one.id] = one.state
        for event in path:
            if not _record(opened, told, one.id, event) and event is E.SENDING_BEGAN:
                _record(opened, told, one.id, E.CANCELLED_BY_ATTENDANT)
                break


def _record(opened: Opened, told: Told, own: SubmissionId, event: SubmissionEvent) -> bool:
    taken = event is E.TAKEN
    try:
        opened.journal.record(
            own,
            event,
            process_id=ProcessId(f"p-{own}") if taken else None,
            decision=Decision(verdict=Verdict.REVIEW) if taken else None,
            then=E.DECIDED if taken else None,
        )
    except ProblemError:
        if event is E.SENDING_BEGAN:
            return False
        told.unsure.add(own)
    told.states[own] = target(event)
    return True


def one_fault(folder: Path, fault: Fault, *, dies: bool) -> str:
    """What was wrong; empty where nothing was. `dies`: the program ends before it is mended."""
    folder.mkdir(exist_ok=True)
    counter = Counter(folder / "s", key=FileKey(folder / "store.key"))
    counter.open().journal.close()
    told = Told()
    with Disk() as disk:
        opened = counter.open()
        disk.judge = fault.judge
        serve(opened, told)
        wrong = _shown(opened, told)
        if not dies:
            fault.mended = True
            opened.journal.sweep()
            told.unsure.clear()
            wrong = wrong or _shown(opened, told)
        _end(opened)
        fault.mended = True
    again = counter.open()
    try:
        wrong = wrong or _there(again, told)
        health = again.journal.health()
        if told.unsure and health is None:
            wrong = wrong or "nothing said"
        if not told.unsure and (health is not None or again.audit.verify()):
            wrong = wrong or "a finding"
    finally:
        again.journal.close()
    return wrong


def _end(opened: Opened) -> None:
    try:
        opened.journal.close()
    except ProblemError as error:
        # It could not empty its log: the files are closed all the same.
        assert error.problem.code.startswith("store.")  # noqa: PT017


def _shown(opened: Opened, told: Told) -> str:
    """By the program that had the accident."""
    for own, state in told.states.items():
        shown = opened.journal.get(own).state
        if shown is not state:
            return f"shown: {shown.value} instead of {state.value}"
    return ""


def _there(opened: Opened, told: Told) -> str:
    """By the next one."""
    found = {one.id: one.state for one in opened.journal.find()}
    for own, state in told.states.items():
        allowed = {state, S.UNKNOWN_OUTCOME} if told.unsure else {state}
        if found.pop(own, None) not in allowed:
            return f"kept: not {sorted(allowed)}"
    if len(found) > told.refused:
        return "a row from nowhere"
    return ""


def length(folder: Path, kind: str) -> int:
    """How many calls the day has that such a fault can meet."""
    fault = Fault(at=10**9, kind=kind, lasts=False)
    assert one_fault(folder, fault, dies=False) == ""
    return fault.seen


def faults(folder: Path, *, every: int) -> Iterator[tuple[Fault, bool, str]]:
    """Every place, both kinds, once and for good, mended and not."""
    number = 0
    for kind in FAULTS:
        for at in range(1, length(folder / f"whole-{kind}", kind) + 1, every):
            for lasts in (False, True):
                for dies in (False, True):
                    number += 1
                    fault = Fault(at=at, kind=kind, lasts=lasts)
                    yield fault, dies, one_fault(folder / str(number), fault, dies=dies)


def main() -> int:
    """The whole run."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    began, tried, fired = time.monotonic(), 0, 0
    wrong: Tally[str] = Tally()
    with tempfile.TemporaryDirectory() as place:
        for fault, dies, said in faults(Path(place), every=arguments.every):
            tried += 1
            fired += bool(fault.fired)
            if said:
                wrong[said] += 1
                sys.stderr.write(f"{fault}, dies={dies}: {said}\n")
    result: dict[str, Any] = {
        "cases": tried,
        "fired": fired,
        "wrong": dict(wrong),
        "seconds": round(time.monotonic() - began, 1),
    }
    sys.stdout.write(json.dumps(result, indent=1) + "\n")
    if arguments.json:
        arguments.json.write_text(json.dumps(result), "utf-8")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
