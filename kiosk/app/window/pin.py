"""The manager's PIN: an argon2 hash to check against, and patience that wears out.

After `FREE_TRIES` wrong ones each further try has to wait, twice as long each time. Blocking:
argon2 is slow on purpose, so callers use a thread.
"""

from collections.abc import Callable
from dataclasses import dataclass

DEMO_PIN = "0000"
FREE_TRIES = 3
FIRST_WAIT_S = 15.0
LAST_WAIT_S = 900.0


@dataclass(frozen=True, slots=True, kw_only=True)
class PinAnswer:
    """Whether it was right; else for how many seconds no other one is looked at."""

    right: bool
    locked_s: int = 0


@dataclass(slots=True, kw_only=True)
class PinGuard:
    """`hashed` is an argon2 hash; empty: no PIN is right (or, in the demo, `DEMO_PIN`)."""

    hashed: str
    demo: bool
    now_s: Callable[[], float]
    wrong: int = 0
    locked_until_s: float = 0.0

    def check(self, pin: str) -> PinAnswer:
        """Look at one PIN."""
        left_s = self.locked_until_s - self.now_s()
        if left_s > 0:
            return PinAnswer(right=False, locked_s=round(left_s) or 1)
        if self._matches(pin):
            self.wrong = 0
            return PinAnswer(right=True)
        self.wrong += 1
        late = self.wrong - FREE_TRIES
        if late < 0:
            return PinAnswer(right=False)
        wait_s = min(LAST_WAIT_S, FIRST_WAIT_S * 2**late)
        self.locked_until_s = self.now_s() + wait_s
        return PinAnswer(right=False, locked_s=round(wait_s))

    def _matches(self, pin: str) -> bool:
        if not self.hashed:
            return self.demo and pin == DEMO_PIN
        return matches(self.hashed, pin)


def matches(hashed: str, pin: str) -> bool:
    """Whether `hashed` is a hash of `pin`; False where it is no hash at all."""
    from argon2 import PasswordHasher  # noqa: PLC0415 - slow to come, seldom needed
    from argon2.exceptions import InvalidHashError, VerificationError  # noqa: PLC0415

    try:
        return PasswordHasher().verify(hashed, pin)
    except (VerificationError, InvalidHashError):
        return False


def hash_pin(pin: str) -> str:
    """The hash that goes to where `counter.manager_pin` points."""
    from argon2 import PasswordHasher  # noqa: PLC0415

    return PasswordHasher().hash(pin)
