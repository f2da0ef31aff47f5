"""The manager's day: opened from home, another range, and the file."""

from dataclasses import replace

from kiosk.flow.home import AtHome
from kiosk.flow.machine import ASKED, NOBODY, RequestFailed, Step, Table
from kiosk.flow.people import (
    DayOpened,
    DayRead,
    DaySaveAsked,
    DaySaved,
    ReadDay,
    SaveDay,
    ShowingDay,
)

MOVES = Table()


@MOVES.edge(AtHome, DayOpened, ShowingDay)
@MOVES.edge(ShowingDay, DayOpened, ShowingDay)
def _(_state: AtHome | ShowingDay, event: DayOpened) -> Step:
    first, last = sorted((event.first, event.last))
    return Step(
        state=ShowingDay(first=first, last=last, request=ASKED),
        commands=(ReadDay(first=first, last=last),),
    )


@MOVES.edge(ShowingDay, DayRead, ShowingDay)
def _(state: ShowingDay, event: DayRead) -> Step:
    return Step(state=replace(state, request=NOBODY, day=event.day, names=event.names))


@MOVES.edge(ShowingDay, DaySaveAsked, ShowingDay)
def _(state: ShowingDay, _event: DaySaveAsked) -> Step:
    if state.request != NOBODY:
        return Step(state=state)
    return Step(
        state=replace(state, request=ASKED, problem=None, saved=""),
        commands=(SaveDay(first=state.first, last=state.last),),
    )


@MOVES.edge(ShowingDay, DaySaved, ShowingDay)
def _(state: ShowingDay, event: DaySaved) -> Step:
    return Step(state=replace(state, request=NOBODY, saved=event.path))


@MOVES.edge(ShowingDay, RequestFailed, ShowingDay)
def _(state: ShowingDay, event: RequestFailed) -> Step:
    return Step(state=replace(state, request=NOBODY, problem=event.problem))
