"""One picture or a folder of them as a camera. Imports cv2.

Loaded by `kiosk.camera.device_opening`.
"""

from pathlib import Path
from typing import cast

import cv2
import numpy as np

from kiosk.camera.feed import CannotOpenError, FeedFacts
from kiosk.camera.pace import Pace
from kiosk.camera.sources import PICTURES
from kiosk.domain.values.camera import CameraCondition
from kiosk.domain.values.problem import ProblemError
from kiosk.imaging.files import read_picture_file
from kiosk.imaging.frame import Pixels
from kiosk.imaging.jpeg import is_jpeg, whole_jpeg

FPS = 15.0
SHOWN_FRAMES = 45
"""Three seconds for each picture of a folder."""
LONG_PX, SHORT_PX = 1920, 1080
"""A camera's frame is never larger: twelve megapixels fifteen times a second would be."""


class Stills:
    """Shows each picture for a while, in the order of the names, for ever."""

    def __init__(self, name: str, paths: tuple[Path, ...]) -> None:
        if not paths:
            raise CannotOpenError(CameraCondition.NONE_FOUND, name)
        self._paths = paths
        self._pace = Pace(FPS)
        self._count = -1
        self._shown: tuple[int, Pixels] | None = None
        self._facts = FeedFacts(name=name, replay=True, still=True)

    @property
    def facts(self) -> FeedFacts:
        """What is known since the opening."""
        return self._facts

    def grab(self) -> bool:
        """Wait until the next frame is due."""
        self._count += 1
        return self._pace.wait()

    def retrieve(self) -> Pixels | None:
        """The picture whose turn it is; one that can not be read is passed over."""
        turn = max(0, self._count) // SHOWN_FRAMES
        if self._shown is None or self._shown[0] != turn:
            image = self._first_readable(turn)
            if image is None:
                return None
            self._shown = (turn, image)
        # Frames are never written to, so that all of one picture may share its pixels.
        return self._shown[1]

    def _first_readable(self, turn: int) -> Pixels | None:
        for step in range(len(self._paths)):
            image = read_picture(self._paths[(turn + step) % len(self._paths)])
            if image is not None:
                return image
        return None

    def release(self) -> None:
        """Free a waiting thread."""
        self._pace.end()


def open_still(path: Path) -> Stills:
    """One file."""
    return Stills(path.name, (path,) if path.is_file() else ())


def open_folder(path: Path) -> Stills:
    """Every picture directly in a folder."""
    found = sorted(p for p in path.iterdir() if p.suffix.lower() in PICTURES)
    return Stills(path.name, tuple(found))


def _decoded(path: Path) -> Pixels | None:
    try:
        data = read_picture_file(path)
        if is_jpeg(data):
            whole = whole_jpeg(data)
            if whole is None:
                return None
            pixels = cv2.imdecode(np.frombuffer(whole, np.uint8), cv2.IMREAD_COLOR)
            # cv2's types leave out that it answers None for what is no picture.
            return cast("Pixels | None", pixels)
        # The reader of many formats takes time to load, and the program's own footage is JPEG.
        from kiosk.imaging.picture_file import open_picture  # noqa: PLC0415

        return open_picture(data)
    except ProblemError:
        return None


def read_picture(path: Path) -> Pixels | None:
    """Upright, at most `LONG_PX` by `SHORT_PX` either way round; None where none is whole."""
    image = _decoded(path)
    if image is None:
        return None
    height, width = image.shape[:2]
    scale = min(LONG_PX / max(width, height), SHORT_PX / min(width, height))
    if scale < 1:
        size = (round(width * scale), round(height * scale))
        return cast("Pixels", cv2.resize(image, size, interpolation=cv2.INTER_AREA))
    return image
