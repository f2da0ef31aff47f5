"""The body of POST /client/v1/process, checked with the messages of create-process-web-sdk.md.

Messages that the page does not print (references, use case, back camera, context) are the
simulator's own, in the same envelope: code 3 under 400.
"""

import json
import re
from typing import Any
from urllib.parse import urlsplit

from kiosk.domain.contract.dui import SET_DOCUMENT_DUI_TYPES, DuiType
from kiosk.domain.contract.words import Currency, JourneyPurpose, NotificationChannel, ReferenceType
from kiosk.simulator.checks import is_uuid
from kiosk.simulator.flows import (
    FLOWS,
    REFERENCE_FLOWS,
    UNCONFIGURED_FLOW,
    WITHOUT_DOCUMENT,
    Capacity,
)
from kiosk.simulator.identifiers import is_valid
from kiosk.simulator.images import picture_from
from kiosk.simulator.refusals import APIKEYS_NOT_SET, ApiRefusedError, JourneyRefusedError

INVALID_DUI = (
    "idnsv2/GetPublicID request error: rpc error: code = InvalidArgument desc = invalid dui value"
)
NAME_TOO_LONG = "invalid person: friendly name exceeds 50 characters."
MAX_NAME = 50
MAX_DUI_VALUE = 320

_DURATION = re.compile(r"(\d{1,9})s", re.ASCII)
_PHONE = re.compile(r"\d{13}", re.ASCII)
_EMAIL = re.compile(r"[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+")
_USE_CASE = re.compile(r"USE_CASE_[A-Z0-9_]+", re.ASCII)
_LOCALES = frozenset({"ptBr", "enUs", "esMx"})


def journey_body(raw: bytes) -> dict[str, Any]:
    """The JSON object of a request; raises JourneyRefusedError."""
    try:
        body = json.loads(raw)
    except ValueError as error:
        raise JourneyRefusedError("invalid request body") from error
    if not isinstance(body, dict):
        raise JourneyRefusedError("invalid request body")
    return body


def check_journey(body: dict[str, Any]) -> None:
    """Check all of a creation's body; raises JourneyRefusedError with the first thing wrong."""
    flow = body.get("flow")
    if flow == UNCONFIGURED_FLOW:
        raise JourneyRefusedError(APIKEYS_NOT_SET, code=9)
    if not isinstance(flow, str) or flow not in FLOWS:
        raise JourneyRefusedError("invalid flow")
    if body.get("purpose") not in tuple(JourneyPurpose):
        raise JourneyRefusedError("invalid purpose")
    _check_callback(body.get("callbackUri"))
    person = body.get("person")
    _check_person(person if isinstance(person, dict) else {}, flow)
    if flow in REFERENCE_FLOWS:
        _check_references(body, flow)
    if flow == "idsmart" and not _fits(_USE_CASE, body.get("useCase")):
        raise JourneyRefusedError("invalid useCase")
    branch = body.get("companyBranchId")
    if branch is not None and not is_uuid(branch):
        raise JourneyRefusedError("invalid companyBranchId")
    seconds_of(body.get("expiresIn", "604800s"))
    _check_back_camera(body.get("flow_config"), flow)
    _check_context(body.get("contextualization"))


def seconds_of(expires_in: object) -> int:
    """Read a duration like "3600s" as seconds; raises JourneyRefusedError."""
    match = _DURATION.fullmatch(expires_in) if isinstance(expires_in, str) else None
    if match is None or int(match[1]) == 0:
        raise JourneyRefusedError("invalid expiresIn argument")
    return int(match[1])


def document_to_set(body: dict[str, Any]) -> tuple[DuiType, str]:
    """Type and value of Set Process Document (notes section 6); raises JourneyRefusedError."""
    kind, value = body.get("duiType"), body.get("duiValue")
    if kind not in tuple(SET_DOCUMENT_DUI_TYPES) or not isinstance(value, str):
        raise JourneyRefusedError("invalid dui type")
    if len(value) > MAX_DUI_VALUE or not is_valid(DuiType(kind), value):
        raise JourneyRefusedError(INVALID_DUI)
    return DuiType(kind), value


