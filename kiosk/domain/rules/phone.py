"""Telephone numbers in the two forms that the contract asks for.

The pages want E.164 digits without a plus sign; for Brazil they want exactly 13 of them: 55, two of
the area, nine of the number (create-process-api.md, code 20021). What a number is in its country
the phonenumbers library says, for Brazil too; it is imported when it is first needed.
"""

from dataclasses import field
from typing import TYPE_CHECKING

from kiosk.domain.values.lean import dataclass
from kiosk.domain.values.text import canonical

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

BRAZIL = "55"
BRAZIL_LENGTH = 13
NOTIFICATION_LENGTH = 13
"""What SMS and WhatsApp take, whatever the country (create-process-web-sdk.md)."""

_MEXICO = "52"
_MEXICAN_MOBILE = "521"
"""Before 2019 a mobile number was called with a 1 from abroad: 13 digits. Still dialled so."""
_MEXICAN_PREFIXES = ("044", "045")
"""What was dialled before a mobile number at home, until 2019."""
_MEXICO_LENGTH = 12
_TRUNK = "7"
"""The pages' own example is 55 19 72557-0707; the library knows no nine digits that begin so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneSaid:
    """A number that can be sent, as a person checks it: "+55 11 91234-5678", "BR"."""

    grouped: str = field(repr=False)
    region: str = field(repr=False)
    """ISO 3166-1 alpha-2; empty where a prefix belongs to no country."""


def clean_phone(raw: str, *, region: str = "") -> str:
    """Digits with the country's prefix. `region` ("BR", "MX", "US") completes a number from home.

    A plus sign or a leading 00 says that the prefix is there already. What is no number yet keeps
    its digits, so that the check can name it.
    """
    text = canonical(raw)
    digits = "".join(each for each in text if each in "0123456789")
    if not digits:
        return ""
    if "+" in text[: text.index(digits[0])]:
        return _current(_valid(f"+{digits}") or digits)
    if digits.startswith("00"):
        return _current(_valid(f"+{digits[2:]}") or digits[2:])
    return _current((_at_home(digits, region) if region else "") or _valid(f"+{digits}") or digits)


def phone_fault(digits: str) -> bool:
    """Whether `digits` (prefix included, no plus) can not be a number that the service takes."""
    if not digits.isascii() or not digits.isdecimal():
        return True
    if digits.startswith(BRAZIL):
        return len(digits) != BRAZIL_LENGTH or not (
            _valid(f"+{digits}") or (digits[4] == _TRUNK and _valid(f"+{digits[:4]}9{digits[5:]}"))
        )
    return not _valid(f"+{_current(digits)}")


def notification_phone(digits: str) -> str:
    """The number that a link is sent to by SMS or WhatsApp, which take 13 digits and no others.

    A Mexican number has 12: it goes out in the older form of its mobile numbers, 521 and ten
    digits. Any other number stays as it is; whether it can be reached is `notification_fault`'s.
    """
    if len(digits) == _MEXICO_LENGTH and digits.startswith(_MEXICO) and not phone_fault(digits):
        return _MEXICAN_MOBILE + digits.removeprefix(_MEXICO)
    return digits


def notification_fault(digits: str) -> bool:
    """Whether no link can be sent to `digits` by SMS or WhatsApp."""
    return len(notification_phone(digits)) != NOTIFICATION_LENGTH or phone_fault(digits)


def format_phone(digits: str) -> str:
    """As it is said: "+55 11 91234-5678". Unfinished and unknown numbers only get their plus."""
    if not digits:
        return ""
    if digits.startswith(BRAZIL):
        return _format_brazil(digits)
    from phonenumbers import PhoneNumberFormat, format_number  # noqa: PLC0415 - start-up

    number = _parsed(f"+{digits}")
    return (
        f"+{digits}" if number is None else format_number(number, PhoneNumberFormat.INTERNATIONAL)
    )


def phone_said(digits: str) -> PhoneSaid | None:
    """What a person is shown of a number before it is sent; None while it can not be one."""
    if phone_fault(digits):
        return None
    from phonenumbers import region_code_for_number  # noqa: PLC0415 - start-up

    current = _current(digits)
    grouped = format_phone(current)
    if current != digits:
        grouped = grouped.replace(f"+{_MEXICO} ", f"+{_MEXICO} 1 ", 1)
    number = _parsed(f"+{current}")
    # The pages' own example is Brazilian, and unknown to the library.
    region = "BR" if number is None else region_code_for_number(number) or ""
    return PhoneSaid(grouped=grouped, region=region if region.isalpha() else "")


def _parsed(text: str, region: str = "") -> "PhoneNumber | None":
    """A number that is valid in its country, or None."""
    from phonenumbers import NumberParseException, is_valid_number, parse  # noqa: PLC0415

    try:
        number = parse(text, region or None)
    except NumberParseException:
        return None
    return number if is_valid_number(number) else None


def _valid(text: str, region: str = "") -> str:
    """Digits of a valid number, trunk and carrier prefixes taken off; "" where it is none."""
    from phonenumbers import PhoneNumberFormat, format_number  # noqa: PLC0415 - start-up

    number = _parsed(text, region)
    return "" if number is None else format_number(number, PhoneNumberFormat.E164).lstrip("+")


def _current(digits: str) -> str:
    """A Mexican number in its older form, as it is written today."""
    if digits.startswith(_MEXICAN_MOBILE) and len(digits) == NOTIFICATION_LENGTH:
        today = _MEXICO + digits.removeprefix(_MEXICAN_MOBILE)
        return today if _valid(f"+{today}") else digits
    return digits


def _at_home(digits: str, region: str) -> str:
    """With its home's prefix, where it is a number there or has the length of one; else "".

    A slip in a number of this country must not make it one of another: what has the length of a
    number here is never read as a foreign one unless its plus sign says so.
    """
    from phonenumbers import (  # noqa: PLC0415 - start-up
        NumberParseException,
        PhoneNumberFormat,
        format_number,
        is_possible_number,
        parse,
    )

    if region == "MX" and digits.startswith(_MEXICAN_PREFIXES):
        digits = digits[3:]
    try:
        number = parse(digits, region)
    except NumberParseException:
        return ""
    if not is_possible_number(number):
        return ""
    return format_number(number, PhoneNumberFormat.E164).lstrip("+")


def _format_brazil(digits: str) -> str:
    area, number = digits[2:4], digits[4:]
    if len(number) > 5:  # noqa: PLR2004 - five, a hyphen, four
        number = f"{number[:5]}-{number[5:]}"
    return " ".join(part for part in (f"+{BRAZIL}", area, number) if part)
