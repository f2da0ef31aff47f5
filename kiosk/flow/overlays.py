"""What lies over every situation: idle time, quiet lines, and what nobody foresaw."""

from kiosk.domain.rules.submission import Submission
from kiosk.domain.values.lean import dataclass
from kiosk.domain.values.problem import Problem
from kiosk.flow.machine import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class IdleTicked(Event):
    """Seconds until home, or None when somebody moved."""

    left_s: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class JourneyEnded(Event):
    """A journey that was followed in the background has its result: the attendant is told."""

    submission: Submission


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeGiven(Event):
    """Something beside the visit in hand failed: a quiet line, never a change of screen."""

    problem: Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeDismissed(Event):
    """The attendant has read the quiet line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgramBroke(Event):
    """Something failed that nobody foresaw."""

    problem: Problem
    passing: bool = False
    """The counter can go on: the visit is given up, and home is one press away."""
