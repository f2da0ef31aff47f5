"""What pitch the customers of one camera have when they look into its lens.

Knows numbers only, no picture and no person. A lens above the eyes sees every head bowed, one
below sees it raised: the limits of pitch are meant around what this camera shows of people who
look straight ahead. Thread-safe: one value is replaced whole.
"""

import statistics
from collections import deque
from typing import Final

from kiosk.domain.values.quality import Level, Measure, QualityReport

MOST_DEGREES: Final = 10.0
"""A camera that hangs steeper is a fault to be mended, not to be learned."""
_KEPT: Final = 240
_ENOUGH: Final = 12
"""Looks: about half a second of somebody who holds still."""
_OPEN: Final = 0.15
"""Lid gap: who reads something on the desk has lowered the lids."""
_STEADY: Final = {
    Measure.SINGLE_FACE,
    Measure.YAW,
    Measure.ROLL,
    Measure.EYES_OPEN,
    Measure.GAZE,
    Measure.OCCLUSION,
}


class CameraHeight:
    """The middle of the pitches that were seen of attentive customers."""

    def __init__(self) -> None:
        self._seen: deque[float] = deque(maxlen=_KEPT)
        self.centre = 0.0
        """Degrees, within MOST_DEGREES; 0 until enough was seen."""

    def saw(self, report: QualityReport, pitch: float) -> None:
        """One look at a customer; `pitch` in degrees as measured, without the centre."""
        levels = {one.measure: one.level for one in report.measurements}
        lids = [one.value for one in report.measurements if one.measure is Measure.EYES_OPEN]
        attentive = all(levels.get(measure) is Level.PASS for measure in _STEADY)
        if not attentive or not lids or lids[0] < _OPEN:
            return
        self._seen.append(pitch)
        if len(self._seen) >= _ENOUGH:
            middle = statistics.median(self._seen)
            self.centre = max(-MOST_DEGREES, min(MOST_DEGREES, middle))
