"""The verdict on a by-API process.

Rules: status first (notes section 2: only status 3 is a result), then the worst of everything that
was said, what was read from a document included. Liveness of a picture taken at the counter is
never "passed", even where the answer says 1 (notes section 6, Liveness); a 2 is a refusal.
"""

from kiosk.domain.configuration.policy import Policy
from kiosk.domain.contract.answers import DocumentAnswer, ProcessAnswer
from kiosk.domain.contract.document_fields import by_api
from kiosk.domain.contract.documents import DocumentType
from kiosk.domain.contract.flows import DOCUMENT_RESULTS
from kiosk.domain.contract.words import (
    AgeResult,
    FraudResult,
    IdCloudResult,
    LivenessCode,
    MatchResult,
    ProcessStatus,
    UnicoIdResult,
)
from kiosk.domain.rules.asked import Asked
from kiosk.domain.rules.crosschecks import cross_checks, needs_adult
from kiosk.domain.rules.findings import (
    Finding,
    Meaning,
    absent,
    conclude,
    flag,
    found,
    serpro,
    settled,
    suspect,
    unknown,
    weigh_identity,
    word,
)
from kiosk.domain.values.operation import Capability, Operation
from kiosk.domain.values.verdict import (
    Decision,
    LivenessStanding,
    Reason,
    ReasonCode,
    Standing,
    Verdict,
)

_C = Capability
_S = Standing
_R = ReasonCode
_V = Verdict

_SUSPECTED = Meaning(_S.NEGATIVE, _R.FRAUD_SUSPECTED, _V.REVIEW)

_IDENTITY: dict[UnicoIdResult, Meaning | None] = {
    UnicoIdResult.YES: Meaning(_S.POSITIVE, _R.IDENTITY_CONFIRMED),
    UnicoIdResult.NO: Meaning(_S.NEGATIVE, _R.IDENTITY_REFUSED, _V.REFUSED),
    # what it leads to is weighed with the risk score
    UnicoIdResult.INCONCLUSIVE: Meaning(_S.INCONCLUSIVE, _R.IDENTITY_INCONCLUSIVE),
}
_FRAUD: dict[FraudResult, Meaning | None] = {
    FraudResult.YES: _SUSPECTED,
    FraudResult.SUSPICIOUS: _SUSPECTED,
    FraudResult.INCONCLUSIVE: Meaning(_S.INCONCLUSIVE, None),
}
_LIVENESS: dict[LivenessCode, Meaning | None] = {
    LivenessCode.PASSED: Meaning(_S.NOT_CHECKED, None),
    LivenessCode.FAILED: Meaning(_S.NEGATIVE, _R.LIVENESS_FAILED, _V.REFUSED),
}
_ONE_TO_ONE: dict[MatchResult, Meaning | None] = {
    MatchResult.POSITIVE: Meaning(_S.POSITIVE, _R.SAME_PERSON),
    MatchResult.NEGATIVE: Meaning(_S.NEGATIVE, _R.NOT_SAME_PERSON, _V.REFUSED),
    MatchResult.INCONCLUSIVE: Meaning(_S.INCONCLUSIVE, _R.ONE_TO_ONE_INCONCLUSIVE, _V.REVIEW),
}
_AGE: dict[AgeResult, Meaning | None] = {
    AgeResult.YES: Meaning(_S.POSITIVE, _R.OF_AGE),
    AgeResult.NO: Meaning(_S.NEGATIVE, _R.UNDER_AGE, _V.REFUSED),
    AgeResult.INCONCLUSIVE: Meaning(_S.INCONCLUSIVE, _R.AGE_INCONCLUSIVE, _V.REVIEW),
}
_DENIED = Meaning(_S.NEGATIVE, _R.ID_CLOUD_DENIED, _V.REFUSED)
_ID_CLOUD: dict[IdCloudResult, Meaning | None] = {
    IdCloudResult.APPROVED: Meaning(_S.POSITIVE, _R.ID_CLOUD_APPROVED),
    IdCloudResult.DENIED: _DENIED,
    IdCloudResult.REPROVED: _DENIED,
    # as the two lower bands of the risk score
    IdCloudResult.RISK_CRITICAL: Meaning(_S.NEGATIVE, _R.ID_CLOUD_RISK_CRITICAL, _V.REFUSED),
    IdCloudResult.RISK_HIGH: Meaning(_S.NEGATIVE, _R.ID_CLOUD_RISK_HIGH, _V.REVIEW),
    IdCloudResult.INCONCLUSIVE: Meaning(_S.INCONCLUSIVE, _R.ID_CLOUD_INCONCLUSIVE, _V.REVIEW),
    IdCloudResult.RETRY: Meaning(_S.INCONCLUSIVE, _R.ID_CLOUD_RETRY, _V.RECAPTURE),
}

_NOT_FINAL: dict[ProcessStatus, tuple[Verdict, ReasonCode]] = {
    ProcessStatus.PROCESSING: (_V.PENDING, _R.STILL_PROCESSING),
    ProcessStatus.DIVERGENCE: (_V.PENDING, _R.DIVERGENCE),
    ProcessStatus.CANCELED: (_V.FAILED, _R.CANCELED),
    ProcessStatus.ERROR: (_V.FAILED, _R.PROCESSING_FAILED),
}

_ASKED: dict[Operation, frozenset[Capability]] = {
    Operation.TRANSACTIONAL: frozenset({_C.ONE_TO_ONE}),
    Operation.AGE: frozenset({_C.AGE}),
}
"""What the operation itself asks, whatever the configuration demands of the key."""

