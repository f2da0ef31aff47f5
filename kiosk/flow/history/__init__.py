"""Past visits."""

from dataclasses import field

from kiosk.domain.rules.submission import Submission
from kiosk.domain.values.lean import dataclass
from kiosk.domain.values.problem import Problem
from kiosk.flow.machine import (
    ASKED,
    NOBODY,
    Answer,
    BackPressed,
    Event,
    HomePressed,
    IdleExpired,
    Request,
    RequestId,
    State,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class BrowsingHistory(State):
    """Past visits; `query` is what was searched for."""

    goes_home_by = (BackPressed, HomePressed, IdleExpired)

    submissions: tuple[Submission, ...] = ()
    query: str = field(default="", repr=False)
    request: RequestId = NOBODY
    problem: Problem | None = None

    @property
    def busy(self) -> bool:
        """Whether it is still being read."""
        return self.request != NOBODY


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryOpened(Event):
    """Past visits; `query` is an identifier or empty."""

    query: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmissionOpened(Event):
    """One row of the home list or the history was pressed."""

    submission: Submission


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryRead(Answer):
    """What a look into the history found."""

    request: RequestId
    submissions: tuple[Submission, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchHistory(Request):
    """Read the history; `query` is an identifier or empty."""

    query: str = field(default="", repr=False)
    request: RequestId = ASKED
