"""One device for both roles: it goes to the mode of the role that looks, and not needlessly."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.camera.roles import build_cameras
from kiosk.camera.shared import SharedCamera
from kiosk.domain.configuration.settings import CameraRole, CameraSettings
from kiosk.domain.values.camera import CameraCondition, CameraStanding, CameraUse
from kiosk.domain.values.mode import Mode


class FakeDevice:
    """What `SharedCamera` needs of a supervised camera: it opens as its opener says."""

    def __init__(self, opening: Callable[[], tuple[int, int]]) -> None:
        self._opening = opening
        self.openings = 0
        self.size = (0, 0)

    def wake(self) -> None:
        if not all(self.size):
            self.reopen()

    def reopen(self) -> None:
        self.openings += 1
        self.size = self._opening()

    def standing(self) -> CameraStanding:
        return CameraStanding(
            condition=CameraCondition.LIVE, width=self.size[0], height=self.size[1]
        )


class FakeOpening:
    """Asks for a mode by role; `most` is what the device has at best."""

    def __init__(self, most: int, document: tuple[int, int]) -> None:
        self.use = CameraUse.CUSTOMER
        self._most = most
        self._wanted = {CameraUse.CUSTOMER: (1280, 720), CameraUse.DOCUMENT: document}

    def __call__(self) -> tuple[int, int]:
        width, height = self._wanted[self.use]
        scale = min(1.0, self._most / width)
        return round(width * scale), round(height * scale)

    def wanted(self, use: CameraUse) -> tuple[int, int]:
        return self._wanted[use]


def bench(most: int, document: tuple[int, int] = (1920, 1080)) -> tuple[SharedCamera, FakeDevice]:
    opening = FakeOpening(most, document)
    device = FakeDevice(opening)
    camera = SharedCamera(device, opening)  # type: ignore[arg-type]  # stands in for both
    camera._camera.wake()
    return camera, device


def test_documents_get_the_best_mode_and_selfies_their_own() -> None:
    camera, device = bench(most=1920)
    assert device.size == (1280, 720)
    camera.turn_to(CameraUse.DOCUMENT)
    assert device.size == (1920, 1080)
    camera.turn_to(CameraUse.DOCUMENT)
    camera.turn_to(CameraUse.CUSTOMER)
    assert device.size == (1280, 720)
    assert device.openings == 3


def test_a_device_with_one_mode_is_reopened_once() -> None:
    camera, device = bench(most=1280)
    for _ in range(4):
        camera.turn_to(CameraUse.DOCUMENT)
        camera.turn_to(CameraUse.CUSTOMER)
    assert device.size == (1280, 720)
    assert device.openings == 2


def test_roles_that_ask_for_the_same_never_reopen() -> None:
    camera, device = bench(most=1920, document=(1280, 720))
    camera.turn_to(CameraUse.DOCUMENT)
    assert device.openings == 1


@pytest.mark.parametrize(("source", "shared"), [("", True), ("C920", True), ("film.avi", False)])
def test_only_devices_change_their_mode(source: str, shared: bool) -> None:  # noqa: FBT001
    settings = CameraSettings(customer=CameraRole(source=source))
    cameras = build_cameras(settings, mode=Mode.PRODUCTION, footage=Path("unused"))
    assert isinstance(cameras[CameraUse.DOCUMENT], SharedCamera) is shared
