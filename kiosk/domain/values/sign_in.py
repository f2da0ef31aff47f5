"""What is kept of how somebody signs in, and what came of trying."""

from dataclasses import field
from datetime import datetime
from enum import StrEnum

from kiosk.domain.values.ids import PersonId
from kiosk.domain.values.lean import dataclass
from kiosk.domain.values.staff import StaffMember


class SignInFault(StrEnum):
    """Why somebody is not signed in."""

    WRONG = "wrong"
    """Also where nobody has that badge, so that badges can not be found out."""
    LOCKED = "locked"
    """Too many wrong ones; after a time the next one is looked at."""
    NOT_ACTIVE = "not_active"
    MUST_CHANGE = "must_change"
    """Right, and to be replaced by one that nobody else has seen before anything else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInAnswer:
    """Who signed in, or why nobody did. `locked_s`: when the next try is looked at."""

    member: StaffMember | None = None
    fault: SignInFault | None = None
    locked_s: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptSecret:
    """The argon2id hash of a PIN or password, the ones before it, and the wrong tries so far."""

    hashed: str = field(default="", repr=False)
    """Empty: nothing was set yet and nothing is right."""
    earlier: tuple[str, ...] = field(default=(), repr=False)
    """Newest first."""
    must_change: bool = True
    failures: int = 0
    """Wrong ones on end."""
    tried_at: datetime | None = None
    """When the last wrong one was looked at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffSession:
    """A sign-in by the identity provider, for as long as it may last."""

    person: PersonId
    signed_in_at: datetime
    confirmed_at: datetime
    """When the provider last said so."""
    refresh_token: str = field(default="", repr=False)
    """Empty: the provider gave none, and the sign-in ends with `offline_hours`."""
