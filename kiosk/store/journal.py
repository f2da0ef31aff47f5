"""The journal: every submission from before the first byte to its erasure.

Implements `kiosk.visit.ports.Journal`. May know the tables through `kiosk.store.database`. Must not
decide what may follow what: that is `kiosk.domain.rules.submission`. Every change and its entry in
the audit trail are one transaction.
"""

import json
import uuid
from collections.abc import Callable, Mapping
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any, Final

from kiosk.domain.configuration.settings import StoreSettings
from kiosk.domain.contract.journeys import JourneyRequest
from kiosk.domain.rules.submission import Submission, SubmissionEvent, SubmissionState, advance
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
from kiosk.store.owners import Owners
from kiosk.store.problems import failure
from kiosk.store.retention import FINISHED, GONE_STATES, Retention
from kiosk.store.rows import (
    COLUMNS,
    decision_out,
    open_person,
    problem_out,
    seal_person,
    submission_of,
    to_us,
)
from kiosk.store.search import find_rows

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
        self._owner = owners.own
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
            "code_index": self._sealer.index(code),
            "request": self._sealer.seal(text, owner=own, place=_REQUEST),
        }
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
            written = self.get(own)
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

    def record(
        self,
        submission: SubmissionId,
        event: SubmissionEvent,
        *,
        process_id: ProcessId | None = None,
        decision: Decision | None = None,
        problem: Problem | None = None,
        expires_at: str = "",
    ) -> Submission:
        """Advance by the table; `problem` replaces the one before, the rest stays where not given.

        ProblemError `store.illegal`, and nothing is changed, where the table has no such step, an
        id is missing that TAKEN and FOUND_IN_PORTAL bring, or the decision that DECIDED brings;
        `store.erased` where something is to be sent again whose pictures had their time.
        """
        if event in _NEEDS_ID and not process_id:
            raise failure("store.illegal", detail=event.value)
        if event is SubmissionEvent.DECIDED and decision is None:
            raise failure("store.illegal", detail=event.value)
        changes: dict[str, Any] = {"problem": problem_out(problem)}
        if process_id:
            changes["process_id"] = process_id
        if decision is not None:
            changes["decision"] = decision_out(decision)
        if expires_at:
            changes["expires_at"] = expires_at
        detail = problem.detail if problem else ""
        try:
            return self._advance(submission, event, changes, detail)
        except ProblemError as error:
            # The one write that must not fail: the service may have taken it.
            if error.problem.code != "store.disk_full" or not self._retention.make_room():
                raise
            return self._advance(submission, event, changes, detail)

    def _advance(
        self, submission: SubmissionId, event: SubmissionEvent, changes: dict[str, Any], detail: str
    ) -> Submission:
        with self._database.write():
            before = self.get(submission)
            state = advance(before.state, event)
            if state is None:
                raise failure("store.illegal", detail=f"{before.state.value} {event.value}")
            if event is SubmissionEvent.RESEND_CHOSEN and not self._has_request(submission):
                raise failure("store.erased")
            began = event is SubmissionEvent.SENDING_BEGAN
            changes = {
                **changes,
                "state": state.value,
                "updated_us": to_us(self._clock()),
                "owner": self._owner if began else "",
                "attempts": before.attempts + began,
                "person": seal_person(
                    self._sealer,
                    submission,
                    name=before.subject_name,
                    code=before.subject_code,
                    detail=detail,
                ),
            }
            nameless = state in FINISHED and not self._settings.keep_subject
            if nameless:
                changes["person"] = None
            self._set(submission, changes)
            erased = state in GONE_STATES and self._retention.erase_request(submission)
            facts: dict[str, str | int] = {"from": before.state.value, "to": state.value}
            if "decision" in changes and (text := changes["decision"]):
                facts["verdict"] = json.loads(text)["verdict"]
            self._audit.append(
                f"submission.{event.value}", visit=before.visit, submission=submission, facts=facts
            )
            after = self.get(submission)
        self._audit.settle()
        if erased or nameless:
            self._retention.make_real()
        return after

    def _set(self, submission: SubmissionId, changes: Mapping[str, Any]) -> None:
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

    def note_decision(self, submission: SubmissionId, decision: Decision) -> Submission:
        """Keep a decision that is not final without changing the state."""
        with self._database.write():
            self.get(submission)
            self._set(
                submission,
                {"decision": decision_out(decision), "updated_us": to_us(self._clock())},
            )
            return self.get(submission)

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

    def get(self, submission: SubmissionId) -> Submission:
        """One; ProblemError `store.not_found`."""
        rows = self._database.run(f"SELECT {COLUMNS} FROM submission WHERE id = ?", (submission,))  # noqa: S608
        if not rows:
            raise failure("store.not_found")
        return submission_of(rows[0], self._sealer)

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
        return tuple(submission_of(row, self._sealer) for row in rows)

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
        rows = self._database.run(
            f"SELECT {COLUMNS}, consent, request IS NOT NULL,"  # noqa: S608
            " (SELECT count(*) FROM picture WHERE picture.submission = submission.id)"
            " FROM submission WHERE code_index = ? ORDER BY seq DESC",
            (index,),
        )
        return tuple(self._held(row) for row in rows)

    def _held(self, row: tuple[Any, ...]) -> Mapping[str, str]:
        one = submission_of(row[:-3], self._sealer)
        consent, request, pictures = row[-3:]
        name, code, _ = open_person(self._sealer, one.id, row[14])
        given = json.loads(consent) if consent else {}
        return {
            "submission": one.id,
            "visit": one.visit,
            "operation": one.operation.value,
            "state": one.state.value,
            "mode": one.mode,
            "created_at": one.created_at.isoformat(),
            "process_id": one.process_id or "",
            "verdict": one.decision.verdict.value if one.decision else "",
            "name": name,
            "code": code,
            "request": "yes" if request else "no",
            "pictures": str(pictures),
            "consent_version": given.get("version", ""),
            "consent_at": given.get("at", ""),
        }

    def queue_problem(self) -> Problem | None:
        """Why new visits have to stop, or None."""
        prepared = frozenset({SubmissionState.PREPARED})
        waiting = self.find(
            states=prepared, limit=max(1, self._settings.offline_max_count), oldest_first=True
        )
        oldest = self._clock() - waiting[0].created_at if waiting else timedelta()
        return outbox.stop_reason(self._settings, count=len(waiting), oldest=oldest)

    def whole(self) -> bool:
        """Read every page, for `kiosk doctor`: whether none is broken. Slow in a large journal."""
        return self._database.check()

    def sweep(self) -> None:
        """Retention: expire and erase what has had its time; call it now and then."""
        self._retention.sweep(self.record)

    def close(self) -> None:
        """Checkpoint and close; a second time does nothing."""
        self._database.close()
        while self._farewells:
            self._farewells.pop()()

    def when_closed(self, farewell: Callable[[], object]) -> None:
        """Also do this in `close`."""
        self._farewells.insert(0, farewell)
