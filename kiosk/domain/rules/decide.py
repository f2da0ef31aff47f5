"""The verdict on a by-API process.

Rules: status first (notes section 2: only status 3 is a result), then the worst of everything that
was said. Liveness of a picture taken at the counter is never "passed", even where the answer says 1
(notes section 6, Liveness); a 2 is a refusal.
"""

from kiosk.domain.configuration.policy import Policy
from kiosk.domain.contract.answers import DocumentAnswer, ProcessAnswer
from kiosk.domain.contract.documents import DocumentType
from kiosk.domain.contract.words import (
    AgeResult,
    FraudResult,
    LivenessCode,
    MatchResult,
    ProcessStatus,
    UnicoIdResult,
)
from kiosk.domain.rules.findings import (
    Finding,
    Meaning,
    absent,
    conclude,
    flag,
    found,
    score,
    serpro,
    settled,
    unknown,
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

_SUSPECTED = Meaning(_S.NEGATIVE, _R.FRAUD_SUSPECTED, Verdict.REVIEW)

_IDENTITY: dict[UnicoIdResult, Meaning | None] = {
    UnicoIdResult.YES: Meaning(_S.POSITIVE, _R.IDENTITY_CONFIRMED),
    UnicoIdResult.NO: Meaning(_S.NEGATIVE, _R.IDENTITY_REFUSED, Verdict.REFUSED),
    # the risk score says what an inconclusive identity leads to
    UnicoIdResult.INCONCLUSIVE: Meaning(_S.INCONCLUSIVE, _R.IDENTITY_INCONCLUSIVE),
}
_FRAUD: dict[FraudResult, Meaning | None] = {
    FraudResult.YES: _SUSPECTED,
    FraudResult.SUSPICIOUS: _SUSPECTED,
    FraudResult.INCONCLUSIVE: Meaning(_S.INCONCLUSIVE, None),
}
_LIVENESS: dict[LivenessCode, Meaning | None] = {
    LivenessCode.PASSED: Meaning(_S.NOT_CHECKED, None),
    LivenessCode.FAILED: Meaning(_S.NEGATIVE, _R.LIVENESS_FAILED, Verdict.REFUSED),
}
_ONE_TO_ONE: dict[MatchResult, Meaning | None] = {
    MatchResult.POSITIVE: Meaning(_S.POSITIVE, _R.SAME_PERSON),
    MatchResult.NEGATIVE: Meaning(_S.NEGATIVE, _R.NOT_SAME_PERSON, Verdict.REFUSED),
    MatchResult.INCONCLUSIVE: Meaning(_S.INCONCLUSIVE, _R.ONE_TO_ONE_INCONCLUSIVE, Verdict.REVIEW),
}
_AGE: dict[AgeResult, Meaning | None] = {
    AgeResult.YES: Meaning(_S.POSITIVE, _R.OF_AGE),
    AgeResult.NO: Meaning(_S.NEGATIVE, _R.UNDER_AGE, Verdict.REFUSED),
    AgeResult.INCONCLUSIVE: Meaning(_S.INCONCLUSIVE, _R.AGE_INCONCLUSIVE, Verdict.REVIEW),
}

_NOT_FINAL: dict[ProcessStatus, tuple[Verdict, ReasonCode]] = {
    ProcessStatus.PROCESSING: (Verdict.PENDING, _R.STILL_PROCESSING),
    ProcessStatus.DIVERGENCE: (Verdict.PENDING, _R.DIVERGENCE),
    ProcessStatus.CANCELED: (Verdict.FAILED, _R.CANCELED),
    ProcessStatus.ERROR: (Verdict.FAILED, _R.PROCESSING_FAILED),
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

_UNKNOWN_TYPE = "UNKNOWN"


def decide(
    answer: ProcessAnswer,
    *,
    operation: Operation,
    demanded: frozenset[Capability],
    policy: Policy,
) -> Decision:
    """The verdict on `answer`; `demanded` is what the service's key demands by configuration."""
    status = answer.status.value
    if status is None:
        return settled(Verdict.REVIEW, _R.UNKNOWN_STATUS, answer.status.raw)
    if status is not ProcessStatus.FINISHED:
        return settled(*_NOT_FINAL[status])
    demanded |= _ASKED.get(operation, frozenset())
    identity = word(_C.IDENTITY, answer.unico_id, _IDENTITY, demanded=_C.IDENTITY in demanded)
    findings = [
        identity,
        score(
            answer.score,
            counts=identity.line.standing is Standing.INCONCLUSIVE,
            demanded=_C.RISK_SCORE in demanded and not identity.told,
            policy=policy,
        ),
        word(_C.ONE_TO_ONE, answer.biometry_token, _ONE_TO_ONE, demanded=_C.ONE_TO_ONE in demanded),
        word(
            _C.AGE,
            answer.age,
            _AGE,
            demanded=_C.AGE in demanded,
            missing=ReasonCode.AGE_UNREADABLE,
        ),
        word(_C.LIVENESS, answer.liveness, _LIVENESS, demanded=_C.LIVENESS in demanded),
        word(_C.FRAUD, answer.identity_fraudsters, _FRAUD, demanded=_C.FRAUD in demanded),
        serpro(answer.government_serpro, demanded=_C.SERPRO in demanded, policy=policy),
        *_document(answer.document, demanded),
        # these exist in journeys only; a key that demands them by API never gets an answer
        absent(_C.SMART_REVALIDATION, demanded=_C.SMART_REVALIDATION in demanded),
        absent(_C.DOCUMENT_VALIDATION, demanded=_C.DOCUMENT_VALIDATION in demanded),
        absent(_C.SIGNATURE, demanded=_C.SIGNATURE in demanded),
    ]
    failed = answer.liveness is not None and answer.liveness.value is LivenessCode.FAILED
    return conclude(
        findings,
        shown=(*_ROWS.get(operation, ()), *demanded),
        liveness=LivenessStanding.FAILED if failed else LivenessStanding.NOT_CHECKED,
        also=accepted_documents(findings),
    )


def accepted_documents(findings: list[Finding]) -> tuple[Reason, ...]:
    """One reason for all document rows, where something was confirmed and nothing denied."""
    rows = [f for f in findings if f.line.capability in _DOCUMENT_ROWS]
    if any(f.vouches for f in rows) and not any(f.reasons for f in rows):
        return (Reason(code=_R.DOCUMENT_ACCEPTED, verdict=Verdict.APPROVED),)
    return ()


_DOCUMENT_ROWS = frozenset(
    {_C.DOCUMENT_TYPE, _C.DOCUMENT_MATCH, _C.FACE_MATCH, _C.DOCUMENT_VALIDATION}
)


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
    if folded == _UNKNOWN_TYPE.casefold():
        return found(
            capability, Meaning(_S.NEGATIVE, _R.DOCUMENT_NOT_RECOGNISED, Verdict.REVIEW), value=name
        )
    known = {t.value.casefold() for t in DocumentType} | {t.casefold() for t in _SHORT_TYPES}
    if folded not in known:
        return unknown(capability, name)
    return found(capability, Meaning(_S.POSITIVE, None), value=name)
