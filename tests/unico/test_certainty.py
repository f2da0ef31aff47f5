"""What is certain about a creation, whatever happens to the wire. The heart of this package.

Each test is a raw server that breaks at one place. The rule: nothing went out, or a 4xx in the
service's own words: surely not taken. Anything else without a whole 2xx answer that has an id:
unknown, and never sent again.
"""

import asyncio
import base64
from dataclasses import replace

import pytest

from kiosk.domain.configuration.settings import NetworkSettings
from kiosk.domain.contract.creation import (
    Accepted,
    AlreadyThere,
    NotTaken,
    OutcomeUnknown,
    RefusedByService,
)
from kiosk.domain.values.problem import ProblemKind, Remedy
from tests.fakes.stages import Stages
from tests.unico.counter import JPEG, PROCESS, FakeClock, client_for, onboarding, picture
from tests.unico.wire_server import Exchange, Script, WireServer, always, free_port, in_turn

IMPATIENT = NetworkSettings(timeout_s=0.3, requests_per_s=1000.0)


async def closes_at_once(exchange: Exchange) -> None:
    exchange.writer.close()


async def resets_at_once(exchange: Exchange) -> None:
    exchange.reset()


async def closes_after_the_first_bytes(exchange: Exchange) -> None:
    await exchange.reader.readexactly(10)
    exchange.reset()


async def closes_in_the_body(exchange: Exchange) -> None:
    await exchange.reader.readuntil(b"\r\n\r\n")
    await exchange.reader.readexactly(100)
    exchange.reset()


async def closes_after_the_request(exchange: Exchange) -> None:
    await exchange.request()


async def half_a_status_line(exchange: Exchange) -> None:
    await exchange.request()
    await exchange.raw(b"HTTP/1.1 20")


async def only_a_head(exchange: Exchange) -> None:
    await exchange.request()
    await exchange.raw(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n")


async def half_an_answer(exchange: Exchange) -> None:
    await exchange.request()
    await exchange.raw(b'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"id":"80371b2a-3ac7')


async def half_a_refusal(exchange: Exchange) -> None:
    await exchange.request()
    await exchange.raw(b'HTTP/1.1 400 No\r\nContent-Length: 100\r\n\r\n{"error":{')


async def garbage(exchange: Exchange) -> None:
    await exchange.request()
    await exchange.raw(b"\x00\xff\x16\x03 this is not HTTP\r\n\r\n")


async def says_nothing(exchange: Exchange) -> None:
    await exchange.request()
    await asyncio.sleep(30)


async def never_reads(exchange: Exchange) -> None:
    await asyncio.sleep(30)


async def trickles(exchange: Exchange) -> None:
    await exchange.request()
    await exchange.raw(b"HTTP/1.1 200 OK\r\nContent-Length: 10000\r\n\r\n")
    for _ in range(200):
        await exchange.raw(b" ")
        await asyncio.sleep(0.1)


BREAKS = [
    closes_at_once,
    resets_at_once,
    closes_after_the_first_bytes,
    closes_in_the_body,
    closes_after_the_request,
    half_a_status_line,
    only_a_head,
    half_an_answer,
    half_a_refusal,
    garbage,
    says_nothing,
    never_reads,
    trickles,
]


@pytest.mark.parametrize("script", BREAKS, ids=lambda script: script.__name__)
async def test_after_the_first_byte_a_broken_answer_is_an_unknown_outcome(
    script: Script, identity: WireServer, clock: FakeClock
) -> None:
    async with WireServer(script) as api:
        client = client_for(api.url, identity.url, clock=clock, network=IMPATIENT)
        outcome = await client.create_process(onboarding())
        await client.close()
    assert isinstance(outcome, OutcomeUnknown)
    assert outcome.problem.kind is ProblemKind.UNKNOWN_OUTCOME
    assert outcome.problem.remedy is Remedy.CHOOSE_OUTCOME
    assert outcome.problem.code in {"net.lost", "net.no_answer"}
    assert api.connections == 1, "it was sent again"
    assert clock.pauses == []


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (500, {"error": {"code": 99999, "description": "Internal failure! Try again later"}}),
        (502, b"<html>Bad gateway</html>"),
        (503, b""),
        (504, b""),
        (302, b""),
        (200, b"<html>Please log in</html>"),
        (200, b""),
        (200, {"status": 3}),
        (200, {"id": "", "status": 3}),
        (200, {"id": None, "status": 3}),
        (200, [1, 2]),
        (200, b'{"id": "8037'),
        (204, b""),
    ],
)
async def test_a_whole_answer_that_proves_nothing_is_an_unknown_outcome(
    status: int, body: object, identity: WireServer, clock: FakeClock
) -> None:
    async with WireServer(always(status, body, X_Request_Id="req-7")) as api:
        client = client_for(api.url, identity.url, clock=clock)
        outcome = await client.create_process(onboarding())
        await client.close()
    assert isinstance(outcome, OutcomeUnknown)
    assert outcome.problem.kind is ProblemKind.UNKNOWN_OUTCOME
    assert outcome.problem.http_status == status
    assert outcome.problem.request_id == "req-7"
    assert len(api.requests) == 1