def _check_callback(uri: object) -> None:
    text = uri if isinstance(uri, str) else ""
    parts = urlsplit(text)
    if text.startswith("/") or (parts.scheme and (parts.netloc or parts.path)):
        return
    shown = f" {text}" if text else ""
    raise JourneyRefusedError(
        f'invalid callbackUri: unable to parse callbackUri: parse "{text}": empty url,'
        f" invalid callbackUri: url:{shown}"
    )


def _check_person(person: dict[str, Any], flow: str) -> None:
    kind, value = person.get("duiType"), person.get("duiValue")
    absent = not kind and not value
    if not (absent and flow in WITHOUT_DOCUMENT):
        if kind not in tuple(DuiType) or not isinstance(value, str):
            raise JourneyRefusedError(INVALID_DUI)
        if not is_valid(DuiType(kind), value):
            raise JourneyRefusedError(INVALID_DUI)
    if len(str(person.get("friendlyName") or "")) > MAX_NAME:
        raise JourneyRefusedError(NAME_TOO_LONG)
    email = person.get("email")
    if Capacity.SIGNATURE in FLOWS[flow] and not _fits(_EMAIL, email):
        raise JourneyRefusedError(f"invalid person: email required for flow {flow}")
    notifications = person.get("notifications") or []
    if not isinstance(notifications, list):
        raise JourneyRefusedError("invalid person: invalid notifications")
    for item in notifications:
        channel = item.get("notificationChannel") if isinstance(item, dict) else None
        _check_channel(channel, person)


def _check_channel(channel: object, person: dict[str, Any]) -> None:
    if channel == NotificationChannel.EMAIL:
        if not _fits(_EMAIL, person.get("email")):
            raise JourneyRefusedError(
                f"invalid person: email required for notification channel {channel},"
                f" invalid email address for notification channel {channel}"
            )
    elif channel in tuple(NotificationChannel):
        if not _fits(_PHONE, person.get("phone")):
            raise JourneyRefusedError(
                f"invalid person: phone number required for notification channel {channel},"
                f" phone number does not contain 13 chars for notification channel {channel}"
            )
    else:
        raise JourneyRefusedError("invalid person: invalid notification channel")


def _check_references(body: dict[str, Any], flow: str) -> None:
    references = body.get("references")
    if not references and is_uuid(body.get("bioTokenId")):
        return
    if not isinstance(references, list) or not references:
        raise JourneyRefusedError(f"references required for flow {flow}")
    for item in references:
        kind = item.get("referenceType") if isinstance(item, dict) else None
        if kind == ReferenceType.PROCESS_ID and is_uuid(item.get("referenceContent")):
            continue
        if kind != ReferenceType.IMAGE_BASE64:
            raise JourneyRefusedError("invalid references")
        try:
            picture_from(item.get("referenceContent"))
        except ApiRefusedError as error:
            raise JourneyRefusedError("invalid references") from error


def _check_back_camera(config: object, flow: str) -> None:
    if config is None:
        return
    capture = config.get("biometry_capture") if isinstance(config, dict) else None
    wanted = capture.get("enabled_back_camera") if isinstance(capture, dict) else None
    if not isinstance(wanted, bool):
        raise JourneyRefusedError("invalid flow_config")
    if wanted and {Capacity.DOCUMENTS, Capacity.SIGNATURE} & set(FLOWS[flow]):
        raise JourneyRefusedError(f"invalid flow_config: back camera does not go with flow {flow}")


def _check_context(context: object) -> None:
    if context is None:
        return
    if not isinstance(context, dict):
        raise JourneyRefusedError("invalid contextualization")
    currency, price = context.get("currency"), context.get("price")
    if currency is not None and currency not in tuple(Currency):
        raise JourneyRefusedError("invalid contextualization: currency")
    if price is not None and (isinstance(price, bool) or not isinstance(price, int | float)):
        raise JourneyRefusedError("invalid contextualization: price")
    locale = context.get("locale") or {}
    if not isinstance(locale, dict) or locale.keys() - _LOCALES:
        raise JourneyRefusedError("invalid contextualization: locale")
    for entry in locale.values():
        if not isinstance(entry, dict) or not isinstance(entry.get("reason"), str):
            raise JourneyRefusedError("invalid contextualization: reason")


def _fits(form: re.Pattern[str], text: object) -> bool:
    return isinstance(text, str) and form.fullmatch(text) is not None
