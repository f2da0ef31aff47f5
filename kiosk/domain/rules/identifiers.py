"""Identifiers as people type them, as the service takes them, and as they are shown.

Check digits are python-stdnum's where it knows the number; the Guatemalan CUI, the Uruguayan CI
and the Mexican CURP, of which it refuses the third sex, are computed here. The libraries are
imported when they are first needed: they must not slow the first paint. An identifier is personal
data: nothing here puts one into an exception or a log.
"""

import re
from collections.abc import Callable
from datetime import date
from enum import StrEnum

from kiosk.domain.contract.dui import ONBOARDING_DUI_TYPES, DuiType
from kiosk.domain.rules.phone import clean_phone, format_phone, phone_fault
from kiosk.domain.values.text import canonical


class IdentifierFault(StrEnum):
    """Why an identifier can not be right."""

    EMPTY = "empty"
    FORM = "form"
    """Too long, too short, or a character that does not belong there."""
    CHECK = "check"
    """The form is right, but its check digit, date or place is not."""


_EMAIL_LENGTH = 254
"""RFC 5321."""

_FORMS: dict[DuiType, re.Pattern[str]] = {
    DuiType.BR_CPF: re.compile(r"[0-9]{11}"),
    DuiType.MX_CURP: re.compile(r"[A-ZÑ]{4}[0-9]{6}[HMX][A-ZÑ]{5}[A-Z0-9][0-9]"),
    DuiType.US_SSN: re.compile(r"[0-9]{9}"),
    DuiType.BR_PASSPORT: re.compile(r"[A-Z]{2}[0-9]{6}"),
    DuiType.AR_PASSPORT: re.compile(r"[A-Z]{3}[0-9]{6}"),
    DuiType.AR_DNI: re.compile(r"[0-9]{7,8}"),
    DuiType.NG_NIN: re.compile(r"[0-9]{11}"),
    DuiType.CL_RUN: re.compile(r"[0-9]{7,8}[0-9K]"),
    DuiType.EC_NI: re.compile(r"[0-9]{10}"),
    DuiType.US_PASSPORT: re.compile(r"[A-Z0-9][0-9]{8}"),
    DuiType.GT_CUI: re.compile(r"[0-9]{13}"),
    DuiType.UY_CI: re.compile(r"[0-9]{7,8}"),
    DuiType.ID_NIK: re.compile(r"[0-9]{16}"),
    # every state has its own form: 4 to 19 characters, stars in Washington's older ones
    DuiType.US_DRIVER_LICENSE: re.compile(r"[A-Z0-9*]{4,19}"),
    DuiType.NG_BVN: re.compile(r"[0-9]{11}"),
}


DIGITS_ONLY = frozenset(
    dui_type for dui_type, form in _FORMS.items() if not re.search("[A-Z]", form.pattern)
)
"""Identifiers without letters: the keyboard on the screen offers digits for them."""


def clean_identifier(dui_type: DuiType, raw: str) -> str:
    """`raw` without marks, as the service takes it: "123.456.789-09" becomes "12345678909"."""
    text = canonical(raw)
    if dui_type is DuiType.ZZ_EMAIL:
        return text
    if dui_type is DuiType.ZZ_PHONE_NUMBER:
        return clean_phone(text)
    if dui_type is DuiType.US_DRIVER_LICENSE:
        return re.sub(r"[^A-Z0-9*]", "", text.upper())
    return "".join(c for c in text.upper() if c.isalnum())


def likely_dui(raw: str, allowed: tuple[DuiType, ...] = ONBOARDING_DUI_TYPES) -> DuiType:
    """A letter makes it a CURP where that is allowed; otherwise it is the first type."""
    if DuiType.MX_CURP in allowed and any(c.isalpha() for c in raw):
        return DuiType.MX_CURP
    return allowed[0]


def identifier_fault(dui_type: DuiType, code: str) -> IdentifierFault | None:
    """What is wrong with a cleaned `code`, or None."""
    if not code:
        return IdentifierFault.EMPTY
    if dui_type is DuiType.ZZ_EMAIL:
        return None if email_is_plausible(code) else IdentifierFault.FORM
    if dui_type is DuiType.ZZ_PHONE_NUMBER:
        return IdentifierFault.FORM if phone_fault(code) else None
    if _FORMS[dui_type].fullmatch(code) is None:
        return IdentifierFault.FORM
    return None if _checks(dui_type, code) else IdentifierFault.CHECK


def email_is_plausible(address: str) -> bool:
    """Whether `address` has the form of an e-mail address. Nothing is asked of the network."""
    from email_validator import EmailNotValidError, validate_email  # noqa: PLC0415 - start-up

    if len(address) > _EMAIL_LENGTH:
        return False
    try:
        validate_email(address, check_deliverability=False)
    except EmailNotValidError:
        return False
    return True


def _checks(dui_type: DuiType, code: str) -> bool:
    if dui_type is DuiType.GT_CUI:
        return _cui_checks(code)
    if dui_type is DuiType.UY_CI:
        return _ci_checks(code)
    if dui_type is DuiType.MX_CURP:
        return _curp_checks(code)
    if dui_type is DuiType.BR_CPF and len(set(code)) == 1:
        # the check digits of 111.111.111-11 are right, and the Receita Federal issues none of them
        return False
    check = _standard_checks().get(dui_type)
    return check is None or check(code)


