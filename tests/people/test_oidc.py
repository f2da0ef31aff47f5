"""Signing in on the phone against the simulator's provider: what is believed and what is not."""

import asyncio
import json
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from typing import Any

import pytest

from kiosk.domain.values.problem import Problem, ProblemError, ProblemKind, Remedy
from kiosk.domain.values.staff import Role
from kiosk.people.oidc import OidcPeople
from kiosk.people.ports import WebAnswer
from kiosk.simulator.server import SimulatorThread
from kiosk.store.opening import Opened
from tests.people.provider import House, house

AWAY = ProblemError(
    Problem(kind=ProblemKind.NETWORK, remedy=Remedy.CHECK_NETWORK, code="net.refused")
)


@pytest.fixture(scope="module")
def simulator() -> Iterator[tuple[SimulatorThread, str]]:
    running = SimulatorThread()
    yield running, running.start()
    running.stop()


@pytest.fixture
async def at(store: Opened, simulator: tuple[SimulatorThread, str]) -> AsyncIterator[House]:
    made = house(store, *simulator)
    await made.phone.twist()
    await made.phone.dismiss()
    yield made
    await made.web.web.close()


async def refusal(at: House, people: OidcPeople | None = None) -> Problem:
    with pytest.raises(ProblemError) as refused:
        await at.signed_in(people or at.people())
    return refused.value.problem


async def test_somebody_signs_in_on_the_phone_and_is_known_the_next_time(at: House) -> None:
    people = at.people()
    asked = await people.begin()
    assert asked.invitation.whole_address.endswith(asked.invitation.user_code)
    at.time.at_pause = lambda n: at.phone.decide(asked, "p-2") if n == 3 else None
    member = await people.finish(asked)
    assert (member.name, member.badge) == ("Leia Organa", "1702")
    assert member.roles == {Role.SUPERVISOR}
    assert len(at.time.pauses) == 3
    assert await at.signed_in(at.people(), "p-2") == member
    assert len(at.entries("staff.added")) == 1
    assert [e["person"] for e in at.entries("staff.signed_in")] == [member.id] * 2
    text = "".join(at.store.audit.export())
    assert not any(private in text for private in ("Leia", "1702", "p-2"))


async def test_who_says_no_on_the_phone_is_not_signed_in(at: House) -> None:
    people = at.people()
    asked = await people.begin()
    await at.phone.decide(asked, "")
    with pytest.raises(ProblemError) as refused:
        await people.finish(asked)
    assert refused.value.problem.code == "oidc.denied"
    assert at.entries("staff.sign_in_failed") == [{"how": "sign_in", "why": "oidc.denied"}]


async def test_a_code_that_nobody_uses_expires(at: House) -> None:
    people = at.people()
    with pytest.raises(ProblemError) as refused:
        await people.finish(await people.begin())
    assert refused.value.problem.code == "oidc.expired"
    assert at.time.ran_s <= 600


async def test_a_provider_that_goes_away_for_a_while_is_asked_ever_more_seldom(at: House) -> None:
    people = at.people()
    asked = await people.begin()
    await at.phone.decide(asked)

    def weather(number: int) -> None:
        at.web.unreachable = AWAY if number <= 3 else None

    at.time.at_pause = weather
    assert (await people.finish(asked)).name == "Luke Skywalker"
    assert at.time.pauses == [1.0, 2.0, 4.0, 8.0]


async def test_slow_down_is_heeded(at: House) -> None:
    people = at.people()
    asked = await people.begin()
    slow = WebAnswer(status=400, body=b'{"error": "slow_down"}')

    async def script(number: int) -> None:
        at.web.instead = {"/token": slow} if number == 1 else {}
        if number == 2:
            await at.phone.decide(asked)

    at.time.at_pause = script
    await people.finish(asked)
    assert at.time.pauses == [1.0, 6.0]


