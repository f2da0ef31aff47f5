"""Keeps personal data out of the audit trail: facts are codes and numbers only.

May know what identifiers, names and e-mail addresses look like. Must not know who writes the
facts: a mistake anywhere in the program stops here.
"""

import re
from collections.abc import Mapping
from typing import Final

from kiosk.store.problems import failure

Facts = Mapping[str, str | int | float | bool]

MAX_CHARACTERS: Final = 64
_CODE: Final = re.compile(r"[A-Za-z0-9_.:+/=,-]*")
_MADE_ID: Final = re.compile(
    r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{64}", re.IGNORECASE
)
"""A UUID or a SHA-256: random, so full of digits, and nobody's."""
_MAX_DIGITS: Final = 7
"""A CPF has 11, a CURP 8, an SSN 9, a phone 8 and more; "2026-01" has 6."""
_MAX_RUN: Final = 5
"""Digits on end: a passport has 6 or more, the service's codes have 5."""
_MAX_NUMBER: Final = 100_000_000
"""An identifier given as a number is larger; bytes, pixels and milliseconds are not."""


def check_facts(code: str, facts: Facts) -> None:
    """ProblemError `store.audit_fact`, whose detail is the fact's position, not its value."""
    if not code or not _is_code(code):
        raise failure("store.audit_fact", detail="code")
    for place, (name, value) in enumerate(facts.items()):
        if not _is_code(name) or not _is_fact(value):
            raise failure("store.audit_fact", detail=str(place))


def _is_fact(value: object) -> bool:
    if isinstance(value, str):
        return _is_code(value)
    return isinstance(value, int | float) and abs(value) < _MAX_NUMBER


def _is_code(text: str) -> bool:
    if len(text) > MAX_CHARACTERS or not _CODE.fullmatch(text):
        return False
    if _MADE_ID.fullmatch(text):
        return True
    digits = sum(sign.isdigit() for sign in text)
    runs = max((len(run) for run in re.findall(r"\d+", text)), default=0)
    return digits <= _MAX_DIGITS and runs <= _MAX_RUN
