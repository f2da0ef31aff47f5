"""The table: declared targets are true, nothing else moves, there is always a way home."""

from functools import cache
from typing import get_args

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.flow.events import Event, HomePressed, IdleExpired, PinEntered, VisitCancelled
from kiosk.flow.states import AskingPin, AtHome, Broken, Counter, State
from kiosk.flow.transition import TABLE, transition
from tests.flow.samples import EVERY_EVENT

STATES = get_args(State)
EVENTS = get_args(Event)
LIMIT = 700
"""States looked at: enough to meet each kind many times over."""
OVERLAYS = {"IdleTicked", "JourneyEnded", "NoticeDismissed", "ProgramBroke"}


@cache
def reached() -> dict[type, State]:
    """One example of every state that a walk from home can reach, breadth first."""
    seen: dict[str, State] = {repr(AtHome()): AtHome()}
    edge: list[State] = [AtHome()]
    found: dict[type, State] = {AtHome: AtHome()}
    while edge and len(seen) < LIMIT:
        state = edge.pop(0)
        for event in EVERY_EVENT:
            after = transition(Counter(state=state), event).counter.state
            if repr(after) not in seen:
                seen[repr(after)] = after
                found.setdefault(type(after), after)
                edge.append(after)
    return found


def test_samples_hold_every_event() -> None:
    assert {type(event) for event in EVERY_EVENT} == set(EVENTS)


def test_every_state_can_be_reached() -> None:
    assert set(reached()) == set(STATES)


def test_the_table_names_only_states_and_events() -> None:
    for (source, event), edge in TABLE.items():
        assert source in STATES
        assert event in EVENTS
        assert edge.targets
        assert set(edge.targets) <= set(STATES)


def test_every_event_means_something_somewhere() -> None:
    used = {event.__name__ for _, event in TABLE} | OVERLAYS
    assert used == {event.__name__ for event in EVENTS}


@given(st.lists(st.sampled_from(EVERY_EVENT), max_size=40))
@settings(max_examples=300, deadline=None)
def test_a_walk_keeps_to_the_declared_targets(events: list[Event]) -> None:
    counter = Counter()
    for event in events:
        before = counter.state
        moved = transition(counter, event)
        counter = moved.counter
        edge = TABLE.get((type(before), type(event)))
        if type(event).__name__ in OVERLAYS:
            continue
        if isinstance(before, AskingPin) and event == PinEntered(right=True):
            continue
        if edge is None:
            assert counter.state is before
            assert not moved.commands
        else:
            assert type(counter.state) in edge.targets


def test_there_is_a_way_home_from_everywhere() -> None:
    ways = (HomePressed(), VisitCancelled(), IdleExpired())
    for kind, state in reached().items():
        if kind is Broken:
            continue
        ends = {type(transition(Counter(state=state), way).counter.state) for way in ways}
        assert AtHome in ends, kind.__name__


def test_home_knows_nobody() -> None:
    """Whatever was done before, the home screen after it holds nothing of the customer."""
    for state in reached().values():
        for way in (HomePressed(), VisitCancelled(), IdleExpired()):
            moved = transition(Counter(state=state), way)
            if isinstance(moved.counter.state, AtHome) and not isinstance(state, AtHome):
                assert moved.counter.state == AtHome()
