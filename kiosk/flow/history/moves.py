"""Looking through past visits, and opening one."""

from dataclasses import replace

from kiosk.flow.history import (
    BrowsingHistory,
    HistoryOpened,
    HistoryRead,
    SearchHistory,
    SubmissionOpened,
)
from kiosk.flow.home import AtHome, RestCamera
from kiosk.flow.home.going_home import go_home
from kiosk.flow.machine import ASKED, NOBODY, BackPressed, RequestFailed, Step, Table
from kiosk.flow.trouble import InTrouble, ResolvingOutcome
from kiosk.flow.trouble.facing import opened
from kiosk.flow.verdict import ReadingAgain, ShowingVerdict

MOVES = Table()
_OPENED = (ShowingVerdict, ReadingAgain, ResolvingOutcome)


@MOVES.edge(AtHome, HistoryOpened, BrowsingHistory)
@MOVES.edge(BrowsingHistory, HistoryOpened, BrowsingHistory)
def _(_state: AtHome | BrowsingHistory, event: HistoryOpened) -> Step:
    return Step(
        state=BrowsingHistory(query=event.query, request=ASKED),
        commands=(SearchHistory(query=event.query),),
    )


@MOVES.edge(BrowsingHistory, HistoryRead, BrowsingHistory)
def _(state: BrowsingHistory, event: HistoryRead) -> Step:
    return Step(state=replace(state, submissions=event.submissions, request=NOBODY, problem=None))


@MOVES.edge(BrowsingHistory, RequestFailed, BrowsingHistory)
def _(state: BrowsingHistory, event: RequestFailed) -> Step:
    return Step(state=replace(state, request=NOBODY, problem=event.problem))


@MOVES.edge(AtHome, SubmissionOpened, ResolvingOutcome, InTrouble, ReadingAgain, ShowingVerdict)
@MOVES.edge(
    BrowsingHistory, SubmissionOpened, ResolvingOutcome, InTrouble, ReadingAgain, ShowingVerdict
)
def _(state: AtHome | BrowsingHistory, event: SubmissionOpened) -> Step:
    step = opened(event.submission)
    seen = step.state
    if isinstance(state, BrowsingHistory) and isinstance(seen, _OPENED):
        return replace(step, state=replace(seen, back=state))
    return step


@MOVES.edge(ShowingVerdict, BackPressed, BrowsingHistory, AtHome)
@MOVES.edge(ReadingAgain, BackPressed, BrowsingHistory, AtHome)
@MOVES.edge(ResolvingOutcome, BackPressed, BrowsingHistory, AtHome)
def _(state: ShowingVerdict | ReadingAgain | ResolvingOutcome, _event: BackPressed) -> Step:
    """To the list as it was searched, read anew: what was opened may stand otherwise now."""
    if state.back is None:
        return go_home()
    return Step(
        state=replace(state.back, request=ASKED),
        commands=(RestCamera(), SearchHistory(query=state.back.query)),
    )
