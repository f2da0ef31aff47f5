"""Every code of the two error tables comes, alone and under its own status."""

import base64
import json
import re
import struct
import time
import uuid
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.values.operation import Operation
from kiosk.simulator.credentials import SDK_ONLY_KEY
from kiosk.simulator.refusals import API_MESSAGES
from kiosk.simulator.scenarios import outcome_named
from tests.simulator.counter import PICTURE, Counter, b64url, onboarding, subject


def png_of(width: int, height: int, size: int = 64) -> str:
    header = b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", width, height)
    return base64.b64encode(header.ljust(size, b"\0")).decode()


def refused(counter: Counter, body: Any, code: str, service: Any = Operation.ONBOARDING) -> None:
    answer = counter.create(body, service)
    assert answer.json() == {"error": {"code": code, "description": API_MESSAGES[code]}}
    assert answer.status_code == {"20073": 409, "99999": 500}.get(code, 400)


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ([], "20003"),
        ({}, "20003"),
        (onboarding(subject=None), "20004"),
        (onboarding(subject={}), "20004"),
        (onboarding(subject={"name": "Luke"}), "20005"),
        (onboarding(subject=subject("12345678900")), "20507"),
        (onboarding(subject=subject("123.456.789-09")), "20507"),
        (onboarding(subject=subject("11111111111")), "20507"),
        (onboarding(subject={"code": "12345678909"}), "20006"),
        (onboarding(subject=subject(name="R2-D2 #1")), "20509"),
        (onboarding(subject=subject(gender="X")), "20508"),
        (onboarding(subject=subject(birthDate="20/05/2000")), "20019"),
        (onboarding(subject=subject(birthDate="2000-02-30")), "20019"),
        (onboarding(subject=subject(email="luke")), "20008"),
        (onboarding(subject=subject(phone="551997257070")), "20021"),
        (onboarding(useCase="Holiday"), "20062"),
        (onboarding(imageBase64=None), "20009"),
        (onboarding(imageBase64="*"), "20900"),
        (onboarding(imageBase64="data:image/png;base64," + PICTURE), "20900"),
        (onboarding(imageBase64=base64.b64encode(b"hello").decode()), "20900"),
        (onboarding(imageBase64=base64.b64encode(b"GIF89a" + b"\0" * 64).decode()), "20505"),
        (onboarding(imageBase64=base64.b64encode(b"\0\0\0\x18ftypheic").decode()), "20505"),
        (onboarding(imageBase64=png_of(1280, 720, 800_001)), "20506"),
        (onboarding(imageBase64=png_of(639, 480)), "20807"),
        (onboarding(imageBase64=png_of(640, 479)), "20807"),
    ],
)
def test_onboarding(counter: Counter, body: Any, code: str) -> None:
    refused(counter, body, code)


@pytest.mark.parametrize(("width", "height", "size"), [(640, 480, 64), (1280, 720, 800_000)])
def test_the_limits_themselves_are_within(
    counter: Counter, width: int, height: int, size: int
) -> None:
    counter.made(onboarding(imageBase64=png_of(width, height, size)))


def test_references(counter: Counter) -> None:
    finished = counter.made(onboarding())["id"]
    failed = counter.made(onboarding(outcome_named("error").cpf))["id"]
    of_process = "REFERENCE_TYPE_PROCESS_ID"
    cases: list[tuple[dict[str, Any], str]] = [
        ({}, "20024"),
        ({"references": []}, "20024"),
        ({"references": [{"referenceType": of_process}]}, "20024"),
        ({"referenceProcessId": "17"}, "20065"),
        ({"references": [{"referenceType": of_process, "referenceContent": "17"}]}, "20065"),
        ({"referenceProcessId": str(uuid.uuid4())}, "20513"),
        ({"referenceProcessId": failed}, "20512"),
        (
            {
                "references": [
                    {"referenceType": "REFERENCE_TYPE_IMAGE_BASE64", "referenceContent": "*"}
                ]
            },
            "20900",
        ),
    ]
    for references, code in cases:
        refused(counter, onboarding(**references), code, Operation.TRANSACTIONAL)
    answer = counter.made(onboarding(referenceProcessId=finished), Operation.TRANSACTIONAL)
    assert answer["biometryToken"] == {"result": "true"}


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"purpose": "holiday"}, "20067"),
        ({"purpose": ["onboarding"]}, "20067"),
        ({"authProcessId": "17"}, "20066"),
        ({"authProcessId": str(uuid.uuid4())}, "20066"),
        ({"files": None}, "20068"),
        ({"files": []}, "20068"),
        ({"files": "front"}, "99989"),
        ({"files": ["front"]}, "99989"),
        ({"files": [{}]}, "20009"),
        ({"files": [{"data": "*"}]}, "20900"),
        ({"files": None, "documentId": "doc-abc-123"}, "99989"),
    ],
)
def test_documents(counter: Counter, changes: dict[str, Any], code: str) -> None:
    refused(counter, counter.document(**changes), code, Operation.DOCUMENT)


