"""Builds the people of the configuration: the local list, or the house's identity provider.

The provider is spoken to through `kiosk.unico.transport`, the program's one client of HTTP: proxy,
certificates and time-outs are the service's own (docs/decisions/101).
"""

import base64
import time
from collections.abc import Mapping
from datetime import UTC, datetime
from urllib.parse import quote_plus, urlencode

from kiosk.app.configuration.secrets import fetch
from kiosk.domain.configuration.settings import Configuration
from kiosk.domain.values.staff import PeopleSource
from kiosk.people.first_manager import admit_first
from kiosk.people.local import LocalPeople
from kiosk.people.oidc import OidcPeople
from kiosk.people.ports import PeopleStore, WebAnswer
from kiosk.unico.clock import Clock, SystemClock
from kiosk.unico.transport import Call, Transport

_MAX_ANSWER_BYTES = 1_000_000
_FORM = "application/x-www-form-urlencoded"


class ProviderWeb:
    """Implements `kiosk.people.ports.Web` by one `Transport`. On one asyncio loop."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    async def get(self, url: str) -> WebAnswer:
        """One read. A redirect is not followed: its status is the answer's."""
        return await self._send(Call(method="GET", url=url, max_bytes=_MAX_ANSWER_BYTES))

    async def post_form(
        self, url: str, form: Mapping[str, str], *, basic: tuple[str, str] | None = None
    ) -> WebAnswer:
        """One form, with HTTP Basic as RFC 6749 section 2.3.1 spells it."""
        headers = {"Content-Type": _FORM, "Accept": "application/json"}
        if basic is not None:
            pair = ":".join(quote_plus(part) for part in basic)
            headers["Authorization"] = f"Basic {base64.b64encode(pair.encode()).decode()}"
        body = urlencode(form).encode()
        return await self._send(
            Call(method="POST", url=url, headers=headers, body=body, max_bytes=_MAX_ANSWER_BYTES)
        )

    async def close(self) -> None:
        """End every connection."""
        await self._transport.close()

    async def _send(self, call: Call) -> WebAnswer:
        answer = await self._transport.send(call)
        return WebAnswer(status=answer.status, body=answer.body, date=answer.date)


def provider_people(
    configuration: Configuration, store: PeopleStore, *, clock: Clock | None = None
) -> tuple[OidcPeople, ProviderWeb]:
    """The provider of `[people.oidc]`. ProblemError where its secret or a CA file is missing."""
    clock = clock or SystemClock()
    reference = configuration.people.oidc.client_secret
    web = ProviderWeb(Transport(configuration.network, clock))
    people = OidcPeople(
        settings=configuration.people,
        client_secret="" if reference is None else fetch(reference),
        web=web,
        store=store,
        now=lambda: datetime.fromtimestamp(clock.wall(), UTC),
        pause=clock.sleep,
        monotonic=time.monotonic,
    )
    return people, web


def local_people(configuration: Configuration, store: PeopleStore) -> LocalPeople:
    """The house's own list, with the first manager where there is none. Blocking."""
    first = configuration.people.first_manager
    if configuration.people.source is PeopleSource.LOCAL and first is not None:
        admit_first(store, fetch(first))
    return LocalPeople(store)
