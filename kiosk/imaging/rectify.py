"""Makes a page that was seen at an angle lie flat, with a margin of what was around it.

May know quadrilaterals and shapes. Must not measure quality. Margins: ISO/IEC 39794-5 asks for the
whole page; 3 % around it shows that nothing was cut.
"""

import math
from collections.abc import Iterable
from typing import Final

import cv2
import numpy as np

from kiosk.domain.contract.documents import SHAPE_MM, DocumentShape
from kiosk.imaging.document_lines import Quad
from kiosk.imaging.document_reach import MM_PER_INCH, TURNED
from kiosk.imaging.frame import Pixels

MARGIN: Final = 0.03
"""Share of the page's width that stays around it."""
_ALIKE: Final = 0.06
"""Difference of proportions, as a logarithm, that an angle of some degrees makes."""


def sides_of(quad: Quad) -> tuple[float, float]:
    """Mean width and height of a quadrilateral, in its own pixels."""
    top, right, bottom, left = np.linalg.norm(np.roll(quad, -1, axis=0) - quad, axis=1)
    return float(top + bottom) / 2, float(right + left) / 2


def ratio_of(shape: DocumentShape) -> float:
    """Width over height as held against the guide."""
    wide, high = SHAPE_MM[shape]
    return wide / high


def ratios_of(shapes: Iterable[DocumentShape]) -> tuple[float, ...]:
    """Width over height of each shape, either way round where a paper may lie on its side."""
    kinds = tuple(shapes)
    upright = (1 / ratio_of(shape) for shape in kinds if shape in TURNED)
    return (*(ratio_of(shape) for shape in kinds), *upright)


def ratio_held(quad: Quad, shape: DocumentShape) -> float:
    """Width over height of a page of `shape` as `quad` shows it: upright, or on its side."""
    wide, high = sides_of(quad)
    upright = shape in TURNED and high > wide
    return 1 / ratio_of(shape) if upright else ratio_of(shape)


def shape_of(quad: Quad) -> DocumentShape:
    """The shape whose proportions come closest; of those that can not be told apart the smallest.

    A page held at an angle is foreshortened by more than an ID card and an old RG differ. Taken for
    the larger one, a card would seem to have too few pixels.
    """
    wide, high = sides_of(quad)
    ratio = wide / max(high, 1.0)
    # On its side an open licence can not be told from a passport, which is how files show it.
    off = {
        shape: abs(
            math.log(ratio * ratio_of(shape) if shape in TURNED else ratio / ratio_of(shape))
        )
        for shape in DocumentShape
    }
    nearest = min(off.values())
    alike = [shape for shape, distance in off.items() if distance <= nearest + _ALIKE]
    return min(alike, key=lambda shape: SHAPE_MM[shape][0] * SHAPE_MM[shape][1])


def dpi_of(quad: Quad, shape: DocumentShape) -> float:
    """Pixels an inch on the document, of the direction that has fewer."""
    wide, high = sides_of(quad)
    wide_mm, high_mm = SHAPE_MM[shape]
    if shape in TURNED and high > wide:
        wide_mm, high_mm = high_mm, wide_mm
    return min(wide / wide_mm, high / high_mm) * MM_PER_INCH


def rectify(
    bgr: Pixels, quad: Quad, *, ratio: float, width: int | None = None, margin: float = MARGIN
) -> Pixels:
    """The page upright in `ratio` (width over height), BGR, with `margin` of its width around it.

    In the size that it has in the frame, or `width` pixels wide without the margin; never larger
    than it was seen unless `width` says so.
    """
    seen_wide, seen_high = sides_of(quad)
    wide = float(width) if width is not None else max(seen_wide, seen_high * ratio)
    high = wide / ratio
    edge = wide * margin
    target = np.array(
        [[edge, edge], [edge + wide, edge], [edge + wide, edge + high], [edge, edge + high]],
        np.float32,
    )
    matrix = cv2.getPerspectiveTransform(quad.astype(np.float32), target)
    size = (max(1, round(wide + 2 * edge)), max(1, round(high + 2 * edge)))
    flat = cv2.warpPerspective(
        bgr, matrix, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(flat, dtype=np.uint8)
