"""Every situation that the counter can be in. A screen is a function of one of these."""

from dataclasses import field
from enum import StrEnum

from kiosk.domain.contract.answers import JourneyAnswer, ProcessAnswer
from kiosk.domain.contract.documents import ReusableDocument
from kiosk.domain.contract.journeys import JourneyRequest
from kiosk.domain.rules.submission import Submission
from kiosk.domain.values.ids import ProcessId, SubmissionId
from kiosk.domain.values.lean import dataclass
from kiosk.domain.values.problem import Problem
from kiosk.domain.values.verdict import Decision
from kiosk.flow.events import Event
from kiosk.flow.stages import SendingStage
from kiosk.flow.visit import Capture, Shot, Visit


class PinPurpose(StrEnum):
    """What a manager alone may do."""

    SETTINGS = "settings"
    SEND_AGAIN = "send_again"
    ERASE = "erase"
    EXIT = "exit"


@dataclass(frozen=True, slots=True, kw_only=True)
class AtHome:
    """Nobody is served. `waiting`: unknown outcomes, prepared ones and journeys, newest first."""

    waiting: tuple[Submission, ...] = ()
    notice: Problem | None = None
    blocked: Problem | None = None
    """New visits are stopped, and why (queue too old or too full, store failed)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EnteringSubject:
    """The form. `problems` mark the fields that were refused."""

    visit: Visit
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoosingReference:
    """Transactional: an earlier process, or a picture."""

    visit: Visit
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AskingConsent:
    """The customer reads. Comes before any picture."""

    visit: Visit


@dataclass(frozen=True, slots=True, kw_only=True)
class Declined:
    """The customer said no. Only the fact is kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LookingUpDocuments:
    """GET /documents/v1 for each type."""

    visit: Visit


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoosingDocument:
    """Documents that can be used again, or new pictures; and which shape is held up."""

    visit: Visit
    documents: tuple[ReusableDocument, ...] = ()
    problem: Problem | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Capturing:
    """The picture is the screen."""

    visit: Visit
    shot: Shot
    problem: Problem | None = None
    """The camera's, or of the picture just judged."""
    judging: bool = False
    """A frame was taken and is judged at full resolution."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewingCapture:
    """The picture in hand: use it or take it again."""

    visit: Visit
    capture: Capture


@dataclass(frozen=True, slots=True, kw_only=True)
class Sending:
    """On its way. `process_id` once the service has it and is polled."""

    visit: Visit
    submission: SubmissionId | None = None
    stage: SendingStage = SendingStage.SEALING
    process_id: ProcessId | None = None
    cause: Problem | None = None
    """Why it takes longer, where that is known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Queued:
    """Surely not taken, and policy lets it wait for the network."""

    visit: Visit
    submission: SubmissionId


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowingVerdict:
    """The end of a check. Also of one that was read again from the history (`visit` None)."""

    submission: Submission
    decision: Decision
    answer: ProcessAnswer | None = None
    journey: JourneyAnswer | None = None
    visit: Visit | None = None
    notice: Problem | None = None
    """For example a download that failed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InTrouble:
    """Something failed and nothing is lost: the captures are still in `visit`."""

    problem: Problem
    visit: Visit | None = None
    submission: SubmissionId | None = None
    request: JourneyRequest | None = None
    """A journey that was to be created: what was typed is not typed again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResolvingOutcome:
    """An unknown outcome: found in the portal, send again, or give up."""

    submission: Submission
    problem: Problem | None = None
    busy: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BrowsingHistory:
    """Past visits; `query` is what was searched for."""

    submissions: tuple[Submission, ...] = ()
    query: str = field(default="", repr=False)
    busy: bool = True
    problem: Problem | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PreparingJourney:
    """The form of a journey on the customer's phone."""

    request: JourneyRequest
    problems: tuple[Problem, ...] = ()
    busy: bool = False
    submission: SubmissionId | None = None
    """The one that is on its way: what comes of any other belongs to another customer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandingOver:
    """The link as QR code. `answer` is followed in the background."""

    submission: Submission
    answer: JourneyAnswer
    local_link: bool = False
    """Demo: the link points to this machine."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingDocument:
    """AWAITING_FOR_DOCUMENT: the identifier is to be set."""

    submission: Submission
    answer: JourneyAnswer
    problems: tuple[Problem, ...] = ()
    busy: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingAgain:
    """A result is fetched once more."""

    submission: Submission


@dataclass(frozen=True, slots=True, kw_only=True)
class TestingCamera:
    """The camera test screen."""

    __test__ = False


@dataclass(frozen=True, slots=True, kw_only=True)
class InSettings:
    """Language, theme, cameras, erasing a customer. Behind the manager's PIN."""

    problem: Problem | None = None
    erased: int | None = None
    """How many visits were erased a moment ago."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutProgram:
    """Version, licences, what is held."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AskingPin:
    """The manager's PIN; `back` is where the program stood, `then` is done when it is right."""

    purpose: PinPurpose
    back: "State"
    then: Event
    wrong: bool = False
    locked_s: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Broken:
    """The technician's page: too many crashes, or the store can not be opened."""

    problem: Problem


State = (
    AtHome
    | EnteringSubject
    | ChoosingReference
    | AskingConsent
    | Declined
    | LookingUpDocuments
    | ChoosingDocument
    | Capturing
    | ReviewingCapture
    | Sending
    | Queued
    | ShowingVerdict
    | InTrouble
    | ResolvingOutcome
    | BrowsingHistory
    | PreparingJourney
    | HandingOver
    | SettingDocument
    | ReadingAgain
    | TestingCamera
    | InSettings
    | AboutProgram
    | AskingPin
    | Broken
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Counter:
    """The whole machine: a situation, and the idle time-out that lies over it."""

    state: State = field(default_factory=AtHome)
    idle_left_s: int | None = None
    """Seconds until the visit goes home by itself; None: no warning is shown."""
    ended: Submission | None = None
    """A journey that ended while somebody else was served: told in a quiet line."""
    ended_too: tuple[Submission, ...] = ()
    """More that ended: each is told when the one before it was read."""
