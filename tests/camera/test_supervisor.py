"""The camera's thread: waking, resting, sleeping, closing, and a driver that never answers."""

import threading
import time
from collections.abc import Callable, Iterator

import pytest

from kiosk.camera.feed import FeedFacts, Opener
from kiosk.camera.supervisor import SupervisedCamera
from kiosk.camera.timing import Timing
from kiosk.domain.values.camera import CameraCondition
from kiosk.imaging.frame import Pixels
from tests.camera.fakes import PICTURES

QUICK = Timing().scaled(0.05)


class LiveFeed:
    """Real time, quickly; while `free` is cleared, the next grab hangs."""

    def __init__(self) -> None:
        self.free = threading.Event()
        self.free.set()
        self.count = 0
        self.released = threading.Event()
        self.fault: Exception | None = None

    @property
    def facts(self) -> FeedFacts:
        return FeedFacts(name="Live", pixel_format="MJPG")

    def grab(self) -> bool:
        time.sleep(0.004)
        self.free.wait(20)
        if self.fault is not None:
            fault, self.fault = self.fault, None
            raise fault
        self.count += 1
        return True

    def retrieve(self) -> Pixels | None:
        return PICTURES[self.count % 3].copy()

    def release(self) -> None:
        self.released.set()


class Feeds:
    """Opens a new feed each time and keeps them all."""

    def __init__(self) -> None:
        self.opened: list[LiveFeed] = []

    def __call__(self) -> LiveFeed:
        self.opened.append(LiveFeed())
        return self.opened[-1]


def until(told: Callable[[], bool], within_s: float = 10.0) -> None:
    """Poll; a generous bound, because what is tested is that it comes, not how soon."""
    end = time.monotonic() + within_s
    while not told():
        assert time.monotonic() < end, "it never came"
        time.sleep(0.005)


@pytest.fixture
def feeds() -> Feeds:
    return Feeds()


@pytest.fixture
def make(feeds: Feeds) -> Iterator[Callable[..., SupervisedCamera]]:
    made: list[SupervisedCamera] = []

    def build(opener: Opener | None = None, sleep_after_s: float = 60.0) -> SupervisedCamera:
        camera = SupervisedCamera(
            opener or feeds, name="Wanted", timing=QUICK, sleep_after_s=sleep_after_s
        )
        made.append(camera)
        return camera

    yield build
    for feed in feeds.opened:
        feed.free.set()
    for camera in made:
        camera.close()


Make = Callable[..., SupervisedCamera]


def is_live(camera: SupervisedCamera) -> Callable[[], bool]:
    return lambda: (
        camera.standing().condition is CameraCondition.LIVE and camera.latest() is not None
    )


def test_asleep_until_woken(make: Make, feeds: Feeds) -> None:
    camera = make()
    assert camera.standing().condition is CameraCondition.ASLEEP
    assert camera.standing().name == "Wanted"
    assert camera.latest() is None
    assert feeds.opened == []
    camera.wake()
    until(is_live(camera))
    assert camera.standing().name == "Live"


def test_opening_never_blocks_who_asks(make: Make) -> None:
    gate = threading.Event()

    def slow_opener() -> LiveFeed:
        gate.wait(20)
        return LiveFeed()

    camera = make(slow_opener)
    camera.wake()
    assert camera.standing().condition is CameraCondition.OPENING
    gate.set()
    until(is_live(camera))


def test_stays_warm_while_resting_then_sleeps_and_wakes(make: Make, feeds: Feeds) -> None:
    camera = make(sleep_after_s=0.3)
    camera.wake()
    until(is_live(camera))
    camera.rest()
    assert not feeds.opened[0].released.is_set()
    until(lambda: camera.standing().condition is CameraCondition.ASLEEP)
    until(feeds.opened[0].released.is_set)
    assert camera.latest() is None
    camera.wake()
    until(is_live(camera))
    assert len(feeds.opened) == 2


def test_woken_in_time_never_closed(make: Make, feeds: Feeds) -> None:
    camera = make(sleep_after_s=60)
    camera.wake()
    until(is_live(camera))
    camera.rest()
    camera.wake()
    until(is_live(camera))
    assert len(feeds.opened) == 1


def test_close_lets_the_device_go_for_good(make: Make, feeds: Feeds) -> None:
    camera = make()
    camera.wake()
    until(is_live(camera))
    camera.close()
    assert feeds.opened[0].released.is_set()
    camera.wake()
    assert camera.standing().condition is CameraCondition.ASLEEP
    camera.close()


def test_close_comes_back_although_the_driver_does_not(make: Make, feeds: Feeds) -> None:
    camera = make()
    camera.wake()
    until(is_live(camera))
    feeds.opened[0].free.clear()
    camera.close()
    assert not feeds.opened[0].released.is_set()
    feeds.opened[0].free.set()
    until(feeds.opened[0].released.is_set)
    assert camera.standing().condition is CameraCondition.ASLEEP


@pytest.mark.expects_log("driver does not answer")
def test_a_hung_driver_is_frozen_at_once_and_replaced_later(make: Make, feeds: Feeds) -> None:
    camera = make()
    camera.wake()
    until(is_live(camera))
    feeds.opened[0].free.clear()
    until(lambda: camera.standing().condition is CameraCondition.FROZEN)
    assert camera.latest() is None
    until(lambda: camera.standing().condition is CameraCondition.LIVE)
    assert len(feeds.opened) == 2
    # What the first thread brings when it is let go at last must not be seen.
    feeds.opened[0].free.set()
    until(feeds.opened[0].released.is_set)
    assert camera.standing().condition is CameraCondition.LIVE


@pytest.mark.expects_log("camera failed: RuntimeError$")
def test_a_drivers_surprise_is_survived_and_its_words_are_not_logged(
    make: Make, feeds: Feeds
) -> None:
    camera = make()
    camera.wake()
    until(is_live(camera))
    feeds.opened[0].fault = RuntimeError("rtsp://user:secret@camera")
    until(lambda: len(feeds.opened) == 2)
    until(is_live(camera))


def test_a_running_camera_is_reopened_by_its_opener() -> None:
    feeds = Feeds()
    camera = SupervisedCamera(feeds, timing=QUICK)
    camera.reopen()
    assert not feeds.opened
    camera.wake()
    until(lambda: camera.latest() is not None)
    camera.reopen()
    until(lambda: len(feeds.opened) == 2 and camera.latest() is not None)
    assert feeds.opened[0].released.is_set()
    camera.close()
    camera.reopen()
    assert len(feeds.opened) == 2
