"""The cameras and whoever looks through them: the first of the heavy parts to be built.

Built before store, client and simulator, because an attendant can be at the capture screen before
those are there, and a picture that stands still is what everybody notices.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.camera.roles import RoleCamera, build_cameras
from kiosk.domain.configuration.settings import Configuration
from kiosk.domain.values.camera import CameraUse
from kiosk.flow.commands import Command, ReadyCamera, RestCamera, WakeCamera
from kiosk.flow.events import Event
from kiosk.imaging.studio import Studio
from kiosk.imaging.threads import use_one_thread
from kiosk.ui.resources import resource
from kiosk.visit.photographer import CounterPhotographer
from kiosk.visit.tasks import Supervisor
from kiosk.visit.watcher import Watcher


@dataclass(frozen=True, slots=True, kw_only=True)
class Eyes:
    """What shows and guides a picture; the rest of the program need not be there."""

    cameras: dict[CameraUse, RoleCamera]
    photographer: CounterPhotographer
    watcher: Watcher

    def carry_out(self, command: Command) -> bool:
        """Do what concerns the camera alone; False for every other command."""
        match command:
            case ReadyCamera():
                self.watcher.ready(command.shot)
            case WakeCamera():
                self.watcher.watch(command.shot, command.visit)
            case RestCamera():
                self.watcher.rest()
            case _:
                return False
        return True

    def exchange(self, configuration: Configuration) -> tuple[RoleCamera, ...]:
        """Other cameras from now on; the old ones, for the caller to close: that blocks."""
        old = tuple({id(each): each for each in self.cameras.values()}.values())
        self.cameras.update(
            build_cameras(
                configuration.camera, mode=configuration.mode, footage=resource("footage")
            )
        )
        return old

    def close(self) -> None:
        """Let the devices go; half a second at most for each."""
        for camera in {id(c): c for c in self.cameras.values()}.values():
            camera.close()


def open_eyes(
    configuration: Configuration, *, supervisor: Supervisor, dispatch: Callable[[Event], None]
) -> Eyes:
    """Build them; opens no device. May run in any thread, and loads OpenCV there."""
    use_one_thread()
    cameras = build_cameras(
        configuration.camera, mode=configuration.mode, footage=resource("footage")
    )
    photographer = CounterPhotographer(
        cameras=cameras, studio=Studio(resource("models"), configuration.capture)
    )
    return Eyes(
        cameras=cameras,
        photographer=photographer,
        watcher=Watcher(
            photographer=photographer,
            supervisor=supervisor,
            dispatch=dispatch,
            now_s=time.monotonic,
            automatic=configuration.capture.automatic and configuration.capture.guidance,
        ),
    )
