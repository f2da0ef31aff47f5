"""Visits as lists of steps that read aloud."""

from dataclasses import dataclass, field

from kiosk.domain.contract.documents import DocumentShape
from kiosk.domain.contract.words import UnicoIdResult
from kiosk.domain.rules.submission import SubmissionState
from kiosk.domain.values.ids import SubmissionId, VisitId
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.verdict import Verdict
from kiosk.flow import commands as c
from kiosk.flow import events as e
from kiosk.flow import states as s
from kiosk.flow.asking import request_of
from kiosk.flow.transition import transition
from kiosk.flow.visit import OverrideReason, Shot
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


@dataclass
class Counter:
    """A counter that remembers what it was asked to do."""

    counter: s.Counter = field(default_factory=s.Counter)
    asked: list[c.Command] = field(default_factory=list)

    def after(self, *events: e.Event) -> s.State:
        """The state after `events`, one by one."""
        for event in events:
            moved = transition(self.counter, event)
            self.counter = moved.counter
            self.asked.extend(moved.commands)
        return self.counter.state

    def last(self, kind: type) -> c.Command:
        """The last command of that kind."""
        return next(command for command in reversed(self.asked) if isinstance(command, kind))


def chosen(operation: Operation) -> e.Event:
    return e.ServiceChosen(operation=operation, visit=VisitId("v1"), code=CPF)


FORM = e.SubjectEntered(subject=SUBJECT)
AGREED = e.ConsentAccepted(consent=CONSENT)
PREPARED = e.SubmissionPrepared(submission=SubmissionId("s1"))
APPROVED = e.ResultArrived(submission=submission(), decision=decision(), answer=answer())


def taken(shot: Shot) -> tuple[e.Event, e.Event]:
    return e.CaptureMade(capture=capture(shot)), e.CaptureKept()


def onboarding_to_verdict(desk: Counter) -> s.State:
    return desk.after(
        chosen(Operation.ONBOARDING), FORM, AGREED, *taken(Shot.SELFIE), PREPARED, APPROVED
    )


def test_onboarding_from_home_to_approved() -> None:
    desk = Counter()
    state = onboarding_to_verdict(desk)
    assert isinstance(state, s.ShowingVerdict)
    assert state.decision.verdict is Verdict.APPROVED
    assert [type(x) for x in desk.asked] == [
        c.ReadyCamera,
        c.RecordConsent,
        c.WakeCamera,
        c.RecordCapture,
        c.RestCamera,
        c.SubmitCheck,
    ]


def test_no_picture_before_consent() -> None:
    desk = Counter()
    desk.after(chosen(Operation.ONBOARDING), FORM)
    assert isinstance(desk.counter.state, s.AskingConsent)
    assert not any(isinstance(x, c.WakeCamera) for x in desk.asked)


def test_a_customer_who_declines_leaves_nothing_but_the_fact() -> None:
    desk = Counter()
    state = desk.after(chosen(Operation.ONBOARDING), FORM, e.ConsentDeclined())
    assert state == s.Declined()
    record = desk.last(c.RecordConsent)
    assert isinstance(record, c.RecordConsent)
    assert not record.given
    assert not record.visit.subject.code


def test_from_the_selfie_to_the_document_with_one_press() -> None:
    desk = Counter()
    onboarding_to_verdict(desk)
    state = desk.after(e.DocumentNextPressed())
    assert isinstance(state, s.LookingUpDocuments)
    assert state.visit.auth_process_id == PROCESS
    assert state.visit.consent == CONSENT
    state = desk.after(e.DocumentsFound(documents=(REUSABLE,)))
    assert isinstance(state, s.ChoosingDocument)
    state = desk.after(e.DocumentReused(document=REUSABLE))
    assert isinstance(state, s.Sending)


def test_no_look_up_without_a_positive_identity() -> None:
    desk = Counter()
    arrived = e.ResultArrived(
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
        e.DocumentNextPressed(),
    )
    assert isinstance(state, s.ChoosingDocument)


def test_document_front_and_back_in_their_order() -> None:
    desk = Counter()
    form = e.SubjectEntered(subject=SUBJECT, auth_process_id=PROCESS)
    state = desk.after(
        chosen(Operation.DOCUMENT),
        form,
        AGREED,
        e.NewCaptureChosen(shape=DocumentShape.ID1),
        *taken(Shot.DOCUMENT_FRONT),
    )
    assert isinstance(state, s.Capturing)
    assert state.shot is Shot.DOCUMENT_BACK
    state = desk.after(*taken(Shot.DOCUMENT_BACK))
    assert isinstance(state, s.Sending)
    command = desk.last(c.SubmitCheck)
    assert isinstance(command, c.SubmitCheck)
    assert [x.shot for x in command.visit.captures] == [Shot.DOCUMENT_FRONT, Shot.DOCUMENT_BACK]


def test_one_sided_document_needs_no_back() -> None:
    desk = Counter()
    form = e.SubjectEntered(subject=SUBJECT, auth_process_id=PROCESS)
    state = desk.after(
        chosen(Operation.DOCUMENT),
        form,
        AGREED,
        e.NewCaptureChosen(shape=DocumentShape.PASSPORT, one_sided=True),
        *taken(Shot.DOCUMENT_FRONT),
    )
    assert isinstance(state, s.Sending)


