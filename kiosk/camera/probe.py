"""Looks hard at one camera for `kiosk doctor` and the camera test: what it is fit for.

Blocks for some seconds: call it in a thread, with the device not open elsewhere. What it measures
is of the scene that happens to be there; only rate, size and reachable resolution are the
camera's own.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from kiosk.camera.devices import Device
from kiosk.camera.feed import CannotOpenError, Feed, Opener
from kiosk.camera.health import SLOW_FPS, Health
from kiosk.camera.kinds import DeviceKind
from kiosk.camera.modes import Mode
from kiosk.camera.timing import Timing
from kiosk.domain.contract.documents import SHAPE_MM, DocumentShape
from kiosk.domain.values.camera import CameraCondition
from kiosk.domain.values.problem import Problem, ProblemKind, Remedy
from kiosk.domain.values.quality import Level, Measure
from kiosk.imaging.frame import Pixels

LOOK_S = 2.5
LEAST_DPI, GOOD_DPI = 150.0, 220.0
"""On the document: below the first a reader can not tell letters, below the second it may err."""
DARK_MEAN, BRIGHT_MEAN = 40.0, 230.0
MM_PER_INCH = 25.4
PAGE_PX = 1000
SHARPNESS_EVERY = 5
"""Measured on some frames only, lest the measuring slow the rate that is measured."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CameraReport:
    """What was seen of one camera. Zeros where it gave no picture."""

    name: str
    kind: DeviceKind = DeviceKind.COLOUR
    condition: CameraCondition
    modes: tuple[Mode, ...] = ()
    """What the device takes of the usual sizes; empty for streams and files."""
    width: int = 0
    height: int = 0
    pixel_format: str = ""
    fps: float = 0.0
    """Measured."""
    exposure: float = 0.0
    """Mean luminance of the last frame, 0 to 255."""
    sharpness: float = 0.0
    """Best of all frames, inside the card's guide, in the document gate's unit."""
    card_dpi: float = 0.0
    """Dots an inch on an ID-1 card that fills the guide: more is not to be had."""
    autofocus: bool | None = None
    fixed_focus_suspected: bool = False
    findings: tuple[Problem, ...] = ()


def probe(
    opener: Opener,
    *,
    name: str = "",
    kind: DeviceKind = DeviceKind.COLOUR,
    modes: tuple[Mode, ...] = (),
    clock: Callable[[], float] = time.monotonic,
) -> CameraReport:
    """Open, watch for `LOOK_S` and close. Never raises for what a camera does."""
    try:
        feed = opener()
    except CannotOpenError as error:
        return CameraReport(
            name=error.name or name,
            kind=kind,
            condition=error.condition,
            modes=modes,
            findings=(finding(error.condition.value),),
        )
    try:
        return _watch(feed, kind=kind, modes=modes, clock=clock)
    finally:
        feed.release()


def probe_device(device: Device, *, width: int = 1920, height: int = 1080) -> CameraReport:
    """One device with the modes that it offers. Infrared and virtual ones are looked at as well."""
    # OpenCV is slow to import, and the doctor's other checks do not need it.
    from kiosk.camera.opencv import offered_modes, open_device  # noqa: PLC0415

    modes = offered_modes(device)
    return probe(
        lambda: open_device(device, width=width, height=height),
        name=device.name,
        kind=device.kind,
        modes=modes,
    )


def finding(code: str, remedy: Remedy = Remedy.CHECK_CAMERA, detail: str = "") -> Problem:
    """`camera.CODE`, in the shape that every screen and command can tell."""
    return Problem(kind=ProblemKind.CAMERA, remedy=remedy, code=f"camera.{code}", detail=detail)


