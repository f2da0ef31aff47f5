"""Values for walking the machine: a visit, pictures, submissions, and one event of every kind."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, cast

from kiosk.domain.contract.answers import JourneyAnswer, ProcessAnswer
from kiosk.domain.contract.documents import DocumentShape, ReusableDocument
from kiosk.domain.contract.dui import DuiType
from kiosk.domain.contract.journeys import JourneyRequest, Person
from kiosk.domain.contract.subject import Subject
from kiosk.domain.contract.words import (
    JourneyPurpose,
    JourneyState,
    ProcessStatus,
    Reading,
    UnicoIdResult,
)
from kiosk.domain.rules.submission import Submission, SubmissionState
from kiosk.domain.values.consent import ConsentGiven
from kiosk.domain.values.ids import DocumentId, ProcessId, SubmissionId, VisitId
from kiosk.domain.values.operation import Capability, Operation
from kiosk.domain.values.picture import Picture
from kiosk.domain.values.problem import Problem, ProblemKind, Remedy
from kiosk.domain.values.quality import Level, Measure, Measurement, QualityReport
from kiosk.domain.values.verdict import CapabilityLine, Decision, Standing, Verdict
from kiosk.flow.capture import (
    CameraLost,
    CameraRecovered,
    CaptureKept,
    CaptureMade,
    FileChosen,
    FilesAsked,
    FilesFound,
    FramePicked,
    OriginalChosen,
    PictureFile,
    RetakeChosen,
    ShutterPressed,
)
from kiosk.flow.consent import ConsentAccepted, ConsentDeclined
from kiosk.flow.document import DocumentReused, DocumentsFound, NewCaptureChosen
from kiosk.flow.form import ReferenceChosen, SubjectEntered
from kiosk.flow.history import HistoryOpened, HistoryRead, SubmissionOpened
from kiosk.flow.home import ServiceChosen, WaitingChanged
from kiosk.flow.journey import JourneyAsked, JourneyChosen, JourneyDocumentEntered, JourneyRead
from kiosk.flow.machine import (
    NOBODY,
    Answer,
    BackPressed,
    Event,
    HomePressed,
    IdleExpired,
    News,
    RequestFailed,
    State,
    VisitCancelled,
    submission_of,
)
from kiosk.flow.manager import (
    AboutOpened,
    CameraTestOpened,
    CustomerErased,
    EraseAsked,
    ExitAsked,
    PinChecked,
    PinTyped,
    SettingsOpened,
)
from kiosk.flow.overlays import (
    IdleTicked,
    JourneyEnded,
    NoticeDismissed,
    NoticeGiven,
    ProgramBroke,
)
from kiosk.flow.sending import (
    SendingAdvanced,
    SubmissionFailed,
    SubmissionPrepared,
    SubmissionQueued,
)
from kiosk.flow.sending.stages import SendingStage
from kiosk.flow.trouble import (
    CorrectPressed,
    GivenUp,
    OutcomeFound,
    RecapturePressed,
    ResendChosen,
    TryAgainPressed,
)
from kiosk.flow.verdict import (
    DocumentNextPressed,
    DownloadFailed,
    NewAttemptPressed,
    ResultArrived,
    ResultAskedAgain,
)
from kiosk.flow.visit import Capture, How, OverrideReason, Shot
from tests.flow.people_samples import PEOPLE_EVENTS

CPF = "12345678909"
PICTURE = Picture(jpeg=b"\xff\xd8picture", width=1280, height=720, quality=92)
CONSENT = ConsentGiven(version="1", language="pt-BR", sha256="0" * 64, at="2026-01-01T00:00:00Z")
SUBJECT = Subject(code=CPF, name="Luke Skywalker")
PROCESS = ProcessId("80371b2a-3ac7-432e-866d-57fe37896ac6")
REUSABLE = ReusableDocument(document_id=DocumentId("doc-abc-123"), document_type="cnh")
NETWORK = Problem(kind=ProblemKind.NETWORK, remedy=Remedy.CHECK_NETWORK, code="net.refused")
FIELD = Problem(kind=ProblemKind.FIELD, remedy=Remedy.CORRECT_FIELD, code="20507")
FILE = PictureFile(
    path="/media/stick/luke.jpg",
    name="luke.jpg",
    place="stick",
    changed_at=datetime(2026, 1, 1, tzinfo=UTC),
)
REQUEST = JourneyRequest(
    flow="idcheck", purpose=JourneyPurpose.BIOMETRY_ONBOARDING, person=Person()
)
WARNED = QualityReport(
    measurements=(Measurement(measure=Measure.SHARPNESS, value=1.0, level=Level.WARN),)
)


def capture(shot: Shot, *, warned: bool = False, both: bool = False) -> Capture:
    """A picture of `shot`."""
    return Capture(
        shot=shot,
        picture=PICTURE,
        how=How.AUTOMATIC,
        report=WARNED if warned else QualityReport(),
        original=PICTURE if both else None,
    )


def submission(
    state: SubmissionState = SubmissionState.FINAL,
    *,
    number: int = 1,
    operation: Operation = Operation.ONBOARDING,
) -> Submission:
    """A row of the journal."""
    return Submission(
        id=SubmissionId(f"s{number}"),
        visit=VisitId("v1"),
        operation=operation,
        state=state,
        created_at=datetime(2026, 1, 1, tzinfo=UTC),
        updated_at=datetime(2026, 1, 1, tzinfo=UTC),
        process_id=PROCESS,
    )


def decision(verdict: Verdict = Verdict.APPROVED) -> Decision:
    """A decision about an identity: confirmed where it is approved."""
    standing = Standing.POSITIVE if verdict is Verdict.APPROVED else Standing.INCONCLUSIVE
    line = CapabilityLine(capability=Capability.IDENTITY, standing=standing)
    return Decision(verdict=verdict, capabilities=(line,))


def answer(result: UnicoIdResult = UnicoIdResult.YES) -> ProcessAnswer:
    """A finished process."""
    return ProcessAnswer(
        id=PROCESS,
        status=Reading(raw="3", value=ProcessStatus.FINISHED),
        unico_id=Reading(raw=result.value, value=result),
    )


def journey(state: JourneyState = JourneyState.CREATED) -> JourneyAnswer:
    """A journey in `state`."""
    return JourneyAnswer(id=PROCESS, state=Reading(raw=state.value, value=state))


EVERY_EVENT: tuple[Event, ...] = (
    *(ServiceChosen(operation=o, visit=VisitId("v1"), code=CPF) for o in Operation),
    JourneyChosen(form=REQUEST),
    HistoryOpened(),
    HistoryOpened(query=CPF),
    CameraTestOpened(),
    SettingsOpened(),
    AboutOpened(),
    *(SubmissionOpened(submission=submission(s)) for s in SubmissionState),
    SubjectEntered(subject=SUBJECT),
    SubjectEntered(subject=SUBJECT, auth_process_id=PROCESS),
    SubjectEntered(subject=SUBJECT, problems=(FIELD,)),
    ReferenceChosen(process_id=PROCESS),
    ReferenceChosen(),
    ReferenceChosen(problems=(FIELD,)),
    ConsentAccepted(consent=CONSENT),
    ConsentDeclined(),
    DocumentReused(document=REUSABLE),
    NewCaptureChosen(shape=DocumentShape.ID1),
    NewCaptureChosen(shape=DocumentShape.PASSPORT, one_sided=True),
    ShutterPressed(),
    FileChosen(path="face.jpg"),
    FilesAsked(),
    FilesAsked(pin_first=True),
    FilesFound(request=NOBODY, files=(FILE,)),
    RetakeChosen(),
    OriginalChosen(use_original=True),
    CaptureKept(),
    CaptureKept(override=OverrideReason.OTHER),
    BackPressed(),
    VisitCancelled(),
    HomePressed(),
    TryAgainPressed(),
    CorrectPressed(),
    RecapturePressed(),
    DocumentNextPressed(),
    NewAttemptPressed(visit=VisitId("v2")),
    ResultAskedAgain(),
    OutcomeFound(process_id=PROCESS),
    ResendChosen(),
    GivenUp(),
    JourneyAsked(form=REQUEST),
    JourneyAsked(form=REQUEST, problems=(FIELD,)),
    JourneyDocumentEntered(dui_type=DuiType.BR_CPF, dui_value=CPF),
    PinTyped(pin="0000"),
    PinChecked(request=NOBODY, right=True),
    PinChecked(request=NOBODY, right=False, locked_s=15),
    EraseAsked(code=CPF),
    CustomerErased(request=NOBODY, count=2),
    ExitAsked(),
    *(CaptureMade(request=NOBODY, capture=capture(s)) for s in Shot),
    CaptureMade(request=NOBODY, capture=capture(Shot.SELFIE, warned=True)),
    CaptureMade(request=NOBODY, capture=capture(Shot.DOCUMENT_FRONT, both=True)),
    RequestFailed(request=NOBODY, problem=FIELD),
    RequestFailed(request=NOBODY, problem=NETWORK),
    FramePicked(request=NOBODY),
    CameraLost(request=NOBODY, problem=NETWORK),
    CameraRecovered(request=NOBODY),
    DocumentsFound(request=NOBODY, documents=(REUSABLE,)),
    SubmissionPrepared(request=NOBODY, submission=SubmissionId("s1")),
    SendingAdvanced(submission=SubmissionId("s1"), stage=SendingStage.CHECKING, process_id=PROCESS),
    SubmissionQueued(submission=SubmissionId("s1")),
    ResultArrived(submission=submission(), decision=decision(), answer=answer()),
    ResultArrived(submission=submission(), decision=decision(), journey=journey()),
    DownloadFailed(submission=submission(), problem=NETWORK),
    NoticeGiven(problem=NETWORK),
    SubmissionFailed(problem=NETWORK, submission=submission(SubmissionState.PREPARED)),
    SubmissionFailed(problem=NETWORK, submission=submission(SubmissionState.UNKNOWN_OUTCOME)),
    SubmissionFailed(problem=FIELD, submission=submission(SubmissionState.REFUSED)),
    SubmissionFailed(problem=NETWORK, submission=submission(SubmissionState.ACCEPTED)),
    WaitingChanged(waiting=(submission(),)),
    WaitingChanged(waiting=(), blocked=NETWORK),
    HistoryRead(request=NOBODY, submissions=(submission(),)),
    JourneyRead(submission=submission(), answer=journey()),
    JourneyRead(submission=submission(), answer=journey(JourneyState.AWAITING_FOR_DOCUMENT)),
    JourneyEnded(submission=submission()),
    NoticeDismissed(),
    IdleTicked(left_s=10),
    IdleTicked(left_s=None),
    IdleExpired(),
    ProgramBroke(problem=NETWORK),
    *PEOPLE_EVENTS,
)
"""At least one of each event; those that branch, once a branch."""


def own(event: Event, state: State) -> Event:
    """The same, addressed to what `state` asked and to the submission that it is about."""
    told: Any = event
    if isinstance(event, Answer):
        told = replace(told, request=getattr(state, "request", NOBODY))
    about = submission_of(state)
    if isinstance(event, News) and about is not None:
        held = told.submission
        told = replace(
            told, submission=replace(held, id=about) if isinstance(held, Submission) else about
        )
    return cast("Event", told)