_ROWS: dict[Operation, tuple[Capability, ...]] = {
    Operation.ONBOARDING: (_C.IDENTITY, _C.LIVENESS, _C.FRAUD, _C.RISK_SCORE, _C.SERPRO),
    Operation.TRANSACTIONAL: (_C.ONE_TO_ONE, _C.IDENTITY, _C.LIVENESS, _C.FRAUD),
    Operation.AGE: (_C.AGE, _C.LIVENESS),
    Operation.DOCUMENT: (_C.DOCUMENT_TYPE, _C.DOCUMENT_MATCH, _C.FACE_MATCH),
}
"""Rows that the table always has: "not checked" is said, not left out."""

_SHORT_TYPES = frozenset({"CNH", "RG", "CIN", "CPF"})
"""Older spellings of `document.type` (notes section 6)."""

_KNOWN_TYPES = frozenset(name.casefold() for name in (*DocumentType, *_SHORT_TYPES))
_UNKNOWN_TYPE = "unknown"


def decide(
    answer: ProcessAnswer,
    *,
    operation: Operation,
    demanded: frozenset[Capability],
    policy: Policy,
    asked: Asked,
) -> Decision:
    """The verdict on `answer`; `demanded` is what the service's key demands by configuration."""
    status = answer.status.value
    if status is None:
        return settled(Verdict.REVIEW, _R.UNKNOWN_STATUS, answer.status.raw)
    if status is not ProcessStatus.FINISHED:
        return settled(*_NOT_FINAL[status])
    demanded |= _ASKED.get(operation, frozenset())
    findings = _findings(answer, demanded, policy)
    differences = cross_checks(
        by_api(answer.document),
        asked,
        adult=operation is Operation.AGE or needs_adult(asked.purpose),
        policy=policy,
    )
    failed = answer.liveness is not None and answer.liveness.value is LivenessCode.FAILED
    return conclude(
        findings,
        shown=(*_ROWS.get(operation, ()), *demanded),
        liveness=LivenessStanding.FAILED if failed else LivenessStanding.NOT_CHECKED,
        also=(*differences, *accepted_documents(findings, differences)),
    )


def _findings(
    answer: ProcessAnswer, demanded: frozenset[Capability], policy: Policy
) -> list[Finding]:
    identity, risk = weigh_identity(
        answer.unico_id,
        _IDENTITY,
        answer.score,
        demanded=demanded,
        scored=policy.leads.score_always_comes,
        policy=policy,
    )
    fraud = word(_C.FRAUD, answer.identity_fraudsters, _FRAUD, demanded=_C.FRAUD in demanded)
    return [
        word(_C.ID_CLOUD, answer.id_cloud, _ID_CLOUD, demanded=_C.ID_CLOUD in demanded),
        identity,
        risk,
        word(_C.ONE_TO_ONE, answer.biometry_token, _ONE_TO_ONE, demanded=_C.ONE_TO_ONE in demanded),
        word(
            _C.AGE,
            answer.age,
            _AGE,
            demanded=_C.AGE in demanded,
            missing=ReasonCode.AGE_UNREADABLE,
        ),
        word(_C.LIVENESS, answer.liveness, _LIVENESS, demanded=_C.LIVENESS in demanded),
        suspect(fraud, identity, policy),
        serpro(answer.government_serpro, demanded=_C.SERPRO in demanded, policy=policy),
        *_document(answer.document, demanded),
        # these exist in journeys only; a key that demands them by API never gets an answer
        absent(_C.SMART_REVALIDATION, demanded=_C.SMART_REVALIDATION in demanded),
        absent(_C.DOCUMENT_VALIDATION, demanded=_C.DOCUMENT_VALIDATION in demanded),
        absent(_C.SIGNATURE, demanded=_C.SIGNATURE in demanded),
    ]


def accepted_documents(
    findings: list[Finding], differences: tuple[Reason, ...]
) -> tuple[Reason, ...]:
    """One reason for all document rows, where something was confirmed and nothing denied."""
    rows = [f for f in findings if f.line.capability in DOCUMENT_RESULTS]
    if not differences and any(f.vouches for f in rows) and not any(f.reasons for f in rows):
        return (Reason(code=_R.DOCUMENT_ACCEPTED, verdict=Verdict.APPROVED),)
    return ()


def _document(document: DocumentAnswer | None, demanded: frozenset[Capability]) -> list[Finding]:
    cpf, face = (None, None) if document is None else (document.cpf_match, document.face_match)
    return [
        _document_type("" if document is None else document.type, demanded),
        flag(
            _C.DOCUMENT_MATCH,
            (cpf,),
            _R.DOCUMENT_OF_ANOTHER,
            demanded=_C.DOCUMENT_MATCH in demanded,
        ),
        flag(
            _C.FACE_MATCH,
            (face,),
            _R.FACE_NOT_ON_DOCUMENT,
            demanded=_C.FACE_MATCH in demanded,
        ),
    ]


def _document_type(name: str, demanded: frozenset[Capability]) -> Finding:
    capability = _C.DOCUMENT_TYPE
    if not name:
        return absent(capability, demanded=capability in demanded)
    folded = name.casefold()
    if folded == _UNKNOWN_TYPE:
        return found(
            capability, Meaning(_S.NEGATIVE, _R.DOCUMENT_NOT_RECOGNISED, Verdict.REVIEW), value=name
        )
    if folded not in _KNOWN_TYPES:
        return unknown(capability, name)
    return found(capability, Meaning(_S.POSITIVE, None), value=name)
