"""Who is in the way: certificates and proxies, each with its own name, and nothing sent."""

import asyncio
import contextlib
import ssl
import time
from email.utils import formatdate
from pathlib import Path

import pytest

from kiosk.domain.configuration.settings import NetworkSettings
from kiosk.domain.contract.creation import Accepted, NotTaken, OutcomeUnknown
from kiosk.domain.values.problem import ProblemError, ProblemKind, Remedy
from kiosk.unico.diagnosis import Step
from kiosk.unico.proxy import Ways
from kiosk.unico.tls import Stranger, who_answers
from tests.unico.certificates import Authority
from tests.unico.counter import PROCESS, FakeClock, client_for, onboarding
from tests.unico.wire_server import Exchange, Script, WireServer, always

GOOD = always(200, {"id": PROCESS, "status": 3})


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    return Authority(tmp_path)


def network(**settings: object) -> NetworkSettings:
    return NetworkSettings(timeout_s=5.0, requests_per_s=1000.0, **settings)  # type: ignore[arg-type]


async def test_an_inspecting_proxy_is_named(
    authority: Authority, identity: WireServer, clock: FakeClock
) -> None:
    async with WireServer(GOOD, tls=authority.server("127.0.0.1")) as api:
        client = client_for(api.url, identity.url, clock=clock)
        outcome = await client.create_process(onboarding())
        await client.close()
    assert isinstance(outcome, NotTaken)
    assert outcome.problem.kind is ProblemKind.TLS
    assert outcome.problem.code == "tls.intercepted"
    assert outcome.problem.remedy is Remedy.CHECK_CERTIFICATES
    assert outcome.problem.detail == "Branch Inspection Ltda"
    assert api.requests == []
    assert clock.pauses == [], "a certificate does not get better by waiting"


async def test_a_bare_trust_store_is_not_taken_for_an_inspecting_proxy(
    authority: Authority,
) -> None:
    roots = ssl.create_default_context(cafile=str(authority.ca_file))
    async with WireServer(GOOD, tls=authority.server("127.0.0.1")) as api:
        known = await who_answers(api.url, proxy="", public=roots)
        unknown = await who_answers(api.url, proxy="")
    assert known == Stranger(issuer="Branch Inspection Ltda", publicly_trusted=True)
    assert unknown == Stranger(issuer="Branch Inspection Ltda", publicly_trusted=False)
    assert api.requests == []
    async with WireServer(GOOD) as plain:
        assert await who_answers(plain.url, proxy="") == Stranger()
    assert plain.requests == []


async def test_its_root_in_a_ca_file_makes_it_trusted(
    authority: Authority, identity: WireServer
) -> None:
    async with WireServer(GOOD, tls=authority.server("127.0.0.1")) as api:
        client = client_for(api.url, identity.url, network=network(ca_file=str(authority.ca_file)))
        outcome = await client.create_process(onboarding())
        await client.close()
    assert isinstance(outcome, Accepted)


@pytest.mark.parametrize(
    ("names", "start", "end", "code", "kind"),
    [
        (["127.0.0.1"], -3, -1, "tls.expired", ProblemKind.TLS),
        (["127.0.0.1"], 1, 3, "tls.not_yet_valid", ProblemKind.CLOCK),
        (["127.0.0.9"], -1, 1, "tls.hostname", ProblemKind.TLS),
        (["elsewhere.test"], -1, 1, "tls.hostname", ProblemKind.TLS),
    ],
)
async def test_each_fault_of_a_certificate_has_its_name(
    names: list[str],
    start: int,
    end: int,
    code: str,
    kind: ProblemKind,
    authority: Authority,
    identity: WireServer,
) -> None:
    async with WireServer(GOOD, tls=authority.server(*names, start=start, end=end)) as api:
        client = client_for(api.url, identity.url, network=network(ca_file=str(authority.ca_file)))
        outcome = await client.create_process(onboarding())
        await client.close()
    assert isinstance(outcome, NotTaken)
    assert (outcome.problem.code, outcome.problem.kind) == (code, kind)


