"""Check digits and forms of identifiers, computed here anew so that client and simulator differ.

CPF and CURP by their check digits; the other types by their form alone.
"""

import re

from kiosk.domain.contract.dui import DuiType

_CURP_LETTERS = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ"
_CURP_FORM = re.compile(r"[A-Z][AEIOUX][A-Z]{2}\d{6}[HMX][A-Z]{2}[B-DF-HJ-NP-TV-Z]{3}[0-9A-Z]\d")
_CPF_LENGTH = 11

_FORMS: dict[DuiType, str] = {
    DuiType.US_SSN: r"\d{9}",
    DuiType.BR_PASSPORT: r"[A-Z]{2}\d{6}",
    DuiType.AR_PASSPORT: r"[A-Z]{3}\d{6}",
    DuiType.AR_DNI: r"\d{7,8}",
    DuiType.NG_NIN: r"\d{11}",
    DuiType.CL_RUN: r"\d{7,8}[0-9K]",
    DuiType.EC_NI: r"\d{10}",
    DuiType.US_PASSPORT: r"[A-Z0-9]\d{8}",
    DuiType.GT_CUI: r"\d{13}",
    DuiType.UY_CI: r"\d{7,8}",
    DuiType.ZZ_EMAIL: r"[^@\s]+@[^@\s]+\.[^@\s]+",
    DuiType.ID_NIK: r"\d{16}",
    DuiType.ZZ_PHONE_NUMBER: r"\+?\d{8,15}",
    DuiType.US_DRIVER_LICENSE: r"[A-Z0-9]{4,20}",
    DuiType.NG_BVN: r"\d{11}",
}


def is_cpf(text: str) -> bool:
    """Eleven digits, not all alike, with both check digits right (modulo 11)."""
    if len(text) != _CPF_LENGTH or not (text.isascii() and text.isdecimal()):
        return False
    if len(set(text)) == 1:
        return False
    for length in (9, 10):
        total = sum(int(d) * (length + 1 - i) for i, d in enumerate(text[:length]))
        if int(text[length]) != total * 10 % 11 % 10:
            return False
    return True


def is_curp(text: str) -> bool:
    """Eighteen characters in RENAPO's form with the last digit right (modulo 10)."""
    if not _CURP_FORM.fullmatch(text):
        return False
    total = sum(_CURP_LETTERS.index(c) * (18 - i) for i, c in enumerate(text[:17]))
    return int(text[17]) == -total % 10


def is_valid(kind: DuiType, text: str) -> bool:
    """Whether `text`, without marks, can be an identifier of that type."""
    if kind is DuiType.BR_CPF:
        return is_cpf(text)
    if kind is DuiType.MX_CURP:
        return is_curp(text)
    return re.fullmatch(_FORMS[kind], text, re.ASCII) is not None
