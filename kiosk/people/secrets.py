"""Hashes of PINs and passwords: argon2id (RFC 9106), slow on purpose, so callers use a thread.

May know argon2. Must not keep or log what it is given.
"""

import secrets
from dataclasses import replace
from typing import Final

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from kiosk.domain.rules.secret_rules import HISTORY, PIN_DIGITS, SecretFault, secret_fault
from kiosk.domain.values.sign_in import KeptSecret

_NOBODY: Final = "00" * 16
"""Looked at in vain where there is nothing to look at, so that both take as long."""


class Hasher:
    """Makes and checks hashes. The parameters are argon2-cffi's (RFC 9106, low memory)."""

    def __init__(self, hasher: PasswordHasher | None = None) -> None:
        self._hasher = hasher or PasswordHasher()
        self._empty = ""

    def hash(self, secret: str) -> str:
        """An argon2id hash with a salt of its own."""
        return self._hasher.hash(secret)

    def matches(self, hashed: str, secret: str) -> bool:
        """Whether `hashed` is of `secret`. An empty one takes as long and never is."""
        if not hashed:
            self._empty = self._empty or self._hasher.hash(_NOBODY)
        try:
            self._hasher.verify(hashed or self._empty, secret)
        except (VerificationError, InvalidHashError):
            return False
        return bool(hashed)

    def used_before(self, kept: KeptSecret, secret: str) -> bool:
        """Whether it is the one in use or one of the last `HISTORY`."""
        return any(self.matches(each, secret) for each in (kept.hashed, *kept.earlier) if each)

    def exchanged(
        self, kept: KeptSecret, secret: str, *, badge: str
    ) -> tuple[KeptSecret, SecretFault | None]:
        """`kept` with another secret in use, or unchanged and why not."""
        fault = secret_fault(secret, badge=badge)
        if fault is None and self.used_before(kept, secret):
            fault = SecretFault.USED_BEFORE
        if fault is not None:
            return kept, fault
        earlier = (kept.hashed, *kept.earlier) if kept.hashed else kept.earlier
        return replace(
            kept,
            hashed=self.hash(secret),
            # With the one in use they are `HISTORY`.
            earlier=earlier[: HISTORY - 1],
            must_change=False,
            failures=0,
            tried_at=None,
        ), None


def draw_pin() -> str:
    """Six random digits that nobody would guess first."""
    while True:
        pin = "".join(secrets.choice("0123456789") for _ in range(PIN_DIGITS))
        if secret_fault(pin) is None:
            return pin
