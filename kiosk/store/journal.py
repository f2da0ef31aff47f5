"""The journal: every submission from before the first byte to its erasure.

Implements `kiosk.visit.ports.Journal`. May know the tables through `kiosk.store.database`. Must not
decide what may follow what: that is `kiosk.domain.rules.submission`. Every change and its entry in
the audit trail are one transaction.
"""

import contextlib
import json
import uuid
from collections.abc import Callable, Mapping
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any, Final

from kiosk.domain.configuration.settings import StoreSettings
from kiosk.domain.contract.journeys import JourneyRequest
from kiosk.domain.rules.asked import told_by
from kiosk.domain.rules.submission import Submission, SubmissionEvent, SubmissionState
from kiosk.domain.values.consent import ConsentGiven
from kiosk.domain.values.ids import ProcessId, SubmissionId, VisitId
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.problem import Problem, ProblemError
from kiosk.domain.values.verdict import Decision
from kiosk.store import codec, outbox
from kiosk.store.audit import AuditStore
from kiosk.store.cipher import Sealer
from kiosk.store.codec import Request
from kiosk.store.database import Database
from kiosk.store.findings import FindingKind, bounded, told_of
from kiosk.store.held import held
from kiosk.store.owed import BROKEN, WORTH_ANOTHER_TRY, Owed, Step
from kiosk.store.owners import Owners
from kiosk.store.problems import failure
from kiosk.store.retention import Retention
from kiosk.store.rows import (
    decision_out,
    open_answer,
    seal_answer,
    seal_asked,
    seal_person,
    submission_of,
    to_us,
)
from kiosk.store.search import find_rows
from kiosk.store.steps import Steps

_REQUEST: Final = "request"
_PAGE_END_SLACK_US: Final = 1_000_000
_NEEDS_ID: Final = frozenset({SubmissionEvent.TAKEN, SubmissionEvent.FOUND_IN_PORTAL})


