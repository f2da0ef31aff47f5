"""The verdict on a Web & SDK process: state, then result, then capabilities, in that order.

Source: get-process-web-sdk.md, result-scenarios.md. The older page says to repeat after
INVALID_IDENTITY; here it is refused, and whether a new attempt is offered is policy.
"""

from kiosk.domain.configuration.policy import Policy
from kiosk.domain.contract.answers import JourneyAnswer, JourneyDocument
from kiosk.domain.contract.capacities import demanded_by
from kiosk.domain.contract.words import (
    AuthenticationResult,
    BioTokenEngineResult,
    IdAgeResult,
    JourneyResult,
    JourneyState,
    LivenessResult,
    ScoreEnabled,
    SmartRevalidationResult,
    TrustResult,
)
from kiosk.domain.rules.decide import accepted_documents
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
    word,
)
from kiosk.domain.values.operation import Capability
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

_IDENTITY: dict[AuthenticationResult, Meaning | None] = {
    AuthenticationResult.POSITIVE: Meaning(_S.POSITIVE, _R.IDENTITY_CONFIRMED),
    AuthenticationResult.NEGATIVE: Meaning(_S.NEGATIVE, _R.IDENTITY_REFUSED, Verdict.REFUSED),
    AuthenticationResult.INCONCLUSIVE: Meaning(_S.INCONCLUSIVE, _R.IDENTITY_INCONCLUSIVE),
    AuthenticationResult.UNSPECIFIED: None,
}
_LIVENESS: dict[LivenessResult, Meaning | None] = {
    # taken by the service's own capture on the phone: here it really was checked
    LivenessResult.LIVE: Meaning(_S.POSITIVE, None),
    LivenessResult.NOT_LIVE: Meaning(_S.NEGATIVE, _R.LIVENESS_FAILED, Verdict.REFUSED),
    LivenessResult.UNSPECIFIED: None,
}
_FRAUD: dict[TrustResult, Meaning | None] = {
    TrustResult.YES: Meaning(_S.NEGATIVE, _R.FRAUD_SUSPECTED, Verdict.REVIEW),
    TrustResult.INCONCLUSIVE: Meaning(_S.INCONCLUSIVE, None),
    TrustResult.UNSPECIFIED: None,
}
_ONE_TO_ONE: dict[BioTokenEngineResult, Meaning | None] = {
    BioTokenEngineResult.POSITIVE: Meaning(_S.POSITIVE, _R.SAME_PERSON),
    BioTokenEngineResult.NEGATIVE: Meaning(_S.NEGATIVE, _R.NOT_SAME_PERSON, Verdict.REFUSED),
    BioTokenEngineResult.UNSPECIFIED: None,
}
_REVALIDATION: dict[SmartRevalidationResult, Meaning | None] = {
    SmartRevalidationResult.POSITIVE: Meaning(_S.POSITIVE, _R.REVALIDATED),
    SmartRevalidationResult.NEGATIVE: Meaning(_S.NEGATIVE, _R.NOT_REVALIDATED, Verdict.REFUSED),
    SmartRevalidationResult.UNSPECIFIED: None,
}
_AGE: dict[IdAgeResult, Meaning | None] = {
    IdAgeResult.POSITIVE: Meaning(_S.POSITIVE, _R.OF_AGE),
    IdAgeResult.NEGATIVE: Meaning(_S.NEGATIVE, _R.UNDER_AGE, Verdict.REFUSED),
    IdAgeResult.INCONCLUSIVE: Meaning(_S.INCONCLUSIVE, _R.AGE_INCONCLUSIVE, Verdict.REVIEW),
    IdAgeResult.UNSPECIFIED: None,
}

_UNFINISHED: dict[JourneyState, tuple[Verdict, ReasonCode]] = {
    JourneyState.CREATED: (Verdict.PENDING, _R.JOURNEY_NOT_STARTED),
    JourneyState.AWAITING_FOR_DOCUMENT: (Verdict.PENDING, _R.JOURNEY_AWAITS_DOCUMENT),
    JourneyState.FAILED: (Verdict.FAILED, _R.JOURNEY_FAILED),
}
_WITHOUT_RESULT: dict[JourneyResult, ReasonCode] = {
    JourneyResult.ERROR: _R.JOURNEY_ERROR,
    JourneyResult.EXPIRED: _R.JOURNEY_EXPIRED,
}
_OVERALL: dict[JourneyResult, Reason] = {
    JourneyResult.OK: Reason(code=_R.JOURNEY_COMPLETED, verdict=Verdict.APPROVED),
    JourneyResult.INVALID_IDENTITY: Reason(
        code=_R.JOURNEY_INVALID_IDENTITY, verdict=Verdict.REFUSED
    ),
    JourneyResult.UNSPECIFIED: Reason(code=_R.RESULT_MISSING, verdict=Verdict.REVIEW),
}

_ROWS = (_C.IDENTITY, _C.LIVENESS)
_NO_DOCUMENT = (JourneyDocument(),)


