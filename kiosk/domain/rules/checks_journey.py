"""What can be known of a journey before it is created (create-process-web-sdk.md).

The same rules for the window and for the command line: a flow is any text here, because only the
service knows which flows a tenant has.
"""

from collections.abc import Iterator
from urllib.parse import urlsplit

from kiosk.domain.contract.dui import SET_DOCUMENT_DUI_TYPES, DuiType
from kiosk.domain.contract.flows import FLOWS, Flow, flow_named
from kiosk.domain.contract.journeys import Contextualization, JourneyRequest, Person
from kiosk.domain.contract.words import NotificationChannel
from kiosk.domain.rules.amounts import AmountFault, amount_fault
from kiosk.domain.rules.checks import check_references, field_problem
from kiosk.domain.rules.identifiers import IdentifierFault, email_is_plausible, identifier_fault
from kiosk.domain.rules.phone import notification_fault, phone_fault
from kiosk.domain.values.field import Field
from kiosk.domain.values.ids import is_uuid
from kiosk.domain.values.operation import Capability
from kiosk.domain.values.problem import Problem

FRIENDLY_NAME_LENGTH = 50


def check_journey(
    request: JourneyRequest, configured: frozenset[Capability] = frozenset()
) -> tuple[Problem, ...]:
    """Everything that is known to be wrong with a journey, in the order of the form.

    `configured`: what the configuration says that its flow checks, where it says so.
    """
    return tuple(_journey(request, flow_named(request.flow, configured)))


def check_set_document(dui_type: DuiType, dui_value: str) -> tuple[Problem, ...]:
    """Set Process Document takes three types of identifier (notes section 6)."""
    if dui_type not in SET_DOCUMENT_DUI_TYPES:
        return (field_problem("check.dui_type", Field.DUI_TYPE),)
    return tuple(_identifier(dui_type, dui_value))


def _journey(request: JourneyRequest, flow: Flow) -> Iterator[Problem]:
    if not request.flow or any(c.isspace() for c in request.flow):
        yield field_problem("check.flow", Field.FLOW)
    yield from _person(request.person, flow)
    if flow.reference or request.references:
        yield from check_references(request.references)
    if flow.use_case and not request.use_case.strip():
        yield field_problem("check.use_case", Field.USE_CASE)
    if not _is_callback(request.callback_uri):
        yield field_problem("check.callback_uri", Field.CALLBACK_URI)
    if request.company_branch_id and not is_uuid(request.company_branch_id):
        yield field_problem("check.company_branch_id", Field.COMPANY_BRANCH_ID)
    if request.expires_in_s is not None and request.expires_in_s <= 0:
        yield field_problem("check.expires_in", Field.EXPIRES_IN)
    if request.back_camera and (flow.documents or flow.signature):
        yield field_problem("check.back_camera", Field.BACK_CAMERA)
    if request.contextualization is not None:
        yield from _contextualization(request.contextualization)


def _person(person: Person, flow: Flow) -> Iterator[Problem]:
    if person.dui_type is not None and (person.dui_value or flow.identifier):
        yield from _identifier(person.dui_type, person.dui_value)
    elif person.dui_type is None and person.dui_value:
        yield field_problem("check.dui_type", Field.DUI_TYPE)
    elif flow.identifier and flow.name in FLOWS:
        # a tenant's own flow may let it come later
        yield field_problem("20005", Field.DUI_VALUE)
    if len(person.friendly_name) > FRIENDLY_NAME_LENGTH:
        yield field_problem("check.friendly_name", Field.FRIENDLY_NAME)
    yield from _phone(person)
    yield from _email(person, flow)


def _identifier(dui_type: DuiType, value: str) -> Iterator[Problem]:
    fault = identifier_fault(dui_type, value)
    if fault is IdentifierFault.EMPTY:
        yield field_problem("20005", Field.DUI_VALUE)
    elif fault is not None:
        yield field_problem("20507", Field.DUI_VALUE)


def _phone(person: Person) -> Iterator[Problem]:
    notified = person.notified_by_phone
    if not person.phone:
        if notified:
            yield field_problem("check.phone_for_channel", Field.PERSON_PHONE)
    elif notified and notification_fault(person.phone):
        yield field_problem("check.phone_for_channel", Field.PERSON_PHONE)
    elif not notified and phone_fault(person.phone):
        yield field_problem("20021", Field.PERSON_PHONE)


def _email(person: Person, flow: Flow) -> Iterator[Problem]:
    if person.email:
        if not email_is_plausible(person.email):
            yield field_problem("20008", Field.PERSON_EMAIL)
    elif NotificationChannel.EMAIL in person.channels:
        yield field_problem("check.email_for_channel", Field.PERSON_EMAIL)
    elif flow.signature:
        yield field_problem("check.email_for_signature", Field.PERSON_EMAIL)


def _is_callback(uri: str) -> bool:
    """A URL of any scheme, "/" for native apps, or a path (which the result pages print)."""
    if not uri or any(c.isspace() for c in uri):
        return False
    if uri.startswith("/"):
        return True
    try:
        parts = urlsplit(uri)
    except ValueError:
        return False
    return bool(parts.scheme) and bool(parts.netloc)


def _contextualization(context: Contextualization) -> Iterator[Problem]:
    if not context.price:
        return
    fault = amount_fault(context.price)
    if fault is not None:
        two_ways = fault is AmountFault.TWO_WAYS
        yield field_problem("check.price_two_ways" if two_ways else "check.price", Field.PRICE)
    if context.currency is None:
        yield field_problem("check.currency", Field.CURRENCY)
