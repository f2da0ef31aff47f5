"""The words of taking a picture: instructions, measures, cameras, and why a gate was passed.

Instructions speak to who is in front of the camera; left and right are that person's own.
"""

from PySide6.QtCore import QCoreApplication

from kiosk.domain.values.camera import CameraCondition, CameraStanding
from kiosk.domain.values.lean import dataclass
from kiosk.domain.values.quality import Instruction, Level, Measure
from kiosk.flow.visit import OverrideReason
from kiosk.ui.wording.mark import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class CameraWords:
    """What a camera does, and what helps."""

    title: str
    remedy: str


INSTRUCTIONS: dict[Instruction, str] = {
    Instruction.LOOK_INTO_CAMERA: QT_TRANSLATE_NOOP("Instruction", "Look into the camera"),
    Instruction.ONE_PERSON_ONLY: QT_TRANSLATE_NOOP("Instruction", "One person only, please"),
    Instruction.COME_CLOSER: QT_TRANSLATE_NOOP("Instruction", "Come closer"),
    Instruction.MOVE_BACK: QT_TRANSLATE_NOOP("Instruction", "Move back a little"),
    Instruction.MOVE_LEFT: QT_TRANSLATE_NOOP("Instruction", "Move to your left"),
    Instruction.MOVE_RIGHT: QT_TRANSLATE_NOOP("Instruction", "Move to your right"),
    Instruction.MOVE_UP: QT_TRANSLATE_NOOP("Instruction", "Move up a little"),
    Instruction.MOVE_DOWN: QT_TRANSLATE_NOOP("Instruction", "Move down a little"),
    Instruction.TURN_LEFT: QT_TRANSLATE_NOOP("Instruction", "Turn your head to your left"),
    Instruction.TURN_RIGHT: QT_TRANSLATE_NOOP("Instruction", "Turn your head to your right"),
    Instruction.CHIN_UP: QT_TRANSLATE_NOOP("Instruction", "Lift your chin"),
    Instruction.CHIN_DOWN: QT_TRANSLATE_NOOP("Instruction", "Lower your chin"),
    Instruction.STRAIGHTEN_HEAD: QT_TRANSLATE_NOOP("Instruction", "Hold your head straight"),
    Instruction.OPEN_EYES: QT_TRANSLATE_NOOP("Instruction", "Open your eyes"),
    Instruction.CLOSE_MOUTH: QT_TRANSLATE_NOOP("Instruction", "Close your mouth"),
    Instruction.UNCOVER_FACE: QT_TRANSLATE_NOOP("Instruction", "Uncover your face"),
    Instruction.MORE_LIGHT: QT_TRANSLATE_NOOP("Instruction", "More light on the face"),
    Instruction.LESS_LIGHT: QT_TRANSLATE_NOOP("Instruction", "Less light on the face"),
    Instruction.EVEN_LIGHT: QT_TRANSLATE_NOOP("Instruction", "Turn to the light"),
    Instruction.HOLD_STILL: QT_TRANSLATE_NOOP("Instruction", "Hold still"),
    Instruction.WIPE_LENS: QT_TRANSLATE_NOOP(
        "Instruction", "The picture is not sharp: wipe the lens"
    ),
    Instruction.KEEP_SO: QT_TRANSLATE_NOOP("Instruction", "Great, stay like this"),
    Instruction.PLACE_DOCUMENT: QT_TRANSLATE_NOOP("Instruction", "Hold the document in the frame"),
    Instruction.DOCUMENT_CLOSER: QT_TRANSLATE_NOOP("Instruction", "Bring the document closer"),
    Instruction.DOCUMENT_FARTHER: QT_TRANSLATE_NOOP("Instruction", "Move the document away"),
    Instruction.DOCUMENT_LEFT: QT_TRANSLATE_NOOP("Instruction", "Move the document to the left"),
    Instruction.DOCUMENT_RIGHT: QT_TRANSLATE_NOOP("Instruction", "Move the document to the right"),
    Instruction.DOCUMENT_UP: QT_TRANSLATE_NOOP("Instruction", "Move the document up"),
    Instruction.DOCUMENT_DOWN: QT_TRANSLATE_NOOP("Instruction", "Move the document down"),
    Instruction.DOCUMENT_TURN: QT_TRANSLATE_NOOP("Instruction", "Turn the document straight"),
    Instruction.DOCUMENT_TILT_GLARE: QT_TRANSLATE_NOOP(
        "Instruction", "Tilt the document: it reflects the light"
    ),
    Instruction.DOCUMENT_HOLD_STILL: QT_TRANSLATE_NOOP("Instruction", "Hold the document still"),
    Instruction.DOCUMENT_MORE_LIGHT: QT_TRANSLATE_NOOP("Instruction", "More light on the document"),
    Instruction.DOCUMENT_SHOW_CORNERS: QT_TRANSLATE_NOOP("Instruction", "Show all four corners"),
    Instruction.DOCUMENT_OTHER_SIDE: QT_TRANSLATE_NOOP(
        "Instruction", "Turn it over: this is the same side"
    ),
    Instruction.DOCUMENT_KEEP_SO: QT_TRANSLATE_NOOP("Instruction", "Great, keep it like this"),
    Instruction.DOCUMENT_CAMERA_TOO_COARSE: QT_TRANSLATE_NOOP(
        "Instruction",
        "This camera can not read this document: set it to 1080p, or use the phone",
    ),
    Instruction.NO_GUIDANCE: QT_TRANSLATE_NOOP("Instruction", "Take the picture with the button"),
}

