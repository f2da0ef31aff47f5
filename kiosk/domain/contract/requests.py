"""What is asked of the service by API: one value for each kind of process.

Built by the visit or by a command, checked by `kiosk.domain.rules.checks`, written to the journal
before the wire, and put into JSON by `kiosk.unico.wire` alone.
"""

from dataclasses import field

from kiosk.domain.contract.documents import DocumentPurpose
from kiosk.domain.contract.subject import Subject
from kiosk.domain.values.ids import DocumentId, ProcessId
from kiosk.domain.values.lean import dataclass
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.picture import Picture


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcessReference:
    """REFERENCE_TYPE_PROCESS_ID. For a journey's process, its `authenticationId`."""

    process_id: ProcessId


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureReference:
    """REFERENCE_TYPE_IMAGE_BASE64."""

    picture: Picture


Reference = ProcessReference | PictureReference


@dataclass(frozen=True, slots=True, kw_only=True)
class OnboardingRequest:
    """POST /processes/v1 with the onboarding key (create-process-api.md)."""

    subject: Subject
    selfie: Picture
    use_case: str = ""
    subsidiary_id: str = ""
    operation: Operation = field(default=Operation.ONBOARDING, init=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class TransactionalRequest:
    """POST /processes/v1 with the transactional key: the references' person? (notes section 5)."""

    subject: Subject
    selfie: Picture
    references: tuple[Reference, ...]
    use_case: str = ""
    subsidiary_id: str = ""
    operation: Operation = field(default=Operation.TRANSACTIONAL, init=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class AgeRequest:
    """POST /processes/v1 with the age key (notes section 6). `subject.code` may be empty."""

    subject: Subject
    selfie: Picture
    use_case: str = ""
    subsidiary_id: str = ""
    operation: Operation = field(default=Operation.AGE, init=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentRequest:
    """POST /processes/v1 with `document` (create-document-process-api.md).

    Exactly one of `files` (new capture: front, then back) and `document_id` (reuse) is given.
    """

    subject: Subject
    purpose: DocumentPurpose
    auth_process_id: ProcessId
    files: tuple[Picture, ...] = ()
    document_id: DocumentId | None = None
    subsidiary_id: str = ""
    operation: Operation = field(default=Operation.DOCUMENT, init=False)


ProcessRequest = OnboardingRequest | TransactionalRequest | AgeRequest | DocumentRequest
