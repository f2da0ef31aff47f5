"""By-API answers, key for key as the pages and samples print them (notes sections 2, 5, 6, 11)."""

from typing import Any, NamedTuple

from kiosk.domain.contract.documents import DocumentType, ReusableType
from kiosk.domain.values.operation import Operation
from kiosk.simulator.outcome import Outcome

REGISTRY: dict[ReusableType, DocumentType] = {
    ReusableType.BR_RG: DocumentType.BR_RG,
    ReusableType.BR_CNH: DocumentType.BR_CNH,
    ReusableType.BR_CIN: DocumentType.BR_CIN,
    ReusableType.BR_PASSPORT: DocumentType.BR_PASSPORT,
}

_NAME = "Luke Skywalker"
_BORN = "2000-05-20T00:00:00Z"
_CONTENT: dict[str, dict[str, Any]] = {
    DocumentType.BR_CNH: {
        "numero": "12345678",
        "nomeCivil": _NAME,
        "dataNascimento": _BORN,
        "categoria": "B",
        "dataExpiracao": "2030-05-20T00:00:00Z",
    },
    DocumentType.BR_RG: {
        "numero": "123456789",
        "orgao_emissor": "SSP",
        "uf_emissor": "SP",
        "nomeCivil": _NAME,
        "filiacao": ["Padmé Amidala", "Anakin Skywalker"],
        "dataNascimento": _BORN,
        "naturalidade": "SÃO PAULO SP",
        "data_emissao": "2019-02-11T00:00:00Z",
    },
    DocumentType.BR_CIN: {
        "nomeCivil": _NAME,
        "filiacao": ["Padmé Amidala", "Anakin Skywalker"],
        "dataNascimento": _BORN,
        "data_expiracao": "2033-09-01T00:00:00Z",
        "nacionalidade": "BRA",
    },
    DocumentType.BR_PASSPORT: {
        "numero": "FZ123456",
        "nome": "Luke",
        "sobrenome": "Skywalker",
        "pais_emissor": "BRA",
        "data_nascimento": _BORN,
        "data_expiracao": "2031-01-15T00:00:00Z",
    },
}
_BIRTHS = ("dataNascimento", "data_nascimento")
_WITH_CPF = (DocumentType.BR_RG, DocumentType.BR_CIN)


class Holder(NamedTuple):
    """Whose document it is: the customer's, as far as the request tells; else the pages' own."""

    code: str
    name: str = ""
    born: str = ""
    """ISO date."""


def pending_answer(process_id: str) -> dict[str, Any]:
    """A process whose final result has to be read later."""
    return {"id": process_id, "status": 1}


def face_answer(process_id: str, outcome: Outcome, operation: Operation) -> dict[str, Any]:
    """The final answer of onboarding, transactional and age processes."""
    answer: dict[str, Any] = {"id": process_id, "status": outcome.status}
    if outcome.status in (4, 5):
        # A failed run is a 200 with nothing but its status (notes section 2).
        return answer
    if outcome.id_cloud is not None and operation is Operation.ONBOARDING:
        return answer | {"idCloud": {"result": outcome.id_cloud}}
    if operation is Operation.AGE:
        if outcome.age is not None:
            answer["idAge"] = {"result": outcome.age}
        _put_liveness(answer, outcome)
        return answer
    return answer | _face_results(outcome, operation)


def _face_results(outcome: Outcome, operation: Operation) -> dict[str, Any]:
    answer: dict[str, Any] = {}
    if outcome.identity is not None:
        answer["unicoId"] = {"result": outcome.identity}
    if operation is Operation.TRANSACTIONAL and outcome.one_to_one is not None:
        answer["biometryToken"] = {"result": outcome.one_to_one}
    if outcome.status == 2:  # noqa: PLR2004 - divergence, as the collection's sample prints it
        _put_liveness(answer, outcome)
        return answer
    if outcome.fraud is not None:
        answer["identityFraudsters"] = {"result": outcome.fraud}
    if operation is Operation.ONBOARDING and outcome.serpro is not None:
        answer["government"] = {"serpro": outcome.serpro}
    _put_liveness(answer, outcome)
    if outcome.identity == "inconclusive" and outcome.score is not None:
        answer["score"] = outcome.score
    return answer


def document_answer(
    process_id: str,
    outcome: Outcome,
    *,
    document_id: str,
    document_type: str,
    holder: Holder,
    file_urls: list[str],
) -> dict[str, Any]:
    """The final answer of a document process."""
    answer: dict[str, Any] = {"id": process_id, "status": outcome.status}
    if outcome.status in (4, 5):
        return answer
    case = outcome.document
    answer["document"] = {
        "id": document_id,
        "type": document_type,
        "cpfMatch": case.cpf_match,
        "faceMatch": case.face_match,
        "content": document_content(document_type, holder) if case.readable else {},
        "fileUrls": file_urls,
    }
    return answer


def document_content(document_type: str, holder: Holder) -> dict[str, Any]:
    """OCR fields of a type, in the mixed spellings that the service prints."""
    content = dict(_CONTENT.get(document_type, _CONTENT[DocumentType.BR_CNH]))
    if document_type in _WITH_CPF:
        content["cpfNumero"] = holder.code
    if holder.name and "nome" in content:
        content["nome"], _, content["sobrenome"] = holder.name.partition(" ")
    elif holder.name:
        content["nomeCivil"] = holder.name
    if holder.born:
        key = next(key for key in content if key in _BIRTHS)
        content[key] = f"{holder.born}T00:00:00Z"
    return content


def _put_liveness(answer: dict[str, Any], outcome: Outcome) -> None:
    if outcome.liveness is not None:
        answer["liveness"] = outcome.liveness
