"""The counter as a value: a situation, and what lies over it."""

from dataclasses import field

from kiosk.domain.rules.submission import Submission
from kiosk.domain.values.lean import dataclass
from kiosk.domain.values.problem import Problem
from kiosk.flow.home import AtHome
from kiosk.flow.machine import State


@dataclass(frozen=True, slots=True, kw_only=True)
class Counter:
    """All that the window draws. Moved by `kiosk.flow.transition` alone."""

    state: State = field(default_factory=AtHome)
    idle_left_s: int | None = None
    """Seconds until the visit goes home by itself; None: no warning is shown."""
    ended: Submission | None = None
    """A journey that ended while somebody else was served: told in a quiet line."""
    ended_too: tuple[Submission, ...] = ()
    """More that ended: each is told when the one before it was read."""
    notice: Problem | None = None
    """What failed beside the visit in hand: a quiet line as well."""
    requests: int = 0
    """How many were made so far: the number of the newest."""