DISTANCES: dict[Instruction, str] = {
    Instruction.DOCUMENT_CLOSER: QT_TRANSLATE_NOOP("Instruction", "About %1 cm closer"),
    Instruction.DOCUMENT_FARTHER: QT_TRANSLATE_NOOP("Instruction", "About %1 cm farther away"),
}

MEASURES: dict[Measure, str] = {
    Measure.RESOLUTION: QT_TRANSLATE_NOOP("Measure", "Size of the picture"),
    Measure.SINGLE_FACE: QT_TRANSLATE_NOOP("Measure", "Exactly one face"),
    Measure.INTER_EYE_DISTANCE: QT_TRANSLATE_NOOP("Measure", "Distance between the eyes"),
    Measure.HEAD_SIZE: QT_TRANSLATE_NOOP("Measure", "Size of the head"),
    Measure.LEFT_MARGIN: QT_TRANSLATE_NOOP("Measure", "Room at the left"),
    Measure.RIGHT_MARGIN: QT_TRANSLATE_NOOP("Measure", "Room at the right"),
    Measure.TOP_MARGIN: QT_TRANSLATE_NOOP("Measure", "Room above the head"),
    Measure.BOTTOM_MARGIN: QT_TRANSLATE_NOOP("Measure", "Room below the chin"),
    Measure.YAW: QT_TRANSLATE_NOOP("Measure", "Head turned to the side"),
    Measure.PITCH: QT_TRANSLATE_NOOP("Measure", "Head up or down"),
    Measure.ROLL: QT_TRANSLATE_NOOP("Measure", "Head tilted"),
    Measure.EYES_OPEN: QT_TRANSLATE_NOOP("Measure", "Open eyes"),
    Measure.GAZE: QT_TRANSLATE_NOOP("Measure", "Eyes on the camera"),
    Measure.MOUTH_CLOSED: QT_TRANSLATE_NOOP("Measure", "Closed mouth"),
    Measure.OCCLUSION: QT_TRANSLATE_NOOP("Measure", "Face uncovered"),
    Measure.LUMINANCE_MEAN: QT_TRANSLATE_NOOP("Measure", "Light on the face"),
    Measure.LUMINANCE_RANGE: QT_TRANSLATE_NOOP("Measure", "Contrast on the face"),
    Measure.UNDER_EXPOSURE: QT_TRANSLATE_NOOP("Measure", "Too dark"),
    Measure.OVER_EXPOSURE: QT_TRANSLATE_NOOP("Measure", "Too bright"),
    Measure.ILLUMINATION_UNIFORMITY: QT_TRANSLATE_NOOP("Measure", "Even light"),
    Measure.SHARPNESS: QT_TRANSLATE_NOOP("Measure", "Sharpness"),
    Measure.MOTION: QT_TRANSLATE_NOOP("Measure", "Blurred by motion"),
    Measure.DOCUMENT_PRESENT: QT_TRANSLATE_NOOP("Measure", "Document in the picture"),
    Measure.DOCUMENT_DPI: QT_TRANSLATE_NOOP("Measure", "Detail of the document"),
    Measure.DOCUMENT_SHARPNESS: QT_TRANSLATE_NOOP("Measure", "Sharpness of the document"),
    Measure.DOCUMENT_GLARE: QT_TRANSLATE_NOOP("Measure", "Reflections"),
    Measure.DOCUMENT_BRIGHTNESS: QT_TRANSLATE_NOOP("Measure", "Light on the document"),
    Measure.DOCUMENT_CORNERS: QT_TRANSLATE_NOOP("Measure", "Corners of the document"),
    Measure.DOCUMENT_SIDE: QT_TRANSLATE_NOOP("Measure", "Side of the document"),
    Measure.DOCUMENT_MOTION: QT_TRANSLATE_NOOP("Measure", "Document moved"),
}

LEVELS: dict[Level, str] = {
    Level.PASS: QT_TRANSLATE_NOOP("Level", "Good"),
    Level.WARN: QT_TRANSLATE_NOOP("Level", "Could be better"),
    Level.BLOCK: QT_TRANSLATE_NOOP("Level", "Not good enough"),
}

