"""On the wire, and how it ends: verdict, trouble, queue, unknown outcome."""

from dataclasses import replace

from kiosk.domain.contract.journeys import request_again
from kiosk.domain.rules.reuse import reuse_allowed
from kiosk.domain.rules.submission import Submission, SubmissionState
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.problem import Problem, ProblemKind, Remedy
from kiosk.domain.values.verdict import Verdict
from kiosk.flow.asking import shots_of
from kiosk.flow.capture_moves import without
from kiosk.flow.commands import (
    CancelPrepared,
    CreateJourney,
    ForgetCustomer,
    GiveUp,
    LinkFound,
    ReadResult,
    RefreshWaiting,
    Resend,
    SendPrepared,
)
from kiosk.flow.events import (
    BackPressed,
    CorrectPressed,
    DocumentNextPressed,
    GivenUp,
    HomePressed,
    IdleExpired,
    NewAttemptPressed,
    OutcomeFound,
    RecapturePressed,
    ResendChosen,
    ResultArrived,
    ResultAskedAgain,
    SendingAdvanced,
    SubmissionPrepared,
    SubmissionQueued,
    TroubleHappened,
    TryAgainPressed,
    VisitCancelled,
)
from kiosk.flow.states import (
    AskingPin,
    AtHome,
    EnteringSubject,
    InTrouble,
    PinPurpose,
    PreparingJourney,
    Queued,
    ReadingAgain,
    ResolvingOutcome,
    Sending,
    ShowingVerdict,
)
from kiosk.flow.table import Step, Table
from kiosk.flow.visit import Visit
from kiosk.flow.visit_moves import NEXT, go_home, go_on

MOVES = Table()


def trouble(problem: Problem, visit: Visit | None, submission: Submission | None) -> Step:
    """The screen that a failed submission belongs on."""
    if submission is not None and submission.state is SubmissionState.UNKNOWN_OUTCOME:
        return Step(state=ResolvingOutcome(submission=submission, problem=problem))
    held = submission is not None and submission.state is SubmissionState.PREPARED
    return Step(
        state=InTrouble(
            problem=problem,
            visit=visit,
            submission=submission.id if held and submission is not None else None,
        )
    )


@MOVES.edge(Sending, SubmissionPrepared, Sending)
def _(state: Sending, event: SubmissionPrepared) -> Step:
    return Step(state=replace(state, submission=event.submission))


@MOVES.edge(Sending, SendingAdvanced, Sending)
def _(state: Sending, event: SendingAdvanced) -> Step:
    return Step(
        state=replace(
            state,
            stage=event.stage,
            process_id=event.process_id or state.process_id,
            cause=event.cause,
        )
    )


@MOVES.edge(Sending, ResultArrived, ShowingVerdict, Sending)
def _(state: Sending, event: ResultArrived) -> Step:
    if state.submission != event.submission.id:
        return Step(state=state)
    return Step(
        state=ShowingVerdict(
            submission=event.submission,
            decision=event.decision,
            answer=event.answer,
            visit=state.visit,
        )
    )


@MOVES.edge(Sending, TroubleHappened, InTrouble, ResolvingOutcome, Sending)
def _(state: Sending, event: TroubleHappened) -> Step:
    other = event.submission is not None and event.submission.id != state.submission
    if other and state.submission is not None:
        return Step(state=state)
    return trouble(event.problem, state.visit, event.submission)


@MOVES.edge(Sending, SubmissionQueued, Queued)
def _(state: Sending, event: SubmissionQueued) -> Step:
    return Step(state=Queued(visit=state.visit, submission=event.submission))


@MOVES.edge(Sending, HomePressed, AtHome)
@MOVES.edge(Sending, VisitCancelled, AtHome)
def _(state: Sending, _event: HomePressed | VisitCancelled) -> Step:
    # The submission goes on by itself: what is under way can not be called back.
    step = go_home()
    if state.submission is None or state.process_id is not None:
        return step
    return replace(step, commands=(CancelPrepared(submission=state.submission), *step.commands))


@MOVES.edge(Queued, HomePressed, AtHome)
@MOVES.edge(Queued, BackPressed, AtHome)
@MOVES.edge(Queued, IdleExpired, AtHome)
def _(_state: Queued, _event: HomePressed | BackPressed | IdleExpired) -> Step:
    return go_home()


