"""The Web & SDK half: creation with its messages, every end of a journey, what can be fetched."""

import base64
import uuid
from typing import Any

import pytest

from kiosk.domain.contract.dui import DuiType
from kiosk.simulator.flows import FLOWS, LATER_DOCUMENT_FLOW, UNCONFIGURED_FLOW
from kiosk.simulator.scenarios import outcome_named
from tests.simulator.counter import APPROVED, PICTURE, Counter

Body = dict[str, Any]


def person(code: str = APPROVED, **more: Any) -> Body:
    known = {
        "duiType": "DUI_TYPE_BR_CPF" if code.isdecimal() else "DUI_TYPE_MX_CURP",
        "duiValue": code,
        "friendlyName": "Luke Skywalker",
        "phone": "5511912345678",
        "email": "luke@example.com",
    }
    return {key: value for key, value in (known | more).items() if value is not None}


def request(flow: str = "idunicodocs", code: str = APPROVED, **more: Any) -> Body:
    known = {
        "callbackUri": "https://app.client.com/callback",
        "flow": flow,
        "purpose": "biometryonboarding",
        "person": person(code),
    }
    return known | more


def made(counter: Counter, body: Body) -> Body:
    answer = counter.journey(body)
    assert answer.status_code == 200, answer.text
    process: Body = answer.json()["process"]
    return process


def ended(counter: Counter, body: Body, how: str = "finish") -> Body:
    process_id = made(counter, body)["id"]
    counter.control("POST", f"journeys/{process_id}/{how}")
    process: Body = counter.follow(process_id).json()["process"]
    return process


def test_creation_is_answered_as_printed(counter: Counter) -> None:
    branch = "a1b2c3d4-e5f6-7890-abcd-ef1234567890"
    body = request(clientReference="your-internal-id-123", companyBranchId=branch)
    process = made(counter, body)
    # create-process-web-sdk.md, "200 OK".
    assert process.keys() == {
        "id", "state", "flow", "purpose", "callbackUri", "clientReference", "companyBranchId",
        "userRedirectUrl", "token", "webAppToken", "createdAt", "expiresAt", "capacities",
        "authenticationInfo", "person", "companyData",
    }  # fmt: skip
    assert process["state"] == "PROCESS_STATE_CREATED"
    assert process["capacities"] == []
    assert process["authenticationInfo"] == {}
    assert process["userRedirectUrl"] == f"{counter.base_url}/process/{process['id']}"
    assert process["companyData"] == {"branchId": branch, "countryCode": "BR"}
    assert process["createdAt"].endswith("Z")
    assert len(process["createdAt"]) == len("2023-10-09T09:15:25.417105Z")


WHATSAPP = [{"notificationChannel": "NOTIFICATION_CHANNEL_WHATSAPP"}]
SMS = [{"notificationChannel": "NOTIFICATION_CHANNEL_SMS"}]
EMAIL = [{"notificationChannel": "NOTIFICATION_CHANNEL_EMAIL"}]
DUI = "idnsv2/GetPublicID request error: rpc error: code = InvalidArgument desc = invalid dui value"
BACK = {"biometry_capture": {"enabled_back_camera": True}}


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (request("nothing"), "invalid flow"),
        (request(purpose="holiday"), "invalid purpose"),
        (
            request(callbackUri=""),
            (
                'invalid callbackUri: unable to parse callbackUri: parse "": empty url,'
                " invalid callbackUri: url:"
            ),
        ),
        (
            request(person=person(friendlyName="L" * 51)),
            "invalid person: friendly name exceeds 50 characters.",
        ),
        (
            request(person=person(email=None, notifications=EMAIL)),
            (
                "invalid person: email required for notification channel"
                " NOTIFICATION_CHANNEL_EMAIL, invalid email address for notification channel"
                " NOTIFICATION_CHANNEL_EMAIL"
            ),
        ),
        (
            request(person=person(phone="11912345678", notifications=WHATSAPP)),
            (
                "invalid person: phone number required for notification channel"
                " NOTIFICATION_CHANNEL_WHATSAPP, phone number does not contain 13 chars for"
                " notification channel NOTIFICATION_CHANNEL_WHATSAPP"
            ),
        ),
        (request(person=person("12345678900")), DUI),
        (request(person=person(duiType="DUI_TYPE_XX")), DUI),
        (request(person={}), DUI),
        (request(expiresIn="3600"), "invalid expiresIn argument"),
        (request(expiresIn="0s"), "invalid expiresIn argument"),
    ],
)
def test_the_pages_messages(counter: Counter, body: Body, message: str) -> None:
    answer = counter.journey(body)
    assert answer.status_code == 400
    assert answer.json() == {"code": 3, "message": message, "details": []}


