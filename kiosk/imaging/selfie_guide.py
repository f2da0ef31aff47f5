"""Guides a selfie frame by frame and keeps the best one.

May know the look, the coach and the levels. Must not outlive its visit: `reset` drops every frame.
One thread at a time.
"""

from collections import deque
from dataclasses import replace
from typing import Final, Protocol

from kiosk.domain.configuration.settings import CaptureSettings
from kiosk.domain.values.guidance import Guidance, OutlineState, Point
from kiosk.domain.values.quality import Instruction, Level, Measure, Measurement, QualityReport
from kiosk.imaging.camera_height import CameraHeight
from kiosk.imaging.coach import Script, advance, begin, stopping
from kiosk.imaging.face_engine import FaceEngine
from kiosk.imaging.frame import Frame
from kiosk.imaging.frame_rank import Rank, rank_of
from kiosk.imaging.levels import SELFIE, Levels, with_overrides
from kiosk.imaging.selfie import SelfieLook, measure_selfie

KEPT_FRAMES: Final = 3
"""The best of a hold; each 720p frame is 2.8 MB."""
CALIBRATION_FRAMES: Final = 90
"""Three seconds: long enough to have seen the camera in focus once."""
NEARLY_BEST: Final = 0.85
"""Below this share of its own recent best the camera is still focusing, or somebody moves."""
LENS_AFTER_S: Final = 6.0


class Guide(Protocol):
    """What the visit needs of a guide, for a selfie or a document."""

    def look(self, frame: Frame, now_s: float) -> Guidance:
        """Measure one frame and say what to do. `now_s` is monotonic."""

    def picked(self) -> Frame | None:
        """The frame that was chosen, once the hold is done and it was judged again."""

    def reset(self, now_s: float) -> None:
        """Start anew and forget every frame."""


def _signed(low: Instruction, high: Instruction) -> "_Signed":
    return _Signed(low, high)


class _Signed:
    """One thing to say below zero, another above."""

    def __init__(self, low: Instruction, high: Instruction) -> None:
        self._low, self._high = low, high

    def __call__(self, problem: Measurement) -> Instruction:
        return self._low if problem.value < 0 else self._high


def _always(instruction: Instruction) -> "_Signed":
    return _Signed(instruction, instruction)


def _faces(problem: Measurement) -> Instruction:
    return Instruction.LOOK_INTO_CAMERA if problem.value < 1 else Instruction.ONE_PERSON_ONLY


def _size(problem: Measurement) -> Instruction:
    return Instruction.COME_CLOSER if problem.value < _MIDDLE_SIZE else Instruction.MOVE_BACK


def _light(problem: Measurement) -> Instruction:
    return Instruction.MORE_LIGHT if problem.value < _MIDDLE_LUMA else Instruction.LESS_LIGHT


_MIDDLE_SIZE: Final = 0.5
_MIDDLE_LUMA: Final = 128

# "Left" and "right" are the customer's own, and those of the mirrored preview: a face near the
# picture's left edge stands too far to its own right.
SELFIE_SCRIPT: Final = Script(
    order=(
        (Measure.SINGLE_FACE, _faces),
        (Measure.HEAD_SIZE, _size),
        (Measure.INTER_EYE_DISTANCE, _always(Instruction.COME_CLOSER)),
        (Measure.LEFT_MARGIN, _always(Instruction.MOVE_LEFT)),
        (Measure.RIGHT_MARGIN, _always(Instruction.MOVE_RIGHT)),
        (Measure.TOP_MARGIN, _always(Instruction.MOVE_DOWN)),
        (Measure.BOTTOM_MARGIN, _always(Instruction.MOVE_UP)),
        (Measure.LUMINANCE_MEAN, _light),
        (Measure.UNDER_EXPOSURE, _always(Instruction.MORE_LIGHT)),
        (Measure.LUMINANCE_RANGE, _always(Instruction.MORE_LIGHT)),
        (Measure.OVER_EXPOSURE, _always(Instruction.LESS_LIGHT)),
        (Measure.ILLUMINATION_UNIFORMITY, _always(Instruction.EVEN_LIGHT)),
        (Measure.OCCLUSION, _always(Instruction.UNCOVER_FACE)),
        (Measure.YAW, _signed(Instruction.TURN_LEFT, Instruction.TURN_RIGHT)),
        (Measure.PITCH, _signed(Instruction.CHIN_DOWN, Instruction.CHIN_UP)),
        (Measure.ROLL, _always(Instruction.STRAIGHTEN_HEAD)),
        (Measure.MOTION, _always(Instruction.HOLD_STILL)),
        (Measure.SHARPNESS, _always(Instruction.HOLD_STILL)),
        (Measure.EYES_OPEN, _always(Instruction.OPEN_EYES)),
        (Measure.GAZE, _always(Instruction.LOOK_INTO_CAMERA)),
        (Measure.MOUTH_CLOSED, _always(Instruction.CLOSE_MOUTH)),
    ),
    good=Instruction.KEEP_SO,
    waiting=Instruction.LOOK_INTO_CAMERA,
)

