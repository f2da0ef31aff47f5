"""Which icon stands beside which words. Names are files of `resources/icons`."""

from kiosk.domain.values.camera import CameraCondition
from kiosk.domain.values.quality import Instruction
from kiosk.domain.values.verdict import Standing, Verdict

_I = Instruction

_INSTRUCTIONS: dict[Instruction, str] = {
    _I.LOOK_INTO_CAMERA: "scan-face",
    _I.ONE_PERSON_ONLY: "users",
    _I.COME_CLOSER: "zoom-in",
    _I.MOVE_BACK: "zoom-out",
    _I.MOVE_LEFT: "arrow-left",
    _I.MOVE_RIGHT: "arrow-right",
    _I.MOVE_UP: "arrow-up",
    _I.MOVE_DOWN: "arrow-down",
    _I.TURN_LEFT: "rotate-ccw",
    _I.TURN_RIGHT: "rotate-cw",
    _I.CHIN_UP: "arrow-up",
    _I.CHIN_DOWN: "arrow-down",
    _I.STRAIGHTEN_HEAD: "rotate-cw",
    _I.OPEN_EYES: "eye",
    _I.CLOSE_MOUTH: "smile",
    _I.UNCOVER_FACE: "glasses",
    _I.MORE_LIGHT: "lightbulb",
    _I.LESS_LIGHT: "sun",
    _I.EVEN_LIGHT: "lightbulb",
    _I.HOLD_STILL: "hand",
    _I.WIPE_LENS: "droplets",
    _I.KEEP_SO: "check",
    _I.PLACE_DOCUMENT: "id-card",
    _I.DOCUMENT_CLOSER: "zoom-in",
    _I.DOCUMENT_FARTHER: "zoom-out",
    _I.DOCUMENT_LEFT: "arrow-left",
    _I.DOCUMENT_RIGHT: "arrow-right",
    _I.DOCUMENT_UP: "arrow-up",
    _I.DOCUMENT_DOWN: "arrow-down",
    _I.DOCUMENT_TURN: "rotate-cw",
    _I.DOCUMENT_TILT_GLARE: "sun",
    _I.DOCUMENT_HOLD_STILL: "hand",
    _I.DOCUMENT_MORE_LIGHT: "lightbulb",
    _I.DOCUMENT_SHOW_CORNERS: "scan",
    _I.DOCUMENT_OTHER_SIDE: "flip-horizontal-2",
    _I.DOCUMENT_KEEP_SO: "check",
    _I.DOCUMENT_CAMERA_TOO_COARSE: "triangle-alert",
    _I.NO_GUIDANCE: "camera",
}

_CAMERAS = {
    CameraCondition.ASLEEP: "camera",
    CameraCondition.OPENING: "camera",
    CameraCondition.UNPLUGGED: "plug-zap",
}

VERDICTS: dict[Verdict, tuple[str, str]] = {
    Verdict.APPROVED: ("circle-check", "approved"),
    Verdict.REFUSED: ("octagon-x", "refused"),
    Verdict.REVIEW: ("triangle-alert", "look"),
    Verdict.RECAPTURE: ("refresh-cw", "look"),
    Verdict.PENDING: ("hourglass", "neutral"),
    Verdict.FAILED: ("octagon-alert", "refused"),
    Verdict.UNKNOWN_OUTCOME: ("circle-question-mark", "look"),
}
"""Shape and meaning: a circle is good, an octagon is not, a triangle wants to be looked at."""

STANDINGS: dict[Standing, tuple[str, str]] = {
    Standing.POSITIVE: ("circle-check", "approved"),
    Standing.NEGATIVE: ("octagon-x", "refused"),
    Standing.INCONCLUSIVE: ("triangle-alert", "look"),
    Standing.NOT_CHECKED: ("minus", "ink_soft"),
    Standing.MISSING: ("triangle-alert", "look"),
    Standing.UNKNOWN: ("circle-question-mark", "look"),
    Standing.SHOWN: ("info", "ink_soft"),
}


def instruction_figure(instruction: Instruction) -> str:
    """The figure beside an instruction."""
    return _INSTRUCTIONS.get(instruction, "info")


def camera_figure(condition: CameraCondition) -> str:
    """The figure in place of a picture."""
    return _CAMERAS.get(condition, "camera-off")
