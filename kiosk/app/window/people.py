"""Carries out what the machine asks about people: names, PINs, the phone, approvals, the day.

Joins `kiosk.people` and the store to the flow. Everything that blocks runs in a thread; each
request is answered once, by its number.
"""

import asyncio
import time
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from platformdirs import user_downloads_path

from kiosk.app.services.demo_people import admit_demo_people
from kiosk.app.services.people import ProviderWeb, local_people, provider_people
from kiosk.domain.configuration.settings import Configuration
from kiosk.domain.rules.day import CSV_HEADER, day_of, day_rows
from kiosk.domain.rules.permissions import may
from kiosk.domain.rules.secret_rules import SecretFault
from kiosk.domain.values.approval import Approval
from kiosk.domain.values.mode import Mode
from kiosk.domain.values.permission import Permission
from kiosk.domain.values.problem import Problem, ProblemError, ProblemKind, Remedy
from kiosk.domain.values.staff import PeopleSource, StaffMember
from kiosk.flow.machine import Event, RequestFailed, RequestId
from kiosk.flow.people import (
    BadgeRead,
    CheckSecret,
    DayRead,
    DaySaved,
    ExchangeSecret,
    InvitePhone,
    ListPeople,
    PeopleListed,
    PhoneInvited,
    PhoneSignedIn,
    ReadBadge,
    ReadDay,
    RecordApproval,
    SaveDay,
    SecretChecked,
    SecretExchanged,
    SessionEnded,
    SignOut,
)
from kiosk.people.local import LocalPeople
from kiosk.people.oidc import OidcPeople
from kiosk.people.table_file import csv_bytes
from kiosk.store.opening import Opened
from kiosk.visit.handlers import Rows
from kiosk.visit.tasks import Tasks

_ONE_AT_A_TIME: Final = "sign-in"
"""Whatever is asked next ends what was asked before: a phone that nobody waits for any more."""
_LOOK_EVERY_S: Final = 300.0


