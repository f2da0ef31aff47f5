"""What happened around the attendant: camera, service, store, clock. In the past tense."""

from dataclasses import field

from kiosk.domain.contract.answers import JourneyAnswer, ProcessAnswer
from kiosk.domain.contract.documents import ReusableDocument
from kiosk.domain.rules.submission import Submission
from kiosk.domain.values.ids import ProcessId, SubmissionId
from kiosk.domain.values.lean import dataclass
from kiosk.domain.values.problem import Problem
from kiosk.domain.values.verdict import Decision
from kiosk.flow.stages import SendingStage
from kiosk.flow.visit import Capture

# --- the camera and the picture --------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptureMade:
    """A picture was prepared and judged."""

    capture: Capture


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptureRefused:
    """The frame or file can not be used."""

    problem: Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class CameraLost:
    """The camera failed; the visit stays where it is."""

    problem: Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class CameraRecovered:
    """Frames come again."""


# --- the service and the store ---------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentsFound:
    """What can be used again; a failed look-up is no reason to stop (`problem`)."""

    documents: tuple[ReusableDocument, ...] = ()
    problem: Problem | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmissionPrepared:
    """It is in the journal, sealed."""

    submission: SubmissionId


@dataclass(frozen=True, slots=True, kw_only=True)
class SendingAdvanced:
    """The next stage, or the reason for a wait."""

    stage: SendingStage
    process_id: ProcessId | None = None
    cause: Problem | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmissionQueued:
    """It waits for the network."""

    submission: SubmissionId


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultArrived:
    """A decision was made, final or pending past the limit."""

    submission: Submission
    decision: Decision
    answer: ProcessAnswer | None = None
    journey: JourneyAnswer | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TroubleHappened:
    """A command failed. `submission` with kind UNKNOWN_OUTCOME where the outcome is unknown."""

    problem: Problem
    submission: Submission | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingChanged:
    """The list on the home screen."""

    waiting: tuple[Submission, ...]
    blocked: Problem | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryRead:
    """Answer to a look into the history."""

    submissions: tuple[Submission, ...] = ()
    query: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class JourneyCreated:
    """The link is there."""

    submission: Submission
    answer: JourneyAnswer
    local_link: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class JourneyRead:
    """A journey was polled and is not finished."""

    submission: Submission
    answer: JourneyAnswer
    local_link: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class JourneyEnded:
    """A journey that was followed in the background has its result: the attendant is told."""

    submission: Submission


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeDismissed:
    """The attendant has read it."""


# --- the clock and the program --------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class IdleTicked:
    """Seconds until home, or None when somebody moved."""

    left_s: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class IdleExpired:
    """Nobody is there any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgramBroke:
    """Something failed that nobody foresaw."""

    problem: Problem
    passing: bool = False
    """The counter can go on: the visit is given up, and home is one press away."""
