"""The verdict on a journey: state, then result, then capabilities."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.configuration.policy import Policy
from kiosk.domain.contract.answers import (
    AuthenticationInfo,
    JourneyAnswer,
    JourneyDocument,
    JourneyPerson,
    JourneyService,
)
from kiosk.domain.contract.capacities import CAPACITIES
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
from kiosk.domain.rules.asked import NOBODY, Asked
from kiosk.domain.rules.decide_journey import decide_journey
from kiosk.domain.values.ids import ProcessId
from kiosk.domain.values.operation import Capability
from kiosk.domain.values.verdict import (
    SEVERITY,
    Decision,
    LivenessStanding,
    ReasonCode,
    Standing,
    Verdict,
)

R = ReasonCode
MATCHING = JourneyDocument(typified=True, cpf_match=True, face_match=True, validate_doc=True)
DOCUMENTS = (JourneyService(documents=(MATCHING,)),)
BOTH = (JourneyService(envelope_id="4d4f3d90-04a3-4259-b63b-930ab10d2e47", documents=(MATCHING,)),)
ENVELOPE = (JourneyService(envelope_id="4d4f3d90-04a3-4259-b63b-930ab10d2e47"),)


def info(
    identity: str | None = "UNSPECIFIED",
    *,
    liveness: str | None = "UNSPECIFIED",
    fraud: str | None = "UNSPECIFIED",
    match: str | None = "UNSPECIFIED",
    smart: str | None = "UNSPECIFIED",
    age: str | None = "UNSPECIFIED",
    score: float | None = None,
    enabled: str | None = None,
    serpro: float | None = None,
) -> AuthenticationInfo:
    return AuthenticationInfo(
        authentication=None if identity is None else read_word(AuthenticationResult, identity),
        liveness=None if liveness is None else read_word(LivenessResult, liveness),
        identity_fraudsters=None if fraud is None else read_word(TrustResult, fraud),
        bio_token=None if match is None else read_word(BioTokenEngineResult, match),
        smart_revalidation=None if smart is None else read_word(SmartRevalidationResult, smart),
        id_age=None if age is None else read_word(IdAgeResult, age),
        score=score,
        score_enabled=None if enabled is None else read_word(ScoreEnabled, enabled),
        serpro=serpro,
    )


def journey(
    said: AuthenticationInfo,
    *capacities: str,
    state: str = "FINISHED",
    result: str | None = "OK",
    flow: str = "",
    services: tuple[JourneyService, ...] = (),
) -> JourneyAnswer:
    return JourneyAnswer(
        id=ProcessId("53060f52-f146-4c12-a234-5bb5031f6f5b"),
        state=read_word(JourneyState, state),
        result=None if result is None else read_word(JourneyResult, result),
        flow=flow,
        capacities=capacities,
        authentication=said,
        services=services,
    )


def decided(answer: JourneyAnswer) -> Decision:
    return decide_journey(answer, policy=Policy(), asked=NOBODY)


LIVE = "LIVENESS_RESULT_LIVE"


@pytest.mark.parametrize(
    ("state", "result", "verdict", "reason"),
    [
        ("PROCESS_STATE_CREATED", None, Verdict.PENDING, ReasonCode.JOURNEY_NOT_STARTED),
        ("AWAITING_FOR_DOCUMENT", None, Verdict.PENDING, ReasonCode.JOURNEY_AWAITS_DOCUMENT),
        ("PROCESS_STATE_FAILED", "OK", Verdict.FAILED, ReasonCode.JOURNEY_FAILED),
        ("PROCESS_STATE_CREATED", "OK", Verdict.PENDING, ReasonCode.JOURNEY_NOT_STARTED),
        ("PROCESS_STATE_PAUSED", "OK", Verdict.REVIEW, ReasonCode.UNKNOWN_STATUS),
        ("FINISHED", "ERROR", Verdict.FAILED, ReasonCode.JOURNEY_ERROR),
        ("FINISHED", "EXPIRED", Verdict.FAILED, ReasonCode.JOURNEY_EXPIRED),
    ],
)
def test_state_and_result_come_first(
    state: str, result: str | None, verdict: Verdict, reason: ReasonCode
) -> None:
    decision = decided(journey(info("POSITIVE", liveness=LIVE), state=state, result=result))
    assert decision.verdict is verdict
    assert [r.code for r in decision.reasons] == [reason]


def test_invalid_identity_is_refused_and_says_why() -> None:
    said = info(liveness="NOT_LIVE")
    decision = decided(journey(said, result="INVALID_IDENTITY", flow="idlive"))
    assert decision.verdict is Verdict.REFUSED
    assert {r.code for r in decision.reasons} == {
        ReasonCode.LIVENESS_FAILED,
        ReasonCode.JOURNEY_INVALID_IDENTITY,
    }


@pytest.mark.parametrize("result", [None, "UNSPECIFIED", "PROCESS_RESULT_NEW"])
def test_a_finished_journey_without_a_known_result_is_looked_at(result: str | None) -> None:
    assert decided(journey(info("POSITIVE"), result=result)).verdict is Verdict.REVIEW
    assert decided(journey(info("NEGATIVE"), result=result)).verdict is Verdict.REFUSED


# the eight kinds of result-scenarios.md, as values

SCORED = info("INCONCLUSIVE", liveness=LIVE, score=50, enabled="SCORE_ENABLED_TRUE")


@pytest.mark.parametrize(
    ("answer", "verdict"),
    [
        (
            journey(info(liveness=LIVE, score=0, enabled="FALSE"), "PROCESS_CAPACITY_IDLIVE"),
            Verdict.APPROVED,
        ),
        (
            journey(
                info("INCONCLUSIVE", liveness=LIVE),
                "PROCESS_CAPACITY_IDUNICO",
                "PROCESS_CAPACITY_IDLIVE",
            ),
            Verdict.REVIEW,
        ),
        (journey(SCORED, "PROCESS_CAPACITY_IDCHECK"), Verdict.APPROVED),
        (
            journey(SCORED, "PROCESS_CAPACITY_IDDOCS", services=DOCUMENTS),
            Verdict.APPROVED,
        ),
        (journey(SCORED, "PROCESS_CAPACITY_IDSIGN", services=ENVELOPE), Verdict.APPROVED),
        (
            journey(
                SCORED,
                "PROCESS_CAPACITY_IDDOCS",
                "PROCESS_CAPACITY_IDSIGN",
                services=DOCUMENTS + ENVELOPE,
            ),
            Verdict.APPROVED,
        ),
        (
            journey(replace(SCORED, serpro=50), "PROCESS_CAPACITY_IDCHECK"),
            Verdict.APPROVED,
        ),
        (
            journey(
                info(liveness=LIVE, match="POSITIVE", score=0, enabled="FALSE"),
                "PROCESS_CAPACITY_IDLIVE",
                "PROCESS_CAPACITY_IDTOKEN",
            ),
            Verdict.APPROVED,
        ),
    ],
    ids=["idlive", "id", "idcheck", "iddocs", "idsign", "iddocssign", "idcheckserpro", "idtoken"],
)
def test_the_eight_scenarios(answer: JourneyAnswer, verdict: Verdict) -> None:
    decision = decided(answer)
    assert decision.verdict is verdict
    assert decision.liveness is LivenessStanding.PASSED


def test_the_pages_example_in_its_second_spelling() -> None:
    said = info("INCONCLUSIVE", liveness=LIVE, fraud="INCONCLUSIVE", score=85.5, enabled="TRUE")
    answer = journey(said, "liveness", "face_match", flow="idunicosign", services=BOTH)
    decision = decided(answer)
    assert decision.verdict is Verdict.APPROVED
    assert [r.code for r in decision.reasons][-1] is ReasonCode.JOURNEY_COMPLETED


@pytest.mark.parametrize("capacity", sorted(CAPACITIES))
def test_a_capacity_without_its_result_is_looked_at(capacity: str) -> None:
    bare = info(None, liveness=None, fraud=None, match=None, smart=None, age=None)
    for spelling in (capacity, f"PROCESS_CAPACITY_{capacity.upper()}"):
        for said in (bare, info()):
            decision = decided(journey(said, spelling))
            assert decision.verdict is Verdict.REVIEW
            missing = {r.capability for r in decision.reasons if r.code is R.RESULT_MISSING}
            # the score goes with an identity: without one, the identity is what is missing
            assert missing == CAPACITIES[capacity] - {Capability.RISK_SCORE}


def test_a_capacity_that_nobody_knows_is_looked_at() -> None:
    decision = decided(journey(info("POSITIVE"), "PROCESS_CAPACITY_IDFUTURE"))
    assert decision.verdict is Verdict.REVIEW
    assert decision.reasons[0].detail == "PROCESS_CAPACITY_IDFUTURE"


def test_without_capacities_the_flows_name_says_the_least() -> None:
    assert decided(journey(info(liveness=LIVE), flow="idtoken")).verdict is Verdict.REVIEW
    assert decided(journey(info(liveness=LIVE), flow="idlive")).verdict is Verdict.APPROVED


def test_a_score_that_is_off_does_not_count() -> None:
    off = info("INCONCLUSIVE", score=90, enabled="FALSE")
    assert decided(journey(off)).verdict is Verdict.REVIEW
    assert decided(journey(replace(off, score_enabled=None))).verdict is Verdict.REVIEW


@pytest.mark.parametrize("flaw", ["typified", "cpf_match", "face_match", "validate_doc"])
def test_one_bad_document_among_good_ones_is_looked_at(flaw: str) -> None:
    changes: dict[str, bool | None] = {flaw: False}
    bad = replace(MATCHING, **changes)  # type: ignore[arg-type]
    services = (JourneyService(documents=(MATCHING, bad)),)
    assert decided(journey(SCORED, services=services)).verdict is Verdict.REVIEW
    changes[flaw] = None
    silent = replace(MATCHING, **changes)  # type: ignore[arg-type]
    services = (JourneyService(documents=(MATCHING, silent)),)
    assert decided(journey(SCORED, "iddocs", services=services)).verdict is Verdict.REVIEW


def test_only_a_cpf_is_looked_for_on_the_document() -> None:
    silent = (JourneyService(documents=(replace(MATCHING, cpf_match=None),)),)
    answer = journey(SCORED, "iddocs", services=silent)
    mexican = replace(answer, person=JourneyPerson(dui_type="DUI_TYPE_MX_CURP"))
    assert decided(answer).verdict is Verdict.REVIEW
    assert decided(mexican).verdict is Verdict.APPROVED


def test_where_nobody_is_known_the_echoed_person_stands_in() -> None:
    read = (("nomeCivil", "Leia Organa"), ("cpfNumero", "73689290074"))
    other = (JourneyService(documents=(replace(MATCHING, code="CNH", data=read),)),)
    echo = JourneyPerson(
        dui_type="DUI_TYPE_BR_CPF", dui_value="12345678909", friendly_name="Luke Skywalker"
    )
    answer = replace(journey(SCORED, "iddocs", services=other), person=echo)
    differences = {"name_differs", "number_differs"}
    assert differences <= {reason.name for reason in decided(answer).reasons}
    fits = replace(answer, person=replace(echo, dui_value="73689290074", friendly_name="Leia"))
    assert not differences & {reason.name for reason in decided(fits).reasons}
    # where the echo is silent, what was asked is what is known
    silent = replace(answer, person=JourneyPerson())
    curp = replace(answer, person=replace(echo, dui_type="DUI_TYPE_MX_CURP"))
    asked = Asked(subject=Subject(code="12345678909", name="Luke Skywalker"), day="")
    told = decide_journey(silent, policy=Policy(), asked=asked)
    assert differences <= {reason.name for reason in told.reasons}
    assert "number_differs" not in {reason.name for reason in decided(curp).reasons}


def test_what_was_asked_for_is_known_from_either_side() -> None:
    minor = (
        JourneyService(
            documents=(replace(MATCHING, data=(("dataNascimento", "2015-01-01"),)),),
        ),
    )
    answer = journey(SCORED, "iddocs", services=minor)
    day = Asked(subject=Subject(birth_date="1990-05-12"), day="2026-11-25")
    for answered, asked in (
        (replace(answer, purpose="creditprocess"), day),
        (answer, replace(day, purpose="carpurchase")),
    ):
        names = {
            reason.name for reason in decide_journey(answered, policy=Policy(), asked=asked).reasons
        }
        assert {"minor_on_document", "birth_date_differs"} <= names


# properties

words = st.sampled_from(
    ["POSITIVE", "NEGATIVE", "INCONCLUSIVE", "UNSPECIFIED", "YES", "LIVE", "NOT_LIVE", "odd", None]
)
flags = st.sampled_from([True, False, None])
infos = st.builds(
    info,
    words,
    liveness=words,
    fraud=words,
    match=words,
    smart=words,
    age=words,
    score=st.sampled_from([None, -100, -40, -1, 0, 49, 50, 100]),
    enabled=st.sampled_from(["TRUE", "FALSE", "UNSPECIFIED", None]),
    serpro=st.sampled_from([None, -2, -1, 0, 100, 101]),
)
services = st.lists(
    st.builds(
        JourneyService,
        envelope_id=st.sampled_from(["", "4d4f3d90"]),
        documents=st.lists(
            st.builds(
                JourneyDocument,
                typified=flags,
                cpf_match=flags,
                face_match=flags,
                validate_doc=flags,
            ),
            max_size=2,
        ).map(tuple),
    ),
    max_size=2,
).map(tuple)
capacities = st.lists(st.sampled_from([*sorted(CAPACITIES), "odd"]), max_size=3)
results = st.sampled_from(["OK", "OK", "INVALID_IDENTITY", "UNSPECIFIED", "odd", None])


@given(infos, capacities, results, services)
def test_nothing_missing_or_strange_is_ever_approved(
    said: AuthenticationInfo,
    demanded: list[str],
    result: str | None,
    done: tuple[JourneyService, ...],
) -> None:
    decision = decided(journey(said, *demanded, result=result, services=done))
    assert decision.reasons[0].verdict is decision.verdict
    if decision.verdict is not Verdict.APPROVED:
        return
    standings = [line.standing for line in decision.capabilities]
    assert result == "OK"
    assert "odd" not in demanded
    assert Standing.POSITIVE in standings
    assert Standing.UNKNOWN not in standings
    assert Standing.MISSING not in standings


@given(infos, capacities, results, services)
def test_any_no_is_refused_and_worse_is_never_better(
    said: AuthenticationInfo,
    demanded: list[str],
    result: str | None,
    done: tuple[JourneyService, ...],
) -> None:
    answer = journey(said, *demanded, result=result, services=done)
    before = decided(answer)
    for worse in (
        replace(said, authentication=read_word(AuthenticationResult, "NEGATIVE")),
        replace(said, liveness=read_word(LivenessResult, "NOT_LIVE")),
        replace(said, bio_token=read_word(BioTokenEngineResult, "NEGATIVE")),
        replace(said, smart_revalidation=read_word(SmartRevalidationResult, "NEGATIVE")),
        replace(said, id_age=read_word(IdAgeResult, "NEGATIVE")),
    ):
        assert decided(replace(answer, authentication=worse)).verdict is Verdict.REFUSED
    suspected = replace(said, identity_fraudsters=read_word(TrustResult, "YES"))
    after = decided(replace(answer, authentication=suspected))
    assert SEVERITY.index(after.verdict) <= SEVERITY.index(before.verdict)
    assert Capability.FRAUD in {line.capability for line in after.capabilities}
