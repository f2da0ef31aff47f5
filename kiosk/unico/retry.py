"""How often and after which pause something is tried again. Pure: no clock, no network.

Sources: notes section 4 (429 obeys `Retry-After`, else 1, 2, 4, 8 s, at most 60 s in all; reads
five tries) and section 9 (a POST whose answer was lost is never repeated: there is no idempotency
key). What may be repeated is decided by the caller, never here.
"""

import math
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

READ_PAUSES_S = (1.0, 2.0, 4.0, 8.0)
"""Between the five tries of a read."""
CONNECT_PAUSES_S = (1.0, 2.0)
"""Between the tries to connect for a creation: somebody stands at the counter."""
RATE_LIMIT_BUDGET_S = 60.0
"""All pauses after 429 together."""
_LONGEST_STEP_S = 8.0


def parse_retry_after(value: str | None, *, wall: float) -> float | None:
    """Seconds of a `Retry-After` header (RFC 9110 section 10.2.3), or None where it has none.

    Both forms are taken: seconds, and a date, which is held against `wall` (seconds since 1970).
    """
    if value is None:
        return None
    text = value.strip()
    if text.isascii() and text.isdigit():
        return float(text) if len(text) < 10 else math.inf  # noqa: PLR2004 - 300 years are for ever
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, IndexError, OverflowError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return max(0.0, moment.timestamp() - wall)


def parse_date(value: str | None) -> float | None:
    """A `Date` header as seconds since 1970, or None where it can not be read."""
    if not value:
        return None
    try:
        moment: datetime = parsedate_to_datetime(value)
    except (ValueError, IndexError, OverflowError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return moment.timestamp()


class RateLimitPatience:
    """The pauses after 429 of one call: as told, else 1, 2, 4, 8, 8..., at most 60 s in all."""

    def __init__(self, budget_s: float = RATE_LIMIT_BUDGET_S) -> None:
        self._left_s = budget_s
        self._step_s = 1.0

    def pause(self, retry_after_s: float | None) -> float | None:
        """Seconds to wait now, or None when patience is at its end.

        A `Retry-After` that is longer than what is left ends it at once: to come back earlier
        than asked would only be refused again.
        """
        wanted = self._step_s if retry_after_s is None else retry_after_s
        if retry_after_s is None:
            self._step_s = min(self._step_s * 2, _LONGEST_STEP_S)
        # A service that says "0" in a row must not turn this into a busy loop.
        wanted = max(wanted, 0.1)
        if wanted > self._left_s:
            return None
        self._left_s -= wanted
        return wanted


def poll_pauses(first_s: float = 1.0, longest_s: float = 10.0) -> Iterator[float]:
    """The pauses between two looks at a process that is not final: 1 s, slowing to 10 s."""
    pause = first_s
    while True:
        yield pause
        pause = min(pause * 1.5, longest_s)
