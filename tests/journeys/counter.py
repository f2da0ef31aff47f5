"""A whole counter without a window: the real client, journal, machine and simulator over HTTP.

Steps read aloud: `await counter.types("…")`, `await counter.agrees()`. Only the camera is a file.
"""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field, replace
from typing import TypeVar

from kiosk.app.configuration.demo import demo_configuration
from kiosk.app.process.identifiers import new_id
from kiosk.app.services.backend import demo_client
from kiosk.app.services.courier import make_courier
from kiosk.domain.configuration.settings import Configuration
from kiosk.domain.contract.documents import DocumentShape
from kiosk.domain.contract.subject import Subject
from kiosk.domain.rules.submission import SubmissionState
from kiosk.domain.values.camera import CameraCondition, CameraStanding
from kiosk.domain.values.consent import ConsentGiven
from kiosk.domain.values.ids import ProcessId, SubmissionId, VisitId
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.picture import Picture
from kiosk.flow.capture import CaptureKept, Capturing, ReviewingCapture, ShutterPressed
from kiosk.flow.consent import AskingConsent, ConsentAccepted
from kiosk.flow.document import ChoosingDocument, NewCaptureChosen
from kiosk.flow.form import EnteringSubject, SubjectEntered
from kiosk.flow.home import ForgetCustomer, ServiceChosen
from kiosk.flow.machine import Event, State
from kiosk.flow.manager import CheckPin, PinChecked, PinTyped
from kiosk.flow.on_screen import looked_at
from kiosk.flow.sending import SendingAdvanced
from kiosk.flow.sending.stages import SendingStage
from kiosk.flow.verdict import ShowingVerdict
from kiosk.flow.visit import Capture, How, Shot, Visit
from kiosk.simulator.faults import Fault, FaultKind
from kiosk.simulator.server import SimulatorThread
from kiosk.store.opening import Opened, open_memory
from kiosk.visit.follower import Follower
from kiosk.visit.handlers import Rows, Work
from kiosk.visit.handlers.pictures import PictureHandlers
from kiosk.visit.handlers.services import service_rows
from kiosk.visit.runner import Runner
from kiosk.visit.tasks import Tasks
from kiosk.visit.watcher import Watcher

S = TypeVar("S")
PATIENCE_S = 15.0
HURRY = 20.0
"""How much faster time passes for the follower."""
CONSENT = ConsentGiven(version="1", language="pt-BR", sha256="0" * 64, at="2026-01-01T00:00:00Z")
NAME = "Luke Skywalker"
PIN = "0000"


@dataclass
class StillCamera:
    """A photographer with one picture. Passes for `kiosk.visit.ports.Photographer`."""

    picture: Picture

    def ready(self, shot: Shot) -> None:
        """No camera to open."""

    def load(self) -> None:
        """No guidance to load."""

    def watch(self, shot: Shot, visit: Visit) -> None:
        """Nothing to wake."""

    def look(self, now_s: float) -> bool:
        """Never picks by itself: the journey presses the shutter."""
        return False

    def take(self, shot: Shot, visit: Visit) -> Capture:
        """The one picture."""
        return Capture(shot=shot, picture=self.picture, how=How.AUTOMATIC)

    def read(self, shot: Shot, path: str, visit: Visit) -> Capture:
        """The one picture."""
        return self.take(shot, visit)

    def rest(self) -> None:
        """Nothing to rest."""

    def standing(self) -> CameraStanding:
        """Always live."""
        return CameraStanding(condition=CameraCondition.LIVE)


