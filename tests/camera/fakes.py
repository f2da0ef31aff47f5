"""A camera whose every frame and fault is written down beforehand, and a clock that is turned."""

from collections.abc import Sequence

import numpy as np

from kiosk.camera.feed import CannotOpenError, FeedFacts
from kiosk.domain.values.camera import CameraCondition
from kiosk.imaging.frame import Pixels


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def picture(seed: int = 0, *, width: int = 640, height: int = 480) -> Pixels:
    """A scene with light and dark, and noise of its own for each seed."""
    rng = np.random.default_rng(seed)
    across = np.linspace(30, 200, width)[None, :, None]
    noise = rng.integers(0, 9, (height, width, 3))
    return np.asarray(across + noise + np.array([0, 8, 16]), dtype=np.uint8)


def black(seed: int = 0) -> Pixels:
    return np.random.default_rng(seed).integers(0, 6, (480, 640, 3), dtype=np.uint8)


def finger(seed: int = 0) -> Pixels:
    rng = np.random.default_rng(seed)
    return (np.array([40, 50, 120]) + rng.integers(0, 9, (480, 640, 3))).astype(np.uint8)


def infrared(seed: int = 0) -> Pixels:
    return np.repeat(picture(seed)[:, :, :1], 3, axis=2)


PICTURES = [picture(seed) for seed in range(3)]
BLACKS = [black(seed) for seed in range(3)]
FINGERS = [finger(seed) for seed in range(3)]
INFRAREDS = [infrared(seed) for seed in range(3)]
SMALLS = [picture(seed, width=320, height=240) for seed in range(3)]
STUCK = [picture(7)]


class FakeFeed:
    """Gives the pictures in turn, one a `step_s` of the clock; `None` among them ends it."""

    def __init__(
        self,
        clock: Clock,
        pictures: Sequence[Pixels | None],
        *,
        step_s: float = 1 / 30,
        facts: FeedFacts | None = None,
    ) -> None:
        self.clock = clock
        self.pictures: Sequence[Pixels | None] = pictures
        self.step_s = step_s
        self._facts = facts or FeedFacts(name="Fake", pixel_format="MJPG")
        self.count = -1
        self.decoded = 0
        self.released = False

    @property
    def facts(self) -> FeedFacts:
        return self._facts

    def grab(self) -> bool:
        self.clock.now += self.step_s
        self.count += 1
        return self._current() is not None

    def retrieve(self) -> Pixels | None:
        self.decoded += 1
        current = self._current()
        return None if current is None or not current.size else current.copy()

    def release(self) -> None:
        self.released = True

    def _current(self) -> Pixels | None:
        return self.pictures[self.count % len(self.pictures)]


class FakePort:
    """An opener: what is plugged in now, replaced by the test."""

    def __init__(self) -> None:
        self.feed: FakeFeed | None = None
        self.why = CameraCondition.NONE_FOUND
        self.openings = 0

    def __call__(self) -> FakeFeed:
        self.openings += 1
        if self.feed is None:
            raise CannotOpenError(self.why, "Fake")
        self.feed.count = -1
        return self.feed
