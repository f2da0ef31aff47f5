"""The cameras and whoever looks through them: built first of what comes after the first paint.

Before store, client and simulator, because an attendant can be at the capture screen before those
are there, and a picture that stands still is what everybody notices.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.app.window.picture_places import PicturePlaces
from kiosk.camera.roles import RoleCamera, build_cameras
from kiosk.domain.configuration.settings import Configuration
from kiosk.domain.values.camera import CameraCondition, CameraStanding, CameraUse
from kiosk.flow.machine import Event
from kiosk.imaging.files import read_picture_file
from kiosk.imaging.frame import Frame
from kiosk.imaging.studio import Studio
from kiosk.imaging.threads import use_one_thread
from kiosk.ui.resources import resource
from kiosk.visit.handlers import Rows, Work
from kiosk.visit.handlers.pictures import PictureHandlers
from kiosk.visit.photographer import CounterPhotographer
from kiosk.visit.tasks import Tasks
from kiosk.visit.watcher import Watcher

STARTING = CameraStanding(condition=CameraCondition.OPENING)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cameras:
    """What shows and guides a picture; the rest of the program need not be there."""

    by_use: dict[CameraUse, RoleCamera]
    photographer: CounterPhotographer
    handlers: PictureHandlers

    def rows(self) -> Rows:
        """The commands that need nothing else."""
        return self.handlers.rows()

    def exchange(self, configuration: Configuration) -> tuple[RoleCamera, ...]:
        """Other cameras from now on; the old ones, for the caller to close: that blocks."""
        old = tuple({id(each): each for each in self.by_use.values()}.values())
        self.by_use.update(_by_use(configuration))
        return old

    def close(self) -> None:
        """Let the devices go; half a second at most for each."""
        for camera in {id(c): c for c in self.by_use.values()}.values():
            camera.close()


def _by_use(configuration: Configuration) -> dict[CameraUse, RoleCamera]:
    return build_cameras(configuration.camera, mode=configuration.mode, footage=resource("footage"))


def open_cameras(
    configuration: Configuration, *, tasks: Tasks, dispatch: Callable[[Event], None]
) -> Cameras:
    """Build them; opens no device. May run in any thread, and loads OpenCV there."""
    use_one_thread()
    by_use = _by_use(configuration)
    places = PicturePlaces(folder=configuration.capture.files_folder)
    photographer = CounterPhotographer(
        cameras=by_use,
        studio=Studio(resource("models"), configuration.capture),
        read_file=places.read if configuration.counter.lockdown else read_picture_file,
    )
    watcher = Watcher(
        photographer=photographer,
        tasks=tasks,
        dispatch=dispatch,
        now_s=time.monotonic,
        automatic=configuration.capture.automatic and configuration.capture.guidance,
    )
    return Cameras(
        by_use=by_use,
        photographer=photographer,
        handlers=PictureHandlers(
            work=Work(tasks=tasks, dispatch=dispatch),
            photographer=photographer,
            watcher=watcher,
            find=places.find,
        ),
    )


class LatePreview:
    """`kiosk.ui.ports.Preview` of a camera that may not be built yet."""

    def __init__(self, cameras: Callable[[], Cameras | None], use: CameraUse) -> None:
        self._cameras = cameras
        self._use = use

    def latest(self) -> Frame | None:
        """The newest frame, None until there is one."""
        cameras = self._cameras()
        return None if cameras is None else cameras.by_use[self._use].latest()

    def standing(self) -> CameraStanding:
        """What the camera does; starting, until there is one."""
        cameras = self._cameras()
        return STARTING if cameras is None else cameras.by_use[self._use].standing()