def _watch(
    feed: Feed, *, kind: DeviceKind, modes: tuple[Mode, ...], clock: Callable[[], float]
) -> CameraReport:
    started = now = clock()
    health = Health(timing=Timing(), facts=feed.facts, opened_at=started, delivered=False)
    last: Pixels | None = None
    sharpness = 0.0
    count = 0
    while now - started < LOOK_S:
        if not feed.grab():
            break
        image = feed.retrieve()
        now = clock()
        if image is None:
            # One frame in a hundred may be garbage; a device that gives nothing else has no size.
            continue
        last = image
        health.arrived(now)
        health.looked(image, now)
        if count % SHARPNESS_EVERY == 0:
            sharpness = max(sharpness, _sharpness(image))
        count += 1
    condition = health.condition(now)
    if last is None or condition is None:
        condition = CameraCondition.BUSY
    fps = health.fps(now)
    dpi = card_dpi(health.width, health.height) if health.width else 0.0
    soft = last is not None and not _sharp_enough(sharpness)
    fixed = soft and feed.facts.autofocus is False
    exposure = float(last[::8, ::8].mean()) if last is not None else 0.0
    findings = _findings(condition, kind, fps=fps, exposure=exposure, dpi=dpi)
    if soft:
        findings.append(_focus_finding(fixed=fixed))
    return CameraReport(
        name=feed.facts.name,
        kind=kind,
        condition=condition,
        modes=modes,
        width=health.width,
        height=health.height,
        pixel_format=feed.facts.pixel_format,
        fps=round(fps, 1),
        exposure=round(exposure, 1),
        sharpness=round(sharpness, 2),
        card_dpi=round(dpi),
        autofocus=feed.facts.autofocus,
        fixed_focus_suspected=fixed,
        findings=tuple(findings),
    )


def card_dpi(width: int, height: int) -> float:
    """Dots an inch of an ID-1 card that fills the guide on a frame of this size."""
    from kiosk.imaging.document_reach import guide_on  # noqa: PLC0415 - imports OpenCV

    guide = guide_on(width, height, DocumentShape.ID1)
    return guide.width / (SHAPE_MM[DocumentShape.ID1][0] / MM_PER_INCH)


def _sharpness(bgr: Pixels) -> float:
    import cv2  # noqa: PLC0415 - see above

    from kiosk.imaging.document import measure_page  # noqa: PLC0415 - imports OpenCV
    from kiosk.imaging.document_reach import guide_on  # noqa: PLC0415 - see above

    guide = guide_on(bgr.shape[1], bgr.shape[0], DocumentShape.ID1)
    page = bgr[int(guide.top) : int(guide.bottom), int(guide.left) : int(guide.right)]
    # The gate measures a page as it was seen, and no wider than this.
    wide = min(PAGE_PX, page.shape[1])
    size = (wide, round(wide * page.shape[0] / page.shape[1]))
    small = np.asarray(cv2.resize(page, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)
    return measure_page(small)[Measure.DOCUMENT_SHARPNESS]


def _sharp_enough(sharpness: float) -> bool:
    from kiosk.imaging.levels import DOCUMENT  # noqa: PLC0415 - with its folder comes OpenCV

    return DOCUMENT[Measure.DOCUMENT_SHARPNESS].level(sharpness) is not Level.BLOCK


def _focus_finding(*, fixed: bool) -> Problem:
    # A fixed focus that is soft at card distance stays so: a file or a scanner does it instead.
    if fixed:
        return finding("fixed_focus", Remedy.CHOOSE_ANOTHER_FILE)
    return finding("not_sharp")


def _findings(
    condition: CameraCondition, kind: DeviceKind, *, fps: float, exposure: float, dpi: float
) -> list[Problem]:
    found = []
    if condition is not CameraCondition.LIVE:
        found.append(finding(condition.value))
    elif 0 < fps < SLOW_FPS:
        found.append(finding("slow", detail=f"{fps:.1f}"))
    if kind is DeviceKind.VIRTUAL:
        found.append(finding("virtual"))
    if 0 < exposure < DARK_MEAN:
        found.append(finding("dark", detail=f"{exposure:.0f}"))
    if exposure > BRIGHT_MEAN:
        found.append(finding("bright", detail=f"{exposure:.0f}"))
    if 0 < dpi < LEAST_DPI:
        found.append(finding("dpi_too_low", Remedy.CHOOSE_ANOTHER_FILE, f"{dpi:.0f}"))
    elif 0 < dpi < GOOD_DPI:
        found.append(finding("dpi_low", detail=f"{dpi:.0f}"))
    return found
