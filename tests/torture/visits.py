"""A counter without a window that serves several customers in a row, as fast as it can.

The machine, its hands, the courier, the follower and the sealed journal are the program's own;
only the camera is a folder of files. First it deals with what the last start left behind, as an
attendant would: what is prepared is sent, what is accepted is read. Unknown outcomes are left
alone.
"""

import argparse
import asyncio
import json
import sys
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kiosk.app.commands.counter import with_courier
from kiosk.app.process.identifiers import new_id
from kiosk.domain.contract.documents import DocumentShape
from kiosk.domain.contract.dui import DuiType
from kiosk.domain.contract.journeys import JourneyRequest, Person
from kiosk.domain.contract.subject import Subject
from kiosk.domain.contract.words import JourneyPurpose
from kiosk.domain.rules.submission import SubmissionState
from kiosk.domain.values.camera import CameraCondition, CameraStanding
from kiosk.domain.values.consent import ConsentGiven
from kiosk.domain.values.ids import VisitId
from kiosk.domain.values.operation import Operation
from kiosk.flow import events as e
from kiosk.flow import states as s
from kiosk.flow.visit import Capture, How, Shot, Visit
from kiosk.imaging.encode import fit_to_limits
from kiosk.visit.courier import Courier
from kiosk.visit.follower import Follower
from kiosk.visit.hands import Hands
from kiosk.visit.runner import Runner
from kiosk.visit.tasks import Supervisor
from kiosk.visit.watcher import Watcher

NAME = "Luke Skywalker"
PATIENCE_S = 30.0
LOOK_S = 0.002
CONSENT = ConsentGiven(version="1", language="pt-BR", sha256="0" * 64, at="2026-01-01T00:00:00Z")
ENDS = (s.ShowingVerdict, s.InTrouble, s.ResolvingOutcome, s.HandingOver, s.Queued)


class FileCamera:
    """Passes for `kiosk.visit.ports.Photographer`."""

    def __init__(self, files: dict[Shot, Path]) -> None:
        self._files = files

    def ready(self, shot: Shot) -> None:
        """No camera to open."""

    def load(self) -> None:
        """No guidance to load."""

    def watch(self, shot: Shot, visit: Visit) -> None:
        """Nothing to wake."""

    def look(self, now_s: float) -> bool:
        """Never picks by itself."""
        return False

    def take(self, shot: Shot, visit: Visit) -> Capture:
        """The file of this shot."""
        picture = fit_to_limits(self._files[shot].read_bytes())
        return Capture(shot=shot, picture=picture, how=How.AUTOMATIC)

    def read(self, shot: Shot, path: str, visit: Visit) -> Capture:
        """The same."""
        return self.take(shot, visit)

    def rest(self) -> None:
        """Nothing to rest."""

    def standing(self) -> CameraStanding:
        """Always live."""
        return CameraStanding(condition=CameraCondition.LIVE)


@dataclass
class Desk:
    """Presses and waits."""

    runner: Runner = field(init=False)

    def does(self, event: e.Event) -> None:
        """One thing that the attendant does."""
        self.runner.dispatch(event)

    async def until(self, *kinds: type[s.State]) -> s.State:
        """Wait for one of several screens; TimeoutError with the one that stayed."""
        end = time.monotonic() + PATIENCE_S
        while not isinstance(state := self.runner.counter.state, kinds):
            if time.monotonic() > end:
                raise TimeoutError(type(state).__name__)
            await asyncio.sleep(LOOK_S)
        return state

    async def onboards(self, code: str, operation: Operation) -> s.State:
        """From home to whatever comes of it."""
        self.does(e.ServiceChosen(operation=operation, visit=VisitId(new_id())))
        await self.until(s.EnteringSubject)
        self.does(e.SubjectEntered(subject=Subject(code=code, name=NAME)))
        await self.until(s.AskingConsent)
        self.does(e.ConsentAccepted(consent=CONSENT))
        return await self.takes(1)

    async def takes(self, shots: int) -> s.State:
        """Capture and keep that often."""
        for _ in range(shots):
            await self.until(s.Capturing)
            self.does(e.ShutterPressed())
            await self.until(s.ReviewingCapture)
            self.does(e.CaptureKept())
        return await self.until(*ENDS)

    async def serves(self, kind: str, code: str) -> None:
        """One customer of the plan, and home again."""
        if kind == "journey":
            person = Person(dui_type=DuiType.BR_CPF, dui_value=code, friendly_name=NAME)
            request = JourneyRequest(
                flow="id", purpose=JourneyPurpose.CREDIT_PROCESS, person=person
            )
            self.does(e.JourneyChosen(request=request))
            await self.until(s.PreparingJourney)
            self.does(e.JourneyAsked(request=request))
            await self.until(*ENDS)
        elif kind == "document":
            state = await self.onboards(code, Operation.ONBOARDING)
            if isinstance(state, s.ShowingVerdict):
                self.does(e.DocumentNextPressed())
                await self.until(s.ChoosingDocument)
                self.does(e.NewCaptureChosen(shape=DocumentShape.ID1))
                await self.takes(2)
        else:
            await self.onboards(code, Operation(kind))
        self.does(e.HomePressed())
        await self.until(s.AtHome)


async def tidy(courier: Courier) -> None:
    """What the last start left behind."""
    for state in (SubmissionState.PREPARED, SubmissionState.ACCEPTED):
        rows = courier.journal.find(states=frozenset({state}), limit=1000, oldest_first=True)
        for row in rows:
            if state is SubmissionState.PREPARED:
                await courier.send(row.id)
            elif row.operation is not Operation.JOURNEY:
                await courier.read(row, wait=False)


def day(plan: dict[str, Any]) -> Callable[[Courier], Awaitable[None]]:
    """The work of one start."""

    async def work(courier: Courier) -> None:
        await tidy(courier)
        pictures = {Shot(name): Path(file) for name, file in plan["pictures"].items()}
        async with asyncio.TaskGroup() as group:
            supervisor = Supervisor(group)
            desk, camera = Desk(), FileCamera(pictures)
            follower = Follower(courier=courier, dispatch=desk.does, now_s=time.monotonic)
            hands = Hands(
                courier=courier,
                photographer=camera,
                watcher=Watcher(
                    photographer=camera,
                    supervisor=supervisor,
                    dispatch=desk.does,
                    now_s=time.monotonic,
                ),
                follower=follower,
                supervisor=supervisor,
                configuration=courier.configuration,
                dispatch=desk.does,
                forget=lambda: None,
                leave=lambda: None,
                new_id=new_id,
            )
            desk.runner = Runner(show=lambda _counter: None, carry_out=hands.carry_out)
            supervisor.start("follow", follower.run(), on_problem=lambda _problem: None)
            for visit in plan["visits"]:
                await desk.serves(visit["kind"], visit["code"])
            supervisor.stop_all()

    return work


def main(words: list[str]) -> int:
    """`--config FILE --plan FILE`; 0 when the whole plan was served."""
    parser = argparse.ArgumentParser(prog="visits")
    parser.add_argument("--config", required=True)
    parser.add_argument("--plan", required=True, type=Path)
    arguments = parser.parse_args(words)
    with_courier(arguments, day(json.loads(arguments.plan.read_text("utf-8"))))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
