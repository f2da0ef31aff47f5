"""Visits as lists of steps that read aloud."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from kiosk.domain.contract.documents import DocumentShape
from kiosk.domain.contract.words import UnicoIdResult
from kiosk.domain.rules.submission import SubmissionState
from kiosk.domain.values.field import Field
from kiosk.domain.values.ids import SubmissionId, VisitId
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.problem import Problem, ProblemKind, Remedy
from kiosk.domain.values.verdict import Verdict
from kiosk.flow.capture import (
    CameraLost,
    CameraRecovered,
    CaptureKept,
    CaptureMade,
    Capturing,
    ReadyCamera,
    RecordCapture,
    ReviewingCapture,
    WakeCamera,
)
from kiosk.flow.consent import (
    AskingConsent,
    ConsentAccepted,
    ConsentDeclined,
    Declined,
    RecordConsent,
)
from kiosk.flow.counter import Counter
from kiosk.flow.document import (
    ChoosingDocument,
    DocumentReused,
    DocumentsFound,
    LookingUpDocuments,
    NewCaptureChosen,
)
from kiosk.flow.form import EnteringSubject, ReferenceChosen, SubjectEntered
from kiosk.flow.home import RestCamera, ServiceChosen
from kiosk.flow.machine import (
    NOBODY,
    BackPressed,
    Command,
    Event,
    RequestFailed,
    RequestId,
    State,
)
from kiosk.flow.manager import AskingPin, PinChecked, PinTyped
from kiosk.flow.sending import (
    ReadyService,
    Sending,
    SendPrepared,
    SubmissionFailed,
    SubmissionPrepared,
    SubmitCheck,
)
from kiosk.flow.transition import transition
from kiosk.flow.trouble import (
    CorrectPressed,
    InTrouble,
    Resend,
    ResendChosen,
    ResolvingOutcome,
    TryAgainPressed,
)
from kiosk.flow.verdict import DocumentNextPressed, ResultArrived, ShowingVerdict
from kiosk.flow.visit import OverrideReason, Shot
from kiosk.flow.visit.asking import request_of
from tests.flow.samples import (
    CONSENT,
    CPF,
    FIELD,
    NETWORK,
    PROCESS,
    REUSABLE,
    SUBJECT,
    answer,
    capture,
    decision,
    submission,
)

Said = Event | Callable[[RequestId], Event]
"""An event, or an answer to whatever the state asked last."""


@dataclass
class Remembering:
    """A counter that remembers what it was asked to do."""

    counter: Counter = field(default_factory=Counter)
    asked: list[Command] = field(default_factory=list)

    def after(self, *said: Said) -> State:
        """The state after the events, one by one."""
        for each in said:
            request: RequestId = getattr(self.counter.state, "request", NOBODY)
            event = each if isinstance(each, Event) else each(request)
            moved = transition(self.counter, event)
            self.counter = moved.counter
            self.asked.extend(moved.commands)
        return self.counter.state

    def last(self, kind: type) -> Command:
        """The last command of that kind."""
        return next(command for command in reversed(self.asked) if isinstance(command, kind))


def answered(kind: type[Event], **facts: object) -> Said:
    made: Any = kind
    return lambda request: made(request=request, **facts)


def chosen(operation: Operation) -> Event:
    return ServiceChosen(operation=operation, visit=VisitId("v1"), code=CPF)


FORM = SubjectEntered(subject=SUBJECT)
AGREED = ConsentAccepted(consent=CONSENT)
PREPARED = answered(SubmissionPrepared, submission=SubmissionId("s1"))
APPROVED = ResultArrived(submission=submission(), decision=decision(), answer=answer())


def taken(shot: Shot) -> tuple[Said, Said]:
    return answered(CaptureMade, capture=capture(shot)), CaptureKept()


def onboarding_to_verdict(desk: Remembering) -> State:
    return desk.after(
        chosen(Operation.ONBOARDING), FORM, AGREED, *taken(Shot.SELFIE), PREPARED, APPROVED
    )


def test_onboarding_from_home_to_approved() -> None:
    desk = Remembering()
    state = onboarding_to_verdict(desk)
    assert isinstance(state, ShowingVerdict)
    assert state.decision.verdict is Verdict.APPROVED
    assert [type(x) for x in desk.asked] == [
        ReadyCamera,
        ReadyService,
        RecordConsent,
        ReadyService,
        WakeCamera,
        RecordCapture,
        RestCamera,
        SubmitCheck,
    ]


def test_no_picture_before_consent() -> None:
    desk = Remembering()
    desk.after(chosen(Operation.ONBOARDING), FORM)
    assert isinstance(desk.counter.state, AskingConsent)
    assert not any(isinstance(x, WakeCamera) for x in desk.asked)


def test_a_customer_who_declines_leaves_nothing_but_the_fact() -> None:
    desk = Remembering()
    state = desk.after(chosen(Operation.ONBOARDING), FORM, ConsentDeclined())
    assert state == Declined()
    record = desk.last(RecordConsent)
    assert isinstance(record, RecordConsent)
    assert not record.given
    assert not record.visit.subject.code


def test_from_the_selfie_to_the_document_with_one_press() -> None:
    desk = Remembering()
    onboarding_to_verdict(desk)
    state = desk.after(DocumentNextPressed())
    assert isinstance(state, LookingUpDocuments)
    assert state.visit.auth_process_id == PROCESS
    assert state.visit.consent == CONSENT
    state = desk.after(answered(DocumentsFound, documents=(REUSABLE,)))
    assert isinstance(state, ChoosingDocument)
    state = desk.after(DocumentReused(document=REUSABLE))
    assert isinstance(state, Sending)


def test_without_a_positive_identity_only_the_selfies_check_is_looked_at() -> None:
    desk = Remembering()
    arrived = ResultArrived(
        submission=submission(),
        decision=decision(Verdict.REVIEW),
        answer=answer(UnicoIdResult.INCONCLUSIVE),
    )
    state = desk.after(
        chosen(Operation.ONBOARDING),
        FORM,
        AGREED,
        *taken(Shot.SELFIE),
        PREPARED,
        arrived,
        DocumentNextPressed(),
    )
    assert isinstance(state, LookingUpDocuments)
    assert not state.visit.reuse_allowed


def test_a_selfie_that_no_longer_vouches_is_said_before_any_picture() -> None:
    desk = Remembering()
    spent = Problem(
        kind=ProblemKind.REFERENCE,
        remedy=Remedy.START_AGAIN,
        code="document.auth_used",
        field=Field.AUTH_PROCESS_ID,
    )
    form = SubjectEntered(subject=SUBJECT, auth_process_id=PROCESS)
    state = desk.after(
        chosen(Operation.DOCUMENT), form, AGREED, answered(RequestFailed, problem=spent)
    )
    assert isinstance(state, EnteringSubject)
    assert state.problems == (spent,)
    assert state.visit.captures == ()


def test_document_front_and_back_in_their_order() -> None:
    desk = Remembering()
    form = SubjectEntered(subject=SUBJECT, auth_process_id=PROCESS)
    state = desk.after(
        chosen(Operation.DOCUMENT),
        form,
        AGREED,
        answered(DocumentsFound),
        NewCaptureChosen(shape=DocumentShape.ID1),
        *taken(Shot.DOCUMENT_FRONT),
    )
    assert isinstance(state, Capturing)
    assert state.shot is Shot.DOCUMENT_BACK
    state = desk.after(*taken(Shot.DOCUMENT_BACK))
    assert isinstance(state, Sending)
    command = desk.last(SubmitCheck)
    assert isinstance(command, SubmitCheck)
    assert [x.shot for x in command.visit.captures] == [Shot.DOCUMENT_FRONT, Shot.DOCUMENT_BACK]


def test_one_sided_document_needs_no_back() -> None:
    desk = Remembering()
    form = SubjectEntered(subject=SUBJECT, auth_process_id=PROCESS)
    state = desk.after(
        chosen(Operation.DOCUMENT),
        form,
        AGREED,
        answered(DocumentsFound),
        NewCaptureChosen(shape=DocumentShape.PASSPORT, one_sided=True),
        *taken(Shot.DOCUMENT_FRONT),
    )
    assert isinstance(state, Sending)


def test_transactional_with_a_process_skips_the_reference_picture() -> None:
    desk = Remembering()
    state = desk.after(
        chosen(Operation.TRANSACTIONAL), FORM, ReferenceChosen(process_id=PROCESS), AGREED
    )
    assert isinstance(state, Capturing)
    assert state.shot is Shot.SELFIE


def test_transactional_with_a_picture_takes_it_first() -> None:
    desk = Remembering()
    state = desk.after(chosen(Operation.TRANSACTIONAL), FORM, ReferenceChosen(), AGREED)
    assert isinstance(state, Capturing)
    assert state.shot is Shot.REFERENCE
    state = desk.after(*taken(Shot.REFERENCE), *taken(Shot.SELFIE))
    assert isinstance(state, Sending)


def test_a_warned_picture_needs_a_reason() -> None:
    desk = Remembering()
    warned = answered(CaptureMade, capture=capture(Shot.SELFIE, warned=True))
    state = desk.after(chosen(Operation.ONBOARDING), FORM, AGREED, warned, CaptureKept())
    assert isinstance(state, ReviewingCapture)
    state = desk.after(CaptureKept(override=OverrideReason.GLASSES_OR_VEIL))
    assert isinstance(state, Sending)
    record = desk.last(RecordCapture)
    assert isinstance(record, RecordCapture)
    assert record.capture.override is OverrideReason.GLASSES_OR_VEIL


def test_the_camera_is_lost_and_the_visit_stays() -> None:
    desk = Remembering()
    state = desk.after(
        chosen(Operation.ONBOARDING), FORM, AGREED, answered(CameraLost, problem=NETWORK)
    )
    assert isinstance(state, Capturing)
    assert state.problem == NETWORK
    state = desk.after(answered(CameraRecovered))
    assert isinstance(state, Capturing)
    assert state.problem is None


def test_a_refused_field_goes_back_to_the_form_with_the_picture_kept() -> None:
    desk = Remembering()
    refused = SubmissionFailed(problem=FIELD, submission=submission(SubmissionState.REFUSED))
    state = desk.after(
        chosen(Operation.ONBOARDING), FORM, AGREED, *taken(Shot.SELFIE), PREPARED, refused
    )
    assert isinstance(state, InTrouble)
    state = desk.after(CorrectPressed())
    assert isinstance(state, EnteringSubject)
    assert state.problems == (FIELD,)
    state = desk.after(FORM)
    assert isinstance(state, Sending)


def test_another_identifier_asks_for_consent_and_picture_again() -> None:
    desk = Remembering()
    other = SubjectEntered(subject=type(SUBJECT)(code="73689290074", name="John Doe"))
    state = desk.after(chosen(Operation.ONBOARDING), FORM, AGREED, BackPressed(), other)
    assert isinstance(state, AskingConsent)
    assert not state.visit.captures


def test_not_taken_is_sent_again_as_the_same_submission() -> None:
    desk = Remembering()
    not_taken = SubmissionFailed(problem=NETWORK, submission=submission(SubmissionState.PREPARED))
    state = desk.after(
        chosen(Operation.ONBOARDING), FORM, AGREED, *taken(Shot.SELFIE), PREPARED, not_taken
    )
    assert isinstance(state, InTrouble)
    desk.after(TryAgainPressed())
    sent = desk.last(SendPrepared)
    assert isinstance(sent, SendPrepared)
    assert (sent.submission, sent.visit) == (SubmissionId("s1"), state.visit)


def test_an_unknown_outcome_is_never_sent_again_without_the_manager() -> None:
    desk = Remembering()
    lost = submission(SubmissionState.UNKNOWN_OUTCOME)
    state = desk.after(
        chosen(Operation.ONBOARDING),
        FORM,
        AGREED,
        *taken(Shot.SELFIE),
        PREPARED,
        SubmissionFailed(problem=NETWORK, submission=lost),
    )
    assert isinstance(state, ResolvingOutcome)
    desk.after(TryAgainPressed())
    assert not any(isinstance(x, Resend | SendPrepared) for x in desk.asked)
    state = desk.after(ResendChosen(), PinTyped(pin="1111"), answered(PinChecked, right=False))
    assert isinstance(state, AskingPin)
    assert state.wrong
    assert not any(isinstance(x, Resend) for x in desk.asked)
    state = desk.after(PinTyped(pin="0000"), answered(PinChecked, right=True))
    assert isinstance(state, ResolvingOutcome)
    again = desk.last(Resend)
    assert isinstance(again, Resend)
    assert again.submission == lost


def test_a_late_answer_of_another_submission_changes_nothing() -> None:
    desk = Remembering()
    state = desk.after(chosen(Operation.ONBOARDING), FORM, AGREED, *taken(Shot.SELFIE), PREPARED)
    late = ResultArrived(submission=submission(number=9), decision=decision())
    assert desk.after(late) == state


def test_the_request_is_made_of_the_visit() -> None:
    from kiosk.app.configuration.demo import demo_configuration  # noqa: PLC0415

    desk = Remembering()
    desk.after(chosen(Operation.ONBOARDING), FORM, AGREED, *taken(Shot.SELFIE))
    command = desk.last(SubmitCheck)
    assert isinstance(command, SubmitCheck)
    service = demo_configuration().services[Operation.ONBOARDING]
    request = request_of(command.visit, service)
    assert request.subject == SUBJECT
    assert request.operation is Operation.ONBOARDING
