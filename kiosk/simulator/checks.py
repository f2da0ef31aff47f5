"""The by-API body, checked part by part: subject, useCase, document or references, image.

Each failure is the one code that the pages' tables give it. Sources: create-process-api.md,
create-document-process-api.md; the forms of names, mail and phone are the simulator's reading.
"""

import datetime as dt
import json
import re
import uuid
from typing import Any

from kiosk.domain.contract.documents import DocumentPurpose
from kiosk.domain.contract.dui import DOCUMENT_DUI_TYPES, DuiType
from kiosk.domain.values.operation import Operation
from kiosk.simulator.identifiers import is_cpf, is_curp, is_valid
from kiosk.simulator.refusals import ApiRefusedError

USE_CASES = frozenset(
    {
        "onboarding",
        "transactional",
        "ageverification",
        "agevalidation",
        "document",
        "creditprocess",
        "carpurchase",
        "biometryonboarding",
        "login",
        "recurrence",
        "apertura de cuenta",
    }
)
"""Compared in lower case. The service's own list is not published; these are taken here."""

_NAME = re.compile(r"[^\W\d_]+(?:[ .'\u2019\-]+[^\W\d_]+)*[.]?")
_EMAIL = re.compile(r"[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+")
_PHONE = re.compile(r"\+?(?:55\d{11}|(?!55)[1-9]\d{7,14})", re.ASCII)
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_REFERENCE = re.compile(r"\S{1,256}")
_SUBSIDIARY = re.compile(r"[\w\-]{1,64}", re.ASCII)


def body_from(raw: bytes) -> dict[str, Any]:
    """The JSON object of a request; 20003 where it is none or empty."""
    try:
        body = json.loads(raw)
    except ValueError as error:
        raise ApiRefusedError("20003") from error
    if not isinstance(body, dict) or not body:
        raise ApiRefusedError("20003")
    subsidiary = body.get("subsidiaryId")
    if subsidiary is not None and not _matches(_SUBSIDIARY, subsidiary):
        raise ApiRefusedError("20003")
    return body


def subject_code(body: dict[str, Any], operation: Operation) -> str:
    """Check `subject` and give its code, which only the age check may leave out."""
    subject = body.get("subject")
    if not isinstance(subject, dict) or (not subject and operation is not Operation.AGE):
        raise ApiRefusedError("20004")
    code = subject.get("code") or ""
    if not code and operation is not Operation.AGE:
        raise ApiRefusedError("20005")
    if code and not _code_is_valid(subject, code, operation):
        raise ApiRefusedError("20507")
    name = subject.get("name") or ""
    if not name and operation in (Operation.ONBOARDING, Operation.TRANSACTIONAL):
        raise ApiRefusedError("20006")
    if name and not _matches(_NAME, name):
        raise ApiRefusedError("20509")
    _check_optional(subject)
    client_reference(subject)
    return str(code)


def client_reference(subject: dict[str, Any]) -> str:
    """`subject.clientReference`, empty where there is none; 20003 where it has no right form.

    Which code a wrong one earns is on no page.
    """
    given = subject.get("clientReference")
    if given is None:
        return ""
    if not isinstance(given, str) or not _REFERENCE.fullmatch(given):
        raise ApiRefusedError("20003")
    return given


def check_use_case(body: dict[str, Any]) -> None:
    """20062 where `useCase` is not a word that is known here."""
    use_case = body.get("useCase")
    if use_case is None:
        return
    if not isinstance(use_case, str) or use_case.lower() not in USE_CASES:
        raise ApiRefusedError("20062")


def document_of(body: dict[str, Any]) -> dict[str, Any]:
    """Check the form of `document`: 99988, 99989, 20067, 20066, 20068. Pictures come later."""
    if not body.get("document"):
        raise ApiRefusedError("99988")
    document = body["document"]
    if not isinstance(document, dict):
        raise ApiRefusedError("99989")
    if document.get("purpose") not in tuple(DocumentPurpose):
        raise ApiRefusedError("20067")
    if not is_uuid(document.get("authProcessId")):
        raise ApiRefusedError("20066")
    files, reused = document.get("files"), document.get("documentId")
    if not files and not reused:
        raise ApiRefusedError("20068")
    if reused is not None and not isinstance(reused, str):
        raise ApiRefusedError("99989")
    if files and not (isinstance(files, list) and all(isinstance(f, dict) for f in files)):
        raise ApiRefusedError("99989")
    return document


def is_uuid(text: object) -> bool:
    """Whether it is a UUID in its usual writing."""
    if not isinstance(text, str):
        return False
    try:
        return str(uuid.UUID(text)) == text.lower()
    except ValueError:
        return False


def _code_is_valid(subject: dict[str, Any], code: object, operation: Operation) -> bool:
    if not isinstance(code, str):
        return False
    if operation is not Operation.DOCUMENT:
        return is_cpf(code) or is_curp(code)
    try:
        kind = DuiType(subject.get("duiType", ""))
    except ValueError:
        return False
    return kind in DOCUMENT_DUI_TYPES and is_valid(kind, code)


def _check_optional(subject: dict[str, Any]) -> None:
    if subject.get("gender") not in (None, "M", "F"):
        raise ApiRefusedError("20508")
    if (born := subject.get("birthDate")) is not None and not _is_birth_date(born):
        raise ApiRefusedError("20019")
    if (email := subject.get("email")) is not None and not _matches(_EMAIL, email):
        raise ApiRefusedError("20008")
    if (phone := subject.get("phone")) is not None and not _matches(_PHONE, phone):
        raise ApiRefusedError("20021")


def _is_birth_date(text: object) -> bool:
    if not isinstance(text, str) or not _DATE.fullmatch(text):
        return False
    try:
        dt.date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _matches(form: re.Pattern[str], text: object) -> bool:
    return isinstance(text, str) and form.fullmatch(text) is not None