CAMERA_TITLES: dict[CameraCondition, str] = {
    CameraCondition.ASLEEP: QT_TRANSLATE_NOOP("Camera", "The camera is resting"),
    CameraCondition.OPENING: QT_TRANSLATE_NOOP("Camera", "The camera is starting"),
    CameraCondition.LIVE: QT_TRANSLATE_NOOP("Camera", "The camera is ready"),
    CameraCondition.NONE_FOUND: QT_TRANSLATE_NOOP("Camera", "No camera found"),
    CameraCondition.BUSY: QT_TRANSLATE_NOOP("Camera", "Another program uses the camera"),
    CameraCondition.COVERED: QT_TRANSLATE_NOOP("Camera", "The camera is covered"),
    CameraCondition.FROZEN: QT_TRANSLATE_NOOP("Camera", "The camera's picture stands still"),
    CameraCondition.UNPLUGGED: QT_TRANSLATE_NOOP("Camera", "The camera was unplugged"),
    CameraCondition.SLOW: QT_TRANSLATE_NOOP("Camera", "The camera is slow"),
    CameraCondition.TOO_SMALL: QT_TRANSLATE_NOOP("Camera", "The camera's picture is too small"),
    CameraCondition.INFRARED: QT_TRANSLATE_NOOP("Camera", "This is an infrared camera"),
    CameraCondition.VIRTUAL_REFUSED: QT_TRANSLATE_NOOP(
        "Camera", "Virtual cameras are not allowed here"
    ),
}

CAMERA_REMEDIES: dict[CameraCondition, str] = {
    CameraCondition.ASLEEP: QT_TRANSLATE_NOOP("Camera", "It wakes up with the next customer."),
    CameraCondition.OPENING: QT_TRANSLATE_NOOP("Camera", "Just a moment."),
    CameraCondition.LIVE: QT_TRANSLATE_NOOP("Camera", "Nothing to do."),
    CameraCondition.NONE_FOUND: QT_TRANSLATE_NOOP(
        "Camera", "Plug in the camera; it is found by itself."
    ),
    CameraCondition.BUSY: QT_TRANSLATE_NOOP(
        "Camera",
        "Close the other program: a video call, or a browser with the camera on.",
    ),
    CameraCondition.COVERED: QT_TRANSLATE_NOOP(
        "Camera", "Open the slider on the lens or take away what covers it."
    ),
    CameraCondition.FROZEN: QT_TRANSLATE_NOOP(
        "Camera",
        "It is being restarted; if it stays so, unplug it and plug it in again.",
    ),
    CameraCondition.UNPLUGGED: QT_TRANSLATE_NOOP(
        "Camera", "Plug it in again; the visit goes on where it was."
    ),
    CameraCondition.SLOW: QT_TRANSLATE_NOOP(
        "Camera",
        "More light helps; or plug it straight into the computer, without a hub.",
    ),
    CameraCondition.TOO_SMALL: QT_TRANSLATE_NOOP(
        "Camera", "Use a camera with at least 640 by 480 pixels."
    ),
    CameraCondition.INFRARED: QT_TRANSLATE_NOOP(
        "Camera", "Choose the colour camera in the settings."
    ),
    CameraCondition.VIRTUAL_REFUSED: QT_TRANSLATE_NOOP(
        "Camera", "Choose a real camera in the settings."
    ),
}

OVERRIDES: dict[OverrideReason, str] = {
    OverrideReason.GLASSES_OR_VEIL: QT_TRANSLATE_NOOP("Override", "Glasses, veil or headscarf"),
    OverrideReason.DISABILITY_OR_AGE: QT_TRANSLATE_NOOP("Override", "Disability or age"),
    OverrideReason.LIGHT_CAN_NOT_CHANGE: QT_TRANSLATE_NOOP(
        "Override", "The light can not be changed"
    ),
    OverrideReason.DOCUMENT_WORN: QT_TRANSLATE_NOOP("Override", "The document is worn"),
    OverrideReason.GUIDANCE_WRONG: QT_TRANSLATE_NOOP("Override", "The guidance is wrong"),
    OverrideReason.OTHER: QT_TRANSLATE_NOOP("Override", "Another reason"),
}


def instruction_words(instruction: Instruction, distance_cm: float | None = None) -> str:
    """One instruction; with a distance in centimetres, of either sign, where one is known."""
    if distance_cm is not None and instruction in DISTANCES and round(abs(distance_cm)) > 0:
        words = QCoreApplication.translate("Instruction", DISTANCES[instruction])
        return words.replace("%1", str(round(abs(distance_cm))))
    return QCoreApplication.translate("Instruction", INSTRUCTIONS[instruction])


def measure_words(measure: Measure, level: Level = Level.PASS) -> str:
    """What was measured, and how it is where it is not good."""
    name = QCoreApplication.translate("Measure", MEASURES[measure])
    return name if level is Level.PASS else f"{name}: {level_words(level)}"


def level_words(level: Level) -> str:
    """How good a measure is."""
    return QCoreApplication.translate("Level", LEVELS[level])


def camera_words(camera: CameraStanding | CameraCondition) -> CameraWords:
    """What the camera does, and what helps."""
    condition = camera.condition if isinstance(camera, CameraStanding) else camera
    return CameraWords(
        title=QCoreApplication.translate("Camera", CAMERA_TITLES[condition]),
        remedy=QCoreApplication.translate("Camera", CAMERA_REMEDIES[condition]),
    )


def override_words(reason: OverrideReason) -> str:
    """Why the attendant took the picture nevertheless."""
    return QCoreApplication.translate("Override", OVERRIDES[reason])
