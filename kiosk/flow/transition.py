"""The one table, and the one function that moves the counter by it."""

from dataclasses import replace

from kiosk.domain.rules.submission import Submission
from kiosk.domain.values.lean import dataclass
from kiosk.flow import capture_moves, desk_moves, journey_moves, sending_moves, visit_moves
from kiosk.flow.commands import Command, ForgetCustomer, RestCamera
from kiosk.flow.events import (
    Event,
    IdleExpired,
    IdleTicked,
    JourneyEnded,
    NoticeDismissed,
    PinEntered,
    ProgramBroke,
)
from kiosk.flow.states import (
    AskingPin,
    Broken,
    Counter,
    HandingOver,
    InTrouble,
    ReadingAgain,
    SettingDocument,
    State,
)
from kiosk.flow.table import Edge, Step

TABLE: dict[tuple[type, type], Edge] = {
    **visit_moves.MOVES.edges,
    **capture_moves.MOVES.edges,
    **sending_moves.MOVES.edges,
    **desk_moves.MOVES.edges,
    **journey_moves.MOVES.edges,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """The counter after an event, and what the world is asked to do."""

    counter: Counter
    commands: tuple[Command, ...] = ()


def transition(counter: Counter, event: Event) -> Moved:
    """Move the counter. An event that the table does not list for its state changes nothing."""
    if isinstance(event, IdleTicked):
        left = event.left_s if idles(counter.state) else None
        return Moved(counter=replace(counter, idle_left_s=left))
    if isinstance(event, JourneyEnded):
        return Moved(counter=_told(counter, event.submission))
    if isinstance(event, NoticeDismissed):
        return Moved(counter=_read(counter))
    if isinstance(event, ProgramBroke):
        return _broke(counter, event)
    step = _step(counter.state, event)
    idle = counter.idle_left_s if step.state is counter.state else None
    return Moved(
        counter=replace(counter, state=step.state, idle_left_s=idle), commands=step.commands
    )


def _told(counter: Counter, ended: Submission) -> Counter:
    """In a quiet line, one after the other; not where it is on the screen anyway."""
    watching = counter.state
    if (
        isinstance(watching, HandingOver | SettingDocument | ReadingAgain)
        and watching.submission.id == ended.id
    ):
        return counter
    if counter.ended is None:
        return replace(counter, ended=ended)
    known = {each.id for each in (counter.ended, *counter.ended_too)}
    return counter if ended.id in known else replace(counter, ended_too=(*counter.ended_too, ended))


def _read(counter: Counter) -> Counter:
    """The line was read: the next one, where there is one."""
    rest = counter.ended_too
    return replace(counter, ended=rest[0] if rest else None, ended_too=rest[1:])


def _broke(counter: Counter, event: ProgramBroke) -> Moved:
    if isinstance(counter.state, Broken):
        return Moved(counter=counter)
    if event.passing:
        return Moved(
            counter=Counter(state=InTrouble(problem=event.problem)),
            commands=(RestCamera(), ForgetCustomer()),
        )
    return Moved(counter=Counter(state=Broken(problem=event.problem)), commands=(RestCamera(),))


def _step(state: State, event: Event) -> Step:
    if isinstance(state, AskingPin) and isinstance(event, PinEntered) and event.right:
        return _step(state.back, state.then)
    edge = TABLE.get((type(state), type(event)))
    return Step(state=state) if edge is None else edge.move(state, event)


def idles(state: State) -> bool:
    """Whether this situation goes home by itself when nobody is there."""
    return (type(state), IdleExpired) in TABLE