@MOVES.edge(Queued, VisitCancelled, AtHome)
def _(state: Queued, _event: VisitCancelled) -> Step:
    step = go_home()
    return replace(step, commands=(CancelPrepared(submission=state.submission), *step.commands))


@MOVES.edge(InTrouble, TryAgainPressed, Sending, PreparingJourney, AtHome, *NEXT)
def _(state: InTrouble, _event: TryAgainPressed) -> Step:
    if state.request is not None:
        return Step(
            state=PreparingJourney(request=state.request, busy=True, submission=state.submission),
            commands=(
                CreateJourney(request=state.request)
                if state.submission is None
                else SendPrepared(submission=state.submission),
            ),
        )
    if state.visit is None:
        if state.submission is None:
            return go_home()
        return Step(
            state=AtHome(),
            commands=(SendPrepared(submission=state.submission), RefreshWaiting()),
        )
    if state.submission is not None:
        return Step(
            state=Sending(visit=state.visit, submission=state.submission),
            commands=(SendPrepared(submission=state.submission, visit=state.visit),),
        )
    return go_on(state.visit)


@MOVES.edge(InTrouble, CorrectPressed, EnteringSubject, PreparingJourney, AtHome)
@MOVES.edge(InTrouble, BackPressed, EnteringSubject, PreparingJourney, AtHome)
def _(state: InTrouble, event: CorrectPressed | BackPressed) -> Step:
    marked = (state.problem,) if isinstance(event, CorrectPressed) else ()
    if state.request is not None:
        return Step(
            state=PreparingJourney(request=state.request, problems=marked),
            commands=_cancelled(state),
        )
    if state.visit is None:
        return go_home()
    return Step(
        state=EnteringSubject(visit=replace(state.visit, reuse=None), problems=marked),
        commands=_cancelled(state),
    )


@MOVES.edge(InTrouble, RecapturePressed, AtHome, *NEXT)
def _(state: InTrouble, _event: RecapturePressed) -> Step:
    if state.visit is None:
        return go_home()
    step = go_on(replace(without(state.visit, *shots_of(state.visit)), reuse=None))
    return replace(step, commands=(*_cancelled(state), *step.commands))


@MOVES.edge(InTrouble, HomePressed, AtHome)
@MOVES.edge(InTrouble, VisitCancelled, AtHome)
def _(state: InTrouble, event: HomePressed | VisitCancelled) -> Step:
    step = go_home()
    if isinstance(event, HomePressed):
        return step
    return replace(step, commands=(*_cancelled(state), *step.commands))


@MOVES.edge(InTrouble, IdleExpired, AtHome)
def _(_state: InTrouble, _event: IdleExpired) -> Step:
    return go_home()


def _cancelled(state: InTrouble) -> tuple[CancelPrepared, ...]:
    return () if state.submission is None else (CancelPrepared(submission=state.submission),)


@MOVES.edge(ShowingVerdict, HomePressed, AtHome)
@MOVES.edge(ShowingVerdict, BackPressed, AtHome)
@MOVES.edge(ShowingVerdict, VisitCancelled, AtHome)
@MOVES.edge(ShowingVerdict, IdleExpired, AtHome)
def _(
    _state: ShowingVerdict,
    _event: HomePressed | BackPressed | VisitCancelled | IdleExpired,
) -> Step:
    return go_home()


@MOVES.edge(ShowingVerdict, ResultArrived, ShowingVerdict)
def _(state: ShowingVerdict, event: ResultArrived) -> Step:
    # What was pending is followed in the background: its end replaces the waiting. What comes
    # from the journal lacks the answer, until it is read.
    waits = state.decision.verdict is Verdict.PENDING or (
        state.journey is None and event.journey is not None
    )
    if not waits or state.submission.id != event.submission.id:
        return Step(state=state)
    return Step(
        state=replace(
            state,
            submission=event.submission,
            decision=event.decision,
            answer=event.answer,
            journey=event.journey,
            notice=None,
        )
    )


@MOVES.edge(ShowingVerdict, TroubleHappened, ShowingVerdict)
def _(state: ShowingVerdict, event: TroubleHappened) -> Step:
    # The verdict stands: what failed is a file, or a look at what else is known.
    if event.submission is not None and event.submission.id != state.submission.id:
        return Step(state=state)
    return Step(state=replace(state, notice=event.problem))


