"""The counter as a value: a situation, and what lies over it."""

from dataclasses import field

from kiosk.domain.rules.submission import Submission
from kiosk.domain.values.lean import dataclass
from kiosk.domain.values.problem import Problem
from kiosk.domain.values.staff import StaffMember
from kiosk.flow.home import AtHome
from kiosk.flow.machine import State
from kiosk.flow.people import HouseRules, Kept, SignIn


@dataclass(frozen=True, slots=True, kw_only=True)
class Counter:
    """All that the window draws. Moved by `kiosk.flow.transition` alone."""

    state: State = field(default_factory=AtHome)
    idle_left_s: int | None = None
    """Seconds until the visit goes home by itself; None: no warning is shown."""
    ended: Submission | None = None
    """A journey that ended while somebody else was served: told in a quiet line."""
    ended_too: tuple[Submission, ...] = ()
    """More that ended: each is told when the one before it was read."""
    member: StaffMember | None = None
    """Who stands at the counter; None also where nobody has to sign in."""
    sign_in: SignIn | None = None
    """Lies over the situation, which is not drawn meanwhile."""
    kept: Kept | None = None
    """A visit that waits for its owner."""
    rules: HouseRules = field(default_factory=HouseRules)
    notice: Problem | None = None
    """What failed beside the visit in hand: a quiet line as well."""
    requests: int = 0
    """How many were made so far: the number of the newest."""
