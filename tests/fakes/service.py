"""A service in memory, with faults. It passes the contract tests of the real client.

`bad_days` says what happens to the next creations; what was made stands in `record`, in order.
"""

import asyncio
import uuid
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.domain.contract.answers import Download, JourneyAnswer, JourneyPerson, ProcessAnswer
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
from kiosk.domain.contract.documents import ReusableDocument, ReusableType
from kiosk.domain.contract.dui import DuiType
from kiosk.domain.contract.journeys import JourneyRequest
from kiosk.domain.contract.requests import ProcessRequest
from kiosk.domain.contract.words import JourneyState, ProcessStatus, Reading, UnicoIdResult
from kiosk.domain.values.ids import DocumentId, ProcessId
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.problem import Problem, ProblemError, ProblemKind, Remedy
from kiosk.visit.ports import Stage

PENDING = "70010001328"
GONE = "70010003100"
CONFLICT = "70010003533"
REUSABLE = "70010003029"
WRONG = "12345678900"
READS_UNTIL_FINAL = 3


class BadDay(StrEnum):
    """What happens to one creation. By name as the simulator's faults."""

    NONE = "none"
    NO_CONNECTION = "no_connection"
    TOO_MANY = "too_many"
    DROP_BEFORE = "drop_before"
    DROP_AFTER = "drop_after"
    ERROR_AFTER = "error_after"
    REFUSED = "refused"


@dataclass(slots=True)
class _Made:
    id: ProcessId
    code: str
    reads_left: int


def _problem(kind: ProblemKind, code: str, remedy: Remedy = Remedy.TRY_AGAIN) -> Problem:
    return Problem(kind=kind, remedy=remedy, code=code)


_UNKNOWN = _problem(ProblemKind.UNKNOWN_OUTCOME, "net.lost", Remedy.CHOOSE_OUTCOME)


@dataclass
class FakeService:
    """Implements `IdentityService`."""

    bad_days: list[BadDay] = field(default_factory=list)
    record: list[tuple[ProcessId, str]] = field(default_factory=list)
    """Process id and identifier of everything that was made."""
    unreachable: bool = False
    hang: asyncio.Event | None = None
    """Where given, an answer waits for it; what was made is made."""
    _made: dict[ProcessId, _Made] = field(default_factory=dict)

    def made(self, code: str) -> int:
        """How many processes there are about one identifier."""
        return sum(1 for _, each in self.record if each == code)

    async def create_process(
        self, request: ProcessRequest, *, progress: Stage | None = None
    ) -> CreateOutcome:
        code = request.subject.code
        if code == CONFLICT:
            problem = _problem(ProblemKind.CONFLICT, "20073", Remedy.CHOOSE_OUTCOME)
            return AlreadyThere(problem=problem, process_id=None)
        if code == WRONG:
            return RefusedByService(
                problem=_problem(ProblemKind.FIELD, "20507", Remedy.CORRECT_FIELD)
            )
        outcome = await self._create(code, progress)
        return outcome if not isinstance(outcome, _Made) else Accepted(answer=self._shown(outcome))

    async def create_journey(
        self, request: JourneyRequest, *, progress: Stage | None = None
    ) -> JourneyOutcome:
        outcome = await self._create(request.person.dui_value, progress)
        if not isinstance(outcome, _Made):
            return outcome
        return JourneyMade(answer=_journey(outcome))

    async def _create(
        self, code: str, progress: Stage | None
    ) -> _Made | NotTaken | RefusedByService | OutcomeUnknown:
        tell: Stage = progress or (lambda _stage, _cause=None, /: None)
        day = self.bad_days.pop(0) if self.bad_days else BadDay.NONE
        tell("connecting")
        await asyncio.sleep(0)
        if self.unreachable or day is BadDay.NO_CONNECTION:
            return NotTaken(problem=_problem(ProblemKind.NETWORK, "net.refused"))
        tell("uploading")
        await asyncio.sleep(0)
        if day is BadDay.TOO_MANY:
            return NotTaken(problem=_problem(ProblemKind.RATE_LIMIT, "429"))
        if day is BadDay.REFUSED:
            return RefusedByService(problem=_problem(ProblemKind.FIELD, "20505"))
        if day is BadDay.DROP_BEFORE:
            return OutcomeUnknown(problem=_UNKNOWN)
        tell("checking")
        made = _Made(
            ProcessId(str(uuid.uuid4())), code, READS_UNTIL_FINAL if code == PENDING else 0
        )
        self._made[made.id] = made
        self.record.append((made.id, code))
        if self.hang is not None:
            await self.hang.wait()
        await asyncio.sleep(0)
        if day in {BadDay.DROP_AFTER, BadDay.ERROR_AFTER}:
            return OutcomeUnknown(problem=_UNKNOWN)
        return made

    async def get_process(self, process_id: ProcessId, *, service: Operation) -> ProcessAnswer:
        made = self._known(process_id)
        if made.code == GONE:
            raise ProblemError(_problem(ProblemKind.GONE, "410", Remedy.START_AGAIN))
        shown = self._shown(made)
        made.reads_left = max(0, made.reads_left - 1)
        return shown

    async def get_journey(self, process_id: ProcessId) -> JourneyAnswer:
        return _journey(self._known(process_id))

    def _known(self, process_id: ProcessId) -> _Made:
        if self.unreachable:
            raise ProblemError(_problem(ProblemKind.NETWORK, "net.refused"))
        if process_id not in self._made:
            raise ProblemError(_problem(ProblemKind.NOT_FOUND, "404", Remedy.CORRECT_FIELD))
        return self._made[process_id]

    def _shown(self, made: _Made) -> ProcessAnswer:
        if made.reads_left or made.code == GONE:
            return ProcessAnswer(id=made.id, status=Reading(raw="1", value=ProcessStatus(1)))
        return ProcessAnswer(
            id=made.id,
            status=Reading(raw="3", value=ProcessStatus.FINISHED),
            unico_id=Reading(raw="yes", value=UnicoIdResult.YES),
        )

    async def reusable_documents(
        self, code: str, types: Iterable[ReusableType]
    ) -> tuple[ReusableDocument, ...]:
        if code != REUSABLE:
            return ()
        return tuple(
            ReusableDocument(document_id=DocumentId(f"d-{one}"), document_type=one.value)
            for one in types
        )

    async def set_journey_document(
        self, process_id: ProcessId, *, dui_type: DuiType, dui_value: str
    ) -> JourneyPerson:
        self._known(process_id)
        return JourneyPerson(dui_type=dui_type.value, dui_value=dui_value)

    async def journey_selfie(self, process_id: ProcessId) -> Download:
        raise NotImplementedError

    async def journey_evidence(self, process_id: ProcessId) -> Download:
        raise NotImplementedError

    async def download(self, url: str) -> Download:
        raise NotImplementedError

    async def prepare_token(self) -> None:
        """Needs none."""

    async def warm_connection(self, operation: Operation) -> None:
        """Has none."""

    async def prepare_body(self, request: ProcessRequest | JourneyRequest) -> None:
        """Builds none."""

    def forget(self) -> None:
        """Holds nothing."""

    async def close(self) -> None:
        """Nothing to close."""


def _journey(made: _Made) -> JourneyAnswer:
    state = Reading(raw=JourneyState.CREATED.value, value=JourneyState.CREATED)
    return JourneyAnswer(id=made.id, state=state, user_redirect_url=f"https://x/{made.id}")