@MOVES.edge(ShowingVerdict, DocumentNextPressed, *NEXT, ShowingVerdict)
def _(state: ShowingVerdict, _event: DocumentNextPressed) -> Step:
    if state.visit is None or state.submission.process_id is None:
        return Step(state=state)
    return go_on(
        Visit(
            id=state.visit.id,
            operation=Operation.DOCUMENT,
            subject=state.visit.subject,
            consent=state.visit.consent,
            auth_process_id=state.submission.process_id,
            reuse_allowed=reuse_allowed(state.decision),
        )
    )


@MOVES.edge(ShowingVerdict, RecapturePressed, *NEXT, ShowingVerdict)
def _(state: ShowingVerdict, _event: RecapturePressed) -> Step:
    if state.visit is None:
        return Step(state=state)
    return go_on(replace(without(state.visit, *shots_of(state.visit)), reuse=None, shape=None))


@MOVES.edge(ShowingVerdict, NewAttemptPressed, *NEXT, PreparingJourney, ShowingVerdict)
def _(state: ShowingVerdict, event: NewAttemptPressed) -> Step:
    if state.journey is not None:
        # A journey can not be gone through twice: a new one, for the same person.
        return Step(state=PreparingJourney(request=request_again(state.journey)))
    if state.visit is None:
        return Step(state=state)
    return go_on(replace(state.visit, id=event.visit, captures=(), reuse=None, shape=None))


@MOVES.edge(ShowingVerdict, ResultAskedAgain, ReadingAgain)
def _(state: ShowingVerdict, _event: ResultAskedAgain) -> Step:
    return Step(
        state=ReadingAgain(submission=state.submission),
        commands=(ReadResult(submission=state.submission),),
    )


@MOVES.edge(ResolvingOutcome, OutcomeFound, ResolvingOutcome)
def _(state: ResolvingOutcome, event: OutcomeFound) -> Step:
    return Step(
        state=replace(state, busy=True, problem=None),
        commands=(LinkFound(submission=state.submission, process_id=event.process_id),),
    )


@MOVES.edge(ResolvingOutcome, ResendChosen, AskingPin, ResolvingOutcome)
def _(state: ResolvingOutcome, event: ResendChosen) -> Step:
    if not event.approved:
        return Step(
            state=AskingPin(
                purpose=PinPurpose.SEND_AGAIN, back=state, then=ResendChosen(approved=True)
            )
        )
    return Step(
        state=replace(state, busy=True, problem=None),
        commands=(Resend(submission=state.submission),),
    )


@MOVES.edge(ResolvingOutcome, GivenUp, AtHome)
def _(state: ResolvingOutcome, _event: GivenUp) -> Step:
    return Step(
        state=AtHome(),
        commands=(GiveUp(submission=state.submission), ForgetCustomer(), RefreshWaiting()),
    )


@MOVES.edge(ResolvingOutcome, ResultArrived, ShowingVerdict, ResolvingOutcome)
def _(state: ResolvingOutcome, event: ResultArrived) -> Step:
    if state.submission.id != event.submission.id:
        return Step(state=state)
    return Step(
        state=ShowingVerdict(
            submission=event.submission,
            decision=event.decision,
            answer=event.answer,
            journey=event.journey,
        )
    )


@MOVES.edge(ResolvingOutcome, TroubleHappened, ResolvingOutcome, InTrouble)
def _(state: ResolvingOutcome, event: TroubleHappened) -> Step:
    known = event.submission or state.submission
    if known.id != state.submission.id:
        return Step(state=state)
    return trouble(event.problem, None, known)


@MOVES.edge(ResolvingOutcome, HomePressed, AtHome)
@MOVES.edge(ResolvingOutcome, BackPressed, AtHome)
@MOVES.edge(ResolvingOutcome, VisitCancelled, AtHome)
@MOVES.edge(ResolvingOutcome, IdleExpired, AtHome)
def _(
    _state: ResolvingOutcome,
    _event: HomePressed | BackPressed | VisitCancelled | IdleExpired,
) -> Step:
    return go_home()


PREPARED = Problem(kind=ProblemKind.NETWORK, remedy=Remedy.TRY_AGAIN, code="journal.prepared")
"""A submission that waits for the attendant: it surely did not go out."""
