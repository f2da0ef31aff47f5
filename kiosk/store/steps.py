"""Writes a step of a submission: the row, its erasures and its audit entries in one transaction.

May know the tables and the table of `kiosk.domain.rules.submission`, which alone says what may
follow what. One commit is one wait for the disk (docs/decisions/065).
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from kiosk.domain.rules.submission import (
    Submission,
    SubmissionEvent,
    advance,
    said_again,
)
from kiosk.domain.values.ids import SubmissionId
from kiosk.store.audit import AuditStore
from kiosk.store.cipher import Sealer
from kiosk.store.database import Database
from kiosk.store.owed import Step
from kiosk.store.problems import failure
from kiosk.store.retention import FINISHED, GONE_STATES, Retention
from kiosk.store.rows import COLUMNS, seal_answer, seal_person, submission_of, to_us


class Steps:
    """`owner` is this program's name as long as it is sending (`kiosk.store.owners`)."""

    def __init__(
        self,
        database: Database,
        *,
        sealer: Sealer,
        audit: AuditStore,
        retention: Retention,
        keep_subject: bool,
        clock: Callable[[], datetime],
        owner: str,
    ) -> None:
        self._database = database
        self._sealer = sealer
        self._audit = audit
        self._retention = retention
        self._keep_subject = keep_subject
        self._clock = clock
        self.owner = owner

    def row(self, submission: SubmissionId) -> Submission:
        """As it is on the disk; ProblemError `store.not_found`."""
        rows = self._database.run(f"SELECT {COLUMNS} FROM submission WHERE id = ?", (submission,))  # noqa: S608
        if not rows:
            raise failure("store.not_found")
        return submission_of(rows[0], self._sealer)

    def write(self, step: Step) -> Submission:
        """All of it on disk for certain, or nothing; the submission as it is then.

        ProblemError `store.illegal`, `store.erased`, `store.not_found`, or what the disk says.
        """
        submission, erased = step.submission, False
        with self._database.write():
            before = self.row(submission)
            states = [before.state]
            for event in step.events:
                following = advance(states[-1], event)
                if following is None:
                    detail = f"{states[-1].value} {event.value}"
                    raise failure("store.illegal", detail=detail)
                states.append(following)
            resent = SubmissionEvent.RESEND_CHOSEN in step.events
            if resent and not self._has_request(submission):
                raise failure("store.erased")
            began = SubmissionEvent.SENDING_BEGAN in step.events
            changes = {
                **step.changes(),
                "state": states[-1].value,
                "updated_us": to_us(
                    before.updated_at if said_again(before, step.decision) else self._clock()
                ),
                "owner": self.owner if began else "",
                "attempts": before.attempts + began,
                "person": seal_person(
                    self._sealer,
                    submission,
                    name=before.subject_name,
                    code=before.subject_code,
                    detail=step.problem.detail if step.problem else "",
                ),
            }
            changes |= self._said(step)
            nameless = states[-1] in FINISHED and not self._keep_subject
            if nameless:
                changes |= {"person": None, "asked": None}
            self.set(submission, changes)
            if states[-1] in GONE_STATES:
                erased = self._retention.erase_request(submission)
            for event, was, is_now in zip(step.events, states, states[1:], strict=False):
                facts: dict[str, str | int] = {"from": was.value, "to": is_now.value}
                if step.decision is not None and is_now is states[-1]:
                    facts["verdict"] = step.decision.verdict.value
                self._audit.append(
                    f"submission.{event.value}",
                    visit=before.visit,
                    submission=submission,
                    facts=facts,
                )
            after = self.row(submission)
        if SubmissionEvent.TAKEN in step.events:
            # The service believes nobody whose clock is wrong (notes section 1).
            self._retention.ages.believe()
        self._audit.settle()
        if erased or nameless:
            self._retention.empty_log()
        return after

    def _said(self, step: Step) -> dict[str, bytes]:
        """What the service said, where the step brings it."""
        if not step.answer:
            return {}
        return {"answer": seal_answer(self._sealer, step.submission, step.answer)}

    def set(self, submission: SubmissionId, changes: Mapping[str, Any]) -> None:
        """Columns of one row, inside the caller's transaction."""
        names = ", ".join(f"{name} = ?" for name in changes)
        self._database.run(
            f"UPDATE submission SET {names} WHERE id = ?",  # noqa: S608
            (*changes.values(), submission),
        )

    def _has_request(self, submission: SubmissionId) -> bool:
        return bool(
            self._database.run(
                "SELECT 1 FROM submission WHERE id = ? AND request IS NOT NULL", (submission,)
            )
        )
