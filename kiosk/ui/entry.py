"""How people write numbers, and what is meant by them. Pure: no Qt, no clock.

Identifiers are grouped as they are said and read without marks; dates are typed day first (month
first in en-US) and kept as ISO text; a telephone number gets its country's prefix.
"""

from kiosk.domain.dui import DuiType

_GROUPS: dict[DuiType, tuple[tuple[int, ...], str]] = {
    DuiType.BR_CPF: ((3, 3, 3, 2), "..-"),
    DuiType.US_SSN: ((3, 2, 4), "--"),
    DuiType.AR_DNI: ((2, 3, 3), ".."),
    DuiType.NG_NIN: ((4, 3, 4), "  "),
    DuiType.ID_NIK: ((6, 6, 4), "  "),
    DuiType.MX_CURP: ((4, 6, 6, 2), "   "),
}
_PREFIX = {"pt-BR": "55", "es-MX": "52", "en-US": "1"}
_NATIONAL = {"pt-BR": (10, 11), "es-MX": (10,), "en-US": (10,)}


def bare(text: str) -> str:
    """Letters and digits alone, upper case."""
    return "".join(each for each in text.upper() if each.isalnum())


def grouped(dui: DuiType, text: str) -> str:
    """As it is said: 529.982.247-25. Too much is cut off; a type without groups stays as it is."""
    if dui not in _GROUPS:
        return text
    lengths, marks = _GROUPS[dui]
    rest = bare(text)
    if dui is not DuiType.MX_CURP:
        rest = "".join(each for each in rest if each.isdigit())
    parts: list[str] = []
    for number, length in enumerate(lengths):
        if not rest:
            break
        if number:
            parts.append(marks[number - 1])
        parts.append(rest[:length])
        rest = rest[length:]
    return "".join(parts)


def guessed_dui(text: str, allowed: tuple[DuiType, ...]) -> DuiType:
    """A letter makes it a CURP where that is allowed; otherwise the first type."""
    if DuiType.MX_CURP in allowed and any(each.isalpha() for each in text):
        return DuiType.MX_CURP
    return allowed[0]


def date_grouped(text: str) -> str:
    """Digits to 31/12/1990, while they are typed."""
    digits = "".join(each for each in text if each.isdigit())[:8]
    parts = [digits[:2], digits[2:4], digits[4:]]
    return "/".join(part for part in parts if part)


def date_read(text: str, locale: str) -> str:
    """ISO text of what was typed; what is no date is kept, so that the check can name it."""
    parts = text.split("/")
    if len(parts) != 3 or not all(part.isdigit() for part in parts):  # noqa: PLR2004
        return text.strip()
    first, second, year = parts
    day, month = (second, first) if locale == "en-US" else (first, second)
    return f"{year.zfill(4)}-{month.zfill(2)}-{day.zfill(2)}"


def date_said(iso: str, locale: str) -> str:
    """The other way."""
    parts = iso.split("-")
    if len(parts) != 3:  # noqa: PLR2004 - year, month, day
        return iso
    year, month, day = parts
    return f"{month}/{day}/{year}" if locale == "en-US" else f"{day}/{month}/{year}"


def phone_read(text: str, locale: str) -> str:
    """Digits with the country's prefix; "+" or "00" in front means that it is there already."""
    international = text.strip().startswith(("+", "00"))
    digits = "".join(each for each in text if each.isdigit())
    if international:
        return digits.removeprefix("00")
    if len(digits) in _NATIONAL.get(locale, ()):
        return _PREFIX[locale] + digits
    return digits


def phone_said(digits: str) -> str:
    """With the plus sign that says that the prefix is there."""
    return f"+{digits}" if digits else ""
