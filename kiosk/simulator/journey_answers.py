"""A journey's results in an answer (get-process-web-sdk.md, result-scenarios.md)."""

from typing import Any

from kiosk.domain.contract.documents import DocumentType
from kiosk.domain.contract.words import (
    AuthenticationResult,
    BioTokenEngineResult,
    IdAgeResult,
    LivenessResult,
    ScoreEnabled,
    SmartRevalidationResult,
    TrustResult,
)
from kiosk.simulator.answers import Holder, document_content
from kiosk.simulator.flows import FLOWS, Capacity, asks_serpro
from kiosk.simulator.outcome import Outcome, Spelling

_SHORT_CODES: dict[str, str] = {
    DocumentType.BR_CNH: "CNH",
    DocumentType.BR_RG: "RG",
    DocumentType.BR_CIN: "CIN",
    DocumentType.BR_PASSPORT: "PASSPORT",
}
_LIVENESS = {1: LivenessResult.LIVE, 2: LivenessResult.NOT_LIVE}
_IDENTITY = {
    "yes": AuthenticationResult.POSITIVE,
    "no": AuthenticationResult.NEGATIVE,
    "inconclusive": AuthenticationResult.INCONCLUSIVE,
}
_FRAUD = {"yes": TrustResult.YES, "inconclusive": TrustResult.INCONCLUSIVE}
_MATCH = {"true": BioTokenEngineResult.POSITIVE, "false": BioTokenEngineResult.NEGATIVE}
_SMART = {"true": SmartRevalidationResult.POSITIVE, "false": SmartRevalidationResult.NEGATIVE}
_AGE = {
    "yes": IdAgeResult.POSITIVE,
    "no": IdAgeResult.NEGATIVE,
    "inconclusive": IdAgeResult.INCONCLUSIVE,
}


def authentication_info(flow: str, outcome: Outcome, authentication_id: str) -> dict[str, Any]:
    """Every field whatever the flow; what the flow does not run says UNSPECIFIED."""
    runs = set() if outcome.unspecified else set(FLOWS[flow])
    info: dict[str, Any] = {"authenticationId": authentication_id}
    info["livenessResult"] = _word(
        Capacity.LIVE in runs, _LIVENESS, outcome.liveness, LivenessResult.UNSPECIFIED
    )
    info["authenticationResult"] = _word(
        Capacity.IDENTITY in runs, _IDENTITY, outcome.identity, AuthenticationResult.UNSPECIFIED
    )
    info["identityFraudstersResult"] = _word(
        Capacity.TRUST in runs, _FRAUD, outcome.fraud, TrustResult.UNSPECIFIED
    )
    info["bioTokenEngineResult"] = _word(
        Capacity.ONE_TO_ONE in runs, _MATCH, outcome.one_to_one, BioTokenEngineResult.UNSPECIFIED
    )
    info["smartRevalidationResult"] = _word(
        Capacity.SMART in runs, _SMART, outcome.one_to_one, SmartRevalidationResult.UNSPECIFIED
    )
    info["idAgeResult"] = _word(Capacity.AGE in runs, _AGE, outcome.age, IdAgeResult.UNSPECIFIED)
    if outcome.spelling is Spelling.SHORT:
        info = {key: _short(value) for key, value in info.items()}
    info["scoreEngineResult"] = _score(Capacity.SCORE in runs, outcome)
    if asks_serpro(flow) and outcome.serpro is not None:
        info["serproResult"] = {"score": outcome.serpro}
    return info


def captured_document(
    outcome: Outcome, *, document_id: str, holder: Holder, signed_url: str
) -> dict[str, Any]:
    """One entry of `services[].documents`."""
    case = outcome.document
    data = document_content(case.type, holder) | {"cpfNumero": holder.code}
    return {
        "doc_id": document_id,
        "typified": case.typified,
        "cpf_match": case.cpf_match,
        "face_match": case.face_match,
        "validate_doc": case.validated,
        "reused_doc": False,
        "signed_url": signed_url,
        "doc": {
            "version": 1,
            "code": _SHORT_CODES.get(case.type, "UNKNOWN"),
            "data": data if case.readable else {},
        },
    }


def _score(runs: bool, outcome: Outcome) -> dict[str, Any]:  # noqa: FBT001 - one fact, one use
    if outcome.unspecified:
        return {"scoreEnabled": ScoreEnabled.UNSPECIFIED}
    if not runs:
        return {"scoreEnabled": ScoreEnabled.FALSE, "score": 0}
    answer: dict[str, Any] = {"scoreEnabled": ScoreEnabled.TRUE}
    if outcome.identity == "inconclusive" and outcome.score is not None:
        answer["score"] = outcome.score
    return answer


def _word(runs: bool, table: dict[Any, Any], value: object, unspecified: str) -> str:  # noqa: FBT001
    if not runs or value is None:
        return unspecified
    prefix = unspecified.removesuffix("UNSPECIFIED")
    return str(table.get(value, f"{prefix}{str(value).upper()}"))


def _short(word: str) -> str:
    return word.rpartition("_RESULT_")[2]
