"""Nobody is served: the tiles, and what waits. Every visit ends here."""

from dataclasses import field

from kiosk.domain.rules.submission import Submission
from kiosk.domain.values.ids import VisitId
from kiosk.domain.values.lean import dataclass
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.problem import Problem
from kiosk.flow.machine import Command, Event, State


@dataclass(frozen=True, slots=True, kw_only=True)
class AtHome(State):
    """Nobody is served. `waiting`: unknown outcomes, prepared ones and journeys, newest first."""

    waiting: tuple[Submission, ...] = ()
    blocked: Problem | None = None
    """New visits are stopped, and why (queue too old or too full, store failed)."""
    standing: Problem | None = None
    """What has to be known although work goes on: the journal was put back, the clock moved."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceChosen(Event):
    """A tile was pressed. `code`: digits already typed on the home screen."""

    operation: Operation
    visit: VisitId
    code: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingChanged(Event):
    """The list on the home screen."""

    waiting: tuple[Submission, ...]
    blocked: Problem | None = None
    standing: Problem | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RefreshWaiting(Command):
    """Bring the home screen's list up to date."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RestCamera(Command):
    """Nobody looks at the picture; the device stays warm."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ForgetCustomer(Command):
    """The visit is over: its tasks, the clipboard, previews and every cached picture go.

    A submission whose first byte may have gone out is not called back: it goes on in the list.
    """
