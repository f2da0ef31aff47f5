"""From the journey's form to its end. Several are under way at once; each screen hears its own."""

from dataclasses import replace

from kiosk.domain.contract.answers import JourneyAnswer
from kiosk.domain.contract.words import JourneyState
from kiosk.domain.rules.submission import Submission
from kiosk.domain.values.problem import ProblemKind
from kiosk.flow.home import AtHome
from kiosk.flow.home.going_home import go_home
from kiosk.flow.journey import (
    CreateJourney,
    HandingOver,
    JourneyAsked,
    JourneyChosen,
    JourneyDocumentEntered,
    JourneyRead,
    PreparingJourney,
    SetJourneyDocument,
    SettingDocument,
)
from kiosk.flow.machine import (
    ASKED,
    NOBODY,
    BackPressed,
    IdleExpired,
    RequestFailed,
    Step,
    Table,
    VisitCancelled,
)
from kiosk.flow.sending import CancelPrepared, SubmissionFailed, SubmissionPrepared
from kiosk.flow.trouble import InTrouble, ResolvingOutcome
from kiosk.flow.trouble.facing import face
from kiosk.flow.verdict import ReadingAgain, ResultArrived, ShowingVerdict

MOVES = Table()
_Watching = PreparingJourney | HandingOver | SettingDocument | ReadingAgain | ResolvingOutcome


@MOVES.edge(AtHome, JourneyChosen, PreparingJourney, AtHome)
def _(state: AtHome, event: JourneyChosen) -> Step:
    if state.blocked is not None:
        return Step(state=state)
    return Step(state=PreparingJourney(form=event.form))


@MOVES.edge(PreparingJourney, JourneyAsked, PreparingJourney)
def _(state: PreparingJourney, event: JourneyAsked) -> Step:
    if state.busy:
        return Step(state=state)
    if event.problems:
        return Step(state=PreparingJourney(form=event.form, problems=event.problems))
    return Step(
        state=PreparingJourney(form=event.form, request=ASKED),
        commands=(CreateJourney(form=event.form),),
    )


@MOVES.edge(PreparingJourney, BackPressed, AtHome)
@MOVES.edge(PreparingJourney, VisitCancelled, AtHome)
@MOVES.edge(PreparingJourney, IdleExpired, AtHome)
def _(state: PreparingJourney, _event: BackPressed | VisitCancelled | IdleExpired) -> Step:
    step = go_home()
    if state.submission is None:
        return step
    return replace(step, commands=(*step.commands, CancelPrepared(submission=state.submission)))


@MOVES.edge(PreparingJourney, SubmissionPrepared, PreparingJourney)
def _(state: PreparingJourney, event: SubmissionPrepared) -> Step:
    return Step(state=replace(state, submission=event.submission))


@MOVES.edge(
    PreparingJourney,
    SubmissionFailed,
    PreparingJourney,
    ResolvingOutcome,
    InTrouble,
    ReadingAgain,
)
def _(state: PreparingJourney, event: SubmissionFailed) -> Step:
    if event.problem.kind is ProblemKind.FIELD:
        return Step(state=PreparingJourney(form=state.form, problems=(event.problem,)))
    return face(event.problem, event.submission, journey=state.form)


@MOVES.edge(PreparingJourney, RequestFailed, InTrouble)
def _(state: PreparingJourney, event: RequestFailed) -> Step:
    return Step(
        state=InTrouble(problem=event.problem, submission=state.submission, journey=state.form)
    )


@MOVES.edge(PreparingJourney, ResultArrived, ShowingVerdict)
@MOVES.edge(HandingOver, ResultArrived, ShowingVerdict)
@MOVES.edge(SettingDocument, ResultArrived, ShowingVerdict)
def _(_state: PreparingJourney | HandingOver | SettingDocument, event: ResultArrived) -> Step:
    return Step(
        state=ShowingVerdict(
            submission=event.submission, decision=event.decision, journey=event.journey
        )
    )


@MOVES.edge(PreparingJourney, JourneyRead, HandingOver, SettingDocument)
@MOVES.edge(HandingOver, JourneyRead, HandingOver, SettingDocument)
@MOVES.edge(SettingDocument, JourneyRead, HandingOver, SettingDocument)
@MOVES.edge(ReadingAgain, JourneyRead, HandingOver, SettingDocument)
@MOVES.edge(ResolvingOutcome, JourneyRead, HandingOver, SettingDocument)
def _(state: _Watching, event: JourneyRead) -> Step:
    return _followed(state, event.submission, event.answer, local_link=event.local_link)


def _followed(
    state: _Watching, submission: Submission, answer: JourneyAnswer, *, local_link: bool
) -> Step:
    if answer.state.value is not JourneyState.AWAITING_FOR_DOCUMENT:
        return Step(state=HandingOver(submission=submission, answer=answer, local_link=local_link))
    if isinstance(state, SettingDocument):
        return Step(state=state)
    return Step(state=SettingDocument(submission=submission, answer=answer))


@MOVES.edge(SettingDocument, JourneyDocumentEntered, SettingDocument)
def _(state: SettingDocument, event: JourneyDocumentEntered) -> Step:
    if state.busy:
        return Step(state=state)
    if event.problems:
        return Step(state=replace(state, problems=event.problems))
    return Step(
        state=replace(state, problems=(), request=ASKED),
        commands=(
            SetJourneyDocument(
                submission=state.submission,
                dui_type=event.dui_type,
                dui_value=event.dui_value,
            ),
        ),
    )


@MOVES.edge(SettingDocument, RequestFailed, SettingDocument)
def _(state: SettingDocument, event: RequestFailed) -> Step:
    return Step(state=replace(state, request=NOBODY, problems=(event.problem,)))