def decide_journey(answer: JourneyAnswer, *, policy: Policy) -> Decision:
    """The verdict on `answer`. What is demanded stands in its own `capacities`."""
    state = answer.state.value
    if state is None:
        return settled(Verdict.REVIEW, _R.UNKNOWN_STATUS, answer.state.raw)
    if state is not JourneyState.FINISHED:
        return settled(*_UNFINISHED[state])
    result = None if answer.result is None else answer.result.value
    if result in _WITHOUT_RESULT:
        return settled(Verdict.FAILED, _WITHOUT_RESULT[result])
    demanded, strange = demanded_by(answer)
    findings = _findings(answer, demanded, policy)
    return conclude(
        findings,
        shown=(*_ROWS, *demanded),
        liveness=_liveness(answer),
        also=(*accepted_documents(findings), *_strange(strange), _overall(answer)),
    )


def _overall(answer: JourneyAnswer) -> Reason:
    if answer.result is None:
        return _OVERALL[JourneyResult.UNSPECIFIED]
    if answer.result.value is None:
        return Reason(code=_R.UNKNOWN_WORD, verdict=Verdict.REVIEW, detail=answer.result.raw)
    return _OVERALL[answer.result.value]


def _strange(capacities: tuple[str, ...]) -> tuple[Reason, ...]:
    """A capacity that nobody here knows demanded a result that nobody here can read."""
    return tuple(
        Reason(code=_R.UNKNOWN_WORD, verdict=Verdict.REVIEW, detail=capacity)
        for capacity in capacities
    )


def _liveness(answer: JourneyAnswer) -> LivenessStanding:
    reading = answer.authentication.liveness
    match None if reading is None else reading.value:
        case LivenessResult.LIVE:
            return LivenessStanding.PASSED
        case LivenessResult.NOT_LIVE:
            return LivenessStanding.FAILED
        case _:
            return LivenessStanding.NOT_CHECKED


def _findings(
    answer: JourneyAnswer, demanded: frozenset[Capability], policy: Policy
) -> list[Finding]:
    info = answer.authentication
    identity = word(_C.IDENTITY, info.authentication, _IDENTITY, demanded=_C.IDENTITY in demanded)
    enabled = info.score_enabled is not None and info.score_enabled.value is ScoreEnabled.TRUE
    return [
        identity,
        score(
            # a score engine that is off prints a 0, which means nothing
            info.score if enabled else None,
            counts=identity.line.standing is Standing.INCONCLUSIVE,
            demanded=_C.RISK_SCORE in demanded and not identity.told,
            policy=policy,
        ),
        word(_C.ONE_TO_ONE, info.bio_token, _ONE_TO_ONE, demanded=_C.ONE_TO_ONE in demanded),
        word(
            _C.SMART_REVALIDATION,
            info.smart_revalidation,
            _REVALIDATION,
            demanded=_C.SMART_REVALIDATION in demanded,
        ),
        word(_C.AGE, info.id_age, _AGE, demanded=_C.AGE in demanded),
        word(_C.LIVENESS, info.liveness, _LIVENESS, demanded=_C.LIVENESS in demanded),
        word(_C.FRAUD, info.identity_fraudsters, _FRAUD, demanded=_C.FRAUD in demanded),
        serpro(info.serpro, demanded=_C.SERPRO in demanded, policy=policy),
        *_documents(answer, demanded),
        _signature(answer, demanded),
    ]


def _documents(answer: JourneyAnswer, demanded: frozenset[Capability]) -> list[Finding]:
    documents = tuple(d for service in answer.services for d in service.documents) or _NO_DOCUMENT
    return [
        flag(
            _C.DOCUMENT_TYPE,
            (d.typified for d in documents),
            _R.DOCUMENT_NOT_RECOGNISED,
            demanded=_C.DOCUMENT_TYPE in demanded,
            # knowing what a document is says nothing of whose it is
            vouches=False,
        ),
        flag(
            _C.DOCUMENT_MATCH,
            (d.cpf_match for d in documents),
            _R.DOCUMENT_OF_ANOTHER,
            demanded=_C.DOCUMENT_MATCH in demanded,
        ),
        flag(
            _C.FACE_MATCH,
            (d.face_match for d in documents),
            _R.FACE_NOT_ON_DOCUMENT,
            demanded=_C.FACE_MATCH in demanded,
        ),
        flag(
            _C.DOCUMENT_VALIDATION,
            (d.validate_doc for d in documents),
            _R.DOCUMENT_NOT_VALID,
            demanded=_C.DOCUMENT_VALIDATION in demanded,
        ),
    ]


def _signature(answer: JourneyAnswer, demanded: frozenset[Capability]) -> Finding:
    """An envelope is what a signature leaves behind. It says nothing of who signed."""
    if any(service.envelope_id for service in answer.services):
        return found(_C.SIGNATURE, Meaning(_S.POSITIVE, None))
    return absent(_C.SIGNATURE, demanded=_C.SIGNATURE in demanded)
