"""What the machine asks the world to do. Carried out by `kiosk.visit`, answered by events."""

from dataclasses import field

from kiosk.domain.contract.dui import DuiType
from kiosk.domain.contract.journeys import JourneyRequest
from kiosk.domain.rules.submission import Submission
from kiosk.domain.values.ids import ProcessId, SubmissionId
from kiosk.domain.values.lean import dataclass
from kiosk.flow.visit import Capture, Shot, Visit


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadyCamera:
    """A visit has begun that will want this shot: open the device, so that nobody waits for it.

    No frame is shown, judged or kept: consent comes first.
    """

    shot: Shot


@dataclass(frozen=True, slots=True, kw_only=True)
class WakeCamera:
    """Have frames for this shot; guidance starts."""

    shot: Shot
    visit: Visit = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class RestCamera:
    """Nobody looks at the picture; the device stays warm."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TakePicture:
    """Prepare and judge the newest frame; answer with CaptureMade or CaptureRefused."""

    shot: Shot
    visit: Visit = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadPicture:
    """The same for a file."""

    shot: Shot
    path: str = field(repr=False)
    visit: Visit = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class LookUpDocuments:
    """GET /documents/v1 for each type."""

    visit: Visit


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmitCheck:
    """Journal, wire, poll. What is sent is made of the visit by `kiosk.flow.asking`."""

    visit: Visit


@dataclass(frozen=True, slots=True, kw_only=True)
class SendPrepared:
    """Send what is in the journal and surely was not taken; `visit` where it is still in hand."""

    submission: SubmissionId
    visit: Visit | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CreateJourney:
    """POST /client/v1/process."""

    request: JourneyRequest


@dataclass(frozen=True, slots=True, kw_only=True)
class SetJourneyDocument:
    """POST /client/v1/process/{id}/document."""

    submission: Submission
    dui_type: DuiType
    dui_value: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadResult:
    """GET the process or the journey of a submission, once."""

    submission: Submission


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkFound:
    """Read `process_id` and link it to the submission."""

    submission: Submission
    process_id: ProcessId


@dataclass(frozen=True, slots=True, kw_only=True)
class Resend:
    """Send what is sealed in the journal once more."""

    submission: Submission


@dataclass(frozen=True, slots=True, kw_only=True)
class GiveUp:
    """Close a submission without an outcome."""

    submission: Submission


@dataclass(frozen=True, slots=True, kw_only=True)
class CancelPrepared:
    """The visit ended before its submission went out."""

    submission: SubmissionId


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchHistory:
    """Read the history; `query` is an identifier or empty."""

    query: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class EraseCustomer:
    """LGPD Art. 18."""

    code: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class RefreshWaiting:
    """Bring the home screen's list up to date."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordConsent:
    """Keep consent (or, with `given` False, only the fact that it was declined)."""

    visit: Visit
    given: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordCapture:
    """Measures, way and override of a kept picture go into the audit trail."""

    visit: Visit
    capture: Capture


@dataclass(frozen=True, slots=True, kw_only=True)
class ForgetCustomer:
    """The visit is over: clipboard, previews and every cached picture go."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaveProgram:
    """Close the window."""


Command = (
    ReadyCamera
    | WakeCamera
    | RestCamera
    | TakePicture
    | ReadPicture
    | LookUpDocuments
    | SubmitCheck
    | SendPrepared
    | CreateJourney
    | SetJourneyDocument
    | ReadResult
    | LinkFound
    | Resend
    | GiveUp
    | CancelPrepared
    | SearchHistory
    | EraseCustomer
    | RefreshWaiting
    | RecordConsent
    | RecordCapture
    | ForgetCustomer
    | LeaveProgram
)
