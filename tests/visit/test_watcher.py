"""The watcher tells what it sees to whoever asked for the look, and to nobody else."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.domain.values.camera import CameraCondition, CameraStanding
from kiosk.domain.values.ids import VisitId
from kiosk.domain.values.operation import Operation
from kiosk.flow.capture import CameraLost, CameraRecovered, FramePicked
from kiosk.flow.machine import Event, RequestId
from kiosk.flow.visit import Capture, Shot, Visit
from kiosk.visit.tasks import Tasks
from kiosk.visit.watcher import Watcher

VISIT = Visit(id=VisitId("v"), operation=Operation.ONBOARDING)
ASKED = RequestId(7)


@dataclass
class Eye:
    """`kiosk.visit.ports.Photographer`, as far as a watcher looks."""

    picks: bool = False
    condition: CameraCondition = CameraCondition.LIVE
    looks: int = 0
    watched: list[Shot] = field(default_factory=list)

    def watch(self, shot: Shot, visit: Visit) -> None:
        self.watched.append(shot)

    def look(self, now_s: float) -> bool:
        self.looks += 1
        return self.picks

    def standing(self) -> CameraStanding:
        return CameraStanding(condition=self.condition)

    def ready(self, shot: Shot) -> None:
        """Nothing to open."""

    def load(self) -> None:
        """Nothing to load."""

    def rest(self) -> None:
        """Nothing to rest."""

    def take(self, shot: Shot, visit: Visit) -> Capture:
        raise NotImplementedError

    def read(self, shot: Shot, path: str, visit: Visit) -> Capture:
        raise NotImplementedError


async def watched(
    eye: Eye, until: Callable[[list[Event]], bool], *, automatic: bool = True
) -> tuple[Watcher, list[Event]]:
    """Look until `until` holds of what was told; the watcher rests at the end."""
    told: list[Event] = []
    async with asyncio.TaskGroup() as group:
        watcher = Watcher(
            photographer=eye,
            tasks=Tasks(group),
            dispatch=told.append,
            now_s=lambda: 0.0,
            automatic=automatic,
        )
        watcher.watch(Shot.SELFIE, VISIT, ASKED)
        async with asyncio.timeout(60):
            while not until(told):  # noqa: ASYNC110 - anything can be waited for
                await asyncio.sleep(0.005)
        watcher.rest()
    return watcher, told


async def test_a_frame_that_guidance_picks_is_told_once_to_whoever_asked() -> None:
    eye = Eye(picks=True)
    _watcher, told = await watched(eye, bool)
    assert told == [FramePicked(request=ASKED)]
    assert eye.watched == [Shot.SELFIE]


async def test_without_automatic_pictures_nothing_is_picked() -> None:
    eye = Eye(picks=True)
    _watcher, told = await watched(eye, lambda _told: eye.looks > 3, automatic=False)
    assert told == []


async def test_a_lost_camera_is_told_once_and_its_return_too() -> None:
    eye = Eye(condition=CameraCondition.UNPLUGGED)

    def seen(told: list[Event]) -> bool:
        if told:
            eye.condition = CameraCondition.LIVE
        return len(told) > 1

    _watcher, told = await watched(eye, seen)
    lost, back = told
    assert isinstance(lost, CameraLost)
    assert lost.request == ASKED
    assert lost.problem.code == "camera.unplugged"
    assert back == CameraRecovered(request=ASKED)