UNGUIDED: Final = Guidance(
    instruction=Instruction.NO_GUIDANCE,
    outline=OutlineState.SEARCHING,
    manual=True,
    report=QualityReport(unmeasured=True),
)
"""Models missing or changed: the picture is taken by hand."""


class SelfieGuide:
    """`Guide` for a face. Without an engine it says so and lets the attendant press."""

    def __init__(
        self,
        engine: FaceEngine | None,
        settings: CaptureSettings,
        height: CameraHeight | None = None,
    ) -> None:
        self._engine = engine
        self._settings = settings
        self._height = height if height is not None else CameraHeight()
        self._levels: Levels = with_overrides(SELFIE, settings.levels)
        self._sharpness: deque[float] = deque(maxlen=CALIBRATION_FRAMES)
        self._lens: Script = replace(
            SELFIE_SCRIPT,
            order=tuple(
                (measure, _always(Instruction.WIPE_LENS) if measure is Measure.SHARPNESS else say)
                for measure, say in SELFIE_SCRIPT.order
            ),
        )
        self.reset(0.0)

    def reset(self, now_s: float) -> None:
        """Start anew. What was learned of the camera's sharpness stays; frames do not."""
        self._coached = begin(SELFIE_SCRIPT, now_s)
        self._look: SelfieLook | None = None
        self._held: list[tuple[Rank, Frame]] = []
        self._picked: Frame | None = None
        self._fresh = True

    def look(self, frame: Frame, now_s: float) -> Guidance:
        """Measure one frame, about 12 ms at 1280x720, and say one thing."""
        if self._engine is None:
            return UNGUIDED
        if self._fresh:
            self._coached = begin(SELFIE_SCRIPT, now_s)
            self._fresh = False
        with self._engine.lock:
            look = measure_selfie(
                frame.bgr,
                self._engine,
                self._levels,
                previous=self._look,
                at_s=frame.at_s,
                pitch_centre=self._height.centre,
            )
        if look.face is not None:
            self._height.saw(look.report, look.face.pitch)
        look = replace(look, report=self._calibrated(look.report))
        self._look = look
        script = self._lens if now_s - self._coached.began_s > LENS_AFTER_S else SELFIE_SCRIPT
        self._coached = advance(self._coached, look.report, script, self._settings, now_s)
        self._keep(frame, look)
        if self._coached.done and self._settings.automatic and self._picked is None:
            self._pick(now_s)
        return self._guidance(frame, look)

    def picked(self) -> Frame | None:
        """The frame of the hold that is farthest from every limit, judged again by itself."""
        return self._picked

    def _calibrated(self, report: QualityReport) -> QualityReport:
        """Warn where this camera has just shown that it can do better."""
        taken: list[Measurement] = []
        for one in report.measurements:
            found = one
            if one.measure is Measure.SHARPNESS:
                self._sharpness.append(one.value)
                soft = one.value < NEARLY_BEST * max(self._sharpness)
                if soft and one.level is Level.PASS:
                    found = replace(one, level=Level.WARN)
            taken.append(found)
        return replace(report, measurements=tuple(taken))

    def _keep(self, frame: Frame, look: SelfieLook) -> None:
        if not self._coached.holding:
            self._held.clear()
            return
        self._held.append((rank_of(look.report, self._levels), frame))
        self._held.sort(key=lambda kept: kept[0], reverse=True)
        del self._held[KEPT_FRAMES:]

    def _pick(self, now_s: float) -> None:
        """Judge the candidates again, untracked; where none passes, the hold starts over."""
        if self._engine is None:
            return
        judged: list[tuple[Rank, Frame]] = []
        for _, frame in self._held:
            with self._engine.lock:
                again = measure_selfie(
                    frame.bgr, self._engine, self._levels, pitch_centre=self._height.centre
                )
            if not stopping(again.report, eased=self._coached.eased):
                judged.append((rank_of(again.report, self._levels), frame))
        self._held.clear()
        if judged:
            self._picked = max(judged, key=lambda kept: kept[0])[1]
            return
        self._coached = replace(self._coached, held_since_s=now_s, hold=0.0, done=False)

    def _guidance(self, frame: Frame, look: SelfieLook) -> Guidance:
        taken = self._picked is not None
        return Guidance(
            instruction=self._coached.shown,
            outline=OutlineState.TAKEN if taken else self._coached.outline,
            hold=1.0 if taken else self._coached.hold,
            box=_box(look, frame),
            help=self._coached.help,
            manual=self._coached.manual,
            eased=self._coached.eased,
            report=look.report,
        )


def _box(look: SelfieLook, frame: Frame) -> tuple[Point, Point] | None:
    if look.face is None:
        return None
    box = look.face.box
    return (
        (box.left / frame.width, box.top / frame.height),
        ((box.left + box.width) / frame.width, (box.top + box.height) / frame.height),
    )
