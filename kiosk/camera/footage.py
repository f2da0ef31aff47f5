"""The demo's moving picture, made of stills while it runs. Imports cv2.

A film would cost 2.5 ms a frame to decode and megabytes to ship. Here a frame is a cut from a
still a little larger than it, plus sensor noise: 0.1 ms. The cut wanders in half pixels, as a
person sways; four copies of the still, shifted by half a pixel each way, stand ready for that.
A card slides onto the table, and then is held as still as a hand holds it.
"""

import math
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np

from kiosk.camera.feed import CannotOpenError, FeedFacts
from kiosk.camera.pace import Pace
from kiosk.camera.scenes import Scene, Stage
from kiosk.camera.stills import read_picture
from kiosk.domain.values.camera import CameraCondition
from kiosk.imaging.frame import Pixels

FPS = 30.0
WIDTH, HEIGHT = 1280, 720
MARGIN_X, MARGIN_Y = 32, 16
"""What the stills have more than a frame on each side."""
SWAY_X, SWAY_Y = 11.0, 5.0
"""Pixels; a person who stands still for a picture."""
SLIDE_S = 0.9
NOISE_MEAN = 4

Painter = Callable[[float, int], Pixels]
"""Seconds since the scene came on, and the frame's number, to a frame."""


class Footage:
    """A feed of 30 frames a second that shows what its stage says."""

    def __init__(self, folder: Path, stage: Stage) -> None:
        self._folder = folder
        self._stage = stage
        self._pace = Pace(FPS)
        self._facts = FeedFacts(name="demo", replay=True)
        self._noise = _noise_pool()
        self._number = 0
        self._scene = stage.scene
        self._since = 0
        self._paint = self._painter(self._scene)

    @property
    def facts(self) -> FeedFacts:
        """What is known since the opening."""
        return self._facts

    def grab(self) -> bool:
        """Wait until the next frame is due."""
        self._number += 1
        return self._pace.wait()

    def retrieve(self) -> Pixels | None:
        """Make the frame."""
        scene = self._stage.scene
        if scene is not self._scene:
            self._scene, self._since = scene, self._number
            self._paint = self._painter(scene)
        return self._paint((self._number - self._since) / FPS, self._number)

    def release(self) -> None:
        """Free a waiting thread."""
        self._pace.end()

    def _painter(self, scene: Scene) -> Painter:
        # Only the scene that is on is kept in memory: about 12 MB.
        if scene in (Scene.DOCUMENT_FRONT, Scene.DOCUMENT_BACK):
            return self._card_painter(self._still(scene.value))
        return self._sway_painter(self._still(scene.value))

    def _still(self, name: str) -> Pixels:
        image = read_picture(self._folder / f"{name}.jpg")
        if image is None:
            raise CannotOpenError(CameraCondition.NONE_FOUND, "demo")
        # Room for the noise, which is added and never subtracted.
        return np.maximum(image, np.uint8(NOISE_MEAN)) - np.uint8(NOISE_MEAN)

    def _sway_painter(self, still: Pixels) -> Painter:
        shifted = {(x, y): _shifted(still, x / 2, y / 2) for x in (0, 1) for y in (0, 1)}

        def paint(at_s: float, number: int) -> Pixels:
            x = 2 * MARGIN_X + round(2 * SWAY_X * math.sin(at_s * 0.9))
            y = 2 * MARGIN_Y + round(2 * SWAY_Y * math.sin(at_s * 0.63 + 1.0))
            cut = _cut(shifted[x % 2, y % 2], x // 2, y // 2, WIDTH, HEIGHT)
            return _added(cut, self._noise_cut(number, WIDTH, HEIGHT))

        return paint

    def _card_painter(self, card: Pixels) -> Painter:
        table = _cut(self._still("table"), MARGIN_X, MARGIN_Y, WIDTH, HEIGHT)
        card_height, card_width = card.shape[:2]
        rest_top, rest_left = (HEIGHT - card_height) // 2, (WIDTH - card_width) // 2

        def paint(at_s: float, number: int) -> Pixels:
            frame = _added(table, self._noise_cut(number, WIDTH, HEIGHT))
            left = rest_left + round(1.2 * math.sin(at_s * 1.7))
            slide = max(0.0, 1 - at_s / SLIDE_S) ** 2
            top = rest_top + round(1.0 * math.sin(at_s * 1.3)) + round(slide * HEIGHT)
            shown = min(card_height, HEIGHT - top)
            if shown > 0:
                noise = self._noise_cut(number + 1, card_width, shown)
                frame[top : top + shown, left : left + card_width] = _added(card[:shown], noise)
            return frame

        return paint

    def _noise_cut(self, number: int, width: int, height: int) -> Pixels:
        # Another corner of the pool each time: no two frames in a row share their noise.
        return _cut(self._noise, number * 37 % 61, number * 53 % 59, width, height)


def _cut(image: Pixels, x: int, y: int, width: int, height: int) -> Pixels:
    return image[y : y + height, x : x + width]


def _added(image: Pixels, noise: Pixels) -> Pixels:
    return cv2.add(image, noise)  # type: ignore[return-value]  # of two uint8 arrays


def _shifted(image: Pixels, x: float, y: float) -> Pixels:
    if x == 0 and y == 0:
        return image
    size = (image.shape[1], image.shape[0])
    matrix = np.array([[1, 0, -x], [0, 1, -y]], dtype=np.float32)
    # Lanczos keeps the half-pixel copies as sharp as the others; linear would pulse.
    return cv2.warpAffine(  # type: ignore[return-value]  # of a uint8 array
        image, matrix, size, flags=cv2.INTER_LANCZOS4, borderMode=cv2.BORDER_REPLICATE
    )


def _noise_pool() -> Pixels:
    rng = np.random.default_rng(5)
    # Bits cost a tenth of a normal distribution and look like one: the sum of eight coins.
    shape = (HEIGHT + 64, WIDTH + 64, 3)
    coins = rng.integers(0, 256, shape, dtype=np.uint8)
    count = np.unpackbits(np.arange(256, dtype=np.uint8)[:, None], axis=1).sum(axis=1)
    return cv2.LUT(coins, count.astype(np.uint8))  # type: ignore[return-value]
