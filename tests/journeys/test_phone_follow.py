"""Many journeys at once: their rhythm, the tenant's rate, their end, and a restart in between.

Time is the test's own: the follower pauses, the clock moves, nothing waits.
"""

import asyncio
import time
from collections import Counter as Tally
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from kiosk.app.configuration.demo import demo_configuration
from kiosk.domain.configuration.settings import StoreSettings
from kiosk.domain.contract.answers import JourneyAnswer
from kiosk.domain.contract.dui import DuiType
from kiosk.domain.contract.journeys import JourneyRequest, Person
from kiosk.domain.contract.words import JourneyPurpose, JourneyResult, JourneyState, Reading
from kiosk.domain.rules.submission import Submission, SubmissionState
from kiosk.domain.values.ids import ProcessId, SubmissionId, VisitId
from kiosk.domain.values.picture import Picture
from kiosk.domain.values.verdict import ReasonCode, Verdict
from kiosk.flow.history import SubmissionOpened
from kiosk.flow.machine import Event
from kiosk.flow.overlays import JourneyEnded, NoticeDismissed
from kiosk.flow.verdict import ResultArrived, ShowingVerdict
from kiosk.simulator.scenarios import outcome_named
from kiosk.simulator.server import SimulatorThread
from kiosk.store.audit import Witness
from kiosk.store.keys import FileKey
from kiosk.store.opening import Opened, open_journal
from kiosk.unico.polling import poll
from kiosk.visit.courier import Courier
from kiosk.visit.follower import AT_ONCE, LAST_PAUSE_S, LOOKED_AT_LAST_PAUSE_S, Follower
from tests.fakes.journal import FakeAudit, FakeJournal
from tests.fakes.service import FakeService
from tests.journeys.counter import CONSENT, counter, fast
from tests.journeys.phone import hands_over

Served = tuple[SimulatorThread, str]
START = datetime(2026, 1, 1, 9, 0, tzinfo=UTC)
REQUEST = JourneyRequest(
    flow="idlive",
    purpose=JourneyPurpose.CREDIT_PROCESS,
    person=Person(dui_type=DuiType.BR_CPF, dui_value="12345678909"),
)


class OverError(Exception):
    """The test has seen enough."""


@dataclass
class Time:
    """Seconds that pass when somebody waits."""

    end_s: float
    now_s: float = 0.0
    step_s: float = 0.0
    """At least this much passes at once."""

    async def pause(self, seconds: float) -> None:
        self.now_s += max(seconds, self.step_s)
        await asyncio.sleep(0)
        if self.now_s > self.end_s:
            raise OverError

    def utc(self) -> datetime:
        return START + timedelta(seconds=self.now_s)


@dataclass
class Watched(FakeService):
    """Notes when each journey is read; `finished` and `expires_at` are what the service says."""

    time: Time = field(default_factory=lambda: Time(end_s=0.0))
    reads: list[tuple[float, ProcessId]] = field(default_factory=list)
    finished: set[ProcessId] = field(default_factory=set)
    on_read: Callable[[ProcessId], None] = lambda _process: None

    async def get_journey(self, process_id: ProcessId) -> JourneyAnswer:
        self.reads.append((self.time.now_s, process_id))
        self.on_read(process_id)
        answer = await super().get_journey(process_id)
        if process_id not in self.finished:
            return answer
        return replace(
            answer,
            state=Reading(raw="FINISHED", value=JourneyState.FINISHED),
            result=Reading(raw="OK", value=JourneyResult.OK),
        )


@dataclass
class Scene:
    """A follower over a journal in memory, and everything that it tells."""

    time: Time
    service: Watched
    journal: FakeJournal
    follower: Follower
    told: list[Event]
    shown: SubmissionId | None = None

    async def journey(self, expires_at: str = "") -> Submission:
        """One that was made and is open."""
        courier = self.follower.courier
        held = await courier.prepare(REQUEST, visit=VisitId("v"), consent=CONSENT)
        delivery = await courier.send(held.id)
        row = self.journal.rows[held.id]
        row.value = replace(row.value, expires_at=expires_at)
        return delivery.submission

    async def passes(self, seconds: float) -> None:
        """Let that much time go by."""
        self.time.end_s = self.time.now_s + seconds
        with pytest.raises(OverError):
            await self.follower.run()

    def ended(self) -> list[str]:
        return [each.submission.id for each in self.told if isinstance(each, JourneyEnded)]


