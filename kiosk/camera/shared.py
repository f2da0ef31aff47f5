"""One device for both roles: it changes its mode with the role.

A selfie wants rate, a document wants detail: a passport that fills its guide has 175 dots an inch
at 1280x720 and 262 at 1920x1080. Knows which role looks now, never what is looked at.
"""

from kiosk.camera.device_opening import Opening
from kiosk.camera.feed import Feed
from kiosk.camera.supervisor import SupervisedCamera
from kiosk.domain.values.camera import CameraStanding, CameraUse
from kiosk.imaging.frame import Frame


class SharedOpening:
    """An `Opener`: opens in the mode of the role that looks now."""

    def __init__(self, customer: Opening, document: Opening) -> None:
        self._by_use = {CameraUse.CUSTOMER: customer, CameraUse.DOCUMENT: document}
        self.use = CameraUse.CUSTOMER

    def __call__(self) -> Feed:
        """Find and open it. Raises `CannotOpenError`."""
        return self._by_use[self.use]()

    def wanted(self, use: CameraUse) -> tuple[int, int]:
        """Width and height that a role asks for."""
        role = self._by_use[use].role
        return role.width, role.height


class SharedCamera:
    """A `kiosk.visit.ports.Camera` that `turn_to` puts into a role's mode."""

    def __init__(self, camera: SupervisedCamera, opening: SharedOpening) -> None:
        self._camera = camera
        self._opening = opening
        self._given: dict[CameraUse, tuple[int, int]] = {}
        """What the device made of each role's wish."""

    def turn_to(self, use: CameraUse) -> None:
        """This role looks now. The device is reopened only if that changes its mode."""
        before = self._opening.use
        if use is before:
            return
        standing = self._camera.standing()
        now = (standing.width, standing.height)
        if all(now):
            self._given[before] = now
        self._opening.use = use
        if (
            self._opening.wanted(use) != self._opening.wanted(before)
            and self._given.get(use) != now
        ):
            self._camera.reopen()

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
