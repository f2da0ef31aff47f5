"""Time as this package needs it: injected, so that tests own it.

Two clocks on purpose. The wall clock signs assertions and is compared with the service's; the
monotonic one measures how long something has lasted. A counter's wall clock jumps (empty battery,
first contact with a time server), and its monotonic clock stands still while the machine sleeps.
"""

import asyncio
import time
from dataclasses import dataclass
from typing import Protocol


class Clock(Protocol):
    """Seconds everywhere."""

    def wall(self) -> float:
        """Seconds since 1970 UTC, as this computer believes."""

    def monotonic(self) -> float:
        """Seconds since some moment; never goes back."""

    async def sleep(self, seconds: float) -> None:
        """Wait; ended at once by cancelling the task."""


class SystemClock:
    """The computer's own clocks."""

    def wall(self) -> float:
        """Seconds since 1970 UTC."""
        return time.time()

    def monotonic(self) -> float:
        """Seconds since some moment."""
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        """Wait on the running loop."""
        await asyncio.sleep(seconds)


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """Both clocks read together."""

    wall: float
    monotonic: float

    @classmethod
    def of(cls, clock: Clock) -> "Moment":
        """Read both now."""
        return cls(wall=clock.wall(), monotonic=clock.monotonic())

    def elapsed(self, clock: Clock) -> float:
        """Seconds since then, by whichever clock saw more: what may have aged is taken as aged."""
        return max(clock.wall() - self.wall, clock.monotonic() - self.monotonic)

    def wall_jumped(self, clock: Clock) -> float:
        """By how many seconds somebody has set the wall clock since then."""
        return (clock.wall() - self.wall) - (clock.monotonic() - self.monotonic)
