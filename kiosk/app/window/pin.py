"""The manager's PIN: an argon2 hash to check against, and patience that wears out.

After `FREE_TRIES` wrong ones each further try has to wait, twice as long each time. What was tried
is kept in a `TriesFile`, before it is looked at, so that neither a restart nor pulling the plug
gives new tries. Blocking: argon2 is slow on purpose, so callers use a thread.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.app.window.pin_tries import LAST_WAIT_S, PinTries, TriesFile

DEMO_PIN = "0000"
FREE_TRIES = 3
FIRST_WAIT_S = 15.0


@dataclass(frozen=True, slots=True, kw_only=True)
class PinAnswer:
    """Whether it was right; else for how many seconds no other one is looked at."""

    right: bool
    locked_s: int = 0


@dataclass(slots=True, kw_only=True)
class PinGuard:
    """`hashed` is an argon2 hash; empty: no PIN is right (or, in the demo, `DEMO_PIN`).

    `now_s`: seconds since the machine was started, which no change of the clock moves.
    """

    hashed: str
    demo: bool
    now_s: Callable[[], float]
    tries: PinTries = field(default_factory=PinTries)
    kept: TriesFile | None = None
    """None: for as long as the program lives (demo)."""

    def remember(self, kept: TriesFile) -> None:
        """Go on where the last program that used this file stopped. Blocking."""
        self.kept = kept
        self.tries = kept.read(self.now_s())

    def check(self, pin: str) -> PinAnswer:
        """Look at one PIN."""
        now_s = self.now_s()
        left_s = self.tries.left_s(now_s)
        if left_s > 0:
            return PinAnswer(right=False, locked_s=round(left_s) or 1)
        wrong = self.tries.wrong + 1
        late = wrong - FREE_TRIES
        wait_s = 0.0 if late < 0 else min(LAST_WAIT_S, FIRST_WAIT_S * 2 ** min(late, 16))
        # As if it were wrong: whoever ends the program now has had this try.
        self._keep(PinTries(wrong=wrong, wait_s=wait_s, since_s=now_s))
        if self._matches(pin):
            self._keep(PinTries())
            return PinAnswer(right=True)
        self._keep(PinTries(wrong=wrong, wait_s=wait_s, since_s=self.now_s()))
        return PinAnswer(right=False, locked_s=round(wait_s))

    def _keep(self, tries: PinTries) -> None:
        self.tries = tries
        if self.kept is not None:
            self.kept.write(tries)

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
