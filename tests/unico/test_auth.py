"""The token: a fresh assertion each time, one renewal at a time, no loop on a refusal."""

import asyncio
import base64
import json
from collections.abc import Callable
from email.utils import formatdate
from urllib.parse import parse_qs

import httpx
import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding

from kiosk.domain.contract.codes_auth import AUTH_CODES
from kiosk.domain.contract.creation import Accepted, NotTaken, RefusedByService
from kiosk.domain.values.ids import ProcessId
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.problem import ProblemError, ProblemKind, Remedy
from kiosk.unico.assertion import AssertionSigner, Credentials
from kiosk.unico.client import UnicoClient, draw_unpredictably
from tests.unico.counter import (
    NOW,
    PROCESS,
    FakeClock,
    client_for,
    credentials,
    onboarding,
    private_key,
)

FINISHED = {"id": PROCESS, "status": 3}


class FakeService:
    """Both hosts behind httpx's own seam. `tokens` answers the token endpoint, in turn."""

    def __init__(self, *tokens: httpx.Response | Callable[[], httpx.Response]) -> None:
        self.tokens = list(tokens)
        self.asked: list[httpx.Request] = []
        self.calls: list[httpx.Request] = []
        self.refuse_token: set[str] = set()
        self.refusal = httpx.Response(401, json="Jwt is expired")

    def transport(self) -> httpx.MockTransport:
        return httpx.MockTransport(self.answer)

    async def answer(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        await asyncio.sleep(0)
        if request.url.path == "/oauth2/token":
            self.asked.append(request)
            if self.tokens:
                given = self.tokens.pop(0) if len(self.tokens) > 1 else self.tokens[0]
                answer = given() if callable(given) else given
                return httpx.Response(
                    answer.status_code, content=answer.content, headers=answer.headers
                )
            return token(f"token-{len(self.asked)}")
        self.calls.append(request)
        if request.headers["authorization"].removeprefix("Bearer ") in self.refuse_token:
            return httpx.Response(
                self.refusal.status_code,
                content=self.refusal.content,
                headers={"content-type": "application/json"},
            )
        return httpx.Response(200, json=FINISHED)

    def client(self, clock: FakeClock) -> UnicoClient:
        return client_for(
            "https://api.test", "https://identity.test", wire=self.transport(), clock=clock
        )

    @property
    def assertions(self) -> list[str]:
        return [parse_qs(request.content.decode())["assertion"][0] for request in self.asked]


def token(text: str, expires_in: object = "3600") -> httpx.Response:
    return httpx.Response(
        200, json={"access_token": text, "token_type": "Bearer", "expires_in": expires_in}
    )


def refused(code: str, status: int = 401, **headers: str) -> httpx.Response:
    body = {"error": "server_error", "error_description": f"Falha na autenticação {code}"}
    return httpx.Response(status, json=body, headers=headers)


def part(assertion: str, number: int) -> dict[str, object]:
    text = assertion.split(".")[number]
    value = json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
    assert isinstance(value, dict)
    return value


async def read(client: UnicoClient) -> None:
    await client.get_process(ProcessId(PROCESS), service=Operation.ONBOARDING)


async def test_the_assertion_is_exactly_as_documented(clock: FakeClock) -> None:
    service = FakeService()
    client = service.client(clock)
    await read(client)
    request = service.asked[0]
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    form = parse_qs(request.content.decode())
    assert form["grant_type"] == ["urn:ietf:params:oauth:grant-type:jwt-bearer"]
    assert set(form) == {"grant_type", "assertion"}
    [assertion] = form["assertion"]
    assert part(assertion, 0) == {"alg": "RS256", "typ": "JWT"}
    claims = part(assertion, 1)
    exp = claims.pop("exp")
    assert claims == {
        "iss": "counter@0000-tenant.iam.acesso.io",
        "aud": "https://identity.test",
        "scope": "*",
        "iat": int(NOW),
    }
    assert isinstance(exp, int)
    assert NOW + 1799 <= exp <= NOW + 3600
    signed, _, signature = assertion.rpartition(".")
    private_key().public_key().verify(
        base64.urlsafe_b64decode(signature + "=="),
        signed.encode(),
        padding.PKCS1v15(),
        hashes.SHA256(),
    )


def test_assertions_of_the_same_second_differ() -> None:
    signer = AssertionSigner(credentials(), "https://identity.test", draw_unpredictably)
    assert len({signer.sign(NOW) for _ in range(8)}) > 4
    assert {draw_unpredictably(1, 3) for _ in range(200)} == {1, 2, 3}


def test_the_audience_has_no_slash_at_its_end() -> None:
    signer = AssertionSigner(credentials(), "https://identity.test/", lambda low, _: low)
    assert part(signer.sign(NOW), 1)["aud"] == "https://identity.test"


@pytest.mark.parametrize("pem", [b"", b"nonsense", b"-----BEGIN PRIVATE KEY-----\nAAAA\n"])
async def test_a_key_that_is_none_is_a_credentials_problem(pem: bytes, clock: FakeClock) -> None:
    service = FakeService()
    client = service.client(clock)
    client._tokens._signer._credentials = Credentials(account="a", tenant="t", private_key_pem=pem)
    outcome = await client.create_process(onboarding())
    assert isinstance(outcome, NotTaken)
    assert outcome.problem.code == "credentials.key"
    assert service.asked == []


async def test_fifty_callers_share_one_renewal(clock: FakeClock) -> None:
    service = FakeService()
    client = service.client(clock)
    await asyncio.gather(*(read(client) for _ in range(50)))
    assert len(service.asked) == 1
    assert len(service.calls) == 50
    clock.pass_(3001)
    await asyncio.gather(*(read(client) for _ in range(50)))
    assert len(service.asked) == 2


@pytest.mark.parametrize("expires_in", ["3600", 3600, 3600.0, " 3600 ", None, "soon", True, -1])
async def test_it_is_renewed_ten_minutes_before_its_end(
    expires_in: object, clock: FakeClock
) -> None:
    service = FakeService(token("first", expires_in), token("second"))
    client = service.client(clock)
    await read(client)
    clock.pass_(2990)
    await read(client)
    assert len(service.asked) == 1
    clock.pass_(20)
    await read(client)
    assert len(service.asked) == 2
    assert service.calls[-1].headers["authorization"] == "Bearer second"


async def test_a_short_lived_token_is_not_renewed_for_every_call(clock: FakeClock) -> None:
    service = FakeService(token("short", "300"))
    client = service.client(clock)
    for _ in range(5):
        await read(client)
    assert len(service.asked) == 1


async def test_a_computer_that_slept_renews(clock: FakeClock) -> None:
    service = FakeService()
    client = service.client(clock)
    await read(client)
    clock.now_wall += 7200  # the monotonic clock stood still meanwhile
    await read(client)
    assert len(service.asked) == 2


async def test_already_used_is_signed_once_more_then_it_stops(clock: FakeClock) -> None:
    service = FakeService(refused("1.2.7"), token("second"))
    await read(service.client(clock))
    assert len(set(service.assertions)) == 2

    service = FakeService(refused("1.2.7"))
    client = service.client(clock)
    with pytest.raises(ProblemError):
        await read(client)
    assert len(service.asked) == 2


@pytest.mark.parametrize("code", [code for code in AUTH_CODES if code != "1.2.7"])
@pytest.mark.parametrize("status", [400, 401, 500])
async def test_a_refused_assertion_is_never_repeated(
    code: str, status: int, clock: FakeClock
) -> None:
    service = FakeService(refused(code, status))
    client = service.client(clock)
    for _ in range(10):
        outcome = await client.create_process(onboarding())
        assert isinstance(outcome, NotTaken)
        assert outcome.problem.code == code
        assert outcome.problem.kind is AUTH_CODES[code].kind
        assert outcome.problem.remedy is AUTH_CODES[code].remedy
        with pytest.raises(ProblemError):
            await read(client)
    assert len(service.asked) == 1
    assert service.calls == []
    assert clock.pauses == []


async def test_a_refusal_is_forgotten_after_some_minutes(clock: FakeClock) -> None:
    service = FakeService(refused("1.2.11"), token("after"))
    client = service.client(clock)
    with pytest.raises(ProblemError):
        await read(client)
    clock.pass_(299)
    with pytest.raises(ProblemError):
        await read(client)
    clock.pass_(2)
    await read(client)
    assert len(service.asked) == 2


async def test_a_locked_account_is_left_alone_for_longer_even_when_the_clock_is_set(
    clock: FakeClock,
) -> None:
    service = FakeService(refused("1.2.18"), token("after"))
    client = service.client(clock)
    with pytest.raises(ProblemError):
        await read(client)
    clock.pass_(400)
    clock.now_wall -= 300
    with pytest.raises(ProblemError):
        await read(client)
    assert len(service.asked) == 1
    clock.pass_(600)
    await read(client)


async def test_the_english_text_in_brackets_is_read_too(clock: FakeClock) -> None:
    body = {"error": "server_error", "error_description": "Authentication failed (1.2.21)"}
    service = FakeService(httpx.Response(401, json=body))
    outcome = await service.client(clock).create_process(onboarding())
    assert isinstance(outcome, NotTaken)
    assert outcome.problem.code == "1.2.21"


@pytest.mark.parametrize("ahead_s", [-1200, 1200])
@pytest.mark.parametrize("code", ["1.2.4", "1.2.5", "without"])
async def test_a_wrong_clock_is_said_with_its_minutes(
    ahead_s: int, code: str, clock: FakeClock
) -> None:
    service = FakeService(refused(code, Date=formatdate(NOW - ahead_s, usegmt=True)))
    client = service.client(clock)
    outcome = await client.create_process(onboarding())
    assert isinstance(outcome, NotTaken)
    assert outcome.problem.kind is ProblemKind.CLOCK
    assert outcome.problem.remedy is Remedy.SET_CLOCK
    assert outcome.problem.detail == str(ahead_s // 60)


async def test_setting_the_clock_lets_it_be_tried_again_at_once(clock: FakeClock) -> None:
    date = formatdate(NOW + 3600, usegmt=True)
    service = FakeService(refused("1.2.4", Date=date), token("after"))
    client = service.client(clock)
    with pytest.raises(ProblemError):
        await read(client)
    clock.now_wall += 3600
    await read(client)
    assert len(service.asked) == 2


async def test_a_wrong_key_with_a_right_clock_stays_a_wrong_key(clock: FakeClock) -> None:
    service = FakeService(refused("1.2.5", Date=formatdate(NOW, usegmt=True)))
    outcome = await service.client(clock).create_process(onboarding())
    assert isinstance(outcome, NotTaken)
    assert outcome.problem.kind is ProblemKind.CREDENTIALS


@pytest.mark.parametrize(
    "refusal",
    [
        httpx.Response(401, json="Jwt is expired"),
        httpx.Response(401, content=b"Jwt header is an invalid JSON"),
        httpx.Response(403, json={"error": {"code": 10502, "description": "expirado"}}),
        httpx.Response(403, json={"Error": {"code": "10501"}}),
    ],
)
async def test_a_stale_token_is_renewed_once(refusal: httpx.Response, clock: FakeClock) -> None:
    service = FakeService()
    service.refusal = refusal
    service.refuse_token = {"token-1"}
    outcome = await service.client(clock).create_process(onboarding())
    assert isinstance(outcome, Accepted)
    assert [call.headers["authorization"] for call in service.calls] == [
        "Bearer token-1",
        "Bearer token-2",
    ]


async def test_a_second_stale_token_is_structural(clock: FakeClock) -> None:
    service = FakeService()
    service.refuse_token = {"token-1", "token-2"}
    outcome = await service.client(clock).create_process(onboarding())
    assert isinstance(outcome, RefusedByService)
    assert len(service.calls) == 2
    assert len(service.asked) == 2


@pytest.mark.parametrize(
    ("status", "code"), [(403, "10201"), (403, "30017"), (400, "20002"), (401, "20002")]
)
async def test_what_no_token_helps_is_not_tried_again(
    status: int, code: str, clock: FakeClock
) -> None:
    service = FakeService()
    service.refusal = httpx.Response(status, json={"error": {"code": code}})
    service.refuse_token = {"token-1"}
    outcome = await service.client(clock).create_process(onboarding())
    assert isinstance(outcome, RefusedByService)
    assert outcome.problem.code == code
    assert len(service.calls) == 1


@pytest.mark.parametrize(
    "answer",
    [
        httpx.Response(200, content=b"token: later"),
        httpx.Response(200, json={}),
        httpx.Response(200, json={"access_token": "a b\r\nX: y"}),
        httpx.Response(503),
    ],
)
async def test_a_token_endpoint_on_a_bad_day_is_tried_a_few_times(
    answer: httpx.Response, clock: FakeClock
) -> None:
    service = FakeService(answer)
    outcome = await service.client(clock).create_process(onboarding())
    assert isinstance(outcome, NotTaken)
    assert len(service.asked) == 3
    assert len(set(service.assertions)) == 3
    assert service.calls == []
