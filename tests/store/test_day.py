"""The counts follow the journal whoever writes it, and outlive what they counted."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.domain.rules.day import Day, day_of, day_rows
from kiosk.domain.rules.submission import SubmissionEvent as E
from kiosk.domain.values.ids import ProcessId, SubmissionId, VisitId
from kiosk.domain.values.verdict import Decision, Verdict
from kiosk.store.keys import FileKey
from kiosk.store.opening import Opened
from kiosk.store.rotation import rotate_key
from tests.store.samples import CODE, VISIT, Counter, onboarding, witness


@pytest.fixture
def counter(tmp_path: Path) -> Counter:
    return Counter(tmp_path / "s", key=FileKey(tmp_path / "store.key"))


@pytest.fixture
def store(counter: Counter) -> Iterator[Opened]:
    opened = counter.open()
    yield opened
    opened.journal.close()


def day(store: Opened, counter: Counter, *, back: timedelta = timedelta()) -> Day:
    begin = counter.clock.now.replace(hour=0) - back
    end = begin + timedelta(days=1)
    found = day_of(store.day.day(begin, end), open_unknown=store.day.open_unknown())
    # Added up by the hour in the file, or here: the same.
    assert found == day_of(
        store.day.tallies(begin, end, UTC), open_unknown=store.day.open_unknown()
    )
    return found


def prepared(store: Opened, visit: VisitId = VISIT) -> SubmissionId:
    return store.journal.prepare(onboarding(), visit=visit, mode="demo").id


def decided(store: Opened, verdict: Verdict = Verdict.APPROVED) -> SubmissionId:
    own = prepared(store)
    journal = store.journal
    journal.record(own, E.SENDING_BEGAN)
    journal.record(own, E.TAKEN, process_id=ProcessId("p"))
    journal.record(own, E.DECIDED, decision=Decision(verdict=verdict))
    return own


def test_a_submission_counts_once_by_what_stands_now(store: Opened, counter: Counter) -> None:
    own = prepared(store)
    assert day(store, counter).verdicts == {"prepared": 1}
    store.journal.record(own, E.SENDING_BEGAN)
    store.journal.record(own, E.OUTCOME_LOST)
    found = day(store, counter)
    assert (found.verdicts, found.open_unknown) == ({"unknown_outcome": 1}, 1)
    store.journal.record(own, E.FOUND_IN_PORTAL, process_id=ProcessId("p"))
    store.journal.note_decision(own, Decision(verdict=Verdict.PENDING))
    assert day(store, counter).verdicts == {"pending": 1}
    store.journal.record(own, E.DECIDED, decision=Decision(verdict=Verdict.REFUSED))
    found = day(store, counter)
    assert (found.verdicts, found.open_unknown, found.total) == ({"refused": 1}, 0, 1)


def test_who_prepared_it_stands_with_the_submission(store: Opened, counter: Counter) -> None:
    own = decided(store)
    assert store.journal.get(own).attendant == "a1"
    assert day(store, counter).attendants == {"a1": 1}


def test_the_median_runs_from_the_visit_s_first_entry_to_the_verdict(
    store: Opened, counter: Counter
) -> None:
    for seconds in (20, 42, 200):
        visit = VisitId(f"v{seconds}")
        store.audit.add("consent.given", visit=visit)
        counter.clock.tick(seconds=seconds - 10)
        own = prepared(store, visit)
        store.journal.record(own, E.SENDING_BEGAN)
        counter.clock.tick(seconds=10)
        store.journal.record(own, E.TAKEN, process_id=ProcessId("p"))
        store.journal.record(own, E.DECIDED, decision=Decision(verdict=Verdict.APPROVED))
    assert day(store, counter).median_s == 42.5


def test_a_clock_that_was_set_back_makes_no_time_negative(store: Opened, counter: Counter) -> None:
    own = prepared(store)
    store.journal.record(own, E.SENDING_BEGAN)
    counter.clock.set(minutes=-30)
    store.journal.record(own, E.TAKEN, process_id=ProcessId("p"))
    store.journal.record(own, E.DECIDED, decision=Decision(verdict=Verdict.APPROVED))
    assert day(store, counter).median_s == 2.5


def test_overrides_retakes_and_camera_trouble_are_counted_from_the_trail(
    store: Opened, counter: Counter
) -> None:
    store.audit.add("capture.kept", facts={"shot": "selfie"})
    store.audit.add("capture.kept", facts={"shot": "selfie", "override": "other"})
    store.audit.add("capture.retaken", facts={"shot": "selfie"})
    store.audit.add("camera.trouble", facts={"condition": "gone"})
    store.audit.add("program.started", facts={"mode": "demo"})
    found = day(store, counter)
    assert (found.overrides, found.retakes, found.camera_trouble) == (1, 1, 1)


def test_a_range_takes_its_days_and_no_other(store: Opened, counter: Counter) -> None:
    decided(store)
    counter.clock.tick(days=1)
    decided(store, Verdict.REFUSED)
    assert day(store, counter).verdicts == {"refused": 1}
    assert day(store, counter, back=timedelta(days=1)).verdicts == {"approved": 1}
    assert day(store, counter, back=timedelta(days=2)).total == 0


def test_counts_outlive_what_retention_and_the_customer_erase(
    store: Opened, counter: Counter
) -> None:
    decided(store)
    assert store.journal.erase_customer(CODE) == 1
    assert day(store, counter).total == 1


def test_another_key_changes_no_count(store: Opened, counter: Counter) -> None:
    for verdict in (Verdict.APPROVED, Verdict.REFUSED):
        decided(store, verdict)
    store.journal.erase_customer(CODE)
    store.audit.add("capture.retaken")
    own = prepared(store)
    before = everything(store)
    store.journal.close()
    rotate_key(counter.folder, key=counter.key, witness=witness(counter.clock))
    again = counter.open()
    assert everything(again) == before
    assert again.journal.get(own).attendant == "a1"
    again.journal.record(own, E.CANCELLED_BY_ATTENDANT)
    assert day(again, counter).verdicts == {"approved": 1, "refused": 1, "cancelled": 1}
    again.journal.close()


def everything(store: Opened) -> list[tuple[str | int, ...]]:
    year = datetime(2026, 1, 1, tzinfo=UTC)
    return day_rows(store.day.tallies(year, year + timedelta(days=365), UTC))


def test_a_journal_of_an_earlier_version_is_counted_once(tmp_path: Path) -> None:
    from kiosk.store.database import Database  # noqa: PLC0415
    from kiosk.store.day import DayStore  # noqa: PLC0415
    from kiosk.store.schema import MIGRATIONS, migrate  # noqa: PLC0415

    database = Database(tmp_path / "old.db", key=bytes(32))
    migrate(database, MIGRATIONS[:2])
    for number, decision in enumerate(('{"verdict": "approved"}', '{"verdict": "approved"}', None)):
        database.run(
            "INSERT INTO submission (id, visit, operation, state, created_us, updated_us, service,"
            " mode, flow, decision) VALUES (?, 'v', 'age', 'final', ?, 0, 'age', 'demo', '', ?)",
            (str(number), 1_000_000 + number, decision),
        )
    migrate(database)
    begin = datetime(1970, 1, 1, tzinfo=UTC)
    found = day_of(DayStore(database).tallies(begin, begin + timedelta(hours=1), UTC))
    assert found.verdicts == {"approved": 2, "final": 1}
    database.close()
