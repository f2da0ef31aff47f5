"""Where faces are, and where the points of one of them lie: boxes, mesh, eyes.

May know the networks' inputs and outputs. Must not judge: what a number means is said in
`kiosk.imaging.selfie` and `kiosk.imaging.levels`.

Source: MediaPipe's face and iris graphs for the regions of interest (a square of 1.5 times the
face, turned so that the eyes are level; 2.3 times the eye's width), YuNet for the boxes.
"""

import math
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from kiosk.imaging.frame import Pixels
from kiosk.imaging.models import FaceModels, load_face_models
from kiosk.imaging.shrink import shrunk

Points = npt.NDArray[np.float32]

DETECTOR_SIZE: Final = (320, 180)
"""A face at a counter is large: the smallest input found most and invented least."""
MESH_SIDE: Final = 192
IRIS_SIDE: Final = 64
_IRIS_POINTS: Final = 5
_FACE_MARGIN: Final = 1.5
_EYE_MARGIN: Final = 2.3
_BLUR_OF_SHRINKING: Final = 2.0

RIGHT_EYE: Final = (33, 133)
"""Outer and inner corner of the eye on the picture's left (the person's right)."""
LEFT_EYE: Final = (362, 263)
"""Inner and outer corner of the eye on the picture's right."""
UPPER_LID: Final = slice(9, 16)
LOWER_LID: Final = slice(1, 8)


@dataclass(frozen=True, slots=True, kw_only=True)
class FaceBox:
    """One found face in pixels of the frame; `score` 0 to 1."""

    left: float
    top: float
    width: float
    height: float
    score: float
    eyes: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)
    """x and y of the eye on the picture's left, then of the other: coarse."""

    @property
    def area(self) -> float:
        """Square pixels."""
        return self.width * self.height


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """A square of `side` pixels around (x, y), turned by `angle` radians clockwise."""

    x: float
    y: float
    side: float
    angle: float


@dataclass(frozen=True, slots=True, kw_only=True)
class FaceMesh:
    """468 points: x and y in pixels of the frame, z in the same unit, smaller is nearer.

    `level` holds them in the region's own turned axes, where the eyes are level. `presence` is a
    raw logit: how much this looks like a face.
    """

    points: Points = field(repr=False)
    level: Points = field(repr=False)
    presence: float
    region: Region


@dataclass(frozen=True, slots=True, kw_only=True)
class EyeLook:
    """One eye. `lid_gap` over the eye's width: 0.14 to 0.35 open, at most 0.12 closed."""

    lid_gap: float
    gaze: float
    """The iris's middle from that of the corners, over the eye's width: positive is picture right.

    Positive and negative only together with the other eye: each looks a little towards the nose.
    """