@pytest.mark.parametrize(
    ("twist", "code"),
    [
        ({"_key": "other"}, "oidc.signature"),
        ({"iss": "https://evil.example"}, "oidc.issuer"),
        ({"aud": "somebody-else"}, "oidc.audience"),
        ({"aud": ["counter", "other"]}, "oidc.audience"),
        ({"azp": "other"}, "oidc.audience"),
        ({"nonce": "replayed"}, "oidc.nonce"),
        ({"sub": None}, "oidc.claims"),
        ({"sub": ""}, "oidc.claims"),
        ({"sub": "x" * 256}, "oidc.claims"),
        ({"exp": None}, "oidc.claims"),
        ({"iat": "yesterday"}, "oidc.claims"),
        ({"exp": 1, "iat": 2}, "oidc.claims"),
        ({"exp": 1_000_000_100, "iat": 1_000_000_000}, "oidc.clock"),
        ({"nbf": 32_503_680_000}, "oidc.clock"),
        ({"roles": ["customer"]}, "oidc.no_role"),
        ({"roles": None}, "oidc.no_role"),
        ({"roles": {"attendant": True}}, "oidc.no_role"),
    ],
)
async def test_a_token_that_is_wrong_lets_nobody_in(
    at: House, twist: dict[str, Any], code: str
) -> None:
    await at.phone.twist(**twist)
    assert (await refusal(at)).code == code
    assert at.store.people.all() == ()
    assert at.entries("staff.sign_in_failed") == [{"how": "sign_in", "why": code}]


async def test_two_audiences_are_right_where_we_are_the_party(at: House) -> None:
    await at.phone.twist(aud=["counter", "other"], azp="counter")
    assert (await at.signed_in(at.people())).name == "Luke Skywalker"


async def test_a_missing_nonce_may_be_allowed_and_a_wrong_one_never(at: House) -> None:
    await at.phone.twist(nonce=None)
    await at.signed_in(at.people())
    assert (await refusal(at, at.people(require_nonce=True))).code == "oidc.nonce"
    await at.phone.twist(nonce="replayed")
    for required in (True, False):
        assert (await refusal(at, at.people(require_nonce=required))).code == "oidc.nonce"


@pytest.mark.parametrize("ahead_s", [-3600.0, 7200.0])
async def test_a_clock_that_is_wrong_is_told_with_the_difference(at: House, ahead_s: float) -> None:
    at.time.ahead_s = ahead_s
    problem = await refusal(at)
    assert (problem.code, problem.kind, problem.remedy) == (
        "oidc.clock",
        ProblemKind.CLOCK,
        Remedy.SET_CLOCK,
    )
    told = float(problem.detail.removesuffix(" s"))
    assert abs(told - ahead_s) < 30


async def test_a_minute_of_skew_is_forgiven(at: House) -> None:
    for ahead_s in (-50.0, 50.0):
        at.time.ahead_s = ahead_s
        await at.signed_in(at.people())


def mapped(path: str, **roles: list[str]) -> dict[str, Any]:
    own = {Role(name): frozenset(words) for name, words in roles.items()}
    return {"roles_claim": path, "roles": own}


async def test_roles_come_from_the_claim_that_is_configured(at: House) -> None:
    await at.phone.twist(
        realm_access={"roles": ["branch-manager", "uma"]},
        **{"https://bank.example/roles": "staff internal"},
    )
    deep = mapped("realm_access.roles", manager=["branch-manager"], attendant=["clerk"])
    assert (await at.signed_in(at.people(**deep))).roles == {Role.MANAGER}
    named = mapped("https://bank.example/roles", attendant=["staff"])
    assert (await at.signed_in(at.people(**named))).roles == {Role.ATTENDANT}
    assert at.entries("staff.roles_changed")[0]["before"] == "manager"


async def test_a_name_without_a_claim_is_the_subject(at: House) -> None:
    await at.phone.twist(name=None, preferred_username=None)
    assert (await at.signed_in(at.people())).name == "p-1"


async def test_somebody_disabled_here_is_not_let_in_by_the_provider(at: House) -> None:
    from dataclasses import replace  # noqa: PLC0415

    member = await at.signed_in(at.people())
    at.store.people.change(replace(member, active=False), code="staff.disabled")
    assert (await refusal(at)).code == "oidc.not_active"


