"""What time alone does: journeys expire, tokens end, a locked account opens again."""

from dataclasses import dataclass
from typing import Any

import pytest

from kiosk.domain.values.operation import Operation
from kiosk.simulator.credentials import Credentials, make_credentials
from kiosk.simulator.refusals import ApiRefusedError, AuthenticationRefusedError
from kiosk.simulator.world import World
from tests.simulator.counter import (
    APPROVED,
    GRANT,
    PICTURE,
    assertion,
    claims_for,
    onboarding,
)

BASE = "http://127.0.0.1:9900"
START = 1_800_000_000.0


@dataclass
class Clock:
    at: float = START

    def __call__(self) -> float:
        return self.at


@pytest.fixture(scope="module")
def credentials() -> Credentials:
    return make_credentials()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def world(clock: Clock, credentials: Credentials) -> World:
    return World(base_url=BASE, credentials=credentials, now=clock)


def form(world: World, clock: Clock, **changes: Any) -> dict[str, str]:
    now = int(clock.at)
    times = {"iat": now, "exp": now + 3600}
    claims = claims_for(BASE, world.credentials, **(times | changes))
    return {"grant_type": GRANT, "assertion": assertion(world.credentials.private_key_pem, claims)}


def test_a_journey_expires_when_it_said(world: World, clock: Clock) -> None:
    body = {
        "callbackUri": "/",
        "flow": "id",
        "purpose": "creditprocess",
        "person": {"duiType": "DUI_TYPE_BR_CPF", "duiValue": APPROVED},
        "expiresIn": "3600s",
    }
    process = world.journeys.create(body)[0]["process"]
    assert process["createdAt"] == "2027-01-15T08:00:00.000000Z"
    assert process["expiresAt"] == "2027-01-15T09:00:00.000000Z"
    clock.at += 3599
    assert world.journeys.get(process["id"])["process"]["state"] == "PROCESS_STATE_CREATED"
    clock.at += 1
    late = world.journeys.get(process["id"])["process"]
    assert (late["state"], late["result"]) == ("PROCESS_STATE_FINISHED", "PROCESS_RESULT_EXPIRED")
    assert late["finishedAt"] == process["expiresAt"]
    assert not world.journeys.is_open(world.journeys.find(process["id"]))


def test_a_selfie_vouches_for_one_document_and_for_a_day(world: World, clock: Clock) -> None:
    def document(process_id: str) -> dict[str, Any]:
        return {
            "subject": {"duiType": "DUI_TYPE_BR_CPF", "code": APPROVED},
            "document": {
                "purpose": "onboarding",
                "authProcessId": process_id,
                "files": [{"data": PICTURE}],
            },
        }

    def selfie() -> str:
        made, _ = world.processes.create(onboarding(), Operation.ONBOARDING)
        return str(made["id"])

    young, old = selfie(), selfie()
    clock.at += 24 * 3600
    assert world.processes.create(document(young), Operation.DOCUMENT)
    with pytest.raises(ApiRefusedError, match="20066"):
        world.processes.create(document(young), Operation.DOCUMENT)
    clock.at += 1
    with pytest.raises(ApiRefusedError, match="20066"):
        world.processes.create(document(old), Operation.DOCUMENT)


def test_a_token_ends_after_an_hour(world: World, clock: Clock) -> None:
    token = world.tokens.issue(form(world, clock))["access_token"]
    clock.at += 3599
    assert world.tokens.standing(token) == "valid"
    clock.at += 1
    assert world.tokens.standing(token) == "expired"
    assert world.tokens.standing("another") == "unknown"


def test_a_locked_account_opens_after_five_minutes(world: World, clock: Clock) -> None:
    for _ in range(5):
        with pytest.raises(AuthenticationRefusedError, match=r"1\.1\.1"):
            world.tokens.issue(form(world, clock, scope=None))
    with pytest.raises(AuthenticationRefusedError, match=r"1\.2\.18"):
        world.tokens.issue(form(world, clock))
    clock.at += 301
    assert world.tokens.issue(form(world, clock))


@pytest.mark.parametrize(
    ("issued", "ends", "good"),
    [(0, 3600, True), (0, 3601, False), (60, 3600, True), (61, 3600, False), (-3600, 0, False)],
)
def test_the_window_of_an_assertion(
    world: World, clock: Clock, issued: int, ends: int, *, good: bool
) -> None:
    now = int(clock.at)
    request = form(world, clock, iat=now + issued, exp=now + ends)
    if good:
        assert world.tokens.issue(request)
    else:
        with pytest.raises(AuthenticationRefusedError, match=r"1\.2\.4"):
            world.tokens.issue(request)
