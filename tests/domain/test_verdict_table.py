"""The rules against a table that was written without them, in both directions."""

import dataclasses
from collections.abc import Iterator
from enum import Enum

import pytest

from kiosk.domain.configuration.policy import Policy, Preset
from kiosk.domain.contract.answers import AuthenticationInfo, JourneyAnswer, ProcessAnswer
from kiosk.domain.contract.flows import FLOWS
from kiosk.domain.contract.words import (
    AgeResult,
    AuthenticationResult,
    BioTokenEngineResult,
    FraudResult,
    IdAgeResult,
    IdCloudResult,
    JourneyResult,
    JourneyState,
    LivenessCode,
    LivenessResult,
    MatchResult,
    ProcessStatus,
    Reading,
    ScoreEnabled,
    SmartRevalidationResult,
    TrustResult,
    UnicoIdResult,
)
from kiosk.domain.values.operation import Capability, Operation
from kiosk.domain.values.verdict import SHARED_REASONS, LivenessStanding, ReasonCode, Verdict
from tests.domain import verdict_table as table

Answer = ProcessAnswer | JourneyAnswer | AuthenticationInfo

ROWS = table.rows()
NOT_OF_AN_ANSWER = {ReasonCode.OUTCOME_UNKNOWN}
"""What is said where there is no answer at all."""
WORDS = (
    *(ProcessStatus, UnicoIdResult, FraudResult, LivenessCode, MatchResult, AgeResult),
    *(IdCloudResult, JourneyState, JourneyResult, LivenessResult, AuthenticationResult),
    *(TrustResult, BioTokenEngineResult, SmartRevalidationResult, IdAgeResult, ScoreEnabled),
)


@pytest.mark.parametrize("row", ROWS, ids=[row["row"] for row in ROWS])
def test_each_answer_is_decided_as_it_is_written(row: table.Row) -> None:
    decision = table.decided(row)
    names = [reason.name for reason in decision.reasons]
    assert decision.verdict.value == row["verdict"], row["because"]
    assert set(names) == table.reasons_of(row), row["because"]
    assert len(names) == len(set(names))
    assert decision.reasons[0].verdict is decision.verdict
    if row["where"] == "counter":
        assert decision.liveness is not LivenessStanding.PASSED


def test_there_are_enough_and_each_has_its_number() -> None:
    assert len(ROWS) >= 200
    assert [row["row"] for row in ROWS] == [str(n) for n in range(1, len(ROWS) + 1)]
    assert all(row["because"] for row in ROWS)


def test_no_answer_stands_there_twice() -> None:
    said = [tuple(v for k, v in row.items() if k not in {"row", "because"}) for row in ROWS]
    assert len(set(said)) == len(said)


def test_every_verdict_and_reason_occurs() -> None:
    verdicts = {row["verdict"] for row in ROWS}
    assert verdicts == {v.value for v in Verdict} - {Verdict.UNKNOWN_OUTCOME.value}
    codes = {name.partition(":")[0] for row in ROWS for name in table.reasons_of(row)}
    assert codes == {code.value for code in set(ReasonCode) - NOT_OF_AN_ANSWER}


def test_every_capability_is_missed_somewhere() -> None:
    """But the age by API, which has a reason of its own and is missed by that as well."""
    missed = {
        name.partition(":")[2]
        for row in ROWS
        for name in table.reasons_of(row)
        if name.startswith("result_missing:")
    }
    assert missed == {capability.value for capability in Capability}


def test_every_shared_reason_names_its_capability() -> None:
    shared = {code.value for code in SHARED_REASONS}
    assert not shared & {name for row in ROWS for name in table.reasons_of(row)}


def test_every_flow_and_operation_occurs() -> None:
    asked = {row["asked for"].casefold() for row in ROWS}
    assert set(FLOWS) <= asked
    assert {operation.value for operation in Operation} - asked == {Operation.JOURNEY.value}


@pytest.mark.parametrize("kind", WORDS)
def test_every_word_of_the_pages_occurs(kind: type[Enum]) -> None:
    phone = [table.journey(row) for row in ROWS if row["where"] == "phone"]
    counter = [table.process(row) for row in ROWS if row["where"] == "counter"]
    answers: list[Answer] = [*counter, *phone, *(answer.authentication for answer in phone)]
    assert set(kind) <= {word for answer in answers for word in words_of(answer)}


def words_of(answer: Answer) -> Iterator[Enum | None]:
    for field in dataclasses.fields(answer):
        value = getattr(answer, field.name)
        if isinstance(value, Reading):
            yield value.value


def test_everything_that_a_bank_may_set_decides_something() -> None:
    told = {pair.split("=")[0] for row in ROWS for pair in row["policy"].split(", ") if pair}
    # these decide what is offered and by whom, not what is said
    offered = {"retry_invalid_identity", "four_eyes"}
    assert told == {each.name for each in dataclasses.fields(Policy)} - offered
    assert any(f"preset={Preset.UNICO.value}" in row["policy"] for row in ROWS)
