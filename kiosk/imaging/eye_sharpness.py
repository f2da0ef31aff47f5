"""How sharp the region of the eyes is: lids, lashes, brows, irises.

May know the face's geometry. Must not judge. Everybody has these edges; skin is smooth and hair is
fine, and a measure of the whole face takes the one for blur and the other for detail (see
docs/decisions/035).
"""

import math
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from kiosk.imaging.face_geometry import FaceGeometry
from kiosk.imaging.frame import Pixels

EYE_DISTANCE: Final = 64.0
"""Pixels between the eyes at which everybody is measured; the face is then about 150 wide."""
_LEAST_DISTANCE: Final = 40.0
"""Faces that have fewer are enlarged to this: more would be a blur of our own."""
_WIDE: Final = 2.2
_HIGH: Final = 1.1
_EYE_LINE: Final = 0.55
"""Of the height: brows stand above, bags below."""
_FINE: Final = 0.8
_COARSE: Final = 2.5
"""Gauss sigmas in pixels; a blur of 1.5 % of the face's width is 2.3."""
_EDGES: Final = 0.95
"""Share of the pixels that are no edge of the direction looked at."""
_RANK: Final = 0.90
"""Of the edges' ratios: a few sharp lashes among broad shadows tell that the lens is in focus."""
_DIRECTIONS: Final = tuple((math.cos(a), math.sin(a)) for a in np.arange(4) * math.pi / 4)

Slopes = npt.NDArray[np.float32]


def eye_sharpness(bgr: Pixels, face: FaceGeometry) -> float:
    """Fine over coarse slope, pixel by pixel on the edges; the weakest of four directions.

    The directions are apart so that motion along one of them shows. About 0.6 ms.
    """
    grey = _eye_region(bgr, face).astype(np.float32)
    fine = cv2.GaussianBlur(grey, (0, 0), _FINE)
    coarse = cv2.GaussianBlur(grey, (0, 0), _COARSE)
    fine_x, fine_y = _slopes(fine)
    coarse_x, coarse_y = _slopes(coarse)
    ratios = []
    for x, y in _DIRECTIONS:
        rough = np.abs(coarse_x * x + coarse_y * y).ravel()
        detail = np.abs(fine_x * x + fine_y * y).ravel()
        rank = int(rough.size * _EDGES)
        edge = rough >= max(float(np.partition(rough, rank)[rank]), 1.0)
        ratio = detail[edge] / rough[edge]
        if not ratio.size:
            # Not one slope in this direction: nothing of it is left.
            return 0.0
        place = min(int(ratio.size * _RANK), ratio.size - 1)
        ratios.append(float(np.partition(ratio, place)[place]))
    return min(ratios)


def _slopes(pixels: cv2.typing.MatLike) -> tuple[Slopes, Slopes]:
    across = np.asarray(cv2.Sobel(pixels, cv2.CV_32F, 1, 0), dtype=np.float32)
    return across, np.asarray(cv2.Sobel(pixels, cv2.CV_32F, 0, 1), dtype=np.float32)


def _eye_region(bgr: Pixels, face: FaceGeometry) -> Pixels:
    """The eyes level in the middle of a grey picture, shrunk by area so that nothing aliases."""
    distance = max(face.eye_distance, 1.0)
    scale = min(EYE_DISTANCE, max(distance, _LEAST_DISTANCE)) / distance
    width, height = round(distance * scale * _WIDE), round(distance * scale * _HIGH)
    finer = max(1, math.ceil(1 / scale))
    angle = math.radians(face.roll)
    cosine, sine = math.cos(angle) * scale, math.sin(angle) * scale
    place = np.array(
        [
            [cosine, sine, width / 2 - cosine * face.eyes_x - sine * face.eyes_y],
            [-sine, cosine, height * _EYE_LINE + sine * face.eyes_x - cosine * face.eyes_y],
        ],
        np.float32,
    )
    size = (width * finer, height * finer)
    region = cv2.warpAffine(bgr, place * finer, size, borderMode=cv2.BORDER_REPLICATE)
    grey = cv2.cvtColor(region, cv2.COLOR_BGR2GRAY)
    if finer > 1:
        grey = cv2.resize(grey, (width, height), interpolation=cv2.INTER_AREA)
    return np.asarray(grey, dtype=np.uint8)