def test_transactional_with_a_process_skips_the_reference_picture() -> None:
    desk = Counter()
    state = desk.after(
        chosen(Operation.TRANSACTIONAL), FORM, e.ReferenceChosen(process_id=PROCESS), AGREED
    )
    assert isinstance(state, s.Capturing)
    assert state.shot is Shot.SELFIE


def test_transactional_with_a_picture_takes_it_first() -> None:
    desk = Counter()
    state = desk.after(chosen(Operation.TRANSACTIONAL), FORM, e.ReferenceChosen(), AGREED)
    assert isinstance(state, s.Capturing)
    assert state.shot is Shot.REFERENCE
    state = desk.after(*taken(Shot.REFERENCE), *taken(Shot.SELFIE))
    assert isinstance(state, s.Sending)


def test_a_warned_picture_needs_a_reason() -> None:
    desk = Counter()
    warned = e.CaptureMade(capture=capture(Shot.SELFIE, warned=True))
    state = desk.after(chosen(Operation.ONBOARDING), FORM, AGREED, warned, e.CaptureKept())
    assert isinstance(state, s.ReviewingCapture)
    state = desk.after(e.CaptureKept(override=OverrideReason.GLASSES_OR_VEIL))
    assert isinstance(state, s.Sending)
    record = desk.last(c.RecordCapture)
    assert isinstance(record, c.RecordCapture)
    assert record.capture.override is OverrideReason.GLASSES_OR_VEIL


def test_the_camera_is_lost_and_the_visit_stays() -> None:
    desk = Counter()
    state = desk.after(chosen(Operation.ONBOARDING), FORM, AGREED, e.CameraLost(problem=NETWORK))
    assert isinstance(state, s.Capturing)
    assert state.problem == NETWORK
    state = desk.after(e.CameraRecovered())
    assert isinstance(state, s.Capturing)
    assert state.problem is None


def test_a_refused_field_goes_back_to_the_form_with_the_picture_kept() -> None:
    desk = Counter()
    refused = e.TroubleHappened(problem=FIELD, submission=submission(SubmissionState.REFUSED))
    state = desk.after(
        chosen(Operation.ONBOARDING), FORM, AGREED, *taken(Shot.SELFIE), PREPARED, refused
    )
    assert isinstance(state, s.InTrouble)
    state = desk.after(e.CorrectPressed())
    assert isinstance(state, s.EnteringSubject)
    assert state.problems == (FIELD,)
    state = desk.after(FORM)
    assert isinstance(state, s.Sending)


def test_another_identifier_asks_for_consent_and_picture_again() -> None:
    desk = Counter()
    other = e.SubjectEntered(subject=type(SUBJECT)(code="73689290074", name="John Doe"))
    state = desk.after(chosen(Operation.ONBOARDING), FORM, AGREED, e.BackPressed(), other)
    assert isinstance(state, s.AskingConsent)
    assert not state.visit.captures


def test_not_taken_is_sent_again_as_the_same_submission() -> None:
    desk = Counter()
    not_taken = e.TroubleHappened(problem=NETWORK, submission=submission(SubmissionState.PREPARED))
    state = desk.after(
        chosen(Operation.ONBOARDING), FORM, AGREED, *taken(Shot.SELFIE), PREPARED, not_taken
    )
    assert isinstance(state, s.InTrouble)
    desk.after(e.TryAgainPressed())
    assert desk.last(c.SendPrepared) == c.SendPrepared(
        submission=SubmissionId("s1"), visit=state.visit
    )


def test_an_unknown_outcome_is_never_sent_again_without_the_manager() -> None:
    desk = Counter()
    lost = submission(SubmissionState.UNKNOWN_OUTCOME)
    state = desk.after(
        chosen(Operation.ONBOARDING),
        FORM,
        AGREED,
        *taken(Shot.SELFIE),
        PREPARED,
        e.TroubleHappened(problem=NETWORK, submission=lost),
    )
    assert isinstance(state, s.ResolvingOutcome)
    desk.after(e.TryAgainPressed())
    assert not any(isinstance(x, c.Resend | c.SendPrepared) for x in desk.asked)
    state = desk.after(e.ResendChosen(), e.PinEntered(right=False))
    assert isinstance(state, s.AskingPin)
    assert state.wrong
    assert not any(isinstance(x, c.Resend) for x in desk.asked)
    state = desk.after(e.PinEntered(right=True))
    assert isinstance(state, s.ResolvingOutcome)
    assert desk.last(c.Resend) == c.Resend(submission=lost)


def test_a_late_answer_of_another_submission_changes_nothing() -> None:
    desk = Counter()
    state = desk.after(chosen(Operation.ONBOARDING), FORM, AGREED, *taken(Shot.SELFIE), PREPARED)
    late = e.ResultArrived(submission=submission(number=9), decision=decision())
    assert desk.after(late) == state


def test_the_request_is_made_of_the_visit() -> None:
    from kiosk.app.configuration.demo import demo_configuration  # noqa: PLC0415

    desk = Counter()
    desk.after(chosen(Operation.ONBOARDING), FORM, AGREED, *taken(Shot.SELFIE))
    command = desk.last(c.SubmitCheck)
    assert isinstance(command, c.SubmitCheck)
    service = demo_configuration().services[Operation.ONBOARDING]
    request = request_of(command.visit, service)
    assert request.subject == SUBJECT
    assert request.operation is Operation.ONBOARDING
