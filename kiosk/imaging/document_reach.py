"""How a shape fits a camera's frame: its guide, the detail that can be reached, the levels for it.

May know shapes and frame sizes. Must not look at pixels. A level that no page can reach in a mode
would have the attendant read "closer" where nothing can come closer, so the levels of detail
follow from the page that fills the guide.
"""

from dataclasses import replace
from types import MappingProxyType
from typing import Final

from kiosk.domain.contract.documents import SHAPE_MM, DocumentShape
from kiosk.domain.values.quality import Band, Measure
from kiosk.imaging.document_lines import Rectangle
from kiosk.imaging.levels import DOCUMENT, Levels

GUIDE_SHARE: Final = 0.84
"""Of the frame's width or height, whichever the guide meets first."""
LEAST_DPI: Final = 150.0
"""Dots an inch below which print of a document's size can not be told (docs/quality.md)."""
MM_PER_INCH: Final = 25.4
TURNED: Final = frozenset({DocumentShape.CNH_OPEN})
"""Papers that are higher than wide and are laid on their side on a landscape frame."""
_WARN_SHARE: Final = 0.92
_BLOCK_SHARE: Final = 0.88
"""Of what can be reached: a page within the guide's tolerance is at least 0.89 of its width."""


def held_mm(shape: DocumentShape, width: int, height: int) -> tuple[float, float]:
    """Width and height in millimetres of a shape as it is held against a frame of this size."""
    wide, high = SHAPE_MM[shape]
    upright = shape in TURNED and height > width
    return (high, wide) if upright else (wide, high)


def guide_on(width: int, height: int, shape: DocumentShape) -> Rectangle:
    """The guide for a shape on a frame of this size: centred, as large as GUIDE_SHARE allows."""
    wide_mm, high_mm = held_mm(shape, width, height)
    ratio = wide_mm / high_mm
    wide = min(width * GUIDE_SHARE, height * GUIDE_SHARE * ratio)
    high = wide / ratio
    return Rectangle(
        left=(width - wide) / 2,
        top=(height - high) / 2,
        right=(width + wide) / 2,
        bottom=(height + high) / 2,
    )


def reach_dpi(width: int, height: int, shape: DocumentShape) -> float:
    """Dots an inch on a page that fills its guide: more is not to be had in this mode."""
    wide_mm, _ = held_mm(shape, width, height)
    return guide_on(width, height, shape).width / wide_mm * MM_PER_INCH


def readable(width: int, height: int, shape: DocumentShape) -> bool:
    """Whether a camera of this mode can take this shape at all."""
    return reach_dpi(width, height, shape) >= LEAST_DPI


def levels_for(levels: Levels, width: int, height: int, shape: DocumentShape) -> Levels:
    """`levels` with the band of detail for this shape in this mode.

    Limits that the configuration set stay. Where a shape can not be read, the band still blocks.
    """
    if levels[Measure.DOCUMENT_DPI] != DOCUMENT[Measure.DOCUMENT_DPI]:
        return levels
    return MappingProxyType({**levels, Measure.DOCUMENT_DPI: dpi_band(width, height, shape)})


def dpi_band(width: int, height: int, shape: DocumentShape) -> Band:
    """The default band of detail: the usual one, or what the guide can reach if that is less."""
    usual = DOCUMENT[Measure.DOCUMENT_DPI]
    reach = reach_dpi(width, height, shape)
    if reach < LEAST_DPI or usual.block_low is None or usual.warn_low is None:
        return usual
    return replace(
        usual,
        block_low=min(usual.block_low, _BLOCK_SHARE * reach),
        warn_low=min(usual.warn_low, _WARN_SHARE * reach),
    )
