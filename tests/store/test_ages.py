"""A clock that leaps: nothing ages by it, it is said, and work goes on."""

import json
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.configuration.settings import StoreSettings
from kiosk.domain.rules.submission import SubmissionEvent, SubmissionState
from kiosk.domain.values.ids import ProcessId, SubmissionId
from kiosk.domain.values.problem import ProblemKind, Remedy
from kiosk.domain.values.verdict import Decision, Verdict
from kiosk.store.ages import LONGEST_REST, TOLERANCE
from kiosk.store.opening import Opened
from tests.store.samples import VISIT, Clock, Counter, code_of, onboarding

S, E = SubmissionState, SubmissionEvent
APPROVED = Decision(verdict=Verdict.APPROVED)


@pytest.fixture
def counter(tmp_path: Path) -> Counter:
    return Counter(tmp_path / "s", settings=StoreSettings(offline=True))


def filled(opened: Opened) -> dict[str, SubmissionState]:
    """A finished visit, an unknown outcome and one that waits for the network."""
    journal = opened.journal
    final, unknown, _ = (
        journal.prepare(onboarding(), visit=VISIT, mode="sandbox") for _ in range(3)
    )
    journal.record(final.id, E.SENDING_BEGAN)
    journal.record(final.id, E.TAKEN, process_id=ProcessId("p"), decision=APPROVED, then=E.DECIDED)
    journal.record(unknown.id, E.SENDING_BEGAN)
    journal.record(unknown.id, E.OUTCOME_LOST)
    return states(opened)


def states(opened: Opened) -> dict[str, SubmissionState]:
    return {one.id: one.state for one in opened.journal.find()}


def requests(opened: Opened) -> int:
    """How many can still be sent."""

    def sendable(own: SubmissionId) -> bool:
        return not code_of(lambda: opened.journal.request_of(own))

    return sum(sendable(one.id) for one in opened.journal.find())


def health(opened: Opened) -> str:
    found = opened.journal.health()
    return "" if found is None else found.code


def codes(opened: Opened) -> list[str]:
    return [json.loads(line)["code"] for line in opened.audit.export()]


@pytest.mark.parametrize("days", [120, 5, -2, -4000])
def test_a_start_with_a_wrong_clock_erases_nothing(counter: Counter, days: int) -> None:
    opened = counter.open()
    before = filled(opened)
    opened.journal.close()
    right = counter.clock.now
    counter.clock.set(days=days)
    opened = counter.open()
    for _ in range(3):
        opened.journal.sweep()
        counter.clock.tick(minutes=10)
    assert states(opened) == before
    assert requests(opened) == 2
    told = opened.journal.health()
    assert told is not None
    assert (told.code, told.kind, told.remedy) == (
        "clock.moved",
        ProblemKind.CLOCK,
        Remedy.SET_CLOCK,
    )
    # Whether the queue is too old is asked of the journal's own time as well.
    assert opened.journal.queue_problem() is None
    assert codes(opened).count("clock.moved") == 1
    opened.journal.close()
    # And again, as often as it is started so: what it believed is not moved by it.
    opened = counter.open()
    opened.journal.sweep()
    assert states(opened) == before
    assert health(opened) == "clock.moved"
    opened.journal.close()
    counter.clock.now = right + timedelta(hours=1)
    opened = counter.open()
    opened.journal.sweep()
    assert health(opened) == ""
    assert states(opened) == before
    assert opened.audit.verify() == ()
    opened.journal.close()


@pytest.mark.parametrize("hours", [-30, 30])
def test_a_clock_that_is_set_while_it_runs(counter: Counter, hours: int) -> None:
    opened = counter.open()
    before = filled(opened)
    counter.clock.set(hours=hours)
    for _ in range(3):
        opened.journal.sweep()
        counter.clock.tick(hours=1)
    assert states(opened) == before
    assert requests(opened) == 2
    assert health(opened) == "clock.moved"
    assert '"code": "clock.moved"' in list(opened.audit.export())[-1]
    later = opened.journal.prepare(onboarding(), visit=VISIT, mode="sandbox")
    assert opened.journal.find()[0].id == later.id
    counter.clock.set(hours=-hours)
    opened.journal.sweep()
    assert health(opened) == ""
    opened.journal.close()


def test_the_service_says_that_the_clock_is_right(counter: Counter) -> None:
    """It takes nothing that is signed by a wrong clock."""
    opened = counter.open()
    filled(opened)
    opened.journal.close()
    counter.clock.set(days=14)
    opened = counter.open()
    assert health(opened) == "clock.moved"
    one = opened.journal.prepare(onboarding(), visit=VISIT, mode="sandbox")
    opened.journal.record(one.id, E.SENDING_BEGAN)
    opened.journal.record(one.id, E.NOT_TAKEN)
    assert health(opened) == "clock.moved"
    opened.journal.record(one.id, E.SENDING_BEGAN)
    opened.journal.record(one.id, E.TAKEN, process_id=ProcessId("p"))
    assert health(opened) == ""
    opened.journal.sweep()
    assert requests(opened) == 1  # the unknown outcome's pictures are two weeks old now
    opened.journal.close()
    assert health(counter.open()) == ""


def test_a_manager_says_that_the_clock_is_right(counter: Counter) -> None:
    opened = counter.open()
    filled(opened)
    opened.journal.close()
    counter.clock.set(days=120)
    opened = counter.open()
    assert opened.journal.acknowledge() == 0
    assert health(opened) == "clock.moved"
    assert opened.journal.believe_clock()
    assert not opened.journal.believe_clock()
    opened.journal.sweep()
    assert sorted(states(opened).values()) == [S.PREPARED, S.UNKNOWN_OUTCOME]
    assert "audit.clock_believed" in codes(opened)
    opened.journal.close()


@pytest.mark.parametrize("rest", [timedelta(hours=62), LONGEST_REST, -TOLERANCE])
def test_a_weekend_is_no_leap(counter: Counter, rest: timedelta) -> None:
    counter.open().journal.close()
    counter.clock.now += rest
    opened = counter.open()
    assert health(opened) == ""
    opened.journal.close()


def test_time_that_passes_while_it_runs_is_believed_however_long(counter: Counter) -> None:
    opened = counter.open()
    filled(opened)
    counter.clock.tick(days=100)
    opened.journal.sweep()
    assert sorted(states(opened).values()) == [S.PREPARED, S.UNKNOWN_OUTCOME]
    assert health(opened) == ""
    opened.journal.close()


def test_an_anchor_of_an_older_version_leaves_the_last_entry_s_time(tmp_path: Path) -> None:
    counter = Counter(tmp_path / "s", clock=Clock())
    opened = counter.open()
    before = filled(opened)
    opened.journal.close()
    anchor = next(counter.folder.glob("*anchor"))
    kept = json.loads(anchor.read_text())
    anchor.write_text(json.dumps({"count": kept["count"], "link": kept["link"]}))
    counter.clock.set(days=120)
    opened = counter.open()
    opened.journal.sweep()
    assert states(opened) == before
    assert health(opened) == "clock.moved"
    opened.journal.close()
