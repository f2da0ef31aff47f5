"""The table of all chapters, and the one function that moves the counter by it.

Before any move runs, an answer or news that is not the state's own is dropped. A state that
declares events to go home by has its rows from that declaration.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from kiosk.domain.rules.submission import Submission
from kiosk.domain.values.lean import dataclass
from kiosk.flow.capture.moves import MOVES as CAPTURE
from kiosk.flow.consent.moves import MOVES as CONSENT
from kiosk.flow.counter import Counter
from kiosk.flow.document.moves import MOVES as DOCUMENT
from kiosk.flow.form.moves import MOVES as FORM
from kiosk.flow.history.moves import MOVES as HISTORY
from kiosk.flow.home import AtHome, ForgetCustomer, RestCamera
from kiosk.flow.home.going_home import go_home
from kiosk.flow.home.moves import MOVES as HOME
from kiosk.flow.journey.moves import MOVES as JOURNEY
from kiosk.flow.machine import (
    Command,
    Edge,
    Event,
    IdleExpired,
    Request,
    RequestFailed,
    RequestId,
    State,
    Step,
    Table,
    belongs,
    numbered,
    submission_of,
)
from kiosk.flow.manager import AskingPin, Broken, PinChecked
from kiosk.flow.manager.moves import MOVES as MANAGER
from kiosk.flow.overlays import (
    IdleTicked,
    JourneyEnded,
    NoticeDismissed,
    NoticeGiven,
    ProgramBroke,
)
from kiosk.flow.people import ReasonGiven
from kiosk.flow.people.day_moves import MOVES as DAY
from kiosk.flow.people.gate import has_people, held_up, instead_of_pin
from kiosk.flow.people.moves import SIGN_IN_MOVES, Done, approved, awaits
from kiosk.flow.people.moves import failed as sign_in_failed
from kiosk.flow.sending.moves import MOVES as SENDING
from kiosk.flow.trouble import InTrouble
from kiosk.flow.trouble.moves import MOVES as TROUBLE
from kiosk.flow.verdict.moves import MOVES as VERDICT


def states() -> tuple[type[State], ...]:
    """Every situation there is."""
    return tuple(State.__subclasses__())


def _going_home() -> Iterator[Edge]:
    for state in states():
        for event in state.goes_home_by:
            yield Edge(source=state, event=event, targets=(AtHome,), move=_homewards)


def _homewards(_state: State, _event: Event) -> Step:
    return go_home()


def _whole_table() -> Table:
    table = Table(
        HOME,
        FORM,
        CONSENT,
        DOCUMENT,
        CAPTURE,
        SENDING,
        VERDICT,
        TROUBLE,
        HISTORY,
        JOURNEY,
        MANAGER,
        DAY,
    )
    for edge in _going_home():
        table.enter(edge)
    return table


TABLE = _whole_table().edges


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """The counter after an event, and what the world is asked to do."""

    counter: Counter
    commands: tuple[Command, ...] = ()


def transition(counter: Counter, event: Event) -> Moved:
    """Move the counter. An event that means nothing to its state changes nothing."""
    overlay = OVERLAYS.get(type(event))
    if overlay is not None:
        return overlay(counter, event)
    over = counter.sign_in
    if over is not None and isinstance(event, RequestFailed) and awaits(over, event):
        return _lies_over(sign_in_failed(counter, event))
    stopped = held_up(counter, event)
    if stopped is not None:
        return _lies_over(stopped)
    return _moved(counter, _step(counter.state, event))


def _moved(counter: Counter, step: Step) -> Moved:
    state = step.state
    arrived = state is not counter.state and has_people(counter)
    if arrived and isinstance(state, AskingPin) and not isinstance(state.back, Broken):
        # Who signs in has a name and roles: the one PIN of all managers is not asked for.
        allowed, done = instead_of_pin(counter, state.purpose, state.back, state.then)
        if not allowed:
            return _lies_over(done)
        step = _step(state.back, state.then)
    asked = RequestId(counter.requests + 1)
    step = numbered(step, asked)
    made = any(isinstance(each, Request) for each in step.commands)
    idle = counter.idle_left_s if step.state is counter.state else None
    return Moved(
        counter=replace(
            counter,
            state=step.state,
            idle_left_s=idle,
            requests=asked if made else counter.requests,
        ),
        commands=step.commands,
    )


def _lies_over(done: Done) -> Moved:
    return Moved(counter=done[0], commands=done[1])


def _approved(counter: Counter, event: ReasonGiven) -> Moved:
    """The second person has said why: the entry is written, and what was stopped happens."""
    done = approved(counter, event)
    if len(done) == 2:  # noqa: PLR2004 - something is missing yet
        return _lies_over(done)
    cleared, entry, then = done
    moved = _moved(cleared, _step(cleared.state, then))
    return Moved(counter=moved.counter, commands=(entry, *moved.commands))


def _step(state: State, event: Event) -> Step:
    if not belongs(event, state):
        return Step(state=state)
    if isinstance(state, AskingPin) and isinstance(event, PinChecked) and event.right:
        return _step(state.back, state.then)
    edge = TABLE.get((type(state), type(event)))
    return Step(state=state) if edge is None else edge.move(state, event)


def idles(state: State) -> bool:
    """Whether this situation goes home by itself when nobody is there."""
    return (type(state), IdleExpired) in TABLE


# --- what lies over every situation -------------------------------------------------------------


def _ticked(counter: Counter, event: IdleTicked) -> Moved:
    left = event.left_s if idles(counter.state) else None
    return Moved(counter=replace(counter, idle_left_s=left))


def _told(counter: Counter, event: JourneyEnded) -> Moved:
    """In a quiet line, one after the other; not where it is on the screen anyway."""
    told: Submission = event.submission
    if submission_of(counter.state) == told.id:
        return Moved(counter=counter)
    if counter.ended is None:
        return Moved(counter=replace(counter, ended=told))
    known = {each.id for each in (counter.ended, *counter.ended_too)}
    if told.id in known:
        return Moved(counter=counter)
    return Moved(counter=replace(counter, ended_too=(*counter.ended_too, told)))


def _noticed(counter: Counter, event: NoticeGiven) -> Moved:
    return Moved(counter=replace(counter, notice=event.problem))


def _read(counter: Counter, _event: NoticeDismissed) -> Moved:
    """The line was read: the next one, where there is one."""
    if counter.notice is not None:
        return Moved(counter=replace(counter, notice=None))
    rest = counter.ended_too
    return Moved(counter=replace(counter, ended=rest[0] if rest else None, ended_too=rest[1:]))


def _broke(counter: Counter, event: ProgramBroke) -> Moved:
    if isinstance(counter.state, Broken):
        return Moved(counter=counter)
    state = InTrouble(problem=event.problem) if event.passing else Broken(problem=event.problem)
    # A counter that has stopped shows the technician's page to whoever stands there.
    over = counter.sign_in if event.passing else None
    fresh = Counter(
        state=state,
        requests=counter.requests,
        member=counter.member,
        sign_in=over,
        rules=counter.rules,
    )
    return Moved(counter=fresh, commands=(RestCamera(), ForgetCustomer()))


def _people(move: Callable[[Counter, Any], Done]) -> Callable[[Counter, Any], Moved]:
    return lambda counter, event: _lies_over(move(counter, event))


OVERLAYS: dict[type[Event], Callable[[Counter, Any], Moved]] = {
    IdleTicked: _ticked,
    JourneyEnded: _told,
    NoticeGiven: _noticed,
    NoticeDismissed: _read,
    ProgramBroke: _broke,
    ReasonGiven: _approved,
    **{event: _people(move) for event, move in SIGN_IN_MOVES.items()},
}
