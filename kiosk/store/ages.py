"""How old something is, by what the journal itself has seen and not by a clock that may have leapt.

May know two clocks and the newest time that was ever believed. Must not know tables. A computer
that starts with a dead battery, or whose date somebody sets, would make everything old at once and
have it erased: what can not be believed is said, and nothing ages until it can.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from threading import RLock
from typing import Final

TOLERANCE: Final = timedelta(minutes=10)
"""By this much the two clocks may part while the program runs: a time server's correction."""
LONGEST_REST: Final = timedelta(days=4)
"""Between two runs nobody counts: a counter may be off over a long weekend. After more than this
the clock is believed once the service has taken something by it, or a manager has said so."""


class Ages:
    """One for the life of an open journal; any thread.

    `seen` is the newest time that was believed when the journal was last open, None for a new one.
    """

    def __init__(
        self,
        clock: Callable[[], datetime],
        monotonic: Callable[[], float],
        *,
        seen: datetime | None = None,
    ) -> None:
        self._clock = clock
        self._monotonic = monotonic
        self._lock = RLock()
        self._seen = clock() if seen is None else seen
        self._ran_s = monotonic()
        self._slack = TOLERANCE if seen is None else LONGEST_REST
        self.leap()

    @property
    def seen(self) -> datetime:
        """The newest time that was believed: kept with the audit trail's anchor."""
        return self._seen

    def now(self) -> datetime:
        """The time by which things age: while the clock is not believed, the last that was."""
        with self._lock:
            return self._clock() if not self.leap() else self._reckoned()

    def leap(self) -> timedelta:
        """By how much the clock is not what it should be; nothing where it is believed."""
        with self._lock:
            drift = self._clock() - self._reckoned()
            if -TOLERANCE <= drift <= self._slack:
                self.believe()
                return timedelta()
            return drift

    def believe(self) -> None:
        """The clock is right: the service took something by it, or a manager said so."""
        with self._lock:
            self._seen = self._clock()
            self._ran_s = self._monotonic()
            self._slack = TOLERANCE

    def _reckoned(self) -> datetime:
        """What was seen last and what has run since."""
        return self._seen + timedelta(seconds=max(0.0, self._monotonic() - self._ran_s))
