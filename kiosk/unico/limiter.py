"""A steady rate over all calls of this counter, below the tenant's 10 a second (notes section 4).

"Target a steady rate rather than bursting": calls get slots one after the other in the order in
which they asked. It knows time and nothing else.
"""

from kiosk.unico.clock import Clock


class RateLimiter:
    """Hands out moments, `1 / per_s` seconds apart, first come, first served.

    A caller that is cancelled while it waits loses its slot to nobody: the gap stays empty.
    """

    def __init__(self, per_s: float, clock: Clock) -> None:
        if not per_s > 0:
            raise ValueError("the rate must be positive")
        self._gap_s = 1.0 / per_s
        self._clock = clock
        self._next_free = clock.monotonic()

    async def turn(self) -> None:
        """Wait until this call may go out."""
        now = self._clock.monotonic()
        slot = max(now, self._next_free)
        self._next_free = slot + self._gap_s
        if slot > now:
            await self._clock.sleep(slot - now)
