"""The counter before its heavy half is there, and when that never comes."""

from kiosk.app.window.counter import LiveCounter
from kiosk.domain.configuration.settings import CounterSettings
from kiosk.domain.values.problem import Problem, ProblemKind, Remedy
from kiosk.flow.counter import Counter
from kiosk.flow.history import BrowsingHistory, HistoryOpened, SearchHistory
from kiosk.flow.manager import (
    AskingPin,
    Broken,
    CheckPin,
    ExitAsked,
    LeaveProgram,
    PinChecked,
    PinTyped,
)
from kiosk.flow.overlays import ProgramBroke
from kiosk.visit.idle import IdleClock

BROKEN = Problem(kind=ProblemKind.STORE, remedy=Remedy.CHECK_STORE, code="store.corrupt")


class Program:
    """Only what is there before anything is built."""

    def __init__(self) -> None:
        self.shown: list[str] = []
        self.left = 0
        self.counter = LiveCounter(
            show=self._show,
            idle=IdleClock(settings=CounterSettings(), now_s=lambda: 0.0),
            rows={LeaveProgram: self._leave, CheckPin: self._check},
        )

    def _show(self, counter: Counter) -> None:
        self.shown.append(type(counter.state).__name__)

    def _leave(self, _command: LeaveProgram) -> None:
        self.left += 1

    def _check(self, command: CheckPin) -> None:
        right = command.pin == "0000"
        self.counter.dispatch(PinChecked(request=command.request, right=right))


def test_a_counter_that_could_not_be_built_can_be_left_with_the_pin() -> None:
    program = Program()
    program.counter.dispatch(ProgramBroke(problem=BROKEN))
    program.counter.dispatch(ExitAsked())
    assert program.shown[-1] == AskingPin.__name__
    program.counter.dispatch(PinTyped(pin="1111"))
    assert program.left == 0
    program.counter.dispatch(PinTyped(pin="0000"))
    assert program.left == 1
    assert program.shown[-1] == Broken.__name__


def test_what_nobody_can_do_yet_is_done_when_somebody_comes() -> None:
    program = Program()
    program.counter.dispatch(HistoryOpened(query="1"))
    assert program.shown[-1] == BrowsingHistory.__name__
    searched: list[str] = []
    program.counter.add({SearchHistory: lambda command: searched.append(command.query)})
    assert searched == ["1"]