@dataclass(slots=True, kw_only=True)
class PeopleDesk:
    """One for the life of the window, once the store is there. `member`: who stands there now."""

    tasks: Tasks
    dispatch: Callable[[Event], None]
    store: Opened
    configuration: Configuration
    member: Callable[[], StaffMember | None]
    local: LocalPeople
    provider: OidcPeople | None = None
    web: ProviderWeb | None = field(default=None, repr=False)

    def rows(self) -> Rows:
        """Every command about people."""
        return {
            ListPeople: self._list,
            ReadBadge: self._badge,
            CheckSecret: self._check,
            ExchangeSecret: self._exchange,
            InvitePhone: self._invite,
            SignOut: self._sign_out,
            RecordApproval: self._record,
            ReadDay: self._read_day,
            SaveDay: self._save_day,
        }

    def _answer(
        self, request: RequestId, work: Coroutine[Any, Any, None], name: str = _ONE_AT_A_TIME
    ) -> None:
        def failed(problem: Problem) -> None:
            self.dispatch(RequestFailed(request=request, problem=problem))

        self.tasks.start(name, work, on_problem=failed)

    def _beside(self, name: str, work: Coroutine[Any, Any, None]) -> None:
        from kiosk.flow.overlays import NoticeGiven  # noqa: PLC0415 - only where it fails

        self.tasks.start(name, work, on_problem=lambda p: self.dispatch(NoticeGiven(problem=p)))

    def _list(self, command: ListPeople) -> None:
        async def read() -> None:
            found = await asyncio.to_thread(self.local.active)
            if self.provider is not None:
                # Whoever has a counter PIN may unlock by it; everybody else takes the phone.
                found = await asyncio.to_thread(self._with_pin, found)
            self.dispatch(PeopleListed(request=command.request, people=found))

        self._answer(command.request, read())

    def _with_pin(self, people: tuple[StaffMember, ...]) -> tuple[StaffMember, ...]:
        def has_pin(member: StaffMember) -> bool:
            kept = self.store.people.secret(member.id)
            return kept is not None and bool(kept.hashed)

        return tuple(member for member in people if has_pin(member))

    def _badge(self, command: ReadBadge) -> None:
        async def read() -> None:
            found = await asyncio.to_thread(self.local.with_badge, command.badge)
            self.dispatch(BadgeRead(request=command.request, member=found))

        self._answer(command.request, read())

    def _check(self, command: CheckSecret) -> None:
        async def check() -> None:
            if self.provider is not None:
                # A counter PIN is worth as much as the sign-in behind it.
                await self.provider.confirm(command.person)
            answer = await asyncio.to_thread(
                self.local.sign_in, command.person, command.secret, how=command.purpose.value
            )
            self.dispatch(SecretChecked(request=command.request, answer=answer))

        self._answer(command.request, check())

    def _exchange(self, command: ExchangeSecret) -> None:
        async def exchange() -> None:
            done = await asyncio.to_thread(
                self.local.change_secret, command.person, old=command.old, new=command.new
            )
            if isinstance(done, SecretFault):
                self.dispatch(SecretExchanged(request=command.request, fault=done))
            elif done.member is None:
                # Locked or changed elsewhere meanwhile: nothing to go on from.
                raise ProblemError(_not_taken())
            else:
                self.dispatch(SecretExchanged(request=command.request))

        self._answer(command.request, exchange())

    def _invite(self, command: InvitePhone) -> None:
        async def invite() -> None:
            provider = self.provider
            if provider is None:
                raise ProblemError(_not_taken())
            asked = await provider.begin()
            shown = asked.invitation
            self.dispatch(
                PhoneInvited(
                    request=command.request,
                    address=shown.whole_address or shown.address,
                    user_code=shown.user_code,
                )
            )
            member = await provider.finish(asked, how=command.purpose.value)
            self.dispatch(PhoneSignedIn(request=command.request, member=member))

        self._answer(command.request, invite())

    def _sign_out(self, command: SignOut) -> None:
        async def sign_out() -> None:
            if self.provider is not None:
                await self.provider.sign_out(command.person)
            else:
                facts = {"person": command.person}
                await asyncio.to_thread(self.store.people.note, "staff.signed_out", facts=facts)

        self._beside(f"sign-out:{command.person}", sign_out())

    def _record(self, command: RecordApproval) -> None:
        async def record() -> None:
            approval = Approval(approver=command.approver, reason=command.reason, note=command.note)
            await asyncio.to_thread(
                self.store.approvals.add, command.permission, approval, asker=command.asker
            )

        self._beside(f"approval:{time.monotonic_ns()}", record())

    def _days(self, first: str, last: str) -> tuple[datetime, datetime]:
        """From midnight to midnight by this computer's zone."""
        after = date.fromisoformat(last) + timedelta(days=1)
        begin, end = datetime.fromisoformat(first), datetime.fromisoformat(str(after))
        return begin.astimezone(), end.astimezone()

    def _names(self) -> tuple[tuple[str, str], ...]:
        """Names, where whoever looks may see them."""
        member = self.member()
        if member is not None and not may(member, Permission.FULL_IDENTIFIERS):
            return ()
        return tuple((each.id, each.name) for each in self.store.people.all())

    def _read_day(self, command: ReadDay) -> None:
        async def read() -> None:
            days = self._days(command.first, command.last)
            tallies = await asyncio.to_thread(self.store.day.day, *days)
            unknown = await asyncio.to_thread(self.store.day.open_unknown)
            names = await asyncio.to_thread(self._names)
            day = day_of(tallies, open_unknown=unknown)
            self.dispatch(DayRead(request=command.request, day=day, names=names))

        self._answer(command.request, read(), "day")

    def _save_day(self, command: SaveDay) -> None:
        async def save() -> None:
            path = await asyncio.to_thread(self._saved, command.first, command.last)
            self.dispatch(DaySaved(request=command.request, path=str(path)))

        self._answer(command.request, save(), "day")

    def _saved(self, first: str, last: str) -> Path:
        tallies = self.store.day.tallies(*self._days(first, last))
        rows = day_rows(tallies, dict(self._names()))
        content = csv_bytes((CSV_HEADER, *rows), locale=self.configuration.locale)
        path = user_downloads_path() / f"kiosk-{first}-{last}.csv"
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        except OSError:
            raise ProblemError(_not_written()) from None
        return path

    async def look_after(self) -> None:
        """A task: whether the provider still stands behind whoever is signed in."""
        provider = self.provider
        while provider is not None:
            await asyncio.sleep(_LOOK_EVERY_S)
            member = self.member()
            await provider.settle()
            if member is None:
                continue
            try:
                await provider.confirm(member.id)
            except ProblemError as error:
                self.dispatch(SessionEnded(problem=error.problem))

    async def close(self) -> None:
        """End the provider's connections."""
        if self.web is not None:
            await self.web.close()


def open_people(
    configuration: Configuration,
    store: Opened,
    *,
    tasks: Tasks,
    dispatch: Callable[[Event], None],
    member: Callable[[], StaffMember | None],
) -> PeopleDesk:
    """Build it. Blocking; ProblemError where the provider's secret is missing."""
    if configuration.mode is Mode.DEMO:
        admit_demo_people(store.people)
    provider = web = None
    if configuration.people.source is PeopleSource.OIDC:
        provider, web = provider_people(configuration, store.people)
    return PeopleDesk(
        tasks=tasks,
        dispatch=dispatch,
        store=store,
        configuration=configuration,
        member=member,
        local=local_people(configuration, store.people),
        provider=provider,
        web=web,
    )


def _not_taken() -> Problem:
    return Problem(kind=ProblemKind.PERMISSION, remedy=Remedy.START_AGAIN, code="people.not_taken")


def _not_written() -> Problem:
    return Problem(kind=ProblemKind.STORE, remedy=Remedy.FREE_DISK, code="output.file")
