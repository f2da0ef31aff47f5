"""What is to be said of a camera, whoever drives it."""

from enum import StrEnum

from kiosk.domain.lean import dataclass


class CameraUse(StrEnum):
    """The two roles; one device may have both."""

    CUSTOMER = "customer"
    DOCUMENT = "document"


class CameraCondition(StrEnum):
    """Told apart because each has its own remedy. Words in `kiosk.ui.wording`."""

    ASLEEP = "asleep"
    OPENING = "opening"
    LIVE = "live"
    NONE_FOUND = "none_found"
    BUSY = "busy"
    """Opens but gives no picture, or only black: another program has it."""
    COVERED = "covered"
    FROZEN = "frozen"
    UNPLUGGED = "unplugged"
    SLOW = "slow"
    TOO_SMALL = "too_small"
    INFRARED = "infrared"
    VIRTUAL_REFUSED = "virtual_refused"


USABLE = frozenset({CameraCondition.LIVE, CameraCondition.SLOW, CameraCondition.COVERED})
"""Frames come. The others have none worth showing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CameraStanding:
    """A camera's reality at one moment. `fps` is measured, not what the driver promises."""

    condition: CameraCondition
    name: str = ""
    width: int = 0
    height: int = 0
    fps: float = 0.0
    pixel_format: str = ""
    retry_in_s: float | None = None
    """Seconds until the next attempt to open, where one is due."""
    replay: bool = False
    """Bundled footage or a file, not a device."""