def test_a_document_that_is_missing_or_no_object(counter: Counter) -> None:
    body = counter.document()
    refused(counter, {"subject": body["subject"]}, "99988", Operation.DOCUMENT)
    refused(counter, body | {"document": "front"}, "99989", Operation.DOCUMENT)
    odd = subject(duiType="DUI_TYPE_CL_RUN")
    refused(counter, body | {"subject": odd}, "20507", Operation.DOCUMENT)


def test_credentials_come_before_the_body(counter: Counter) -> None:
    key = {"APIKEY": counter.credentials.api_keys[Operation.ONBOARDING]}
    bearer = counter.bearer()
    cases = [
        (key, 400, "20001"),
        (bearer, 400, "20002"),
        (key | {"Authorization": "Bearer nobody"}, 403, "10501"),
        (bearer | {"APIKEY": "nobody"}, 403, "10201"),
    ]
    for headers, status, code in cases:
        answer = counter.http.post("/processes/v1", json={}, headers=headers)
        assert (answer.status_code, answer.json()["error"]["code"]) == (status, code)


def test_a_token_that_ended_is_told_from_one_that_never_was(counter: Counter) -> None:
    counter.control("POST", "faults", {"kind": "token_expired", "path": "/processes/v1"})
    answer = counter.create(onboarding())
    assert (answer.status_code, answer.json()["error"]["code"]) == (403, "10502")
    counter.sign_in()
    counter.made(onboarding())


def test_the_key_that_demands_the_sdk(counter: Counter) -> None:
    def sdk(exp: float) -> str:
        parts = ({"alg": "RS256"}, {"exp": int(exp)})
        head, body = (b64url(json.dumps(part).encode()) for part in parts)
        return f"{head}.{body}.{b64url(b'signature')}"

    refused(counter, onboarding(), "10506", SDK_ONLY_KEY)
    refused(counter, onboarding(imageBase64=None), "20009", SDK_ONLY_KEY)
    refused(counter, onboarding(imageBase64=sdk(1)), "10507", SDK_ONLY_KEY)
    fresh = onboarding(imageBase64=sdk(time.time() + 600))
    counter.made(fresh, SDK_ONLY_KEY)
    refused(counter, fresh, "10508", SDK_ONLY_KEY)


def test_a_process_that_exists_and_one_that_breaks(counter: Counter) -> None:
    made = counter.made(onboarding())
    refused(counter, onboarding(processId=made["id"]), "20073")
    refused(counter, onboarding(outcome_named("conflict").cpf), "20073")
    refused(counter, onboarding(outcome_named("internal-error").cpf), "99999")


def test_a_key_without_documents_has_no_permission(counter: Counter) -> None:
    query = {"code": "12345678909", "type": "BR_CNH"}
    answer = counter.http.get("/documents/v1", params=query, headers=counter.headers())
    assert answer.status_code == 403
    assert answer.json()["error"]["code"] == 30017


def test_reading_says_malformed_unknown_and_gone(counter: Counter) -> None:
    assert counter.read("17").status_code == 400
    assert counter.read(str(uuid.uuid4())).status_code == 404
    made = counter.made(onboarding(outcome_named("gone").cpf))
    assert made["status"] == 1
    assert counter.read(made["id"]).status_code == 410


@pytest.mark.parametrize("extra", [{"Content-Type": "text/plain"}, {"Content-Encoding": "utf8"}])
def test_the_gateway_refuses_odd_headers(counter: Counter, extra: dict[str, str]) -> None:
    headers = counter.headers() | {"Content-Type": "application/json"} | extra
    answer = counter.http.post("/processes/v1", content=b"{}", headers=headers)
    assert answer.status_code == 415


def test_every_code_of_the_tables_is_provoked_here() -> None:
    """Each test names the codes that it provokes; this holds the names against the table."""
    source = Path(__file__).read_text(encoding="utf-8")
    named = set(re.findall(r'[" ]([0-9]{5})\b', source))
    assert {code for code in API_MESSAGES if len(code) == 5} <= named
