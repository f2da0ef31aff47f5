"""The one object of `--json` for a submission, and the lines for a person."""

from collections.abc import Mapping

from kiosk.app.commands.running import complain, problem_json, say
from kiosk.app.process.exit_status import of_problem, of_verdict
from kiosk.domain.contract.answer_object import answer_object
from kiosk.domain.contract.answers import JourneyAnswer, ProcessAnswer
from kiosk.domain.rules.submission import SubmissionState
from kiosk.domain.values.problem import Problem
from kiosk.domain.values.verdict import CapabilityLine, Decision, LivenessStanding, Verdict
from kiosk.visit.delivery import Delivery


def delivery_json(delivery: Delivery, *, mode: str, personal: bool = False) -> dict[str, object]:
    """`id`, `submission`, `operation`, `status`, `verdict`, `reasons`, ... as the README says."""
    held, decision = delivery.submission, delivery.decision
    answer, journey = delivery.answer, delivery.journey
    verdict = verdict_of(delivery)
    status: object = None
    if answer is not None:
        status = answer.status.value.value if answer.status.value else answer.status.raw
    elif journey is not None:
        status = journey.state.raw
    return {
        "id": held.process_id,
        "submission": held.id or None,
        "operation": held.operation.value,
        "status": status,
        "verdict": None if verdict is None else verdict.value,
        "reasons": reasons_json(decision),
        "capabilities": capabilities_json(decision),
        "liveness": (decision.liveness if decision else LivenessStanding.NOT_CHECKED).value,
        "mode": mode,
        "problem": problem_json(delivery.problem),
        "answer": _answer_json(answer or journey, personal=personal),
    }


def _answer_json(
    answer: ProcessAnswer | JourneyAnswer | None, *, personal: bool
) -> dict[str, object] | None:
    return None if answer is None else answer_object(answer, personal=personal)


def verdict_of(delivery: Delivery) -> Verdict | None:
    """None where the submission surely was not taken."""
    if delivery.decision is not None:
        return delivery.decision.verdict
    if delivery.submission.state is SubmissionState.UNKNOWN_OUTCOME:
        return Verdict.UNKNOWN_OUTCOME
    return None


def reasons_json(decision: Decision | None) -> list[str]:
    """The codes, the deciding ones first."""
    return [] if decision is None else [reason.name for reason in decision.reasons]


def capabilities_json(decision: Decision | None) -> dict[str, str]:
    """Capability to how it ended; a number or an unknown word stands for itself."""
    if decision is None:
        return {}
    return {line.capability.value: _ended(line) for line in decision.capabilities}


def _ended(line: CapabilityLine) -> str:
    return line.standing.value if not line.value else f"{line.standing.value}:{line.value}"


def tell(
    delivery: Delivery,
    *,
    mode: str,
    as_json: bool,
    personal: bool = False,
    extra: Mapping[str, object] | None = None,
) -> int:
    """Print it; the exit status. `personal`: whether `answer` tells what is about the customer."""
    answer = {**delivery_json(delivery, mode=mode, personal=personal), **(extra or {})}
    say(answer, as_json=as_json, lines=_lines(answer))
    if delivery.problem is not None:
        complain(delivery.problem)
    return exit_status(delivery)


def exit_status(delivery: Delivery) -> int:
    """By verdict where there is one, else by problem."""
    verdict = verdict_of(delivery)
    if verdict is not None:
        return of_verdict(verdict)
    return of_problem(delivery.problem) if isinstance(delivery.problem, Problem) else 1


def _lines(answer: Mapping[str, object]) -> list[str]:
    shown = ("verdict", "id", "submission", "status", "reasons", "capabilities", "liveness", "mode")
    lines = []
    for key in (*shown, *(k for k in answer if k in {"link", "expires_at"})):
        value = answer[key]
        if isinstance(value, list):
            value = ", ".join(str(v) for v in value)
        if isinstance(value, dict):
            value = ", ".join(f"{k} {v}" for k, v in value.items())
        if value not in {None, ""}:
            lines.append(f"{key:<13}{value}")
    return lines