async def test_a_server_without_tls_is_a_handshake_that_failed(
    identity: WireServer, clock: FakeClock
) -> None:
    async def plain(exchange: Exchange) -> None:
        await exchange.reader.read(100)
        await exchange.raw(b"HTTP/1.1 400 Bad Request\r\n\r\n")

    async with WireServer(plain) as api:
        client = client_for(f"https://127.0.0.1:{api.port}", identity.url, clock=clock)
        outcome = await client.create_process(onboarding())
        await client.close()
    assert isinstance(outcome, NotTaken)
    assert outcome.problem.code == "tls.handshake"


def test_a_ca_file_that_is_none_is_said_at_once(tmp_path: Path) -> None:
    for content in (None, b"no certificate"):
        path = tmp_path / "ca.pem"
        if content:
            path.write_bytes(content)
        with pytest.raises(ProblemError) as caught:
            client_for("http://127.0.0.1:1", network=network(ca_file=str(path)))
        assert caught.value.problem.code == "tls.ca_file"


@pytest.mark.parametrize("spoilt", ["request", "answer"])
async def test_a_spoilt_record_is_an_unknown_outcome(
    spoilt: str, authority: Authority, identity: WireServer, clock: FakeClock
) -> None:
    async with WireServer(GOOD, tls=authority.server("127.0.0.1")) as api:
        sent = 0

        async def relay(exchange: Exchange) -> None:
            reader, writer = await asyncio.open_connection("127.0.0.1", api.port)

            async def pump(
                source: asyncio.StreamReader, target: asyncio.StreamWriter, side: str
            ) -> None:
                nonlocal sent
                with contextlib.suppress(OSError):
                    while data := await source.read(65536):
                        sent += len(data) if side == "request" else 0
                        # The handshake's part of it is shorter than the request's.
                        bad = side == spoilt and sent > 2000
                        target.write(data[:-1] + bytes([data[-1] ^ 1]) if bad else data)
                        await target.drain()
                    target.close()

            try:
                await asyncio.gather(
                    pump(exchange.reader, writer, "request"),
                    pump(reader, exchange.writer, "answer"),
                )
            finally:
                writer.transport.abort()

        async with WireServer(relay) as between:
            client = client_for(
                f"https://127.0.0.1:{between.port}",
                identity.url,
                network=network(ca_file=str(authority.ca_file)),
                clock=clock,
            )
            outcome = await client.create_process(onboarding())
            await client.close()
    assert isinstance(outcome, OutcomeUnknown)
    assert between.connections == 1


async def test_a_closed_client_sends_nothing(identity: WireServer) -> None:
    async with WireServer(GOOD) as api:
        client = client_for(api.url, identity.url)
        await client.close()
        outcome = await client.create_process(onboarding())
    assert isinstance(outcome, NotTaken)
    assert outcome.problem.code == "net.closed"
    assert api.connections == 0


# Proxies ------------------------------------------------------------------------------------


