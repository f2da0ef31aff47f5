"""A journey's commands: create it, set its missing identifier."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.values.ids import VisitId
from kiosk.domain.values.problem import ProblemError, ProblemKind
from kiosk.flow.journey import CreateJourney, SetJourneyDocument
from kiosk.flow.machine import RequestFailed
from kiosk.visit.handlers import Rows, Work
from kiosk.visit.handlers.sending import SendingHandlers, Trip


@dataclass(frozen=True, slots=True, kw_only=True)
class JourneyHandlers:
    """Sends by the same way as every other submission."""

    work: Work
    sending: SendingHandlers
    new_id: Callable[[], str]

    def rows(self) -> Rows:
        """Every command about a journey."""
        return {CreateJourney: self._create, SetJourneyDocument: self._set_document}

    def _create(self, command: CreateJourney) -> None:
        trip = Trip(request=command.request)

        async def create() -> None:
            courier = self.sending.courier
            row = await courier.prepare(command.form, visit=VisitId(self.new_id()))
            self.sending.prepared(trip, row)
            with self.sending.on_its_way(trip, row):
                delivery = await courier.send(
                    row.id, progress=self.sending.progress(trip), line=trip.line
                )
            await self.sending.delivered(delivery, in_hand=False)

        self.sending.travel(trip, create)

    def _set_document(self, command: SetJourneyDocument) -> None:
        async def set_document() -> None:
            submission = command.submission
            if submission.process_id is None:
                return
            try:
                await self.sending.courier.service.set_journey_document(
                    submission.process_id,
                    dui_type=command.dui_type,
                    dui_value=command.dui_value,
                )
            except ProblemError as error:
                if error.problem.kind is ProblemKind.FIELD:
                    raise
                # It can be set once: whether it was is seen by reading, not by trying again.
                self.work.dispatch(RequestFailed(request=command.request, problem=error.problem))
            await self.sending.read(submission)

        self.work.answer("set-document", command.request, set_document())
