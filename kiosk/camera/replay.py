"""The demo's camera: a supervised camera whose scene can be changed."""

from kiosk.camera.scenes import Scene, Stage
from kiosk.camera.supervisor import SupervisedCamera
from kiosk.domain.values.camera import CameraStanding
from kiosk.imaging.frame import Frame


class ReplayCamera:
    """`kiosk.visit.ports.Camera` over the bundled footage; heals and sleeps as a device does."""

    def __init__(self, camera: SupervisedCamera, stage: Stage) -> None:
        self._camera = camera
        self._stage = stage

    def show(self, scene: Scene | str) -> None:
        """Put another scene before the camera: a `Scene` or its value.

        The next frame shows it; a card slides in anew.
        """
        self._stage.scene = Scene(scene)

    def latest(self) -> Frame | None:
        """The newest frame, or None."""
        return self._camera.latest()

    def standing(self) -> CameraStanding:
        """What it does at this moment."""
        return self._camera.standing()

    def wake(self) -> None:
        """Have frames."""
        self._camera.wake()

    def rest(self) -> None:
        """Nobody looks."""
        self._camera.rest()

    def close(self) -> None:
        """End the thread."""
        self._camera.close()
