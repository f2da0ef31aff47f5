"""One look at a selfie: the customer's face found, measured and judged against the levels.

May know the face engine and the levels. Must not advise (`kiosk.imaging.coach`) or keep a frame.
Measures are named after ISO/IEC 29794-5.
"""

import math
from dataclasses import dataclass, field
from typing import Final

from kiosk.domain.values.quality import Measure, Measurement, QualityReport
from kiosk.imaging.eye_sharpness import eye_sharpness
from kiosk.imaging.face_engine import EyeLook, FaceBox, FaceEngine, region_of_box, region_of_mesh
from kiosk.imaging.face_geometry import FaceGeometry, geometry_of
from kiosk.imaging.face_pixels import measure_pixels
from kiosk.imaging.frame import Pixels
from kiosk.imaging.levels import Levels, measured

BYSTANDER: Final = 0.5
"""A face less than half as wide as the first does not count as a second person."""
_TRACKED_PRESENCE: Final = 10.0
_LONGEST_GAP_S: Final = 1.0

Extent = tuple[float, float, float, float]
"""Left, top, right, bottom of what will be kept, in pixels of what is measured."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SelfieLook:
    """What was seen. `face` is the customer's; the state that the next look tracks from."""

    report: QualityReport
    face: FaceGeometry | None = field(default=None, repr=False)
    bystanders: int = 0
    at_s: float | None = None
    eyes: tuple[EyeLook, EyeLook] | None = field(default=None, repr=False)
    """The picture's left and right eye; in video one is as old as the look before."""
    left_is_newer: bool = True

    def value(self, measure: Measure) -> float | None:
        """The number of one measure, where it was taken."""
        found = (m.value for m in self.report.measurements if m.measure is measure)
        return next(found, None)


def find_face(
    bgr: Pixels, engine: FaceEngine, previous: FaceGeometry | None = None
) -> tuple[FaceGeometry | None, int, int]:
    """The customer's face, how many faces count, and how many are only bystanders."""
    boxes = engine.faces(bgr)
    if not boxes:
        return None, 0, 0
    first = boxes[0]
    rivals = sum(1 for box in boxes if box.width >= first.width * BYSTANDER)
    if previous is not None and _same_place(first, previous):
        mesh = engine.mesh(bgr, region_of_mesh(previous.mesh))
        if mesh.presence >= _TRACKED_PRESENCE:
            return geometry_of(first, mesh), rivals, len(boxes) - rivals
    # The second pass corrects the tilt that the detector's coarse points misread.
    mesh = engine.mesh(bgr, region_of_mesh(engine.mesh(bgr, region_of_box(first))))
    return geometry_of(first, mesh), rivals, len(boxes) - rivals


def measure_selfie(
    bgr: Pixels,
    engine: FaceEngine,
    levels: Levels,
    *,
    previous: SelfieLook | None = None,
    at_s: float | None = None,
    pitch_centre: float = 0.0,
) -> SelfieLook:
    """Find, measure and judge. `bgr` is height by width by 3, uint8, upright, unmirrored.

    With `previous` and `at_s` (monotonic seconds of the frame) the face is tracked, which saves a
    mesh pass, the eyes are measured in turns, and so is motion. About 10 ms at 1280x720.
    `pitch_centre`: degrees that heads are bowed before this camera (`CameraHeight`).
    """
    before = previous.face if previous is not None else None
    face, rivals, bystanders = find_face(bgr, engine, before)
    recent = previous if before is not None and _recent(previous, at_s) else None
    counted = measured(Measure.SINGLE_FACE, rivals, levels)
    if face is None:
        return SelfieLook(report=QualityReport(measurements=(counted,)), at_s=at_s)
    eyes, left_is_newer = _measure_eyes(bgr, engine, face, recent)
    height, width = bgr.shape[:2]
    taken = [
        counted,
        *measure_place(face, (0, 0, width, height), 1.0, levels),
        *_measure_face(bgr, face, eyes, levels, pitch_centre),
    ]
    motion = _motion(face, recent, at_s)
    if motion is not None:
        taken.append(measured(Measure.MOTION, motion, levels))
    return SelfieLook(
        report=QualityReport(measurements=tuple(taken)),
        face=face,
        bystanders=bystanders,
        at_s=at_s,
        eyes=eyes,
        left_is_newer=left_is_newer,
    )


