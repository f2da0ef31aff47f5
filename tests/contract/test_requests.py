"""What goes over the wire is what the pages print, and nothing else."""

import base64

from tests.contract.conftest import Shell
from tests.contract.service import JOURNEY, ONBOARDING_ANSWER, PROCESS, Reply

CREATE = "POST /processes/v1"
OTHER = "0b9d1c6e-5f0e-4f6c-9a0d-2f8b6f3a1c55"


def is_jpeg(text: object) -> bool:
    """Plain base64 of a JPEG: no data URL, no line breaks."""
    assert isinstance(text, str)
    return base64.b64decode(text, validate=True).startswith(b"\xff\xd8\xff")


def test_onboarding_as_the_page_prints_it(shell: Shell) -> None:
    told = shell.submit(
        "onboarding", "--gender", "M", "--birth-date", "2000-05-20", "--email", "luke@unico.co",
        "--phone", "+55 (19) 72557-0707", "--use-case", "Onboarding",
    )  # fmt: skip
    (asked,) = shell.service.to(CREATE)
    body = asked.json
    assert is_jpeg(body.pop("imageBase64"))
    assert body == {
        "subject": {
            "code": "12345678909",
            "name": "Luke Skywalker",
            "gender": "M",
            "birthDate": "2000-05-20",
            "email": "luke@unico.co",
            "phone": "5519725570707",
        },
        "useCase": "Onboarding",
    }
    assert asked.headers["apikey"] == "onboarding-key"
    assert asked.headers["authorization"] == "Bearer eyJ0.the-token.c2ln"
    assert told.status == 0
    answer = told.json
    assert answer.keys() >= {
        "id", "submission", "operation", "status", "verdict", "reasons", "capabilities",
        "liveness", "mode", "problem",
    }  # fmt: skip
    assert (answer["id"], answer["status"], answer["verdict"]) == (PROCESS, 3, "approved")
    assert (answer["liveness"], answer["mode"], answer["problem"]) == (
        "not_checked",
        "custom",
        None,
    )


def test_onboarding_sends_no_field_that_was_not_given(shell: Shell) -> None:
    shell.submit("onboarding")
    (asked,) = shell.service.to(CREATE)
    assert asked.json.keys() == {"subject", "imageBase64"}
    assert asked.json["subject"] == {"code": "12345678909", "name": "Luke Skywalker"}


def test_same_person_by_process_and_by_picture(shell: Shell) -> None:
    shell.service.will(
        CREATE, *[Reply(body={**ONBOARDING_ANSWER, "biometryToken": {"result": True}})] * 2
    )
    shell.submit("transactional", "--reference-process", OTHER)
    shell.submit("transactional", "--reference-image", str(shell.picture))
    by_process, by_picture = (a.json for a in shell.service.to(CREATE))
    assert by_process["references"] == [
        {"referenceType": "REFERENCE_TYPE_PROCESS_ID", "referenceContent": OTHER}
    ]
    references = by_picture["references"]
    assert isinstance(references, list)
    assert len(references) == 1
    reference = references[0]
    assert reference["referenceType"] == "REFERENCE_TYPE_IMAGE_BASE64"
    assert is_jpeg(reference["referenceContent"])
    assert "referenceProcessId" not in by_process | by_picture


