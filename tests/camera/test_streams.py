"""Faults on a real stream through OpenCV: each is noticed as what it is, and heals by itself."""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from kiosk.camera import opencv
from kiosk.camera.roles import RoleCamera, build_camera
from kiosk.camera.timing import Timing
from kiosk.domain.configuration.settings import CameraRole
from kiosk.domain.values.camera import CameraCondition, CameraUse
from kiosk.domain.values.mode import Mode
from kiosk.imaging.jpeg import decode_frame
from tests.camera.stream import Manner, StreamServer

TIMING = replace(
    Timing().scaled(0.25), frozen_s=0.6, first_frame_s=5.0, hang_s=15.0, retries_s=(0.2, 0.4)
)
"""The product's patience shortened, but never below what a busy machine may need for a frame."""


def until(camera: RoleCamera, wanted: CameraCondition, within_s: float = 15.0) -> None:
    told = []
    end = time.monotonic() + within_s
    while (now := camera.standing().condition) is not wanted:
        told.append(now)
        assert time.monotonic() < end, f"never {wanted}; last {told[-5:]}"
        time.sleep(0.01)


@pytest.fixture
def watch(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], RoleCamera]]:
    monkeypatch.setattr(opencv, "READ_TIMEOUT_MS", 1200)
    monkeypatch.setattr(opencv, "OPEN_TIMEOUT_MS", 1500)
    made: list[RoleCamera] = []

    def build(url: str) -> RoleCamera:
        camera = build_camera(
            CameraRole(source=url),
            use=CameraUse.CUSTOMER,
            mode=Mode.PRODUCTION,
            footage=Path("unused"),
            timing=TIMING,
        )
        made.append(camera)
        camera.wake()
        return camera

    yield build
    for camera in made:
        camera.close()


Watch = Callable[[str], RoleCamera]


@pytest.mark.parametrize(
    ("manner", "told"),
    [
        (Manner.ENDED, CameraCondition.UNPLUGGED),
        (Manner.STALLED, CameraCondition.FROZEN),
        (Manner.SAME, CameraCondition.FROZEN),
        (Manner.BLACK, CameraCondition.COVERED),
        (Manner.SLOW, CameraCondition.SLOW),
        (Manner.SMALL, CameraCondition.TOO_SMALL),
    ],
)
def test_fault_of_a_running_stream_is_noticed_and_heals(
    stream: StreamServer, watch: Watch, manner: Manner, told: CameraCondition
) -> None:
    camera = watch(stream.url)
    until(camera, CameraCondition.LIVE)
    stream.manner = manner
    until(camera, told)
    stream.manner = Manner.GOOD
    until(camera, CameraCondition.LIVE)
    frame = camera.latest()
    assert frame is not None
    assert (frame.width, frame.height) == (640, 480)


def test_garbage_is_no_picture_and_heals(stream: StreamServer, watch: Watch) -> None:
    camera = watch(stream.url)
    until(camera, CameraCondition.LIVE)
    stream.manner = Manner.GARBAGE
    end = time.monotonic() + 15
    while camera.standing().condition is CameraCondition.LIVE:
        assert time.monotonic() < end, "garbage passed for a picture"
        time.sleep(0.01)
    assert camera.latest() is None
    until(camera, CameraCondition.BUSY)
    stream.manner = Manner.GOOD
    until(camera, CameraCondition.LIVE)


def test_torn_frames_are_passed_over_and_are_no_fault(stream: StreamServer, watch: Watch) -> None:
    stream.manner = Manner.TORN
    camera = watch(stream.url)
    until(camera, CameraCondition.LIVE)
    whole = [decode_frame(picture) for picture in stream.pictures[Manner.GOOD]]
    seen: set[int] = set()
    end = time.monotonic() + 15
    while len(seen) < 40:
        assert time.monotonic() < end, "too few frames"
        assert camera.standing().condition in {CameraCondition.LIVE, CameraCondition.SLOW}
        frame = camera.latest()
        if frame is not None and frame.number not in seen:
            seen.add(frame.number)
            assert any(np.array_equal(frame.bgr, good) for good in whole if good is not None)
        time.sleep(0.005)
    assert stream.requests == 1


def test_nobody_listens(stream: StreamServer, watch: Watch) -> None:
    stream.close()
    camera = watch(stream.url)
    until(camera, CameraCondition.NONE_FOUND)
    assert camera.standing().retry_in_s is not None


def test_a_password_in_the_address_is_nowhere_to_be_seen(
    stream: StreamServer, watch: Watch
) -> None:
    camera = watch(stream.url.replace("http://", "http://user:secret@"))
    until(camera, CameraCondition.LIVE)
    assert "secret" not in repr(camera.standing())
    assert camera.standing().name.startswith("http://127.0.0.1:")