@pytest.mark.parametrize(
    "body",
    [
        request("idsign", person=person(email=None)),
        request("idtoken"),
        request("idtoken", references=[{"referenceType": "REFERENCE_TYPE_PROCESS_ID"}]),
        request("idsmart", bioTokenId=str(uuid.uuid4())),
        request("iddocs", flow_config=BACK),
        request("idsign", flow_config=BACK),
        request(companyBranchId="branch"),
        request(contextualization={"currency": "EUR"}),
        request(contextualization={"price": "12"}),
        request(contextualization={"locale": {"deDe": {"reason": "x"}}}),
        request(person=person(phone=None, notifications=SMS)),
        request(person=person(notifications=[{"notificationChannel": "PIGEON"}])),
    ],
)
def test_what_the_page_demands_without_a_message(counter: Counter, body: Body) -> None:
    answer = counter.journey(body)
    assert (answer.status_code, answer.json()["code"]) == (400, 3)


def test_an_api_key_that_is_not_set(counter: Counter) -> None:
    answer = counter.journey(request(UNCONFIGURED_FLOW))
    assert answer.json()["code"] == 9
    assert answer.json()["message"] == "XX ID Apikeys are not set"


def test_bearers_are_refused_in_bare_words(counter: Counter) -> None:
    answer = counter.http.post("/client/v1/process", json=request())
    assert (answer.status_code, answer.text) == (401, "Jwt header is an invalid JSON")
    fault = {"kind": "token_expired", "path": "/client"}
    counter.control("POST", "faults", fault)
    answer = counter.journey(request())
    assert (answer.status_code, answer.text) == (401, "Jwt is expired")
    counter.sign_in()


def test_ids_that_are_malformed_or_unknown(counter: Counter) -> None:
    answer = counter.follow("17")
    assert (answer.status_code, answer.json()["message"]) == (400, "process id is invalid")
    answer = counter.follow(str(uuid.uuid4()))
    assert answer.status_code == 404
    assert answer.json()["code"] == 5
    assert answer.json()["message"].endswith("desc = process not found")


@pytest.mark.parametrize("flow", sorted(FLOWS))
def test_every_flow_comes_to_its_end(counter: Counter, flow: str) -> None:
    picture = {"referenceType": "REFERENCE_TYPE_IMAGE_BASE64", "referenceContent": PICTURE}
    body = request(flow, references=[picture], useCase="USE_CASE_LOGIN")
    process = ended(counter, body)
    assert (process["state"], process["result"]) == ("PROCESS_STATE_FINISHED", "PROCESS_RESULT_OK")
    # get-process-web-sdk.md: every field is there whatever the flow.
    assert process["authenticationInfo"].keys() >= {
        "authenticationId", "livenessResult", "authenticationResult", "identityFraudstersResult",
        "bioTokenEngineResult", "smartRevalidationResult", "idAgeResult", "scoreEngineResult",
    }  # fmt: skip
    assert ("serproResult" in process["authenticationInfo"]) == ("serpro" in flow)
    documents = [d for service in process["services"] for d in service.get("documents", ())]
    assert bool(documents) == ("docs" in flow or flow == "creditoconsignado")
    signed = any("envelopeId" in service for service in process["services"])
    assert signed == ("sign" in flow or flow == "creditoconsignado")


@pytest.mark.parametrize(
    ("name", "flow", "field", "word"),
    [
        ("approved", "id", "authenticationResult", "AUTHENTICATION_RESULT_POSITIVE"),
        ("refused", "id", "authenticationResult", "AUTHENTICATION_RESULT_NEGATIVE"),
        ("no-score", "id", "authenticationResult", "AUTHENTICATION_RESULT_INCONCLUSIVE"),
        ("not-live", "idlive", "livenessResult", "LIVENESS_RESULT_NOT_LIVE"),
        ("fraud", "idtrust", "identityFraudstersResult", "TRUST_RESULT_YES"),
        ("minor", "idage", "idAgeResult", "ID_AGE_RESULT_NEGATIVE"),
        ("shorthand", "id", "livenessResult", "LIVE"),
        ("shorthand", "id", "identityFraudstersResult", "UNSPECIFIED"),
        ("unspecified", "idcheck", "livenessResult", "LIVENESS_RESULT_UNSPECIFIED"),
        ("unknown-words", "id", "authenticationResult", "AUTHENTICATION_RESULT_PERHAPS"),
        ("approved", "idlive", "authenticationResult", "AUTHENTICATION_RESULT_UNSPECIFIED"),
    ],
)
def test_capabilities(counter: Counter, name: str, flow: str, field: str, word: str) -> None:
    process = ended(counter, request(flow, outcome_named(name).cpf))
    assert process["authenticationInfo"][field] == word


@pytest.mark.parametrize(
    ("name", "state", "result"),
    [
        ("refused", "PROCESS_STATE_FINISHED", "PROCESS_RESULT_INVALID_IDENTITY"),
        ("error", "PROCESS_STATE_FINISHED", "PROCESS_RESULT_ERROR"),
        ("expired", "PROCESS_STATE_FINISHED", "PROCESS_RESULT_EXPIRED"),
        ("canceled", "PROCESS_STATE_FAILED", None),
        ("pending-for-ever", "PROCESS_STATE_CREATED", None),
    ],
)
def test_ends(counter: Counter, name: str, state: str, result: str | None) -> None:
    process = ended(counter, request("id", outcome_named(name).cpf))
    assert (process["state"], process.get("result")) == (state, result)


