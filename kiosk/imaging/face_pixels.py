"""Light on one face, from its pixels.

May know the mesh. Must not judge, and must not look at the person's surroundings: a bright window
behind says nothing about the face.
"""

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np

from kiosk.imaging.face_engine import FaceMesh
from kiosk.imaging.frame import Pixels

FACE_WIDTH: Final = 160
"""Every face is measured at this width, so that distance and camera do not change the numbers."""
_BLOWN: Final = 250
_SIDES_LEAST: Final = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class FacePixels:
    """Luma is 0 to 255; the rest are ratios."""

    mean: float
    range: float
    highlights: float
    blown: float
    unevenness: float


def measure_pixels(bgr: Pixels, mesh: FaceMesh) -> FacePixels | None:
    """Light on the face, about 0.5 ms; None where nothing of it is in the frame."""
    points = mesh.points[:, :2]
    height, width = bgr.shape[:2]
    low, high = np.floor(points.min(axis=0)), np.ceil(points.max(axis=0))
    left, top = max(0, int(low[0])), max(0, int(low[1]))
    right, bottom = min(width, int(high[0])), min(height, int(high[1]))
    face_width = float(high[0] - low[0])
    if right - left < face_width / 4 or bottom - top < face_width / 4:
        return None
    scale = FACE_WIDTH / face_width
    size = (max(8, round((right - left) * scale)), max(8, round((bottom - top) * scale)))
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    # Shrinking comes first: the conversion then has 160 columns to do, not the camera's.
    grey = cv2.cvtColor(
        cv2.resize(bgr[top:bottom, left:right], size, interpolation=way), cv2.COLOR_BGR2GRAY
    )
    placed = ((points - (left, top)) * scale).astype(np.int32)
    mask = np.zeros(grey.shape, np.uint8)
    cv2.fillConvexPoly(mask, cv2.convexHull(placed), 255)
    skin = grey[::2][mask[::2] > 0]
    if skin.size < _SIDES_LEAST:
        return None
    dark, light, bright = (float(v) for v in np.percentile(skin, (2, 98, 95)))
    return FacePixels(
        mean=float(skin.mean()),
        range=light - dark,
        highlights=bright,
        blown=float((skin >= _BLOWN).mean()),
        unevenness=_unevenness(np.asarray(grey, dtype=np.uint8), mask, placed),
    )


def _unevenness(grey: Pixels, mask: Pixels, placed: np.ndarray) -> float:
    """Difference of the halves on both sides of the line from forehead to chin."""
    forehead, chin = placed[10], placed[152]
    # Every third row: the halves are compared as wholes.
    rows, columns = np.nonzero(mask[::3])
    down = max(1, int(chin[1] - forehead[1]))
    line = forehead[0] + (rows * 3 - forehead[1]) * ((chin[0] - forehead[0]) / down)
    luma = grey[rows * 3, columns]
    first, second = luma[columns < line], luma[columns >= line]
    if min(first.size, second.size) < _SIDES_LEAST:
        return 0.0
    a, b = float(first.mean()), float(second.mean())
    return abs(a - b) / max(a, b, 1.0)
