"""What a verdict leads to: the document, a new attempt, the camera, home."""

from dataclasses import replace

from kiosk.domain.contract.journeys import request_again
from kiosk.domain.rules.reuse import reuse_allowed
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.verdict import Verdict
from kiosk.flow.journey import PreparingJourney
from kiosk.flow.machine import ASKED, RequestFailed, Step, Table
from kiosk.flow.sending import SubmissionFailed
from kiosk.flow.trouble import InTrouble, RecapturePressed, ResolvingOutcome
from kiosk.flow.trouble.facing import face
from kiosk.flow.verdict import (
    DocumentNextPressed,
    DownloadFailed,
    NewAttemptPressed,
    ReadingAgain,
    ReadResult,
    ResultArrived,
    ResultAskedAgain,
    ShowingVerdict,
)
from kiosk.flow.visit import Visit
from kiosk.flow.visit.asking import shots_of
from kiosk.flow.visit.order import NEXT, go_on, without

MOVES = Table()


@MOVES.edge(ShowingVerdict, ResultArrived, ShowingVerdict)
def _(state: ShowingVerdict, event: ResultArrived) -> Step:
    # What was pending is followed in the background: its end replaces the waiting. What comes
    # from the journal lacks the answer, until it is read.
    waits = state.decision.verdict is Verdict.PENDING or (
        state.journey is None and event.journey is not None
    )
    if not waits:
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


@MOVES.edge(ShowingVerdict, DownloadFailed, ShowingVerdict)
@MOVES.edge(ShowingVerdict, RequestFailed, ShowingVerdict)
def _(state: ShowingVerdict, event: DownloadFailed | RequestFailed) -> Step:
    # The verdict stands: what failed is a file, or a look at what else is known.
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
        form = request_again(state.journey)
        if form.client_reference == state.submission.id:
            # Nobody typed it: the new journey is found by its own submission.
            form = replace(form, client_reference="")
        return Step(state=PreparingJourney(form=form))
    if state.visit is None:
        return Step(state=state)
    return go_on(replace(state.visit, id=event.visit, captures=(), reuse=None, shape=None))


@MOVES.edge(ShowingVerdict, ResultAskedAgain, ReadingAgain)
def _(state: ShowingVerdict, _event: ResultAskedAgain) -> Step:
    return Step(
        state=ReadingAgain(
            submission=state.submission, request=ASKED, visit=state.visit, back=state.back
        ),
        commands=(ReadResult(submission=state.submission),),
    )


@MOVES.edge(ReadingAgain, ResultArrived, ShowingVerdict)
def _(state: ReadingAgain, event: ResultArrived) -> Step:
    return Step(
        state=ShowingVerdict(
            submission=event.submission,
            decision=event.decision,
            answer=event.answer,
            journey=event.journey,
            visit=state.visit,
            back=state.back,
            reopened=state.reopens,
        )
    )


@MOVES.edge(ReadingAgain, RequestFailed, ShowingVerdict, InTrouble)
def _(state: ReadingAgain, event: RequestFailed) -> Step:
    if state.submission.decision is None:
        return Step(state=InTrouble(problem=event.problem))
    return Step(
        state=ShowingVerdict(
            submission=state.submission,
            decision=state.submission.decision,
            notice=event.problem,
            visit=state.visit,
            back=state.back,
            reopened=state.reopens,
        )
    )


@MOVES.edge(ReadingAgain, SubmissionFailed, ResolvingOutcome, InTrouble, ReadingAgain)
def _(state: ReadingAgain, event: SubmissionFailed) -> Step:
    return face(event.problem, event.submission, visit=state.visit)
