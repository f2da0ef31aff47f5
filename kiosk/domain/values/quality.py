"""The words of picture quality. Measures are named after ISO/IEC 29794-5 where it has a name.

The numbers are made in `kiosk.imaging`; which of them matter is said by `GateLevels`.
"""

from dataclasses import field
from enum import StrEnum

from kiosk.domain.values.key import key
from kiosk.domain.values.lean import dataclass


class Measure(StrEnum):
    """What is measured of a picture. Values are those of `prepare --json` and the configuration."""

    # the file or frame itself
    RESOLUTION = "resolution"
    # selfie, ISO/IEC 29794-5
    SINGLE_FACE = "single_face_present"
    INTER_EYE_DISTANCE = "inter_eye_distance"
    HEAD_SIZE = "head_size"
    LEFT_MARGIN = "leftward_crop_of_face"
    RIGHT_MARGIN = "rightward_crop_of_face"
    TOP_MARGIN = "margin_above_face"
    BOTTOM_MARGIN = "margin_below_face"
    YAW = "head_pose_yaw"
    PITCH = "head_pose_pitch"
    ROLL = "head_pose_roll"
    EYES_OPEN = "eyes_open"
    GAZE = "gaze"
    MOUTH_CLOSED = "mouth_closed"
    OCCLUSION = "face_occlusion_prevention"
    LUMINANCE_MEAN = "luminance_mean"
    LUMINANCE_RANGE = "dynamic_range"
    UNDER_EXPOSURE = "under_exposure_prevention"
    OVER_EXPOSURE = "over_exposure_prevention"
    ILLUMINATION_UNIFORMITY = "illumination_uniformity"
    SHARPNESS = "sharpness"
    MOTION = "motion_blur_prevention"
    # document
    DOCUMENT_PRESENT = "document_present"
    DOCUMENT_DPI = "document_dpi"
    DOCUMENT_SHARPNESS = "document_sharpness"
    DOCUMENT_GLARE = "document_glare"
    DOCUMENT_BRIGHTNESS = "document_brightness"
    DOCUMENT_CORNERS = "document_corners"
    DOCUMENT_SIDE = "document_side"
    DOCUMENT_MOTION = "document_motion"


class Level(StrEnum):
    """What a measure does to the picture."""

    PASS = "pass"  # noqa: S105 - a word of quality, not a secret
    WARN = "warn"
    BLOCK = "block"


_LIMIT = key("in the measure's own unit", shown="no limit", low=float("-inf"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """Limits of one measure in its own unit. None: no limit on that side.

    Outside [block_low, block_high] blocks, outside [warn_low, warn_high] warns.
    """

    block_low: float | None = field(default=None, metadata=_LIMIT)
    warn_low: float | None = field(default=None, metadata=_LIMIT)
    warn_high: float | None = field(default=None, metadata=_LIMIT)
    block_high: float | None = field(default=None, metadata=_LIMIT)

    def level(self, value: float) -> Level:
        """Which level `value` has."""
        if _outside(value, self.block_low, self.block_high):
            return Level.BLOCK
        if _outside(value, self.warn_low, self.warn_high):
            return Level.WARN
        return Level.PASS


def _outside(value: float, low: float | None, high: float | None) -> bool:
    return (low is not None and value < low) or (high is not None and value > high)


@dataclass(frozen=True, slots=True, kw_only=True)
class Measurement:
    """One number, in the measure's unit, and what it does."""

    measure: Measure
    value: float
    level: Level


@dataclass(frozen=True, slots=True, kw_only=True)
class QualityReport:
    """All that was measured of one picture, in the order it was measured."""

    measurements: tuple[Measurement, ...] = ()
    unmeasured: bool = False
    """The models were missing or changed, so guidance is off: capture is by hand."""

    @property
    def problems(self) -> tuple[Measurement, ...]:
        """The measurements that warn or block."""
        return tuple(m for m in self.measurements if m.level is not Level.PASS)

    @property
    def level(self) -> Level:
        """The worst of all."""
        levels = {m.level for m in self.measurements}
        if Level.BLOCK in levels:
            return Level.BLOCK
        return Level.WARN if Level.WARN in levels else Level.PASS


class Instruction(StrEnum):
    """One helpful thing to say to who is in front of the camera. Words in `kiosk.ui.wording`."""

    LOOK_INTO_CAMERA = "look_into_camera"
    ONE_PERSON_ONLY = "one_person_only"
    COME_CLOSER = "come_closer"
    MOVE_BACK = "move_back"
    MOVE_LEFT = "move_left"
    MOVE_RIGHT = "move_right"
    MOVE_UP = "move_up"
    MOVE_DOWN = "move_down"
    TURN_LEFT = "turn_left"
    TURN_RIGHT = "turn_right"
    CHIN_UP = "chin_up"
    CHIN_DOWN = "chin_down"
    STRAIGHTEN_HEAD = "straighten_head"
    OPEN_EYES = "open_eyes"
    CLOSE_MOUTH = "close_mouth"
    UNCOVER_FACE = "uncover_face"
    MORE_LIGHT = "more_light"
    LESS_LIGHT = "less_light"
    EVEN_LIGHT = "even_light"
    HOLD_STILL = "hold_still"
    WIPE_LENS = "wipe_lens"
    KEEP_SO = "keep_so"
    """Everything is right: hold it."""
    PLACE_DOCUMENT = "place_document"
    DOCUMENT_CLOSER = "document_closer"
    DOCUMENT_FARTHER = "document_farther"
    DOCUMENT_LEFT = "document_left"
    DOCUMENT_RIGHT = "document_right"
    DOCUMENT_UP = "document_up"
    DOCUMENT_DOWN = "document_down"
    DOCUMENT_TURN = "document_turn"
    DOCUMENT_TILT_GLARE = "document_tilt_glare"
    DOCUMENT_HOLD_STILL = "document_hold_still"
    DOCUMENT_MORE_LIGHT = "document_more_light"
    DOCUMENT_SHOW_CORNERS = "document_show_corners"
    DOCUMENT_OTHER_SIDE = "document_other_side"
    DOCUMENT_KEEP_SO = "document_keep_so"
    DOCUMENT_CAMERA_TOO_COARSE = "document_camera_too_coarse"
    """No page of this shape can reach the least detail in this camera's mode."""
    NO_GUIDANCE = "no_guidance"
    """Models missing: take the picture by hand."""