class JournalStore:
    """Blocking, safe from any thread; what a method returns is on disk for certain."""

    def __init__(
        self,
        database: Database,
        *,
        sealer: Sealer,
        audit: AuditStore,
        retention: Retention,
        settings: StoreSettings,
        clock: Callable[[], datetime],
        owners: Owners,
    ) -> None:
        self._database = database
        self._sealer = sealer
        self._audit = audit
        self._retention = retention
        self._settings = settings
        self._clock = clock
        self._steps = Steps(
            database,
            sealer=sealer,
            audit=audit,
            retention=retention,
            keep_subject=settings.keep_subject,
            clock=clock,
            owner=owners.own,
        )
        self._owed = Owed()
        self._farewells: list[Callable[[], object]] = [owners.leave]

    def prepare(
        self, request: Request, *, visit: VisitId, mode: str, consent: ConsentGiven | None = None
    ) -> Submission:
        """Write a submission with its pictures sealed; ProblemError `store.disk_full` and kin."""
        own = SubmissionId(str(uuid.uuid4()))
        text, pictures = codec.encode(request)
        name, code = codec.person_of(request)
        now = to_us(self._clock())
        values: dict[str, Any] = {
            "id": own,
            "visit": visit,
            "operation": request.operation.value,
            "state": SubmissionState.PREPARED.value,
            "updated_us": now,
            "service": request.operation.value,
            "mode": mode,
            "flow": request.flow if isinstance(request, JourneyRequest) else "",
            "consent": json.dumps(asdict(consent)) if consent else None,
            "person": seal_person(self._sealer, own, name=name, code=code, detail=""),
            "asked": seal_asked(self._sealer, own, told_by(request)),
            "code_index": self._sealer.index(code),
            "request": self._sealer.seal(text, owner=own, place=_REQUEST),
        }
        self._pay()
        with self._database.write():
            values["created_us"] = self._free_moment(now)
            self._database.run(
                f"INSERT INTO submission ({', '.join(values)})"  # noqa: S608
                f" VALUES ({', '.join('?' * len(values))})",
                tuple(values.values()),
            )
            for place, picture in enumerate(pictures):
                self._database.run(
                    "INSERT INTO picture (submission, place, sealed) VALUES (?, ?, ?)",
                    (own, place, self._sealer.seal(picture, owner=own, place=str(place))),
                )
            self._audit.append(
                "submission.prepared",
                visit=visit,
                submission=own,
                facts={"operation": values["operation"], "mode": mode, "pictures": len(pictures)},
            )
            written = self._steps.row(own)
        self._audit.settle()
        return written

    def _free_moment(self, now: int) -> int:
        """`now`, or the next microsecond that no row has: times name the ends of pages."""
        rows = self._database.run("SELECT created_us FROM submission ORDER BY seq DESC LIMIT 1")
        if rows and 0 <= rows[0][0] - now < _PAGE_END_SLACK_US:
            now = rows[0][0] + 1
        while self._database.run("SELECT 1 FROM submission WHERE created_us = ?", (now,)):
            now += 1
        return now

    def record(  # noqa: PLR0913 - each is one column of the step
        self,
        submission: SubmissionId,
        event: SubmissionEvent,
        *,
        process_id: ProcessId | None = None,
        decision: Decision | None = None,
        problem: Problem | None = None,
        expires_at: str = "",
        then: SubmissionEvent | None = None,
        answer: str = "",
    ) -> Submission:
        """Advance by the table; `problem` replaces the one before, the rest stays where not given.

        `then` happens in the same transaction: an answer that brings its id and its decision at
        once is one wait for the disk. ProblemError `store.illegal`, and nothing is changed, where
        the table has no such step, an id is missing that TAKEN and FOUND_IN_PORTAL bring, or the
        decision that DECIDED brings; `store.erased` where something is to be sent again whose
        pictures had their time. Where the disk does not take it, the step is owed
        (`kiosk.store.owed`): this raises, and the journal goes on as if it were written.
        """
        step = Step(
            submission=submission,
            events=(event,) if then is None else (event, then),
            process_id=process_id,
            decision=decision,
            problem=problem,
            expires_at=expires_at,
            answer=answer,
        )
        if _NEEDS_ID & set(step.events) and not process_id:
            raise failure("store.illegal", detail=event.value)
        if SubmissionEvent.DECIDED in step.events and decision is None:
            raise failure("store.illegal", detail=event.value)
        try:
            return self._paid_up(step)
        except ProblemError as error:
            code = error.problem.code
            if code not in BROKEN:
                raise
            # The service may have taken it: room is made, and it is tried once more.
            again = code in WORTH_ANOTHER_TRY
            if not again or (code == "store.disk_full" and not self._retention.make_room()):
                self._owe(step)
                raise
        try:
            return self._paid_up(step)
        except ProblemError as error:
            if error.problem.code in BROKEN:
                self._owe(step)
            raise

    def _owe(self, step: Step) -> None:
        if self._owed.add(step):
            # If the program ends before it is written, the next opening has to know.
            self._audit.note(FindingKind.UNWRITTEN)

    def _paid_up(self, step: Step) -> Submission:
        self._pay()
        return self._steps.write(step)

    def _pay(self) -> None:
        """Write what is owed, before anything else; ProblemError where that does not work yet."""
        if not self._owed:
            return
        for step in self._owed:
            try:
                self._steps.write(step)
            except ProblemError as error:
                # Another program dealt with it: then there is nothing left to write.
                if error.problem.code in BROKEN:
                    raise
            self._owed.paid(step)
        with contextlib.suppress(ProblemError):
            self._audit.forget(FindingKind.UNWRITTEN)

    def note_decision(
        self, submission: SubmissionId, decision: Decision, *, answer: str = ""
    ) -> Submission:
        """Keep a decision that is not final without changing the state; the same once."""
        before = self.get(submission)
        if before.decision == decision:
            return before
        with self._database.write():
            self._steps.row(submission)
            changes: dict[str, Any] = {
                "decision": decision_out(decision),
                "updated_us": to_us(self._clock()),
            }
            if answer:
                changes["answer"] = seal_answer(self._sealer, submission, answer)
            self._steps.set(submission, changes)
            # Every change is an entry: one that is lost on the disk is missed.
            self._audit.append(
                "submission.decision_noted",
                visit=before.visit,
                submission=submission,
                facts={"verdict": decision.verdict.value},
            )
            after = self._steps.row(submission)
        self._audit.settle()
        return after

    def request_of(self, submission: SubmissionId) -> Request:
        """What was prepared, unsealed; ProblemError `store.erased` where it is gone."""
        with self._database.read():
            rows = self._database.run("SELECT request FROM submission WHERE id = ?", (submission,))
            pictures = self._database.run(
                "SELECT place, sealed FROM picture WHERE submission = ? ORDER BY place",
                (submission,),
            )
        if not rows:
            raise failure("store.not_found")
        if rows[0][0] is None:
            raise failure("store.erased")
        plain = [
            self._sealer.open(sealed, owner=submission, place=str(place))
            for place, sealed in pictures
        ]
        return codec.decode(self._sealer.open(rows[0][0], owner=submission, place=_REQUEST), plain)

    def answer_of(self, submission: SubmissionId) -> str:
        """What the service said last, as JSON; empty where nothing is kept."""
        rows = self._database.run("SELECT answer FROM submission WHERE id = ?", (submission,))
        if not rows:
            raise failure("store.not_found")
        return open_answer(self._sealer, submission, rows[0][0])

    def get(self, submission: SubmissionId) -> Submission:
        """One; ProblemError `store.not_found`."""
        return self._owed.seen(self._steps.row(submission))

    def find(
        self,
        *,
        states: frozenset[SubmissionState] | None = None,
        operations: frozenset[Operation] | None = None,
        code: str = "",
        limit: int = 100,
        before: datetime | None = None,
        oldest_first: bool = False,
    ) -> tuple[Submission, ...]:
        """In the order of writing, newest first unless told.

        `before` is `created_at` of a page's last row: what was written before that row follows.
        `code` searches the blind index; marks and case do not matter.
        """
        index = self._sealer.index(code)
        if code and index is None:
            return ()
        rows = find_rows(
            self._database,
            states=states,
            operations=operations,
            index=index,
            limit=limit,
            before=before,
            oldest_first=oldest_first,
        )
        found = (self._owed.seen(submission_of(row, self._sealer)) for row in rows)
        return tuple(one for one in found if states is None or one.state in states)

    def erase_customer(self, code: str) -> int:
        """LGPD Art. 18: how many submissions went.

        ProblemError `store.sending`, and nothing is erased, while one of them is on its way.
        """
        index = self._sealer.index(code)
        return 0 if index is None else self._retention.erase_customer(index)

    def report(self, code: str) -> tuple[Mapping[str, str], ...]:
        """What is held about one customer, newest first, in words for the customer."""
        index = self._sealer.index(code)
        if index is None:
            return ()
        return held(self._database, self._sealer, index)

    def queue_problem(self) -> Problem | None:
        """Why new visits have to stop, or None."""
        prepared = frozenset({SubmissionState.PREPARED})
        waiting = self.find(
            states=prepared, limit=max(1, self._settings.offline_max_count), oldest_first=True
        )
        now = self._retention.ages.now()
        oldest = now - waiting[0].created_at if waiting else timedelta()
        return outbox.stop_reason(self._settings, count=len(waiting), oldest=oldest)

    def health(self) -> Problem | None:
        """What has to be said although work goes on, the gravest first; None where all is well.

        `store.put_back`, `store.audit_broken` and `audit.anchor` stay until `acknowledge`;
        `clock.moved` until the clock is believed again.
        """
        leap_s = round(self._retention.ages.leap().total_seconds())
        return told_of(self._audit.findings(), leap_s=leap_s)

    def acknowledge(self) -> int:
        """A manager has seen what was found; how many findings there were."""
        found = self._audit.findings()
        if found:
            kinds = {each.kind.value: each.seq for each in found}
            self._audit.add("audit.findings_seen", facts=kinds)
            self._audit.forget()
        return len(found)

    def believe_clock(self) -> bool:
        """A manager says that the clock is right; whether it was not believed."""
        leap_s = round(self._retention.ages.leap().total_seconds())
        if leap_s:
            self._retention.ages.believe()
            self._audit.add("audit.clock_believed", facts={"drift_s": bounded(leap_s)})
        return bool(leap_s)

    def whole(self) -> bool:
        """Read every page, for `kiosk doctor`: whether none is broken. Slow in a large journal."""
        return self._database.check()

    def sweep(self) -> None:
        """Retention: write what is owed, erase what has had its time; call it now and then."""
        with contextlib.suppress(ProblemError):
            self._pay()
        self._retention.sweep()

    def close(self) -> None:
        """Checkpoint and close; a second time does nothing."""
        with contextlib.suppress(ProblemError):
            self._pay()
        try:
            self._database.close()
        finally:
            while self._farewells:
                self._farewells.pop()()

    def when_closed(self, farewell: Callable[[], object]) -> None:
        """Also do this in `close`."""
        self._farewells.insert(0, farewell)
