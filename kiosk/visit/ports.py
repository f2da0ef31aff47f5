"""What the visit needs of the world, as protocols. `kiosk.app.window.program` plugs them in.

Nothing here names HTTP, SQL, OpenCV or Qt. Every method that can fail raises
`kiosk.domain.values.problem.ProblemError` and nothing else that a caller is expected to catch.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from kiosk.domain.contract.answers import Download, JourneyAnswer, JourneyPerson, ProcessAnswer
from kiosk.domain.contract.creation import CreateOutcome, JourneyOutcome
from kiosk.domain.contract.documents import ReusableDocument, ReusableType
from kiosk.domain.contract.dui import DuiType
from kiosk.domain.contract.journeys import JourneyRequest
from kiosk.domain.contract.requests import ProcessRequest
from kiosk.domain.rules.submission import Submission, SubmissionEvent, SubmissionState
from kiosk.domain.values.camera import CameraStanding
from kiosk.domain.values.consent import ConsentGiven
from kiosk.domain.values.ids import ProcessId, SubmissionId, VisitId
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.problem import Problem
from kiosk.domain.values.verdict import Decision
from kiosk.flow.visit import Capture, Shot, Visit
from kiosk.imaging.frame import Frame


@dataclass(frozen=True, slots=True, kw_only=True)
class Progressed:
    """How far a submission came. `stage`: a value of `SendingStage`."""

    stage: str
    process_id: ProcessId | None = None
    """Once the service has it."""
    cause: Problem | None = None
    """Why it takes longer."""


Progress = Callable[[Progressed], None]
"""Told of every step of a submission, on the loop."""


class Stage(Protocol):
    """Told "connecting", "uploading", "checking", "waiting_to_retry", each before it happens."""

    def __call__(self, stage: str, cause: Problem | None = None, /) -> None:
        """`cause`: why it has to wait."""


class IdentityService(Protocol):
    """`kiosk.unico.client`: the only way to the service. One asyncio loop."""

    async def create_process(
        self, request: ProcessRequest, *, progress: Stage | None = None
    ) -> CreateOutcome:
        """POST /processes/v1, with the API key of the request's operation."""

    async def get_process(self, process_id: ProcessId, *, service: Operation) -> ProcessAnswer:
        """GET /processes/v1/{id}."""

    async def reusable_documents(
        self, code: str, types: Iterable[ReusableType]
    ) -> tuple[ReusableDocument, ...]:
        """GET /documents/v1, once for each type."""

    async def create_journey(
        self, request: JourneyRequest, *, progress: Stage | None = None
    ) -> JourneyOutcome:
        """POST /client/v1/process."""

    async def get_journey(self, process_id: ProcessId) -> JourneyAnswer:
        """GET /client/v1/process/{id}."""

    async def set_journey_document(
        self, process_id: ProcessId, *, dui_type: DuiType, dui_value: str
    ) -> JourneyPerson:
        """POST /client/v1/process/{id}/document; it can not be changed afterwards."""

    async def journey_selfie(self, process_id: ProcessId) -> Download:
        """GET /client/v1/process/{id}/selfie."""

    async def journey_evidence(self, process_id: ProcessId) -> Download:
        """GET /client/v1/process/{id}/evidenceset."""

    async def download(self, url: str) -> Download:
        """A `fileUrls` or `signed_url` address, streamed, at most 20 MB, type by signature."""

    async def prepare_token(self) -> None:
        """Have a token before it is wanted: while the customer reads the consent. Never fails."""

    async def warm_connection(self, operation: Operation) -> None:
        """Have a connection for the next creation of that kind. Never fails."""

    async def prepare_body(self, request: ProcessRequest | JourneyRequest) -> None:
        """Encode the pictures of the request that is sent next, while the journal still writes."""

    def forget(self) -> None:
        """Drop what was prepared and not sent: the visit is over."""

    async def close(self) -> None:
        """End every connection."""


