"""Something failed: nothing is lost, or nobody knows what became of it."""

from kiosk.domain.contract.journeys import JourneyRequest
from kiosk.domain.rules.remedies import Deed
from kiosk.domain.rules.submission import Submission
from kiosk.domain.values.ids import ProcessId, SubmissionId
from kiosk.domain.values.lean import dataclass
from kiosk.domain.values.problem import Problem
from kiosk.flow.history import BrowsingHistory
from kiosk.flow.machine import (
    ASKED,
    NOBODY,
    Command,
    Event,
    HomePressed,
    IdleExpired,
    Request,
    RequestId,
    State,
    VisitCancelled,
)
from kiosk.flow.visit import Visit


@dataclass(frozen=True, slots=True, kw_only=True)
class InTrouble(State):
    """Something failed and nothing is lost: the captures are still in `visit`."""

    goes_home_by = (HomePressed, IdleExpired)

    problem: Problem
    visit: Visit | None = None
    submission: SubmissionId | None = None
    """Prepared, and surely not with the service."""
    journey: JourneyRequest | None = None
    """A journey that was to be created: what was typed is not typed again."""

    @property
    def possible(self) -> frozenset[Deed]:
        """What a remedy can do from here."""
        deeds = {Deed.GO_HOME}
        if self.visit is not None or self.journey is not None:
            deeds |= {Deed.SEND_AGAIN, Deed.CORRECT}
        if self.submission is not None:
            deeds.add(Deed.SEND_AGAIN)
        if self.visit is not None:
            deeds.add(Deed.RETAKE)
        return frozenset(deeds)


@dataclass(frozen=True, slots=True, kw_only=True)
class ResolvingOutcome(State):
    """An unknown outcome: found in the portal, send again, or give up."""

    goes_home_by = (HomePressed, VisitCancelled, IdleExpired)

    submission: Submission
    back: BrowsingHistory | None = None
    """The list that it was opened from."""
    problem: Problem | None = None
    request: RequestId = NOBODY
    """What the attendant chose is being carried out."""

    @property
    def busy(self) -> bool:
        """Whether a choice is under way."""
        return self.request != NOBODY


@dataclass(frozen=True, slots=True, kw_only=True)
class TryAgainPressed(Event):
    """The remedy of a trouble that surely was not taken: send the same again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectPressed(Event):
    """The remedy of a refused field: back to the form, the field marked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecapturePressed(Event):
    """The remedy of a refused picture or a score of zero: back to the camera."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutcomeFound(Event):
    """It is in the portal: its id is read and linked."""

    process_id: ProcessId


@dataclass(frozen=True, slots=True, kw_only=True)
class ResendChosen(Event):
    """Send again, knowing that it may be billed twice. A manager's choice: `approved` by PIN."""

    approved: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenUp(Event):
    """Nothing more is done about it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkFound(Request):
    """Read `process_id` and link it to the submission."""

    submission: Submission
    process_id: ProcessId
    request: RequestId = ASKED


@dataclass(frozen=True, slots=True, kw_only=True)
class Resend(Request):
    """Send what is sealed in the journal once more."""

    submission: Submission
    request: RequestId = ASKED


@dataclass(frozen=True, slots=True, kw_only=True)
class GiveUp(Command):
    """Close a submission without an outcome."""

    submission: Submission
