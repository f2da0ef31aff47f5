"""A journey on the customer's own phone: form, hand over, follow, the missing identifier."""

from dataclasses import replace

from kiosk.domain.problem import ProblemKind
from kiosk.domain.words import JourneyState
from kiosk.flow.commands import CreateJourney, SetJourneyDocument
from kiosk.flow.events import (
    BackPressed,
    HomePressed,
    IdleExpired,
    JourneyAsked,
    JourneyCreated,
    JourneyDocumentEntered,
    JourneyRead,
    ResultArrived,
    TroubleHappened,
    VisitCancelled,
)
from kiosk.flow.sending_moves import trouble
from kiosk.flow.states import (
    AtHome,
    HandingOver,
    InTrouble,
    PreparingJourney,
    ReadingAgain,
    ResolvingOutcome,
    SettingDocument,
    ShowingVerdict,
)
from kiosk.flow.table import Step, Table
from kiosk.flow.visit_moves import go_home

MOVES = Table()


@MOVES.edge(PreparingJourney, JourneyAsked, PreparingJourney)
def _(state: PreparingJourney, event: JourneyAsked) -> Step:
    if state.busy:
        return Step(state=state)
    if event.problems:
        return Step(state=PreparingJourney(request=event.request, problems=event.problems))
    return Step(
        state=PreparingJourney(request=event.request, busy=True),
        commands=(CreateJourney(request=event.request),),
    )


@MOVES.edge(PreparingJourney, JourneyCreated, HandingOver)
def _(_state: PreparingJourney, event: JourneyCreated) -> Step:
    return Step(
        state=HandingOver(
            submission=event.submission, answer=event.answer, local_link=event.local_link
        )
    )


@MOVES.edge(PreparingJourney, TroubleHappened, PreparingJourney, ResolvingOutcome, InTrouble)
def _(state: PreparingJourney, event: TroubleHappened) -> Step:
    if event.problem.kind is ProblemKind.FIELD:
        return Step(state=replace(state, busy=False, problems=(event.problem,)))
    return trouble(event.problem, None, event.submission)


@MOVES.edge(PreparingJourney, ResultArrived, ShowingVerdict)
@MOVES.edge(HandingOver, ResultArrived, ShowingVerdict, HandingOver)
@MOVES.edge(SettingDocument, ResultArrived, ShowingVerdict, SettingDocument)
def _(state: PreparingJourney | HandingOver | SettingDocument, event: ResultArrived) -> Step:
    if not isinstance(state, PreparingJourney) and state.submission.id != event.submission.id:
        return Step(state=state)
    return Step(
        state=ShowingVerdict(
            submission=event.submission, decision=event.decision, journey=event.journey
        )
    )


@MOVES.edge(HandingOver, JourneyRead, HandingOver, SettingDocument)
@MOVES.edge(SettingDocument, JourneyRead, HandingOver, SettingDocument)
@MOVES.edge(ReadingAgain, JourneyRead, HandingOver, SettingDocument, ReadingAgain)
def _(state: HandingOver | SettingDocument | ReadingAgain, event: JourneyRead) -> Step:
    if state.submission.id != event.submission.id:
        return Step(state=state)
    if event.answer.state.value is JourneyState.AWAITING_FOR_DOCUMENT:
        if isinstance(state, SettingDocument):
            return Step(state=state)
        return Step(state=SettingDocument(submission=event.submission, answer=event.answer))
    local = isinstance(state, HandingOver) and state.local_link
    return Step(
        state=HandingOver(submission=event.submission, answer=event.answer, local_link=local)
    )


@MOVES.edge(SettingDocument, JourneyDocumentEntered, SettingDocument)
def _(state: SettingDocument, event: JourneyDocumentEntered) -> Step:
    if event.problems or state.busy:
        return Step(state=replace(state, problems=event.problems or state.problems))
    return Step(
        state=replace(state, problems=(), busy=True),
        commands=(
            SetJourneyDocument(
                submission=state.submission,
                dui_type=event.dui_type,
                dui_value=event.dui_value,
            ),
        ),
    )


@MOVES.edge(SettingDocument, TroubleHappened, SettingDocument)
def _(state: SettingDocument, event: TroubleHappened) -> Step:
    return Step(state=replace(state, busy=False, problems=(event.problem,)))


@MOVES.edge(HandingOver, TroubleHappened, HandingOver)
def _(state: HandingOver, _event: TroubleHappened) -> Step:
    # A read that failed is read again by itself; the customer's link still works.
    return Step(state=state)


@MOVES.edge(PreparingJourney, BackPressed, AtHome)
@MOVES.edge(PreparingJourney, VisitCancelled, AtHome)
@MOVES.edge(PreparingJourney, IdleExpired, AtHome)
@MOVES.edge(HandingOver, BackPressed, AtHome)
@MOVES.edge(HandingOver, HomePressed, AtHome)
@MOVES.edge(HandingOver, VisitCancelled, AtHome)
@MOVES.edge(SettingDocument, BackPressed, AtHome)
@MOVES.edge(SettingDocument, HomePressed, AtHome)
@MOVES.edge(SettingDocument, VisitCancelled, AtHome)
@MOVES.edge(SettingDocument, IdleExpired, AtHome)
def _(
    _state: PreparingJourney | HandingOver | SettingDocument,
    _event: BackPressed | HomePressed | VisitCancelled | IdleExpired,
) -> Step:
    return go_home()
