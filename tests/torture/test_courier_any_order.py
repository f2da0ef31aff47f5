"""Attendant, service and machine do what they like, in any order; the journal stays right.

The courier and the sealed journal are the program's own, the service is the fake. After each step
every submission is held against what the service has made, and nothing may be `sending` that
nobody sends.
"""

import asyncio
import tempfile
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, rule

from kiosk.app.commands.journal import row_json
from kiosk.app.configuration.demo import demo_configuration
from kiosk.domain.configuration.settings import NetworkSettings
from kiosk.domain.contract.creation import CreateOutcome, JourneyOutcome
from kiosk.domain.contract.dui import DuiType
from kiosk.domain.contract.journeys import JourneyRequest, Person
from kiosk.domain.contract.requests import ProcessRequest
from kiosk.domain.contract.words import JourneyPurpose
from kiosk.domain.rules.submission import Submission, SubmissionState
from kiosk.domain.values.ids import ProcessId, SubmissionId, VisitId
from kiosk.domain.values.problem import ProblemError
from kiosk.store.opening import Opened
from kiosk.unico.polling import poll
from kiosk.visit.courier import Courier
from kiosk.visit.ports import Stage
from tests.fakes.service import BadDay, FakeService
from tests.store.samples import Counter, onboarding
from tests.torture.judge import Book, judge
from tests.torture.rig import Key, fresh_codes, seeded

S = SubmissionState
T = TypeVar("T")
TICK_S = 0.0003


class ForeseenByNobodyError(Exception):
    """A mistake in the program."""


@dataclass
class BreakingService(FakeService):
    """The fake, with a mistake in it before or after the process is made."""

    breaks: str = ""

    async def create_process(
        self, request: ProcessRequest, *, progress: Stage | None = None
    ) -> CreateOutcome:
        if self.breaks == "before":
            raise ForeseenByNobodyError
        outcome = await super().create_process(request, progress=progress)
        if self.breaks == "after":
            raise ForeseenByNobodyError
        return outcome

    async def create_journey(
        self, request: JourneyRequest, *, progress: Stage | None = None
    ) -> JourneyOutcome:
        outcome = await super().create_journey(request, progress=progress)
        if self.breaks:
            raise ForeseenByNobodyError
        return outcome


def courier_of(opened: Opened, service: FakeService) -> Courier:
    return Courier(
        service=service,
        journal=opened.journal,
        audit=opened.audit,
        configuration=replace(demo_configuration(), network=NetworkSettings(poll_limit_s=0.0)),
        poll=poll,
        mode="custom",
    )


def journey(code: str) -> JourneyRequest:
    person = Person(dui_type=DuiType.BR_CPF, dui_value=code)
    return JourneyRequest(flow="id", purpose=JourneyPurpose.CREDIT_PROCESS, person=person)


async def cancelled(work: Coroutine[Any, Any, T], ticks: int) -> None:
    """Begin it and stop it after so many ticks, wherever it is."""
    task = asyncio.ensure_future(work)
    for _ in range(ticks):
        if task.done():
            break
        await asyncio.sleep(TICK_S)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


