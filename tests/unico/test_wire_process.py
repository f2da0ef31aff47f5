"""By-API JSON against the pages' own examples."""

from dataclasses import replace
from typing import Any

import pytest

from kiosk.domain.contract.documents import DocumentPurpose, DocumentType
from kiosk.domain.contract.dui import DuiType
from kiosk.domain.contract.requests import (
    AgeRequest,
    DocumentRequest,
    PictureReference,
    ProcessReference,
    ProcessRequest,
    TransactionalRequest,
)
from kiosk.domain.contract.subject import Subject
from kiosk.domain.contract.words import (
    AgeResult,
    FraudResult,
    LivenessCode,
    MatchResult,
    ProcessStatus,
    UnicoIdResult,
)
from kiosk.domain.values.ids import DocumentId, ProcessId
from kiosk.unico.errors import NeverSentError, UnreadableError
from kiosk.unico.wire import PICTURE, parse_json
from kiosk.unico.wire_process import read_process, read_reusable, write_process
from tests.unico.counter import JPEG, PROCESS, onboarding, picture, subject, to_base64
from tests.unico.printed import page

DOCUMENT = DocumentRequest(
    subject=Subject(dui_type=DuiType.BR_CPF, code="12345678909", name="Luke Skywalker"),
    purpose=DocumentPurpose.ONBOARDING,
    auth_process_id=ProcessId(PROCESS),
    files=(picture(),),
)


def written(request: ProcessRequest) -> Any:
    return parse_json(write_process(request))


def test_onboarding_is_written_as_printed() -> None:
    printed = page("create-process-request")
    ours = written(onboarding())
    assert list(ours) == list(printed)
    assert list(ours["subject"]) == list(printed["subject"])
    same = [key for key in printed["subject"] if key != "email"]  # the page hides its e-mail
    assert {k: ours["subject"][k] for k in same} == {k: printed["subject"][k] for k in same}
    assert ours["useCase"] == printed["useCase"]
    assert ours["imageBase64"] == to_base64(JPEG)


def test_a_new_document_is_written_as_printed() -> None:
    printed = page("create-document-request-new")
    printed["document"]["files"] = [{"data": to_base64(JPEG)}]
    assert written(DOCUMENT) == printed


def test_front_and_back_go_in_their_order() -> None:
    ours = written(replace(DOCUMENT, files=(picture(b"front"), picture(b"back"))))
    assert [one["data"] for one in ours["document"]["files"]] == [
        to_base64(b"front"),
        to_base64(b"back"),
    ]


def test_a_reused_document_is_written_as_printed() -> None:
    request = replace(
        DOCUMENT,
        subject=Subject(code="12345678909"),
        files=(),
        document_id=DocumentId("doc-abc-123"),
    )
    assert written(request) == page("create-document-request-reuse")


def test_both_kinds_of_reference_are_written_and_the_deprecated_one_is_not() -> None:
    ours = written(
        TransactionalRequest(
            subject=subject(),
            selfie=picture(),
            references=(
                ProcessReference(process_id=ProcessId(PROCESS)),
                PictureReference(picture=picture(b"old")),
            ),
            subsidiary_id="branch",
        )
    )
    assert ours["references"] == [
        {"referenceType": "REFERENCE_TYPE_PROCESS_ID", "referenceContent": PROCESS},
        {"referenceType": "REFERENCE_TYPE_IMAGE_BASE64", "referenceContent": to_base64(b"old")},
    ]
    assert ours["subsidiaryId"] == "branch"
    assert "referenceProcessId" not in ours


def test_an_age_check_needs_no_identifier_but_a_subject() -> None:
    ours = written(AgeRequest(subject=Subject(), selfie=picture()))
    assert ours == {"subject": {}, "imageBase64": to_base64(JPEG)}


def test_the_body_has_no_line_break_and_is_plain_ascii() -> None:
    body = write_process(replace(onboarding(), subject=replace(subject(), name="João Conceição")))
    assert body.isascii()
    assert b"\n" not in body
    assert b"\\n" not in body
    assert parse_json(body)["subject"]["name"] == "João Conceição"


def test_a_name_that_looks_like_a_picture_s_place_is_refused_before_sending() -> None:
    request = replace(onboarding(), subject=replace(subject(), name=PICTURE))
    with pytest.raises(NeverSentError):
        write_process(request)


def test_the_printed_answer_is_read_whole() -> None:
    answer = read_process(page("create-process-200"))
    assert answer.id == PROCESS
    assert answer.status.value is ProcessStatus.FINISHED
    assert answer.unico_id is not None
    assert answer.unico_id.value is UnicoIdResult.YES
    assert answer.identity_fraudsters is not None
    assert answer.identity_fraudsters.value is FraudResult.INCONCLUSIVE
    assert answer.government_serpro == 87
    assert answer.liveness is not None
    assert answer.liveness.value is LivenessCode.PASSED
    assert answer.unread == ()