@pytest.mark.parametrize("status", [400, 403, 404, 408, 410, 413, 415, 422, 451])
async def test_a_4xx_of_the_service_is_surely_not_taken_and_never_repeated(
    status: int, identity: WireServer, clock: FakeClock
) -> None:
    async with WireServer(always(status, {"error": {"code": "20507"}})) as api:
        client = client_for(api.url, identity.url, clock=clock)
        outcome = await client.create_process(onboarding())
        await client.close()
    assert isinstance(outcome, RefusedByService)
    assert outcome.problem.code == "20507"
    assert len(api.requests) == 1


async def test_a_conflict_means_it_is_there_and_its_id_is_read(identity: WireServer) -> None:
    body = {"error": {"code": 20073, "description": f"The processID {PROCESS} already exists."}}
    async with WireServer(always(409, body)) as api:
        client = client_for(api.url, identity.url)
        outcome = await client.create_process(onboarding())
        await client.close()
    assert isinstance(outcome, AlreadyThere)
    assert outcome.process_id == PROCESS


async def test_a_conflict_without_an_id_names_none(identity: WireServer) -> None:
    async with WireServer(always(400, {"Error": {"code": "20073"}})) as api:
        client = client_for(api.url, identity.url)
        outcome = await client.create_process(onboarding())
        await client.close()
    assert isinstance(outcome, AlreadyThere)
    assert outcome.process_id is None
    assert outcome.problem.remedy is Remedy.CHOOSE_OUTCOME, "nobody can read what has no name"
    assert outcome.problem.kind is ProblemKind.UNKNOWN_OUTCOME


async def test_nobody_listens_is_not_taken_after_three_tries(
    identity: WireServer, clock: FakeClock
) -> None:
    client = client_for(f"http://127.0.0.1:{free_port()}", identity.url, clock=clock)
    stages = Stages()
    outcome = await client.create_process(onboarding(), progress=stages)
    await client.close()
    assert isinstance(outcome, NotTaken)
    assert outcome.problem.code == "net.refused"
    assert outcome.problem.kind is ProblemKind.NETWORK
    assert clock.pauses == [1.0, 2.0]
    assert stages.words.count("waiting_to_retry") == 2
    assert [each.code for each in stages.causes] == ["net.refused", "net.refused"]
    assert "uploading" not in stages.words


async def test_a_connection_that_comes_back_in_time_is_used(
    identity: WireServer, clock: FakeClock
) -> None:
    api = WireServer(always(200, {"id": PROCESS, "status": 3}), port=free_port())

    async def comes_back(_: float) -> None:
        await api.__aenter__()
        clock.when_asleep = None

    clock.when_asleep = comes_back
    client = client_for(f"http://127.0.0.1:{api.port}", identity.url, clock=clock)
    outcome = await client.create_process(onboarding())
    await client.close()
    await api.__aexit__()
    assert isinstance(outcome, Accepted)
    assert len(api.requests) == 1


async def test_the_stages_are_told_in_order_and_uploading_before_the_first_byte(
    identity: WireServer,
) -> None:
    async with WireServer(always(200, {"id": PROCESS, "status": 3})) as api:
        seen: list[tuple[str, int]] = []
        client = client_for(api.url, identity.url)
        await client.create_process(
            onboarding(),
            progress=lambda stage, _cause=None, /: seen.append((stage, len(api.requests))),
        )
        await client.close()
    stages = [stage for stage, _ in seen]
    assert stages[0] == "connecting"
    assert stages[-2:] == ["uploading", "checking"]
    assert dict(seen)["uploading"] == 0


