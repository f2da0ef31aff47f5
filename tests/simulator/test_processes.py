"""Outcomes by identifier, and the answers' shapes against the pages' own printed JSON."""

from typing import Any

import pytest

from kiosk.domain.values.operation import Operation
from kiosk.simulator.scenarios import OUTCOMES, outcome_named
from tests.simulator.counter import (
    APPROVED,
    PICTURE,
    PICTURE_SHA256,
    Counter,
    onboarding,
    subject,
)

# create-process-api.md, "200 OK".
PRINTED_ONBOARDING = {
    "id": "80371b2a-3ac7-432e-866d-57fe37896ac6",
    "status": 3,
    "unicoId": {"result": "yes"},
    "identityFraudsters": {"result": "inconclusive"},
    "government": {"serpro": 87},
    "liveness": 1,
}
# The transactional example of notes section 5.
PRINTED_TRANSACTIONAL = {
    "id": "fda9bdb4-0000-4000-8000-000000000000",
    "status": 3,
    "unicoId": {"result": "yes"},
    "identityFraudsters": {"result": "yes"},
    "biometryToken": {"result": "true"},
    "liveness": 1,
}
# create-document-process-api.md, "200 OK".
PRINTED_DOCUMENT = {
    "id": "80371b2a-3ac7-432e-866d-57fe37896ac6",
    "status": 3,
    "document": {
        "id": "doc-abc-123",
        "type": "unico.moja.dictionary.br.cnh.v2.Cnh",
        "cpfMatch": True,
        "faceMatch": True,
        "content": {
            "numero": "12345678",
            "nomeCivil": "Luke Skywalker",
            "dataNascimento": "2000-05-20T00:00:00Z",
            "categoria": "B",
            "dataExpiracao": "2030-05-20T00:00:00Z",
        },
        "fileUrls": ["https://storage.unico.app/documents/doc-abc-123/front.jpg"],
    },
}
# The collection's samples, notes section 2.
PRINTED_SCORE = {
    "id": "85b5646c-0000-4000-8000-000000000000",
    "status": 3,
    "unicoId": {"result": "inconclusive"},
    "liveness": 1,
    "score": 28,
}


def shape(value: Any) -> Any:
    """Keys and kinds without the values."""
    if isinstance(value, dict):
        return {key: shape(entry) for key, entry in value.items()}
    if isinstance(value, list):
        return [shape(entry) for entry in value]
    return type(value).__name__


def transactional(counter: Counter, code: str = APPROVED) -> dict[str, Any]:
    kind, known = "REFERENCE_TYPE_IMAGE_BASE64", PICTURE
    reference = {"referenceType": kind, "referenceContent": known}
    return counter.made(onboarding(code, references=[reference]), Operation.TRANSACTIONAL)


def test_onboarding_is_answered_as_printed(counter: Counter) -> None:
    answer = counter.made(onboarding())
    assert answer | {"id": PRINTED_ONBOARDING["id"]} == PRINTED_ONBOARDING
    assert counter.read(answer["id"]).json() == answer


def test_transactional_is_answered_as_printed(counter: Counter) -> None:
    assert shape(transactional(counter)) == shape(PRINTED_TRANSACTIONAL)


def test_a_document_is_answered_as_printed(counter: Counter) -> None:
    answer = counter.made(counter.document(), Operation.DOCUMENT)
    assert shape(answer) == shape(PRINTED_DOCUMENT)
    assert answer["document"]["content"] == PRINTED_DOCUMENT["document"]["content"]  # type: ignore[index]


def test_a_score_stands_beside_an_inconclusive_identity(counter: Counter) -> None:
    answer = counter.made(onboarding(outcome_named("score-28").cpf))
    assert PRINTED_SCORE.keys() <= answer.keys()
    assert answer["score"] == 28


@pytest.mark.parametrize(
    ("name", "path", "value"),
    [
        ("refused", "unicoId.result", "no"),
        ("score-minus-60", "score", -60),
        ("score-minus-10", "score", -10),
        ("score-0", "score", 0),
        ("score-70", "score", 70),
        ("no-score", "score", None),
        ("no-score", "unicoId.result", "inconclusive"),
        ("fraud", "identityFraudsters.result", "yes"),
        ("not-live", "liveness", 2),
        ("serpro-no-face", "government.serpro", -1),
        ("serpro-error", "government.serpro", -2),
        ("divergence", "status", 2),
        ("canceled", "status", 4),
        ("error", "status", 5),
        ("unknown-words", "unicoId.result", "perhaps"),
        ("sandbox-reproved", "idCloud.result", "reproved"),
        ("sandbox-reproved", "unicoId.result", None),
        ("sandbox-risk-high", "idCloud.result", "risk-high"),
        ("sandbox-risk-critical", "idCloud.result", "risk-critical"),
        ("sandbox-inconclusive", "idCloud.result", "inconclusive"),
        ("mexico-approved", "idCloud.result", "approved"),
    ],
)
def test_an_identifier_brings_its_outcome(
    counter: Counter, name: str, path: str, value: object
) -> None:
    outcome = outcome_named(name)
    found: Any = counter.made(onboarding(outcome.cpf or outcome.curp))
    for key in path.split("."):
        found = found.get(key) if found is not None else None
    assert found == value


def test_a_failed_run_says_nothing_but_its_status(counter: Counter) -> None:
    assert counter.made(onboarding(outcome_named("error").cpf)).keys() == {"id", "status"}