def scene(*, requests_per_s: float = 8.0) -> Scene:
    configuration = demo_configuration()
    network = replace(configuration.network, requests_per_s=requests_per_s)
    time_ = Time(end_s=0.0)
    service = Watched(time=time_)
    journal = FakeJournal(clock=time_.utc)
    courier = Courier(
        service=service,
        journal=journal,
        audit=FakeAudit(),
        configuration=replace(configuration, network=network),
        poll=poll,
        mode="production",
    )
    told: list[Event] = []
    follower = Follower(
        courier=courier,
        dispatch=told.append,
        now_s=lambda: time_.now_s,
        now=time_.utc,
        pause=time_.pause,
        looked_at=lambda: it.shown,
    )
    it = Scene(time=time_, service=service, journal=journal, follower=follower, told=told)
    return it


async def test_a_journey_is_read_at_once_and_then_ever_more_seldom() -> None:
    it = scene()
    await it.journey()
    await it.passes(120)
    times = [at for at, _ in it.service.reads]
    gaps = [after - before for before, after in pairwise(times)]
    assert times[0] <= 2
    assert gaps == sorted(gaps)
    assert gaps[0] <= 2
    assert gaps[-1] >= 30


async def test_a_link_that_stays_open_for_seven_days_is_read_at_most_700_times() -> None:
    it = scene()
    it.time.step_s = 15.0
    await it.journey((START + timedelta(days=7)).isoformat())
    week_s = timedelta(days=7).total_seconds()
    await it.passes(3600)
    assert it.time.now_s < week_s
    before = len(it.service.reads)
    # A restart in between does not begin anew.
    it.follower._rhythms.clear()
    await it.passes(week_s)
    times = [at for at, _ in it.service.reads]
    gaps = [after - earlier for earlier, after in pairwise(times)]
    assert 600 <= len(times) <= 700
    assert max(gaps) <= LAST_PAUSE_S + 15
    assert len(set(gaps[before + 10 : -2])) > 1, "they drift apart"
    assert week_s <= times[-1] <= week_s + 30, "the last look comes right after the end"


async def test_what_somebody_looks_at_is_read_every_few_seconds() -> None:
    it = scene()
    held = await it.journey()
    await it.passes(3600)
    seen = len(it.service.reads)
    it.shown = held.id
    await it.passes(60)
    times = [at for at, _ in it.service.reads[seen:]]
    gaps = [after - before for before, after in pairwise(times)]
    assert times[0] <= 3600 + 3, "at once"
    assert max(gaps) <= LOOKED_AT_LAST_PAUSE_S + 1
    seen = len(it.service.reads)
    it.shown = None
    await it.passes(600)
    assert len(it.service.reads) - seen <= 2


async def test_a_clock_that_was_set_back_makes_no_journey_young_again() -> None:
    it = scene()
    await it.journey()
    await it.passes(3600)
    it.follower.now = lambda: START - timedelta(days=1)
    seen = len(it.service.reads)
    await it.passes(3600)
    assert len(it.service.reads) - seen <= 6


@pytest.mark.parametrize(
    ("requests_per_s", "most"), [(8.0, AT_ONCE), (4.0, 2), (1.0, 1), (50.0, AT_ONCE)]
)
async def test_thirty_journeys_leave_half_of_the_rate_to_the_attendant(
    requests_per_s: float, most: int
) -> None:
    it = scene(requests_per_s=requests_per_s)
    for _ in range(30):
        await it.journey()
    await it.passes(300)
    by_second = Tally(int(at) for at, _ in it.service.reads)
    assert max(by_second.values()) <= most
    # Nobody is forgotten: all are read about equally often.
    by_journey = Tally(process for _, process in it.service.reads)
    assert len(by_journey) == 30
    assert max(by_journey.values()) - min(by_journey.values()) <= 2


async def test_a_slow_answer_does_not_hold_up_the_others() -> None:
    it = scene()
    slow, quick = await it.journey(), await it.journey()
    assert slow.process_id is not None
    assert quick.process_id is not None
    began: list[ProcessId] = []
    both = asyncio.Event()

    async def read(process_id: ProcessId) -> JourneyAnswer:
        began.append(process_id)
        if len(began) == 2:
            both.set()
        await both.wait()
        return await Watched.get_journey(it.service, process_id)

    it.service.get_journey = read  # type: ignore[method-assign]
    await it.passes(3)
    assert set(began) == {slow.process_id, quick.process_id}


