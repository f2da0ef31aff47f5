"""A sign-in against the simulator's identity provider, with time that the test owns."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from kiosk.app.services.people import ProviderWeb
from kiosk.domain.configuration.people import OidcSettings, PeopleSettings
from kiosk.domain.configuration.settings import NetworkSettings
from kiosk.domain.values.problem import ProblemError
from kiosk.domain.values.staff import PeopleSource, StaffMember
from kiosk.people.oidc import Asked, OidcPeople
from kiosk.people.ports import WebAnswer
from kiosk.simulator.server import SimulatorThread
from kiosk.store.opening import Opened
from kiosk.unico.clock import SystemClock
from kiosk.unico.transport import Transport

Act = Callable[[], object]


@dataclass
class Phone:
    """The provider's page, as the person at the counter uses it, and the simulator's own doors."""

    web: ProviderWeb
    base_url: str

    async def decide(self, asked: Asked, person: str = "p-1") -> int:
        form = {"code": asked.invitation.user_code, "person": person}
        return (await self.web.post_form(f"{self.base_url}/oidc/verify", form)).status

    async def twist(self, **claims: Any) -> None:
        await self._control("PUT", json.dumps(claims).encode())

    async def dismiss(self) -> None:
        await self._control("DELETE")

    async def held(self) -> int:
        answer = await self.web.get(f"{self.base_url}/_simulator/oidc")
        return int(json.loads(answer.body)["refresh_tokens"])

    async def _control(self, method: str, body: bytes | None = None) -> None:
        from kiosk.unico.transport import Call  # noqa: PLC0415 - the one place that needs it

        url = f"{self.base_url}/_simulator/oidc"
        await self.web._transport.send(Call(method=method, url=url, body=body))


@dataclass
class Time:
    """`ahead_s` is what a wrong clock of the counter adds; `ran_s` is what pauses added up to."""

    ahead_s: float = 0.0
    ran_s: float = 0.0
    pauses: list[float] = field(default_factory=list)
    at_pause: Callable[[int], object] = lambda _number: None

    def now(self) -> datetime:
        return datetime.fromtimestamp(SystemClock().wall() + self.ahead_s, UTC)

    def monotonic(self) -> float:
        return self.ran_s

    async def pause(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.ran_s += seconds
        result = self.at_pause(len(self.pauses))
        if hasattr(result, "__await__"):
            await result


class BrokenWeb:
    """A `Web` that answers what it is told to, else what the real one says."""

    def __init__(self, web: ProviderWeb) -> None:
        self.web = web
        self.unreachable: ProblemError | None = None
        self.instead: dict[str, WebAnswer] = {}

    async def get(self, url: str) -> WebAnswer:
        return self._told(url) or await self.web.get(url)

    async def post_form(
        self, url: str, form: Mapping[str, str], *, basic: tuple[str, str] | None = None
    ) -> WebAnswer:
        return self._told(url) or await self.web.post_form(url, form, basic=basic)

    def _told(self, url: str) -> WebAnswer | None:
        if self.unreachable is not None:
            raise self.unreachable
        return next((a for end, a in self.instead.items() if url.endswith(end)), None)


@dataclass
class House:
    """Everything of one test."""

    store: Opened
    phone: Phone
    time: Time
    web: BrokenWeb
    settings: PeopleSettings

    def people(self, **changes: Any) -> OidcPeople:
        from dataclasses import replace  # noqa: PLC0415

        oidc = replace(self.settings.oidc, **changes)
        return OidcPeople(
            settings=replace(self.settings, oidc=oidc),
            client_secret="",
            web=self.web,
            store=self.store.people,
            now=self.time.now,
            pause=self.time.pause,
            monotonic=self.time.monotonic,
        )

    async def signed_in(self, people: OidcPeople, person: str = "p-1") -> StaffMember:
        asked = await people.begin()
        await self.phone.decide(asked, person)
        return await people.finish(asked)

    def entries(self, code: str) -> list[dict[str, Any]]:
        found = [json.loads(line) for line in self.store.audit.export()]
        return [line["facts"] for line in found if line["code"] == code]


def house(store: Opened, simulator: SimulatorThread, base_url: str) -> House:
    web = ProviderWeb(Transport(NetworkSettings(timeout_s=5), SystemClock()))
    del simulator
    settings = PeopleSettings(
        source=PeopleSource.OIDC,
        oidc=OidcSettings(
            issuer=f"{base_url}/oidc", client_id="counter", badge_claim="employee_number"
        ),
    )
    return House(
        store=store,
        phone=Phone(web, base_url),
        time=Time(),
        web=BrokenWeb(web),
        settings=settings,
    )
