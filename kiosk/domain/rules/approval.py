"""The free text of an approval: without personal data, as far as a rule can tell.

The text goes to an auditor beside coded entries. What looks like an identifier, an address or a
phone number is refused before it is kept; a name can not be told from a word, so the screen says
that none belongs there.
"""

import re
from enum import StrEnum
from typing import Final

from kiosk.domain.values.approval import ApprovalReason

MAX_CHARACTERS: Final = 200
_MOST_DIGITS: Final = 6
"""A CPF has 11, a CURP 8, a phone 8 and more; a time of day and an amount have fewer."""
_CURP: Final = re.compile(r"[A-Z]{4}\d{6}[A-Z0-9]{8}", re.IGNORECASE)
_ADDRESS: Final = re.compile(r"\S@\S")


class NoteFault(StrEnum):
    """What is wrong with a note."""

    MISSING = "missing"
    """The reason "other" says nothing alone."""
    TOO_LONG = "too_long"
    PERSONAL = "personal"
    """It looks like an identifier, a phone number or an e-mail address."""


def note_fault(reason: ApprovalReason, note: str) -> NoteFault | None:
    """What is wrong with `note`; None where it may be kept."""
    text = note.strip()
    if not text:
        return NoteFault.MISSING if reason is ApprovalReason.OTHER else None
    if len(text) > MAX_CHARACTERS:
        return NoteFault.TOO_LONG
    digits = sum(sign.isdigit() for sign in text)
    if digits > _MOST_DIGITS or _CURP.search(text) or _ADDRESS.search(text):
        return NoteFault.PERSONAL
    return None