class Journal(Protocol):
    """`kiosk.store.journal`: blocking, safe to call from any thread. Callers never see SQL."""

    def prepare(
        self,
        request: ProcessRequest | JourneyRequest,
        *,
        visit: VisitId,
        mode: str,
        consent: ConsentGiven | None = None,
    ) -> Submission:
        """Write a submission with its pictures sealed; on disk for certain on return."""

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
        """Advance by the table of `domain.rules.submission`; an illegal step is `store.illegal`.

        `then` is written with it, both or neither. `answer` is what the service said, as JSON. The
        submission's pictures are erased when it is TAKEN, refused, cancelled or expired.
        """

    def note_decision(
        self, submission: SubmissionId, decision: Decision, *, answer: str = ""
    ) -> Submission:
        """Keep a decision that is not final (pending) without changing the state."""

    def answer_of(self, submission: SubmissionId) -> str:
        """What the service said last, as JSON; empty where nothing is kept."""

    def request_of(self, submission: SubmissionId) -> ProcessRequest | JourneyRequest:
        """What was prepared, unsealed; ProblemError `store.erased` where its pictures are gone."""

    def get(self, submission: SubmissionId) -> Submission:
        """One; ProblemError `store.not_found`."""

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
        """Newest first unless told; `code` searches the blind index."""

    def erase_customer(self, code: str) -> int:
        """LGPD Art. 18: every trace but the coded audit events; how many submissions went."""

    def report(self, code: str) -> tuple[Mapping[str, str], ...]:
        """What is held about one customer."""

    def queue_problem(self) -> Problem | None:
        """Why new visits have to stop (too old, too full), or None."""

    def health(self) -> Problem | None:
        """What a manager has to know although work goes on (put back, clock moved), or None."""

    def acknowledge(self) -> int:
        """A manager has seen what was found: `health` says it no more; how many findings."""

    def sweep(self) -> None:
        """Retention: erase what has had its time; never what is prepared, or what is unknown."""

    def close(self) -> None:
        """Checkpoint and close."""


class AuditTrail(Protocol):
    """Coded events without personal data, chained (`kiosk.store.audit`). Blocking, any thread."""

    def add(
        self,
        code: str,
        *,
        visit: VisitId | None = None,
        submission: SubmissionId | None = None,
        facts: Mapping[str, str | int | float | bool] | None = None,
    ) -> None:
        """Append one event; `facts` hold codes and numbers only."""


class FrameSource(Protocol):
    """The newest-frame slot of a camera. Any thread."""

    def latest(self) -> Frame | None:
        """The newest frame, or None where there is none worth showing."""

    def standing(self) -> CameraStanding:
        """Computed from what the camera really does."""


class Camera(FrameSource, Protocol):
    """`kiosk.camera.supervisor`: one device, one thread, heals by itself."""

    def wake(self) -> None:
        """Have frames; returns at once."""

    def rest(self) -> None:
        """Nobody looks: stay warm, sleep after the configured time."""

    def close(self) -> None:
        """Let the device go and end the thread."""


class Photographer(Protocol):
    """`kiosk.visit.photographer`: pixels to captures, in a worker thread. Blocking."""

    def take(self, shot: Shot, visit: Visit) -> Capture:
        """The newest frame, or the one that the guide picked, prepared and judged."""

    def read(self, shot: Shot, path: str, visit: Visit) -> Capture:
        """The same for a file."""

    def ready(self, shot: Shot) -> None:
        """Open the camera of this shot and let it rest. Returns at once; nobody looks yet."""

    def load(self) -> None:
        """Load what guidance needs, before it is needed. Blocking."""

    def watch(self, shot: Shot, visit: Visit) -> None:
        """Wake the camera of this shot and begin to guide."""

    def look(self, now_s: float) -> bool:
        """Judge the newest frame for guidance; whether the guide has picked its picture."""

    def rest(self) -> None:
        """Nobody looks any more; forget what was seen."""

    def standing(self) -> CameraStanding | None:
        """Of the camera that is watched, or None."""
