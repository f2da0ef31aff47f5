"""What a PIN or a password has to be, and how long somebody waits after wrong ones.

Six digits for a keypad, or a password of eight characters and more (NIST SP 800-63B-4 section 3.1:
length, a list of what is guessed first, no demand for signs of each kind).
"""

from enum import StrEnum
from itertools import pairwise
from typing import Final

PIN_DIGITS: Final = 6
SHORTEST_PASSWORD: Final = 8
LONGEST_PASSWORD: Final = 128
HISTORY: Final = 5
"""So many of the last ones may not be taken again."""
FREE_TRIES: Final = 5
FIRST_WAIT_S: Final = 15.0
LAST_WAIT_S: Final = 900.0
_SIGNS_THAT_DIFFER: Final = 3


class SecretFault(StrEnum):
    """Why a new PIN or password is not taken."""

    LENGTH = "length"
    """Neither six digits nor eight characters."""
    GUESSED_FIRST = "guessed_first"
    """Digits in a row, one digit repeated, the person's badge."""
    USED_BEFORE = "used_before"


def secret_fault(secret: str, *, badge: str = "") -> SecretFault | None:
    """What is wrong with a new secret; whether it was used before is not known here."""
    digits = secret.isascii() and secret.isdecimal()
    if not (digits and len(secret) == PIN_DIGITS) and not (
        SHORTEST_PASSWORD <= len(secret) <= LONGEST_PASSWORD
    ):
        return SecretFault.LENGTH
    if len(set(secret)) < _SIGNS_THAT_DIFFER or (badge and secret == badge):
        return SecretFault.GUESSED_FIRST
    steps = {ord(after) - ord(before) for before, after in pairwise(secret)}
    return SecretFault.GUESSED_FIRST if steps in ({1}, {-1}) else None


def wait_s(failures: int) -> float:
    """Seconds to wait after so many wrong ones on end; nothing for the first ones."""
    late = failures - FREE_TRIES
    if late < 0:
        return 0.0
    # A power that large is never computed: the exponent is bounded by the longest wait.
    return float(min(LAST_WAIT_S, FIRST_WAIT_S * 2 ** min(late, 10)))
