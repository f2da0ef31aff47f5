"""A submission's life, against a drawing of it that is written here and nowhere else.

A line is a state: what may happen in it, and where that leads. What is not drawn is illegal and
changes nothing.
"""

import dataclasses
from datetime import UTC, datetime

import pytest

from kiosk.domain.rules.submission import (
    TRANSITIONS,
    Submission,
    SubmissionEvent,
    SubmissionState,
    advance,
)
from kiosk.domain.values.ids import SubmissionId, VisitId
from kiosk.domain.values.operation import Operation

S = SubmissionState
E = SubmissionEvent

LIFE = """
prepared         sending_began -> sending, cancelled_by_attendant -> cancelled
prepared         time_ran_out -> expired, put_back -> unknown_outcome
sending          not_taken -> prepared, refused_by_service -> refused, taken -> accepted
sending          outcome_lost -> unknown_outcome, owner_died -> unknown_outcome
unknown_outcome  found_in_portal -> accepted, resend_chosen -> prepared, given_up -> cancelled
accepted         decided -> final, time_ran_out -> expired
final            decided -> final
refused
cancelled
expired
"""
ENDS = (S.REFUSED, S.CANCELLED, S.EXPIRED)


def drawn() -> dict[tuple[str, str], str]:
    """State and event, and the state after it."""
    ways = {}
    for line in LIFE.strip().splitlines():
        state, _, events = line.partition(" ")
        for each in filter(None, (part.strip() for part in events.split(","))):
            event, _, after = each.partition(" -> ")
            ways[state, event] = after
    return ways


def test_only_what_is_drawn_leads_anywhere() -> None:
    ways = drawn()
    for state in S:
        for event in E:
            after = advance(state, event)
            told = None if after is None else after.value
            assert told == ways.get((state.value, event.value)), (state, event)


def test_every_state_and_event_is_drawn() -> None:
    ways = drawn()
    assert {line.split()[0] for line in LIFE.strip().splitlines()} == {state.value for state in S}
    assert {event for _, event in ways} == {event.value for event in E}
    assert len(ways) == len(TRANSITIONS) == 15


def test_names_are_those_of_the_command_line() -> None:
    assert [state.value for state in S] == [
        *("prepared", "sending", "unknown_outcome", "accepted", "final"),
        *("refused", "cancelled", "expired"),
    ]


@pytest.mark.parametrize("state", ENDS)
def test_an_end_is_an_end(state: S) -> None:
    assert all(advance(state, event) is None for event in E)


def test_a_new_row_says_nothing_that_it_was_not_told() -> None:
    at = datetime(2026, 11, 25, tzinfo=UTC)
    row = Submission(
        id=SubmissionId("s"),
        visit=VisitId("v"),
        operation=Operation.AGE,
        state=S.PREPARED,
        created_at=at,
        updated_at=at,
    )
    told = {"id", "visit", "operation", "state", "created_at", "updated_at"}
    rest = {f.name: getattr(row, f.name) for f in dataclasses.fields(row) if f.name not in told}
    assert {value for value in rest.values() if value} == set()
    hidden = {f.name for f in dataclasses.fields(row) if not f.repr}
    subject = {"subject_name", "subject_code", "subject_birth_date"}
    assert hidden == subject | {"client_reference", "attendant"}


def test_an_unknown_outcome_is_never_left_without_a_choice() -> None:
    ways = {event for event in E if advance(S.UNKNOWN_OUTCOME, event) is not None}
    assert ways == {E.FOUND_IN_PORTAL, E.RESEND_CHOSEN, E.GIVEN_UP}


def test_nothing_is_sent_twice_but_from_prepared() -> None:
    before = {state for state in S if advance(state, E.SENDING_BEGAN) is S.SENDING}
    assert before == {S.PREPARED}


def test_what_the_service_has_can_not_be_forgotten() -> None:
    after = {advance(S.ACCEPTED, event) for event in E} - {None}
    assert after == {S.FINAL, S.EXPIRED}
