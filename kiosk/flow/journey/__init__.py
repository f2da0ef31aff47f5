"""A journey on the customer's own phone: form, hand over, follow, the missing identifier."""

from dataclasses import field

from kiosk.domain.contract.answers import JourneyAnswer
from kiosk.domain.contract.dui import DuiType
from kiosk.domain.contract.journeys import JourneyRequest
from kiosk.domain.rules.submission import Submission
from kiosk.domain.values.ids import SubmissionId
from kiosk.domain.values.lean import dataclass
from kiosk.domain.values.problem import Problem
from kiosk.flow.machine import (
    ASKED,
    NOBODY,
    BackPressed,
    Event,
    HomePressed,
    IdleExpired,
    News,
    Request,
    RequestId,
    State,
    VisitCancelled,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PreparingJourney(State):
    """The form of a journey on the customer's phone."""

    form: JourneyRequest
    problems: tuple[Problem, ...] = ()
    request: RequestId = NOBODY
    submission: SubmissionId | None = None
    """The one that is on its way: what comes of any other belongs to another customer."""

    @property
    def busy(self) -> bool:
        """Whether it is being created."""
        return self.request != NOBODY


@dataclass(frozen=True, slots=True, kw_only=True)
class HandingOver(State):
    """The link as QR code. `answer` is followed in the background."""

    goes_home_by = (BackPressed, HomePressed, VisitCancelled, IdleExpired)

    submission: Submission
    answer: JourneyAnswer
    local_link: bool = False
    """Demo: the link points to this machine."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingDocument(State):
    """AWAITING_FOR_DOCUMENT: the identifier is to be set."""

    goes_home_by = (BackPressed, HomePressed, VisitCancelled, IdleExpired)

    submission: Submission
    answer: JourneyAnswer
    problems: tuple[Problem, ...] = ()
    request: RequestId = NOBODY

    @property
    def busy(self) -> bool:
        """Whether it is being set."""
        return self.request != NOBODY


@dataclass(frozen=True, slots=True, kw_only=True)
class JourneyChosen(Event):
    """The phone tile was pressed; `form` is the blank one with the configured flow."""

    form: JourneyRequest


@dataclass(frozen=True, slots=True, kw_only=True)
class JourneyAsked(Event):
    """The journey's form was sent on."""

    form: JourneyRequest
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class JourneyDocumentEntered(Event):
    """The identifier for AWAITING_FOR_DOCUMENT."""

    dui_type: DuiType
    dui_value: str = field(repr=False)
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class JourneyRead(News):
    """A journey is there, or was polled, and is not finished."""

    submission: Submission
    answer: JourneyAnswer
    local_link: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CreateJourney(Request):
    """POST /client/v1/process."""

    form: JourneyRequest
    request: RequestId = ASKED


@dataclass(frozen=True, slots=True, kw_only=True)
class SetJourneyDocument(Request):
    """POST /client/v1/process/{id}/document."""

    submission: Submission
    dui_type: DuiType
    dui_value: str = field(repr=False)
    request: RequestId = ASKED
