"""Brings one submission to the service and back, writing every step down before it is taken.

Serves the window and `kiosk submit` alike. Knows the journal, the service and the rules; knows no
screen. A failed step is a value (`Delivery.problem`); only a broken store raises.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import partial
from typing import Protocol, TypeVar

from kiosk.domain.configuration.settings import Configuration
from kiosk.domain.contract.answers import JourneyAnswer, ProcessAnswer
from kiosk.domain.contract.creation import (
    Accepted,
    AlreadyThere,
    CreateOutcome,
    JourneyMade,
    JourneyOutcome,
    NotTaken,
    OutcomeUnknown,
    RefusedByService,
)
from kiosk.domain.contract.journeys import JourneyRequest
from kiosk.domain.contract.requests import ProcessRequest
from kiosk.domain.rules.asked import Asked, asked_by
from kiosk.domain.rules.decide import decide
from kiosk.domain.rules.decide_journey import decide_journey
from kiosk.domain.rules.submission import Submission, SubmissionEvent, SubmissionState
from kiosk.domain.values.consent import ConsentGiven
from kiosk.domain.values.ids import ProcessId, SubmissionId, VisitId
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.problem import Problem, ProblemError, ProblemKind, Remedy
from kiosk.domain.values.verdict import Decision, Verdict
from kiosk.visit.at_the_wire import fault_before_sending, kept_with_visit, referred
from kiosk.visit.delivery import GONE, PENDING, UNKNOWN, Delivery, Line
from kiosk.visit.ports import AuditTrail, IdentityService, Journal, Progress, Progressed
from kiosk.visit.written import in_thread, to_its_end

T = TypeVar("T")


class Poll(Protocol):
    """`kiosk.unico.polling.poll`."""

    async def __call__(
        self, read: Callable[[], Awaitable[T]], *, limit_s: float, is_final: Callable[[T], bool]
    ) -> T:
        """The first final answer, or the last one at the limit."""


def _answered(problem: Problem) -> bool:
    """Whether the service itself spoke, however unhelpfully: then the network did its part."""
    return problem.http_status is not None and problem.kind is not ProblemKind.PROXY


@dataclass(frozen=True, slots=True, kw_only=True)
class Courier:
    """All that a delivery needs. Built by `kiosk.app.window.assembly`."""

    service: IdentityService
    journal: Journal
    audit: AuditTrail
    configuration: Configuration
    poll: Poll
    mode: str
    now: Callable[[], datetime] = field(default=lambda: datetime.now(UTC))
    on_exchange: Callable[[bool], None] = field(default=lambda _ok: None)
    """Told whether the network did its part, for the sign in the top bar."""

    @property
    def local_links(self) -> bool:
        """Demo: a journey's link leads to this machine."""
        return self.mode == "demo"

    async def prepare(
        self,
        request: ProcessRequest | JourneyRequest,
        *,
        visit: VisitId,
        consent: ConsentGiven | None = None,
    ) -> Submission:
        """Written and sealed, before anything else. Cancelled meanwhile, it is never sent."""
        writing = in_thread(
            partial(self.journal.prepare, request, visit=visit, mode=self.mode, consent=consent)
        )
        try:
            return await to_its_end(writing)
        except asyncio.CancelledError:
            if not writing.cancelled() and writing.exception() is None:
                self.journal.record(writing.result().id, SubmissionEvent.CANCELLED_BY_ATTENDANT)
            raise

    async def send(
        self,
        submission: SubmissionId,
        *,
        progress: Progress | None = None,
        line: Line | None = None,
    ) -> Delivery:
        """From prepared to whatever is certain afterwards. `line` is kept up to date meanwhile.

        A document whose selfie does not vouch for it any more is not sent: it expires.
        """
        line = Line() if line is None else line
        tell: Progress = progress or (lambda _step: None)
        request = await asyncio.to_thread(self.journal.request_of, submission)
        fault = await self._fault(request, submission)
        if fault is not None:
            held = await self._record(submission, SubmissionEvent.TIME_RAN_OUT, problem=fault)
            return Delivery(submission=held, problem=fault)
        request = referred(request, submission, self.configuration)
        await self._begin(submission)

        def told(stage: str, cause: Problem | None = None, /) -> None:
            line.told(stage)
            tell(Progressed(stage=stage, cause=cause))

        outcome: CreateOutcome | JourneyOutcome | None = None
        try:
            if isinstance(request, JourneyRequest):
                outcome = await self.service.create_journey(request, progress=told)
            else:
                outcome = await self.service.create_process(request, progress=told)
        finally:
            if outcome is None:
                # The program ends, the attendant left, or the program has a mistake: say now what
                # is certain, without a thread, or the row is "sending" until the next start.
                event = SubmissionEvent.OUTCOME_LOST if line.out else SubmissionEvent.NOT_TAKEN
                self.journal.record(submission, event)
        return await self._arrived(submission, outcome, tell)

    async def _fault(
        self, request: ProcessRequest | JourneyRequest, submission: SubmissionId
    ) -> Problem | None:
        return await asyncio.to_thread(
            fault_before_sending, request, submission, self.journal, now=self.now()
        )

    async def _begin(self, submission: SubmissionId) -> None:
        writing = in_thread(partial(self.journal.record, submission, SubmissionEvent.SENDING_BEGAN))
        try:
            await to_its_end(writing)
        except asyncio.CancelledError:
            if not writing.cancelled() and writing.exception() is None:
                self.journal.record(submission, SubmissionEvent.NOT_TAKEN)
            raise

    async def _arrived(
        self,
        submission: SubmissionId,
        outcome: CreateOutcome | JourneyOutcome,
        tell: Progress,
    ) -> Delivery:
        failed = outcome.problem if isinstance(outcome, NotTaken | OutcomeUnknown) else None
        self.on_exchange(failed is None or _answered(failed))
        match outcome:
            case Accepted(answer=answer):
                tell(Progressed(stage="checking", process_id=answer.id))
                return await self._taken(submission, answer.id, answer=answer)
            case JourneyMade(answer=made):
                return await self._taken(submission, made.id, journey=made)
            case AlreadyThere(process_id=str() as process_id):
                tell(Progressed(stage="checking", process_id=process_id))
                held = await self._record(submission, SubmissionEvent.TAKEN, process_id=process_id)
                return await self.read(held)
            case NotTaken(problem=problem):
                held = await self._record(submission, SubmissionEvent.NOT_TAKEN, problem=problem)
                return Delivery(submission=held, problem=problem)
            case RefusedByService(problem=problem):
                held = await self._record(
                    submission, SubmissionEvent.REFUSED_BY_SERVICE, problem=problem
                )
                return Delivery(submission=held, problem=problem)
            case AlreadyThere(problem=problem):
                # It exists, but nobody said under which id: there is no result to read.
                nameless = replace(problem, remedy=Remedy.CHOOSE_OUTCOME)
                held = await self._record(
                    submission, SubmissionEvent.OUTCOME_LOST, problem=nameless
                )
                return Delivery(submission=held, decision=UNKNOWN, problem=nameless)
            case OutcomeUnknown(problem=problem):
                held = await self._record(submission, SubmissionEvent.OUTCOME_LOST, problem=problem)
                return Delivery(submission=held, decision=UNKNOWN, problem=problem)

    async def read(self, submission: Submission, *, wait: bool = True) -> Delivery:
        """Look at one of the journal's own and keep what was found."""
        delivery = await self.look(submission, wait=wait)
        if delivery.problem is not None and submission.process_id is not None:
            # It is with the service for certain; only its result is not here yet.
            return replace(delivery, decision=submission.decision or PENDING)
        if delivery.decision is None or delivery.problem is not None:
            return delivery
        return await self._kept(
            delivery.submission,
            delivery.decision,
            answer=delivery.answer,
            journey=delivery.journey,
        )

    async def look(self, submission: Submission, *, wait: bool) -> Delivery:
        """GET it, once or (`wait`) until it is final or the limit is reached. Keeps nothing.

        No decision where it could not be read.
        """
        if submission.process_id is None:
            return Delivery(submission=submission, problem=submission.problem)
        limit_s = self.configuration.network.poll_limit_s if wait else 0.0
        try:
            if submission.operation is Operation.JOURNEY:
                return await self._look_at_journey(submission, submission.process_id, limit_s)
            return await self._look_at_process(submission, submission.process_id, limit_s)
        except ProblemError as error:
            if error.problem.kind is ProblemKind.GONE:
                return Delivery(submission=submission, decision=GONE)
            self.on_exchange(_answered(error.problem))
            return Delivery(submission=submission, problem=error.problem)

    async def _look_at_process(
        self, submission: Submission, process_id: ProcessId, limit_s: float
    ) -> Delivery:
        answer = await self.poll(
            lambda: self.service.get_process(process_id, service=submission.operation),
            limit_s=limit_s,
            is_final=lambda a: self._decide(submission, a).verdict is not Verdict.PENDING,
        )
        self.on_exchange(True)
        return Delivery(
            submission=submission, decision=self._decide(submission, answer), answer=answer
        )

    async def _look_at_journey(
        self, submission: Submission, process_id: ProcessId, limit_s: float
    ) -> Delivery:
        journey = await self.poll(
            lambda: self.service.get_journey(process_id),
            limit_s=limit_s,
            is_final=lambda a: self.decide_journey(submission, a).verdict is not Verdict.PENDING,
        )
        self.on_exchange(True)
        return Delivery(
            submission=submission,
            decision=self.decide_journey(submission, journey),
            journey=journey,
        )

    async def link(self, submission: Submission, process_id: ProcessId) -> Delivery:
        """An unknown outcome was found in the portal: read it first, then link it."""
        try:
            if submission.operation is Operation.JOURNEY:
                await self.service.get_journey(process_id)
            else:
                await self.service.get_process(process_id, service=submission.operation)
        except ProblemError as error:
            if error.problem.kind is not ProblemKind.GONE:
                return Delivery(submission=submission, problem=error.problem)
        held = await self._record(
            submission.id, SubmissionEvent.FOUND_IN_PORTAL, process_id=process_id
        )
        return await self.read(held)

    async def resend(
        self,
        submission: SubmissionId,
        *,
        progress: Progress | None = None,
        line: Line | None = None,
    ) -> Delivery:
        """Send again, although it may be there already: the attendant chose so.

        What can not be sent any more stays an unknown outcome.
        """
        held = await asyncio.to_thread(self.journal.get, submission)
        if held.state is SubmissionState.UNKNOWN_OUTCOME:
            request = await asyncio.to_thread(self.journal.request_of, submission)
            fault = await self._fault(request, submission)
            if fault is not None:
                return Delivery(submission=held, decision=UNKNOWN, problem=fault)
        await self._record(submission, SubmissionEvent.RESEND_CHOSEN)
        return await self.send(submission, progress=progress, line=line)

    async def give_up(self, submission: SubmissionId) -> Submission:
        """Nothing more is done about an unknown outcome."""
        return await self._record(submission, SubmissionEvent.GIVEN_UP)

    async def cancel(self, submission: SubmissionId) -> Submission:
        """A prepared submission is not sent any more."""
        return await self._record(submission, SubmissionEvent.CANCELLED_BY_ATTENDANT)

    def decide_journey(self, submission: Submission, answer: JourneyAnswer) -> Decision:
        """The rules, with this bank's policy."""
        flow = answer.flow or submission.flow
        return decide_journey(
            answer,
            policy=self.configuration.policy,
            asked=self._asked(submission),
            configured=self.configuration.journeys.demands_of(flow),
        )

    def _asked(self, submission: Submission) -> Asked:
        """The day is the visit's, where the counter stands."""
        return asked_by(submission, day=submission.created_at.astimezone().date().isoformat())

    def _decide(self, submission: Submission, answer: ProcessAnswer) -> Decision:
        service = self.configuration.services.get(submission.operation)
        return decide(
            answer,
            operation=submission.operation,
            demanded=service.capabilities if service is not None else frozenset(),
            policy=self.configuration.policy,
            asked=self._asked(submission),
        )

    async def _taken(
        self,
        submission: SubmissionId,
        process_id: ProcessId,
        *,
        answer: ProcessAnswer | None = None,
        journey: JourneyAnswer | None = None,
    ) -> Delivery:
        """The id and what the answer says, in one step: one wait for the disk."""
        decision = PENDING
        known = False
        try:
            sent = self.journal.get(submission)
            if answer is not None:
                decision = self._decide(sent, answer)
            if journey is not None:
                decision = self.decide_journey(sent, journey)
            known = True
        finally:
            if not known:
                # A mistake in the rules must not cost the id: there is no other way to it.
                self.journal.record(submission, SubmissionEvent.TAKEN, process_id=process_id)
        pending = decision.verdict is Verdict.PENDING
        held = await self._record(
            submission,
            SubmissionEvent.TAKEN,
            process_id=process_id,
            decision=decision,
            expires_at=journey.expires_at if journey is not None else "",
            then=None if pending else SubmissionEvent.DECIDED,
            answer=kept_with_visit(answer or journey, self.configuration),
        )
        if pending and answer is not None:
            return await self.read(held)
        return Delivery(submission=held, decision=decision, answer=answer, journey=journey)

    async def _kept(
        self,
        submission: Submission,
        decision: Decision,
        *,
        answer: ProcessAnswer | None = None,
        journey: JourneyAnswer | None = None,
    ) -> Delivery:
        said = kept_with_visit(answer or journey, self.configuration)
        if decision.verdict is Verdict.PENDING:
            held = await asyncio.to_thread(
                self.journal.note_decision, submission.id, decision, answer=said
            )
        else:
            held = await self._record(
                submission.id, SubmissionEvent.DECIDED, decision=decision, answer=said
            )
        return Delivery(submission=held, decision=decision, answer=answer, journey=journey)

    async def _record(  # noqa: PLR0913 - as the journal's
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
        writing = partial(
            self.journal.record,
            submission,
            event,
            process_id=process_id,
            decision=decision,
            problem=problem,
            expires_at=expires_at,
            then=then,
            answer=answer,
        )
        return await to_its_end(in_thread(writing))