async def test_the_end_is_told_once() -> None:
    it = scene()
    first, second = await it.journey(), await it.journey()
    await it.passes(5)
    assert it.ended() == []
    assert second.process_id is not None
    it.service.finished.add(second.process_id)
    await it.passes(60)
    assert it.ended() == [second.id]
    assert it.journal.get(second.id).state is SubmissionState.FINAL
    assert it.journal.get(first.id).state is SubmissionState.ACCEPTED


async def test_after_its_end_it_is_looked_at_once_more_and_then_expired() -> None:
    it = scene()
    held = await it.journey((START + timedelta(seconds=60)).isoformat())
    await it.passes(59)
    assert it.journal.get(held.id).state is SubmissionState.ACCEPTED
    await it.passes(30)
    assert max(at for at, _ in it.service.reads) > 60
    assert sum(at > 60 for at, _ in it.service.reads) == 1
    assert it.journal.get(held.id).state is SubmissionState.EXPIRED
    (result,) = [each for each in it.told if isinstance(each, ResultArrived)]
    assert result.decision.verdict is Verdict.FAILED
    assert result.decision.reasons[0].code is ReasonCode.JOURNEY_EXPIRED
    assert it.ended() == [held.id]


async def test_a_result_of_the_last_second_still_counts() -> None:
    it = scene()
    held = await it.journey((START + timedelta(seconds=60)).isoformat())
    await it.passes(58)
    assert held.process_id is not None
    it.service.finished.add(held.process_id)
    await it.passes(30)
    assert it.journal.get(held.id).state is SubmissionState.FINAL


async def test_while_the_network_is_away_nothing_expires() -> None:
    it = scene()
    held = await it.journey((START + timedelta(seconds=30)).isoformat())
    it.service.unreachable = True
    await it.passes(600)
    assert it.journal.get(held.id).state is SubmissionState.ACCEPTED
    it.service.unreachable = False
    assert held.process_id is not None
    it.service.finished.add(held.process_id)
    await it.passes(20)
    assert it.journal.get(held.id).state is SubmissionState.FINAL


@pytest.mark.parametrize("told", ["", "2025-10-35T00:00:00Z"])
async def test_where_no_end_was_told_the_pages_default_counts(told: str) -> None:
    it = scene()
    held = await it.journey(told)
    it.time.now_s = timedelta(days=7).total_seconds() - 60
    await it.passes(50)
    assert it.journal.get(held.id).state is SubmissionState.ACCEPTED
    await it.passes(30)
    assert it.journal.get(held.id).state is SubmissionState.EXPIRED


async def test_a_customer_who_is_erased_meanwhile_is_followed_no_more() -> None:
    it = scene()
    erased, other = await it.journey(), await it.journey()

    def on_read(process_id: ProcessId) -> None:
        if process_id == erased.process_id:
            it.journal.rows.pop(erased.id, None)

    it.service.on_read = on_read
    assert other.process_id is not None
    it.service.finished.add(other.process_id)
    await it.passes(20)
    assert it.ended() == [other.id]


def opened(folder: Path) -> Opened:
    """The same journal each time."""
    witness = Witness(
        clock=lambda: datetime.now(UTC),
        monotonic=time.monotonic,
        attendant=lambda: "",
        machine="counter",
        version="1",
    )
    return open_journal(
        StoreSettings(),
        folder=folder / "store",
        key=FileKey(folder / "store.key"),
        witness=witness,
        ballast_bytes=0,
    )


async def test_the_next_start_goes_on_where_the_last_one_ended(
    served: Served, picture: Picture, tmp_path: Path
) -> None:
    configuration = fast(demo_configuration())
    async with counter(
        *served, picture, configuration=configuration, store=opened(tmp_path)
    ) as desk:
        customer = await hands_over(desk, outcome_named("approved").cpf)
    await customer.finishes()
    async with counter(
        *served, picture, configuration=configuration, store=opened(tmp_path)
    ) as desk:
        await desk.sees(lambda: desk.runner.counter.ended is not None)
        ended = desk.runner.counter.ended
        assert ended is not None
        assert ended.id == customer.made.submission.id
        desk.does(NoticeDismissed())
        desk.does(SubmissionOpened(submission=ended))
        shown = await desk.verdict()
        assert shown.decision.verdict is Verdict.APPROVED
        # What the journal does not keep is read meanwhile.
        await desk.sees(lambda: getattr(desk.state, "journey", None) is not None)
        assert isinstance(desk.state, ShowingVerdict)
