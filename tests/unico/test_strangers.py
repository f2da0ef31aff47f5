"""Who answers in the service's place: gateways that refuse after forwarding, and portals.

A gateway's refusal proves nothing about what it did before. A portal's page is no answer at all,
and asking it for another token would only lock the account.
"""

import pytest

from kiosk.domain.contract.creation import (
    JourneyMade,
    NotTaken,
    OutcomeUnknown,
    RefusedByService,
)
from kiosk.domain.values.ids import ProcessId
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.problem import ProblemError, ProblemKind, Remedy
from tests.unico.counter import PROCESS, FakeClock, client_for, journey, onboarding
from tests.unico.wire_server import TOKEN, WireServer, always, in_turn

FOREIGN = [
    b"",
    b" ",
    b"<html><body>Request Timeout</body></html>",
    b"\xef\xbb\xbf\r\n<!DOCTYPE html>",
    b"Forbidden",
    b"error code: 1015",
    b"no healthy upstream",
    b'{"error":{"code":"205',
    b"null",
    b"[]",
    b"429",
    {"message": "Forbidden"},
    {"message": "Limit Exceeded", "code": None},
    {"error": "Too Many Requests"},
    {"error": "rate_limited", "error_description": "slow down"},
    {"error": {"code": 403, "message": "Forbidden", "status": "PERMISSION_DENIED"}},
    {"error": {"message": "Forbidden"}},
    {"error": {"code": "ACCESS_DENIED", "description": "by policy"}},
    {"code": 403, "message": "Forbidden"},
    {"code": 7},
    {"code": 0, "message": "OK"},
    {"code": 17, "message": "no such code"},
    {"fault": {"faultstring": "Spike arrest", "detail": {"errorcode": "policies.ratelimit"}}},
    {"status": 408, "title": "Request Timeout", "type": "about:blank"},
    {"Error": []},
]
STATUSES = [400, 401, 403, 404, 408, 409, 410, 413, 421, 422, 425, 429, 431, 451, 499]


def is_the_pages_429(status: int, body: object) -> bool:
    """get-process-web-sdk.md: "HTTP status only". An empty 429 is the service's."""
    return status == 429 and isinstance(body, bytes) and not body.strip()


@pytest.mark.parametrize("body", FOREIGN, ids=lambda body: str(body)[:30])
@pytest.mark.parametrize("status", STATUSES)
async def test_a_4xx_of_a_gateway_is_an_unknown_outcome_and_not_sent_again(
    status: int, body: object, identity: WireServer, clock: FakeClock
) -> None:
    if is_the_pages_429(status, body):
        return
    async with WireServer(always(status, body)) as api:
        client = client_for(api.url, identity.url, clock=clock)
        outcomes = (
            await client.create_process(onboarding()),
            await client.create_journey(journey()),
        )
        await client.close()
    for outcome in outcomes:
        assert isinstance(outcome, OutcomeUnknown)
        assert outcome.problem.kind is ProblemKind.UNKNOWN_OUTCOME
        assert outcome.problem.remedy is Remedy.CHOOSE_OUTCOME
        assert outcome.problem.http_status == status
    assert len(api.requests) == 2, "it was sent again"
    assert len(identity.requests) == 1, "a token was asked for again"
    assert clock.pauses == []


@pytest.mark.parametrize(
    "body",
    [
        {"error": {"code": "20507", "description": "O parâmetro subject.code é inválido."}},
        {"error": {"code": 20507}},
        {"Error": {"Code": "40004", "Description": "..."}},
        {"error": {"code": "20999", "description": "a code of tomorrow"}},
        {"code": 3, "message": "invalid flow", "details": []},
        {"code": "7", "message": "permission denied"},
        {"code": 99998, "message": "a code of tomorrow"},
    ],
    ids=str,
)
async def test_the_service_s_own_shapes_are_a_refusal(body: object, identity: WireServer) -> None:
    for status in (400, 403, 422):
        async with WireServer(always(status, body)) as api:
            client = client_for(api.url, identity.url)
            outcomes = (
                await client.create_process(onboarding()),
                await client.create_journey(journey()),
            )
            await client.close()
        assert all(isinstance(outcome, RefusedByService) for outcome in outcomes)


async def test_a_refusal_by_the_token_s_filter_asks_for_one_more_token(clock: FakeClock) -> None:
    async with (
        WireServer(always(200, TOKEN)) as identity,
        WireServer(in_turn((401, b"Jwt is expired"), (200, {"process": {"id": PROCESS}}))) as api,
    ):
        client = client_for(api.url, identity.url, clock=clock)
        outcome = await client.create_journey(journey())
        await client.close()
    assert isinstance(outcome, JourneyMade)
    assert len(identity.requests) == 2


