"""One look at a document: the page found, measured and judged against the levels.

May know the page finder, rectification and the levels. Must not advise or keep a frame.
"""

from dataclasses import dataclass, field
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from kiosk.domain.contract.documents import DocumentShape
from kiosk.domain.values.quality import Level, Measure, QualityReport
from kiosk.imaging.document_lines import FoundPage, PageFinder, Quad
from kiosk.imaging.document_print import letters_on_lines
from kiosk.imaging.document_quads import areas_of
from kiosk.imaging.document_reach import guide_on, levels_for
from kiosk.imaging.frame import Pixels
from kiosk.imaging.levels import Levels, measured
from kiosk.imaging.rectify import dpi_of, ratio_held, ratios_of, rectify, shape_of, sides_of
from kiosk.imaging.shrink import shrunk

Slopes = npt.NDArray[np.float32]
PAGE_WIDTH: Final = 1000
"""Pages are measured as wide as they were seen, at most this: shrinking hides motion."""
PRESENT: Final = 0.72
"""Support below which a found rectangle is no page; the level of the same name may be stricter."""
PRINTED: Final = 12
"""Letters on lines that a sharp page has at least; a blank sheet or a screen's frame has none."""
SCANNED: Final = 60
"""The same for a picture that is taken for a page as a whole, because no border can be seen."""
_SCAN_SUPPORT: Final = 0.76
"""What such a page is given: present, with a warning."""
_SCAN_RATIO: Final = 0.05
_SURE: Final = 0.9
_LARGE: Final = 0.4
"""Share of the picture; a smaller rectangle on a scan is a photograph or a table on it."""
_SLANT: Final = 0.7071
_WIDE_PAGE: Final = 800
_EMPTY: Final = 12.0
"""Standard deviation of luma inside a sheet with nothing on it."""
_GLARE_WIDTH: Final = 320
_BLOWN: Final = 250
_SPOT: Final = 11
"""Pixels of 320 that a spot measures at least; white frames around codes are narrower."""
_LEAST_BLOWN: Final = 0.002
"""Share of the page below which no spot is looked for; the warning stands at more than four times
this."""
_WHITE_PAGE: Final = 238
"""Where the page's own middle is this bright, glare can not be told from paper."""
_FINE: Final = 1.0
_COARSE_OF_HALF: Final = 1.38
"""Sigma on the halved page that acts like 3 on the page itself: halving and Sobel blur as well."""
_EDGE: Final = 97.0
_NOTHING: Final = 0.02
"""Share of the steepest slope below which there is paper, not print."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentLook:
    """What was seen. `page` in pixels of the frame; `flat` is the page at PAGE_WIDTH."""

    report: QualityReport
    page: FoundPage | None = field(default=None, repr=False)
    shape: DocumentShape | None = None
    sides: tuple[bool, bool, bool, bool] = (False, False, False, False)
    aligned: bool = False
    """Within the guide, not merely somewhere in the frame."""
    flat: Pixels | None = field(default=None, repr=False)
    dpi: float = 0.0
    whole: bool = False
    """The picture itself is the page: a scan, cut to its edges."""


def measure_document(
    bgr: Pixels, levels: Levels, *, shape: DocumentShape | None = None, live: bool = False
) -> DocumentLook:
    """Find the page, measure it and judge it. `bgr` is height by width by 3, uint8, upright.

    With a shape it is looked for near that shape's guide first (about 12 ms at 1280x720), and then
    anywhere; without one, any known shape anywhere (about 25 ms), as for files. `live` leaves the
    look for print to the frame that is picked.
    """
    height, width = bgr.shape[:2]
    finder = PageFinder(bgr)
    page: FoundPage | None = None
    sides = (False, False, False, False)
    aligned = False
    if shape is not None:
        guide = guide_on(width, height, shape)
        page = finder.near(guide)
        aligned = page is not None and min(page.support) >= PRESENT
        if page is None:
            sides = finder.near_sides(guide, PRESENT)
    if not aligned:
        wanted = tuple(DocumentShape) if shape is None else (shape,)
        elsewhere = finder.anywhere(ratios_of(wanted))
        if elsewhere is not None and (page is None or min(elsewhere.support) >= PRESENT):
            page = elsewhere
    support = min(page.support) if page is not None else 0.0
    # Tables and photographs on a scan are rectangles too, so a doubtful find does not count.
    doubtful = page is None or support < _SURE or _share(page.quad, width, height) < _LARGE
    whole = shape is None and doubtful and _is_scan(bgr)
    if whole:
        support = _SCAN_SUPPORT
        page = FoundPage(quad=_outline(width, height), support=(support,) * 4)
    if page is None or support < PRESENT:
        absent = measured(Measure.DOCUMENT_PRESENT, support, levels)
        return DocumentLook(report=QualityReport(measurements=(absent,)), sides=sides)
    kind = shape if shape is not None else shape_of(page.quad)
    levels = levels_for(levels, width, height, kind)
    ratio = ratio_held(page.quad, kind)
    wide = max(1, min(PAGE_WIDTH, round(sides_of(page.quad)[0])))
    flat = rectify(bgr, page.quad, ratio=ratio, width=wide, margin=0.0)
    page_numbers = measure_page(flat)
    soft = levels[Measure.DOCUMENT_SHARPNESS].level(page_numbers[Measure.DOCUMENT_SHARPNESS])
    if not live and _is_blank(flat, soft=soft is Level.BLOCK):
        # Four good sides around nothing: a sheet, a screen, a picture's frame.
        absent = measured(Measure.DOCUMENT_PRESENT, 0.0, levels)
        return DocumentLook(report=QualityReport(measurements=(absent,)), sides=sides)
    dpi = dpi_of(page.quad, kind)
    numbers = {
        Measure.DOCUMENT_CORNERS: float(_corners_inside(page.quad, width, height)),
        Measure.DOCUMENT_DPI: dpi,
        **page_numbers,
    }
    present = measured(Measure.DOCUMENT_PRESENT, support, levels)
    taken = [present, *(measured(measure, value, levels) for measure, value in numbers.items())]
    first, second, third, fourth = (side >= PRESENT for side in page.support)
    return DocumentLook(
        report=QualityReport(measurements=tuple(taken)),
        page=page,
        shape=kind,
        sides=(first, second, third, fourth),
        aligned=aligned,
        flat=flat,
        dpi=dpi,
        whole=whole,
    )


def measure_page(flat: Pixels) -> dict[Measure, float]:
    """Brightness, sharpness and glare of a rectified page."""
    grey = np.asarray(cv2.cvtColor(flat, cv2.COLOR_BGR2GRAY), dtype=np.uint8)
    return {
        Measure.DOCUMENT_BRIGHTNESS: float(grey.mean()),
        Measure.DOCUMENT_SHARPNESS: page_sharpness(grey),
        Measure.DOCUMENT_GLARE: page_glare(flat),
    }


def page_sharpness(grey: Pixels) -> float:
    """Fine over coarse edge strength of the print: the weakest of four directions.

    Across, down and both slants apart, because motion blurs along one of them only.
    """
    # The middle of the page has print enough, and motion is the same everywhere.
    rim = grey.shape[0] // 5
    grey = grey[rim : grey.shape[0] - rim]
    fine = cv2.GaussianBlur(grey.astype(np.float32), (0, 0), _FINE)
    # What is coarse needs half the pixels, where a slope is twice as steep: a fifth of the cost.
    half = shrunk(grey, (grey.shape[1] // 2, grey.shape[0] // 2))
    coarse = cv2.GaussianBlur(half.astype(np.float32), (0, 0), _COARSE_OF_HALF)
    # A percentile needs a sample, not every pixel: on a wide page every ninth is thousands.
    every = 3 if grey.shape[1] >= _WIDE_PAGE else 2
    fine_x, fine_y = (_slope(fine, x)[::every, ::every] for x in (True, False))
    coarse_x, coarse_y = (_slope(coarse, x)[:: every - 1, :: every - 1] for x in (True, False))
    ratios = []
    for x, y in ((1.0, 0.0), (0.0, 1.0), (_SLANT, _SLANT), (_SLANT, -_SLANT)):
        detail = _strength(fine_x * x + fine_y * y)
        rough = _strength(coarse_x * x + coarse_y * y) / 2
        ratios.append(detail / max(rough, 1e-3))
    return min(ratios)


def _slope(pixels: cv2.typing.MatLike, across: bool) -> Slopes:  # noqa: FBT001
    slope = cv2.Sobel(pixels, cv2.CV_32F, int(across), int(not across))
    return np.asarray(slope, dtype=np.float32)


def _strength(slopes: Slopes) -> float:
    sizes = np.abs(np.asarray(slopes)).ravel()
    above = sizes.size - 1 - round((sizes.size - 1) * _EDGE / 100)
    # Plain paper has the same slope everywhere, and equal values are what a partition is slow at.
    strong = sizes[sizes > sizes.max() * _NOTHING]
    if strong.size <= above:
        return 0.0
    rank = strong.size - 1 - above
    return float(np.partition(strong, rank)[rank])


def page_glare(flat: Pixels) -> float:
    """The largest blown-out spot as a share of the page; 0 on white paper, where none shows."""
    width = _GLARE_WIDTH
    height = max(1, round(float(flat.shape[0]) * width / float(flat.shape[1])))
    # A spot is many pixels wide: leaving pixels out loses none, and costs nothing.
    every = max(1, flat.shape[1] // width)
    small = shrunk(np.ascontiguousarray(flat[::every, ::every]), (width, height))
    blue, green, red = cv2.split(small)
    darkest = cv2.min(cv2.min(blue, green), red)
    blown = (np.asarray(darkest) >= _BLOWN).astype(np.uint8)
    # No spot is larger than all that is blown: most pages end here, before the costly part.
    if cv2.countNonZero(blown) < _LEAST_BLOWN * width * height:
        return 0.0
    if float(np.median(darkest)) >= _WHITE_PAGE:
        return 0.0
    spot = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (_SPOT, _SPOT))
    count, _, stats, _ = cv2.connectedComponentsWithStats(
        cv2.morphologyEx(blown, cv2.MORPH_OPEN, spot)
    )
    if count <= 1:
        return 0.0
    areas = stats[1:, cv2.CC_STAT_AREA].tolist()
    return float(max(areas)) / float(width * height)


def _is_blank(flat: Pixels, *, soft: bool) -> bool:
    """Without print though sharp, or without anything. What is only soft is stopped as soft."""
    grey = np.asarray(cv2.cvtColor(flat, cv2.COLOR_BGR2GRAY), dtype=np.uint8)
    rows, columns = grey.shape[0] // 10, grey.shape[1] // 10
    if float(grey[rows:-rows, columns:-columns].std()) < _EMPTY:
        return True
    return not soft and letters_on_lines(flat) < PRINTED


def _is_scan(bgr: Pixels) -> bool:
    """Whether the picture has a document's proportions and as much print as one."""
    ratio = bgr.shape[1] / bgr.shape[0]
    fits = any(abs(ratio / known - 1) <= _SCAN_RATIO for known in ratios_of(DocumentShape))
    return fits and letters_on_lines(bgr) >= SCANNED


def _outline(width: int, height: int) -> Quad:
    right, bottom = width - 1.0, height - 1.0
    return np.array([[0.0, 0.0], [right, 0.0], [right, bottom], [0.0, bottom]])


def _share(quad: Quad, width: int, height: int) -> float:
    return float(areas_of(quad[None])[0]) / float(width * height)


def _corners_inside(quad: Quad, width: int, height: int) -> int:
    x, y = quad[:, 0], quad[:, 1]
    return int(((x >= 0) & (x <= width - 1) & (y >= 0) & (y <= height - 1)).sum())
