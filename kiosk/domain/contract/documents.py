"""Documents: purposes, types, shapes on the counter."""

from enum import StrEnum

from kiosk.domain.values.ids import DocumentId
from kiosk.domain.values.lean import dataclass


class DocumentPurpose(StrEnum):
    """`document.purpose` (create-document-process-api.md)."""

    CREDIT_PROCESS = "creditprocess"
    CAR_PURCHASE = "carpurchase"
    PAY_BY_PAYCHECK = "paybypaycheck"
    ONBOARDING = "onboarding"
    FGTS = "fgts"


class DocumentType(StrEnum):
    """`document.type`: the registry path that the service answers with."""

    BR_RG = "unico.moja.dictionary.br.rg.v2.Rg"
    BR_CNH = "unico.moja.dictionary.br.cnh.v2.Cnh"
    BR_CIN = "unico.moja.dictionary.br.cin.v1.Cin"
    BR_PASSPORT = "unico.moja.dictionary.br.passaporte.v1.Passaporte"


class ReusableType(StrEnum):
    """`type` of GET /documents/v1 (notes section 3)."""

    BR_RG = "BR_RG"
    BR_CNH = "BR_CNH"
    BR_CIN = "BR_CIN"
    BR_PASSPORT = "BR_PASSPORT"


class DocumentShape(StrEnum):
    """The outline that a document is held against. Sizes in `SHAPE_MM`."""

    ID1 = "id1"
    """CNH card, CIN, INE: ISO/IEC 7810 ID-1."""
    CNH_OPEN = "cnh_open"
    """The older Brazilian licence, unfolded."""
    RG_OLD = "rg_old"
    PASSPORT = "passport"
    """A passport's data page: ISO/IEC 7810 ID-3."""


SHAPE_MM: dict[DocumentShape, tuple[float, float]] = {
    DocumentShape.ID1: (85.6, 53.98),
    DocumentShape.CNH_OPEN: (120.0, 85.0),
    DocumentShape.RG_OLD: (102.0, 68.0),
    DocumentShape.PASSPORT: (125.0, 88.0),
}
"""Width and height in millimetres as held against the guide of a landscape frame.

The open licence is laid on its side: upright it would have 128 dots an inch at 1280x720.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReusableDocument:
    """One item of GET /documents/v1. `document_type` is kept as the service spells it."""

    document_id: DocumentId
    document_type: str
