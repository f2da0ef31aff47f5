"""Which of several good frames is the best: the one whose weakest measure is the strongest.

May know reports and levels. Must not see a pixel. The sharpest frame of a hold may show a mouth in
mid-word or eyes cast aside; the frame without a weak point shows the customer.
"""

import math
from typing import Final

from kiosk.domain.values.quality import Band, QualityReport
from kiosk.imaging.levels import Levels

Rank = tuple[float, float]
"""Worst margin in half bands, then the sum of all margins: a larger one is better."""

_AMPLE: Final = 3.0
"""Bands away from its limit, a measure is no weak point."""
_PERFECT: Final = 20.0
_STEP: Final = 0.5
"""What the worst margins of two frames must differ by, lest noise in a steady measure decide."""
_NARROW: Final = 0.15
"""Of a limit: what stands for the band where a measure has one limit only."""


def rank_of(report: QualityReport, levels: Levels) -> Rank:
    """How far a frame is from every limit, in each measure's own band from warning to block."""
    margins = [
        margin for one in report.measurements for margin in _margins(levels[one.measure], one.value)
    ]
    worst = min((_AMPLE, *margins))
    return (math.floor(worst / _STEP), sum(min(margin, _PERFECT) for margin in margins))


def _margins(band: Band, value: float) -> tuple[float, ...]:
    low = band.warn_low if band.warn_low is not None else band.block_low
    high = band.warn_high if band.warn_high is not None else band.block_high
    found = []
    if low is not None:
        found.append((value - low) / _width(low, band.block_low))
    if high is not None:
        found.append((high - value) / _width(high, band.block_high))
    return tuple(found)


def _width(warn: float, block: float | None) -> float:
    """The band from a warning to its block."""
    apart = abs(warn - block) if block is not None else 0.0
    return apart or max(abs(warn) * _NARROW, 1e-6)
