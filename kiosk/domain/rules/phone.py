"""Telephone numbers in the two forms that the contract asks for.

The pages want E.164 digits without a plus sign; for Brazil they want exactly 13 of them: 55, two of
the area, nine of the number (create-process-api.md, code 20021). Other countries are judged by the
phonenumbers library, imported when it is first needed.
"""

BRAZIL = "55"
BRAZIL_LENGTH = 13
MEXICO = "52"
MEXICO_LENGTH = 12
NOTIFICATION_LENGTH = 13
"""What SMS and WhatsApp take, whatever the country (create-process-web-sdk.md)."""

_PREFIXES = {"BR": ("55", (10, 11)), "MX": ("52", (10,)), "US": ("1", (10,))}
"""Region: its prefix, and how many digits a number has at home."""


def clean_phone(raw: str, *, region: str = "") -> str:
    """Digits with the country's prefix. `region` ("BR", "MX", "US") completes a number from home.

    A plus sign or a leading 00 says that the prefix is there already.
    """
    text = raw.strip()
    digits = "".join(c for c in text if c in "0123456789")
    if text.startswith("+"):
        return digits
    if digits.startswith("00"):
        return digits[2:]
    prefix, lengths = _PREFIXES.get(region, ("", ()))
    local = digits.removeprefix("0") if region == "BR" else digits
    return prefix + local if len(local) in lengths else digits


def notification_phone(digits: str) -> str:
    """The number as SMS and WhatsApp take it, which count to 13 digits.

    A Mexican mobile number has 12 with its prefix; the 13th is the 1 that stood between the prefix
    and the number until 2019 and that carriers still take (IFT, Plan Técnico de Numeración).
    """
    if digits.startswith(MEXICO) and len(digits) == MEXICO_LENGTH:
        return f"{MEXICO}1{digits.removeprefix(MEXICO)}"
    return digits


def phone_fault(digits: str) -> bool:
    """Whether `digits` (prefix included, no plus) can not be a number that the service takes."""
    if not digits.isascii() or not digits.isdecimal():
        return True
    if digits.startswith(BRAZIL):
        # area codes run from 11 to 99 and have no zero
        return len(digits) != BRAZIL_LENGTH or "0" in digits[2:4]
    from phonenumbers import (  # noqa: PLC0415 - start-up
        NumberParseException,
        is_valid_number,
        parse,
    )

    try:
        return not is_valid_number(parse(f"+{digits}"))
    except NumberParseException:
        return True


def format_phone(digits: str) -> str:
    """As it is said: "+55 11 91234-5678". Unfinished and unknown numbers only get their plus."""
    if not digits:
        return ""
    if digits.startswith(BRAZIL):
        return _format_brazil(digits)
    from phonenumbers import (  # noqa: PLC0415 - start-up
        NumberParseException,
        PhoneNumberFormat,
        format_number,
        is_valid_number,
        parse,
    )

    try:
        number = parse(f"+{digits}")
    except NumberParseException:
        return f"+{digits}"
    if not is_valid_number(number):
        return f"+{digits}"
    return format_number(number, PhoneNumberFormat.INTERNATIONAL)


def _format_brazil(digits: str) -> str:
    area, number = digits[2:4], digits[4:]
    if len(number) > 5:  # noqa: PLR2004 - five, a hyphen, four
        number = f"{number[:5]}-{number[5:]}"
    return " ".join(part for part in (f"+{BRAZIL}", area, number) if part)
