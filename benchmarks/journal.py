"""What a million visits in the journal cost at the counter, against a thousand, in one run.

`python benchmarks/journal.py` makes both journals (the large one takes minutes), then times what an
attendant waits for: starting the program, opening the history, going on to its next page, searching
a customer, and writing a new submission down. Each figure is the median of alternating rounds, so
that a machine that is busy for a while slows both. Exit status 1 where a ratio of opening, history
or search is above 1.5. `--visits 50000` is a quick run, `--folder F` keeps the journals in F for
the next run.
"""

import argparse
import statistics
import sys
import tempfile
import time
import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Final

from kiosk.domain.configuration.settings import StoreSettings
from kiosk.domain.contract.requests import OnboardingRequest
from kiosk.domain.contract.subject import Subject
from kiosk.domain.rules.submission import SubmissionEvent, SubmissionState
from kiosk.domain.values.ids import VisitId
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.picture import Picture
from kiosk.domain.values.verdict import Decision, Verdict
from kiosk.store.audit import Witness
from kiosk.store.cipher import Sealer, derive
from kiosk.store.database import Values
from kiosk.store.keys import FileKey
from kiosk.store.opening import Opened, open_journal
from kiosk.store.rows import decision_out, seal_person, to_us

SMALL: Final = 1_000
LIMIT: Final = 1.5
ROUNDS: Final = 15
JUDGED: Final = ("start", "history", "next page", "history, two states", "search")
_START: Final = datetime(2024, 1, 1, tzinfo=UTC)
_STATES: Final = (SubmissionState.FINAL,) * 97 + (
    SubmissionState.REFUSED,
    SubmissionState.CANCELLED,
    SubmissionState.EXPIRED,
)


def witness() -> Witness:
    """This machine's clocks."""
    return Witness(
        clock=lambda: datetime.now(UTC),
        monotonic=time.monotonic,
        attendant=lambda: "a1",
        machine="bench",
        version="0",
    )


def opened(folder: Path) -> Opened:
    """What starting the program does with the journal."""
    settings = StoreSettings(visit_max_age_days=100_000)
    key = FileKey(folder / "store.key")
    return open_journal(settings, folder=folder, key=key, witness=witness())


def code_of(number: int) -> str:
    """An identifier that looks like a CPF and passes no check."""
    return f"{number:011d}"


def rows(count: int, sealer: Sealer) -> Iterator[Values]:
    """Visits of the past, one a minute, each customer three times."""
    decision = decision_out(Decision(verdict=Verdict.APPROVED))
    operations = tuple(Operation)
    for number in range(count):
        own, code = str(uuid.UUID(int=number)), code_of(number // 3)
        moment = to_us(_START + timedelta(minutes=number))
        operation = operations[number % len(operations)].value
        state = _STATES[number % len(_STATES)].value
        person = seal_person(sealer, own, name="A name of usual length", code=code, detail="")
        visit = str(uuid.UUID(int=number // 2))
        yield (
            *(own, visit, operation, state, moment, moment, own, operation, "production", ""),
            *(1, decision, person, sealer.index(code)),
        )


def fill(folder: Path, count: int) -> None:
    """As many visits as asked, in one transaction; nothing where they are there already."""
    store = opened(folder)
    database = store.journal._database  # noqa: SLF001 - no caller but this one writes in bulk
    held = database.run("SELECT count(*) FROM submission")[0][0]
    if held < count:
        kept = FileKey(folder / "store.key").read()
        if kept is None:
            raise SystemExit("the key file is gone")
        with database.write():
            database.run_many(
                "INSERT INTO submission (id, visit, operation, state, created_us, updated_us,"
                " process_id, service, mode, flow, attempts, decision, person, code_index)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows(count, Sealer(derive(kept.current))),
            )
        database.give_back()
    store.journal.close()


def questions(store: Opened, count: int) -> dict[str, Callable[[], object]]:
    """What an attendant waits for. Each answers with as many rows in both journals."""
    journal = store.journal
    page = journal.find()
    few = frozenset({SubmissionState.PREPARED, SubmissionState.UNKNOWN_OUTCOME})
    two = frozenset({SubmissionState.FINAL, SubmissionState.REFUSED})
    selfie = Picture(jpeg=bytes(300_000), width=1280, height=720, quality=92)

    def write() -> None:
        request = OnboardingRequest(subject=Subject(code="1"), selfie=selfie)
        one = journal.prepare(request, visit=VisitId("v"), mode="demo")
        journal.record(one.id, SubmissionEvent.CANCELLED_BY_ATTENDANT)

    return {
        "history": journal.find,
        "next page": lambda: journal.find(before=page[-1].created_at),
        "history, two states": lambda: journal.find(states=two),
        "home screen": lambda: journal.find(states=few),
        "search": lambda: journal.find(code=code_of(count // 6)),
        "write down": write,
    }


def start(folder: Path) -> None:
    """Open and close."""
    opened(folder).journal.close()


def in_turns(asked: dict[int, Callable[[], object]]) -> dict[int, float]:
    """Median seconds of one question in each journal."""
    taken: dict[int, list[float]] = {count: [] for count in asked}
    for _ in range(ROUNDS):
        for count, ask in asked.items():
            begun = time.perf_counter()
            ask()
            taken[count].append(time.perf_counter() - begun)
    return {count: statistics.median(times) for count, times in taken.items()}


def measured(folders: dict[int, Path]) -> dict[str, dict[int, float]]:
    """Every question; the start first, while no other program has the journal open."""
    result = {"start": in_turns({n: partial(start, folder) for n, folder in folders.items()})}
    stores = {count: opened(folder) for count, folder in folders.items()}
    asked = {count: questions(store, count) for count, store in stores.items()}
    for name in next(iter(asked.values())):
        result[name] = in_turns({count: each[name] for count, each in asked.items()})
    for store in stores.values():
        store.journal.close()
    return result


def main() -> int:
    """Make, measure, print."""
    parser = argparse.ArgumentParser(description="The journal with many visits against a few.")
    parser.add_argument("--visits", type=int, default=1_000_000)
    parser.add_argument("--folder", type=Path, default=None)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        root = arguments.folder or Path(temporary)
        folders = {count: root / str(count) for count in (SMALL, arguments.visits)}
        for count, folder in folders.items():
            begun = time.perf_counter()
            fill(folder, count)
            print(f"{count:>9} visits made in {time.perf_counter() - begun:.0f} s")
        too_slow = False
        for name, times in measured(folders).items():
            few, many = times[SMALL], times[arguments.visits]
            ratio = many / few
            too_slow = too_slow or (name in JUDGED and ratio > LIMIT)
            print(f"{name:>20}: {few * 1000:8.2f} ms  {many * 1000:8.2f} ms  x {ratio:.2f}")
    return 1 if too_slow else 0


if __name__ == "__main__":
    sys.exit(main())
