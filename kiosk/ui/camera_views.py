"""A camera's standing and the guide's report to lines of words. Pure."""

from kiosk.domain.contract.documents import SHAPE_MM, DocumentShape
from kiosk.domain.values.camera import (
    USABLE,
    CameraCondition,
    CameraFitness,
    CameraStanding,
    CameraUse,
)
from kiosk.domain.values.problem import Problem
from kiosk.domain.values.quality import Level, Measure, QualityReport
from kiosk.ui.texts import translate
from kiosk.ui.widgets.table import Line
from kiosk.ui.wording import camera_words, level_words, measure_words

LEAST_DPI, GOOD_DPI = 150, 220
"""Below the first a reader can not tell letters; below the second it may err."""
_SLOW_FPS = 10.0
_MM_PER_INCH = 25.4

_CALM = {CameraCondition.LIVE, CameraCondition.OPENING, CameraCondition.ASLEEP}
_LEVELS = {
    Level.PASS: ("circle-check", "approved"),
    Level.WARN: ("triangle-alert", "look"),
    Level.BLOCK: ("octagon-x", "refused"),
}
_OF_CARDS = {"camera.fixed_focus", "camera.not_sharp", "camera.dpi_low", "camera.dpi_too_low"}
_TOLD = (
    Measure.SINGLE_FACE,
    Measure.HEAD_SIZE,
    Measure.INTER_EYE_DISTANCE,
    Measure.SHARPNESS,
    Measure.LUMINANCE_MEAN,
    Measure.LUMINANCE_RANGE,
    Measure.UNDER_EXPOSURE,
    Measure.OVER_EXPOSURE,
    Measure.ILLUMINATION_UNIFORMITY,
    Measure.DOCUMENT_PRESENT,
    Measure.DOCUMENT_DPI,
    Measure.DOCUMENT_SHARPNESS,
    Measure.DOCUMENT_BRIGHTNESS,
    Measure.DOCUMENT_GLARE,
)
"""What a camera and its light have to do with; the rest is how somebody stands before it."""


def card_dpi(width: int, height: int) -> int:
    """Dots an inch of an ID-1 card that fills the guide on a frame of this size; 0 without one."""
    if not width or not height:
        return 0
    from kiosk.imaging.document_reach import guide_on  # noqa: PLC0415 - with it comes OpenCV

    guide = guide_on(width, height, DocumentShape.ID1)
    return round(guide.width / (SHAPE_MM[DocumentShape.ID1][0] / _MM_PER_INCH))


def fact_lines(standing: CameraStanding, use: CameraUse) -> tuple[Line, ...]:
    """Name, state, mode, measured rate; for documents how much detail can be reached."""
    calm = standing.condition in _CALM
    lines = [
        Line(
            name=translate("Desk", "State"),
            words=camera_words(standing).title,
            icon="circle-check"
            if standing.condition is CameraCondition.LIVE
            else "camera"
            if calm
            else "triangle-alert",
            tone="approved"
            if standing.condition is CameraCondition.LIVE
            else "ink"
            if calm
            else "look",
        )
    ]
    if standing.name:
        lines.append(Line(name=translate("Desk", "Name"), words=standing.name))
    elif standing.replay:
        lines.append(Line(name=translate("Desk", "Name"), words=translate("Desk", "Footage")))
    seen = standing.condition in USABLE
    if seen and standing.width:
        mode = f"{standing.width} \u00d7 {standing.height} {standing.pixel_format}".strip()
        lines.append(Line(name=translate("Desk", "Picture"), words=mode))
    if seen and standing.fps:
        slow = standing.fps < _SLOW_FPS
        lines.append(
            Line(
                name=translate("Desk", "Measured rate"),
                words=translate("Desk", "{count} pictures a second").format(
                    count=round(standing.fps)
                ),
                icon="triangle-alert" if slow else "circle-check",
                tone="look" if slow else "approved",
            )
        )
    if seen and use is CameraUse.DOCUMENT and standing.width:
        lines.append(_dpi_line(card_dpi(standing.width, standing.height)))
    return tuple(lines)


def measure_lines(report: QualityReport) -> tuple[Line, ...]:
    """What has to do with the camera and its light, in words."""
    by_measure = {each.measure: each.level for each in report.measurements}
    return tuple(
        Line(
            name=measure_words(each),
            words=level_words(by_measure[each]),
            icon=_LEVELS[by_measure[each]][0],
            tone=_LEVELS[by_measure[each]][1],
        )
        for each in _TOLD
        if each in by_measure
    )


def what_helps(standing: CameraStanding, use: CameraUse) -> tuple[str, str]:
    """What is wrong and what to do; two empty texts where nothing is."""
    if standing.condition not in _CALM:
        words = camera_words(standing)
        return words.title, words.remedy
    reached = card_dpi(standing.width, standing.height) if use is CameraUse.DOCUMENT else 0
    if 0 < reached < LEAST_DPI:
        return (
            translate("Desk", "This camera can not read documents"),
            translate("Desk", "Take a camera with more pixels, or read documents from a scanner."),
        )
    return "", ""


def fitness_lines(found: CameraFitness, use: CameraUse) -> tuple[Line, ...]:
    """Sizes, focus and rate; for documents how much detail can be reached."""
    if not found.width:
        return ()
    sizes = found.modes or ((found.width, found.height),)
    lines = [
        Line(
            name=translate("Desk", "Sizes"),
            words=", ".join(f"{width} \u00d7 {height}" for width, height in sizes),
        ),
        Line(
            name=translate("Desk", "Measured rate"),
            words=translate("Desk", "{count} pictures a second").format(count=round(found.fps)),
        ),
        _focus_line(found),
    ]
    if use is CameraUse.DOCUMENT and found.card_dpi:
        lines.append(_dpi_line(found.card_dpi))
    return tuple(lines)


def findings_told(found: CameraFitness, use: CameraUse) -> tuple[Problem, ...]:
    """What concerns this role: nobody reads a card with the customer's camera."""
    if use is CameraUse.DOCUMENT:
        return found.findings
    return tuple(each for each in found.findings if each.code not in _OF_CARDS)


def _focus_line(found: CameraFitness) -> Line:
    name = translate("Desk", "Focus")
    if found.fixed_focus_suspected:
        return Line(
            name=name,
            words=translate("Desk", "Fixed, not sharp near by"),
            icon="triangle-alert",
            tone="look",
        )
    if found.autofocus is None:
        return Line(name=name, words=translate("Desk", "The camera does not tell"))
    if found.autofocus:
        return Line(name=name, words=translate("Desk", "Automatic"))
    return Line(name=name, words=translate("Desk", "Fixed"))


def _dpi_line(reached: int) -> Line:
    level = Level.BLOCK if reached < LEAST_DPI else Level.WARN if reached < GOOD_DPI else Level.PASS
    icon, tone = _LEVELS[level]
    return Line(
        name=translate("Desk", "Detail on a card"),
        words=translate("Desk", "{count} dots an inch: {words}").format(
            count=reached, words=level_words(level)
        ),
        icon=icon,
        tone=tone,
    )