def test_pending_ends_after_three_reads(counter: Counter) -> None:
    made = counter.made(onboarding(outcome_named("pending").cpf))
    reads = [counter.read(made["id"]).json()["status"] for _ in range(5)]
    assert [made["status"], *reads] == [1, 1, 1, 1, 3, 3]


def test_pending_for_ever_does_not_end(counter: Counter) -> None:
    made = counter.made(onboarding(outcome_named("pending-for-ever").cpf))
    assert {counter.read(made["id"]).json()["status"] for _ in range(6)} == {1}


@pytest.mark.parametrize(
    ("name", "result"), [("approved", "true"), ("other-person", "false"), ("refused", "false")]
)
def test_one_to_one_is_a_text(counter: Counter, name: str, result: str) -> None:
    assert transactional(counter, outcome_named(name).cpf)["biometryToken"]["result"] == result


def test_a_key_with_one_to_one_alone(counter: Counter) -> None:
    answer = transactional(counter, outcome_named("one-to-one-alone").cpf)
    assert answer.keys() == {"id", "status", "biometryToken"}


@pytest.mark.parametrize(
    ("name", "result"),
    [("approved", "yes"), ("minor", "no"), ("age-inconclusive", "inconclusive")],
)
def test_age(counter: Counter, name: str, result: str) -> None:
    body = {"subject": subject(outcome_named(name).cpf), "imageBase64": PICTURE}
    assert counter.made(body, Operation.AGE)["idAge"] == {"result": result}


def test_age_needs_no_identifier(counter: Counter) -> None:
    assert counter.made({"subject": {}, "imageBase64": PICTURE}, Operation.AGE)["status"] == 3


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("document-of-another", {"cpfMatch": False, "faceMatch": True}),
        ("face-of-another", {"cpfMatch": True, "faceMatch": False}),
        ("unreadable-document", {"type": "UNKNOWN", "content": {}}),
        ("rg-document", {"type": "unico.moja.dictionary.br.rg.v2.Rg"}),
        ("unknown-words", {"type": "unico.moja.dictionary.br.novo.v1.Novo"}),
    ],
)
def test_document_outcomes(counter: Counter, name: str, expected: dict[str, Any]) -> None:
    code = outcome_named(name).cpf
    document = counter.made(counter.document(code), Operation.DOCUMENT)["document"]
    assert expected.items() <= document.items()


def test_a_document_may_come_back_with_the_selfies_id(counter: Counter) -> None:
    body = counter.document(outcome_named("same-process-id").cpf)
    answer = counter.made(body, Operation.DOCUMENT)
    assert answer["id"] == body["document"]["authProcessId"]
    other = counter.document()
    assert counter.made(other, Operation.DOCUMENT)["id"] != other["document"]["authProcessId"]


def reusable(counter: Counter, code: str, kind: str) -> list[dict[str, str]]:
    answer = counter.http.get(
        "/documents/v1",
        params={"code": code, "type": kind},
        headers=counter.headers(Operation.DOCUMENT),
    )
    items: list[dict[str, str]] = answer.json()["items"]
    return items


def test_documents_that_can_be_used_again(counter: Counter) -> None:
    cnh = outcome_named("reusable-cnh").cpf
    everything = outcome_named("reusable-all").cpf
    kinds = ("BR_RG", "BR_CNH", "BR_CIN", "BR_PASSPORT")
    assert [len(reusable(counter, cnh, kind)) for kind in kinds] == [0, 1, 0, 0]
    assert [len(reusable(counter, everything, kind)) for kind in kinds] == [1, 1, 1, 1]
    item = reusable(counter, cnh, "BR_CNH")[0]
    assert item.keys() == {"documentType", "documentId"}
    body = counter.document(cnh, files=None, documentId=item["documentId"])
    answer = counter.made(body, Operation.DOCUMENT)
    assert answer["document"]["id"] == item["documentId"]
    # Somebody else's document is not this person's.
    body = counter.document(APPROVED, files=None, documentId=item["documentId"])
    assert counter.create(body, Operation.DOCUMENT).json()["error"]["code"] == "99989"


def test_a_captured_document_can_be_used_again(counter: Counter) -> None:
    code = outcome_named("rg-document").cpf
    made = counter.made(counter.document(code), Operation.DOCUMENT)["document"]
    ids = [item["documentId"] for item in reusable(counter, code, "BR_RG")]
    assert made["id"] in ids


def test_files_open_for_ten_minutes_and_not_longer(counter: Counter) -> None:
    made = counter.made(counter.document(), Operation.DOCUMENT)
    url = made["document"]["fileUrls"][0]
    answer = counter.http.get(url)
    assert answer.headers["content-type"] == "image/png"
    assert answer.content[:4] == b"\x89PNG"
    late = url.partition("=")[0] + "=1"
    assert counter.http.get(late).status_code == 403


def test_every_identifier_is_answered(counter: Counter) -> None:
    for outcome in OUTCOMES:
        if outcome.accident in ("none", "gone", "creation_failed"):
            for code in filter(None, (outcome.cpf, outcome.curp)):
                assert counter.made(onboarding(code))["id"]


def test_the_record_counts_what_was_made(counter: Counter) -> None:
    before = len(counter.control("GET", "record")["processes"])
    made = counter.made(onboarding())
    counter.create(onboarding(imageBase64=None))
    entries = counter.control("GET", "record")["processes"]
    assert len(entries) == before + 1
    assert entries[-1]["id"] == made["id"]
    assert entries[-1]["image_sha256"] == [PICTURE_SHA256]
    assert APPROVED not in str(entries)
    assert [entry.id for entry in counter.simulator.record()][-1] == made["id"]
