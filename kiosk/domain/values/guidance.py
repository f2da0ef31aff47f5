"""What the guide says of the newest frame: enough to draw the outline and one instruction."""

from dataclasses import field
from enum import StrEnum

from kiosk.domain.values.lean import dataclass
from kiosk.domain.values.quality import Instruction, QualityReport

Point = tuple[float, float]
"""x and y as shares of the frame's width and height, unmirrored, origin top left."""


class OutlineState(StrEnum):
    """Carried by the outline's shape and thickness as well as its colour."""

    SEARCHING = "searching"
    ADJUST = "adjust"
    HOLD = "hold"
    TAKEN = "taken"


@dataclass(frozen=True, slots=True, kw_only=True)
class Guidance:
    """One look at one frame."""

    instruction: Instruction
    outline: OutlineState
    hold: float = 0.0
    """How much of the holding time is done, 0 to 1: the ring."""
    box: tuple[Point, Point] | None = None
    """The customer's face: top left and bottom right."""
    quad: tuple[Point, Point, Point, Point] | None = None
    """The document's corners, clockwise from top left."""
    sides: tuple[bool, bool, bool, bool] | None = None
    """Which sides of the document were found near the guide: top, right, bottom, left."""
    guide: tuple[Point, Point] | None = None
    """The document guide: top left and bottom right. The face oval is fixed by the widget."""
    distance_cm: float | None = None
    """Document: how much closer (negative) or farther it should be, where that is known."""
    help: bool = False
    """Help is due: five seconds without a picture."""
    manual: bool = False
    """The shutter by hand is offered."""
    eased: bool = False
    report: QualityReport = field(default_factory=QualityReport)
