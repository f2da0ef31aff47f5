"""All pairs of state and event: what is not in the table changes nothing."""

import pytest

from kiosk.domain.rules.submission import TRANSITIONS, SubmissionEvent, SubmissionState, advance

S = SubmissionState
E = SubmissionEvent
ENDS = (S.REFUSED, S.CANCELLED, S.EXPIRED)


@pytest.mark.parametrize("state", S)
@pytest.mark.parametrize("event", E)
def test_only_the_table_leads_anywhere(state: S, event: E) -> None:
    assert advance(state, event) == TRANSITIONS.get((state, event))


@pytest.mark.parametrize("state", ENDS)
def test_an_end_is_an_end(state: S) -> None:
    assert all(advance(state, event) is None for event in E)


def test_an_unknown_outcome_is_never_left_without_a_choice() -> None:
    ways = {event for event in E if advance(S.UNKNOWN_OUTCOME, event) is not None}
    assert ways == {E.FOUND_IN_PORTAL, E.RESEND_CHOSEN, E.GIVEN_UP}


def test_nothing_is_sent_twice_but_from_prepared() -> None:
    before = {state for state in S if advance(state, E.SENDING_BEGAN) is S.SENDING}
    assert before == {S.PREPARED}


def test_what_the_service_has_can_not_be_forgotten() -> None:
    after = {advance(S.ACCEPTED, event) for event in E} - {None}
    assert after == {S.FINAL, S.EXPIRED}