async def test_signing_out_takes_the_refresh_token_back(at: House) -> None:
    people = at.people()
    member = await at.signed_in(people)
    assert await at.phone.held() == 1
    assert await people.sign_out(member.id)
    assert await at.phone.held() == 0
    assert at.store.people.session(member.id) is None


async def test_a_refresh_token_that_could_not_be_taken_back_is_taken_back_later(
    at: House,
) -> None:
    people = at.people()
    member = await at.signed_in(people)
    at.web.unreachable = AWAY
    assert not await people.sign_out(member.id)
    assert await people.settle() == 0
    with pytest.raises(ProblemError) as ended:
        await people.confirm(member.id)
    assert ended.value.problem.code == "oidc.ended"
    at.web.unreachable = None
    assert await people.settle() == 1
    assert await at.phone.held() == 0
    assert at.store.people.session(member.id) is None


async def test_a_sign_in_is_confirmed_by_the_provider_and_its_token_turns(at: House) -> None:
    people = at.people()
    member = await at.signed_in(people)
    before = at.store.people.session(member.id)
    await at.phone.twist(roles=["manager"])
    assert (await people.confirm(member.id)).roles == {Role.MANAGER}
    after = at.store.people.session(member.id)
    assert before is not None
    assert after is not None
    assert after.refresh_token != before.refresh_token
    assert after.signed_in_at == before.signed_in_at
    assert await at.phone.held() == 1


async def test_whom_the_house_dismissed_is_out_at_the_next_look(at: House) -> None:
    people = at.people()
    member = await at.signed_in(people)
    await at.phone.dismiss()
    with pytest.raises(ProblemError) as ended:
        await people.confirm(member.id)
    assert ended.value.problem.code == "oidc.ended"
    assert at.store.people.session(member.id) is None
    assert at.entries("staff.session_ended")[0]["person"] == member.id


async def test_another_s_token_does_not_prolong_a_sign_in(at: House) -> None:
    people = at.people()
    await at.signed_in(people, "p-2")
    member = await at.signed_in(people)
    await at.phone.twist(sub="p-2")
    with pytest.raises(ProblemError) as refused:
        await people.confirm(member.id)
    assert refused.value.problem.code == "oidc.claims"


async def test_without_the_provider_a_sign_in_holds_for_the_configured_hours(at: House) -> None:
    people = at.people()
    member = await at.signed_in(people)
    at.web.unreachable = AWAY
    at.time.ahead_s = timedelta(hours=4).total_seconds() - 30
    assert await people.confirm(member.id) == member
    at.time.ahead_s += 60
    with pytest.raises(ProblemError) as refused:
        await people.confirm(member.id)
    assert refused.value.problem.code == "oidc.offline_over"
    at.web.unreachable, at.time.ahead_s = None, 0.0
    assert await people.confirm(member.id) == member


@pytest.mark.parametrize("hours", [12.1, -1.0])
async def test_a_shift_ends_and_a_clock_that_is_set_back_makes_none_longer(
    at: House, hours: float
) -> None:
    people = at.people()
    member = await at.signed_in(people)
    at.time.ahead_s = timedelta(hours=hours).total_seconds()
    with pytest.raises(ProblemError) as refused:
        await people.confirm(member.id)
    assert refused.value.problem.code == "oidc.ended"


def described(at: House, **changes: Any) -> dict[str, WebAnswer]:
    base = f"{at.phone.base_url}/oidc"
    said = {
        "issuer": base,
        "device_authorization_endpoint": f"{base}/device",
        "token_endpoint": f"{base}/token",
        "jwks_uri": f"{base}/jwks",
    } | changes
    body = json.dumps({name: value for name, value in said.items() if value is not None})
    return {"openid-configuration": WebAnswer(status=200, body=body.encode())}


