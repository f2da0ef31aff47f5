"""What can be known of a by-API request before it is sent.

Each problem names its field and carries the service's own code where it has one, so that a person
reads the same words whoever found the fault. Pure: the date of today is given.
Source: create-process-api.md, create-document-process-api.md.
"""

import unicodedata
from collections.abc import Iterator
from datetime import date
from typing import assert_never

from kiosk.domain.contract.codes import CODES
from kiosk.domain.contract.dui import DOCUMENT_DUI_TYPES, ONBOARDING_DUI_TYPES
from kiosk.domain.contract.requests import (
    AgeRequest,
    DocumentRequest,
    OnboardingRequest,
    ProcessReference,
    ProcessRequest,
    Reference,
    TransactionalRequest,
)
from kiosk.domain.contract.subject import Subject
from kiosk.domain.rules.identifiers import IdentifierFault, email_is_plausible, identifier_fault
from kiosk.domain.rules.phone import phone_fault
from kiosk.domain.values.ages import years_between
from kiosk.domain.values.field import Field
from kiosk.domain.values.ids import is_uuid
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.picture import MAX_BYTES, MIN_HEIGHT, MIN_WIDTH, Picture
from kiosk.domain.values.problem import Problem, ProblemKind, Remedy

OLDEST_YEARS = 150
"""Code 20047."""

_NAMED = frozenset({Operation.ONBOARDING, Operation.TRANSACTIONAL})
"""Where `subject.name` is required (create-process-api.md)."""

_JPEG = b"\xff\xd8\xff"


def field_problem(code: str, field: Field) -> Problem:
    """A refusal of ours that marks `field`."""
    row = CODES.get(code)
    if row is None:
        return Problem(kind=ProblemKind.FIELD, remedy=Remedy.CORRECT_FIELD, code=code, field=field)
    return Problem(kind=row.kind, remedy=row.remedy, code=code, field=field)


def check_subject(subject: Subject, *, operation: Operation, today: str) -> tuple[Problem, ...]:
    """The subject's faults in the order of the form. `today` is an ISO date."""
    return tuple(_subject(subject, operation, date.fromisoformat(today)))


def check_request(request: ProcessRequest, *, today: str) -> tuple[Problem, ...]:
    """Everything that is known to be wrong with a by-API request, the subject's faults first."""
    problems = list(check_subject(request.subject, operation=request.operation, today=today))
    match request:
        case OnboardingRequest() | AgeRequest():
            problems += check_picture(request.selfie, Field.IMAGE)
        case TransactionalRequest():
            problems += check_references(request.references)
            problems += check_picture(request.selfie, Field.IMAGE)
        case DocumentRequest():
            problems += _document(request)
        case _:
            assert_never(request)
    return tuple(problems)


def check_picture(picture: Picture, field: Field) -> tuple[Problem, ...]:
    """The contract's limits on one picture. Width and height may be swapped: a portrait is fine."""
    if not picture.jpeg:
        return (field_problem("20009", field),)
    codes: list[str] = []
    if not picture.jpeg.startswith(_JPEG):
        codes.append("20505")
    if len(picture.jpeg) > MAX_BYTES:
        codes.append("20506")
    short, long = sorted((picture.width, picture.height))
    if long < MIN_WIDTH or short < MIN_HEIGHT:
        codes.append("20807")
    return tuple(field_problem(code, field) for code in codes)


def check_references(references: tuple[Reference, ...]) -> tuple[Problem, ...]:
    """At least one; a process by its UUID, a picture within the limits."""
    if not references:
        return (field_problem("20024", Field.REFERENCE),)
    problems: list[Problem] = []
    for reference in references:
        if isinstance(reference, ProcessReference):
            if not is_uuid(reference.process_id):
                problems.append(field_problem("20065", Field.REFERENCE))
        else:
            problems += check_picture(reference.picture, Field.REFERENCE)
    return tuple(problems)


def name_is_plausible(name: str) -> bool:
    """Letters of any script with their marks, spaces, apostrophes, hyphens and dots (20509)."""
    letters = False
    for character in name:
        if unicodedata.category(character)[0] == "L":
            letters = True
        elif unicodedata.category(character)[0] != "M" and character not in " '\u2019-.":
            return False
    return letters


def _subject(subject: Subject, operation: Operation, today: date) -> Iterator[Problem]:
    yield from _code(subject, operation)
    if subject.name.strip():
        if not name_is_plausible(subject.name):
            yield field_problem("20509", Field.NAME)
    elif operation in _NAMED:
        yield field_problem("20006", Field.NAME)
    if subject.birth_date:
        code = _birth_date_fault(subject.birth_date, today)
        if code:
            yield field_problem(code, Field.BIRTH_DATE)
    if subject.email and not email_is_plausible(subject.email):
        yield field_problem("20008", Field.EMAIL)
    if subject.phone and phone_fault(subject.phone):
        yield field_problem("20021", Field.PHONE)


def _code(subject: Subject, operation: Operation) -> Iterator[Problem]:
    takes = DOCUMENT_DUI_TYPES if operation is Operation.DOCUMENT else ONBOARDING_DUI_TYPES
    if subject.dui_type not in takes:
        yield field_problem("check.dui_type", Field.DUI_TYPE)
    fault = identifier_fault(subject.dui_type, subject.code)
    if fault is IdentifierFault.EMPTY:
        if operation is not Operation.AGE:
            yield field_problem("20005", Field.CODE)
    elif fault is not None:
        yield field_problem("20507", Field.CODE)


def _birth_date_fault(text: str, today: date) -> str:
    try:
        born = date.fromisoformat(text)
    except ValueError:
        return "20019"
    # fromisoformat also takes week dates and dates without hyphens; the service does not
    if born.isoformat() != text or born > today:
        return "20019"
    return "20047" if years_between(born, today) > OLDEST_YEARS else ""


def _document(request: DocumentRequest) -> Iterator[Problem]:
    if not is_uuid(request.auth_process_id):
        yield field_problem("20066", Field.AUTH_PROCESS_ID)
    if request.files and request.document_id:
        yield field_problem("check.files_or_document", Field.DOCUMENT_ID)
    elif not request.files and not request.document_id:
        yield field_problem("20068", Field.FILES)
    for picture in request.files:
        yield from check_picture(picture, Field.FILES)
