"""What is known of the visit in hand. Lives in the states, and nowhere else once they are left."""

from dataclasses import field
from enum import StrEnum

from kiosk.domain.contract.documents import DocumentShape, ReusableDocument
from kiosk.domain.contract.subject import Subject
from kiosk.domain.values.consent import ConsentGiven
from kiosk.domain.values.ids import ProcessId, VisitId
from kiosk.domain.values.lean import dataclass
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.picture import Picture
from kiosk.domain.values.quality import QualityReport


class Shot(StrEnum):
    """A picture that a visit can need."""

    SELFIE = "selfie"
    REFERENCE = "reference"
    """Transactional: the picture to compare with, taken or read from a file."""
    DOCUMENT_FRONT = "document_front"
    DOCUMENT_BACK = "document_back"


class OverrideReason(StrEnum):
    """Why the attendant took a picture that the gates did not take. Coded: no free text is kept."""

    GLASSES_OR_VEIL = "glasses_or_veil"
    DISABILITY_OR_AGE = "disability_or_age"
    LIGHT_CAN_NOT_CHANGE = "light_can_not_change"
    DOCUMENT_WORN = "document_worn"
    GUIDANCE_WRONG = "guidance_wrong"
    OTHER = "other"


class How(StrEnum):
    """How a picture came about."""

    AUTOMATIC = "automatic"
    MANUAL = "manual"
    COUNTDOWN = "countdown"
    FILE = "file"


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """A picture in hand: what will be sent, the untouched one beside it, and how it came about."""

    shot: Shot
    picture: Picture
    report: QualityReport = field(default_factory=QualityReport)
    how: How = How.MANUAL
    original: Picture | None = None
    """Documents: the frame before rectification, until the choice is made."""
    use_original: bool = False
    override: OverrideReason | None = None

    @property
    def chosen(self) -> Picture:
        """The picture that will be sent."""
        return self.original if self.use_original and self.original is not None else self.picture

    @property
    def needs_reason(self) -> bool:
        """Whether the attendant has to say why a picture that a gate did not like is taken."""
        return bool(self.report.problems) and self.override is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One customer, one operation; a document after a selfie is the next one of the same visit."""

    id: VisitId
    operation: Operation
    subject: Subject = field(default_factory=Subject, repr=False)
    consent: ConsentGiven | None = None
    captures: tuple[Capture, ...] = ()
    auth_process_id: ProcessId | None = None
    """Document: the biometric process that it is linked to."""
    reuse_allowed: bool = False
    """Document: positive identity or a score of at least 50 before (notes section 3)."""
    reference_process_id: ProcessId | None = None
    reuse: ReusableDocument | None = None
    shape: DocumentShape | None = None
    """Document: chosen before the first picture of it."""
    one_sided: bool = False

    def capture(self, shot: Shot) -> Capture | None:
        """The capture of that shot, where there is one."""
        return next((c for c in self.captures if c.shot is shot), None)
