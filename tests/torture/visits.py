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
from kiosk.flow.capture import CaptureKept, Capturing, ReviewingCapture, ShutterPressed
from kiosk.flow.consent import AskingConsent, ConsentAccepted
from kiosk.flow.document import ChoosingDocument, NewCaptureChosen
from kiosk.flow.form import EnteringSubject, SubjectEntered
from kiosk.flow.home import AtHome, ForgetCustomer, ServiceChosen
from kiosk.flow.journey import HandingOver, JourneyAsked, JourneyChosen, PreparingJourney
from kiosk.flow.machine import Event, HomePressed, State
from kiosk.flow.sending import Queued
from kiosk.flow.trouble import InTrouble, ResolvingOutcome
from kiosk.flow.verdict import DocumentNextPressed, ShowingVerdict
from kiosk.flow.visit import Capture, How, Shot, Visit
from kiosk.imaging.encode import fit_to_limits
from kiosk.visit.courier import Courier
from kiosk.visit.follower import Follower
from kiosk.visit.handlers import Rows, Work
from kiosk.visit.handlers.pictures import PictureHandlers
from kiosk.visit.handlers.services import service_rows
from kiosk.visit.runner import Runner
from kiosk.visit.tasks import Tasks
from kiosk.visit.watcher import Watcher

NAME = "Luke Skywalker"
PATIENCE_S = 30.0
LOOK_S = 0.002
CONSENT = ConsentGiven(version="1", language="pt-BR", sha256="0" * 64, at="2026-01-01T00:00:00Z")
ENDS = (ShowingVerdict, InTrouble, ResolvingOutcome, HandingOver, Queued)


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

    def does(self, event: Event) -> None:
        """One thing that the attendant does."""
        self.runner.dispatch(event)

    async def until(self, *kinds: type[State]) -> State:
        """Wait for one of several screens; TimeoutError with the one that stayed."""
        end = time.monotonic() + PATIENCE_S
        while not isinstance(state := self.runner.counter.state, kinds):
            if time.monotonic() > end:
                raise TimeoutError(type(state).__name__)
            await asyncio.sleep(LOOK_S)
        return state

    async def onboards(self, code: str, operation: Operation) -> State:
        """From home to whatever comes of it."""
        self.does(ServiceChosen(operation=operation, visit=VisitId(new_id())))
        await self.until(EnteringSubject)
        self.does(SubjectEntered(subject=Subject(code=code, name=NAME)))
        await self.until(AskingConsent)
        self.does(ConsentAccepted(consent=CONSENT))
        return await self.takes(1)

    async def takes(self, shots: int) -> State:
        """Capture and keep that often."""
        for _ in range(shots):
            await self.until(Capturing)
            self.does(ShutterPressed())
            await self.until(ReviewingCapture)
            self.does(CaptureKept())
        return await self.until(*ENDS)

    async def serves(self, kind: str, code: str) -> None:
        """One customer of the plan, and home again."""
        if kind == "journey":
            person = Person(dui_type=DuiType.BR_CPF, dui_value=code, friendly_name=NAME)
            request = JourneyRequest(
                flow="id", purpose=JourneyPurpose.CREDIT_PROCESS, person=person
            )
            self.does(JourneyChosen(form=request))
            await self.until(PreparingJourney)
            self.does(JourneyAsked(form=request))
            await self.until(*ENDS)
        elif kind == "document":
            state = await self.onboards(code, Operation.ONBOARDING)
            if isinstance(state, ShowingVerdict):
                self.does(DocumentNextPressed())
                await self.until(ChoosingDocument)
                self.does(NewCaptureChosen(shape=DocumentShape.ID1))
                await self.takes(2)
        else:
            await self.onboards(code, Operation(kind))
        self.does(HomePressed())
        await self.until(AtHome)


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
            tasks = Tasks(group)
            desk, camera = Desk(), FileCamera(pictures)
            follower = Follower(courier=courier, dispatch=desk.does, now_s=time.monotonic)
            work = Work(tasks=tasks, dispatch=desk.does)
            watcher = Watcher(
                photographer=camera, tasks=tasks, dispatch=desk.does, now_s=time.monotonic
            )
            rows: Rows = {
                **PictureHandlers(work=work, photographer=camera, watcher=watcher).rows(),
                **service_rows(work, courier=courier, follower=follower, new_id=new_id),
                ForgetCustomer: lambda _command: tasks.stop_visit(),
            }
            desk.runner = Runner(show=lambda _counter: None, carry_out=lambda c: rows[type(c)](c))
            tasks.start("follow", follower.run(), on_problem=lambda _problem: None)
            for visit in plan["visits"]:
                await desk.serves(visit["kind"], visit["code"])
            tasks.stop_all()

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
