"""The person in front of the counter, as the service is told about them."""

from dataclasses import field
from enum import StrEnum

from kiosk.domain.contract.dui import DuiType
from kiosk.domain.values.lean import dataclass


class Gender(StrEnum):
    """`subject.gender`: the two letters that the contract takes."""

    MALE = "M"
    FEMALE = "F"


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """Who is checked. Every value is personal data and hides from repr.

    `code` is without marks; `birth_date` is "YYYY-MM-DD"; `phone` is digits with the country's
    prefix and no plus sign (Brazil: 13 digits). Empty means not given. Source:
    create-process-api.md, create-document-process-api.md.
    """

    dui_type: DuiType = DuiType.BR_CPF
    code: str = field(default="", repr=False)
    name: str = field(default="", repr=False)
    gender: Gender | None = field(default=None, repr=False)
    birth_date: str = field(default="", repr=False)
    email: str = field(default="", repr=False)
    phone: str = field(default="", repr=False)
    client_reference: str = field(default="", repr=False)
    """At most 256 letters, no spaces; only for keys that take it (notes section 11)."""
