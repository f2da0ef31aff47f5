"""Amounts as people write them: by the marks of their language, and asked where that is not enough.

"85.000" is eighty-five thousand in Brazil and eighty-five in the United States; the customer reads
the amount on the phone, so that nothing is guessed. Pure: words are the window's.
"""

import re
from dataclasses import field
from enum import StrEnum

from kiosk.domain.configuration.languages import Language
from kiosk.domain.values.lean import dataclass
from kiosk.domain.values.text import canonical

_CURRENCY = re.compile(r"^(?:R\$|MX\$|US\$|\$|BRL|MXN|USD)\s*|\s*(?:BRL|MXN|USD)$", re.IGNORECASE)
_SENT = re.compile(r"[0-9]+(\.[0-9]{1,2})?")
_THOUSAND_OR_NOT = re.compile(r"[0-9]{1,3}[.,][0-9]{3}")
_GROUPED = re.compile(r"[1-9][0-9]{0,2}(?:(?P<mark>[.,' ])[0-9]{3})(?:(?P=mark)[0-9]{3})*")
_CENTS = re.compile(r"(?P<whole>.*?)(?P<mark>[.,])(?P<cents>[0-9]{1,2})")


class AmountFault(StrEnum):
    """Why what was typed is no amount."""

    FORM = "form"
    TWO_WAYS = "two_ways"
    """A thousand to one, one to another."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """`value` is a decimal number as text, "1500.50"; empty where there is a fault, or nothing."""

    value: str = field(default="", repr=False)
    fault: AmountFault | None = None


def read_amount(raw: str, language: Language | None) -> Amount:
    """What was typed, by the marks of `language`; None: only what every language reads alike."""
    typed = canonical(raw)
    if not typed:
        return Amount()
    text = _CURRENCY.sub("", typed)
    if text.isascii() and text.isdecimal():
        return Amount(value=text)
    if _THOUSAND_OR_NOT.fullmatch(text) and (language is None or language.group not in text):
        return Amount(fault=AmountFault.TWO_WAYS)
    if _GROUPED.fullmatch(text):
        return Amount(value=_digits(text))
    found = _CENTS.fullmatch(text)
    if found is None:
        return Amount(fault=AmountFault.FORM)
    whole, mark, cents = found["whole"], found["mark"], found["cents"]
    grouped = _GROUPED.fullmatch(whole)
    if whole.isdecimal() or (grouped is not None and grouped["mark"] != mark):
        return Amount(value=f"{_digits(whole)}.{cents}")
    return Amount(fault=AmountFault.FORM)


def amount_fault(value: str) -> AmountFault | None:
    """What is wrong with an amount that is to be sent: digits, a point, at most two digits."""
    if _SENT.fullmatch(value):
        return None
    two_ways = _THOUSAND_OR_NOT.fullmatch(value) is not None
    return AmountFault.TWO_WAYS if two_ways else AmountFault.FORM


def amount_said(value: str, language: Language) -> str:
    """An amount as it is typed in `language`, without groups."""
    return value.replace(".", language.decimal)


def _digits(text: str) -> str:
    return "".join(each for each in text if each.isdecimal())
