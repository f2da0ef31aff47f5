"""What is there before it is wanted: token, connection, body. And that it changes no certainty."""

import asyncio
import ssl
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.configuration.settings import NetworkSettings
from kiosk.domain.contract.creation import Accepted, NotTaken, OutcomeUnknown
from kiosk.domain.values.operation import Operation
from kiosk.unico.client import UnicoClient
from kiosk.unico.warm import GOOD_FOR_S
from tests.fakes.stages import Stages
from tests.unico.certificates import Authority
from tests.unico.counter import (
    JPEG,
    PROCESS,
    FakeClock,
    client_for,
    journey,
    onboarding,
    picture,
    to_base64,
)
from tests.unico.wire_server import TOKEN, Exchange, WireServer, always, free_port

GOOD = always(200, {"id": PROCESS, "status": 3})
KEY = Operation.ONBOARDING


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    return Authority(tmp_path)


def trusting(authority: Authority) -> NetworkSettings:
    return NetworkSettings(timeout_s=5.0, requests_per_s=1000.0, ca_file=str(authority.ca_file))


async def test_the_token_is_there_before_it_is_wanted(
    identity: WireServer, clock: FakeClock
) -> None:
    async with WireServer(GOOD) as api:
        client = client_for(api.url, identity.url, clock=clock)
        await asyncio.gather(*(client.prepare_token() for _ in range(5)))
        assert len(identity.requests) == 1, "they do not ask each for his own"
        assert isinstance(await client.create_process(onboarding()), Accepted)
        await client.close()
    assert len(identity.requests) == 1


async def test_a_token_that_would_end_during_the_visit_is_renewed_before_it(
    identity: WireServer, clock: FakeClock
) -> None:
    async with WireServer(GOOD) as api:
        client = client_for(api.url, identity.url, clock=clock)
        await client.prepare_token()
        clock.pass_(3600 - 600 - 301)
        await client.prepare_token()
        assert len(identity.requests) == 1
        clock.pass_(2)
        await client.prepare_token()
        assert len(identity.requests) == 2
        clock.pass_(300)
        assert isinstance(await client.create_process(onboarding()), Accepted)
        await client.close()
    assert len(identity.requests) == 2


async def test_a_token_of_a_short_life_is_not_asked_for_at_each_visit(clock: FakeClock) -> None:
    short = TOKEN | {"expires_in": "60"}
    async with WireServer(always(200, short)) as identity, WireServer(GOOD) as api:
        client = client_for(api.url, identity.url, clock=clock)
        for _ in range(3):
            await client.prepare_token()
            clock.pass_(4)
        await client.close()
    assert len(identity.requests) == 1


async def test_preparing_in_vain_is_silent_and_locks_no_account(clock: FakeClock) -> None:
    wrong = {"error": "server_error", "error_description": "Falha na autenticação 1.2.21"}
    async with WireServer(always(400, wrong)) as identity, WireServer(GOOD) as api:
        client = client_for(api.url, identity.url, clock=clock)
        for _ in range(20):
            await client.prepare_token()
        outcome = await client.create_process(onboarding())
        await client.close()
    assert isinstance(outcome, NotTaken)
    assert outcome.problem.code == "1.2.21"
    assert len(identity.requests) == 1
    nobody = client_for(f"http://127.0.0.1:{free_port()}", clock=clock)
    await nobody.prepare_token()
    await nobody.warm_connection(KEY)
    await nobody.close()


@pytest.mark.parametrize("kind", ["plain", "tls 1.3", "tls 1.2"])
async def test_the_connection_is_there_and_carried_nothing(
    kind: str, authority: Authority, identity: WireServer, clock: FakeClock
) -> None:
    context = None if kind == "plain" else authority.server("127.0.0.1")
    if context is not None and kind == "tls 1.2":
        context.maximum_version = ssl.TLSVersion.TLSv1_2
    async with WireServer(GOOD, tls=context) as api:
        client = client_for(api.url, identity.url, clock=clock, network=trusting(authority))
        await client.warm_connection(KEY)
        await client.warm_connection(KEY)
        assert (api.connections, len(api.requests)) == (1, 0)
        stages = Stages()
        outcome = await client.create_process(onboarding(), progress=stages)
        assert isinstance(outcome, Accepted)
        assert (api.connections, len(api.requests)) == (1, 1), "the one that was ready"
        assert stages.words == ["connecting", "uploading", "checking"]
        assert isinstance(await client.create_process(onboarding()), Accepted)
        assert api.connections == 2, "each creation has one of its own"
        await client.close()


async def test_one_that_is_old_is_not_used(identity: WireServer, clock: FakeClock) -> None:
    async with WireServer(GOOD) as api:
        client = client_for(api.url, identity.url, clock=clock)
        await client.warm_connection(KEY)
        clock.pass_(GOOD_FOR_S)
        assert isinstance(await client.create_process(onboarding()), Accepted)
        assert api.connections == 2
        await client.warm_connection(KEY)
        clock.pass_(GOOD_FOR_S)
        await client.warm_connection(KEY)
        assert api.connections == 4, "made anew"
        await client.close()