class FaceEngine:
    """Boxes, mesh and eyes by OpenCV alone. Holds no picture.

    The networks hold working memory: whoever uses them from several threads takes `lock` first.
    """

    def __init__(self, models: FaceModels) -> None:
        self.lock = threading.Lock()
        self._models = models
        self._mesh_outputs: Sequence[str] = models.mesh.getUnconnectedOutLayersNames()
        self._iris_outputs: Sequence[str] = models.iris.getUnconnectedOutLayersNames()

    @classmethod
    def load(cls, folder: Path) -> "FaceEngine":
        """Build it from the files in `folder`. Raises `ModelError`."""
        return cls(load_face_models(folder))

    def faces(self, bgr: Pixels) -> tuple[FaceBox, ...]:
        """Every face, largest first. Costs about 3 ms at 1280x720."""
        height, width = bgr.shape[:2]
        scale = min(DETECTOR_SIZE[0] / width, DETECTOR_SIZE[1] / height)
        size = (max(32, round(width * scale)), max(32, round(height * scale)))
        small = shrunk(bgr, size)
        self._models.detector.setInputSize(size)
        # The stub forgets that a picture may hold no face.
        result: tuple[int, cv2.typing.MatLike | None] = self._models.detector.detect(small)
        found = result[1]
        if found is None:
            return ()
        across, down = width / size[0], height / size[1]
        boxes = [
            FaceBox(
                left=float(row[0]) * across,
                top=float(row[1]) * down,
                width=float(row[2]) * across,
                height=float(row[3]) * down,
                score=float(row[14]),
                eyes=(
                    float(row[4]) * across,
                    float(row[5]) * down,
                    float(row[6]) * across,
                    float(row[7]) * down,
                ),
            )
            for row in found
        ]
        return tuple(sorted(boxes, key=lambda box: box.area, reverse=True))

    def mesh(self, bgr: Pixels, region: Region) -> FaceMesh:
        """The points of the face inside `region`. Costs about 2.5 ms."""
        crop = _cut(bgr, region, MESH_SIDE)
        self._models.mesh.setInput(_blob(crop))
        outputs = self._models.mesh.forward(self._mesh_outputs)
        raw = next(out for out in outputs if out.size == 468 * 3).reshape(468, 3)
        presence = next(float(out.ravel()[0]) for out in outputs if out.size == 1)
        level = np.asarray((raw - (MESH_SIDE / 2, MESH_SIDE / 2, 0.0)), dtype=np.float32)
        level *= region.side / MESH_SIDE
        return FaceMesh(
            points=_placed(level, region), level=level, presence=presence, region=region
        )

    def eye(self, bgr: Pixels, mesh: FaceMesh, *, picture_left: bool) -> EyeLook:
        """How open one eye is and where it looks. Costs about 2.6 ms."""
        corners = RIGHT_EYE if picture_left else LEFT_EYE
        first, second = mesh.points[corners[0]], mesh.points[corners[1]]
        width = float(np.hypot(*(second - first)[:2]))
        if width < 1.0:
            return EyeLook(lid_gap=0.0, gaze=0.0)
        region = Region(
            x=float(first[0] + second[0]) / 2,
            y=float(first[1] + second[1]) / 2,
            side=width * _EYE_MARGIN,
            angle=mesh.region.angle,
        )
        crop = _cut(bgr, region, IRIS_SIDE)
        # The network knows one eye; the other is shown to it mirrored.
        self._models.iris.setInput(_blob(crop if picture_left else cv2.flip(crop, 1)))
        outputs = self._models.iris.forward(self._iris_outputs)
        contour = next(out for out in outputs if out.size == 71 * 3).reshape(71, 3)
        gaps = np.linalg.norm(contour[UPPER_LID, :2] - contour[LOWER_LID, :2], axis=1)
        across = float(np.linalg.norm(contour[8, :2] - contour[0, :2]))
        iris = next(out for out in outputs if out.size == _IRIS_POINTS * 3).reshape(_IRIS_POINTS, 3)
        along = (contour[8, :2] - contour[0, :2]) / max(across, 1.0)
        off = iris[0, :2] - (contour[8, :2] + contour[0, :2]) / 2
        # The outer corner is the contour's first point, and the other eye was shown mirrored.
        gaze = float(off @ along) / max(across, 1.0)
        return EyeLook(
            lid_gap=float(gaps.mean()) / max(across, 1.0), gaze=gaze if picture_left else -gaze
        )


def region_of_box(box: FaceBox) -> Region:
    """Where to look for the mesh of a face that was just found."""
    x0, y0, x1, y1 = box.eyes
    return Region(
        x=box.left + box.width / 2,
        y=box.top + box.height / 2,
        side=max(box.width, box.height) * _FACE_MARGIN,
        angle=math.atan2(y1 - y0, x1 - x0),
    )


def region_of_mesh(mesh: FaceMesh) -> Region:
    """Where to look in the next pass or the next frame."""
    points = mesh.points[:, :2]
    eye, other = points[RIGHT_EYE[0]], points[LEFT_EYE[1]]
    angle = math.atan2(float(other[1] - eye[1]), float(other[0] - eye[0]))
    turned = points @ np.array(
        [[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]], np.float32
    )
    low, high = turned.min(axis=0), turned.max(axis=0)
    middle = (low + high) / 2
    return Region(
        x=float(middle[0] * math.cos(angle) - middle[1] * math.sin(angle)),
        y=float(middle[0] * math.sin(angle) + middle[1] * math.cos(angle)),
        side=float((high - low).max()) * _FACE_MARGIN,
        angle=angle,
    )


def _cut(bgr: Pixels, region: Region, side: int) -> Pixels:
    """The region as an upright square of `side` pixels, black outside the frame."""
    scale = side / max(region.side, 1.0)
    cosine, sine = math.cos(region.angle) * scale, math.sin(region.angle) * scale
    matrix = np.array(
        [
            [cosine, sine, side / 2 - cosine * region.x - sine * region.y],
            [-sine, cosine, side / 2 + sine * region.x - cosine * region.y],
        ],
        np.float32,
    )
    return np.asarray(
        cv2.warpAffine(bgr, matrix, (side, side), flags=cv2.INTER_LINEAR), dtype=np.uint8
    )


def _blob(crop: Pixels | cv2.typing.MatLike) -> cv2.typing.MatLike:
    return cv2.dnn.blobFromImage(crop, 1 / 255.0, swapRB=True)


def _placed(level: Points, region: Region) -> Points:
    """From the region's turned axes to the frame's."""
    cosine, sine = math.cos(region.angle), math.sin(region.angle)
    placed = level.copy()
    placed[:, 0] = level[:, 0] * cosine - level[:, 1] * sine + region.x
    placed[:, 1] = level[:, 0] * sine + level[:, 1] * cosine + region.y
    return placed
