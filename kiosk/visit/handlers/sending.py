"""A submission's commands: send, send again, link, read, give up, cancel.

What fails before there is a row in the journal fails its request. After that the row says where the
submission stands, and nothing is offered to be tried again that may be with the service.
"""

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any

from kiosk.domain.configuration.settings import Configuration
from kiosk.domain.contract.documents import ReusableDocument, ReusableType
from kiosk.domain.contract.dui import DuiType
from kiosk.domain.rules.submission import Submission, SubmissionState
from kiosk.domain.values.ids import SubmissionId
from kiosk.domain.values.problem import Problem, ProblemError, ProblemKind, Remedy
from kiosk.flow.document import DocumentsFound, LookUpDocuments
from kiosk.flow.journey import JourneyRead
from kiosk.flow.machine import RequestFailed, RequestId
from kiosk.flow.sending import (
    CancelPrepared,
    ReadyService,
    SendingAdvanced,
    SendPrepared,
    SubmissionFailed,
    SubmissionPrepared,
    SubmissionQueued,
    SubmitCheck,
)
from kiosk.flow.sending.stages import SendingStage
from kiosk.flow.trouble import GiveUp, LinkFound, Resend
from kiosk.flow.verdict import ReadResult, ResultArrived
from kiosk.flow.visit.asking import request_of
from kiosk.visit.at_the_wire import fault_before_pictures
from kiosk.visit.courier import Courier
from kiosk.visit.delivery import Delivery, Line
from kiosk.visit.follower import Follower
from kiosk.visit.handlers import Rows, Work
from kiosk.visit.ports import Progress, Progressed

_MAY_WAIT = frozenset({ProblemKind.NETWORK, ProblemKind.RATE_LIMIT, ProblemKind.PROXY})
UNKNOWN = Problem(
    kind=ProblemKind.UNKNOWN_OUTCOME, remedy=Remedy.CHOOSE_OUTCOME, code="journal.unknown"
)


@dataclass(slots=True, kw_only=True)
class Trip:
    """One submission on its way: its row, once there is one, and what the wire told."""

    request: RequestId
    row: Submission | None = None
    line: Line = field(default_factory=Line)
    ended: asyncio.Event = field(default_factory=asyncio.Event)


