"""Guides a document into its frame, and keeps the sharpest look at it.

May know the document look, the coach and the levels. Must not outlive its visit: `reset` drops
every frame. One thread at a time. "Left" and "right" are the picture's: a document camera is not
mirrored.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from kiosk.domain.configuration.settings import CaptureSettings
from kiosk.domain.contract.documents import DocumentShape
from kiosk.domain.values.guidance import Guidance, OutlineState, Point
from kiosk.domain.values.picture import Picture, Side
from kiosk.domain.values.quality import Instruction, Level, Measure, Measurement, QualityReport
from kiosk.imaging.coach import Script, advance, begin, stopping
from kiosk.imaging.document import DocumentLook, measure_document
from kiosk.imaging.document_lines import Quad, Rectangle
from kiosk.imaging.document_reach import guide_on, levels_for, reach_dpi
from kiosk.imaging.document_side import PageMark, mark_of, side_fits
from kiosk.imaging.frame import Frame
from kiosk.imaging.levels import DOCUMENT, Levels, measured, with_overrides
from kiosk.imaging.picture_file import open_picture
from kiosk.imaging.rectify import sides_of

KEPT_FRAMES: Final = 3
USUAL_DISTANCE_CM: Final = 30.0
"""How far a document is held from a counter's camera; only the ratio is measured."""
_OFF_CENTRE: Final = 0.06
"""Share of the guide's width."""
_OFF_SIZE: Final = 0.10
_LEAN_DEGREES: Final = 6.0
_LONGEST_GAP_S: Final = 1.0


def _say(instruction: Instruction) -> Callable[[Measurement], Instruction]:
    def say(_problem: Measurement) -> Instruction:
        return instruction

    return say


def _light(problem: Measurement) -> Instruction:
    dark = problem.value < 128  # noqa: PLR2004 - the middle of the scale
    return Instruction.DOCUMENT_MORE_LIGHT if dark else Instruction.DOCUMENT_TILT_GLARE


@dataclass(frozen=True, slots=True, kw_only=True)
class _Seen:
    quad: Quad
    at_s: float


class DocumentGuide:
    """`Guide` for a document of one shape. `front`: the kept picture of the other side, if any."""

    def __init__(
        self,
        settings: CaptureSettings,
        shape: DocumentShape,
        *,
        side: Side | None = None,
        front: Picture | None = None,
    ) -> None:
        self._settings = settings
        self._shape = shape
        self._side = side
        self._levels: Levels = with_overrides(DOCUMENT, settings.levels)
        self._other = page_mark(front, shape) if front is not None else None
        self.reset(0.0)

    def reset(self, now_s: float) -> None:
        """Start anew and forget every frame."""
        self._coached = begin(_script(Instruction.PLACE_DOCUMENT), now_s)
        self._seen: _Seen | None = None
        self._held: list[tuple[float, Frame]] = []
        self._picked: Frame | None = None
        self._fresh = True

    def look(self, frame: Frame, now_s: float) -> Guidance:
        """Measure one frame, about 12 ms where the document is in place, and say one thing."""
        guide = guide_on(frame.width, frame.height, self._shape)
        levels = levels_for(self._levels, frame.width, frame.height, self._shape)
        reached = measured(
            Measure.DOCUMENT_DPI, reach_dpi(frame.width, frame.height, self._shape), levels
        )
        if reached.level is Level.BLOCK:
            return _too_coarse(reached, _in_shares(guide, frame))
        look = measure_document(frame.bgr, self._levels, shape=self._shape, live=True)
        report = self._with_place(look, frame, guide)
        script = _script(_towards(look, guide))
        if self._fresh:
            self._coached = begin(script, now_s)
            self._fresh = False
        self._coached = advance(self._coached, report, script, self._settings, now_s)
        self._keep(frame, report)
        if self._coached.done and self._settings.automatic and self._picked is None:
            self._pick(now_s)
        taken = self._picked is not None
        return Guidance(
            instruction=self._coached.shown,
            outline=OutlineState.TAKEN if taken else self._coached.outline,
            hold=1.0 if taken else self._coached.hold,
            quad=_shares(look, frame),
            sides=look.sides,
            guide=_in_shares(guide, frame),
            distance_cm=distance_cm(look.dpi, levels),
            help=self._coached.help,
            manual=self._coached.manual,
            eased=self._coached.eased,
            report=report,
        )

    def picked(self) -> Frame | None:
        """The sharpest frame of the hold."""
        return self._picked

    def _with_place(self, look: DocumentLook, frame: Frame, guide: Rectangle) -> QualityReport:
        """Add what only a guide can know: whether it lies in the guide, moves, and which side."""
        if look.page is None:
            self._seen = None
            return look.report
        taken = list(look.report.measurements)
        if not look.aligned:
            # Found, but not where it was asked for: as good as absent, and the advice says where.
            taken[0] = replace(taken[0], level=Level.BLOCK)
        before, self._seen = self._seen, _Seen(quad=look.page.quad, at_s=frame.at_s)
        gap_s = frame.at_s - before.at_s if before is not None else 0.0
        if before is not None and 0 < gap_s <= _LONGEST_GAP_S:
            moved = float(np.abs(look.page.quad - before.quad).max())
            pace = moved / guide.width / gap_s
            taken.append(measured(Measure.DOCUMENT_MOTION, pace, self._levels))
        if look.aligned and look.flat is not None:
            fits = side_fits(
                frame.bgr, look.flat, shape=self._shape, side=self._side, other=self._other
            )
            taken.append(measured(Measure.DOCUMENT_SIDE, float(fits), self._levels))
        return replace(look.report, measurements=tuple(taken))

    def _keep(self, frame: Frame, report: QualityReport) -> None:
        if not self._coached.holding:
            self._held.clear()
            return
        sharp = Measure.DOCUMENT_SHARPNESS
        values = [m.value for m in report.measurements if m.measure is sharp]
        self._held.append((values[0] if values else 0.0, frame))
        self._held.sort(key=lambda kept: kept[0], reverse=True)
        del self._held[KEPT_FRAMES:]

    def _pick(self, now_s: float) -> None:
        """Judge the candidates again without the guide; where none passes, hold anew."""
        for _, frame in self._held:
            again = measure_document(frame.bgr, self._levels, shape=self._shape)
            if not stopping(again.report, eased=self._coached.eased):
                self._picked = frame
                self._held.clear()
                return
        self._held.clear()
        self._coached = replace(self._coached, held_since_s=now_s, hold=0.0, done=False)