def _standard_checks() -> dict[DuiType, Callable[[str], bool]]:
    # named one by one, so that whoever bundles the program sees which modules it needs
    from stdnum.ar import dni  # noqa: PLC0415 - start-up
    from stdnum.br import cpf  # noqa: PLC0415
    from stdnum.cl import rut  # noqa: PLC0415
    from stdnum.ec import ci  # noqa: PLC0415
    from stdnum.id import nik  # noqa: PLC0415
    from stdnum.us import ssn  # noqa: PLC0415

    return {
        DuiType.AR_DNI: dni.is_valid,
        DuiType.BR_CPF: cpf.is_valid,
        DuiType.CL_RUN: rut.is_valid,
        DuiType.EC_NI: ci.is_valid,
        DuiType.ID_NIK: nik.is_valid,
        DuiType.US_SSN: ssn.is_valid,
    }


_CURP_SIGNS = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ"
_CURP_STATES = re.compile(
    "AS|BC|BS|CC|CH|CL|CM|CS|DF|DG|GR|GT|HG|JC|MC|MN|MS|NE|NL|NT|OC|PL|QR|QT|SL|SP|SR|TC|TL|TS|VZ"
    "|YN|ZS"
)
"""Where somebody was born; NE: abroad. RENAPO, Instructivo Normativo para la asignación de la CURP.
"""


def _curp_checks(code: str) -> bool:
    """RENAPO: a real day of birth, a state, and the check digit modulo 10.

    The 17th character is a digit for who was born before 2000, a letter for the others. The sex may
    be X since 2022. Words that RENAPO does not begin a number with are no reason to refuse one.
    """
    year = int(code[4:6]) + (1900 if code[16].isdecimal() else 2000)
    try:
        date(year, int(code[6:8]), int(code[8:10]))
    except ValueError:
        return False
    total = sum(
        _CURP_SIGNS.index(sign) * weight
        for sign, weight in zip(code[:17], range(18, 1, -1), strict=True)
    )
    right = -total % 10 == int(code[17])
    return right and _CURP_STATES.fullmatch(code[11:13]) is not None


def _cui_checks(code: str) -> bool:
    """RENAP: eight digits, their check digit modulo 11, department (1-22) and municipality."""
    total = sum(int(digit) * weight for weight, digit in enumerate(code[:8], start=2))
    departments = range(1, 23)
    return total % 11 == int(code[8]) and int(code[9:11]) in departments and code[11:] != "00"


def _ci_checks(code: str) -> bool:
    """Uruguay's Dirección Nacional de Identificación Civil: weights 2987634, modulo 10."""
    digits = [int(digit) for digit in code.zfill(8)]
    total = sum(d * w for d, w in zip(digits, (2, 9, 8, 7, 6, 3, 4), strict=False))
    return (10 - total % 10) % 10 == digits[7]


_FROM_LEFT: dict[DuiType, str] = {
    DuiType.BR_CPF: "###.###.###-##",
    DuiType.MX_CURP: "#### ###### ###### ##",
    DuiType.US_SSN: "###-##-####",
    DuiType.BR_PASSPORT: "## ######",
    DuiType.AR_PASSPORT: "### ######",
    DuiType.NG_NIN: "#### ### ####",
    DuiType.EC_NI: "#########-#",
    DuiType.GT_CUI: "#### ##### ####",
    DuiType.ID_NIK: "###### ###### ####",
    DuiType.NG_BVN: "#### ### ####",
}

_CHECK_DIGITS: dict[DuiType, int] = {DuiType.AR_DNI: 0, DuiType.CL_RUN: 1, DuiType.UY_CI: 1}
"""Grouped by thousands from the right, before so many check digits."""


def format_identifier(dui_type: DuiType, code: str) -> str:
    """`code` grouped as people say it, also while it is being typed.

    Cleaning the result gives `code` back; no mark is shown before a character follows it.
    """
    pattern = _FROM_LEFT.get(dui_type)
    if pattern is not None:
        return _fill(pattern, code)
    if dui_type in _CHECK_DIGITS:
        return _thousands(code, _CHECK_DIGITS[dui_type])
    return format_phone(code) if dui_type is DuiType.ZZ_PHONE_NUMBER else code


def group_typed(dui_type: DuiType, raw: str) -> str:
    """What was typed, with the marks that belong there and no others."""
    return format_identifier(dui_type, clean_identifier(dui_type, raw))


def mask_identifier(dui_type: DuiType, code: str) -> str:
    """The formatted identifier with only its middle left: "***.456.789-**".

    What is left is enough to tell two customers apart and too little to use. An e-mail address
    keeps its first letter and its domain, a telephone number its last four digits.
    """
    if dui_type is DuiType.ZZ_EMAIL:
        name, at, domain = code.partition("@")
        return f"{name[:1]}***{at}{domain}" if code else ""
    shown = format_identifier(dui_type, code)
    total = sum(c.isalnum() for c in shown)
    if dui_type is DuiType.ZZ_PHONE_NUMBER:
        first, last = total - 4, total
    elif dui_type is DuiType.BR_CPF:
        first, last = 3, 9
    else:
        first, last = total // 3, total - total // 3
    if total < _SHORTEST_SHOWN:
        first, last = 0, 0
    masked, place = "", 0
    for character in shown:
        if not character.isalnum():
            masked += character
            continue
        masked += character if first <= place < last else "*"
        place += 1
    return masked


_SHORTEST_SHOWN = 6
"""Of anything shorter the middle would be most of it."""


def _fill(pattern: str, code: str) -> str:
    shown, rest = "", list(code)
    for mark in pattern:
        if not rest:
            return shown
        shown += rest.pop(0) if mark == "#" else mark
    # what is too long stays visible, or nobody could see that it is
    return shown + "".join(rest)


def _thousands(code: str, check_digits: int) -> str:
    body, check = (code[:-check_digits], code[-check_digits:]) if check_digits else (code, "")
    groups: list[str] = []
    while body:
        groups.insert(0, body[-3:])
        body = body[:-3]
    shown = ".".join(groups)
    return f"{shown}-{check}" if shown and check else shown or check
