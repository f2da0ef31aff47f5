"""Which document: one that the service has already, or new pictures of which shape."""

from kiosk.domain.contract.documents import DocumentShape, ReusableDocument
from kiosk.domain.values.lean import dataclass
from kiosk.domain.values.problem import Problem
from kiosk.flow.machine import (
    ASKED,
    NOBODY,
    Answer,
    Event,
    IdleExpired,
    Request,
    RequestId,
    State,
    VisitCancelled,
)
from kiosk.flow.visit import Visit


@dataclass(frozen=True, slots=True, kw_only=True)
class LookingUpDocuments(State):
    """Whether the selfie's check still vouches; GET /documents/v1 where one may be used again."""

    goes_home_by = (VisitCancelled,)

    visit: Visit
    request: RequestId = NOBODY


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoosingDocument(State):
    """Documents that can be used again, or new pictures; and which shape is held up."""

    goes_home_by = (VisitCancelled, IdleExpired)

    visit: Visit
    documents: tuple[ReusableDocument, ...] = ()
    problem: Problem | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentReused(Event):
    """A document that the service has already is used again."""

    document: ReusableDocument


@dataclass(frozen=True, slots=True, kw_only=True)
class NewCaptureChosen(Event):
    """New pictures of the document, in this shape; `one_sided`: the back is not needed."""

    shape: DocumentShape
    one_sided: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentsFound(Answer):
    """What can be used again."""

    request: RequestId
    documents: tuple[ReusableDocument, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LookUpDocuments(Request):
    """Answered by `DocumentsFound`, or by the problem of `document.authProcessId`."""

    visit: Visit
    request: RequestId = ASKED
