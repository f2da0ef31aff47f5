"""A row of the journal as a `Submission`, and decisions and problems as JSON.

May know the columns' meaning. Must not run SQL. `Problem.detail` may quote what was sent: it is
kept with the person, sealed, never beside the problem's codes.
"""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from kiosk.domain.rules.asked import Told, about
from kiosk.domain.rules.submission import Submission, SubmissionState
from kiosk.domain.values.ids import PersonId, ProcessId, SubmissionId, VisitId
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.problem import Problem
from kiosk.domain.values.unknown import word
from kiosk.domain.values.verdict import Decision
from kiosk.store.cipher import Sealer
from kiosk.store.problems import failure
from kiosk.store.values import from_json, to_json

COLUMNS: Final = (
    "id, visit, operation, state, created_us, updated_us, process_id, service, mode, flow,"
    " attempts, expires_at, decision, problem, person, asked, attendant"
)
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_PERSON: Final = "person"
ANSWER: Final = "answer"
_ASKED: Final = "asked"
_ELSEWHERE: Final = frozenset({"detail"})


def to_us(moment: datetime) -> int:
    """Whole microseconds since 1970 UTC: exact, where a float would round."""
    return (moment - _EPOCH) // timedelta(microseconds=1)


def from_us(value: int) -> datetime:
    """The moment of `to_us`, in UTC."""
    return _EPOCH + timedelta(microseconds=value)


def decision_out(decision: Decision | None) -> str | None:
    """As JSON."""
    return None if decision is None else json.dumps(to_json(decision, []))


def decision_in(text: str | None) -> Decision | None:
    """The decision of `decision_out`."""
    return None if text is None else from_json(Decision, _loaded(text))


def problem_out(problem: Problem | None) -> str | None:
    """As JSON, without the detail."""
    if problem is None:
        return None
    return json.dumps(to_json(problem, [], leave_out=_ELSEWHERE))


def problem_in(text: str | None, detail: str) -> Problem | None:
    """The problem of `problem_out`, with the detail that lay elsewhere."""
    if text is None:
        return None
    return replace(from_json(Problem, _loaded(text)), detail=detail)


def _loaded(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        raise failure("store.corrupt") from None


def seal_person(sealer: Sealer, submission: str, *, name: str, code: str, detail: str) -> bytes:
    """What is personal in a row, in one blob."""
    plain = json.dumps([name, code, detail]).encode()
    return sealer.seal(plain, owner=submission, place=_PERSON)


def open_person(sealer: Sealer, submission: str, sealed: bytes | None) -> tuple[str, str, str]:
    """Name, identifier and the problem's detail; empty where they were erased."""
    if sealed is None:
        return "", "", ""
    name, code, detail = json.loads(sealer.open(sealed, owner=submission, place=_PERSON))
    return name, code, detail


def seal_asked(sealer: Sealer, submission: str, told: Told) -> bytes:
    """What a result that is read again is held against, and what its verdict says beside it."""
    return sealer.seal(json.dumps(to_json(told, [])).encode(), owner=submission, place=_ASKED)


def open_asked(sealer: Sealer, submission: str, sealed: bytes | None) -> Told:
    """Empty in rows of older programs, and where the customer was erased."""
    if sealed is None:
        return Told(dui_type=None)
    return from_json(Told, _loaded(sealer.open(sealed, owner=submission, place=_ASKED).decode()))


def seal_answer(sealer: Sealer, submission: str, answer: str) -> bytes:
    """What the service said about somebody."""
    return sealer.seal(answer.encode(), owner=submission, place=ANSWER)


def open_answer(sealer: Sealer, submission: str, sealed: bytes | None) -> str:
    """The JSON of `seal_answer`; empty where there is none."""
    if sealed is None:
        return ""
    return sealer.open(sealed, owner=submission, place=ANSWER).decode()


def submission_of(row: tuple[Any, ...], sealer: Sealer) -> Submission:
    """The value of one row of `COLUMNS`."""
    (identity, visit, operation, state, created, updated, process_id, service) = row[:8]
    (mode, flow, attempts, expires_at, decision, problem, person, asked, attendant) = row[8:]
    name, code, detail = open_person(sealer, identity, person)
    made = Submission(
        id=SubmissionId(identity),
        visit=VisitId(visit),
        operation=word(Operation, operation),
        state=word(SubmissionState, state),
        created_at=from_us(created),
        updated_at=from_us(updated),
        process_id=None if process_id is None else ProcessId(process_id),
        decision=decision_in(decision),
        problem=problem_in(problem, detail),
        subject_name=name,
        subject_code=code,
        service=service,
        mode=mode,
        attempts=attempts,
        expires_at=expires_at,
        flow=flow,
        attendant=PersonId(attendant),
    )
    return about(made, open_asked(sealer, identity, asked))
