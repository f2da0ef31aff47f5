"""Words are recognised in every spelling that occurs, and kept in every other."""

from enum import Enum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.contract.reading import PREFIXES, read_word
from kiosk.domain.contract.words import (
    AgeResult,
    AuthenticationResult,
    FraudResult,
    JourneyState,
    LivenessCode,
    LivenessResult,
    MatchResult,
    NotificationChannel,
    ProcessStatus,
    ScoreEnabled,
    TrustResult,
    UnicoIdResult,
)


@pytest.mark.parametrize("kind", list(PREFIXES), ids=lambda kind: kind.__name__)
def test_long_and_short_spellings_are_one(kind: type[Enum]) -> None:
    for member in kind:
        long = str(member.value)
        short = long.lower().removeprefix(PREFIXES[kind])
        for spelling in (long, long.lower(), short, short.upper(), f" {long} "):
            assert read_word(kind, spelling).value is member
            assert read_word(kind, spelling).raw == spelling


@pytest.mark.parametrize("raw", [True, "true", "True", "yes", "YES", "POSITIVE", 1])
def test_a_match_in_any_spelling(raw: object) -> None:
    assert read_word(MatchResult, raw).value is MatchResult.POSITIVE


@pytest.mark.parametrize("raw", [False, "false", "False", "no", "NO", "NEGATIVE", 0])
def test_no_match_in_any_spelling(raw: object) -> None:
    assert read_word(MatchResult, raw).value is MatchResult.NEGATIVE


@pytest.mark.parametrize(
    ("kind", "raw", "value"),
    [
        (ProcessStatus, 3, ProcessStatus.FINISHED),
        (ProcessStatus, "3", ProcessStatus.FINISHED),
        (ProcessStatus, 3.0, ProcessStatus.FINISHED),
        (LivenessCode, "2", LivenessCode.FAILED),
        (LivenessCode, True, None),
        (UnicoIdResult, "Yes", UnicoIdResult.YES),
        (UnicoIdResult, "NEGATIVE", UnicoIdResult.NO),
        (UnicoIdResult, "POSITIVE", None),
        (FraudResult, "SUSPICIOUS", FraudResult.SUSPICIOUS),
        (TrustResult, "SUSPICIOUS", TrustResult.YES),
        (AgeResult, "ID_AGE_RESULT_NEGATIVE", AgeResult.NO),
        (AuthenticationResult, "INCONCLUSIVE", AuthenticationResult.INCONCLUSIVE),
        (LivenessResult, "NOT_LIVE", LivenessResult.NOT_LIVE),
        (JourneyState, "PROCESS_STATE_AWAITING_FOR_DOCUMENT", JourneyState.AWAITING_FOR_DOCUMENT),
        (NotificationChannel, "email", NotificationChannel.EMAIL),
        (ScoreEnabled, True, ScoreEnabled.TRUE),
    ],
)
def test_spellings_that_occur(kind: type[Enum], raw: object, value: Enum | None) -> None:
    assert read_word(kind, raw).value is value


def test_an_unknown_word_is_kept_and_a_container_is_not_quoted() -> None:
    assert read_word(UnicoIdResult, "Perhaps").raw == "Perhaps"
    assert read_word(UnicoIdResult, {"name": "Luke Skywalker"}).raw == "<dict>"
    assert read_word(UnicoIdResult, None).value is None


@given(
    st.one_of(st.text(), st.integers(), st.floats(), st.booleans(), st.none(), st.lists(st.text()))
)
def test_no_value_makes_it_fail(raw: object) -> None:
    kinds: list[type[Enum]] = [*PREFIXES, ProcessStatus, MatchResult, AgeResult, LivenessCode]
    for kind in kinds:
        assert isinstance(read_word(kind, raw).raw, str)
