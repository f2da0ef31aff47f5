"""A journey on the customer's own phone: what is asked for (create-process-web-sdk.md)."""

from dataclasses import field, replace

from kiosk.domain.contract.answers import JourneyAnswer
from kiosk.domain.contract.dui import DuiType
from kiosk.domain.contract.reading import read_word
from kiosk.domain.contract.requests import ProcessReference, Reference
from kiosk.domain.contract.words import BY_PHONE, Currency, JourneyPurpose, NotificationChannel
from kiosk.domain.values.ids import ProcessId
from kiosk.domain.values.lean import dataclass
from kiosk.domain.values.operation import Operation


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

    @property
    def notified_by_phone(self) -> bool:
        """Whether the link goes to `phone`."""
        return not BY_PHONE.isdisjoint(self.channels)


@dataclass(frozen=True, slots=True, kw_only=True)
class Contextualization:
    """`contextualization`: why the picture is asked for, shown on the phone."""

    currency: Currency | None = None
    price: str = ""
    """A decimal number as text, exact."""
    reason_pt_br: str = ""
    reason_en_us: str = ""
    reason_es_mx: str = ""


REASONS = {"pt-BR": "reason_pt_br", "es-MX": "reason_es_mx", "en-US": "reason_en_us"}
"""Language to field: the contract knows these three, whatever the window speaks."""


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


def request_again(
    answer: JourneyAnswer,
    *,
    made: JourneyRequest | None = None,
    purpose: JourneyPurpose = JourneyPurpose.CREDIT_PROCESS,
) -> JourneyRequest:
    """The same journey once more: for the form, not for the wire.

    `made` is the request that it was made by, where it is still at hand: then nothing is lost. From
    the answer alone come reference, use case, purpose, client reference and person; what the
    service does not echo (the pictures of a 1:1 reference, the context, the validity) is missing.
    An unknown purpose ("VERIFICATION" occurs) becomes `purpose`, the flow's own.
    """
    if made is not None:
        # the identifier may have been set later, at the counter
        later = _person(answer) if made.person.dui_type is None else made.person
        return replace(made, person=later)
    return JourneyRequest(
        flow=answer.flow,
        purpose=read_word(JourneyPurpose, answer.purpose).value or purpose,
        person=_person(answer),
        callback_uri=answer.callback_uri or "/",
        references=(
            (ProcessReference(process_id=ProcessId(answer.reference_process_id)),)
            if answer.reference_process_id
            else ()
        ),
        use_case=answer.use_case,
        client_reference=answer.client_reference,
        company_branch_id=answer.company_branch_id,
    )


def _person(answer: JourneyAnswer) -> Person:
    person = answer.person
    return Person(
        dui_type=read_word(DuiType, person.dui_type).value,
        dui_value=person.dui_value,
        friendly_name=person.friendly_name,
        phone=person.phone,
        email=person.email,
        channels=_channels(person.channels),
    )


def _channels(raw: tuple[str, ...]) -> tuple[NotificationChannel, ...]:
    """Those of the page; "email" occurs beside "NOTIFICATION_CHANNEL_EMAIL"."""
    read = (read_word(NotificationChannel, word).value for word in raw)
    return tuple(channel for channel in read if channel is not None)
