"""A journal and an audit trail in memory. They pass the contract tests of the sealed ones."""

import dataclasses
import uuid
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta

from kiosk.domain.configuration.settings import StoreSettings
from kiosk.domain.contract.journeys import JourneyRequest
from kiosk.domain.contract.requests import DocumentRequest, PictureReference, ProcessRequest
from kiosk.domain.rules.asked import Told, about, told_by
from kiosk.domain.rules.submission import (
    Submission,
    SubmissionEvent,
    SubmissionState,
    advance,
    said_again,
)
from kiosk.domain.values.consent import ConsentGiven
from kiosk.domain.values.ids import ProcessId, SubmissionId, VisitId
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.problem import Problem, ProblemError, ProblemKind, Remedy
from kiosk.domain.values.verdict import Decision

Request = ProcessRequest | JourneyRequest
Facts = Mapping[str, str | int | float | bool]
S, E = SubmissionState, SubmissionEvent
GONE = frozenset({S.ACCEPTED, S.FINAL, S.REFUSED, S.CANCELLED, S.EXPIRED})


def failure(code: str, remedy: Remedy = Remedy.CHECK_STORE) -> ProblemError:
    kind = ProblemKind.NOT_FOUND if code == "store.not_found" else ProblemKind.STORE
    return ProblemError(Problem(kind=kind, remedy=remedy, code=code))


def cleaned(code: str) -> str:
    return "".join(sign for sign in code.upper() if sign.isalnum())


@dataclasses.dataclass
class Row:
    """What is kept of one submission."""

    value: Submission
    request: Request | None
    code: str
    consent: ConsentGiven | None
    answer: str = ""


@dataclasses.dataclass
class FakeAudit:
    """Implements `AuditTrail`; `events` has code, visit, submission and facts in order."""

    events: list[tuple[str, str, str, dict[str, str | int | float | bool]]] = dataclasses.field(
        default_factory=list
    )

    def add(
        self,
        code: str,
        *,
        visit: VisitId | None = None,
        submission: SubmissionId | None = None,
        facts: Facts | None = None,
    ) -> None:
        self.events.append((code, visit or "", submission or "", dict(facts or {})))

    def codes(self) -> list[str]:
        return [event[0] for event in self.events]


