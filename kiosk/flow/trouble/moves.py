"""Ways out of a trouble, and the three choices about an unknown outcome."""

from dataclasses import replace

from kiosk.domain.values.field import Field
from kiosk.flow.form import ChoosingReference, EnteringSubject
from kiosk.flow.home import AtHome, ForgetCustomer, RefreshWaiting
from kiosk.flow.home.going_home import go_home
from kiosk.flow.journey import CreateJourney, PreparingJourney
from kiosk.flow.machine import (
    ASKED,
    NOBODY,
    BackPressed,
    RequestFailed,
    Step,
    Table,
    VisitCancelled,
)
from kiosk.flow.manager import AskingPin, PinPurpose
from kiosk.flow.sending import CancelPrepared, Sending, SendPrepared, SubmissionFailed
from kiosk.flow.trouble import (
    CorrectPressed,
    GivenUp,
    GiveUp,
    InTrouble,
    LinkFound,
    OutcomeFound,
    RecapturePressed,
    Resend,
    ResendChosen,
    ResolvingOutcome,
    TryAgainPressed,
)
from kiosk.flow.trouble.facing import face
from kiosk.flow.verdict import ReadingAgain, ResultArrived, ShowingVerdict
from kiosk.flow.visit.asking import shots_of
from kiosk.flow.visit.order import NEXT, go_on, without

MOVES = Table()


@MOVES.edge(InTrouble, TryAgainPressed, PreparingJourney, AtHome, *NEXT)
def _(state: InTrouble, _event: TryAgainPressed) -> Step:
    if state.journey is not None:
        return Step(
            state=PreparingJourney(form=state.journey, request=ASKED, submission=state.submission),
            commands=(
                CreateJourney(form=state.journey)
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
            state=Sending(visit=state.visit, submission=state.submission, request=ASKED),
            commands=(SendPrepared(submission=state.submission, visit=state.visit),),
        )
    return go_on(state.visit)


@MOVES.edge(InTrouble, CorrectPressed, EnteringSubject, ChoosingReference, PreparingJourney, AtHome)
@MOVES.edge(InTrouble, BackPressed, EnteringSubject, ChoosingReference, PreparingJourney, AtHome)
def _(state: InTrouble, event: CorrectPressed | BackPressed) -> Step:
    marked = (state.problem,) if isinstance(event, CorrectPressed) else ()
    if state.journey is not None:
        return Step(
            state=PreparingJourney(form=state.journey, problems=marked),
            commands=_cancelled(state),
        )
    if state.visit is None:
        return go_home()
    if state.problem.field is Field.REFERENCE:
        # What is to be corrected stands there, and nothing of it in the form.
        return Step(
            state=ChoosingReference(visit=state.visit, problems=marked),
            commands=_cancelled(state),
        )
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


@MOVES.edge(InTrouble, VisitCancelled, AtHome)
def _(state: InTrouble, _event: VisitCancelled) -> Step:
    step = go_home()
    return replace(step, commands=(*step.commands, *_cancelled(state)))


def _cancelled(state: InTrouble) -> tuple[CancelPrepared, ...]:
    return () if state.submission is None else (CancelPrepared(submission=state.submission),)


@MOVES.edge(ResolvingOutcome, OutcomeFound, ResolvingOutcome)
def _(state: ResolvingOutcome, event: OutcomeFound) -> Step:
    if state.busy:
        return Step(state=state)
    return Step(
        state=replace(state, request=ASKED, problem=None),
        commands=(LinkFound(submission=state.submission, process_id=event.process_id),),
    )


@MOVES.edge(ResolvingOutcome, ResendChosen, AskingPin, ResolvingOutcome)
def _(state: ResolvingOutcome, event: ResendChosen) -> Step:
    if state.busy:
        return Step(state=state)
    if not event.approved:
        return Step(
            state=AskingPin(
                purpose=PinPurpose.SEND_AGAIN, back=state, then=ResendChosen(approved=True)
            )
        )
    return Step(
        state=replace(state, request=ASKED, problem=None),
        commands=(Resend(submission=state.submission),),
    )


@MOVES.edge(ResolvingOutcome, GivenUp, AtHome, ResolvingOutcome)
def _(state: ResolvingOutcome, _event: GivenUp) -> Step:
    if state.busy:
        return Step(state=state)
    return Step(
        state=AtHome(),
        commands=(GiveUp(submission=state.submission), ForgetCustomer(), RefreshWaiting()),
    )


@MOVES.edge(ResolvingOutcome, ResultArrived, ShowingVerdict)
def _(state: ResolvingOutcome, event: ResultArrived) -> Step:
    return Step(
        state=ShowingVerdict(
            submission=event.submission,
            decision=event.decision,
            answer=event.answer,
            journey=event.journey,
            back=state.back,
        )
    )


@MOVES.edge(ResolvingOutcome, SubmissionFailed, ResolvingOutcome, InTrouble, ReadingAgain)
def _(_state: ResolvingOutcome, event: SubmissionFailed) -> Step:
    return face(event.problem, event.submission)


@MOVES.edge(ResolvingOutcome, RequestFailed, ResolvingOutcome)
def _(state: ResolvingOutcome, event: RequestFailed) -> Step:
    return Step(state=replace(state, request=NOBODY, problem=event.problem))
