"""People with a PIN or password each, kept by the house itself: signing in, changing it.

May know the store's protocol and argon2. Blocking: callers use a thread. A try is written down as
wrong before it is looked at, so that a plug that is pulled gives none away.
"""

from dataclasses import replace
from typing import Final

from kiosk.domain.rules.secret_rules import SecretFault, wait_s
from kiosk.domain.values.ids import PersonId
from kiosk.domain.values.sign_in import KeptSecret, SignInAnswer, SignInFault
from kiosk.domain.values.staff import StaffMember
from kiosk.people.ports import PeopleStore
from kiosk.people.secrets import Hasher

SIGNED_IN: Final = "staff.signed_in"
SIGN_IN_FAILED: Final = "staff.sign_in_failed"
SECRET_CHANGED: Final = "staff.secret_changed"  # noqa: S105 - an audit code


class LocalPeople:
    """The people of the journal. `how` of an entry tells sign-in, unlock and approval apart."""

    def __init__(self, store: PeopleStore, *, hasher: Hasher | None = None) -> None:
        self._store = store
        self._hasher = hasher or Hasher()

    def active(self) -> tuple[StaffMember, ...]:
        """Who may sign in, in order of name."""
        return tuple(member for member in self._store.all() if member.active)

    def with_badge(self, badge: str) -> StaffMember | None:
        """Whom a scanned badge belongs to."""
        return self._store.with_badge(badge)

    def sign_in(self, person: PersonId, secret: str, *, how: str = "sign_in") -> SignInAnswer:
        """Look at one PIN or password.

        The answer to one that is right and has to be changed is MUST_CHANGE with the member: only
        `change_secret` follows that.
        """
        member, kept = self._store.get(person), self._store.secret(person)
        if member is None or kept is None:
            self._hasher.matches("", secret)
            return SignInAnswer(fault=SignInFault.WRONG)
        left_s = self._store.try_begins(person, wait_s=wait_s)
        if left_s > 0:
            return SignInAnswer(fault=SignInFault.LOCKED, locked_s=max(1, round(left_s)))
        if not self._hasher.matches(kept.hashed, secret):
            return self._refused(person, how)
        # Read again: it may have been changed elsewhere while argon2 took its time.
        now = self._store.secret(person)
        if now is None or now.hashed != kept.hashed:
            return SignInAnswer(fault=SignInFault.WRONG)
        right = replace(now, failures=0, tried_at=None)
        if not member.active:
            self._store.keep_secret(
                person, right, code=SIGN_IN_FAILED, facts={"how": how, "why": "not_active"}
            )
            return SignInAnswer(fault=SignInFault.NOT_ACTIVE)
        self._store.keep_secret(
            person, right, code=SIGNED_IN, facts={"how": how, "first": kept.must_change}
        )
        if kept.must_change:
            return SignInAnswer(member=member, fault=SignInFault.MUST_CHANGE)
        return SignInAnswer(member=member)

    def _refused(self, person: PersonId, how: str) -> SignInAnswer:
        kept = self._store.secret(person) or KeptSecret()
        self._store.note(
            SIGN_IN_FAILED, facts={"person": person, "how": how, "on_end": kept.failures}
        )
        locked_s = round(wait_s(kept.failures))
        if locked_s:
            return SignInAnswer(fault=SignInFault.LOCKED, locked_s=locked_s)
        return SignInAnswer(fault=SignInFault.WRONG)

    def change_secret(self, person: PersonId, *, old: str, new: str) -> SignInAnswer | SecretFault:
        """Replace it; the old one is asked for, and counts as a try where it is wrong."""
        answer = self.sign_in(person, old, how="change")
        if answer.member is None:
            return answer
        kept = self._store.secret(person) or KeptSecret()
        changed, fault = self._hasher.exchanged(kept, new, badge=answer.member.badge)
        if fault is not None:
            return fault
        self._store.keep_secret(person, changed, code=SECRET_CHANGED)
        return SignInAnswer(member=answer.member)

    def set_first(self, person: PersonId, new: str) -> SecretFault | None:
        """A counter PIN for somebody whom the identity provider has just signed in."""
        member, kept = self._store.get(person), self._store.secret(person)
        if member is None or kept is None:
            return SecretFault.LENGTH
        changed, fault = self._hasher.exchanged(kept, new, badge=member.badge)
        if fault is None:
            self._store.keep_secret(person, changed, code=SECRET_CHANGED, facts={"how": "oidc"})
        return fault