def test_the_printed_document_is_read_whole() -> None:
    answer = read_process(page("create-document-200"))
    document = answer.document
    assert document is not None
    assert document.id == "doc-abc-123"
    assert document.type == DocumentType.BR_CNH.value
    assert (document.cpf_match, document.face_match) == (True, True)
    assert document.content == (
        ("numero", "12345678"),
        ("nomeCivil", "Luke Skywalker"),
        ("dataNascimento", "2000-05-20T00:00:00Z"),
        ("categoria", "B"),
        ("dataExpiracao", "2030-05-20T00:00:00Z"),
    )
    assert document.file_urls == ("https://storage.unico.app/documents/doc-abc-123/front.jpg",)
    assert answer.unread == ()


# The service's own samples of notes section 2 and 5.
SAMPLES: list[dict[str, Any]] = [
    {"id": "a", "status": 3, "unicoId": {"result": "inconclusive"}, "liveness": 2},
    {"id": "b", "status": 3, "unicoId": {"result": "yes"}},
    {"id": "c", "status": 3, "unicoId": {"result": "inconclusive"}, "liveness": 1, "score": 28},
    {"id": "d", "status": 2, "unicoId": {"result": "inconclusive"}, "liveness": 1},
    {"id": "e", "status": 5},
    {
        "id": "f",
        "status": 3,
        "unicoId": {"result": "yes"},
        "identityFraudsters": {"result": "yes"},
        "biometryToken": {"result": "true"},
        "liveness": 1,
    },
]


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: str(sample["id"]))
def test_a_missing_key_is_normal_and_nothing_is_left_unread(sample: dict[str, Any]) -> None:
    answer = read_process(sample)
    assert answer.unread == ()
    assert answer.score == sample.get("score")
    assert (answer.liveness is None) == ("liveness" not in sample)


@pytest.mark.parametrize("spelling", ["true", "True", True, "yes", "POSITIVE"])
def test_one_to_one_in_every_spelling(spelling: object) -> None:
    answer = read_process({"id": "x", "status": 3, "biometryToken": {"result": spelling}})
    assert answer.biometry_token is not None
    assert answer.biometry_token.value is MatchResult.POSITIVE


def test_an_unknown_word_is_kept() -> None:
    answer = read_process({"id": "x", "status": 7, "unicoId": {"result": "perhaps"}})
    assert answer.status.value is None
    assert answer.status.raw == "7"
    assert answer.unico_id is not None
    assert (answer.unico_id.raw, answer.unico_id.value) == ("perhaps", None)


def test_the_age_is_read_where_the_configuration_says() -> None:
    value = {"id": "x", "status": 3, "idAge": {"result": "YES"}}
    answer = read_process(value, result_path="idAge.result")
    assert answer.age is not None
    assert answer.age.value is AgeResult.YES
    assert answer.unread == ()
    assert read_process(value).age is None
    assert read_process(value).unread == ("idAge",)
    assert read_process(value, result_path="elsewhere.deep").age is None


def test_names_that_nobody_reads_are_told_unless_they_may_be_a_person() -> None:
    value = {"id": "x", "status": 3, "idFace": {}, "12345678909": 1, "Luke Skywalker": 2}
    assert read_process(value).unread == ("idFace", "?", "?")


def test_lists_and_both_spellings_of_extracted_fields_stay() -> None:
    content = {
        "filiacao": ["Padmé", "Anakin"],
        "data_expiracao": "2025-10-35",
        "dataNascimento": None,
        "renachNumero": "",
        "endereco": {"uf": "SP", "numero": 12},
    }
    answer = read_process({"id": "x", "document": {"content": content}})
    assert answer.document is not None
    assert answer.document.content == (
        ("filiacao", "Padmé; Anakin"),
        ("data_expiracao", "2025-10-35"),
        ("renachNumero", ""),
        ("endereco.uf", "SP"),
        ("endereco.numero", "12"),
    )


@pytest.mark.parametrize("value", [None, [], "x", 3, {}, {"id": ""}, {"id": {}}, {"id": None}])
def test_without_an_id_there_is_no_process(value: object) -> None:
    with pytest.raises(UnreadableError) as caught:
        read_process(value)
    assert caught.value.problem.code == "answer.no_id"


def test_reusable_documents() -> None:
    items = [
        {"documentType": "unico.moja.dictionary.br.cnh.v2.Cnh", "documentId": "doc-abc-123"},
        {"documentType": "something.new", "documentId": "doc-2"},
        {"documentType": "without an id"},
        "nonsense",
    ]
    found = read_reusable({"items": items})
    assert [(one.document_id, one.document_type) for one in found] == [
        ("doc-abc-123", "unico.moja.dictionary.br.cnh.v2.Cnh"),
        ("doc-2", "something.new"),
    ]
    assert read_reusable({"items": []}) == ()
    assert read_reusable(None) == ()