async def news(client: UnicoClient) -> None:
    """Until something has arrived on the connection that is ready."""
    warm = client._transport._routes._warm
    assert warm is not None
    (held,) = warm._ready.values()
    async with asyncio.timeout(5):
        # The kernel sends no event for what nobody reads.
        while not held.outer.get_extra_info("is_readable"):  # noqa: ASYNC110
            await asyncio.sleep(0)


@pytest.mark.parametrize("last_words", [b"", b"HTTP/1.1 408 Request Timeout\r\n\r\n"])
@pytest.mark.parametrize("kind", ["plain", "tls"])
async def test_one_that_the_service_has_closed_meanwhile_is_not_used(
    last_words: bytes, kind: str, authority: Authority, identity: WireServer, clock: FakeClock
) -> None:
    """Sent into it, the request would end as an unknown outcome."""
    closing, seen = asyncio.Event(), list[int]()

    async def closes_the_first(exchange: Exchange) -> None:
        seen.append(1)
        if len(seen) > 1:
            await GOOD(exchange)
            return
        await closing.wait()
        if last_words:
            await exchange.raw(last_words)
        exchange.writer.close()

    context = authority.server("127.0.0.1") if kind == "tls" else None
    async with WireServer(closes_the_first, tls=context) as api:
        client = client_for(api.url, identity.url, clock=clock, network=trusting(authority))
        await client.warm_connection(KEY)
        closing.set()
        await news(client)
        outcome = await client.create_process(onboarding())
        await client.close()
    assert isinstance(outcome, Accepted)
    assert api.connections == 2
    assert len(api.requests) == 1


async def test_one_that_breaks_while_it_is_used_is_an_unknown_outcome(
    identity: WireServer, clock: FakeClock
) -> None:
    async def breaks(exchange: Exchange) -> None:
        await exchange.reader.readexactly(10)
        exchange.reset()

    async with WireServer(breaks) as api:
        client = client_for(api.url, identity.url, clock=clock)
        await client.warm_connection(KEY)
        outcome = await client.create_process(onboarding())
        await client.close()
    assert isinstance(outcome, OutcomeUnknown)
    assert api.connections == 1, "it was sent again"


async def test_a_certificate_that_is_not_trusted_is_told_by_the_creation(
    authority: Authority, identity: WireServer, clock: FakeClock
) -> None:
    async with WireServer(GOOD, tls=authority.server("127.0.0.1")) as api:
        client = client_for(api.url, identity.url, clock=clock)
        await client.warm_connection(KEY)
        outcome = await client.create_process(onboarding())
        await client.close()
    assert isinstance(outcome, NotTaken)
    assert outcome.problem.code == "tls.intercepted"
    assert api.requests == []


async def test_journeys_have_their_own_host(identity: WireServer, clock: FakeClock) -> None:
    async with (
        WireServer(GOOD) as api,
        WireServer(always(200, {"process": {"id": PROCESS}})) as web,
    ):
        client = client_for(api.url, identity.url, web=web.url, clock=clock)
        await client.warm_connection(Operation.JOURNEY)
        assert (api.connections, web.connections) == (0, 1)
        await client.create_journey(journey())
        assert (api.connections, web.connections) == (0, 1)
        await client.close()


async def test_through_a_proxy_the_way_to_the_proxy_is_ready(
    identity: WireServer, clock: FakeClock
) -> None:
    async with WireServer(GOOD) as proxy:
        network = NetworkSettings(timeout_s=5.0, requests_per_s=1000.0, proxy=proxy.url)
        client = client_for("http://api.test", identity.url, clock=clock, network=network)
        await client.warm_connection(KEY)
        assert isinstance(await client.create_process(onboarding()), Accepted)
        assert proxy.connections == 1
        await client.close()


async def test_what_was_not_used_is_closed_at_the_end(identity: WireServer) -> None:
    ended = asyncio.Event()

    async def waits(exchange: Exchange) -> None:
        assert await exchange.request() is None
        ended.set()

    async with WireServer(waits) as api:
        client = client_for(api.url, identity.url)
        await client.warm_connection(KEY)
        await client.close()
        async with asyncio.timeout(5):
            await ended.wait()


async def test_the_body_is_the_same_whether_it_was_begun_ahead_or_not(
    identity: WireServer,
) -> None:
    async with WireServer(GOOD) as api:
        client = client_for(api.url, identity.url)
        await client.create_process(onboarding())
        await client.prepare_body(onboarding())
        await client.create_process(onboarding())
        other = replace(onboarding(), selfie=picture(JPEG + b"another"))
        await client.prepare_body(onboarding())
        await client.create_process(other)
        await client.close()
    first, second, third = api.requests
    assert first.body == second.body
    assert third.json()["imageBase64"] == to_base64(JPEG + b"another")


async def test_nobody_s_picture_stays(identity: WireServer) -> None:
    async with WireServer(GOOD) as api:
        client = client_for(api.url, identity.url)
        for end in (client.create_process(onboarding()), None):
            await client.prepare_body(onboarding())
            assert client._ahead._ready
            if end is None:
                client.forget()
            else:
                await end
            assert not client._ahead._ready
        await client.close()