def test_document_new_and_again(shell: Shell) -> None:
    told = shell.submit(
        "document", "--dui-type", "DUI_TYPE_BR_CPF", "--purpose", "carpurchase",
        "--auth-process", PROCESS, "--file", str(shell.picture), "--file", str(shell.picture),
    )  # fmt: skip
    again = shell.submit(
        "document", "--dui-type", "DUI_TYPE_BR_CPF", "--purpose", "onboarding",
        "--auth-process", PROCESS, "--document-id", "doc-abc-123",
    )  # fmt: skip
    new, reused = (a.json for a in shell.service.to(CREATE))
    subject = {"duiType": "DUI_TYPE_BR_CPF", "code": "12345678909", "name": "Luke Skywalker"}
    assert new["subject"] == reused["subject"] == subject
    document = new["document"]
    assert isinstance(document, dict)
    files = document.pop("files")
    assert [list(f) for f in files] == [["data"], ["data"]]
    assert all(is_jpeg(f["data"]) for f in files)
    assert document == {"purpose": "carpurchase", "authProcessId": PROCESS}
    assert reused["document"] == {
        "purpose": "onboarding", "authProcessId": PROCESS, "documentId": "doc-abc-123",
    }  # fmt: skip
    assert (told.status, again.status) == (0, 0)
    assert shell.service.to(CREATE)[0].headers["apikey"] == "document-key"


def test_documents_once_for_each_type(shell: Shell) -> None:
    told = shell("documents", "--code", "123.456.789-09", "--json")
    asked = shell.service.to("GET /documents/v1")
    assert [a.query for a in asked] == [
        {"code": ["12345678909"], "type": [t]} for t in ("BR_RG", "BR_CNH", "BR_CIN", "BR_PASSPORT")
    ]
    assert (told.status, told.out.strip()) == (0, "[]")


def test_a_result_with_the_key_of_its_service(shell: Shell) -> None:
    told = shell("result", PROCESS, "--service", "age", "--json")
    (asked,) = shell.service.to(f"GET /processes/v1/{PROCESS}")
    assert asked.headers["apikey"] == "age-key"
    assert told.json["verdict"] == "review"


def test_a_journey_as_the_page_prints_it(shell: Shell) -> None:
    told = shell(
        "journey", "create", "--flow", "idunicodocs", "--purpose", "biometryonboarding",
        "--dui-type", "DUI_TYPE_BR_CPF", "--dui-value", "123.456.789-09",
        "--callback", "https://app.client.com/callback", "--name", "Luke Skywalker",
        "--phone", "5511912345678", "--email", "luke@unico.co", "--notify", "whatsapp",
        "--notify", "email", "--client-reference", "your-internal-id-123",
        "--branch", "a1b2c3d4-e5f6-7890-abcd-ef1234567890", "--expires-in", "3600",
        "--currency", "BRL", "--price", "10.5", "--reason", "pt-BR=Compra", "--json",
    )  # fmt: skip
    (asked,) = shell.service.to("POST /client/v1/process")
    assert asked.json == {
        "callbackUri": "https://app.client.com/callback",
        "flow": "idunicodocs",
        "purpose": "biometryonboarding",
        "person": {
            "duiType": "DUI_TYPE_BR_CPF",
            "duiValue": "12345678909",
            "friendlyName": "Luke Skywalker",
            "phone": "5511912345678",
            "email": "luke@unico.co",
            "notifications": [
                {"notificationChannel": "NOTIFICATION_CHANNEL_WHATSAPP"},
                {"notificationChannel": "NOTIFICATION_CHANNEL_EMAIL"},
            ],
        },
        "clientReference": "your-internal-id-123",
        "companyBranchId": "a1b2c3d4-e5f6-7890-abcd-ef1234567890",
        "expiresIn": "3600s",
        "contextualization": {
            "currency": "BRL",
            "price": 10.5,
            "locale": {"ptBr": {"reason": "Compra"}},
        },
    }
    assert told.status == 0
    assert told.json["id"] == JOURNEY
    assert told.json["link"] == f"https://cadastro.unico.app/process/{JOURNEY}"
    assert told.json["expires_at"] == "2099-10-09T16:15:25.417105Z"
    assert "eyJ" not in told.out + told.err


def test_one_token_for_many_requests(shell: Shell) -> None:
    shell("documents", "--code", "12345678909", "--json")
    assert len(shell.service.assertions) == 1


def test_a_fresh_assertion_each_time(shell: Shell) -> None:
    for _ in range(4):
        shell("result", PROCESS, "--json")
    assert len(shell.service.raw_assertions) == len(shell.service.assertions) == 4