@pytest.mark.parametrize(
    ("changes", "code", "detail"),
    [
        ({"issuer": "https://other.example"}, "oidc.issuer", "people.oidc.issuer"),
        ({"device_authorization_endpoint": None}, "oidc.no_device_grant", ""),
        ({"token_endpoint": None}, "oidc.discovery", "token_endpoint"),
        ({"token_endpoint": "http://login.example/t"}, "oidc.discovery", "token_endpoint"),
        ({"jwks_uri": "file:///etc/keys"}, "oidc.discovery", "jwks_uri"),
        ({"jwks_uri": "https://[broken"}, "oidc.discovery", "jwks_uri"),
        ({"revocation_endpoint": 7}, "oidc.discovery", "revocation_endpoint"),
    ],
)
async def test_a_provider_that_describes_itself_badly_is_not_spoken_to(
    at: House, changes: dict[str, Any], code: str, detail: str
) -> None:
    at.web.instead = described(at, **changes)
    problem = await refusal(at)
    assert (problem.code, problem.detail) == (code, detail)
    assert problem.kind is ProblemKind.CONFIGURATION


@pytest.mark.parametrize(
    ("address", "answer", "code"),
    [
        ("openid-configuration", WebAnswer(status=404, body=b""), "oidc.discovery"),
        ("openid-configuration", WebAnswer(status=200, body=b"<html>"), "oidc.discovery"),
        ("/device", WebAnswer(status=401, body=b'{"error": "invalid_client"}'), "oidc.client"),
        ("/device", WebAnswer(status=200, body=b"{}"), "oidc.answer"),
        ("/device", WebAnswer(status=200, body=b"[" * 100_000), "oidc.answer"),
        ("/jwks", WebAnswer(status=200, body=b'{"keys": 7}'), "oidc.answer"),
        ("/jwks", WebAnswer(status=200, body=b'{"keys": [{"kty": "RSA"}]}'), "oidc.signature"),
        ("/jwks", WebAnswer(status=503, body=b""), "oidc.answer"),
        ("/token", WebAnswer(status=200, body=b"{}"), "oidc.answer"),
        ("/token", WebAnswer(status=200, body=b'{"id_token": "a.b.c"}'), "oidc.answer"),
        ("/token", WebAnswer(status=400, body=b'{"error": "mystery"}'), "oidc.answer"),
    ],
)
async def test_an_answer_that_is_none_has_words_and_a_way_on(
    at: House, address: str, answer: WebAnswer, code: str
) -> None:
    at.web.instead = {address: answer}
    assert (await refusal(at)).code == code


async def test_unsigned_and_symmetric_tokens_are_refused(at: House) -> None:
    import base64  # noqa: PLC0415

    def part(value: dict[str, Any]) -> str:
        return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()

    for head in ({"alg": "none", "kid": "one"}, {"alg": "HS256", "kid": "one"}):
        token = f"{part(head)}.{part({'sub': 'p-1'})}.c2ln"
        body = json.dumps({"id_token": token}).encode()
        at.web.instead = {"/token": WebAnswer(status=200, body=body)}
        assert (await refusal(at)).code == "oidc.signature"


async def test_a_provider_out_of_reach_says_so_at_once(at: House) -> None:
    at.web.unreachable = AWAY
    assert (await refusal(at)).code == "net.refused"


async def test_giving_up_on_the_phone_leaves_nothing_behind(at: House) -> None:
    people = at.people()
    asked = await people.begin()
    begun = asyncio.Event()

    async def for_ever(_number: int) -> None:
        begun.set()
        await asyncio.Event().wait()

    at.time.at_pause = for_ever
    waiting = asyncio.get_running_loop().create_task(people.finish(asked))
    await begun.wait()
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert at.store.people.all() == ()


async def test_no_token_or_name_is_in_a_repr(at: House) -> None:
    people = at.people()
    asked = await people.begin()
    assert asked.nonce not in repr(asked)
    assert asked.invitation.device_code not in repr(asked)
    await at.phone.decide(asked)
    member = await people.finish(asked)
    session = at.store.people.session(member.id)
    assert session is not None
    assert session.refresh_token not in repr(session)
    assert "Skywalker" not in repr(member)
