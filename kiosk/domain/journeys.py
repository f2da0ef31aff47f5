"""A journey on the customer's own phone: what is asked for (create-process-web-sdk.md)."""

from dataclasses import dataclass, field

from kiosk.domain.dui import DuiType
from kiosk.domain.operation import Operation
from kiosk.domain.requests import Reference
from kiosk.domain.words import Currency, JourneyPurpose, NotificationChannel


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """`person`. `dui_value` without marks; `friendly_name` at most 50 characters."""

    dui_type: DuiType | None = None
    """None only where the custom flow lets the document come later."""
    dui_value: str = field(default="", repr=False)
    friendly_name: str = field(default="", repr=False)
    phone: str = field(default="", repr=False)
    email: str = field(default="", repr=False)
    channels: tuple[NotificationChannel, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Contextualization:
    """`contextualization`: why the picture is asked for, shown on the phone."""

    currency: Currency | None = None
    price: str = ""
    """A decimal number as text, exact."""
    reason_pt_br: str = ""
    reason_en_us: str = ""
    reason_es_mx: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class JourneyRequest:
    """POST /client/v1/process. `bioTokenId` is deprecated and not written."""

    flow: str
    purpose: JourneyPurpose
    person: Person
    callback_uri: str = field(default="/", repr=False)
    references: tuple[Reference, ...] = ()
    use_case: str = ""
    client_reference: str = field(default="", repr=False)
    company_branch_id: str = ""
    expires_in_s: int | None = None
    back_camera: bool = False
    contextualization: Contextualization | None = None
    operation: Operation = field(default=Operation.JOURNEY, init=False)
