"""The row under a verdict: how each answer stands there, against a table that is written here."""

import pytest

from kiosk.domain.values.operation import Capability
from kiosk.domain.values.verdict import CapabilityLine, LivenessStanding, Standing
from tests.domain import verdict_table as table

COUNTER = """
identity        yes            identity       positive
identity        no             identity       negative
identity        inconclusive   identity       inconclusive
identity        perhaps        identity       unknown        perhaps
identity        -              identity       missing
fraud           yes            fraud          negative
fraud           suspicious     fraud          negative
fraud           inconclusive   fraud          inconclusive
fraud           odd            fraud          unknown        odd
liveness        1              liveness       not_checked
liveness        2              liveness       negative
liveness        3              liveness       unknown        3
liveness        -              liveness       not_checked
same_person     true           one_to_one     positive
same_person     false          one_to_one     negative
same_person     inconclusive   one_to_one     inconclusive
of_age          yes            age            positive
of_age          no             age            negative
of_age          inconclusive   age            inconclusive
own_decision    approved       id_cloud       positive
own_decision    denied         id_cloud       negative
own_decision    reproved       id_cloud       negative
own_decision    risk-critical  id_cloud       negative
own_decision    risk-high      id_cloud       negative
own_decision    inconclusive   id_cloud       inconclusive
own_decision    retry          id_cloud       inconclusive
serpro          87             serpro         shown          87
serpro          0              serpro         shown          0
serpro          100            serpro         shown          100
serpro          -1             serpro         inconclusive   -1
serpro          -2             serpro         inconclusive   -2
serpro          101            serpro         unknown        101
score           -60            risk_score     shown          -60
score           85.5           risk_score     shown          85.5
score           0              risk_score     shown          0
"""
"""Column, its word, the capability, its standing, and the value that is shown beside it."""

SCORES = """
-60   negative      -60
-10   negative      -10
0     inconclusive  0
28    inconclusive  28
50    positive      50
-     not_checked
"""
"""Beside an inconclusive identity."""

PHONE = """
identity         POSITIVE      identity            positive
identity         NEGATIVE      identity            negative
identity         INCONCLUSIVE  identity            inconclusive
identity         UNSPECIFIED   identity            missing
fraud            YES           fraud               negative
fraud            INCONCLUSIVE  fraud               inconclusive
liveness         LIVE          liveness            positive
liveness         NOT_LIVE      liveness            negative
liveness         UNSPECIFIED   liveness            missing
same_person      POSITIVE      one_to_one          positive
same_person      NEGATIVE      one_to_one          negative
confirmed_again  POSITIVE      smart_revalidation  positive
confirmed_again  NEGATIVE      smart_revalidation  negative
of_age           POSITIVE      age                 positive
of_age           NEGATIVE      age                 negative
of_age           INCONCLUSIVE  age                 inconclusive
signed           yes           signature           positive
"""
DOCUMENTS = """
recognised=yes  document_type        positive
recognised=no   document_type        negative
number=yes      document_match       positive
number=no       document_match       negative
face=yes        face_match           positive
face=no         face_match           negative
genuine=yes     document_validation  positive
genuine=no      document_validation  negative
"""
LIVENESS = """
counter  1            not_checked
counter  2            failed
counter  -            not_checked
phone    LIVE         passed
phone    NOT_LIVE     failed
phone    UNSPECIFIED  not_checked
phone    -            not_checked
"""


def lines(text: str) -> list[list[str]]:
    return [line.split() for line in text.strip().splitlines()]


def row(where: str, **given: str) -> table.Row:
    blank = dict.fromkeys(table.rows()[0], "")
    phone = {"asked for": "id", "status": "FINISHED", "result": "OK"}
    counter = {"asked for": "onboarding", "status": "3", "demanded": "identity"}
    told = {name.replace("_", " "): "" if word == "-" else word for name, word in given.items()}
    return {**blank, "where": where, **(phone if where == "phone" else counter), **told}


def line_of(row: table.Row, capability: str) -> CapabilityLine:
    found = {line.capability: line for line in table.decided(row).capabilities}
    return found[Capability(capability)]


@pytest.mark.parametrize("said", lines(COUNTER), ids=" ".join)
def test_how_an_answer_by_api_stands(said: list[str]) -> None:
    column, word, capability, standing, *value = said
    line = line_of(row("counter", **{column: word}), capability)
    assert (line.standing, line.value) == (Standing(standing), "".join(value))


@pytest.mark.parametrize("said", lines(SCORES), ids=" ".join)
def test_how_a_score_stands(said: list[str]) -> None:
    score, standing, *value = said
    line = line_of(row("counter", identity="inconclusive", score=score), "risk_score")
    assert (line.standing, line.value) == (Standing(standing), "".join(value))


SERPRO = """
69   negative      69
70   positive      70
100  positive      100
-1   inconclusive  -1
-2   inconclusive  -2
"""
"""With a minimum of 70."""


@pytest.mark.parametrize("said", lines(SERPRO), ids=" ".join)
def test_how_a_similarity_stands_against_a_minimum(said: list[str]) -> None:
    number, standing, value = said
    line = line_of(row("counter", serpro=number, policy="serpro_minimum=70"), "serpro")
    assert (line.standing, line.value) == (Standing(standing), value)


