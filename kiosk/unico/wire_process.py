"""By-API processes and documents: requests into JSON, answers out of it.

Sources: create-process-api.md, create-document-process-api.md, notes sections 2, 3, 5 and 6.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, assert_never

from kiosk.domain.contract.answers import DocumentAnswer, ProcessAnswer
from kiosk.domain.contract.documents import ReusableDocument
from kiosk.domain.contract.reading import read_word
from kiosk.domain.contract.requests import (
    AgeRequest,
    DocumentRequest,
    OnboardingRequest,
    ProcessReference,
    ProcessRequest,
    Reference,
    TransactionalRequest,
)
from kiosk.domain.contract.subject import Subject
from kiosk.domain.contract.words import (
    AgeResult,
    E,
    FraudResult,
    IdCloudResult,
    LivenessCode,
    MatchResult,
    ProcessStatus,
    Reading,
    ReferenceType,
    UnicoIdResult,
)
from kiosk.domain.values.ids import DocumentId, ProcessId
from kiosk.unico.errors import unreadable
from kiosk.unico.wire import (
    PICTURE,
    as_bool,
    as_dict,
    as_id,
    as_list,
    as_number,
    as_text,
    at_path,
    dump_json,
    flatten,
    texts,
    unread_keys,
)

_KNOWN = frozenset(
    [
        "id",
        "status",
        "unicoId",
        "identityFraudsters",
        "government",
        "liveness",
        "score",
        "biometryToken",
        "idCloud",
        "document",
    ]
)
_KNOWN_DOCUMENT = frozenset(["id", "type", "cpfMatch", "faceMatch", "content", "fileUrls"])


def write_process(
    request: ProcessRequest, ahead: Mapping[bytes, bytes] = MappingProxyType({})
) -> bytes:
    """The body of POST /processes/v1. What is not given is left out, never sent empty."""
    body: dict[str, Any] = {}
    pictures: list[bytes] = []
    match request:
        case OnboardingRequest() | TransactionalRequest() | AgeRequest():
            body["subject"] = _subject(request.subject, with_type=False)
            if isinstance(request, TransactionalRequest):
                # `referenceProcessId` is deprecated: read elsewhere, never written.
                body["references"] = [write_reference(one, pictures) for one in request.references]
            if request.use_case:
                body["useCase"] = request.use_case
            if request.subsidiary_id:
                body["subsidiaryId"] = request.subsidiary_id
            body["imageBase64"] = PICTURE
            pictures.append(request.selfie.jpeg)
        case DocumentRequest():
            body["subject"] = _subject(request.subject, with_type=True)
            body["document"] = _document(request)
            if request.document_id is None:
                pictures += [picture.jpeg for picture in request.files]
            if request.subsidiary_id:
                body["subsidiaryId"] = request.subsidiary_id
        case _:
            assert_never(request)
    return dump_json(body, pictures, ahead)


def write_reference(reference: Reference, pictures: list[bytes]) -> dict[str, str]:
    """One item of `references`, by API and by journey; its picture is added to `pictures`."""
    if isinstance(reference, ProcessReference):
        return {
            "referenceType": ReferenceType.PROCESS_ID.value,
            "referenceContent": reference.process_id,
        }
    pictures.append(reference.picture.jpeg)
    return {
        "referenceType": ReferenceType.IMAGE_BASE64.value,
        "referenceContent": PICTURE,
    }


def _subject(subject: Subject, *, with_type: bool) -> dict[str, str]:
    """Only the document pages have `duiType`; there it is required."""
    pairs = {
        "duiType": subject.dui_type.value if with_type else "",
        "code": subject.code,
        "name": subject.name,
        "gender": subject.gender.value if subject.gender else "",
        "birthDate": subject.birth_date,
        "email": subject.email,
        "phone": subject.phone,
        "clientReference": subject.client_reference,
    }
    return {key: value for key, value in pairs.items() if value}


def _document(request: DocumentRequest) -> dict[str, Any]:
    body: dict[str, Any] = {
        "purpose": request.purpose.value,
        "authProcessId": request.auth_process_id,
    }
    if request.document_id is not None:
        body["documentId"] = request.document_id
    else:
        body["files"] = [{"data": PICTURE} for _ in request.files]
    return body


def read_process(value: Any, *, result_path: str = "") -> ProcessAnswer:
    """A process. UnreadableError `answer.no_id`: not an object, or without an id.

    `result_path` is the dotted path of the age answer, which no page prints (notes section 6).
    """
    process = as_dict(value)
    process_id = as_id(process.get("id"))
    if not process_id:
        raise unreadable("answer.no_id")
    government = as_dict(process.get("government"))
    document = process.get("document")
    age = at_path(process, result_path) if result_path else None
    known = _KNOWN | {result_path.partition(".")[0]}
    return ProcessAnswer(
        id=ProcessId(process_id),
        status=read_word(ProcessStatus, process.get("status")),
        unico_id=_result(UnicoIdResult, process.get("unicoId")),
        identity_fraudsters=_result(FraudResult, process.get("identityFraudsters")),
        government_serpro=as_number(government.get("serpro")),
        liveness=_word(LivenessCode, process.get("liveness")),
        score=as_number(process.get("score")),
        biometry_token=_result(MatchResult, process.get("biometryToken")),
        age=_word(AgeResult, age),
        id_cloud=_result(IdCloudResult, process.get("idCloud")),
        document=_read_document(document) if isinstance(document, dict) else None,
        unread=(
            *unread_keys(process, known),
            *unread_keys(as_dict(document), _KNOWN_DOCUMENT, "document."),
        ),
    )


def _result(kind: type[E], value: Any) -> Reading[E] | None:
    """`{"result": word}`; a bare word is read as well."""
    return _word(kind, value.get("result") if isinstance(value, dict) else value)


def _word(kind: type[E], value: Any) -> Reading[E] | None:
    if value is None:
        return None
    reading = read_word(kind, value)
    return Reading(raw=as_text(reading.raw), value=reading.value)


def _read_document(document: dict[str, Any]) -> DocumentAnswer:
    document_id = as_text(document.get("id"))
    return DocumentAnswer(
        id=DocumentId(document_id) if document_id else None,
        type=as_text(document.get("type")),
        cpf_match=as_bool(document.get("cpfMatch")),
        face_match=as_bool(document.get("faceMatch")),
        content=flatten(document.get("content")),
        file_urls=texts(document.get("fileUrls")),
    )


def read_reusable(value: Any) -> tuple[ReusableDocument, ...]:
    """`items` of GET /documents/v1; items without an id are left out."""
    found = []
    for item in as_list(as_dict(value).get("items")):
        document_id = as_text(as_dict(item).get("documentId"))
        if document_id:
            kind = as_text(as_dict(item).get("documentType"))
            found.append(ReusableDocument(document_id=DocumentId(document_id), document_type=kind))
    return tuple(found)
