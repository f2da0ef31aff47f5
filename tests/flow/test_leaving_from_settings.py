"""Behind the manager's PIN the way out is open; nowhere else."""

from kiosk.flow.counter import Counter
from kiosk.flow.home import AtHome
from kiosk.flow.manager import AskingPin, ExitAsked, InSettings, LeaveProgram
from kiosk.flow.transition import transition


def test_the_settings_lead_out_without_a_second_pin() -> None:
    moved = transition(Counter(state=InSettings()), ExitAsked(approved=True))
    assert moved.commands == (LeaveProgram(),)
    assert isinstance(moved.counter.state, InSettings)


def test_from_home_the_pin_comes_first() -> None:
    moved = transition(Counter(state=AtHome()), ExitAsked())
    assert moved.commands == ()
    assert isinstance(moved.counter.state, AskingPin)
