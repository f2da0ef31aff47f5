"""From 468 points to what a person would say: how large, where, turned which way.

May know the mesh's numbering (MediaPipe's canonical face). Must not look at pixels, and must not
judge.
"""

import math
from dataclasses import dataclass, field
from typing import Final

from kiosk.domain.values.picture import MIN_HEIGHT, MIN_WIDTH
from kiosk.imaging.encode import Crop
from kiosk.imaging.face_engine import LEFT_EYE, RIGHT_EYE, FaceBox, FaceMesh

_FOREHEAD: Final = 10
_CHIN: Final = 152
_UPPER_LIP: Final = 13
_LOWER_LIP: Final = 14
_MOUTH_CORNERS: Final = (61, 291)
_PITCH_OFFSET: Final = 8.0
"""Degrees that the mesh reads on faces that look straight ahead."""
_CROWN: Final = 1.25
"""Chin to crown over chin to the mesh's top, which ends at the hairline."""

CROP_WIDTH: Final = 4.4
"""Inter-eye distances: a head takes half to three quarters of it (ISO/IEC 39794-5, D.1.4)."""
CROP_HEIGHT: Final = 5.4
_EYE_LINE: Final = 0.46
"""The eyes' place from the crop's top (ISO/IEC 39794-5: 0.3 to 0.5)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FaceGeometry:
    """One face in pixels and degrees. Signs as in `kiosk.imaging.levels`."""

    box: FaceBox
    mesh: FaceMesh = field(repr=False)
    eyes_x: float
    eyes_y: float
    """The middle between the eyes."""
    eye_distance: float
    head_height: float
    """Chin to crown."""
    yaw: float
    pitch: float
    roll: float
    mouth: float
    """Gap of the inner lips over the mouth's width: over the chin's distance it saturates."""


def geometry_of(box: FaceBox, mesh: FaceMesh) -> FaceGeometry:
    """Read the mesh of the face in `box`."""
    points, level = mesh.points, mesh.level
    right = (points[RIGHT_EYE[0]] + points[RIGHT_EYE[1]]) / 2
    left = (points[LEFT_EYE[0]] + points[LEFT_EYE[1]]) / 2
    middle = (right + left) / 2
    across = level[LEFT_EYE[1]] - level[RIGHT_EYE[0]]
    down = level[_CHIN] - level[_FOREHEAD]
    mouth = math.dist(points[_MOUTH_CORNERS[0]][:2], points[_MOUTH_CORNERS[1]][:2])
    yaw = math.degrees(math.atan2(across[2], across[0]))
    # A turned head foreshortens the distance; the true one says how far away the face is.
    apparent = math.dist(right[:2], left[:2])
    return FaceGeometry(
        box=box,
        mesh=mesh,
        eyes_x=float(middle[0]),
        eyes_y=float(middle[1]),
        eye_distance=apparent / max(0.5, math.cos(math.radians(yaw))),
        head_height=math.dist(points[_CHIN][:2], points[_FOREHEAD][:2]) * _CROWN,
        yaw=yaw,
        pitch=math.degrees(math.atan2(down[2], down[1])) - _PITCH_OFFSET,
        roll=math.degrees(mesh.region.angle + math.atan2(across[1], across[0])),
        mouth=math.dist(points[_UPPER_LIP][:2], points[_LOWER_LIP][:2]) / max(mouth, 1.0),
    )


def crop_to_customer(face: FaceGeometry, width: int, height: int) -> Crop:
    """The part of a frame to keep where others stand behind: left, top, right, bottom.

    Never smaller than the contract's smallest picture, never with less margin than the standard
    asks where the frame has it (ISO/IEC 39794-5, full frontal). The frame must be large enough.
    """
    wide = face.eye_distance * CROP_WIDTH
    high = face.eye_distance * CROP_HEIGHT
    grow = max(1.0, MIN_WIDTH / max(wide, high), MIN_HEIGHT / min(wide, high))
    crop_width = min(width, math.ceil(wide * grow))
    crop_height = min(height, math.ceil(high * grow))
    if crop_height < MIN_WIDTH:
        # Too low for a portrait picture of the smallest size, so it becomes a landscape one.
        crop_width = min(width, max(crop_width, MIN_WIDTH))
    left = _slide(face.eyes_x - crop_width / 2, crop_width, width)
    top = _slide(face.eyes_y - crop_height * _EYE_LINE, crop_height, height)
    return left, top, left + crop_width, top + crop_height


def _slide(start: float, length: int, limit: int) -> int:
    return max(0, min(round(start), limit - length))
