"""What each command means in the world: one method a family, each task supervised by name.

Knows the courier, the photographer and the journal by their ports. Answers with events only.
"""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from kiosk.domain.configuration.settings import Configuration
from kiosk.domain.contract.documents import ReusableDocument, ReusableType
from kiosk.domain.contract.dui import DuiType
from kiosk.domain.rules.submission import Submission, SubmissionState
from kiosk.domain.values.ids import SubmissionId, VisitId
from kiosk.domain.values.problem import Problem, ProblemError, ProblemKind, Remedy
from kiosk.flow import commands as c
from kiosk.flow import events as e
from kiosk.flow.asking import request_of
from kiosk.flow.stages import SendingStage
from kiosk.flow.visit import Visit
from kiosk.visit.courier import Courier, Delivery
from kiosk.visit.follower import Follower
from kiosk.visit.ports import Photographer
from kiosk.visit.tasks import Supervisor
from kiosk.visit.watcher import Watcher

HISTORY_LIMIT = 100


@dataclass(slots=True, kw_only=True)
class Hands:
    """Carries out commands. Built by `kiosk.app.window.assembly`."""

    courier: Courier
    photographer: Photographer
    watcher: Watcher
    follower: Follower
    supervisor: Supervisor
    configuration: Configuration
    dispatch: Callable[[e.Event], None]
    forget: Callable[[], None]
    """Clipboard and every cached picture."""
    leave: Callable[[], None]
    new_id: Callable[[], str]

    def carry_out(self, command: c.Command) -> None:  # noqa: C901, PLR0912 - one row a command
        """Start what `command` asks for; returns at once."""
        match command:
            case c.ReadyCamera():
                self.watcher.ready(command.shot)
            case c.WakeCamera():
                self.watcher.watch(command.shot, command.visit)
            case c.RestCamera():
                self.watcher.rest()
            case c.TakePicture():
                self._start("picture", self._take(command), self._picture_failed)
            case c.ReadPicture():
                self._start("picture", self._read_file(command), self._picture_failed)
            case c.LookUpDocuments():
                self._start("documents", self._documents(command.visit), self._documents_failed)
            case c.SubmitCheck():
                self._start(f"send:{self.new_id()}", self._submit(command.visit))
            case c.SendPrepared():
                self._start(
                    f"send:{command.submission}",
                    self._send(command.submission, in_hand=command.visit is not None),
                )
            case c.Resend():
                self._start(f"send:{command.submission.id}", self._resend(command.submission))
            case c.LinkFound():
                self._start("link", self._link(command))
            case c.GiveUp():
                self._start("journal", self._give_up(command.submission))
            case c.CancelPrepared():
                self._start(f"cancel:{command.submission}", self._cancel(command.submission))
            case c.ReadResult():
                self._start("read", self._read(command.submission))
            case c.CreateJourney():
                self._start(f"journey:{self.new_id()}", self._create_journey(command))
            case c.SetJourneyDocument():
                self._start(
                    "set-document",
                    self._set_document(command.submission, command.dui_type, command.dui_value),
                )
            case c.SearchHistory():
                self._start("history", self._history(command.query))
            case c.EraseCustomer():
                self._start("erase", self._erase(command.code))
            case c.RefreshWaiting():
                self._start("waiting", self.follower.refresh())
            case c.RecordConsent():
                self._start(f"audit:{self.new_id()}", self._consent(command))
            case c.RecordCapture():
                self._start(f"audit:{self.new_id()}", self._capture(command))
            case c.ForgetCustomer():
                self.forget()
            case c.LeaveProgram():
                self.leave()

    def _start(
        self,
        name: str,
        work: Coroutine[Any, Any, None],
        on_problem: Callable[[Problem], None] | None = None,
    ) -> None:
        self.supervisor.start(name, work, on_problem=on_problem or self._trouble)

    def _trouble(self, problem: Problem) -> None:
        self.dispatch(e.TroubleHappened(problem=problem))

    # --- pictures ---

    async def _take(self, command: c.TakePicture) -> None:
        self.watcher.pause()
        capture = await asyncio.to_thread(self.photographer.take, command.shot, command.visit)
        self.dispatch(e.CaptureMade(capture=capture))

    async def _read_file(self, command: c.ReadPicture) -> None:
        capture = await asyncio.to_thread(
            self.photographer.read, command.shot, command.path, command.visit
        )
        self.dispatch(e.CaptureMade(capture=capture))

    def _picture_failed(self, problem: Problem) -> None:
        self.dispatch(e.CaptureRefused(problem=problem))

    # --- the service ---

    async def _documents(self, visit: Visit) -> None:
        found: tuple[ReusableDocument, ...] = ()
        if visit.subject.dui_type is DuiType.BR_CPF:
            found = await self.courier.service.reusable_documents(
                visit.subject.code, tuple(ReusableType)
            )
        self.dispatch(e.DocumentsFound(documents=found))

    def _documents_failed(self, problem: Problem) -> None:
        self.dispatch(e.DocumentsFound(problem=problem))

    async def _submit(self, visit: Visit) -> None:
        service = self.configuration.services[visit.operation]
        submission = await self.courier.prepare(
            request_of(visit, service), visit=visit.id, consent=visit.consent
        )
        self.dispatch(e.SubmissionPrepared(submission=submission.id))
        await self._send(submission.id, in_hand=True)

    async def _send(self, submission: SubmissionId, *, in_hand: bool) -> None:
        with self.follower.hands_off(submission):
            delivery = await self.courier.send(submission, progress=self._advanced)
        await self._delivered(delivery, in_hand=in_hand)

    async def _resend(self, submission: Submission) -> None:
        with self.follower.hands_off(submission.id):
            delivery = await self.courier.resend(submission.id, progress=self._advanced)
        await self._delivered(delivery, in_hand=True)

    async def _link(self, command: c.LinkFound) -> None:
        delivery = await self.courier.link(command.submission, command.process_id)
        await self._delivered(delivery, in_hand=False)

    async def _read(self, submission: Submission) -> None:
        delivery = await self.courier.read(submission, wait=False)
        if delivery.problem is not None:
            # What is known already stays known; the trouble stands beside it.
            self.dispatch(
                e.TroubleHappened(problem=delivery.problem, submission=delivery.submission)
            )
            return
        await self._delivered(delivery, in_hand=False)

    def _advanced(self, stage: str) -> None:
        self.dispatch(e.SendingAdvanced(stage=SendingStage(stage)))

    async def _delivered(self, delivery: Delivery, *, in_hand: bool) -> None:
        """Say where a submission stands now."""
        held = delivery.submission
        unsent = held.state is SubmissionState.PREPARED
        if delivery.problem is not None and unsent and in_hand and self._may_wait(delivery.problem):
            self.dispatch(e.SubmissionQueued(submission=held.id))
        elif delivery.journey is not None and held.state is SubmissionState.ACCEPTED:
            self.dispatch(
                e.JourneyRead(
                    submission=held,
                    answer=delivery.journey,
                    local_link=self.courier.local_links,
                )
            )
        elif held.state is SubmissionState.UNKNOWN_OUTCOME or delivery.decision is None:
            problem = delivery.problem or Problem(
                kind=ProblemKind.UNKNOWN_OUTCOME,
                remedy=Remedy.CHOOSE_OUTCOME,
                code="journal.unknown",
            )
            self.dispatch(e.TroubleHappened(problem=problem, submission=held))
        else:
            self.dispatch(
                e.ResultArrived(
                    submission=held,
                    decision=delivery.decision,
                    answer=delivery.answer,
                    journey=delivery.journey,
                )
            )
        await self.follower.refresh()

    def _may_wait(self, problem: Problem) -> bool:
        passing = {ProblemKind.NETWORK, ProblemKind.RATE_LIMIT, ProblemKind.PROXY}
        return self.configuration.store.offline and problem.kind in passing

    # --- journeys ---

    async def _create_journey(self, command: c.CreateJourney) -> None:
        submission = await self.courier.prepare(command.request, visit=VisitId(self.new_id()))
        self.dispatch(e.SubmissionPrepared(submission=submission.id))
        with self.follower.hands_off(submission.id):
            delivery = await self.courier.send(submission.id)
        if delivery.journey is not None and delivery.submission.state is SubmissionState.ACCEPTED:
            self.dispatch(
                e.JourneyCreated(
                    submission=delivery.submission,
                    answer=delivery.journey,
                    local_link=self.courier.local_links,
                )
            )
            await self.follower.refresh()
        else:
            await self._delivered(delivery, in_hand=False)

    async def _set_document(
        self, submission: Submission, dui_type: DuiType, dui_value: str
    ) -> None:
        if submission.process_id is None:
            return
        try:
            await self.courier.service.set_journey_document(
                submission.process_id, dui_type=dui_type, dui_value=dui_value
            )
        except ProblemError as error:
            self.dispatch(e.TroubleHappened(problem=error.problem, submission=submission))
            if error.problem.kind is ProblemKind.FIELD:
                return
            # It can be set once: whether it was is seen by reading, not by trying again.
        await self._read(submission)

    # --- the journal ---

    async def _give_up(self, submission: Submission) -> None:
        await self.courier.give_up(submission.id)
        await self.follower.refresh()

    async def _cancel(self, submission: SubmissionId) -> None:
        # What is only waiting for its next attempt stops here; what is on its way goes on.
        try:
            await self.courier.cancel(submission)
        except ProblemError as error:
            if error.problem.code != "store.illegal":
                raise
        await self.follower.refresh()

    async def _history(self, query: str) -> None:
        found = await asyncio.to_thread(self.courier.journal.find, code=query, limit=HISTORY_LIMIT)
        self.dispatch(e.HistoryRead(submissions=found, query=query))

    async def _erase(self, code: str) -> None:
        count = await asyncio.to_thread(self.courier.journal.erase_customer, code)
        self.dispatch(e.CustomerErased(count=count))

    async def _consent(self, command: c.RecordConsent) -> None:
        consent = command.visit.consent
        facts = (
            {}
            if consent is None
            else {
                "version": consent.version,
                "language": consent.language,
                "sha256": consent.sha256,
            }
        )
        code = "consent.given" if command.given else "consent.declined"
        await asyncio.to_thread(self.courier.audit.add, code, visit=command.visit.id, facts=facts)

    async def _capture(self, command: c.RecordCapture) -> None:
        capture = command.capture
        facts: dict[str, str | int | float | bool] = {
            "shot": capture.shot.value,
            "how": capture.how.value,
            "original": capture.use_original,
            "width": capture.chosen.width,
            "height": capture.chosen.height,
        }
        facts |= {m.measure.value: round(m.value, 4) for m in capture.report.measurements}
        if capture.override is not None:
            facts["override"] = capture.override.value
        await asyncio.to_thread(
            self.courier.audit.add, "capture.kept", visit=command.visit.id, facts=facts
        )