def test_a_score_that_was_to_come_is_missing() -> None:
    asked = row("counter", identity="inconclusive", demanded="identity, risk_score")
    assert line_of(asked, "risk_score").standing is Standing.MISSING


@pytest.mark.parametrize("said", lines(PHONE), ids=" ".join)
def test_how_an_answer_of_a_journey_stands(said: list[str]) -> None:
    column, word, capability, standing = said
    assert line_of(row("phone", **{column: word}), capability).standing is Standing(standing)


@pytest.mark.parametrize("said", lines(DOCUMENTS), ids=" ".join)
def test_how_a_document_stands(said: list[str]) -> None:
    flag, capability, standing = said
    for where in ("counter", "phone"):
        if where == "phone" or capability in {"document_match", "face_match"}:
            asked = row(where, document=flag)
            assert line_of(asked, capability).standing is Standing(standing)


@pytest.mark.parametrize(
    ("kind", "standing"),
    [("CNH", "positive"), ("cin", "positive"), ("Unknown", "negative"), ("novo", "unknown")],
)
def test_how_a_kind_of_document_stands(kind: str, standing: str) -> None:
    line = line_of(row("counter", document=f"kind={kind}"), "document_type")
    assert (line.standing, line.value) == (Standing(standing), kind)


@pytest.mark.parametrize("said", lines(LIVENESS), ids=" ".join)
def test_liveness_is_passed_on_the_phone_alone(said: list[str]) -> None:
    where, word, standing = said
    assert table.decided(row(where, liveness=word)).liveness is LivenessStanding(standing)


@pytest.mark.parametrize(
    ("where", "asked", "shown"),
    [
        ("counter", "onboarding", "identity liveness fraud risk_score serpro"),
        ("counter", "transactional", "one_to_one identity liveness fraud"),
        ("counter", "age", "age liveness"),
        ("counter", "document", "document_type document_match face_match"),
        ("phone", "own", "identity liveness"),
        ("phone", "idtoken", "identity liveness one_to_one"),
    ],
)
def test_what_was_not_checked_has_its_row_all_the_same(where: str, asked: str, shown: str) -> None:
    said = {**row(where, demanded=""), "asked for": asked}
    found = {line.capability.value for line in table.decided(said).capabilities}
    assert found == set(shown.split())


def test_what_is_demanded_has_its_row() -> None:
    every = ", ".join(capability.value for capability in Capability)
    for where in ("counter", "phone"):
        found = table.decided(row(where, demanded=every)).capabilities
        assert {line.capability for line in found} == set(Capability)
        assert len(found) == len(Capability)


def test_what_decided_stands_before_what_did_not() -> None:
    said = row("phone", identity="INCONCLUSIVE", liveness="LIVE", score="28", score_engine="TRUE")
    names = [reason.name for reason in table.decided(said).reasons]
    assert names == ["score_moderate_positive", "identity_inconclusive", "journey_completed"]
    good = row("phone", identity="INCONCLUSIVE", liveness="LIVE", score="70", score_engine="TRUE")
    names = [reason.name for reason in table.decided(good).reasons]
    assert names == ["score_strong_positive", "identity_inconclusive", "journey_completed"]


def test_a_reason_tells_its_word_or_number() -> None:
    said = row("counter", identity="perhaps", serpro="-1", fraud="odd")
    details = {reason.name: reason.detail for reason in table.decided(said).reasons}
    assert details == {
        "unknown_word:identity": "perhaps",
        "unknown_word:fraud": "odd",
        "serpro_no_face": "-1",
    }
    strange = row("phone", identity="POSITIVE", liveness="LIVE", capacities="IDX, IDY", result="N")
    details = {reason.name: reason.detail for reason in table.decided(strange).reasons}
    assert details["unknown_capacity"] == "IDX, IDY"
    assert details["journey_result_unknown"] == "N"
    (unknown,) = table.decided(row("counter", status="6")).reasons
    assert unknown.detail == "6"
    (pending,) = table.decided(row("counter", status="1")).reasons
    assert pending.detail == ""


def test_a_reason_belongs_to_its_capability() -> None:
    said = row("counter", identity="no", fraud="yes", liveness="2", document="number=no, face=no")
    found = {reason.name: reason.capability for reason in table.decided(said).reasons}
    assert found == {
        "identity_refused": Capability.IDENTITY,
        "fraud_suspected": Capability.FRAUD,
        "liveness_failed": Capability.LIVENESS,
        "document_of_another": Capability.DOCUMENT_MATCH,
        "face_not_on_document": Capability.FACE_MATCH,
    }


def check_every_standing() -> None:
    """All of this file's tables at once, without pytest (`tests.mutation`)."""
    for text, check in (
        (COUNTER, test_how_an_answer_by_api_stands),
        (SCORES, test_how_a_score_stands),
        (SERPRO, test_how_a_similarity_stands_against_a_minimum),
        (PHONE, test_how_an_answer_of_a_journey_stands),
        (DOCUMENTS, test_how_a_document_stands),
        (LIVENESS, test_liveness_is_passed_on_the_phone_alone),
    ):
        for said in lines(text):
            check(said)
    test_what_is_demanded_has_its_row()
    test_what_decided_stands_before_what_did_not()
    test_a_reason_tells_its_word_or_number()
    test_a_reason_belongs_to_its_capability()
