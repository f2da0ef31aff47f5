"""How far a submission came, as values: what the wire told, what was decided, what went wrong."""

from dataclasses import dataclass

from kiosk.domain.contract.answers import JourneyAnswer, ProcessAnswer
from kiosk.domain.rules.submission import Submission
from kiosk.domain.values.problem import Problem
from kiosk.domain.values.verdict import Decision, Reason, ReasonCode, Verdict

PENDING = Decision(
    verdict=Verdict.PENDING,
    reasons=(Reason(code=ReasonCode.STILL_PROCESSING, verdict=Verdict.PENDING),),
)
GONE = Decision(
    verdict=Verdict.FAILED,
    reasons=(Reason(code=ReasonCode.PROCESSING_FAILED, verdict=Verdict.FAILED),),
)
"""410: the process exists but ended in an error (notes section 2)."""
UNKNOWN = Decision(
    verdict=Verdict.UNKNOWN_OUTCOME,
    reasons=(Reason(code=ReasonCode.OUTCOME_UNKNOWN, verdict=Verdict.UNKNOWN_OUTCOME),),
)


@dataclass(slots=True, kw_only=True)
class Line:
    """What is known of the wire while one submission is on it."""

    out: bool = False
    """A byte of it may have gone out: it can not be called back any more."""

    def told(self, stage: str) -> None:
        """The client's word. Only what surely was not taken is tried again."""
        self.out = stage != "waiting_to_retry" and (self.out or stage == "uploading")


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """How far a submission came. `problem` without `decision`: it is not with the service."""

    submission: Submission
    decision: Decision | None = None
    answer: ProcessAnswer | None = None
    journey: JourneyAnswer | None = None
    problem: Problem | None = None
