"""What everybody may expect of the service: asked of the real client and of the fake alike."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from typing import Protocol

import pytest

from kiosk.domain.configuration.settings import NetworkSettings
from kiosk.domain.contract.creation import (
    Accepted,
    AlreadyThere,
    JourneyMade,
    NotTaken,
    OutcomeUnknown,
    RefusedByService,
)
from kiosk.domain.contract.documents import ReusableType
from kiosk.domain.contract.dui import DuiType
from kiosk.domain.contract.journeys import JourneyRequest, Person
from kiosk.domain.contract.requests import OnboardingRequest
from kiosk.domain.contract.subject import Subject
from kiosk.domain.contract.words import JourneyPurpose, ProcessStatus, UnicoIdResult
from kiosk.domain.values.ids import ProcessId
from kiosk.domain.values.mode import Hosts
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.picture import Picture
from kiosk.domain.values.problem import Problem, ProblemError, ProblemKind
from kiosk.simulator.faults import FOR_EVER, Fault, FaultKind
from kiosk.simulator.record import sha256
from kiosk.simulator.server import SimulatorThread
from kiosk.unico.assertion import Credentials
from kiosk.unico.client import UnicoClient
from kiosk.visit.ports import IdentityService
from tests.fakes import service as fakes
from tests.fakes.service import BadDay, FakeService
from tests.fakes.stages import Stages
from tests.torture import rig
from tests.torture.fault_matrix import QuickClock

APPROVED = "12345678909"
NOBODYS = ProcessId("00000000-0000-4000-8000-000000000000")


class World(Protocol):
    """A service, what can be done to it, and what it made."""

    @property
    def service(self) -> IdentityService: ...

    def happens(self, day: BadDay) -> None: ...

    def made(self, code: str) -> int: ...


@dataclass
class Fake:
    """In memory."""

    service: FakeService

    def happens(self, day: BadDay) -> None:
        self.service.bad_days.append(day)

    def made(self, code: str) -> int:
        return self.service.made(code)


@dataclass
class Real:
    """The client that ships, over HTTP, against the simulator that ships."""

    service: UnicoClient
    simulator: SimulatorThread
    before: int

    def happens(self, day: BadDay) -> None:
        count = FOR_EVER if day is BadDay.TOO_MANY else 1
        kind = FaultKind(day.value)
        self.simulator.switch_on(Fault(kind=kind, path="/processes", method="POST", count=count))

    def made(self, code: str) -> int:
        mine = self.simulator.record()[self.before :]
        return sum(1 for entry in mine if entry.subject_sha256 == sha256(code))


@pytest.fixture(scope="module")
def simulator() -> Iterator[tuple[SimulatorThread, str]]:
    thread = SimulatorThread()
    yield thread, thread.start()
    thread.stop()


@pytest.fixture(params=["fake", "real"])
async def world(
    request: pytest.FixtureRequest, simulator: tuple[SimulatorThread, str]
) -> AsyncIterator[World]:
    if request.param == "fake":
        yield Fake(FakeService())
        return
    thread, url = simulator
    thread.clear_faults()
    keys = thread.credentials()
    client = UnicoClient(
        hosts=Hosts(identity_url=url, api_url=url, web_url=url),
        credentials=Credentials(
            account=keys.account, tenant=keys.tenant, private_key_pem=keys.private_key_pem
        ),
        api_keys=keys.api_keys,
        network=NetworkSettings(requests_per_s=1000.0),
        clock=QuickClock(),
    )
    yield Real(client, thread, len(thread.record()))
    await client.close()


def onboarding(code: str = APPROVED) -> OnboardingRequest:
    picture = Picture(jpeg=PICTURE, width=800, height=600, quality=92)
    return OnboardingRequest(subject=Subject(code=code, name=rig.NAME), selfie=picture)


PICTURE = rig.jpeg()


def journey() -> JourneyRequest:
    person = Person(dui_type=DuiType.BR_CPF, dui_value=APPROVED, friendly_name=rig.NAME)
    return JourneyRequest(flow="id", purpose=JourneyPurpose.CREDIT_PROCESS, person=person)


async def test_what_is_made_is_made_once_and_can_be_read(world: World) -> None:
    outcome = await world.service.create_process(onboarding())
    assert isinstance(outcome, Accepted)
    assert world.made(APPROVED) == 1
    read = await world.service.get_process(outcome.answer.id, service=Operation.ONBOARDING)
    assert (read.id, read.status.value) == (outcome.answer.id, ProcessStatus.FINISHED)
    assert read.unico_id is not None
    assert read.unico_id.value is UnicoIdResult.YES


async def test_the_stages_come_in_order(world: World) -> None:
    stages = Stages()
    await world.service.create_process(onboarding(), progress=stages)
    assert stages.words == ["connecting", "uploading", "checking"]


async def test_pending_becomes_final_by_reading(world: World) -> None:
    outcome = await world.service.create_process(onboarding(fakes.PENDING))
    assert isinstance(outcome, Accepted)
    assert outcome.answer.status.value is ProcessStatus.PROCESSING
    seen = [
        (await world.service.get_process(outcome.answer.id, service=Operation.ONBOARDING)).status
        for _ in range(4)
    ]
    assert [each.value for each in seen] == [ProcessStatus.PROCESSING] * 3 + [
        ProcessStatus.FINISHED
    ]


async def test_a_refusal_makes_nothing(world: World) -> None:
    outcome = await world.service.create_process(onboarding(fakes.WRONG))
    assert isinstance(outcome, RefusedByService)
    assert outcome.problem.code == "20507"
    assert world.made(fakes.WRONG) == 0


@pytest.mark.parametrize(
    ("day", "kind", "made"),
    [
        (BadDay.TOO_MANY, NotTaken, 0),
        (BadDay.DROP_BEFORE, OutcomeUnknown, 0),
        (BadDay.DROP_AFTER, OutcomeUnknown, 1),
        (BadDay.ERROR_AFTER, OutcomeUnknown, 1),
    ],
)
async def test_a_bad_day(world: World, day: BadDay, kind: type, made: int) -> None:
    world.happens(day)
    outcome = await world.service.create_process(onboarding())
    assert isinstance(outcome, kind)
    assert world.made(APPROVED) == made
    if kind is OutcomeUnknown:
        assert isinstance(outcome, OutcomeUnknown)
        assert outcome.problem.kind is ProblemKind.UNKNOWN_OUTCOME


async def test_a_conflict_without_an_id(world: World) -> None:
    outcome = await world.service.create_process(onboarding(fakes.CONFLICT))
    assert isinstance(outcome, AlreadyThere)
    assert (outcome.problem.code, outcome.process_id) == ("20073", None)


async def test_gone_and_never_known_are_told_apart(world: World) -> None:
    outcome = await world.service.create_process(onboarding(fakes.GONE))
    assert isinstance(outcome, Accepted)
    kinds = []
    for process_id in (outcome.answer.id, NOBODYS):
        with pytest.raises(ProblemError) as told:
            await world.service.get_process(process_id, service=Operation.ONBOARDING)
        kinds.append(told.value.problem.kind)
    assert kinds == [ProblemKind.GONE, ProblemKind.NOT_FOUND]


async def test_documents_that_can_be_used_again(world: World) -> None:
    types = tuple(ReusableType)
    assert len(await world.service.reusable_documents(fakes.REUSABLE, types)) == len(types)
    assert await world.service.reusable_documents("70010000275", types) == ()


async def test_a_journey(world: World) -> None:
    outcome = await world.service.create_journey(journey())
    assert isinstance(outcome, JourneyMade)
    assert outcome.answer.user_redirect_url
    read = await world.service.get_journey(outcome.answer.id)
    assert (read.id, read.state.value) == (outcome.answer.id, outcome.answer.state.value)
    with pytest.raises(ProblemError) as told:
        await world.service.get_journey(NOBODYS)
    assert told.value.problem.kind is ProblemKind.NOT_FOUND


async def test_who_is_cancelled_was_told_whether_it_went_out(world: World) -> None:
    uploading = asyncio.Event()

    def progress(stage: str, _cause: Problem | None = None, /) -> None:
        if stage == "uploading":
            uploading.set()

    task = asyncio.ensure_future(world.service.create_process(onboarding(), progress=progress))
    await uploading.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert world.made(APPROVED) in {0, 1}
