"""What is filled in and looked at when a submission is about to go out, however long it waited."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from kiosk.app.configuration.demo import demo_configuration
from kiosk.domain.configuration.secret_ref import SecretRef
from kiosk.domain.configuration.settings import ServiceSettings
from kiosk.domain.contract.creation import CreateOutcome, JourneyOutcome
from kiosk.domain.contract.documents import DocumentPurpose
from kiosk.domain.contract.dui import DuiType
from kiosk.domain.contract.journeys import JourneyRequest, Person
from kiosk.domain.contract.requests import DocumentRequest, OnboardingRequest, ProcessRequest
from kiosk.domain.contract.subject import Subject
from kiosk.domain.contract.words import JourneyPurpose
from kiosk.domain.rules.submission import Submission, SubmissionState
from kiosk.domain.values.ids import ProcessId, SubmissionId, VisitId
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.picture import Picture
from kiosk.domain.values.problem import Remedy
from kiosk.flow.visit import Visit
from kiosk.unico.polling import poll
from kiosk.visit.at_the_wire import fault_before_pictures
from kiosk.visit.courier import Courier
from kiosk.visit.delivery import Delivery
from kiosk.visit.follower import Follower
from kiosk.visit.ports import Stage
from tests.fakes.journal import FakeAudit, FakeJournal
from tests.fakes.service import BadDay, FakeService
from tests.journeys.counter import CONSENT

START = datetime(2026, 1, 1, 9, 0, tzinfo=UTC)
PERSON = Subject(code="12345678909", name="Luke Skywalker")
PICTURE = Picture(jpeg=b"\xff\xd8\xff", width=640, height=480, quality=92)


@dataclass
class Listening(FakeService):
    """Keeps what it was asked."""

    asked: list[ProcessRequest | JourneyRequest] = field(default_factory=list)

    async def create_process(
        self, request: ProcessRequest, *, progress: Stage | None = None
    ) -> CreateOutcome:
        self.asked.append(request)
        return await super().create_process(request, progress=progress)

    async def create_journey(
        self, request: JourneyRequest, *, progress: Stage | None = None
    ) -> JourneyOutcome:
        self.asked.append(request)
        return await super().create_journey(request, progress=progress)


class Scene:
    """A courier over a journal in memory; `passes` moves its clock."""

    def __init__(self, *, reference: bool = False) -> None:
        self.at = START
        self.service = Listening()
        self.journal = FakeJournal(clock=lambda: self.at)
        key = SecretRef(scheme="env", name="KEY")
        services = {
            operation: ServiceSettings(api_key=key, client_reference=reference)
            for operation in (Operation.ONBOARDING, Operation.DOCUMENT)
        }
        self.courier = Courier(
            service=self.service,
            journal=self.journal,
            audit=FakeAudit(),
            configuration=replace(demo_configuration(), services=services),
            poll=poll,
            mode="production",
            now=lambda: self.at,
        )

    def passes(self, hours: float) -> None:
        self.at += timedelta(hours=hours)

    async def prepared(
        self, request: ProcessRequest | JourneyRequest, visit: str = "v"
    ) -> SubmissionId:
        held = await self.courier.prepare(request, visit=VisitId(visit), consent=CONSENT)
        return held.id

    async def selfie(self, visit: str = "v") -> ProcessId:
        request = OnboardingRequest(subject=PERSON, selfie=PICTURE)
        delivery = await self.courier.send(await self.prepared(request, visit))
        assert delivery.submission.process_id is not None
        return delivery.submission.process_id

    async def document(self, auth: ProcessId, visit: str = "v") -> SubmissionId:
        request = DocumentRequest(
            subject=PERSON,
            purpose=DocumentPurpose.ONBOARDING,
            auth_process_id=auth,
            files=(PICTURE,),
        )
        return await self.prepared(request, visit)

    def sent(self) -> int:
        return sum(isinstance(each, DocumentRequest) for each in self.service.asked)

    def state(self, submission: SubmissionId) -> SubmissionState:
        return self.journal.get(submission).state


def journey(**more: object) -> JourneyRequest:
    request = JourneyRequest(
        flow="id",
        purpose=JourneyPurpose.CREDIT_PROCESS,
        person=Person(dui_type=DuiType.BR_CPF, dui_value=PERSON.code),
    )
    return replace(request, **more)  # type: ignore[arg-type]


async def test_a_journey_can_be_found_by_its_submission() -> None:
    it = Scene()
    own = await it.prepared(journey())
    await it.courier.send(own)
    await it.courier.send(await it.prepared(journey(client_reference="deal 7")))
    first, second = it.service.asked
    assert isinstance(first, JourneyRequest)
    assert isinstance(second, JourneyRequest)
    assert first.client_reference == own
    assert second.client_reference == "deal 7", "what was typed stays"


async def test_a_process_has_a_reference_where_its_key_takes_one() -> None:
    for reference in (True, False):
        it = Scene(reference=reference)
        own = await it.prepared(OnboardingRequest(subject=PERSON, selfie=PICTURE))
        await it.courier.send(own)
        (asked,) = it.service.asked
        assert isinstance(asked, OnboardingRequest)
        assert asked.subject.client_reference == (own if reference else "")


async def test_the_same_reference_at_each_try() -> None:
    it = Scene(reference=True)
    it.service.bad_days = [BadDay.NO_CONNECTION, BadDay.NONE]
    own = await it.prepared(OnboardingRequest(subject=PERSON, selfie=PICTURE))
    await it.courier.send(own)
    await it.courier.send(own)
    references = {
        each.subject.client_reference
        for each in it.service.asked
        if isinstance(each, OnboardingRequest)
    }
    assert references == {own}


def held(delivery: Delivery, code: str) -> None:
    assert delivery.problem is not None
    assert delivery.problem.code == code
    assert delivery.problem.remedy is Remedy.START_AGAIN
    assert delivery.submission.state is SubmissionState.EXPIRED
    assert delivery.decision is None


async def test_a_document_of_a_day_and_more_after_its_selfie_is_not_sent() -> None:
    it = Scene()
    auth = await it.selfie()
    it.passes(0.5)
    document = await it.document(auth)
    it.passes(23.4)
    it.service.unreachable = True
    assert (await it.courier.send(document)).submission.state is SubmissionState.PREPARED
    it.service.unreachable = False
    it.passes(0.2)
    held(await it.courier.send(document), "document.auth_expired")
    assert it.sent() == 1, "the try within the day"


async def test_within_the_day_it_is_sent() -> None:
    it = Scene()
    auth = await it.selfie()
    document = await it.document(auth)
    it.passes(23.9)
    assert (await it.courier.send(document)).submission.state is SubmissionState.FINAL


async def test_a_selfie_that_waited_for_the_network_is_as_old_as_its_result() -> None:
    it = Scene()
    it.service.unreachable = True
    waiting = await it.prepared(OnboardingRequest(subject=PERSON, selfie=PICTURE))
    await it.courier.send(waiting)
    it.passes(20)
    it.service.unreachable = False
    auth = (await it.courier.send(waiting)).submission.process_id
    assert auth is not None
    document = await it.document(auth)
    it.passes(20)
    assert (await it.courier.send(document)).submission.state is SubmissionState.FINAL


async def test_an_unknown_selfie_is_at_least_as_old_as_the_document() -> None:
    it = Scene()
    auth = ProcessId("80371b2a-3ac7-432e-866d-57fe37896ac6")
    first, second = await it.document(auth, "a"), await it.document(auth, "b")
    it.passes(23.9)
    assert (await it.courier.send(first)).submission.state is SubmissionState.FINAL
    it.passes(0.2)
    held(await it.courier.send(second), "document.auth_expired")


async def test_a_selfie_vouches_for_one_document() -> None:
    it = Scene()
    auth = await it.selfie()
    first, second = await it.document(auth), await it.document(auth)
    assert (await it.courier.send(first)).submission.state is SubmissionState.FINAL
    held(await it.courier.send(second), "document.auth_used")
    assert it.sent() == 1


async def test_a_document_that_may_be_there_has_used_it() -> None:
    it = Scene()
    auth = await it.selfie()
    first, second = await it.document(auth), await it.document(auth)
    it.service.bad_days = [BadDay.DROP_AFTER]
    assert (await it.courier.send(first)).submission.state is SubmissionState.UNKNOWN_OUTCOME
    held(await it.courier.send(second), "document.auth_used")


async def test_a_document_that_was_refused_has_not_used_it() -> None:
    it = Scene()
    auth = await it.selfie()
    first, second = await it.document(auth), await it.document(auth)
    it.service.bad_days = [BadDay.REFUSED]
    assert (await it.courier.send(first)).submission.state is SubmissionState.REFUSED
    assert (await it.courier.send(second)).submission.state is SubmissionState.FINAL


async def test_a_new_selfie_vouches_for_another_document() -> None:
    it = Scene()
    for _ in range(2):
        document = await it.document(await it.selfie())
        it.passes(0.1)
        assert (await it.courier.send(document)).submission.state is SubmissionState.FINAL


async def test_another_visit_s_document_is_none_of_this_one_s() -> None:
    it = Scene()
    for visit in ("v", "w"):
        document = await it.document(await it.selfie(visit), visit)
        assert (await it.courier.send(document)).submission.state is SubmissionState.FINAL


async def test_what_can_not_be_sent_again_stays_unknown() -> None:
    it = Scene()
    auth = await it.selfie()
    document = await it.document(auth)
    it.service.bad_days = [BadDay.DROP_AFTER]
    await it.courier.send(document)
    it.passes(25)
    delivery = await it.courier.resend(document)
    assert delivery.problem is not None
    assert delivery.problem.code == "document.auth_expired"
    assert it.state(document) is SubmissionState.UNKNOWN_OUTCOME
    assert it.sent() == 1


async def test_the_queue_holds_it_too() -> None:
    it = Scene()
    auth = await it.selfie()
    it.service.unreachable = True
    queued: list[SubmissionId] = []
    for _ in range(2):
        document = await it.document(auth)
        assert (await it.courier.send(document)).submission.state is SubmissionState.PREPARED
        queued.append(document)
        it.passes(0.1)
    it.service.unreachable = False
    told: list[Submission] = []

    class EnoughError(Exception):
        """One round was made."""

    async def once(_seconds: float) -> None:
        raise EnoughError

    follower = Follower(
        courier=it.courier,
        dispatch=lambda _event: None,
        now_s=lambda: 1_000.0,
        offline=True,
        now=lambda: it.at,
        pause=once,
    )
    try:
        await follower.run()
    except EnoughError:
        told = [it.journal.get(each) for each in queued]
    assert [each.state for each in told] == [SubmissionState.FINAL, SubmissionState.EXPIRED]
    assert told[1].problem is not None
    assert told[1].problem.code == "document.auth_used"
    assert it.sent() == 3, "two without a network, one with"


async def test_a_selfie_that_no_longer_vouches_is_said_before_the_pictures() -> None:
    it = Scene()
    auth = await it.selfie()
    visit = Visit(
        id=VisitId("v"), operation=Operation.DOCUMENT, subject=PERSON, auth_process_id=auth
    )

    def code(auth_process: Visit = visit) -> str:
        fault = fault_before_pictures(auth_process, it.journal, now=it.at)
        return "" if fault is None else fault.code

    it.passes(23.9)
    assert code() == ""
    it.passes(0.2)
    assert code() == "document.auth_expired"
    it.passes(-1)
    await it.courier.send(await it.document(auth))
    assert code() == "document.auth_used"
    nobody = replace(visit, subject=replace(PERSON, code=""))
    assert code(nobody) == "", "the service decides"
