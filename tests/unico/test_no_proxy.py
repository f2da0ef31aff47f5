"""NO_PROXY as managed computers spell it. What nobody understands keeps nothing from being sent."""

import pytest

from kiosk.domain.configuration.settings import NetworkSettings
from kiosk.domain.contract.creation import Accepted
from kiosk.unico.proxy import Ways, covers
from tests.unico.counter import PROCESS, client_for, onboarding
from tests.unico.wire_server import WireServer, always

GOOD = always(200, {"id": PROCESS, "status": 3})
ODD = [
    "localhost,::1/128",
    "localhost,127.0.0.0/8,::1",
    "[::1]",
    "[::1]:8080",
    "::1",
    "fe80::/10, [fd00::]/8",
    "<local>",
    "*.corp;10.*;<local>",
    "http://intranet:8080/, https://[::1]/",
    ",,, ,",
    "[",
    "]",
    "]:[",
    "::::::",
    "1.2.3.4/99",
    "%zz",
    "a b\tc\nd",
    "*.*.*",
    "host:notaport",
    "ü.example",
    "." * 300,
]


@pytest.mark.parametrize("entries", ODD)
@pytest.mark.parametrize("configured", ["configured", ""])
async def test_whatever_stands_there_a_submission_goes_out(
    entries: str, configured: str, identity: WireServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_PROXY", entries)
    for name in ("HTTP_PROXY", "http_proxy"):
        monkeypatch.delenv(name, raising=False)
    async with WireServer(GOOD) as proxy:
        if not configured:
            monkeypatch.setenv("http_proxy", proxy.url)
        network = NetworkSettings(
            timeout_s=5.0, requests_per_s=1000.0, proxy=proxy.url if configured else ""
        )
        client = client_for("http://api.test", identity.url, network=network)
        outcome = await client.create_process(onboarding())
        await client.close()
    assert isinstance(outcome, Accepted)
    assert len(proxy.requests) == 1


@pytest.mark.parametrize(
    ("entry", "host", "port", "way"),
    [
        ("*", "api.test", 443, "direct"),
        ("api.test", "api.test", 443, "direct"),
        ("API.Test", "api.test", 443, "direct"),
        ("test", "api.test", 443, "direct"),
        (".test", "api.test", 443, "direct"),
        ("*.test", "api.test", 443, "direct"),
        ("pi.test", "api.test", 443, "proxy"),
        ("api.test:443", "api.test", 443, "direct"),
        ("api.test:8443", "api.test", 443, "proxy"),
        ("https://api.test", "api.test", 443, "direct"),
        ("10.0.0.0/8", "10.1.2.3", 443, "direct"),
        ("10.0.0.0/8", "11.1.2.3", 443, "proxy"),
        ("10.1.2.3", "10.1.2.3", 443, "direct"),
        ("10.*", "10.1.2.3", 443, "direct"),
        ("10.1.2.3:443", "10.1.2.3", 443, "direct"),
        ("fd00::/8", "fd00::1", 443, "direct"),
        ("[fd00::1]", "fd00::1", 443, "direct"),
        ("[fd00::1]:443", "fd00::1", 443, "direct"),
        ("[fd00::1]:80", "fd00::1", 443, "proxy"),
        ("::1/128", "api.test", 443, "proxy"),
        ("<local>", "intranet", 443, "direct"),
        ("<local>", "api.test", 443, "proxy"),
        ("", "api.test", 443, "proxy"),
        (".", "api.test", 443, "proxy"),
        ("[", "api.test", 443, "proxy"),
    ],
)
def test_what_an_entry_covers(entry: str, host: str, port: int, way: str) -> None:
    assert ("direct" if covers(entry, host, port) else "proxy") == way


def test_this_computer_is_reached_directly_in_each_of_its_spellings() -> None:
    ways = Ways(configured="http://proxy:3128")
    for host in ("localhost", "LOCALHOST", "127.0.0.1", "127.8.9.1", "[::1]"):
        assert ways.proxy_for(f"http://{host}:1234/x") is None


def test_an_address_without_a_scheme_and_a_scheme_of_its_own() -> None:
    ways = Ways(system={"https": "proxy:3128", "all": "http://other:1"})
    assert ways.proxy_for("https://api.test/") == "http://proxy:3128"
    assert ways.proxy_for("http://api.test/") == "http://other:1"
    assert "proxy" not in repr(ways)


async def test_a_proxy_of_another_scheme_that_can_not_be_used_is_left_alone(
    identity: WireServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ftp_proxy", "nonsense://x")
    monkeypatch.setenv("all_proxy", "socks5://127.0.0.1:9")
    async with WireServer(GOOD) as proxy:
        monkeypatch.setenv("http_proxy", proxy.url)
        client = client_for("http://api.test", identity.url)
        outcome = await client.create_process(onboarding())
        await client.close()
    assert isinstance(outcome, Accepted)
