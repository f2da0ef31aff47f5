"""What is to be said of a camera, whoever drives it."""

from enum import StrEnum

from kiosk.domain.values.lean import dataclass
from kiosk.domain.values.problem import Problem


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


@dataclass(frozen=True, slots=True, kw_only=True)
class CameraFitness:
    """What a hard look at one camera found; zeros where it gave no picture."""

    condition: CameraCondition
    modes: tuple[tuple[int, int], ...] = ()
    """Width and height of what it takes of the usual sizes; empty for streams and files."""
    width: int = 0
    height: int = 0
    pixel_format: str = ""
    fps: float = 0.0
    """Measured."""
    card_dpi: int = 0
    """Dots an inch on an ID-1 card that fills the guide: more is not to be had."""
    autofocus: bool | None = None
    """None: the driver does not tell."""
    fixed_focus_suspected: bool = False
    findings: tuple[Problem, ...] = ()
