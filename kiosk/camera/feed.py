"""What the supervisor needs of anything that gives pictures: a device, a stream, a file, footage.

A feed is opened, read and released by one thread. It knows nothing of health, retries or roles;
it must not keep a reference to pixels that it handed over.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from kiosk.domain.values.camera import CameraCondition
from kiosk.imaging.frame import Pixels


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedFacts:
    """What is known of a feed once it is open."""

    name: str
    pixel_format: str = ""
    """FourCC as negotiated ("MJPG", "YUYV"), empty where there is none."""
    autofocus: bool | None = None
    """Whether the driver lets the focus be set to automatic; None: not asked."""
    replay: bool = False
    """Footage or a file: it can not be infrared, and nobody can cover it."""
    still: bool = False
    """May rightly give the same pixels for ever: a picture from a file."""


class Feed(Protocol):
    """An open source of frames."""

    @property
    def facts(self) -> FeedFacts:
        """What is known since the opening."""

    def grab(self) -> bool:
        """Wait for the next frame to be there. False: none will come."""

    def retrieve(self) -> Pixels | None:
        """The frame just grabbed, height by width by 3, a fresh array each time, or None."""

    def release(self) -> None:
        """Let the device go. Harmless when repeated."""


class CannotOpenError(Exception):
    """There is no feed, and `condition` says why: NONE_FOUND, BUSY, INFRARED, VIRTUAL_REFUSED."""

    def __init__(self, condition: CameraCondition, name: str = "") -> None:
        super().__init__(condition.value)
        self.condition = condition
        self.name = name


Opener = Callable[[], Feed]
"""Called in the camera's thread, and may block there. Raises `CannotOpenError`."""
