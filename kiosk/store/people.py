"""People of the counter, sealed in the journal's file: who, what they may, how they prove it.

Implements `kiosk.people.ports.PeopleStore`. May know the tables. Must not judge a PIN nor a role.
Names, badges, hashes and tokens are sealed once more under the row's own id; two blind indexes find
a badge and a provider's subject. Every change and its audit entry are one transaction.
"""

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from kiosk.domain.values.ids import PersonId
from kiosk.domain.values.sign_in import KeptSecret, StaffSession
from kiosk.domain.values.staff import Role, StaffMember
from kiosk.store.audit import AuditStore
from kiosk.store.cipher import Sealer
from kiosk.store.database import Database
from kiosk.store.facts import Facts
from kiosk.store.problems import failure
from kiosk.store.rows import from_us, to_us

IDENTITY: Final = "identity"
SECRET: Final = "secret"  # noqa: S105 - a place's name
SESSION: Final = "session"
_COLUMNS: Final = "id, active, roles, identity"


class PeopleStore:
    """Blocking, safe from any thread; what a method returns is on disk for certain."""

    def __init__(
        self,
        database: Database,
        *,
        sealer: Sealer,
        audit: AuditStore,
        clock: Callable[[], datetime],
        erased: Callable[[], object],
    ) -> None:
        self._database = database
        self._sealer = sealer
        self._audit = audit
        self._clock = clock
        self._erased = erased

    def all(self) -> tuple[StaffMember, ...]:
        """Everybody who has not left, active or not, in order of name."""
        rows = self._database.run(f"SELECT {_COLUMNS} FROM person WHERE identity IS NOT NULL")  # noqa: S608
        found = (self._member(row) for row in rows)
        return tuple(sorted(found, key=lambda m: (m.name.casefold(), m.id)))

    def get(self, person: PersonId) -> StaffMember | None:
        """One, also one who has left (without a name); None where the id was never given."""
        rows = self._database.run(f"SELECT {_COLUMNS} FROM person WHERE id = ?", (person,))  # noqa: S608
        return self._member(rows[0]) if rows else None

    def with_badge(self, badge: str) -> StaffMember | None:
        """Who has this badge; marks and case do not matter."""
        index = self._sealer.index(badge)
        return None if index is None else self._one("badge_index", index)

    def with_subject(self, issuer: str, subject: str) -> StaffMember | None:
        """Whom the provider `issuer` calls `subject`, letter by letter."""
        return self._one("subject_index", self._subject_index(issuer, subject))

    def add(self, members: Iterable[tuple[StaffMember, KeptSecret]], *, how: str) -> None:
        """Write new people, all or none.

        ProblemError `people.badge_taken` where somebody has one of the badges.
        """
        with self._database.write():
            for member, secret in members:
                self._insert(member, secret, ("", ""), how)
        self._audit.settle()

    def add_known(self, member: StaffMember, *, issuer: str, subject: str) -> None:
        """Write somebody whom the provider `issuer` knows as `subject`."""
        with self._database.write():
            self._insert(member, KeptSecret(), (issuer, subject), "oidc")
        self._audit.settle()

    def _insert(
        self, member: StaffMember, secret: KeptSecret, known: tuple[str, str], how: str
    ) -> None:
        self._refuse_badge(member)
        self._database.run(
            "INSERT INTO person (id, active, roles, created_us, badge_index, subject_index,"
            " identity, secret) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                member.id,
                member.active,
                _roles_out(member.roles),
                to_us(self._clock()),
                self._sealer.index(member.badge),
                self._subject_index(*known) if any(known) else None,
                self._seal_identity(member, known),
                self._seal_secret(member.id, secret),
            ),
        )
        self._audit.append(
            "staff.added",
            facts={"person": member.id, "roles": _roles_out(member.roles), "how": how},
        )

    def change(self, member: StaffMember, *, code: str, facts: Facts | None = None) -> None:
        """Write name, badge, roles and activity of somebody who is there already."""
        with self._database.write():
            known = self._known(member.id)
            self._refuse_badge(member)
            self._database.run(
                "UPDATE person SET active = ?, roles = ?, badge_index = ?, identity = ?"
                " WHERE id = ?",
                (
                    member.active,
                    _roles_out(member.roles),
                    self._sealer.index(member.badge),
                    self._seal_identity(member, known),
                    member.id,
                ),
            )
            roles = _roles_out(member.roles)
            self._audit.append(code, facts={"person": member.id, "roles": roles, **(facts or {})})
        self._audit.settle()

    def forget(self, person: PersonId) -> None:
        """The person has left: name, badge, secrets and session go, the pseudonym stays."""
        with self._database.write():
            self._known(person)
            self._database.run(
                "UPDATE person SET active = 0, left_us = ?, badge_index = NULL,"
                " subject_index = NULL, identity = NULL, secret = NULL, session = NULL"
                " WHERE id = ?",
                (to_us(self._clock()), person),
            )
            self._audit.append("staff.left", facts={"person": person})
        self._audit.settle()
        self._erased()

    def secret(self, person: PersonId) -> KeptSecret | None:
        """None where the person has left or was never there."""
        rows = self._database.run("SELECT secret FROM person WHERE id = ?", (person,))
        if not rows or rows[0][0] is None:
            return None
        kept = json.loads(self._sealer.open(rows[0][0], owner=person, place=SECRET))
        hashed, earlier, must_change, failures, tried_us = kept
        return KeptSecret(
            hashed=hashed,
            earlier=tuple(earlier),
            must_change=must_change,
            failures=failures,
            tried_at=None if tried_us is None else from_us(tried_us),
        )

    def try_begins(self, person: PersonId, *, wait_s: Callable[[int], float]) -> float:
        """Count a try as wrong before it is looked at, or say how long it has to wait yet.

        In one transaction, so that neither a second program nor a pulled plug gives a try away.
        Seconds to wait; 0 where the try was counted and may be looked at. A clock that was set
        back makes nobody wait longer than the wait itself.
        """
        with self._database.write():
            kept = self.secret(person)
            if kept is None:
                return 0.0
            now = self._clock()
            wait = wait_s(kept.failures)
            gone = (now - kept.tried_at).total_seconds() if kept.tried_at else wait
            if 0 <= gone < wait:
                return wait - gone
            if gone < 0 and wait:
                # Set back: the wait begins anew from this moment.
                self._write_secret(person, kept, failures=kept.failures, now=now)
                return wait
            self._write_secret(person, kept, failures=kept.failures + 1, now=now)
        return 0.0

    def _write_secret(
        self, person: PersonId, kept: KeptSecret, *, failures: int, now: datetime
    ) -> None:
        changed = replace(kept, failures=failures, tried_at=now)
        self._database.run(
            "UPDATE person SET secret = ? WHERE id = ?",
            (self._seal_secret(person, changed), person),
        )

    def keep_secret(
        self, person: PersonId, secret: KeptSecret, *, code: str, facts: Facts | None = None
    ) -> None:
        """Write it; `code` is the audit entry's."""
        with self._database.write():
            self._known(person)
            self._database.run(
                "UPDATE person SET secret = ? WHERE id = ?",
                (self._seal_secret(person, secret), person),
            )
            self._audit.append(code, facts={"person": person, **(facts or {})})
        self._audit.settle()

    def session(self, person: PersonId) -> StaffSession | None:
        """The sign-in by the provider that is kept, or None."""
        rows = self._database.run("SELECT session FROM person WHERE id = ?", (person,))
        if not rows or rows[0][0] is None:
            return None
        kept = json.loads(self._sealer.open(rows[0][0], owner=person, place=SESSION))
        signed_in, confirmed, token = kept
        return StaffSession(
            person=person,
            signed_in_at=from_us(signed_in),
            confirmed_at=from_us(confirmed),
            refresh_token=token,
        )

    def keep_session(self, person: PersonId, session: StaffSession | None) -> None:
        """Write or erase it, without an entry: signing in and out have theirs."""
        sealed = None
        if session is not None:
            plain = json.dumps(
                [
                    to_us(session.signed_in_at),
                    to_us(session.confirmed_at),
                    session.refresh_token,
                ]
            ).encode()
            sealed = self._sealer.seal(plain, owner=person, place=SESSION)
        with self._database.write():
            self._database.run("UPDATE person SET session = ? WHERE id = ?", (sealed, person))
        if sealed is None:
            self._erased()

    def note(self, code: str, *, facts: Mapping[str, str | int | float | bool]) -> None:
        """One audit entry about somebody."""
        self._audit.add(code, facts=facts)

    def _one(self, column: str, index: bytes) -> StaffMember | None:
        rows = self._database.run(
            f"SELECT {_COLUMNS} FROM person WHERE {column} = ?",  # noqa: S608
            (index,),
        )
        return self._member(rows[0]) if rows else None

    def _refuse_badge(self, member: StaffMember) -> None:
        if not member.badge:
            return
        holder = self.with_badge(member.badge)
        if holder is not None and holder.id != member.id:
            raise failure("people.badge_taken", detail=holder.id)

    def _known(self, person: PersonId) -> tuple[str, str]:
        """Issuer and subject; ProblemError `people.not_found` where nobody is there any more."""
        rows = self._database.run("SELECT identity FROM person WHERE id = ?", (person,))
        if not rows or rows[0][0] is None:
            raise failure("people.not_found")
        _, _, issuer, subject = self._open_identity(person, rows[0][0])
        return issuer, subject

    def _member(self, row: tuple[Any, ...]) -> StaffMember:
        person, active, roles, sealed = row
        name, badge, _, _ = self._open_identity(person, sealed)
        return StaffMember(
            id=PersonId(person),
            name=name,
            badge=badge,
            roles=frozenset(Role(word) for word in roles.split(",") if word),
            active=bool(active),
        )

    def _open_identity(self, person: str, sealed: bytes | None) -> list[str]:
        if sealed is None:
            return [""] * 4
        found: list[str] = json.loads(self._sealer.open(sealed, owner=person, place=IDENTITY))
        return found

    def _seal_identity(self, member: StaffMember, known: tuple[str, str]) -> bytes:
        plain = json.dumps([member.name, member.badge, *known]).encode()
        return self._sealer.seal(plain, owner=member.id, place=IDENTITY)

    def _seal_secret(self, person: str, secret: KeptSecret) -> bytes:
        tried = None if secret.tried_at is None else to_us(secret.tried_at)
        plain = json.dumps(
            [secret.hashed, secret.earlier, secret.must_change, secret.failures, tried]
        )
        return self._sealer.seal(plain.encode(), owner=person, place=SECRET)

    def _subject_index(self, issuer: str, subject: str) -> bytes:
        return subject_index(self._sealer, issuer, subject)


def subject_index(sealer: Sealer, issuer: str, subject: str) -> bytes:
    """Blind index of a provider's subject. The digest keeps case, which the index alone drops."""
    digest = hashlib.sha256(json.dumps([issuer, subject]).encode()).hexdigest()
    found = sealer.index(digest)
    assert found is not None  # noqa: S101 - a digest is never empty
    return found


def _roles_out(roles: Iterable[Role]) -> str:
    return ",".join(sorted(roles))


def resealed(row: dict[str, Any], *, old: Sealer, new: Sealer) -> dict[str, Any]:
    """One row of `person` under another key, its indexes made anew."""
    changed = dict(row)
    for place in (IDENTITY, SECRET, SESSION):
        if row[place] is not None:
            plain = old.open(row[place], owner=row["id"], place=place)
            changed[place] = new.seal(plain, owner=row["id"], place=place)
    changed["badge_index"] = changed["subject_index"] = None
    if row[IDENTITY] is not None:
        plain = old.open(row[IDENTITY], owner=row["id"], place=IDENTITY)
        _, badge, issuer, subject = json.loads(plain)
        changed["badge_index"] = new.index(badge)
        if issuer or subject:
            changed["subject_index"] = subject_index(new, issuer, subject)
    return changed