@dataclass
class TestCounter:
    """Presses and waits. `simulator` takes faults; `store` is the real sealed journal."""

    __test__ = False

    simulator: SimulatorThread
    store: Opened
    runner: Runner
    follower: Follower
    shown: list[State] = field(default_factory=list)
    stages: list[SendingStage] = field(default_factory=list)

    @property
    def state(self) -> State:
        """Where the counter stands."""
        return self.runner.counter.state

    def fault(self, kind: FaultKind, *, path: str = "/processes/v1", count: int = 1) -> None:
        """The next `count` requests of `path` go wrong."""
        self.simulator.switch_on(Fault(kind=kind, path=path, count=count, retry_after_s=1))

    def made(self) -> int:
        """How many processes the service has made, by its own record."""
        return len(self.simulator.record())

    async def until(self, kind: type[S]) -> S:
        """Wait for a screen."""
        end = time.monotonic() + PATIENCE_S
        while not isinstance(self.state, kind):
            assert time.monotonic() < end, f"{kind.__name__} did not come: {self.state!r}"
            await asyncio.sleep(0.01)
        return self.state

    async def sees(self, there: Callable[[], bool]) -> None:
        """Wait until something is so."""
        end = time.monotonic() + PATIENCE_S
        while not there():
            assert time.monotonic() < end, f"it did not come: {self.state!r}"
            await asyncio.sleep(0.01)

    def is_out(self) -> bool:
        """Whether the service has something of what was sent last."""
        return self.stages[-1:] == [SendingStage.CHECKING]

    def held(self, submission: SubmissionId) -> SubmissionState:
        """What the journal knows of it."""
        return self.store.journal.get(submission).state

    def does(self, event: Event) -> None:
        """Anything else that the attendant does."""
        self.runner.dispatch(event)

    def enters_pin(self, pin: str = PIN) -> None:
        """The manager's PIN on the pad."""
        self.does(PinTyped(pin=pin))

    async def chooses(self, operation: Operation) -> None:
        self.does(ServiceChosen(operation=operation, visit=VisitId(new_id())))
        await self.until(EnteringSubject)

    async def types(self, code: str, *, selfie: ProcessId | None = None) -> None:
        subject = Subject(code=code, name=NAME)
        self.does(SubjectEntered(subject=subject, auth_process_id=selfie))

    async def agrees(self) -> None:
        await self.until(AskingConsent)
        self.does(ConsentAccepted(consent=CONSENT))

    async def takes(self, *shots: Shot) -> None:
        for shot in shots:
            state = await self.until(Capturing)
            assert state.shot is shot
            self.does(ShutterPressed())
            await self.until(ReviewingCapture)
            self.does(CaptureKept())

    async def verdict(self) -> ShowingVerdict:
        return await self.until(ShowingVerdict)

    async def onboards(self, code: str) -> None:
        """From home to the wire."""
        await self.chooses(Operation.ONBOARDING)
        await self.types(code)
        await self.agrees()
        await self.takes(Shot.SELFIE)

    async def shows_document(self, *, shape: DocumentShape = DocumentShape.ID1) -> None:
        """From the choice of the document to the wire."""
        await self.until(ChoosingDocument)
        self.does(NewCaptureChosen(shape=shape))
        await self.takes(Shot.DOCUMENT_FRONT, Shot.DOCUMENT_BACK)


@contextlib.asynccontextmanager
async def counter(
    simulator: SimulatorThread,
    url: str,
    picture: Picture,
    *,
    configuration: Configuration | None = None,
    store: Opened | None = None,
) -> AsyncIterator[TestCounter]:
    """Open one; everything is taken down again at the end, the journal too."""
    configuration = configuration or fast(demo_configuration())
    client = demo_client(configuration, simulator, url)
    store = store or open_memory(configuration.store)
    try:
        async with asyncio.TaskGroup() as group:
            tasks = Tasks(group)
            courier = make_courier(client, store, configuration)
            camera = StillCamera(picture)
            made: list[TestCounter] = []

            def dispatch(event: Event) -> None:
                if isinstance(event, SendingAdvanced):
                    made[0].stages.append(event.stage)
                made[0].runner.dispatch(event)

            follower = Follower(
                courier=courier,
                dispatch=dispatch,
                now_s=lambda: time.monotonic() * HURRY,
                offline=configuration.store.offline,
                pause=lambda seconds: asyncio.sleep(seconds / HURRY),
                looked_at=lambda: looked_at(made[0].runner.counter.state),
            )
            work = Work(tasks=tasks, dispatch=dispatch)
            watcher = Watcher(
                photographer=camera, tasks=tasks, dispatch=dispatch, now_s=time.monotonic
            )
            rows: Rows = {
                **PictureHandlers(work=work, photographer=camera, watcher=watcher).rows(),
                **service_rows(work, courier=courier, follower=follower, new_id=new_id),
                ForgetCustomer: lambda _command: tasks.stop_visit(),
                CheckPin: lambda command: dispatch(
                    PinChecked(request=command.request, right=command.pin == PIN)
                ),
            }
            shown: list[State] = []
            runner = Runner(
                show=lambda c: shown.append(c.state), carry_out=lambda c: rows[type(c)](c)
            )
            one = TestCounter(
                simulator=simulator, store=store, runner=runner, follower=follower, shown=shown
            )
            made.append(one)
            tasks.start("follow", follower.run(), on_problem=lambda _p: None)
            yield one
            tasks.stop_all()
    finally:
        await client.close()
        store.journal.close()


def fast(configuration: Configuration) -> Configuration:
    """Patience for a test: two seconds of polling."""
    network = replace(configuration.network, poll_limit_s=2.0, timeout_s=5.0, requests_per_s=50.0)
    return replace(configuration, network=network)
