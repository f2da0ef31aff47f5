"""Who belongs to the counter: adding, changing, disabling, resetting, letting go.

May know the store's protocol. Every refusal is a ProblemError with a way on. There is always one
active manager where there was one: nobody else could let people in again.
"""

import os
import unicodedata
import uuid
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from typing import Final

from kiosk.domain.rules.secret_rules import secret_fault
from kiosk.domain.values.ids import PersonId
from kiosk.domain.values.problem import Problem, ProblemError, ProblemKind, Remedy
from kiosk.domain.values.sign_in import KeptSecret
from kiosk.domain.values.staff import Role, StaffMember
from kiosk.people.ports import PeopleStore
from kiosk.people.secrets import Hasher, draw_pin

LONGEST_NAME: Final = 80
LONGEST_BADGE: Final = 40


def refused(code: str, detail: str = "") -> ProblemError:
    """What can not be taken; `detail` names a column or a row, never a value."""
    return ProblemError(
        Problem(kind=ProblemKind.FIELD, remedy=Remedy.CORRECT_FIELD, code=code, detail=detail)
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class NewMember:
    """Somebody to be added. `pin` empty: one is drawn."""

    name: str = field(repr=False)
    badge: str = field(default="", repr=False)
    roles: frozenset[Role] = frozenset({Role.ATTENDANT})
    pin: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Admitted:
    """Somebody who was added or reset, and the PIN for the first use. It is told once."""

    member: StaffMember
    pin: str = field(repr=False)


class Roster:
    """The list of people. Blocking."""

    def __init__(self, store: PeopleStore, *, hasher: Hasher | None = None) -> None:
        self._store = store
        self._hasher = hasher or Hasher()

    def add(self, members: Sequence[NewMember], *, how: str = "command") -> tuple[Admitted, ...]:
        """Add them all or none. ProblemErrors: see `check`, and `people.badge_taken`."""
        for each in members:
            check(each)
        made = [
            Admitted(
                member=StaffMember(
                    id=PersonId(str(uuid.uuid4())),
                    name=tidy(each.name),
                    badge=tidy(each.badge),
                    roles=each.roles,
                ),
                pin=each.pin or draw_pin(),
            )
            for each in members
        ]
        # argon2 leaves the interpreter free: each core takes its share.
        with ThreadPoolExecutor(os.cpu_count()) as workers:
            hashes = list(workers.map(self._hasher.hash, [each.pin for each in made]))
        secrets = (KeptSecret(hashed=hashed) for hashed in hashes)
        members_kept = zip((each.member for each in made), secrets, strict=True)
        self._store.add(members_kept, how=how)
        return tuple(made)

    def find(self, words: str) -> StaffMember:
        """By id, badge or the one name that it is; `people.not_found`, `people.several`."""
        found = self._store.get(PersonId(words)) or self._store.with_badge(words)
        if found is not None and found.name:
            return found
        wanted = tidy(words).casefold()
        named = [each for each in self._store.all() if each.name.casefold() == wanted]
        if not named:
            raise refused("people.not_found")
        if len(named) > 1:
            raise refused("people.several")
        return named[0]

    def set_roles(self, member: StaffMember, roles: frozenset[Role]) -> StaffMember:
        """Give other roles; `people.no_role`, `people.last_manager`."""
        if not roles:
            raise refused("people.no_role")
        changed = replace(member, roles=roles)
        self._keep_a_manager(changed)
        before = ",".join(sorted(member.roles))
        self._store.change(changed, code="staff.roles_changed", facts={"before": before})
        return changed

    def set_active(self, member: StaffMember, *, active: bool) -> StaffMember:
        """Let somebody sign in or not; the name stays. `people.last_manager`."""
        changed = replace(member, active=active)
        self._keep_a_manager(changed)
        self._store.change(changed, code="staff.enabled" if active else "staff.disabled")
        return changed

    def reset(self, member: StaffMember) -> Admitted:
        """A new PIN for the first use; wrong tries are forgotten, the history stays."""
        kept = self._store.secret(member.id) or KeptSecret()
        pin = draw_pin()
        changed, fault = self._hasher.exchanged(kept, pin, badge=member.badge)
        while fault is not None:
            pin = draw_pin()
            changed, fault = self._hasher.exchanged(kept, pin, badge=member.badge)
        self._store.keep_secret(
            member.id, replace(changed, must_change=True), code="staff.secret_reset"
        )
        return Admitted(member=member, pin=pin)

    def let_go(self, member: StaffMember) -> None:
        """The person leaves: the name goes, the pseudonym stays. `people.last_manager`."""
        self._keep_a_manager(replace(member, active=False))
        self._store.forget(member.id)

    def _keep_a_manager(self, changed: StaffMember) -> None:
        def manages(member: StaffMember) -> bool:
            return member.active and Role.MANAGER in member.roles

        before = [each for each in self._store.all() if manages(each)]
        after = [each for each in before if each.id != changed.id]
        if before and not after and not manages(changed):
            raise refused("people.last_manager")


def tidy(text: str) -> str:
    """Composed (NFC), without signs that are not printed, single spaces."""
    composed = unicodedata.normalize("NFC", text)
    return " ".join("".join(s if s.isprintable() else " " for s in composed).split())


def check(new: NewMember) -> None:
    """ProblemError `people.name`, `people.badge`, `people.no_role` or `people.pin`."""
    name, badge = tidy(new.name), tidy(new.badge)
    if not name or len(name) > LONGEST_NAME:
        raise refused("people.name")
    if badge and (len(badge) > LONGEST_BADGE or not any(sign.isalnum() for sign in badge)):
        raise refused("people.badge")
    if not new.roles:
        raise refused("people.no_role")
    if new.pin and secret_fault(new.pin, badge=badge) is not None:
        raise refused("people.pin")