def measure_place(
    face: FaceGeometry, extent: Extent, scale: float, levels: Levels
) -> tuple[Measurement, ...]:
    """Size and margins of the face within what is kept of the frame.

    `scale` is how many pixels of the picture that is sent one measured pixel becomes.
    """
    left, top, right, bottom = extent
    unit = max(face.eye_distance, 1.0)
    numbers = {
        Measure.INTER_EYE_DISTANCE: face.eye_distance * scale,
        Measure.HEAD_SIZE: face.head_height / max(bottom - top, 1.0),
        Measure.LEFT_MARGIN: (face.eyes_x - left) / unit,
        Measure.RIGHT_MARGIN: (right - face.eyes_x) / unit,
        Measure.TOP_MARGIN: (face.eyes_y - top) / unit,
        Measure.BOTTOM_MARGIN: (bottom - face.eyes_y) / unit,
    }
    return tuple(measured(measure, value, levels) for measure, value in numbers.items())


def _measure_eyes(
    bgr: Pixels, engine: FaceEngine, face: FaceGeometry, recent: SelfieLook | None
) -> tuple[tuple[EyeLook, EyeLook], bool]:
    """Both eyes, and whether the left one is the newer: a still has both, video one a frame."""
    if recent is None or recent.eyes is None:
        left = engine.eye(bgr, face.mesh, picture_left=True)
        return (left, engine.eye(bgr, face.mesh, picture_left=False)), False
    turn = not recent.left_is_newer
    fresh = engine.eye(bgr, face.mesh, picture_left=turn)
    old_left, old_right = recent.eyes
    return ((fresh, old_right) if turn else (old_left, fresh)), turn


def _measure_face(
    bgr: Pixels,
    face: FaceGeometry,
    eyes: tuple[EyeLook, EyeLook],
    levels: Levels,
    pitch_centre: float,
) -> tuple[Measurement, ...]:
    numbers = {
        Measure.YAW: face.yaw,
        Measure.PITCH: face.pitch - pitch_centre,
        Measure.ROLL: face.roll,
        Measure.EYES_OPEN: min(eye.lid_gap for eye in eyes),
        Measure.GAZE: sum(eye.gaze for eye in eyes) / len(eyes),
        Measure.MOUTH_CLOSED: face.mouth,
        Measure.OCCLUSION: face.mesh.presence,
    }
    pixels = measure_pixels(bgr, face.mesh)
    if pixels is not None:
        numbers |= {
            Measure.LUMINANCE_MEAN: pixels.mean,
            Measure.LUMINANCE_RANGE: pixels.range,
            Measure.UNDER_EXPOSURE: pixels.highlights,
            Measure.OVER_EXPOSURE: pixels.blown,
            Measure.ILLUMINATION_UNIFORMITY: pixels.unevenness,
            Measure.SHARPNESS: eye_sharpness(bgr, face),
        }
    return tuple(measured(measure, value, levels) for measure, value in numbers.items())


def _same_place(box: FaceBox, previous: FaceGeometry) -> bool:
    inside_x = box.left <= previous.eyes_x <= box.left + box.width
    inside_y = box.top <= previous.eyes_y <= box.top + box.height
    return inside_x and inside_y and 0.7 < box.width / max(previous.box.width, 1.0) < 1.4  # noqa: PLR2004


def _recent(previous: SelfieLook | None, at_s: float | None) -> bool:
    """Whether the look before is of the same moment's video."""
    if previous is None or previous.at_s is None or at_s is None:
        return False
    return 0 < at_s - previous.at_s <= _LONGEST_GAP_S


def _motion(face: FaceGeometry, recent: SelfieLook | None, at_s: float | None) -> float | None:
    """Inter-eye distances a second."""
    if recent is None or recent.face is None or recent.at_s is None or at_s is None:
        return None
    moved = math.dist((face.eyes_x, face.eyes_y), (recent.face.eyes_x, recent.face.eyes_y))
    return moved / max(face.eye_distance, 1.0) / (at_s - recent.at_s)
