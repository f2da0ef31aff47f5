"""Looks at the newest frames while a capture screen is up: guidance, camera health, auto-capture.

Pulls; is never pushed. One look at a time in a worker thread, so that a slow machine guides more
seldom and the preview does not notice.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.values.camera import USABLE, CameraCondition, CameraStanding
from kiosk.domain.values.problem import Problem, ProblemKind, Remedy
from kiosk.flow.capture import CameraLost, CameraRecovered, FramePicked
from kiosk.flow.machine import Event, RequestId
from kiosk.flow.visit import Shot, Visit
from kiosk.visit.ports import Photographer
from kiosk.visit.tasks import Tasks

LOOK_EVERY_S = 1 / 15
"""Nine looks in a hold of 0.6 s: more would cost processor time and tell nothing new."""
PATIENCE = frozenset({CameraCondition.ASLEEP, CameraCondition.OPENING})
"""Not a fault: the screen says that the camera is starting."""


@dataclass(slots=True, kw_only=True)
class Watcher:
    """Watches for one shot at a time. Built by `kiosk.app.window.cameras`."""

    photographer: Photographer
    tasks: Tasks
    dispatch: Callable[[Event], None]
    now_s: Callable[[], float]
    automatic: bool = True
    paused: bool = False
    lost: bool = False

    def watch(self, shot: Shot, visit: Visit, request: RequestId) -> None:
        """Wake the camera and begin to look."""
        self.paused = False
        self.lost = False
        self.photographer.watch(shot, visit)

        def failed(problem: Problem) -> None:
            self.dispatch(CameraLost(request=request, problem=problem))

        self.tasks.start("watch", self._look(request), on_problem=failed, of_visit=True)

    def ready(self, shot: Shot) -> None:
        """A visit has begun: open the device and load the networks while the form is filled in."""
        self.photographer.ready(shot)
        self.tasks.start("ready", self._load(), on_problem=self._not_ready)

    def pause(self) -> None:
        """A picture is being judged: no more looks until the next `watch`."""
        self.paused = True

    def rest(self) -> None:
        """Nobody looks any more."""
        self.tasks.stop("watch")
        self.photographer.rest()

    async def _look(self, request: RequestId) -> None:
        while True:
            began_s = self.now_s()
            picked = False
            if not self.paused:
                picked = await asyncio.to_thread(self.photographer.look, began_s)
            self._tell(self.photographer.standing(), request)
            if picked and self.automatic and not self.paused:
                self.paused = True
                self.dispatch(FramePicked(request=request))
            await asyncio.sleep(max(0.005, LOOK_EVERY_S - (self.now_s() - began_s)))

    def _tell(self, standing: CameraStanding | None, request: RequestId) -> None:
        if standing is None or standing.condition in PATIENCE:
            return
        usable = standing.condition in USABLE
        if not usable and not self.lost:
            self.lost = True
            self.dispatch(CameraLost(request=request, problem=camera_problem(standing)))
        elif usable and self.lost:
            self.lost = False
            self.dispatch(CameraRecovered(request=request))

    async def _load(self) -> None:
        await asyncio.to_thread(self.photographer.load)

    def _not_ready(self, problem: Problem) -> None:
        """Nobody looks yet: what is wrong is said when somebody does."""


def camera_problem(standing: CameraStanding) -> Problem:
    """The camera's condition as a problem; its words come from the standing itself."""
    return Problem(
        kind=ProblemKind.CAMERA,
        remedy=Remedy.CHECK_CAMERA,
        code=f"camera.{standing.condition.value}",
    )
