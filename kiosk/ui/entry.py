"""How the window's language writes dates and telephone numbers. Pure: no Qt, no clock.

Dates are typed day first (month first in en-US) and kept as ISO text; a telephone number typed
without its country gets the one of the language. Identifiers: `kiosk.domain.rules.identifiers`.
"""

from kiosk.domain.contract.dui import DuiType
from kiosk.domain.rules.phone import clean_phone

DIGITS_ONLY = frozenset(
    {DuiType.BR_CPF, DuiType.US_SSN, DuiType.AR_DNI, DuiType.NG_NIN, DuiType.ID_NIK}
)
"""Identifiers without letters: the keyboard on the screen offers digits for them."""
_REGIONS = {"pt-BR": "BR", "es-MX": "MX", "en-US": "US"}


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
    return clean_phone(text, region=_REGIONS.get(locale, ""))
