"""Files that the service hands out: document pictures and PDFs, a journey's selfie and evidence.

Addresses are short-lived (`signed_url` 5 minutes, `fileUrls` 10): one that is older is read anew
and the address that stands in the same place of the new answer is taken.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.domain.contract.answers import JourneyAnswer, ProcessAnswer
from kiosk.domain.values.ids import ProcessId, SubmissionId
from kiosk.domain.values.problem import Problem, ProblemError, ProblemKind, Remedy
from kiosk.flow.machine import Event, State
from kiosk.flow.verdict import DownloadFailed, ShowingVerdict
from kiosk.visit.courier import Courier
from kiosk.visit.tasks import Tasks

JOURNEY_FRESH_S = 4.5 * 60
PROCESS_FRESH_S = 9.5 * 60
SELFIE, EVIDENCE = "selfie", "evidence"


@dataclass(slots=True, kw_only=True)
class Downloads:
    """Fetches in the background; a failure becomes a notice on the verdict."""

    courier: Courier
    tasks: Tasks
    dispatch: Callable[[Event], None]
    now_s: Callable[[], float]
    _read_at: dict[SubmissionId, float] = field(default_factory=dict)

    def arrived(self, submission: SubmissionId) -> None:
        """An answer with addresses has just been read."""
        self._read_at = {submission: self.now_s()}

    def open(self, address: str, state: State, take: Callable[[bytes, str], None]) -> None:
        """Fetch `address` ("selfie", "evidence" or one of the answer's) and hand it to `take`."""
        if isinstance(state, ShowingVerdict):
            self.tasks.start(
                "file",
                self._fetch(address, state, take),
                on_problem=lambda problem: self._failed(state, problem),
                of_visit=True,
            )

    async def _fetch(
        self, address: str, state: ShowingVerdict, take: Callable[[bytes, str], None]
    ) -> None:
        process_id = state.submission.process_id or ProcessId("")
        if address == SELFIE:
            got = await self.courier.service.journey_selfie(process_id)
        elif address == EVIDENCE:
            got = await self.courier.service.journey_evidence(process_id)
        else:
            got = await self.courier.service.download(await self._fresh(address, state))
        take(got.content, got.media_type)

    async def _fresh(self, address: str, state: ShowingVerdict) -> str:
        answer = state.journey or state.answer
        age_s = self.now_s() - self._read_at.get(state.submission.id, float("-inf"))
        limit_s = JOURNEY_FRESH_S if state.journey is not None else PROCESS_FRESH_S
        if age_s < limit_s:
            return address
        place = _addresses(answer).index(address)
        delivery = await self.courier.read(state.submission, wait=False)
        if delivery.problem is not None:
            raise ProblemError(delivery.problem)
        self.arrived(state.submission.id)
        anew = _addresses(delivery.journey or delivery.answer)
        if place >= len(anew):
            raise ProblemError(
                Problem(kind=ProblemKind.GONE, remedy=Remedy.READ_RESULT, code="download.gone")
            )
        return anew[place]

    def _failed(self, state: ShowingVerdict, problem: Problem) -> None:
        self.dispatch(DownloadFailed(submission=state.submission, problem=problem))


def _addresses(answer: ProcessAnswer | JourneyAnswer | None) -> tuple[str, ...]:
    match answer:
        case ProcessAnswer(document=document) if document is not None:
            return document.file_urls
        case JourneyAnswer(services=services):
            return tuple(d.signed_url for s in services for d in s.documents if d.signed_url)
        case _:
            return ()
