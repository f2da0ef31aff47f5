"""What the wire proves, event by event: as httpcore's trace tells it."""

from dataclasses import dataclass

import httpx
import pytest

from kiosk.unico.phase import Phase, Watch
from tests.fakes.stages import Stages

REQUEST = "send_request_headers"
BEFORE = [
    httpx.ConnectError("x"),
    httpx.ConnectTimeout("x"),
    httpx.PoolTimeout("x"),
    httpx.ProxyError("x"),
    httpx.UnsupportedProtocol("x"),
]
LATER = [httpx.ReadError("x"), httpx.WriteError("x"), httpx.ReadTimeout("x"), OSError("x")]


@dataclass(frozen=True)
class Sent:
    method: bytes


async def watched(*events: tuple[str, dict[str, object]]) -> tuple[Watch, list[str]]:
    told = Stages()
    watch = Watch(told)
    for name, info in events:
        await watch(name, info)
    return watch, told.words


def started(what: str, **info: object) -> tuple[str, dict[str, object]]:
    return f"http11.{what}.started", info


def complete(what: str, **info: object) -> tuple[str, dict[str, object]]:
    return f"http11.{what}.complete", info


def to_the_proxy() -> tuple[tuple[str, dict[str, object]], ...]:
    return (
        started("connect_tcp", host="proxy.bank"),
        started(REQUEST, request=Sent(b"CONNECT")),
        complete(REQUEST),
        complete("send_request_body"),
    )


def answered(status: int) -> tuple[str, dict[str, object]]:
    return complete("receive_response_headers", return_value=(b"HTTP/1.1", status, b"", []))


async def test_nothing_seen_proves_nothing_but_for_errors_before_the_wire() -> None:
    watch, told = await watched()
    assert watch.phase is Phase.IDLE
    assert told == []
    assert (watch.connect_host, watch.proxy_status) == ("", None)
    assert all(watch.surely_not_sent(error) for error in BEFORE)
    assert not any(watch.surely_not_sent(error) for error in LATER)


@pytest.mark.parametrize("step", ["connect_tcp", "start_tls"])
async def test_while_connecting_nothing_went_out(step: str) -> None:
    watch, told = await watched(started(step, host="api.id.unico.app"))
    assert watch.phase is Phase.CONNECTING
    assert watch.connect_host == "api.id.unico.app"
    assert told == []
    assert all(watch.surely_not_sent(error) for error in (*BEFORE, *LATER))


@pytest.mark.parametrize("step", ["connect_tcp", "start_tls", REQUEST])
async def test_only_the_beginning_of_a_step_counts(step: str) -> None:
    watch, told = await watched(complete(step, host="h"), (f"http11.{step}.failed", {}))
    assert watch.phase is Phase.IDLE
    assert (watch.connect_host, told) == ("", [])


async def test_the_last_host_is_kept_and_a_step_without_one_forgets_nothing() -> None:
    watch, _ = await watched(started("connect_tcp", host="a"), started("start_tls"))
    assert watch.connect_host == "a"
    await watch(*started("connect_tcp", host="b"))
    assert watch.connect_host == "b"


async def test_from_the_first_header_on_anything_may_be_there() -> None:
    watch, told = await watched(
        started("connect_tcp", host="h"), started(REQUEST, request=Sent(b"POST"))
    )
    assert watch.phase is Phase.SENT
    assert told == ["uploading"]
    assert not any(watch.surely_not_sent(error) for error in (*BEFORE, *LATER))
    await watch(*started("send_request_body"))
    assert told == ["uploading"]
    await watch(*complete("send_request_body"))
    assert told == ["uploading", "checking"]
    await watch(*answered(503))
    assert watch.proxy_status is None
    assert told == ["uploading", "checking"]


async def test_what_was_sent_stays_sent() -> None:
    watch, _ = await watched(started(REQUEST), started("connect_tcp", host="again"))
    assert watch.phase is Phase.SENT
    assert watch.connect_host == "again"
    assert not watch.surely_not_sent(BEFORE[0])


async def test_talking_to_a_proxy_is_still_connecting() -> None:
    watch, told = await watched(*to_the_proxy())
    assert watch.phase is Phase.CONNECTING
    assert told == []
    assert all(watch.surely_not_sent(error) for error in (*BEFORE, *LATER))


@pytest.mark.parametrize(
    ("status", "kept"), [(199, 199), (200, None), (299, None), (300, 300), (407, 407)]
)
async def test_a_proxys_refusal_is_kept(status: int, kept: int | None) -> None:
    watch, _ = await watched(*to_the_proxy(), answered(status))
    assert watch.proxy_status == kept
    assert watch.phase is Phase.CONNECTING


async def test_through_the_tunnel_the_request_itself_is_told() -> None:
    watch, told = await watched(
        *to_the_proxy(),
        answered(200),
        started("start_tls"),
        started(REQUEST, request=Sent(b"POST")),
        complete("send_request_body"),
    )
    assert watch.phase is Phase.SENT
    assert told == ["uploading", "checking"]


async def test_nobody_has_to_listen() -> None:
    watch = Watch()
    await watch(*started(REQUEST))
    assert watch.phase is Phase.SENT


def test_the_phases_come_in_order() -> None:
    assert [phase.name for phase in Phase] == ["IDLE", "CONNECTING", "SENT"]
