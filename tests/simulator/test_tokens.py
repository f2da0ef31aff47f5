"""The token endpoint, held to notes section 1: each refusal has its own code."""

import base64
from typing import Any

import pytest

from kiosk.domain.values.mode import PRODUCTION_HOSTS, SANDBOX_HOSTS
from kiosk.simulator.credentials import make_credentials
from tests.simulator.counter import Counter, assertion, claims_for


def test_a_good_assertion_brings_a_token(counter: Counter) -> None:
    answer = counter.ask_token()
    assert answer.status_code == 200
    body = answer.json()
    assert body.keys() == {"access_token", "token_type", "expires_in"}
    assert body["token_type"] == "Bearer"
    assert body["expires_in"] == "3600"
    assert body["access_token"].count(".") == 2


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"nbf": 1}, "1.2.22"),
        ({"jti": "x"}, "1.2.22"),
        ({"sub": "x"}, "1.2.19"),
        ({"scope": None}, "1.1.1"),
        ({"iss": "counter@other.iam.acesso.io"}, "1.0.1"),
        ({"iss": "other@simulator.iam.acesso.io"}, "1.2.11"),
        ({"exp": 1_600_000_000, "iat": 1_599_999_000}, "1.2.4"),
        ({"exp": None}, "1.2.4"),
        ({"iat": 1_600_000_000}, "1.2.4"),
        ({"aud": "http://127.0.0.1:1"}, "1.2.5"),
        ({"aud": PRODUCTION_HOSTS.identity_url}, "1.2.5"),
        ({"aud": SANDBOX_HOSTS.identity_url}, "1.2.5"),
    ],
)
def test_each_fault_has_its_code(counter: Counter, changes: dict[str, Any], code: str) -> None:
    answer = counter.ask_token(**changes)
    assert answer.status_code == 401
    assert answer.json() == {
        "error": "server_error",
        "error_description": f"Falha na autenticação {code}",
    }


def code_of(counter: Counter, text: str) -> str:
    description: str = counter.ask_token(text).json()["error_description"]
    return description.rpartition(" ")[2]


def test_a_trailing_slash_is_another_audience(counter: Counter) -> None:
    description = counter.ask_token(aud=f"{counter.base_url}/").json()["error_description"]
    assert description.endswith("1.2.5")


def test_an_assertion_is_good_once(counter: Counter) -> None:
    credentials = counter.credentials
    text = assertion(credentials.private_key_pem, claims_for(counter.base_url, credentials))
    assert counter.ask_token(text).status_code == 200
    assert code_of(counter, text) == "1.2.7"


def test_another_key_does_not_sign_for_this_account(counter: Counter) -> None:
    stranger = make_credentials().private_key_pem
    text = assertion(stranger, claims_for(counter.base_url, counter.credentials))
    assert code_of(counter, text) == "1.2.5"


@pytest.mark.parametrize(
    "header",
    [
        {"alg": "HS256", "typ": "JWT"},
        {"alg": "none", "typ": "JWT"},
        {"alg": "RS256"},
        {"alg": "RS256", "typ": "JWT", "kid": "1"},
    ],
)
def test_the_header_is_exactly_two_fields(counter: Counter, header: dict[str, str]) -> None:
    claims = claims_for(counter.base_url, counter.credentials)
    text = assertion(counter.credentials.private_key_pem, claims, header)
    assert code_of(counter, text) == "1.2.20"


@pytest.mark.parametrize("text", ["x", "a.b.c", base64.b64encode(b"{}").decode() + "..", "ção"])
def test_what_is_no_token_can_not_be_decoded(counter: Counter, text: str) -> None:
    assert code_of(counter, text) == "1.2.21"


def test_another_grant_is_not_supported(counter: Counter) -> None:
    answer = counter.http.post("/oauth2/token", data={"grant_type": "client_credentials"})
    assert answer.status_code == 400
    assert answer.json()["error"] == "unsupported_grant_type"


def test_the_body_is_a_form(counter: Counter) -> None:
    assert counter.http.post("/oauth2/token", json={}).status_code == 415


def test_repeated_failures_lock_the_account(counter: Counter) -> None:
    for _ in range(5):
        assert counter.ask_token(scope=None).json()["error_description"].endswith("1.1.1")
    assert counter.ask_token().json()["error_description"].endswith("1.2.18")
    counter.control("DELETE", "faults")
    assert counter.ask_token().status_code == 200
