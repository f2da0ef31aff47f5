"""A row of the journal as a `Submission`, and decisions and problems as JSON.

May know the columns' meaning. Must not run SQL. `Problem.detail` may quote what was sent: it is
kept with the person, sealed, never beside the problem's codes.
"""

import json
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from kiosk.domain.rules.submission import Submission, SubmissionState
from kiosk.domain.values.field import Field
from kiosk.domain.values.ids import ProcessId, SubmissionId, VisitId
from kiosk.domain.values.operation import Capability, Operation
from kiosk.domain.values.problem import Problem, ProblemKind, Remedy
from kiosk.domain.values.verdict import (
    CapabilityLine,
    Decision,
    LivenessStanding,
    Reason,
    ReasonCode,
    Standing,
    Verdict,
)
from kiosk.store.cipher import Sealer

COLUMNS: Final = (
    "id, visit, operation, state, created_us, updated_us, process_id, service, mode, flow,"
    " attempts, expires_at, decision, problem, person"
)
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_PERSON: Final = "person"


def to_us(moment: datetime) -> int:
    """Whole microseconds since 1970 UTC: exact, where a float would round."""
    return (moment - _EPOCH) // timedelta(microseconds=1)


def from_us(value: int) -> datetime:
    """The moment of `to_us`, in UTC."""
    return _EPOCH + timedelta(microseconds=value)


def decision_out(decision: Decision | None) -> str | None:
    """As JSON."""
    if decision is None:
        return None
    return json.dumps(
        {
            "verdict": decision.verdict,
            "liveness": decision.liveness,
            "reasons": [
                [reason.code, reason.verdict, reason.capability, reason.detail]
                for reason in decision.reasons
            ],
            "capabilities": [
                [line.capability, line.standing, line.value] for line in decision.capabilities
            ],
        }
    )


def decision_in(text: str | None) -> Decision | None:
    """The decision of `decision_out`."""
    if text is None:
        return None
    kept = json.loads(text)
    return Decision(
        verdict=Verdict(kept["verdict"]),
        liveness=LivenessStanding(kept["liveness"]),
        reasons=tuple(
            Reason(
                code=ReasonCode(code),
                verdict=Verdict(verdict),
                capability=Capability(capability) if capability else None,
                detail=detail,
            )
            for code, verdict, capability, detail in kept["reasons"]
        ),
        capabilities=tuple(
            CapabilityLine(
                capability=Capability(capability), standing=Standing(standing), value=value
            )
            for capability, standing, value in kept["capabilities"]
        ),
    )


def problem_out(problem: Problem | None) -> str | None:
    """As JSON, without the detail."""
    if problem is None:
        return None
    return json.dumps(
        {
            "kind": problem.kind,
            "remedy": problem.remedy,
            "code": problem.code,
            "field": problem.field,
            "http_status": problem.http_status,
            "request_id": problem.request_id,
            "retry_after_s": problem.retry_after_s,
        }
    )


def problem_in(text: str | None, detail: str) -> Problem | None:
    """The problem of `problem_out`, with the detail that lay elsewhere."""
    if text is None:
        return None
    kept = json.loads(text)
    return Problem(
        kind=ProblemKind(kept["kind"]),
        remedy=Remedy(kept["remedy"]),
        code=kept["code"],
        field=Field(kept["field"]) if kept["field"] else None,
        http_status=kept["http_status"],
        request_id=kept["request_id"],
        retry_after_s=kept["retry_after_s"],
        detail=detail,
    )


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


def submission_of(row: tuple[Any, ...], sealer: Sealer) -> Submission:
    """The value of one row of `COLUMNS`."""
    (identity, visit, operation, state, created, updated, process_id, service) = row[:8]
    (mode, flow, attempts, expires_at, decision, problem, person) = row[8:]
    name, code, detail = open_person(sealer, identity, person)
    return Submission(
        id=SubmissionId(identity),
        visit=VisitId(visit),
        operation=Operation(operation),
        state=SubmissionState(state),
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
    )
