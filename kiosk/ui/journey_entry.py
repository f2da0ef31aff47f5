"""What was typed into the journey's form to a request, and what its flow needs. Pure."""

from dataclasses import field, replace
from decimal import Decimal

from kiosk.domain.configuration.languages import Language
from kiosk.domain.configuration.settings import Configuration, FlowSettings
from kiosk.domain.contract.answers import JourneyAnswer
from kiosk.domain.contract.dui import DuiType
from kiosk.domain.contract.flows import flow_named
from kiosk.domain.contract.journeys import (
    Contextualization,
    JourneyRequest,
    Person,
    request_again,
)
from kiosk.domain.contract.reading import read_word
from kiosk.domain.contract.requests import ProcessReference
from kiosk.domain.contract.words import Currency, JourneyPurpose, NotificationChannel
from kiosk.domain.rules.amounts import amount_said, read_amount
from kiosk.domain.rules.checks import field_problem
from kiosk.domain.rules.checks_journey import check_journey
from kiosk.domain.rules.identifiers import clean_identifier
from kiosk.domain.rules.phone import clean_phone
from kiosk.domain.rules.submission import Submission
from kiosk.domain.values.field import Field
from kiosk.domain.values.ids import ProcessId, clean_id
from kiosk.domain.values.lean import dataclass
from kiosk.domain.values.problem import Problem

_HOUR_S = 3_600


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """The form's fields as they stand, all text."""

    dui: DuiType
    value: str = field(repr=False)
    name: str = field(default="", repr=False)
    phone: str = field(default="", repr=False)
    email: str = field(default="", repr=False)
    channels: tuple[NotificationChannel, ...] = ()
    purpose: JourneyPurpose
    reference: str = field(default="", repr=False)
    use_case: str = ""
    client_reference: str = field(default="", repr=False)
    branch: str = ""
    back_camera: bool = False
    currency: str = ""
    price: str = ""
    validity: str = ""
    """Hours, as they are typed."""
    reasons: tuple[str, str, str] = ("", "", "")
    """Portuguese, Spanish, English: the contract has these three."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Needs:
    """Which of the seldom fields a flow asks for."""

    reference: bool
    use_case: bool
    email: bool
    back_camera: bool
    identifier: bool


def needs_of(flow: FlowSettings) -> Needs:
    """What the contract says of it, and what the configuration adds."""
    known = flow_named(flow.name, flow.capabilities)
    return Needs(
        reference=known.reference or Field.REFERENCE in flow.needs,
        use_case=known.use_case or Field.USE_CASE in flow.needs,
        email=known.signature or Field.PERSON_EMAIL in flow.needs,
        back_camera=not (known.documents or known.signature),
        identifier=known.identifier,
    )


def request_of(
    typed: Typed, flow: FlowSettings, blank: JourneyRequest, language: Language
) -> JourneyRequest:
    """What is asked for; `blank` carries what the configuration gave."""
    needs = needs_of(flow)
    value = clean_identifier(typed.dui, typed.value)
    if typed.dui is DuiType.ZZ_PHONE_NUMBER:
        value = clean_phone(typed.value, region=language.region)
    person = Person(
        # only a flow that needs no identifier goes without one
        dui_type=typed.dui if value or needs.identifier else None,
        dui_value=value,
        friendly_name=typed.name,
        phone=clean_phone(typed.phone, region=language.region),
        email=typed.email,
        channels=typed.channels,
    )
    return replace(
        blank,
        flow=flow.name,
        purpose=typed.purpose,
        person=person,
        references=(ProcessReference(process_id=ProcessId(clean_id(typed.reference))),)
        if needs.reference and typed.reference
        else (),
        use_case=typed.use_case if needs.use_case else "",
        client_reference=typed.client_reference,
        expires_in_s=_seconds(typed.validity, language),
        company_branch_id=clean_id(typed.branch),
        back_camera=typed.back_camera and needs.back_camera,
        contextualization=_context(typed, language),
    )


def hours_said(seconds: int | None, language: Language) -> str:
    """A validity as it is typed; empty where the service decides."""
    return "" if seconds is None else amount_said(f"{seconds / _HOUR_S:g}", language)


def _seconds(hours: str, language: Language) -> int | None:
    """None where nothing was typed; zero, which the contract refuses, for what is no number."""
    if not hours:
        return None
    read = read_amount(hours, language).value
    return round(Decimal(read) * _HOUR_S) if read else 0


def problems_of(request: JourneyRequest, flow: FlowSettings) -> tuple[Problem, ...]:
    """The contract's rules, and fields that the configuration demands of this flow."""
    found = check_journey(request, flow.capabilities)
    marked = {each.field for each in found}
    person = request.person
    given = {
        Field.FRIENDLY_NAME: person.friendly_name,
        Field.PERSON_PHONE: person.phone,
        Field.PERSON_EMAIL: person.email,
        Field.USE_CASE: request.use_case.strip(),
        Field.REFERENCE: request.references,
        Field.CLIENT_REFERENCE: request.client_reference,
    }
    missing = [each for each in given if each in flow.needs and not given[each]]
    return found + tuple(
        field_problem("check.needed", each) for each in missing if each not in marked
    )


def new_attempt(
    journey: JourneyAnswer | None, submission: Submission, configuration: Configuration
) -> JourneyRequest:
    """The form once more, with everything that the answer, or else the journal's row, still tells.

    Where it ends and how long it lives is this counter's configuration.
    """
    flow = (journey.flow if journey is not None else "") or submission.flow
    known = {each.name: each for each in configuration.journeys.flows}
    settings = known.get(flow) or FlowSettings(name=flow)
    if journey is not None:
        request = request_again(replace(journey, flow=flow), purpose=settings.purpose)
    else:
        request = JourneyRequest(
            flow=flow,
            purpose=read_word(JourneyPurpose, submission.purpose).value or settings.purpose,
            person=Person(
                dui_type=submission.subject_dui,
                dui_value=submission.subject_code,
                friendly_name=submission.subject_name,
            ),
            client_reference=submission.client_reference,
        )
    return replace(
        request,
        callback_uri=configuration.journeys.callback_uri,
        expires_in_s=configuration.journeys.expires_in_s,
        company_branch_id=request.company_branch_id or configuration.journeys.company_branch_id,
    )


def _context(typed: Typed, language: Language) -> Contextualization | None:
    pt_br, es_mx, en_us = typed.reasons
    # What is no amount stays as it was typed, so that the check can say why.
    price = read_amount(typed.price, language).value or typed.price
    if not price and not any(typed.reasons):
        return None
    return Contextualization(
        currency=Currency(typed.currency) if typed.currency else None,
        price=price,
        reason_pt_br=pt_br,
        reason_en_us=en_us,
        reason_es_mx=es_mx,
    )