def test_score_is_told_where_it_is_enabled(counter: Counter) -> None:
    code = outcome_named("score-28").cpf
    score = ended(counter, request("idcheck", code))["authenticationInfo"]["scoreEngineResult"]
    assert score == {"scoreEnabled": "SCORE_ENABLED_TRUE", "score": 28}
    score = ended(counter, request("idlive", code))["authenticationInfo"]["scoreEngineResult"]
    assert score == {"scoreEnabled": "SCORE_ENABLED_FALSE", "score": 0}


def test_creation_may_fail_inside_a_200(counter: Counter) -> None:
    process = made(counter, request("id", outcome_named("creation-failed").cpf))
    assert process["state"] == "PROCESS_STATE_FAILED"


def test_a_journey_that_is_given_up_or_left_alone_expires(counter: Counter) -> None:
    process = ended(counter, request("id"), "expire")
    assert process["result"] == "PROCESS_RESULT_EXPIRED"
    assert "authenticationInfo" not in process
    process_id = made(counter, request("id"))["id"]
    assert counter.follow(process_id).json()["process"]["state"] == "PROCESS_STATE_CREATED"


def test_the_document_may_come_later_and_once(counter: Counter) -> None:
    bare = {"friendlyName": "Luke Skywalker"}
    process = made(counter, request(LATER_DOCUMENT_FLOW, person=bare))
    assert process["state"] == "AWAITING_FOR_DOCUMENT"
    path = f"/client/v1/process/{process['id']}/document"

    def put(kind: str, value: str) -> Any:
        body = {"duiType": kind, "duiValue": value}
        return counter.http.post(path, json=body, headers=counter.bearer())

    assert put("DUI_TYPE_BR_CPF", "12345678900").json()["message"] == DUI
    assert put("DUI_TYPE_CL_RUN", "123456785").status_code == 400
    answer = put("DUI_TYPE_BR_CPF", APPROVED)
    assert answer.json()["process"]["id"] == process["id"]
    assert answer.json()["process"]["person"]["duiValue"] == APPROVED
    assert counter.follow(process["id"]).json()["process"]["state"] == "PROCESS_STATE_CREATED"
    assert put("DUI_TYPE_BR_CPF", APPROVED).status_code == 400


def test_selfie_and_evidence_open_when_it_is_finished(counter: Counter) -> None:
    open_id = made(counter, request("id"))["id"]
    done_id = ended(counter, request("id"))["id"]
    for what, kind, signature in (
        ("/selfie", "image/png", b"\x89PNG"),
        ("/evidenceset", "application/pdf", b"%PDF-1.4"),
    ):
        assert counter.follow(open_id, what).status_code == 404
        answer = counter.follow(done_id, what).json()
        assert answer["contentType"] == kind
        assert base64.b64decode(answer["fileContents"]).startswith(signature)


def test_smart_revalidation_gives_no_selfie(counter: Counter) -> None:
    body = request("idsmart", bioTokenId=str(uuid.uuid4()), useCase="USE_CASE_LOGIN")
    answer = counter.follow(ended(counter, body)["id"], "/selfie")
    assert (answer.status_code, answer.json()["code"]) == (403, 7)


def test_a_signed_address_opens_a_pdf_for_five_minutes(counter: Counter) -> None:
    process = ended(counter, request("iddocs"))
    document = process["services"][0]["documents"][0]
    # get-process-web-sdk.md, services[].documents[].
    assert document.keys() == {
        "doc_id", "typified", "cpf_match", "face_match", "validate_doc", "reused_doc",
        "signed_url", "doc",
    }  # fmt: skip
    answer = counter.http.get(document["signed_url"])
    assert answer.headers["content-type"] == "application/pdf"
    assert answer.content.rstrip().endswith(b"%%EOF")
    assert counter.http.get(document["signed_url"].partition("=")[0] + "=1").status_code == 403


def test_notifications_are_noted_without_the_address(counter: Counter) -> None:
    process = made(counter, request(person=person(notifications=WHATSAPP + SMS + EMAIL)))
    notes = counter.control("GET", "notifications")["notifications"]
    mine = [note for note in notes if note["process"] == process["id"]]
    assert [note["channel"].rpartition("_")[2] for note in mine] == ["WHATSAPP", "SMS", "EMAIL"]
    assert {note["link"] for note in mine} == {process["userRedirectUrl"]}
    assert "5511912345678" not in str(notes)
    assert "luke@" not in str(notes)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (DuiType.MX_CURP, "SIXA800102HDFMRN09"),
        (DuiType.US_SSN, "536904399"),
        (DuiType.AR_DNI, "20123456"),
        (DuiType.ZZ_EMAIL, "luke@example.com"),
        (DuiType.ZZ_PHONE_NUMBER, "5511912345678"),
        (DuiType.CL_RUN, "123456785"),
    ],
)
def test_other_identifiers_are_taken(counter: Counter, kind: DuiType, value: str) -> None:
    body = request("id", person={"duiType": kind, "duiValue": value})
    assert made(counter, body)["person"]["duiValue"] == value
