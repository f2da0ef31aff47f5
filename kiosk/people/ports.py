"""What `kiosk.people` needs of the world, as protocols that `kiosk.app.services` plugs in."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from kiosk.domain.values.ids import PersonId
from kiosk.domain.values.sign_in import KeptSecret, StaffSession
from kiosk.domain.values.staff import StaffMember

Facts = Mapping[str, str | int | float | bool]


class PeopleStore(Protocol):
    """`kiosk.store.people`: blocking, safe to call from any thread; every change is an entry."""

    def all(self) -> tuple[StaffMember, ...]:
        """Everybody who has not left, active or not, in order of name."""

    def get(self, person: PersonId) -> StaffMember | None:
        """One, also one who has left; None where the id was never given."""

    def with_badge(self, badge: str) -> StaffMember | None:
        """Who has this badge; marks and case do not matter."""

    def with_subject(self, issuer: str, subject: str) -> StaffMember | None:
        """Whom the provider `issuer` calls `subject`."""

    def add(self, members: Iterable[tuple[StaffMember, KeptSecret]], *, how: str) -> None:
        """Write new people, all or none; ProblemError `people.badge_taken`."""

    def add_known(self, member: StaffMember, *, issuer: str, subject: str) -> None:
        """Write somebody whom the provider `issuer` knows as `subject`."""

    def change(self, member: StaffMember, *, code: str, facts: Facts | None = None) -> None:
        """Write what changed; ProblemError `people.not_found`, `people.badge_taken`."""

    def forget(self, person: PersonId) -> None:
        """Name, badge, secrets and session go; the pseudonym stays."""

    def secret(self, person: PersonId) -> KeptSecret | None:
        """None where the person has left or was never there."""

    def try_begins(self, person: PersonId, *, wait_s: Callable[[int], float]) -> float:
        """Count a try as wrong before it is looked at; seconds to wait, 0 where it was counted."""

    def keep_secret(
        self, person: PersonId, secret: KeptSecret, *, code: str, facts: Facts | None = None
    ) -> None:
        """Write it; `code` is the audit entry's."""

    def session(self, person: PersonId) -> StaffSession | None:
        """The sign-in by the provider that is kept, or None."""

    def keep_session(self, person: PersonId, session: StaffSession | None) -> None:
        """Write or erase it."""

    def note(self, code: str, *, facts: Facts) -> None:
        """One audit entry about somebody."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WebAnswer:
    """A whole answer of the provider. `date`: seconds since 1970 of its `Date` header."""

    status: int
    body: bytes = field(repr=False)
    date: float | None = None


class Web(Protocol):
    """HTTP, by the program's one client of it. One asyncio loop."""

    async def get(self, url: str) -> WebAnswer:
        """ProblemError of kind NETWORK, PROXY, TLS or CLOCK where no whole answer came."""

    async def post_form(
        self, url: str, form: Mapping[str, str], *, basic: tuple[str, str] | None = None
    ) -> WebAnswer:
        """The same with a form; `basic` is user and password of RFC 6749 section 2.3.1."""