async def test_cancelled_while_waiting_for_the_answer_was_told_uploading(
    identity: WireServer,
) -> None:
    async with WireServer(says_nothing) as api:
        stages: list[str] = []
        sent = asyncio.Event()

        def told(stage: str, _cause: object = None, /) -> None:
            stages.append(stage)
            if stage == "checking":
                sent.set()

        client = client_for(api.url, identity.url)
        task = asyncio.ensure_future(client.create_process(onboarding(), progress=told))
        await sent.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await client.close()
    assert "uploading" in stages


async def test_a_creation_never_goes_over_a_used_connection_and_reads_keep_theirs(
    identity: WireServer,
) -> None:
    async with WireServer(always(200, {"id": PROCESS, "status": 3})) as api:
        client = client_for(api.url, identity.url)
        await client.create_process(onboarding())
        await client.create_process(onboarding())
        assert api.connections == 2
        for _ in range(5):
            answer = await client.create_process(onboarding())
            assert isinstance(answer, Accepted)
            await client.get_process(answer.answer.id, service=onboarding().operation)
        assert api.connections == 2 + 5 + 1
        await client.close()


async def test_429_obeys_retry_after_then_goes_through(
    identity: WireServer, clock: FakeClock
) -> None:
    script = in_turn(
        (429, b"", {"Retry_After": "12"}), (429, b""), (200, {"id": PROCESS, "status": 3})
    )
    async with WireServer(script) as api:
        client = client_for(api.url, identity.url, clock=clock)
        outcome = await client.create_process(onboarding())
        await client.close()
    assert isinstance(outcome, Accepted)
    assert clock.pauses == [12.0, 1.0]


async def test_429_for_ever_is_not_taken_after_a_minute(
    identity: WireServer, clock: FakeClock
) -> None:
    async with WireServer(always(429)) as api:
        client = client_for(api.url, identity.url, clock=clock)
        outcome = await client.create_process(onboarding())
        await client.close()
    assert isinstance(outcome, NotTaken)
    assert outcome.problem.kind is ProblemKind.RATE_LIMIT
    assert sum(clock.pauses) <= 60.0
    assert clock.pauses[:4] == [1.0, 2.0, 4.0, 8.0]


async def test_a_longer_wait_than_a_minute_is_told_and_not_waited(
    identity: WireServer, clock: FakeClock
) -> None:
    async with WireServer(always(429, b"", Retry_After="3600")) as api:
        client = client_for(api.url, identity.url, clock=clock)
        outcome = await client.create_process(onboarding())
        await client.close()
    assert isinstance(outcome, NotTaken)
    assert outcome.problem.retry_after_s == 3600.0
    assert clock.pauses == []


async def test_a_lost_token_answer_is_not_a_lost_submission(clock: FakeClock) -> None:
    async with WireServer(closes_after_the_request) as identity, WireServer(always(200)) as api:
        client = client_for(api.url, identity.url, clock=clock)
        outcome = await client.create_process(onboarding())
        await client.close()
    assert isinstance(outcome, NotTaken)
    assert api.connections == 0


async def test_a_missing_key_is_a_configuration_fault_and_sends_nothing(
    identity: WireServer,
) -> None:
    async with WireServer(always(200)) as api:
        client = client_for(api.url, identity.url, api_keys={})
        outcome = await client.create_process(onboarding())
        await client.close()
    assert isinstance(outcome, NotTaken)
    assert outcome.problem.remedy is Remedy.CHECK_API_KEY
    assert api.connections == 0


async def test_the_whole_picture_arrives(identity: WireServer) -> None:
    big = JPEG * 400
    async with WireServer(always(200, {"id": PROCESS, "status": 3})) as api:
        client = client_for(api.url, identity.url)
        await client.create_process(replace(onboarding(), selfie=picture(big)))
        await client.close()
    assert base64.b64decode(api.requests[0].json()["imageBase64"]) == big
