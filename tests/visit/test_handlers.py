"""Every command has somebody who carries it out; answers and failures go where they belong."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest

from kiosk.app.configuration.demo import demo_configuration
from kiosk.domain.contract.subject import Subject
from kiosk.domain.rules.submission import SubmissionState
from kiosk.domain.values.ids import VisitId
from kiosk.domain.values.operation import Operation
from kiosk.flow.capture import CaptureMade, RecordCapture
from kiosk.flow.home import ForgetCustomer
from kiosk.flow.machine import Command, Event, Request, RequestFailed, RequestId
from kiosk.flow.manager import CheckPin, LeaveProgram
from kiosk.flow.overlays import NoticeGiven
from kiosk.flow.sending import SubmissionFailed, SubmissionPrepared, SubmitCheck
from kiosk.flow.verdict import ResultArrived
from kiosk.flow.visit import Capture, Shot, Visit
from kiosk.unico.polling import poll
from kiosk.visit.courier import Courier
from kiosk.visit.follower import Follower
from kiosk.visit.handlers import Rows, Work
from kiosk.visit.handlers.pictures import PictureHandlers
from kiosk.visit.handlers.services import service_rows
from kiosk.visit.tasks import Tasks
from kiosk.visit.watcher import Watcher
from tests.fakes.journal import FakeAudit, FakeJournal, failure
from tests.fakes.service import FakeService
from tests.flow.samples import CONSENT, PICTURE
from tests.visit.test_watcher import Eye

VISIT = Visit(
    id=VisitId("v1"),
    operation=Operation.ONBOARDING,
    subject=Subject(code="52998224725", name="Luke Skywalker"),
    consent=CONSENT,
    captures=(Capture(shot=Shot.SELFIE, picture=PICTURE),),
)
PEOPLE = "kiosk.flow.people"
"""Carried out by `kiosk.app.window.people`, which has a table and a test of its own."""
PROGRAMS_OWN = {ForgetCustomer, CheckPin, LeaveProgram}
"""Carried out by `kiosk.app.window.program`, which is there before everything else."""


@dataclass
class Counter:
    """What was told, and the world behind it."""

    tasks: Tasks
    rows: Rows
    journal: FakeJournal
    audit: FakeAudit
    service: FakeService
    told: list[Event] = field(default_factory=list)

    def does(self, command: Command) -> None:
        self.rows[type(command)](command)

    async def until(self, there: Callable[[], bool]) -> None:
        async with asyncio.timeout(60):
            while not there():  # noqa: ASYNC110 - anything can be waited for
                await asyncio.sleep(0.005)

    async def comes(self, kind: type[Event]) -> Event:
        """Wait for an event of that kind."""
        await self.until(lambda: any(isinstance(each, kind) for each in self.told))
        return next(each for each in self.told if isinstance(each, kind))


@asynccontextmanager
async def open_counter() -> AsyncIterator[Counter]:
    """Handlers over a journal and a service in memory."""
    audit = FakeAudit()
    journal, service, told = FakeJournal(audit=audit), FakeService(), list[Event]()
    courier = Courier(
        service=service,
        journal=journal,
        audit=audit,
        configuration=demo_configuration(),
        poll=poll,
        mode="demo",
    )
    async with asyncio.TaskGroup() as group:
        tasks = Tasks(group)
        work = Work(tasks=tasks, dispatch=told.append)
        follower = Follower(courier=courier, dispatch=told.append, now_s=lambda: 0.0)
        eye = Eye()
        watcher = Watcher(photographer=eye, tasks=tasks, dispatch=told.append, now_s=lambda: 0.0)
        rows = {
            **PictureHandlers(work=work, photographer=eye, watcher=watcher).rows(),
            **service_rows(work, courier=courier, follower=follower, new_id=lambda: "n"),
        }
        yield Counter(
            tasks=tasks, rows=rows, journal=journal, audit=audit, service=service, told=told
        )
        tasks.stop_all()


def commands(kind: type[Command]) -> set[type[Command]]:
    """Every command there is."""
    found: set[type[Command]] = set()
    for each in kind.__subclasses__():
        found |= {each} | commands(each)
    return found - {Request}


async def test_every_command_has_one_who_carries_it_out() -> None:
    async with open_counter() as counter:
        peoples = {each for each in commands(Command) if each.__module__ == PEOPLE}
        assert peoples
        assert set(counter.rows) | PROGRAMS_OWN | peoples == commands(Command)
        assert not set(counter.rows) & PROGRAMS_OWN


async def test_a_check_is_told_by_its_request_and_then_by_its_row() -> None:
    async with open_counter() as counter:
        counter.does(SubmitCheck(visit=VISIT, request=RequestId(5)))
        arrived = await counter.comes(ResultArrived)
        prepared = await counter.comes(SubmissionPrepared)
        assert isinstance(prepared, SubmissionPrepared)
        assert prepared.request == 5
        assert isinstance(arrived, ResultArrived)
        assert arrived.submission.id == prepared.submission


async def test_what_can_not_be_written_down_fails_its_request_and_sends_nothing() -> None:
    async with open_counter() as counter:
        counter.journal.fail_with = failure("store.full")
        counter.does(SubmitCheck(visit=VISIT, request=RequestId(5)))
        failed = await counter.comes(RequestFailed)
        assert isinstance(failed, RequestFailed)
        assert (failed.request, failed.problem.code) == (5, "store.full")
        assert counter.service.record == []


async def test_a_store_that_fails_after_the_wire_is_never_offered_to_be_tried_again() -> None:
    async with open_counter() as counter:
        made = asyncio.Event()
        counter.service.hang = made
        counter.does(SubmitCheck(visit=VISIT, request=RequestId(5)))
        await counter.until(lambda: bool(counter.service.record))
        counter.journal.fail_with = failure("store.io")
        made.set()
        failed = await counter.comes(SubmissionFailed)
        assert isinstance(failed, SubmissionFailed)
        assert failed.submission.state in {
            SubmissionState.SENDING,
            SubmissionState.UNKNOWN_OUTCOME,
        }
        assert not any(isinstance(each, RequestFailed) for each in counter.told)


async def test_an_audit_entry_that_fails_is_a_quiet_line(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_words: object, **_facts: object) -> None:
        raise failure("store.full")

    async with open_counter() as counter:
        monkeypatch.setattr(counter.audit, "add", full)
        counter.does(RecordCapture(visit=VISIT, capture=VISIT.captures[0]))
        given = await counter.comes(NoticeGiven)
        assert isinstance(given, NoticeGiven)
        assert given.problem.code == "store.full"
        assert not any(isinstance(each, CaptureMade | RequestFailed) for each in counter.told)


async def test_forgetting_the_customer_calls_back_what_did_not_go_out_yet() -> None:
    async with open_counter() as counter:
        counter.does(SubmitCheck(visit=VISIT, request=RequestId(5)))
        await asyncio.sleep(0)
        counter.tasks.stop_visit()
        await counter.until(lambda: not counter.tasks.running("send:5"))
        await asyncio.sleep(0.05)
        assert counter.service.record == []
        assert not any(isinstance(each, ResultArrived) for each in counter.told)


async def test_what_may_be_with_the_service_goes_on_without_the_customer() -> None:
    async with open_counter() as counter:
        made = asyncio.Event()
        counter.service.hang = made
        counter.does(SubmitCheck(visit=VISIT, request=RequestId(5)))
        await counter.until(lambda: bool(counter.service.record))
        counter.tasks.stop_visit()
        made.set()
        rows = counter.journal.rows
        await counter.until(
            lambda: any(row.value.state is SubmissionState.FINAL for row in rows.values())
        )
        assert len(counter.service.record) == 1
