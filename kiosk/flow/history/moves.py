"""Looking through past visits, and opening one."""

from dataclasses import replace

from kiosk.flow.history import (
    BrowsingHistory,
    HistoryOpened,
    HistoryRead,
    SearchHistory,
    SubmissionOpened,
)
from kiosk.flow.home import AtHome
from kiosk.flow.machine import ASKED, NOBODY, RequestFailed, Step, Table
from kiosk.flow.trouble import InTrouble, ResolvingOutcome
from kiosk.flow.trouble.facing import opened
from kiosk.flow.verdict import ReadingAgain, ShowingVerdict

MOVES = Table()


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
def _(_state: AtHome | BrowsingHistory, event: SubmissionOpened) -> Step:
    return opened(event.submission)
