"""Values for walking the machine: a visit, pictures, submissions, and one event of every kind."""

from datetime import UTC, datetime

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
from kiosk.flow import events as e
from kiosk.flow.stages import SendingStage
from kiosk.flow.visit import Capture, How, OverrideReason, Shot

CPF = "12345678909"
PICTURE = Picture(jpeg=b"\xff\xd8picture", width=1280, height=720, quality=92)
CONSENT = ConsentGiven(version="1", language="pt-BR", sha256="0" * 64, at="2026-01-01T00:00:00Z")
SUBJECT = Subject(code=CPF, name="Luke Skywalker")
PROCESS = ProcessId("80371b2a-3ac7-432e-866d-57fe37896ac6")
REUSABLE = ReusableDocument(document_id=DocumentId("doc-abc-123"), document_type="cnh")
NETWORK = Problem(kind=ProblemKind.NETWORK, remedy=Remedy.CHECK_NETWORK, code="net.refused")
FIELD = Problem(kind=ProblemKind.FIELD, remedy=Remedy.CORRECT_FIELD, code="20507")
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


EVERY_EVENT: tuple[e.Event, ...] = (
    *(e.ServiceChosen(operation=o, visit=VisitId("v1"), code=CPF) for o in Operation),
    e.JourneyChosen(request=REQUEST),
    e.HistoryOpened(),
    e.HistoryOpened(query=CPF),
    e.CameraTestOpened(),
    e.SettingsOpened(),
    e.AboutOpened(),
    *(e.SubmissionOpened(submission=submission(s)) for s in SubmissionState),
    e.SubjectEntered(subject=SUBJECT),
    e.SubjectEntered(subject=SUBJECT, auth_process_id=PROCESS),
    e.SubjectEntered(subject=SUBJECT, problems=(FIELD,)),
    e.ReferenceChosen(process_id=PROCESS),
    e.ReferenceChosen(),
    e.ReferenceChosen(problems=(FIELD,)),
    e.ConsentAccepted(consent=CONSENT),
    e.ConsentDeclined(),
    e.DocumentReused(document=REUSABLE),
    e.NewCaptureChosen(shape=DocumentShape.ID1),
    e.NewCaptureChosen(shape=DocumentShape.PASSPORT, one_sided=True),
    e.ShutterPressed(),
    e.FileChosen(path="face.jpg"),
    e.RetakeChosen(),
    e.OriginalChosen(use_original=True),
    e.CaptureKept(),
    e.CaptureKept(override=OverrideReason.OTHER),
    e.BackPressed(),
    e.VisitCancelled(),
    e.HomePressed(),
    e.TryAgainPressed(),
    e.CorrectPressed(),
    e.RecapturePressed(),
    e.DocumentNextPressed(),
    e.NewAttemptPressed(visit=VisitId("v2")),
    e.ResultAskedAgain(),
    e.OutcomeFound(process_id=PROCESS),
    e.ResendChosen(),
    e.GivenUp(),
    e.JourneyAsked(request=REQUEST),
    e.JourneyAsked(request=REQUEST, problems=(FIELD,)),
    e.JourneyDocumentEntered(dui_type=DuiType.BR_CPF, dui_value=CPF),
    e.PinEntered(right=True),
    e.PinEntered(right=False, locked_s=15),
    e.EraseAsked(code=CPF),
    e.CustomerErased(count=2),
    e.ExitAsked(),
    *(e.CaptureMade(capture=capture(s)) for s in Shot),
    e.CaptureMade(capture=capture(Shot.SELFIE, warned=True)),
    e.CaptureMade(capture=capture(Shot.DOCUMENT_FRONT, both=True)),
    e.CaptureRefused(problem=FIELD),
    e.CameraLost(problem=NETWORK),
    e.CameraRecovered(),
    e.DocumentsFound(documents=(REUSABLE,)),
    e.DocumentsFound(problem=NETWORK),
    e.SubmissionPrepared(submission=SubmissionId("s1")),
    e.SendingAdvanced(stage=SendingStage.CHECKING, process_id=PROCESS),
    e.SubmissionQueued(submission=SubmissionId("s1")),
    e.ResultArrived(submission=submission(), decision=decision(), answer=answer()),
    e.ResultArrived(submission=submission(), decision=decision(), journey=journey()),
    e.TroubleHappened(problem=NETWORK),
    e.TroubleHappened(problem=NETWORK, submission=submission(SubmissionState.PREPARED)),
    e.TroubleHappened(problem=NETWORK, submission=submission(SubmissionState.UNKNOWN_OUTCOME)),
    e.TroubleHappened(problem=FIELD, submission=submission(SubmissionState.REFUSED)),
    e.WaitingChanged(waiting=(submission(),)),
    e.WaitingChanged(waiting=(), blocked=NETWORK),
    e.HistoryRead(submissions=(submission(),)),
    e.JourneyCreated(submission=submission(SubmissionState.ACCEPTED), answer=journey()),
    e.JourneyRead(submission=submission(), answer=journey()),
    e.JourneyRead(submission=submission(), answer=journey(JourneyState.AWAITING_FOR_DOCUMENT)),
    e.JourneyEnded(submission=submission()),
    e.NoticeDismissed(),
    e.IdleTicked(left_s=10),
    e.IdleTicked(left_s=None),
    e.IdleExpired(),
    e.ProgramBroke(problem=NETWORK),
)
"""At least one of each event; those that branch, once a branch."""