def page_mark(picture: Picture, shape: DocumentShape) -> PageMark:
    """The mark of a side that was kept: of its page where one is found, else of all of it."""
    bgr = open_picture(picture.jpeg)
    look = measure_document(bgr, DOCUMENT, shape=shape)
    return mark_of(look.flat if look.flat is not None else bgr)


def distance_cm(dpi: float, levels: Levels) -> float | None:
    """How much closer (negative) the document must come to reach the warning's resolution.

    A pinhole's image grows as the distance shrinks, so the ratio of sizes is that of distances.
    None where the resolution is enough or not known.
    """
    least = levels[Measure.DOCUMENT_DPI].warn_low
    if least is None or dpi <= 0 or dpi >= least:
        return None
    return USUAL_DISTANCE_CM * (dpi / least - 1.0)


def _too_coarse(reached: Measurement, guide: tuple[Point, Point]) -> Guidance:
    """What is said at once where no page can come close enough."""
    return Guidance(
        instruction=Instruction.DOCUMENT_CAMERA_TOO_COARSE,
        outline=OutlineState.ADJUST,
        guide=guide,
        manual=True,
        report=QualityReport(measurements=(reached,)),
    )


def _in_shares(guide: Rectangle, frame: Frame) -> tuple[Point, Point]:
    return (
        (guide.left / frame.width, guide.top / frame.height),
        (guide.right / frame.width, guide.bottom / frame.height),
    )


def _script(towards: Instruction) -> Script:
    return Script(
        order=(
            (Measure.DOCUMENT_PRESENT, _say(towards)),
            (Measure.DOCUMENT_CORNERS, _say(Instruction.DOCUMENT_SHOW_CORNERS)),
            (Measure.DOCUMENT_DPI, _say(Instruction.DOCUMENT_CLOSER)),
            (Measure.DOCUMENT_SIDE, _say(Instruction.DOCUMENT_OTHER_SIDE)),
            (Measure.DOCUMENT_BRIGHTNESS, _light),
            (Measure.DOCUMENT_GLARE, _say(Instruction.DOCUMENT_TILT_GLARE)),
            (Measure.DOCUMENT_MOTION, _say(Instruction.DOCUMENT_HOLD_STILL)),
            (Measure.DOCUMENT_SHARPNESS, _say(Instruction.DOCUMENT_HOLD_STILL)),
        ),
        good=Instruction.DOCUMENT_KEEP_SO,
        waiting=Instruction.PLACE_DOCUMENT,
    )


def _towards(look: DocumentLook, guide: Rectangle) -> Instruction:
    """Where the document has to go to meet the guide: the largest fault first."""
    if look.page is None:
        return _towards_missing(look.sides)
    quad = look.page.quad
    wide, _ = sides_of(quad)
    middle = quad.mean(axis=0)
    right = float(middle[0] - (guide.left + guide.right) / 2) / guide.width
    down = float(middle[1] - (guide.top + guide.bottom) / 2) / guide.width
    size = wide / guide.width - 1.0
    top = quad[1] - quad[0]
    lean = math.degrees(math.atan2(float(top[1]), float(top[0])))
    if abs(lean) > _LEAN_DEGREES:
        return Instruction.DOCUMENT_TURN
    if abs(size) > max(_OFF_SIZE, abs(right), abs(down)):
        return Instruction.DOCUMENT_CLOSER if size < 0 else Instruction.DOCUMENT_FARTHER
    if abs(right) >= abs(down) and abs(right) > _OFF_CENTRE:
        return Instruction.DOCUMENT_LEFT if right > 0 else Instruction.DOCUMENT_RIGHT
    if abs(down) > _OFF_CENTRE:
        return Instruction.DOCUMENT_UP if down > 0 else Instruction.DOCUMENT_DOWN
    return Instruction.DOCUMENT_SHOW_CORNERS


def _towards_missing(sides: tuple[bool, bool, bool, bool]) -> Instruction:
    """From the sides alone: what lies beyond the guide is usually cut off on that side."""
    top, right, bottom, left = sides
    missing = {
        (False, True, True, True): Instruction.DOCUMENT_DOWN,
        (True, True, False, True): Instruction.DOCUMENT_UP,
        (True, False, True, True): Instruction.DOCUMENT_LEFT,
        (True, True, True, False): Instruction.DOCUMENT_RIGHT,
    }
    return missing.get((top, right, bottom, left), Instruction.PLACE_DOCUMENT)


def _shares(look: DocumentLook, frame: Frame) -> tuple[Point, Point, Point, Point] | None:
    if look.page is None:
        return None
    first, second, third, fourth = (
        (float(x) / frame.width, float(y) / frame.height) for x, y in look.page.quad
    )
    return first, second, third, fourth
