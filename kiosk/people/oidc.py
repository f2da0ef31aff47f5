"""People whom the house's identity provider knows: signing in, staying signed in, signing out.

May know the provider and the store by their protocols. The refresh token is kept sealed and is
taken back at sign-out; one that could not be, because the provider was out of reach, is tried again
at the next occasion. A sign-in lasts a shift, and `offline_hours` without the provider.
"""

import asyncio
import secrets
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Final

from kiosk.domain.configuration.people import PeopleSettings
from kiosk.domain.values.ids import PersonId
from kiosk.domain.values.problem import ProblemError
from kiosk.domain.values.sign_in import StaffSession
from kiosk.domain.values.staff import StaffMember
from kiosk.people.device_flow import Client, Invitation, Pause, TokenDoor, Tokens
from kiosk.people.id_token import Identity, Moment, judged, key_id
from kiosk.people.oidc_problems import UNREACHABLE, oidc_failure
from kiosk.people.ports import PeopleStore, Web
from kiosk.people.provider import Description, KeyShelf, discover

_CLOCK_BEFORE: Final = timedelta(minutes=5)
_LONG_AGO: Final = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A sign-in that somebody is about to carry out on a phone."""

    invitation: Invitation
    nonce: str = field(repr=False)


class OidcPeople:
    """One provider, for one client. Methods run on one asyncio loop; the store in threads."""

    def __init__(
        self,
        *,
        settings: PeopleSettings,
        client_secret: str,
        web: Web,
        store: PeopleStore,
        now: Callable[[], datetime],
        pause: Pause = asyncio.sleep,
        monotonic: Callable[[], float],
    ) -> None:
        self._settings = settings
        self._oidc = settings.oidc
        self._client = Client(id=self._oidc.client_id, secret=client_secret)
        self._web = web
        self._store = store
        self._now = now
        self._pause = pause
        self._monotonic = monotonic
        self._description: Description | None = None
        self._keys = KeyShelf(web)

    async def begin(self) -> Asked:
        """Ask for a code to show. ProblemErrors of the provider and of the network."""
        nonce = secrets.token_urlsafe(24)
        door = await self._door()
        return Asked(invitation=await door.invite(self._oidc.scopes, nonce), nonce=nonce)

    async def finish(self, asked: Asked, *, how: str = "sign_in") -> StaffMember:
        """Wait for the phone; who it is. Cancelling leaves nothing behind.

        The person is written down at the first time, name, badge and roles are brought up to date
        at every other. ProblemErrors of `kiosk.people.oidc_problems`; each is an audit entry.
        """
        try:
            door = await self._door()
            tokens = await door.wait(asked.invitation, pause=self._pause, now_s=self._monotonic)
            identity = await self._judge(tokens, nonce=asked.nonce)
            member = await asyncio.to_thread(self._admit, identity)
        except ProblemError as error:
            await self._note("staff.sign_in_failed", how=how, why=error.problem.code)
            raise
        now = self._now()
        session = StaffSession(
            person=member.id,
            signed_in_at=now,
            confirmed_at=now,
            refresh_token=tokens.refresh_token,
        )
        await asyncio.to_thread(self._store.keep_session, member.id, session)
        await self._note("staff.signed_in", person=member.id, how=how, source="oidc")
        return member

    async def confirm(self, person: PersonId) -> StaffMember:
        """Whether somebody's sign-in still holds; asks the provider where it can be reached.

        ProblemErrors: `oidc.ended` (the shift or the provider ended it, or nobody signed in),
        `oidc.offline_over`, and whatever is wrong with a new token.
        """
        session = await asyncio.to_thread(self._store.session, person)
        member = await asyncio.to_thread(self._store.get, person)
        if session is None or member is None or not member.active or self._shift_over(session):
            raise oidc_failure("oidc.ended")
        if session.refresh_token:
            try:
                return await self._refreshed(member, session)
            except ProblemError as error:
                if error.problem.kind not in UNREACHABLE:
                    await self._end(person, error.problem.code)
                    raise
        if self._too_long_alone(session):
            raise oidc_failure("oidc.offline_over")
        return member

    async def sign_out(self, person: PersonId) -> bool:
        """Forget the session and take its refresh token back; whether the provider was told.

        Where it could not be told the token stays sealed as one to be taken back: `settle`.
        """
        session = await asyncio.to_thread(self._store.session, person)
        await self._note("staff.signed_out", person=person)
        if session is None:
            return True
        if session.refresh_token and not await self._revoked(session.refresh_token):
            # Long past its shift: good for nothing but to be taken back.
            ended = replace(session, signed_in_at=_LONG_AGO, confirmed_at=_LONG_AGO)
            await asyncio.to_thread(self._store.keep_session, person, ended)
            return False
        await asyncio.to_thread(self._store.keep_session, person, None)
        return True

    async def settle(self) -> int:
        """Take back what could not be taken back at sign-out, or is left of a shift; how many."""
        done = 0
        for member in await asyncio.to_thread(self._store.all):
            session = await asyncio.to_thread(self._store.session, member.id)
            if session is None or not self._shift_over(session):
                continue
            if not session.refresh_token or await self._revoked(session.refresh_token):
                await asyncio.to_thread(self._store.keep_session, member.id, None)
                done += 1
        return done

    async def _revoked(self, token: str) -> bool:
        try:
            return await (await self._door()).revoke(token)
        except ProblemError:
            return False

    async def _refreshed(self, member: StaffMember, session: StaffSession) -> StaffMember:
        door = await self._door()
        tokens = await door.refresh(session.refresh_token, self._oidc.scopes)
        if tokens.id_token:
            identity = await self._judge(tokens, nonce=None)
            same = await asyncio.to_thread(
                self._store.with_subject, identity.issuer, identity.subject
            )
            if same is None or same.id != member.id:
                # OpenID Connect Core 1.0 section 12.2: the subject stays the same.
                raise oidc_failure("oidc.claims", detail="sub")
            member = await asyncio.to_thread(self._admit, identity)
        renewed = replace(session, confirmed_at=self._now(), refresh_token=tokens.refresh_token)
        await asyncio.to_thread(self._store.keep_session, member.id, renewed)
        return member

    async def _end(self, person: PersonId, code: str) -> None:
        await asyncio.to_thread(self._store.keep_session, person, None)
        await self._note("staff.session_ended", person=person, why=code)

    async def _judge(self, tokens: Tokens, *, nonce: str | None) -> Identity:
        now_s = self._now().timestamp()
        ahead_s = None if tokens.date is None else now_s - tokens.date
        key = await self._keys.key(await self._described(), key_id(tokens.id_token))
        return judged(
            tokens.id_token,
            key,
            self._oidc,
            nonce=nonce,
            moment=Moment(now_s=now_s, ahead_s=ahead_s),
        )

    def _admit(self, identity: Identity) -> StaffMember:
        """Written down, or brought up to date. Blocking."""
        known = self._store.with_subject(identity.issuer, identity.subject)
        if known is None:
            member = StaffMember(
                id=PersonId(str(uuid.uuid4())),
                name=identity.name,
                badge=identity.badge,
                roles=identity.roles,
            )
            self._store.add_known(member, issuer=identity.issuer, subject=identity.subject)
            return member
        if not known.active:
            raise oidc_failure("oidc.not_active")
        member = replace(known, name=identity.name, badge=identity.badge, roles=identity.roles)
        if member.roles != known.roles:
            before = ",".join(sorted(known.roles))
            self._store.change(member, code="staff.roles_changed", facts={"before": before})
        elif member != known:
            self._store.change(member, code="staff.changed")
        return member

    def _shift_over(self, session: StaffSession) -> bool:
        age = self._now() - session.signed_in_at
        # A clock that was set far back makes no shift longer.
        return age > timedelta(hours=self._settings.shift_hours) or age < -_CLOCK_BEFORE

    def _too_long_alone(self, session: StaffSession) -> bool:
        alone = self._now() - session.confirmed_at
        return alone > timedelta(hours=self._settings.offline_hours) or alone < -_CLOCK_BEFORE

    async def _note(self, code: str, **facts: str) -> None:
        await asyncio.to_thread(self._store.note, code, facts=facts)

    async def _described(self) -> Description:
        if self._description is None:
            self._description = await discover(self._web, self._oidc.issuer)
        return self._description

    async def _door(self) -> TokenDoor:
        return TokenDoor(self._web, await self._described(), self._client)
