"""The end of a check, and reading it once more."""

from kiosk.domain.contract.answers import JourneyAnswer, ProcessAnswer
from kiosk.domain.rules.submission import Submission
from kiosk.domain.values.ids import VisitId
from kiosk.domain.values.lean import dataclass
from kiosk.domain.values.problem import Problem
from kiosk.domain.values.verdict import Decision, Verdict
from kiosk.flow.history import BrowsingHistory
from kiosk.flow.machine import (
    ASKED,
    NOBODY,
    Event,
    HomePressed,
    IdleExpired,
    News,
    Request,
    RequestId,
    State,
    VisitCancelled,
)
from kiosk.flow.visit import Visit


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowingVerdict(State):
    """The end of a check. Also of one that was read again from the history (`visit` None)."""

    goes_home_by = (HomePressed, VisitCancelled, IdleExpired)

    submission: Submission
    decision: Decision
    answer: ProcessAnswer | None = None
    journey: JourneyAnswer | None = None
    visit: Visit | None = None
    request: RequestId = NOBODY
    """A look at what else the service knows of it."""
    notice: Problem | None = None
    """For example a download that failed."""
    back: BrowsingHistory | None = None
    """The list that it was opened from."""
    reopened: bool = False
    """Decided before it was opened, with no visit of its own in hand: an old answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingAgain(State):
    """A result is fetched once more."""

    goes_home_by = (HomePressed, VisitCancelled)

    submission: Submission
    request: RequestId = NOBODY
    visit: Visit | None = None
    """The visit in hand, where the result is its own."""
    back: BrowsingHistory | None = None

    @property
    def reopens(self) -> bool:
        """Whether it was decided before: what is read of it now is no new answer."""
        decision = self.submission.decision
        known = decision is not None and decision.verdict is not Verdict.PENDING
        return known and self.visit is None


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultArrived(News):
    """A decision was made, final or pending past the limit."""

    submission: Submission
    decision: Decision
    answer: ProcessAnswer | None = None
    journey: JourneyAnswer | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DownloadFailed(News):
    """A file of this submission could not be fetched: the verdict stands."""

    submission: Submission
    problem: Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentNextPressed(Event):
    """From a selfie's verdict to the same customer's document."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewAttemptPressed(Event):
    """From a refused verdict: the same customer, a new check."""

    visit: VisitId


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultAskedAgain(Event):
    """Read the result once more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadResult(Request):
    """GET the process or the journey of a submission, once."""

    submission: Submission
    request: RequestId = ASKED
