"""A journey on the customer's own phone: form, hand over, follow, the missing identifier.

Several journeys are under way at once, and what is told of one must not move the screen of
another: every move but those of an empty form looks at the submission first.
"""

from dataclasses import replace

from kiosk.domain.contract.answers import JourneyAnswer
from kiosk.domain.contract.words import JourneyState
from kiosk.domain.rules.submission import Submission
from kiosk.domain.values.ids import SubmissionId
from kiosk.domain.values.problem import ProblemKind
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
    SubmissionPrepared,
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
_Watching = HandingOver | SettingDocument | ReadingAgain | ResolvingOutcome


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


@MOVES.edge(PreparingJourney, SubmissionPrepared, PreparingJourney)
def _(state: PreparingJourney, event: SubmissionPrepared) -> Step:
    if not state.busy or state.submission is not None:
        return Step(state=state)
    return Step(state=replace(state, submission=event.submission))


@MOVES.edge(PreparingJourney, JourneyCreated, HandingOver, PreparingJourney)
def _(state: PreparingJourney, event: JourneyCreated) -> Step:
    if state.submission != event.submission.id:
        return Step(state=state)
    return Step(
        state=HandingOver(
            submission=event.submission, answer=event.answer, local_link=event.local_link
        )
    )


@MOVES.edge(PreparingJourney, TroubleHappened, PreparingJourney, ResolvingOutcome, InTrouble)
def _(state: PreparingJourney, event: TroubleHappened) -> Step:
    if not state.busy or _other(event.submission, state.submission):
        return Step(state=state)
    if event.problem.kind is ProblemKind.FIELD:
        return Step(state=PreparingJourney(request=state.request, problems=(event.problem,)))
    step = trouble(event.problem, None, event.submission)
    if isinstance(step.state, InTrouble):
        return replace(step, state=replace(step.state, request=state.request))
    return step


@MOVES.edge(PreparingJourney, ResultArrived, ShowingVerdict, PreparingJourney)
@MOVES.edge(HandingOver, ResultArrived, ShowingVerdict, HandingOver)
@MOVES.edge(SettingDocument, ResultArrived, ShowingVerdict, SettingDocument)
def _(state: PreparingJourney | HandingOver | SettingDocument, event: ResultArrived) -> Step:
    mine = state.submission if isinstance(state, PreparingJourney) else state.submission.id
    if mine != event.submission.id:
        return Step(state=state)
    return Step(
        state=ShowingVerdict(
            submission=event.submission, decision=event.decision, journey=event.journey
        )
    )


@MOVES.edge(HandingOver, JourneyRead, HandingOver, SettingDocument)
@MOVES.edge(SettingDocument, JourneyRead, HandingOver, SettingDocument)
@MOVES.edge(ReadingAgain, JourneyRead, HandingOver, SettingDocument, ReadingAgain)
@MOVES.edge(ResolvingOutcome, JourneyRead, HandingOver, SettingDocument, ResolvingOutcome)
def _(state: _Watching, event: JourneyRead) -> Step:
    if state.submission.id != event.submission.id:
        return Step(state=state)
    return _followed(state, event.submission, event.answer, local_link=event.local_link)


@MOVES.edge(PreparingJourney, JourneyRead, HandingOver, SettingDocument, PreparingJourney)
def _(state: PreparingJourney, event: JourneyRead) -> Step:
    # One that had to be sent twice is read like any other once it is there.
    if state.submission != event.submission.id:
        return Step(state=state)
    return _followed(state, event.submission, event.answer, local_link=event.local_link)


def _followed(
    state: _Watching | PreparingJourney,
    submission: Submission,
    answer: JourneyAnswer,
    *,
    local_link: bool,
) -> Step:
    if answer.state.value is not JourneyState.AWAITING_FOR_DOCUMENT:
        return Step(state=HandingOver(submission=submission, answer=answer, local_link=local_link))
    if isinstance(state, SettingDocument):
        return Step(state=state)
    return Step(state=SettingDocument(submission=submission, answer=answer))


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
    if _other(event.submission, state.submission.id):
        return Step(state=state)
    return Step(state=replace(state, busy=False, problems=(event.problem,)))


@MOVES.edge(HandingOver, TroubleHappened, HandingOver)
def _(state: HandingOver, _event: TroubleHappened) -> Step:
    # A read that failed is read again by itself; the customer's link still works.
    return Step(state=state)


def _other(told: Submission | None, mine: SubmissionId | None) -> bool:
    """Whether what is told belongs to somebody else's submission."""
    return told is not None and told.id != mine


@MOVES.edge(PreparingJourney, BackPressed, AtHome)
@MOVES.edge(PreparingJourney, VisitCancelled, AtHome)
@MOVES.edge(PreparingJourney, IdleExpired, AtHome)
@MOVES.edge(HandingOver, BackPressed, AtHome)
@MOVES.edge(HandingOver, HomePressed, AtHome)
@MOVES.edge(HandingOver, VisitCancelled, AtHome)
@MOVES.edge(HandingOver, IdleExpired, AtHome)
@MOVES.edge(SettingDocument, BackPressed, AtHome)
@MOVES.edge(SettingDocument, HomePressed, AtHome)
@MOVES.edge(SettingDocument, VisitCancelled, AtHome)
@MOVES.edge(SettingDocument, IdleExpired, AtHome)
def _(
    _state: PreparingJourney | HandingOver | SettingDocument,
    _event: BackPressed | HomePressed | VisitCancelled | IdleExpired,
) -> Step:
    return go_home()