async def test_a_conflict_of_a_journey_names_nothing_and_is_looked_up(identity: WireServer) -> None:
    body = {"code": 6, "message": "process already exists", "details": []}
    async with WireServer(always(409, body)) as api:
        client = client_for(api.url, identity.url)
        outcome = await client.create_journey(journey())
        await client.close()
    assert isinstance(outcome, OutcomeUnknown)
    assert outcome.problem.remedy is Remedy.CHOOSE_OUTCOME


async def test_a_gateway_s_conflict_names_no_process_of_ours(identity: WireServer) -> None:
    page = f"<html>conflict, incident {PROCESS}</html>".encode()
    async with WireServer(always(409, page)) as api:
        client = client_for(api.url, identity.url)
        outcome = await client.create_process(onboarding())
        await client.close()
    assert isinstance(outcome, OutcomeUnknown)


PORTALS = [
    (200, b"<html>Welcome to our Wi-Fi</html>", {}),
    (200, b"\xef\xbb\xbf  \n<!doctype html>", {}),
    (200, b"Please log in", {"Content_Type": "text/html; charset=utf-8"}),
    (203, b"<?xml version='1.0'?><html/>", {}),
    (302, b"", {"Location": "http://portal.example/login"}),
    (307, b"", {"Location": "https://portal.example/"}),
    (303, b"<html>", {}),
    (511, b"<html>Network authentication required</html>", {}),
    (511, b"", {}),
]


@pytest.mark.parametrize(("status", "body", "headers"), PORTALS, ids=str)
async def test_a_portal_is_told_as_such_before_a_token_is_asked_for_again(
    status: int, body: bytes, headers: dict[str, str], clock: FakeClock
) -> None:
    async with WireServer(always(status, body, **headers)) as portal:
        client = client_for(portal.url, clock=clock)
        outcome = await client.create_process(onboarding())
        with pytest.raises(ProblemError) as caught:
            await client.get_process(ProcessId(PROCESS), service=Operation.ONBOARDING)
        await client.close()
    assert isinstance(outcome, NotTaken)
    for problem in (outcome.problem, caught.value.problem):
        assert (problem.code, problem.kind) == ("net.portal", ProblemKind.NETWORK)
        assert problem.remedy is Remedy.CHECK_NETWORK
    assert clock.pauses == []
    assert [request.target for request in portal.requests] == ["/oauth2/token"] * 2


@pytest.mark.parametrize(("status", "body", "headers"), PORTALS, ids=str)
async def test_a_portal_between_token_and_creation_leaves_it_unknown(
    status: int, body: bytes, headers: dict[str, str], identity: WireServer, clock: FakeClock
) -> None:
    async with WireServer(always(status, body, **headers)) as portal:
        client = client_for(portal.url, identity.url, clock=clock)
        outcome = await client.create_process(onboarding())
        with pytest.raises(ProblemError) as caught:
            await client.get_process(ProcessId(PROCESS), service=Operation.ONBOARDING)
        await client.close()
    assert isinstance(outcome, OutcomeUnknown)
    assert outcome.problem.code == "net.portal"
    assert caught.value.problem.kind is ProblemKind.NETWORK
    assert len(identity.requests) == 1
    assert len(portal.requests) == 2


async def test_as_soon_as_somebody_has_logged_in_there_the_token_is_had(clock: FakeClock) -> None:
    async with (
        WireServer(in_turn((302, b"", {"Location": "/login"}), (200, TOKEN))) as identity,
        WireServer(always(200, {"id": PROCESS, "status": 3})) as api,
    ):
        client = client_for(api.url, identity.url, clock=clock)
        assert isinstance(await client.create_process(onboarding()), NotTaken)
        assert not isinstance(await client.create_process(onboarding()), NotTaken)
        await client.close()


async def test_a_firewall_s_page_at_the_token_is_not_taken_for_wrong_credentials(
    clock: FakeClock,
) -> None:
    async with (
        WireServer(in_turn((403, b"<html>Blocked</html>"), (200, TOKEN))) as identity,
        WireServer(always(200, {"id": PROCESS, "status": 3})) as api,
    ):
        client = client_for(api.url, identity.url, clock=clock)
        outcome = await client.create_process(onboarding())
        assert isinstance(outcome, NotTaken)
        assert (outcome.problem.kind, outcome.problem.code) == (
            ProblemKind.PROXY,
            "proxy.refused",
        )
        assert not isinstance(await client.create_process(onboarding()), NotTaken)
        await client.close()
