"""Steps that were taken and shown, and that the disk did not take.

What the screen says has to hold: a submission that failed, was cancelled or arrived must not stay
"prepared" and be sent again by itself because one write went wrong. Such a step is owed: it is
written before anything else is, and until then the journal answers as if it were written. May know
the values of a step. Must not write: `kiosk.store.journal` does.
"""

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from kiosk.domain.rules.submission import Submission, SubmissionEvent, advance
from kiosk.domain.values.ids import ProcessId, SubmissionId
from kiosk.domain.values.problem import Problem
from kiosk.domain.values.verdict import Decision
from kiosk.store.rows import decision_out, problem_out

BROKEN: Final = frozenset(
    {
        "store.io",
        "store.disk_full",
        "store.busy",
        "store.read_only",
        "store.permissions",
        "store.cannot_open",
        "store.corrupt",
    }
)
"""Codes that say: it could not be written, whatever it was."""
WORTH_ANOTHER_TRY: Final = frozenset({"store.io", "store.disk_full"})
_E = SubmissionEvent
NEVER_OWED: Final = frozenset({_E.SENDING_BEGAN, _E.RESEND_CHOSEN})
"""Nothing was done yet: where these can not be written, nothing is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """What happens to one submission in one transaction."""

    submission: SubmissionId
    events: tuple[SubmissionEvent, ...]
    process_id: ProcessId | None = None
    decision: Decision | None = None
    problem: Problem | None = None
    expires_at: str = ""
    answer: str = field(default="", repr=False)
    """What the service said, as JSON; sealed with the row."""

    def changes(self) -> dict[str, Any]:
        """Columns and their values, the state apart."""
        given: dict[str, Any] = {"problem": problem_out(self.problem)}
        if self.process_id:
            given["process_id"] = self.process_id
        if self.decision is not None:
            given["decision"] = decision_out(self.decision)
        if self.expires_at:
            given["expires_at"] = self.expires_at
        return given

    def applied(self, one: Submission) -> Submission:
        """The submission as it would be; as it is where the step is not legal any more."""
        state = one.state
        for event in self.events:
            following = advance(state, event)
            if following is None:
                return one
            state = following
        return dataclasses.replace(
            one,
            state=state,
            problem=self.problem,
            process_id=self.process_id or one.process_id,
            decision=self.decision or one.decision,
            expires_at=self.expires_at or one.expires_at,
        )


@dataclass(slots=True)
class Owed:
    """In the order in which they happened."""

    _steps: list[Step] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self._steps)

    def add(self, step: Step) -> bool:
        """Whether it is owed: where nothing was done yet, nothing is."""
        if NEVER_OWED & set(step.events):
            return False
        self._steps.append(step)
        return True

    def __iter__(self) -> Iterator[Step]:
        return iter(tuple(self._steps))

    def paid(self, step: Step) -> None:
        """It is written, or can not be any more."""
        self._steps.remove(step)

    def seen(self, one: Submission) -> Submission:
        """The submission as everybody was told it is."""
        for step in self._steps:
            if step.submission == one.id:
                one = step.applied(one)
        return one