@dataclass(frozen=True, slots=True, kw_only=True)
class SendingHandlers:
    """Everything that brings a submission to the service or closes it."""

    work: Work
    courier: Courier
    follower: Follower
    configuration: Configuration
    _trips: dict[SubmissionId, Trip] = field(default_factory=dict)

    def rows(self) -> Rows:
        """Every command about a submission."""
        return {
            ReadyService: self._ready,
            SubmitCheck: self._submit,
            SendPrepared: self._send_prepared,
            Resend: self._resend,
            LinkFound: self._link,
            GiveUp: self._give_up,
            CancelPrepared: self._cancel,
            ReadResult: self._read,
            LookUpDocuments: self._documents,
        }

    # --- on the wire ---

    def _ready(self, command: ReadyService) -> None:
        async def ready() -> None:
            await self.courier.service.prepare_token()
            if command.connect:
                await self.courier.service.warm_connection(command.operation)

        self.work.tasks.start(
            "ready-service", ready(), on_problem=lambda _problem: None, of_visit=True
        )

    def _submit(self, command: SubmitCheck) -> None:
        visit = command.visit
        trip = Trip(request=command.request)

        async def submit() -> None:
            request = request_of(visit, self.configuration.services[visit.operation])
            # The body is built while the journal writes.
            row, _built = await asyncio.gather(
                self.courier.prepare(request, visit=visit.id, consent=visit.consent),
                self.courier.service.prepare_body(request),
            )
            self.prepared(trip, row)
            await self._send(trip, row, in_hand=True)

        self.travel(trip, submit)

    def _send_prepared(self, command: SendPrepared) -> None:
        trip = Trip(request=command.request)

        async def send() -> None:
            row = await asyncio.to_thread(self.courier.journal.get, command.submission)
            await self._send(trip, row, in_hand=command.visit is not None)

        self.travel(trip, send, of_visit=command.visit is not None)

    def _resend(self, command: Resend) -> None:
        trip = Trip(request=command.request)

        async def resend() -> None:
            trip.row = command.submission
            with self.on_its_way(trip, command.submission):
                delivery = await self.courier.resend(
                    command.submission.id, progress=self.progress(trip), line=trip.line
                )
            await self.delivered(delivery, in_hand=True)

        self.travel(trip, resend, of_visit=False)

    async def _send(self, trip: Trip, row: Submission, *, in_hand: bool) -> None:
        trip.row = row
        with self.on_its_way(trip, row):
            delivery = await self.courier.send(row.id, progress=self.progress(trip), line=trip.line)
        await self.delivered(delivery, in_hand=in_hand)

    def travel(
        self, trip: Trip, work: Callable[[], Coroutine[Any, Any, None]], *, of_visit: bool = True
    ) -> None:
        """Run `work` for the visit in hand; once a byte may be out it goes on without it."""

        async def to_its_end() -> None:
            try:
                await work()
            finally:
                trip.ended.set()

        self.work.tasks.start(
            f"send:{trip.request}",
            to_its_end(),
            on_problem=lambda problem: self._failed(trip, problem),
            of_visit=of_visit,
            goes_on=lambda: trip.line.out,
        )

    def prepared(self, trip: Trip, row: Submission) -> None:
        """It is written down: from here on it has a name."""
        trip.row = row
        self.work.dispatch(SubmissionPrepared(request=trip.request, submission=row.id))

    @contextmanager
    def on_its_way(self, trip: Trip, row: Submission) -> Iterator[None]:
        """Nobody else deals with it meanwhile."""
        self._trips[row.id] = trip
        try:
            with self.follower.hands_off(row.id):
                yield
        finally:
            self._trips.pop(row.id, None)

    def progress(self, trip: Trip) -> Progress:
        """Tells the screen of every step."""

        def told(step: Progressed) -> None:
            if trip.row is not None:
                self.work.dispatch(
                    SendingAdvanced(
                        submission=trip.row.id,
                        stage=SendingStage(step.stage),
                        process_id=step.process_id,
                        cause=step.cause,
                    )
                )

        return told

    def _failed(self, trip: Trip, problem: Problem) -> None:
        """It broke off. Where there is a row, the journal says where it stands."""
        row = trip.row
        if row is None:
            self.work.dispatch(RequestFailed(request=trip.request, problem=problem))
            return

        async def look() -> None:
            known = await self._where(row, out=trip.line.out)
            self.work.dispatch(SubmissionFailed(submission=known, problem=problem))

        self.work.beside(f"where:{row.id}", look())

    async def _where(self, row: Submission, *, out: bool) -> Submission:
        try:
            return await asyncio.to_thread(self.courier.journal.get, row.id)
        except ProblemError:
            # The journal can not be asked: what may have gone out is a matter of resolving.
            return replace(row, state=SubmissionState.UNKNOWN_OUTCOME) if out else row

    async def delivered(self, delivery: Delivery, *, in_hand: bool) -> None:
        """Say where a submission stands now."""
        held = delivery.submission
        unsent = held.state is SubmissionState.PREPARED
        problem = delivery.problem
        if problem is not None and unsent and in_hand and self._may_wait(problem):
            self.work.dispatch(SubmissionQueued(submission=held.id))
        elif delivery.journey is not None and held.state is SubmissionState.ACCEPTED:
            self.work.dispatch(
                JourneyRead(
                    submission=held,
                    answer=delivery.journey,
                    local_link=self.courier.local_links,
                )
            )
        elif held.state is SubmissionState.UNKNOWN_OUTCOME or delivery.decision is None:
            self.work.dispatch(SubmissionFailed(submission=held, problem=problem or UNKNOWN))
        else:
            self.work.dispatch(
                ResultArrived(
                    submission=held,
                    decision=delivery.decision,
                    answer=delivery.answer,
                    journey=delivery.journey,
                )
            )
        await self.refresh()

    async def refresh(self) -> None:
        """The list on the home screen; that it can not be read is told beside the visit."""
        try:
            await self.follower.refresh()
        except ProblemError as error:
            self.work.notice(error.problem)

    def _may_wait(self, problem: Problem) -> bool:
        return self.configuration.store.offline and problem.kind in _MAY_WAIT

    # --- reading and closing ---

    def _documents(self, command: LookUpDocuments) -> None:
        visit, subject = command.visit, command.visit.subject
        courier = self.courier

        async def look_up() -> None:
            fault = await asyncio.to_thread(
                fault_before_pictures, visit, courier.journal, now=courier.now()
            )
            if fault is not None:
                raise ProblemError(fault)
            found: tuple[ReusableDocument, ...] = ()
            if visit.reuse_allowed and subject.dui_type is DuiType.BR_CPF:
                found = await self.courier.service.reusable_documents(
                    subject.code, tuple(ReusableType)
                )
            self.work.dispatch(DocumentsFound(request=command.request, documents=found))

        self.work.answer("documents", command.request, look_up())

    def _link(self, command: LinkFound) -> None:
        async def link() -> None:
            delivery = await self.courier.link(command.submission, command.process_id)
            if delivery.problem is not None and delivery.decision is None:
                raise ProblemError(delivery.problem)
            await self.delivered(delivery, in_hand=False)

        self.work.answer("link", command.request, link())

    def _read(self, command: ReadResult) -> None:
        self.work.answer("read", command.request, self.read(command.submission))

    async def read(self, submission: Submission) -> None:
        """GET it once; what is known already stays known."""
        delivery = await self.courier.read(submission, wait=False)
        if delivery.problem is not None:
            raise ProblemError(delivery.problem)
        await self.delivered(delivery, in_hand=False)

    def _give_up(self, command: GiveUp) -> None:
        async def give_up() -> None:
            await self.courier.give_up(command.submission.id)
            await self.refresh()

        self.work.beside(f"journal:{command.submission.id}", give_up())

    def _cancel(self, command: CancelPrepared) -> None:
        async def cancel() -> None:
            # What is only waiting for its next attempt stops here; what is on its way goes on.
            trip = self._trips.get(command.submission)
            if trip is not None:
                await trip.ended.wait()
            try:
                await self.courier.cancel(command.submission)
            except ProblemError as error:
                if error.problem.code != "store.illegal":
                    raise
            await self.refresh()

        self.work.beside(f"cancel:{command.submission}", cancel())