def tunnel_to(port: int) -> Script:
    """A proxy that lets everything through to one port of this computer."""

    async def script(exchange: Exchange) -> None:
        request = await exchange.request()
        assert request is not None
        assert request.method == "CONNECT"
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        await exchange.raw(b"HTTP/1.1 200 Connection established\r\n\r\n")

        async def pump(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
            with contextlib.suppress(OSError):
                while data := await source.read(65536):
                    target.write(data)
                    await target.drain()
                target.close()

        try:
            await asyncio.gather(pump(exchange.reader, writer), pump(reader, exchange.writer))
        finally:
            writer.transport.abort()

    return script


async def test_through_the_proxy_of_the_configuration(
    authority: Authority, identity: WireServer
) -> None:
    async with (
        WireServer(GOOD, tls=authority.server("api.test")) as api,
        WireServer(tunnel_to(api.port)) as proxy,
    ):
        client = client_for(
            "https://api.test",
            identity.url,
            network=network(ca_file=str(authority.ca_file), proxy=proxy.url),
        )
        outcome = await client.create_process(onboarding())
        await client.close()
    assert isinstance(outcome, Accepted)
    assert proxy.requests[0].target == "api.test:443"
    assert proxy.requests[0].header("authorization") is None
    assert proxy.requests[0].header("apikey") is None


async def test_through_the_proxy_of_the_environment(
    authority: Authority, identity: WireServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with (
        WireServer(GOOD, tls=authority.server("api.test")) as api,
        WireServer(tunnel_to(api.port)) as proxy,
    ):
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        client = client_for(
            "https://api.test", identity.url, network=network(ca_file=str(authority.ca_file))
        )
        outcome = await client.create_process(onboarding())
        await client.close()
    assert isinstance(outcome, Accepted)
    assert len(proxy.requests) == 1


async def test_an_inspecting_proxy_is_named_through_itself(
    authority: Authority, identity: WireServer, clock: FakeClock
) -> None:
    async with (
        WireServer(GOOD, tls=authority.server("api.test")) as api,
        WireServer(tunnel_to(api.port)) as proxy,
    ):
        client = client_for(
            "https://api.test", identity.url, network=network(proxy=proxy.url), clock=clock
        )
        outcome = await client.create_process(onboarding())
        await client.close()
    assert isinstance(outcome, NotTaken)
    assert outcome.problem.code == "tls.intercepted"
    assert outcome.problem.detail == "Branch Inspection Ltda"
    assert api.requests == []


@pytest.mark.parametrize(
    ("answer", "code", "pauses"),
    [
        (b"HTTP/1.1 407 Login\r\nContent-Length: 0\r\n\r\n", "proxy.auth", 0),
        (b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n", "proxy.refused", 2),
        (b"HTTP/1.1 502 Bad\r\nContent-Length: 0\r\n\r\n", "proxy.refused", 2),
        (b"", "proxy.unreachable", 2),
        (b"HTTP/1.1 20", "proxy.unreachable", 2),
    ],
)
async def test_a_proxy_that_refuses_has_taken_nothing(
    answer: bytes, code: str, pauses: int, identity: WireServer, clock: FakeClock
) -> None:
    async def refuses(exchange: Exchange) -> None:
        await exchange.request()
        await exchange.raw(answer)

    async with WireServer(refuses) as proxy:
        client = client_for(
            "https://api.test", identity.url, network=network(proxy=proxy.url), clock=clock
        )
        outcome = await client.create_process(onboarding())
        await client.close()
    assert isinstance(outcome, NotTaken)
    assert outcome.problem.kind is ProblemKind.PROXY
    assert outcome.problem.code == code
    assert len(clock.pauses) == pauses


async def test_a_proxy_that_is_not_there(identity: WireServer, clock: FakeClock) -> None:
    async with WireServer(GOOD) as gone:
        pass
    client = client_for(
        "https://api.test", identity.url, network=network(proxy=gone.url), clock=clock
    )
    outcome = await client.create_process(onboarding())
    await client.close()
    assert isinstance(outcome, NotTaken)
    assert outcome.problem.code == "proxy.unreachable"


async def test_a_plain_proxy_that_wants_a_login_has_taken_nothing(
    identity: WireServer, clock: FakeClock
) -> None:
    async with WireServer(always(407)) as proxy:
        client = client_for(
            "http://api.test", identity.url, network=network(proxy=proxy.url), clock=clock
        )
        outcome = await client.create_process(onboarding())
        await client.close()
    assert isinstance(outcome, NotTaken)
    assert outcome.problem.code == "proxy.auth"


@pytest.mark.parametrize(
    "address", ["socks5://127.0.0.1:1080", "nonsense://x", "http://proxy:port"]
)
def test_a_proxy_of_an_unsupported_kind_is_said_at_once(address: str) -> None:
    with pytest.raises(ProblemError) as caught:
        client_for("https://api.test", network=network(proxy=address))
    assert caught.value.problem.code == "proxy.unsupported"


async def test_this_computer_is_never_reached_through_a_proxy(identity: WireServer) -> None:
    async with WireServer(GOOD) as api, WireServer(always(500)) as proxy:
        client = client_for(api.url, identity.url, network=network(proxy=proxy.url))
        outcome = await client.create_process(onboarding())
        await client.close()
    assert isinstance(outcome, Accepted)
    assert proxy.connections == 0


def test_no_proxy_counts_for_the_configured_proxy_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "intern.example, .branch.example")
    ways = Ways.read("http://proxy:3128")
    assert ways.proxy_for("https://intern.example/") is None
    assert ways.proxy_for("https://a.branch.example/") is None
    assert ways.proxy_for("https://api.test/") == "http://proxy:3128"
    assert ways.proxy_for("http://127.0.0.1:1/") is None


async def test_a_certificate_that_has_expired_by_this_clock_alone_is_the_clock(
    authority: Authority, identity: WireServer, clock: FakeClock
) -> None:
    """The service says what time it is, and at that time its certificate was good."""
    there = time.time() - 120 * 86400
    good = always(200, {"id": PROCESS, "status": 3}, Date=formatdate(there, usegmt=True))
    clock.now_wall = there + 120 * 86400
    context = authority.server("127.0.0.1", start=-130, end=-100)
    async with WireServer(good, tls=context) as api:
        client = client_for(
            api.url, identity.url, network=network(ca_file=str(authority.ca_file)), clock=clock
        )
        outcome = await client.create_process(onboarding())
        checks = await client.diagnose()
        await client.close()
    assert isinstance(outcome, NotTaken)
    assert outcome.problem.kind is ProblemKind.CLOCK
    assert outcome.problem.remedy is Remedy.SET_CLOCK
    assert outcome.problem.code == "clock.wrong"
    assert outcome.problem.detail == str(120 * 24 * 60)
    assert {request.method for request in api.requests} == {"HEAD"}
    assert not any(request.header("authorization") for request in api.requests)
    assert all(request.target == "/" for request in api.requests)
    problems = {(c.step, c.problem.code) for c in checks if c.problem is not None}
    assert problems == {(Step.TLS, "clock.wrong"), (Step.CLOCK, "clock.wrong")}


async def test_a_certificate_that_has_expired_by_the_service_s_clock_too_is_the_certificate(
    authority: Authority, identity: WireServer, clock: FakeClock
) -> None:
    good = always(200, {"id": PROCESS, "status": 3}, Date=formatdate(time.time(), usegmt=True))
    async with WireServer(good, tls=authority.server("127.0.0.1", start=-3, end=-1)) as api:
        client = client_for(
            api.url, identity.url, network=network(ca_file=str(authority.ca_file)), clock=clock
        )
        outcome = await client.create_process(onboarding())
        await client.close()
    assert isinstance(outcome, NotTaken)
    assert outcome.problem.code == "tls.expired"


async def test_the_session_s_secrets_are_written_nowhere(
    authority: Authority, identity: WireServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An antivirus sets SSLKEYLOGFILE for every program of a managed computer."""
    for place in (tmp_path / "keys.log", tmp_path / "missing" / "keys.log"):
        monkeypatch.setenv("SSLKEYLOGFILE", str(place))
        async with WireServer(GOOD, tls=authority.server("127.0.0.1")) as api:
            client = client_for(
                api.url, identity.url, network=network(ca_file=str(authority.ca_file))
            )
            outcome = await client.create_process(onboarding())
            await client.close()
            assert isinstance(outcome, Accepted)
            stranger = client_for(api.url, identity.url, clock=FakeClock())
            outcome = await stranger.create_process(onboarding())
            await stranger.close()
            assert isinstance(outcome, NotTaken)
            assert outcome.problem.code == "tls.intercepted"
        assert not place.exists()