class FakeJournal:
    """Implements `Journal`. `fail_with` is raised by the next write, once."""

    def __init__(
        self,
        settings: StoreSettings | None = None,
        *,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        audit: FakeAudit | None = None,
    ) -> None:
        self.settings = settings or StoreSettings()
        self.clock = clock
        self.audit = audit or FakeAudit()
        self.rows: dict[SubmissionId, Row] = {}
        self.fail_with: ProblemError | None = None
        self.found: Problem | None = None
        """What `health` says until it is acknowledged."""
        self.closed = False

    def _write(self) -> None:
        if self.fail_with is not None:
            error, self.fail_with = self.fail_with, None
            raise error

    def prepare(
        self, request: Request, *, visit: VisitId, mode: str, consent: ConsentGiven | None = None
    ) -> Submission:
        self._write()
        if isinstance(request, JourneyRequest):
            name, code = request.person.friendly_name, request.person.dui_value
        else:
            name, code = request.subject.name, request.subject.code
        now = created = self.clock()
        taken = {row.value.created_at for row in self.rows.values()}
        while created in taken:
            created += timedelta(microseconds=1)
        value = Submission(
            id=SubmissionId(str(uuid.uuid4())),
            visit=visit,
            operation=request.operation,
            state=S.PREPARED,
            created_at=created,
            updated_at=now,
            subject_name=name,
            subject_code=code,
            service=request.operation.value,
            mode=mode,
            flow=request.flow if isinstance(request, JourneyRequest) else "",
        )
        value = about(value, told_by(request))
        self.rows[value.id] = Row(value, request, cleaned(code), consent)
        self.audit.add("submission.prepared", visit=visit, submission=value.id)
        return value

    def record(
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
        self._write()
        row = self._row(submission)
        before = row.value
        events = [each for each in (event, then) if each is not None]
        state: SubmissionState | None = before.state
        for each in events:
            state = None if state is None else advance(state, each)
        if state is None or ({E.TAKEN, E.FOUND_IN_PORTAL} & set(events) and not process_id):
            raise failure("store.illegal")
        if E.DECIDED in events and decision is None:
            raise failure("store.illegal")
        if E.RESEND_CHOSEN in events and row.request is None:
            raise failure("store.erased", Remedy.START_AGAIN)
        row.value = dataclasses.replace(
            before,
            state=state,
            updated_at=before.updated_at if said_again(before, decision) else self.clock(),
            process_id=process_id or before.process_id,
            decision=decision or before.decision,
            problem=problem,
            expires_at=expires_at or before.expires_at,
            attempts=before.attempts + (E.SENDING_BEGAN in events),
        )
        row.answer = answer or row.answer
        if state in GONE:
            row.request = None
        if state in GONE - {S.ACCEPTED} and not self.settings.keep_subject:
            bare = problem and dataclasses.replace(problem, detail="")
            bare_row = about(row.value, Told(dui_type=None))
            row.value = dataclasses.replace(
                bare_row, subject_name="", subject_code="", problem=bare
            )
        for each in events:
            self.audit.add(f"submission.{each.value}", visit=before.visit, submission=submission)
        return row.value

    def note_decision(
        self, submission: SubmissionId, decision: Decision, *, answer: str = ""
    ) -> Submission:
        self._write()
        row = self._row(submission)
        if row.value.decision != decision:
            row.value = dataclasses.replace(row.value, decision=decision, updated_at=self.clock())
            row.answer = answer or row.answer
            self.audit.add("submission.decision_noted", submission=submission)
        return row.value

    def request_of(self, submission: SubmissionId) -> Request:
        request = self._row(submission).request
        if request is None:
            raise failure("store.erased", Remedy.START_AGAIN)
        return request

    def answer_of(self, submission: SubmissionId) -> str:
        return self._row(submission).answer

    def get(self, submission: SubmissionId) -> Submission:
        return self._row(submission).value

    def _row(self, submission: SubmissionId) -> Row:
        if submission not in self.rows:
            raise failure("store.not_found")
        return self.rows[submission]

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
        rows = list(self.rows.values())
        if before is not None:
            later = [row for row in rows if row.value.created_at >= before]
            if later:
                end = min(later, key=lambda row: row.value.created_at)
                rows = rows[: rows.index(end)]
        found = [
            row.value
            for row in rows
            if (states is None or row.value.state in states)
            and (operations is None or row.value.operation in operations)
            and (not code or (row.code and row.code == cleaned(code)))
        ]
        return tuple(found if oldest_first else reversed(found))[:limit]

    def erase_customer(self, code: str) -> int:
        self._write()
        gone = [own for own, row in self.rows.items() if row.code and row.code == cleaned(code)]
        if any(self.rows[own].value.state is S.SENDING for own in gone):
            raise failure("store.sending", Remedy.TRY_AGAIN)
        for own in gone:
            del self.rows[own]
        if cleaned(code):
            self.audit.add("journal.customer_erased", facts={"submissions": len(gone)})
        return len(gone)

    def report(self, code: str) -> tuple[Mapping[str, str], ...]:
        return tuple(self._held(self.rows[one.id]) for one in self.find(code=code) if code)

    def _held(self, row: Row) -> Mapping[str, str]:
        one, consent = row.value, row.consent
        return {
            "submission": one.id,
            "visit": one.visit,
            "operation": one.operation.value,
            "state": one.state.value,
            "mode": one.mode,
            "created_at": one.created_at.isoformat(),
            "process_id": one.process_id or "",
            "verdict": one.decision.verdict.value if one.decision else "",
            "name": one.subject_name,
            "code": one.subject_code,
            "request": "yes" if row.request else "no",
            "pictures": str(_pictures(row.request)),
            "answer": "yes" if row.answer else "no",
            "consent_version": consent.version if consent else "",
            "consent_at": consent.at if consent else "",
        }

    def queue_problem(self) -> Problem | None:
        waiting = self.find(states=frozenset({S.PREPARED}), oldest_first=True)
        if waiting and self.clock() - waiting[0].created_at > self._patience():
            return failure("store.queue_old", Remedy.CHECK_NETWORK).problem
        if len(waiting) >= self.settings.offline_max_count:
            return failure("store.queue_full", Remedy.CHECK_NETWORK).problem
        return None

    def _patience(self) -> timedelta:
        return timedelta(
            seconds=min(self.settings.offline_max_age_s, self.settings.picture_max_age_s)
        )

    def health(self) -> Problem | None:
        return self.found

    def acknowledge(self) -> int:
        found, self.found = self.found, None
        return int(found is not None)

    def sweep(self) -> None:
        now = self.clock()
        for own, row in list(self.rows.items()):
            age = now - row.value.created_at
            if row.value.state is S.UNKNOWN_OUTCOME and age > timedelta(
                seconds=self.settings.picture_max_age_s
            ):
                row.request = None
            old = age > timedelta(days=self.settings.visit_max_age_days)
            if old and row.value.state in GONE:
                del self.rows[own]

    def close(self) -> None:
        self.closed = True


def _pictures(request: Request | None) -> int:
    if request is None:
        return 0
    if isinstance(request, DocumentRequest):
        return len(request.files)
    references = getattr(request, "references", ())
    own = 0 if isinstance(request, JourneyRequest) else 1
    return own + sum(isinstance(each, PictureReference) for each in references)
