"""Time as people feel it: an untouched counter is locked, and a visit waits only so long.

Knows only a clock that is handed in.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.flow.counter import Counter
from kiosk.flow.machine import Event
from kiosk.flow.people import CounterLocked, Kept, KeptExpired, Purpose


@dataclass(slots=True, kw_only=True)
class PeopleClock:
    """Ask `tick` once a second; call `touched` at every key, click and touch."""

    lock_after_s: float
    keep_s: float
    now_s: Callable[[], float]
    _touched_s: float = field(init=False)
    _kept: Kept | None = None
    _kept_s: float = 0.0

    def __post_init__(self) -> None:
        """Whoever started the program is there."""
        self.touched()

    def touched(self) -> None:
        """Somebody is there."""
        self._touched_s = self.now_s()

    def tick(self, counter: Counter) -> Event | None:
        """What the passing second means."""
        now_s = self.now_s()
        if counter.kept is not self._kept:
            self._kept, self._kept_s = counter.kept, now_s
        if self._kept is not None and now_s - self._kept_s >= self.keep_s:
            return KeptExpired()
        if counter.member is None or now_s - self._touched_s < self.lock_after_s:
            return None
        over = counter.sign_in
        if over is not None and over.wanted.purpose is not Purpose.APPROVE:
            return None
        return CounterLocked()
