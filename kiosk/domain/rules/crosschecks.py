"""What was read from a document, held against who was asked about and when.

The service answers whether the number and the face on a document match; it does not answer whether
the document has run out or is in another name. Each difference is a reason of its own, at worst a
review, and each can be switched off in `[policy]`. What was not read, or can not be (a date that
no calendar has), says nothing.
"""

from collections.abc import Iterable, Iterator
from datetime import date

from kiosk.domain.configuration.policy import Policy
from kiosk.domain.contract.document_fields import DocumentFields, read_date
from kiosk.domain.contract.dui import DuiType
from kiosk.domain.contract.subject import Subject
from kiosk.domain.rules.asked import Asked
from kiosk.domain.rules.names import names_agree
from kiosk.domain.values.ages import years_between
from kiosk.domain.values.verdict import Reason, ReasonCode, Verdict

_R = ReasonCode

ADULT_PURPOSES = frozenset({"creditprocess", "carpurchase", "paybypaycheck", "ageverification"})
"""Purposes of documents and journeys that end in a contract, or that ask for the age itself."""

_LENGTHS: dict[DuiType, int] = {
    DuiType.BR_CPF: 11,
    DuiType.MX_CURP: 18,
    DuiType.BR_PASSPORT: 8,
}
"""A number of another length was not read whole."""


def cross_checks(
    documents: Iterable[DocumentFields], asked: Asked, *, adult: bool, policy: Policy
) -> tuple[Reason, ...]:
    """One reason for each kind of difference, however many documents show it.

    `adult`: whether what was asked for is for adults alone.
    """
    codes: dict[ReasonCode, None] = {}
    for document in documents:
        codes.update(dict.fromkeys(_differences(document, asked, adult=adult, policy=policy)))
    return tuple(Reason(code=code, verdict=Verdict.REVIEW) for code in codes)


def needs_adult(purpose: str) -> bool:
    """Whether `purpose` is one for adults."""
    return purpose.strip().casefold() in ADULT_PURPOSES


def _differences(
    document: DocumentFields, asked: Asked, *, adult: bool, policy: Policy
) -> Iterator[ReasonCode]:
    subject, day = asked.subject, read_date(asked.day)
    expiry, born = document.expiry(), _born(document, day)
    if policy.check_expiry and expiry is not None and day is not None and expiry < day:
        yield _R.DOCUMENT_EXPIRED
    if policy.check_name and not _names_agree(document.names(), subject.name):
        yield _R.NAME_DIFFERS
    told = read_date(subject.birth_date)
    if policy.check_birth_date and None not in (born, told) and born != told:
        yield _R.BIRTH_DATE_DIFFERS
    if policy.check_number and _number_differs(document, subject):
        yield _R.NUMBER_DIFFERS
    if policy.check_adult and adult and _is_minor(born, day, policy.adult_age):
        yield _R.MINOR_ON_DOCUMENT


def _names_agree(names: tuple[str, ...], name: str) -> bool:
    """One of the names on it is enough: a social name stands beside the civil one."""
    return not names or any(names_agree(each, name) for each in names)


def _number_differs(document: DocumentFields, subject: Subject) -> bool:
    read = document.number(subject.dui_type)
    whole = len(read) == _LENGTHS.get(subject.dui_type)
    asked = "".join(c for c in subject.code.upper() if c.isalnum())
    return whole and bool(asked) and read != asked


def _born(document: DocumentFields, day: date | None) -> date | None:
    """A birth after the visit can not be."""
    born = document.birth_date()
    return None if born is not None and day is not None and born > day else born


def _is_minor(born: date | None, day: date | None, adult_age: int) -> bool:
    return born is not None and day is not None and years_between(born, day) < adult_age
