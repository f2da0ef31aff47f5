"""Behind the manager's PIN the way out is open; nowhere else."""

from kiosk.flow import events, states
from kiosk.flow.commands import LeaveProgram
from kiosk.flow.states import Counter
from kiosk.flow.transition import transition


def test_the_settings_lead_out_without_a_second_pin() -> None:
    moved = transition(Counter(state=states.InSettings()), events.ExitAsked(approved=True))
    assert moved.commands == (LeaveProgram(),)
    assert isinstance(moved.counter.state, states.InSettings)


def test_from_home_the_pin_comes_first() -> None:
    moved = transition(Counter(state=states.AtHome()), events.ExitAsked())
    assert moved.commands == ()
    assert isinstance(moved.counter.state, states.AskingPin)