class AnyOrder(RuleBasedStateMachine):
    """One counter and its service."""

    written = Bundle("written")

    def __init__(self) -> None:
        super().__init__()
        self.place = tempfile.TemporaryDirectory()
        self.counter = Counter(Path(self.place.name) / "s")
        self.service = BreakingService()
        self.codes = fresh_codes(seeded(8))
        self.book = Book()
        self.loop = asyncio.new_event_loop()
        self.opened = self.counter.open()

    @property
    def courier(self) -> Courier:
        return courier_of(self.opened, self.service)

    def run(self, work: Awaitable[T]) -> T:
        async def awaited() -> T:
            return await work

        return self.loop.run_until_complete(awaited())

    def refused_or_done(self, work: Callable[[], Awaitable[object]]) -> None:
        """What the table forbids ends in a problem and changes nothing."""
        try:
            self.run(work())
        except ProblemError as error:
            assert error.problem.code in {"store.illegal", "store.erased"}  # noqa: PT017

    @rule(target=written, by_phone=st.booleans())
    def prepare(self, by_phone: bool) -> SubmissionId:  # noqa: FBT001 - drawn
        code = next(self.codes)
        request = journey(code) if by_phone else onboarding(code, jpeg=b"a face")
        held = self.run(self.courier.prepare(request, visit=VisitId("v")))
        key: Key = (held.operation.value, code)
        self.book.asked.append(key)
        self.book.rows[held.id] = key
        return held.id

    @rule(own=written, day=st.sampled_from(BadDay))
    def send(self, own: SubmissionId, day: BadDay) -> None:
        self.service.bad_days = [day]
        self.refused_or_done(lambda: self.courier.send(own))

    @rule(own=written, ticks=st.integers(0, 60), hangs=st.booleans())
    def send_and_be_cancelled(
        self,
        own: SubmissionId,
        ticks: int,
        hangs: bool,  # noqa: FBT001 - drawn
    ) -> None:
        self.service.bad_days = []
        self.service.hang = asyncio.Event() if hangs else None
        self.run(cancelled(self.courier.send(own), ticks))
        self.service.hang = None

    @rule(own=written, where=st.sampled_from(["before", "after"]))
    def send_and_break(self, own: SubmissionId, where: str) -> None:
        self.service.bad_days = []
        self.service.breaks = where
        try:
            self.refused_or_done(lambda: self.courier.send(own))
        except ForeseenByNobodyError:
            pass
        finally:
            self.service.breaks = ""

    @rule(own=written)
    def look_into_the_portal(self, own: SubmissionId) -> None:
        """The attendant knows what is there, and chooses by it."""
        held = self.opened.journal.get(own)
        ids = self._ids(self.book.rows[own])
        if ids:
            self.refused_or_done(lambda: self.courier.link(held, ProcessId(ids[0])))
        elif held.state is S.UNKNOWN_OUTCOME:
            self.service.bad_days = []
            self.run(self.courier.resend(own))

    @rule(own=written)
    def link_what_nobody_knows(self, own: SubmissionId) -> None:
        before = self.opened.journal.get(own)
        delivery = self.run(self.courier.link(before, ProcessId("nobody's")))
        assert delivery.problem is not None
        assert self.opened.journal.get(own) == before

    @rule(own=written)
    def give_up(self, own: SubmissionId) -> None:
        if self.opened.journal.get(own).state is S.UNKNOWN_OUTCOME:
            self.book.given_up.add(own)
        self.refused_or_done(lambda: self.courier.give_up(own))

    @rule(own=written)
    def cancel(self, own: SubmissionId) -> None:
        self.refused_or_done(lambda: self.courier.cancel(own))

    @rule(own=written, unreachable=st.booleans())
    def read(self, own: SubmissionId, unreachable: bool) -> None:  # noqa: FBT001 - drawn
        self.service.unreachable = unreachable
        self.run(self.courier.read(self.opened.journal.get(own), wait=False))
        self.service.unreachable = False

    @rule()
    def restart(self) -> None:
        self.opened.journal.close()
        self.opened = self.counter.open()

    @invariant()
    def the_journal_is_right(self) -> None:
        rows = [row_json(each) for each in self.opened.journal.find(limit=1000)]
        made = {key: self._ids(key) for key in self.book.asked}
        assert judge(self.book, rows, made) == []

    def _ids(self, key: Key) -> list[str]:
        return [str(own) for own, code in self.service.record if code == key[1]]

    def teardown(self) -> None:
        assert self.opened.audit.verify() == ()
        self.opened.journal.close()
        self.loop.run_until_complete(self.loop.shutdown_default_executor())
        self.loop.close()
        self.place.cleanup()


AnyOrder.TestCase.settings = settings(
    max_examples=25,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
TestAnyOrder = AnyOrder.TestCase


@pytest.fixture
def opened(tmp_path: Path) -> Opened:
    return Counter(tmp_path / "s").open()


async def prepared(opened: Opened, service: FakeService) -> tuple[Courier, Submission]:
    courier = courier_of(opened, service)
    return courier, await courier.prepare(onboarding(), visit=VisitId("v"))


@pytest.mark.parametrize(
    ("breaks", "state"), [("before", S.PREPARED), ("after", S.UNKNOWN_OUTCOME)]
)
async def test_a_mistake_in_the_program_leaves_nothing_on_its_way(
    opened: Opened, breaks: str, state: SubmissionState
) -> None:
    courier, held = await prepared(opened, BreakingService(breaks=breaks))
    with pytest.raises(ForeseenByNobodyError):
        await courier.send(held.id)
    assert opened.journal.get(held.id).state is state
    opened.journal.close()


async def test_whoever_leaves_while_it_is_written_down_that_it_begins(opened: Opened) -> None:
    courier, held = await prepared(opened, FakeService())
    for ticks in range(12):
        before = opened.journal.get(held.id)
        if before.state is not S.PREPARED:
            break
        await cancelled(courier.send(held.id), ticks)
        assert opened.journal.get(held.id).state is not S.SENDING
    opened.journal.close()


async def test_what_waits_for_its_next_try_surely_did_not_go_out(opened: Opened) -> None:
    waiting = asyncio.Event()

    class Waiting(FakeService):
        """Refused for its rate, and waiting."""

        async def create_process(
            self, request: ProcessRequest, *, progress: Stage | None = None
        ) -> CreateOutcome:
            assert progress is not None
            for stage in ("connecting", "uploading", "checking", "waiting_to_retry"):
                progress(stage)
            waiting.set()
            await asyncio.Event().wait()
            raise AssertionError

    courier, held = await prepared(opened, Waiting())
    task = asyncio.ensure_future(courier.send(held.id))
    await waiting.wait()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert opened.journal.get(held.id).state is S.PREPARED
    opened.journal.close()
