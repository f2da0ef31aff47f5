"""What the attendant and the manager did, in the past tense."""

from dataclasses import field

from kiosk.domain.contract.documents import DocumentShape, ReusableDocument
from kiosk.domain.contract.dui import DuiType
from kiosk.domain.contract.journeys import JourneyRequest
from kiosk.domain.contract.subject import Subject
from kiosk.domain.rules.submission import Submission
from kiosk.domain.values.consent import ConsentGiven
from kiosk.domain.values.ids import ProcessId, VisitId
from kiosk.domain.values.lean import dataclass
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.problem import Problem
from kiosk.flow.visit import OverrideReason

# --- the attendant, at home -------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceChosen:
    """A tile was pressed. `code`: digits already typed on the home screen."""

    operation: Operation
    visit: VisitId
    code: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class JourneyChosen:
    """The phone tile was pressed; `request` is the blank form with the configured flow."""

    request: JourneyRequest


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryOpened:
    """Past visits; `query` is an identifier or empty."""

    query: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class CameraTestOpened:
    """The camera test was asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsOpened:
    """The settings were asked for: the PIN comes first, then the same with `approved`."""

    approved: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutOpened:
    """Version and licences were asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmissionOpened:
    """One row of the home list or the history was pressed."""

    submission: Submission


# --- the attendant, in a visit ------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class SubjectEntered:
    """The form was sent on. `problems` were found by `kiosk.domain.rules.checks` on the way."""

    subject: Subject = field(repr=False)
    problems: tuple[Problem, ...] = ()
    auth_process_id: ProcessId | None = None
    """Document without a selfie before: the process it is linked to, typed by the attendant."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceChosen:
    """An earlier process (`process_id`) or, where None, a picture to be taken."""

    process_id: ProcessId | None = None
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentAccepted:
    """The customer agreed."""

    consent: ConsentGiven


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentDeclined:
    """The customer did not agree."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentReused:
    """A document that the service has already is used again."""

    document: ReusableDocument


@dataclass(frozen=True, slots=True, kw_only=True)
class NewCaptureChosen:
    """New pictures of the document, in this shape; `one_sided`: the back is not needed."""

    shape: DocumentShape
    one_sided: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ShutterPressed:
    """By button, space bar or at the end of the countdown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileChosen:
    """A picture from a file or scanner instead of the camera. The path is personal data too."""

    path: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class RetakeChosen:
    """The picture in hand is thrown away."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OriginalChosen:
    """Document review: the untouched frame (True) or the rectified one (False)."""

    use_original: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptureKept:
    """The picture in hand is used; `override` where it needs a reason."""

    override: OverrideReason | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BackPressed:
    """One step back; what was taken stays."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitCancelled:
    """The attendant ended the visit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HomePressed:
    """The end of a finished visit or of a page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TryAgainPressed:
    """The remedy of a trouble that surely was not taken: send the same again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectPressed:
    """The remedy of a refused field: back to the form, the field marked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecapturePressed:
    """The remedy of a refused picture or a score of zero: back to the camera."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentNextPressed:
    """From a selfie's verdict to the same customer's document."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewAttemptPressed:
    """From a refused verdict: the same customer, a new check."""

    visit: VisitId


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultAskedAgain:
    """Read the result once more."""


# --- the attendant, about an unknown outcome ----------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class OutcomeFound:
    """It is in the portal: its id is read and linked."""

    process_id: ProcessId


@dataclass(frozen=True, slots=True, kw_only=True)
class ResendChosen:
    """Send again, knowing that it may be billed twice. A manager's choice: `approved` by PIN."""

    approved: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenUp:
    """Nothing more is done about it."""


# --- the attendant, about a journey --------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class JourneyAsked:
    """The journey's form was sent on."""

    request: JourneyRequest
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class JourneyDocumentEntered:
    """The identifier for AWAITING_FOR_DOCUMENT."""

    dui_type: DuiType
    dui_value: str = field(repr=False)
    problems: tuple[Problem, ...] = ()


# --- the manager -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class PinEntered:
    """Checked outside the machine."""

    right: bool
    locked_s: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class EraseAsked:
    """Erase one customer (LGPD Art. 18). Asked in the settings, behind the PIN."""

    code: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerErased:
    """How many visits went."""

    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ExitAsked:
    """Leave the program. Under lock-down the PIN comes first, then the same with `approved`."""

    approved: bool = False
