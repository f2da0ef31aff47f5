"""The verdict by API: the rules one by one, then as properties over everything that can be said."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.configuration.policy import Policy
from kiosk.domain.contract.answers import DocumentAnswer, ProcessAnswer
from kiosk.domain.contract.reading import read_word
from kiosk.domain.contract.words import (
    AgeResult,
    FraudResult,
    LivenessCode,
    MatchResult,
    ProcessStatus,
    UnicoIdResult,
)
from kiosk.domain.rules.asked import NOBODY
from kiosk.domain.rules.decide import decide
from kiosk.domain.rules.reuse import reuse_allowed
from kiosk.domain.values.ids import ProcessId
from kiosk.domain.values.operation import Capability, Operation
from kiosk.domain.values.verdict import (
    SEVERITY,
    Decision,
    LivenessStanding,
    ReasonCode,
    Standing,
    Verdict,
)

NONE: frozenset[Capability] = frozenset()


def answer(
    identity: object = None,
    *,
    status: object = 3,
    fraud: object = None,
    liveness: object = None,
    score: float | None = None,
    match: object = None,
    age: object = None,
    serpro: float | None = None,
    document: DocumentAnswer | None = None,
) -> ProcessAnswer:
    return ProcessAnswer(
        id=ProcessId("80371b2a-3ac7-432e-866d-57fe37896ac6"),
        status=read_word(ProcessStatus, status),
        unico_id=None if identity is None else read_word(UnicoIdResult, identity),
        identity_fraudsters=None if fraud is None else read_word(FraudResult, fraud),
        liveness=None if liveness is None else read_word(LivenessCode, liveness),
        biometry_token=None if match is None else read_word(MatchResult, match),
        age=None if age is None else read_word(AgeResult, age),
        score=score,
        government_serpro=serpro,
        document=document,
    )


def verdict_of(
    process: ProcessAnswer,
    *,
    operation: Operation = Operation.ONBOARDING,
    demanded: frozenset[Capability] = NONE,
    policy: Policy | None = None,
) -> Decision:
    return decide(
        process, operation=operation, demanded=demanded, policy=policy or Policy(), asked=NOBODY
    )


@pytest.mark.parametrize(
    ("status", "verdict", "reason"),
    [
        (1, Verdict.PENDING, ReasonCode.STILL_PROCESSING),
        (2, Verdict.PENDING, ReasonCode.DIVERGENCE),
        (4, Verdict.FAILED, ReasonCode.CANCELED),
        (5, Verdict.FAILED, ReasonCode.PROCESSING_FAILED),
        (6, Verdict.REVIEW, ReasonCode.UNKNOWN_STATUS),
    ],
)
def test_only_status_3_is_looked_into(status: int, verdict: Verdict, reason: ReasonCode) -> None:
    decision = verdict_of(answer("yes", status=status, liveness=2))
    assert decision.verdict is verdict
    assert [r.code for r in decision.reasons] == [reason]


@pytest.mark.parametrize(
    ("score", "verdict"),
    [
        (-100, Verdict.REFUSED),
        (-40, Verdict.REFUSED),
        (-39.5, Verdict.REVIEW),
        (-0.01, Verdict.REVIEW),
        (0, Verdict.RECAPTURE),
        (0.01, Verdict.REVIEW),
        (28, Verdict.REVIEW),
        (49.99, Verdict.REVIEW),
        (50, Verdict.APPROVED),
        (100, Verdict.APPROVED),
        (None, Verdict.REVIEW),
        (float("nan"), Verdict.REVIEW),
        (float("inf"), Verdict.REVIEW),
    ],
)
def test_bands_of_an_inconclusive_identity(score: float | None, verdict: Verdict) -> None:
    assert verdict_of(answer("inconclusive", score=score)).verdict is verdict


def test_limits_are_policy() -> None:
    strict = Policy(score_refuse_at=-10, score_approve_at=80)
    assert verdict_of(answer("inconclusive", score=70), policy=strict).verdict is Verdict.REVIEW
    assert verdict_of(answer("inconclusive", score=-10), policy=strict).verdict is Verdict.REFUSED


def test_a_score_counts_only_where_the_identity_is_inconclusive() -> None:
    assert verdict_of(answer("yes", score=-90)).verdict is Verdict.APPROVED
    assert verdict_of(answer(score=90)).verdict is Verdict.REVIEW


def test_the_pages_own_example_is_approved_and_its_liveness_not_checked() -> None:
    decision = verdict_of(answer("yes", fraud="inconclusive", serpro=87, liveness=1))
    assert decision.verdict is Verdict.APPROVED
    assert decision.reasons[0].code is ReasonCode.IDENTITY_CONFIRMED
    assert decision.liveness is LivenessStanding.NOT_CHECKED
    standings = {line.capability: line.standing for line in decision.capabilities}
    assert standings[Capability.LIVENESS] is Standing.NOT_CHECKED
    assert standings[Capability.SERPRO] is Standing.SHOWN


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        (answer("no"), ReasonCode.IDENTITY_REFUSED),
        (answer("yes", liveness=2), ReasonCode.LIVENESS_FAILED),
        (answer("yes", match="false"), ReasonCode.NOT_SAME_PERSON),
        (answer("yes", match=False), ReasonCode.NOT_SAME_PERSON),
        (answer("yes", age="no"), ReasonCode.UNDER_AGE),
    ],
)
def test_a_no_is_refused_and_named_first(said: ProcessAnswer, reason: ReasonCode) -> None:
    decision = verdict_of(said)
    assert decision.verdict is Verdict.REFUSED
    assert decision.reasons[0].code is reason


def test_a_failed_liveness_is_told_as_failed() -> None:
    assert verdict_of(answer("yes", liveness=2)).liveness is LivenessStanding.FAILED


@pytest.mark.parametrize(
    "document",
    [
        DocumentAnswer(cpf_match=False, face_match=True),
        DocumentAnswer(cpf_match=True, face_match=False),
        DocumentAnswer(type="UNKNOWN", cpf_match=True, face_match=True),
        DocumentAnswer(type="unico.moja.dictionary.xx.new.v1.New", cpf_match=True, face_match=True),
        DocumentAnswer(),
    ],
)
def test_a_document_in_doubt_is_looked_at(document: DocumentAnswer) -> None:
    decision = verdict_of(answer(document=document), operation=Operation.DOCUMENT)
    assert decision.verdict is Verdict.REVIEW


def test_a_document_that_matches_is_approved() -> None:
    document = DocumentAnswer(
        type="unico.moja.dictionary.br.cnh.v2.Cnh", cpf_match=True, face_match=True
    )
    decision = verdict_of(answer(document=document), operation=Operation.DOCUMENT)
    assert decision.verdict is Verdict.APPROVED
    assert [r.code for r in decision.reasons] == [ReasonCode.DOCUMENT_ACCEPTED]


def test_fraud_suspicion_is_at_best_looked_at() -> None:
    assert verdict_of(answer("yes", fraud="yes")).verdict is Verdict.REVIEW
    assert verdict_of(answer("yes", fraud="SUSPICIOUS")).verdict is Verdict.REVIEW
    assert verdict_of(answer("inconclusive", score=0, fraud="yes")).verdict is Verdict.REVIEW
    assert verdict_of(answer("inconclusive", score=-60, fraud="yes")).verdict is Verdict.REFUSED


@pytest.mark.parametrize("serpro", [-1, -2, 0, 60])
def test_serpro_counts_only_by_policy(serpro: float) -> None:
    assert verdict_of(answer("yes", serpro=serpro)).verdict is Verdict.APPROVED
    minimum = Policy(serpro_minimum=70)
    assert verdict_of(answer("yes", serpro=serpro), policy=minimum).verdict is Verdict.REVIEW
    assert verdict_of(answer("yes", serpro=70), policy=minimum).verdict is Verdict.APPROVED


def test_the_age_answer_is_needed_for_an_age_check() -> None:
    decision = verdict_of(answer("yes"), operation=Operation.AGE)
    assert decision.verdict is Verdict.REVIEW
    assert decision.reasons[0].code is ReasonCode.AGE_UNREADABLE
    assert verdict_of(answer(age="YES"), operation=Operation.AGE).verdict is Verdict.APPROVED


def test_same_person_needs_its_own_answer() -> None:
    assert verdict_of(answer("yes"), operation=Operation.TRANSACTIONAL).verdict is Verdict.REVIEW
    alone = verdict_of(answer(match="true"), operation=Operation.TRANSACTIONAL)
    assert alone.verdict is Verdict.APPROVED


def test_reuse_needs_a_positive_identity_or_fifty() -> None:
    assert reuse_allowed(verdict_of(answer("yes")))
    assert reuse_allowed(verdict_of(answer("inconclusive", score=50)))
    assert not reuse_allowed(verdict_of(answer("inconclusive", score=49)))
    eager = Policy(score_approve_at=20)
    assert not reuse_allowed(verdict_of(answer("inconclusive", score=30), policy=eager))
    assert not reuse_allowed(verdict_of(answer("inconclusive")))
    assert not reuse_allowed(verdict_of(answer("no")))
    assert not reuse_allowed(verdict_of(answer("yes", liveness=2)))
    assert not reuse_allowed(verdict_of(answer("yes", status=1)))
    assert not reuse_allowed(verdict_of(answer(match="true")))


# properties

words = st.sampled_from(["yes", "YES", "no", "inconclusive", "true", "false", "maybe", "", None])
numbers = st.one_of(st.none(), st.sampled_from([-100, -40, -1, 0, 1, 49, 50, 100]))
flags = st.sampled_from([True, False, None])
documents = st.one_of(
    st.none(),
    st.builds(
        DocumentAnswer,
        type=st.sampled_from(["", "CNH", "UNKNOWN", "new"]),
        cpf_match=flags,
        face_match=flags,
    ),
)
answers = st.builds(
    answer,
    words,
    status=st.sampled_from([1, 2, 3, 3, 3, 3, 4, 5, 6]),
    fraud=words,
    liveness=st.sampled_from([1, 2, 3, "x", None]),
    score=numbers,
    match=words,
    age=words,
    serpro=numbers,
    document=documents,
)
operations = st.sampled_from(
    [Operation.ONBOARDING, Operation.TRANSACTIONAL, Operation.DOCUMENT, Operation.AGE]
)
demands = st.frozensets(st.sampled_from(Capability))


@given(answers, operations, demands)
def test_nothing_missing_or_strange_is_ever_approved(
    said: ProcessAnswer, operation: Operation, demanded: frozenset[Capability]
) -> None:
    decision = verdict_of(said, operation=operation, demanded=demanded)
    assert decision.reasons
    assert decision.reasons[0].verdict is decision.verdict
    assert decision.liveness is not LivenessStanding.PASSED
    if decision.verdict is not Verdict.APPROVED:
        return
    standings = {line.capability: line.standing for line in decision.capabilities}
    assert Standing.POSITIVE in standings.values()
    assert not {Standing.UNKNOWN, Standing.MISSING} & set(standings.values())
    assert said.status.value is ProcessStatus.FINISHED
    for capability in demanded - {Capability.LIVENESS, Capability.RISK_SCORE}:
        assert standings[capability] is not Standing.NOT_CHECKED


@given(answers, operations, demands)
def test_any_no_is_refused(
    said: ProcessAnswer, operation: Operation, demanded: frozenset[Capability]
) -> None:
    said = replace(said, status=read_word(ProcessStatus, 3))
    for worse in (
        replace(said, unico_id=read_word(UnicoIdResult, "no")),
        replace(said, liveness=read_word(LivenessCode, 2)),
        replace(said, biometry_token=read_word(MatchResult, "NO")),
        replace(said, age=read_word(AgeResult, "no")),
    ):
        decision = verdict_of(worse, operation=operation, demanded=demanded)
        assert decision.verdict is Verdict.REFUSED


@given(answers, operations, demands, st.sampled_from(Capability))
def test_a_worse_fact_never_improves_the_verdict(
    said: ProcessAnswer, operation: Operation, demanded: frozenset[Capability], more: Capability
) -> None:
    before = verdict_of(said, operation=operation, demanded=demanded)
    worse = [
        verdict_of(
            replace(said, identity_fraudsters=read_word(FraudResult, "yes")),
            operation=operation,
            demanded=demanded,
        ),
        verdict_of(said, operation=operation, demanded=demanded | {more}),
        verdict_of(
            replace(said, document=DocumentAnswer(cpf_match=False, face_match=False)),
            operation=operation,
            demanded=demanded,
        ),
    ]
    if said.status.value is not ProcessStatus.FINISHED:
        assert all(decision == before for decision in worse)
        return
    for decision in worse:
        assert SEVERITY.index(decision.verdict) <= SEVERITY.index(before.verdict)
