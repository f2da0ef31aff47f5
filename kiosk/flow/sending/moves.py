"""What becomes of a check that is on its way."""

from dataclasses import replace

from kiosk.flow.home import AtHome
from kiosk.flow.home.going_home import go_home
from kiosk.flow.machine import HomePressed, RequestFailed, Step, Table, VisitCancelled
from kiosk.flow.sending import (
    CancelPrepared,
    Queued,
    Sending,
    SendingAdvanced,
    SubmissionFailed,
    SubmissionPrepared,
    SubmissionQueued,
)
from kiosk.flow.trouble import InTrouble, ResolvingOutcome
from kiosk.flow.trouble.facing import face
from kiosk.flow.verdict import ReadingAgain, ResultArrived, ShowingVerdict

MOVES = Table()


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


@MOVES.edge(Sending, ResultArrived, ShowingVerdict)
def _(state: Sending, event: ResultArrived) -> Step:
    return Step(
        state=ShowingVerdict(
            submission=event.submission,
            decision=event.decision,
            answer=event.answer,
            visit=state.visit,
        )
    )


@MOVES.edge(Sending, SubmissionFailed, InTrouble, ResolvingOutcome, ReadingAgain)
def _(state: Sending, event: SubmissionFailed) -> Step:
    return face(event.problem, event.submission, visit=state.visit)


@MOVES.edge(Sending, RequestFailed, InTrouble)
def _(state: Sending, event: RequestFailed) -> Step:
    return Step(
        state=InTrouble(problem=event.problem, visit=state.visit, submission=state.submission)
    )


@MOVES.edge(Sending, SubmissionQueued, Queued)
def _(state: Sending, event: SubmissionQueued) -> Step:
    return Step(state=Queued(visit=state.visit, submission=event.submission))


@MOVES.edge(Sending, HomePressed, AtHome)
@MOVES.edge(Sending, VisitCancelled, AtHome)
def _(state: Sending, _event: HomePressed | VisitCancelled) -> Step:
    # What may have gone out can not be called back: it goes on in the waiting list.
    step = go_home()
    if state.submission is None or state.process_id is not None:
        return step
    return replace(step, commands=(*step.commands, CancelPrepared(submission=state.submission)))


@MOVES.edge(Queued, VisitCancelled, AtHome)
def _(state: Queued, _event: VisitCancelled) -> Step:
    step = go_home()
    return replace(step, commands=(*step.commands, CancelPrepared(submission=state.submission)))
