"""The counter's desk before its heavy half is there, and when that never comes."""

from kiosk.app.window.counter import Desk
from kiosk.domain.configuration.settings import CounterSettings
from kiosk.domain.values.problem import Problem, ProblemKind, Remedy
from kiosk.flow.events import ExitAsked, PinEntered, ProgramBroke
from kiosk.flow.states import AskingPin, Broken, Counter
from kiosk.visit.idle import IdleClock

BROKEN = Problem(kind=ProblemKind.STORE, remedy=Remedy.CHECK_STORE, code="store.corrupt")


def test_a_counter_that_could_not_be_built_can_be_left_with_the_pin() -> None:
    shown: list[str] = []
    left: list[bool] = []

    def show(counter: Counter) -> None:
        shown.append(type(counter.state).__name__)

    desk = Desk(
        show=show,
        idle=IdleClock(settings=CounterSettings(), now_s=lambda: 0.0),
        leave=lambda: left.append(True),
    )
    desk.dispatch(ProgramBroke(problem=BROKEN))
    desk.dispatch(ExitAsked())
    assert shown[-1] == AskingPin.__name__
    desk.dispatch(PinEntered(right=False))
    assert not left
    desk.dispatch(PinEntered(right=True))
    assert left == [True]
    assert shown[-1] == Broken.__name__
