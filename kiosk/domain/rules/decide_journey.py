"""The verdict on a Web & SDK process: state, then result, then capabilities, in that order.

Source: get-process-web-sdk.md, result-scenarios.md. INVALID_IDENTITY is refused where a capability
holds a definitive negative (the newer page), and otherwise an error after which the process is
attempted again (the older one).
"""

from dataclasses import replace

from kiosk.domain.configuration.policy import Policy
from kiosk.domain.contract.answers import JourneyAnswer, JourneyDocument
from kiosk.domain.contract.capacities import Demands, demanded_by
from kiosk.domain.contract.document_fields import by_journey
from kiosk.domain.contract.dui import DuiType
from kiosk.domain.contract.reading import read_word
from kiosk.domain.contract.subject import Subject
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
from kiosk.domain.rules.asked import Asked
from kiosk.domain.rules.crosschecks import cross_checks, needs_adult
from kiosk.domain.rules.decide import accepted_documents
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
    weigh_identity,
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
_A_NO: dict[JourneyResult, ReasonCode] = {
    JourneyResult.INVALID_IDENTITY: _R.JOURNEY_INVALID_IDENTITY,
    JourneyResult.FAILED: _R.JOURNEY_RESULT_FAILED,
}
"""Refused only beside a definitive negative, which says what the no is about."""

_DEFINITE = frozenset({_C.IDENTITY, _C.LIVENESS, _C.ONE_TO_ONE, _C.SMART_REVALIDATION, _C.AGE})
"""What answers NEGATIVE or NOT_LIVE."""

_ROWS = (_C.IDENTITY, _C.LIVENESS)
_NO_DOCUMENT = (JourneyDocument(),)


def decide_journey(
    answer: JourneyAnswer,
    *,
    policy: Policy,
    asked: Asked,
    configured: frozenset[Capability] = frozenset(),
) -> Decision:
    """The verdict on `answer`.

    What is demanded: `configured` (`[journeys.flows.NAME] capabilities`) or else the flow's row,
    and the answer's own `capacities`. Where `asked` knows nobody, the echoed person stands in.
    """
    state = answer.state.value
    if state is None:
        return settled(Verdict.REVIEW, _R.UNKNOWN_STATUS, answer.state.raw)
    if state is not JourneyState.FINISHED:
        return settled(*_UNFINISHED[state])
    result = None if answer.result is None else answer.result.value
    if result in _WITHOUT_RESULT:
        return settled(Verdict.FAILED, _WITHOUT_RESULT[result])
    demands = demanded_by(answer, configured)
    findings = _findings(answer, demands.capabilities, policy)
    differences = _differences(answer, asked, demands.capabilities, policy)
    return conclude(
        findings,
        shown=(*_ROWS, *demands.capabilities),
        liveness=_liveness(answer),
        also=(
            *differences,
            *_consent(answer),
            *accepted_documents(findings, differences),
            *_strange(demands),
            _overall(answer, findings),
        ),
    )


def _overall(answer: JourneyAnswer, findings: list[Finding]) -> Reason:
    """What the journey as a whole came to."""
    result = answer.result
    if result is None or result.value is JourneyResult.UNSPECIFIED:
        return Reason(code=_R.JOURNEY_RESULT_MISSING, verdict=Verdict.REVIEW)
    if result.value is None:
        return Reason(code=_R.JOURNEY_RESULT_UNKNOWN, verdict=Verdict.REVIEW, detail=result.raw)
    if result.value in _A_NO:
        definite = any(
            f.line.capability in _DEFINITE and f.line.standing is Standing.NEGATIVE
            for f in findings
        )
        verdict = Verdict.REFUSED if definite else Verdict.FAILED
        return Reason(code=_A_NO[result.value], verdict=verdict)
    return Reason(code=_R.JOURNEY_COMPLETED, verdict=Verdict.APPROVED)


def _differences(
    answer: JourneyAnswer, asked: Asked, demanded: frozenset[Capability], policy: Policy
) -> tuple[Reason, ...]:
    """What the documents say of the person that the journey was made for."""
    echoed, about = _echoed(answer), asked.subject
    known = replace(
        asked,
        subject=Subject(
            dui_type=echoed.dui_type if echoed.code else about.dui_type,
            code=echoed.code or about.code,
            name=about.name or echoed.name,
            birth_date=about.birth_date,
        ),
        purpose=asked.purpose or answer.purpose,
    )
    documents = tuple(d for service in answer.services for d in service.documents)
    differences = cross_checks(
        by_journey(documents),
        known,
        adult=_C.AGE in demanded or needs_adult(known.purpose),
        policy=policy,
    )
    if policy.check_number and about.code and echoed.code and not _same(about.code, echoed.code):
        return (*differences, Reason(code=_R.ANSWER_OF_ANOTHER, verdict=Verdict.REVIEW))
    return differences


def _echoed(answer: JourneyAnswer) -> Subject:
    """The person as the service tells it. A friendly name may be a part of the name."""
    person = answer.person
    return Subject(
        dui_type=read_word(DuiType, person.dui_type).value or DuiType.BR_CPF,
        code=person.dui_value,
        name=person.friendly_name,
    )


def _same(one: str, other: str) -> bool:
    """Identifiers, whatever their marks and case."""
    return [c for c in one.casefold() if c.isalnum()] == [
        c for c in other.casefold() if c.isalnum()
    ]


def _consent(answer: JourneyAnswer) -> tuple[Reason, ...]:
    """Somebody who did not agree to the data being shared."""
    if any(service.consent_granted is False for service in answer.services):
        return (Reason(code=_R.CONSENT_NOT_GRANTED, verdict=Verdict.REVIEW),)
    return ()


def _strange(demands: Demands) -> tuple[Reason, ...]:
    """A capacity that nobody here knows demanded a result that nobody here can read."""
    if demands.strange:
        detail = ", ".join(demands.strange)
        return (Reason(code=_R.UNKNOWN_CAPACITY, verdict=Verdict.REVIEW, detail=detail),)
    if not demands.known:
        return (Reason(code=_R.DEMANDS_UNKNOWN, verdict=Verdict.REVIEW),)
    return ()


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
    info, missing = answer.authentication, policy.leads.biometry_missing
    enabled = info.score_enabled is not None and info.score_enabled.value is ScoreEnabled.TRUE
    identity, risk = weigh_identity(
        info.authentication,
        _IDENTITY,
        # a score engine that is off prints a 0, which means nothing
        info.score if enabled else None,
        demanded=demanded,
        scored=enabled,
        policy=policy,
        without=missing,
    )
    fraud = word(_C.FRAUD, info.identity_fraudsters, _FRAUD, demanded=_C.FRAUD in demanded)
    return [
        identity,
        risk,
        word(_C.ONE_TO_ONE, info.bio_token, _ONE_TO_ONE, demanded=_C.ONE_TO_ONE in demanded),
        word(
            _C.SMART_REVALIDATION,
            info.smart_revalidation,
            _REVALIDATION,
            demanded=_C.SMART_REVALIDATION in demanded,
        ),
        word(_C.AGE, info.id_age, _AGE, demanded=_C.AGE in demanded),
        word(
            _C.LIVENESS,
            info.liveness,
            _LIVENESS,
            demanded=_C.LIVENESS in demanded,
            without=missing,
        ),
        suspect(fraud, identity, policy),
        serpro(info.serpro, demanded=_C.SERPRO in demanded, policy=policy),
        *_documents(answer, demanded),
        _signature(answer, demanded),
        # by API only; a journey that demands it never gets an answer
        absent(_C.ID_CLOUD, demanded=_C.ID_CLOUD in demanded),
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
