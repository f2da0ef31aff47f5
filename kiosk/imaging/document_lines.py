"""Finds a document's four sides: long straight edges that close into a page of a known shape.

May know pixels and shapes. Must not judge the page or advise. Works on a copy 480 pixels wide; the
corners come back in the frame's own pixels.

A side counts by its support: the share of it that lies on an edge running its way. What tells a
page from a brick wall is the second test, that the strip inside a side looks different from the
strip outside; what tells it from a ruled table is that its sides meet in corners, and that it has
its proportions once perspective is undone. Where thin lines hide a page, they are painted over and
it is looked for again.
"""

from dataclasses import dataclass, field
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from kiosk.imaging.document_borders import (
    SAMPLES,
    ends_of,
    held_lines,
    line_support,
    marks_between,
    steps_of,
    support_of,
)
from kiosk.imaging.document_quads import (
    Floats,
    areas_of,
    completed,
    off_ratios,
    quads_of,
    shaped,
)
from kiosk.imaging.frame import Pixels
from kiosk.imaging.shrink import shrunk

Quad = npt.NDArray[np.float64]
"""Four corners, x and y in pixels, clockwise from the top left: shape (4, 2)."""

SEARCH_WIDTH: Final = 480
GUIDE_TOLERANCE: Final = 0.11
"""How far a side may lie from the guide's, as a share of the guide's width."""
_NEAR_INNER: Final = 0.17
_NEAR_LEAST: Final = 0.6
"""Support that a line near the guide has at least; a page is none below 0.72."""
_TURN: Final = 20
"""Degrees that a side may lean."""
_LINES: Final = 18
_PEAKS: Final = 400
_LEAST_EDGE: Final = 14
_EDGE_SHARE: Final = 85.0
_STEP_LEAST: Final = 9.0
"""Mean colour difference of the strips, 8-bit, that counts as a border."""
_FEW: Final = 10
"""Samples a side for the first sieve."""
_SIEVED: Final = 240
_VERIFIED: Final = 14
_EXACT: Final = 0.02
"""How far true proportions may be off before it counts against a rectangle."""
_OFF_COSTS: Final = 4.0
_FOREIGN: Final = 0.10
"""Off by this much it is no page of the shape, or not all of it."""
_LARGER: Final = 0.5
"""What being the largest rectangle is worth, in sides' support."""
_MEETING: Final = 0.5
"""The same for sides that meet in corners."""
_CERTAIN: Final = 0.9
"""Support of the weakest side from which nothing better is looked for."""
_THIN: Final = 7
"""Pixels of 480: lines on paper are thinner, pages' bands thicker."""
_MARKED: Final = 0.06
"""Share of edges in a strip with print; on an even table there is none."""
_COMPLETED: Final = 0.80
"""Support that a side is given which only print and proportions show."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rectangle:
    """The guide on a frame, in pixels."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """Pixels."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Pixels."""
        return self.bottom - self.top


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundPage:
    """`support` of top, right, bottom, left is 0 to 1; a side without a border step has half."""

    quad: Quad = field(repr=False)
    support: tuple[float, float, float, float]
    score: float = 0.0
    """Only for comparing pages of one frame."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Edges:
    bgr: Pixels
    scale: float
    flat: Pixels
    """Edges of lines that run across the picture, thickened by a pixel up and down."""
    upright: Pixels
    thin_flat: Pixels
    thin_upright: Pixels
    """The same unthickened, this one turned: lines across in both."""


class PageFinder:
    """The edges of one frame, asked as often as wanted."""

    def __init__(self, bgr: Pixels) -> None:
        self._bgr = bgr
        self._edges = _edges_of(bgr)
        self._smooth: _Edges | None = None

    def near(self, guide: Rectangle) -> FoundPage | None:
        """The page whose sides lie within GUIDE_TOLERANCE of the guide's, or None."""
        found = _near(self._edges, guide)
        if found is not None and min(found.support) >= _CERTAIN:
            return found
        return _better(found, _near(self._without_thin_lines(), guide))

    def near_sides(self, guide: Rectangle, least: float) -> tuple[bool, bool, bool, bool]:
        """Whether top, right, bottom and left each have a line of their own near the guide."""
        edges, scale = self._edges, self._edges.scale
        span_x = np.linspace(guide.left * scale, guide.right * scale, SAMPLES)
        span_y = np.linspace(guide.top * scale, guide.bottom * scale, SAMPLES)
        tops, rights, bottoms, lefts = _lines_near(edges, guide)
        upright = np.ascontiguousarray(edges.upright.T)
        top, bottom = (line_support(edges.flat, lines, span_x) for lines in (tops, bottoms))
        left, right = (line_support(upright, lines, span_y) for lines in (lefts, rights))
        return top >= least, right >= least, bottom >= least, left >= least

    def anywhere(self, ratios: tuple[float, ...]) -> FoundPage | None:
        """The best page of one of the shapes (width over height), wherever it lies, or None."""
        found = _anywhere(self._edges, ratios)
        if found is not None and min(found.support) >= _CERTAIN:
            return found
        return _better(found, _anywhere(self._without_thin_lines(), ratios))

    def _without_thin_lines(self) -> _Edges:
        if self._smooth is None:
            self._smooth = _edges_of(self._bgr, thin=_THIN)
        return self._smooth


def _better(one: FoundPage | None, other: FoundPage | None) -> FoundPage | None:
    if one is None or other is None:
        return one or other
    return max(one, other, key=lambda page: (round(min(page.support) * 4), page.score))


def _anywhere(edges: _Edges, ratios: tuple[float, ...]) -> FoundPage | None:
    across, down = _lines(edges.thin_flat), _lines(edges.thin_upright)
    return _best(edges, (across, down, across, down), ratios)


def _near(edges: _Edges, guide: Rectangle) -> FoundPage | None:
    scale = edges.scale
    tops, rights, bottoms, lefts = _lines_near(edges, guide)
    # Most lines near a guide are print. Dropping them first keeps the combinations few.
    inner_x = _inner(guide.left * scale, guide.right * scale)
    inner_y = _inner(guide.top * scale, guide.bottom * scale)
    upright = edges.upright.T
    kept = (
        held_lines(edges.flat, tops, inner_x, _NEAR_LEAST),
        held_lines(upright, rights, inner_y, _NEAR_LEAST),
        held_lines(edges.flat, bottoms, inner_x, _NEAR_LEAST),
        held_lines(upright, lefts, inner_y, _NEAR_LEAST),
    )
    return _best(edges, kept, (guide.width / max(guide.height, 1.0),))


def _lines_near(edges: _Edges, guide: Rectangle) -> tuple[Floats, Floats, Floats, Floats]:
    """Lines within tolerance of the guide's top, right, bottom and left.

    Each band is searched by itself: the strongest lines of a striped table are all elsewhere.
    """
    scale = edges.scale
    reach = GUIDE_TOLERANCE * guide.width * scale
    places = (guide.top, guide.right, guide.bottom, guide.left)
    maps = (edges.thin_flat, edges.thin_upright, edges.thin_flat, edges.thin_upright)
    lengths = (guide.width, guide.height, guide.width, guide.height)
    top, right, bottom, left = (
        _lines(one, place * scale, reach, length * scale)
        for one, place, length in zip(maps, places, lengths, strict=True)
    )
    return top, right, bottom, left


def _best(
    edges: _Edges, lines: tuple[Floats, Floats, Floats, Floats], ratios: tuple[float, ...]
) -> FoundPage | None:
    tops, rights, bottoms, lefts = lines
    shape = edges.flat.shape
    quads = shaped(quads_of(tops, bottoms, lefts, rights, shape), shape, ratios)
    if not len(quads):
        return None
    areas = areas_of(quads)
    if len(quads) > _SIEVED:
        rough = support_of(quads, edges.flat, edges.upright, _FEW)
        promise = rough.mean(axis=1) + rough.min(axis=1) + areas / areas.max() * _LARGER
        promise -= np.maximum(0.0, off_ratios(quads, shape, ratios) - _EXACT) * _OFF_COSTS
        chosen = np.argpartition(-promise, _SIEVED)[:_SIEVED]
        quads, areas = quads[chosen], areas[chosen]
    support = support_of(quads, edges.flat, edges.upright)
    off = off_ratios(quads, shape, ratios)
    # Bands and photographs inside a page are rectangles too: the larger one is the page.
    # A page without its head band is one too, of wrong proportions.
    worth = areas / areas.max() * _LARGER - np.maximum(0.0, off - _EXACT) * _OFF_COSTS
    worth += ends_of(quads, edges.flat, edges.upright).mean(axis=1) * _MEETING
    promise = support.mean(axis=1) + support.min(axis=1) + worth
    best: FoundPage | None = None
    best_off = 0.0
    for index in np.argsort(-promise)[:_VERIFIED]:
        steps = steps_of(quads[index], edges.bgr)
        held = support[index] * np.where(steps >= _STEP_LEAST, 1.0, 0.5)
        score = float(held.mean() + held.min() + worth[index])
        if best is None or score > best.score:
            best, best_off = _page(quads[index], held, score), float(off[index])
    if best is None or best_off <= _FOREIGN:
        return None if best is None else _placed(best, edges)
    whole = _whole(best, edges, ratios)
    return None if whole is None else _placed(whole, edges)


def _whole(page: FoundPage, edges: _Edges, ratios: tuple[float, ...]) -> FoundPage | None:
    """What has wrong proportions, completed by a band of the table's colour, where print shows it.

    Else it is not the page: a card that lost its head band is to be laid on another ground.
    """
    shape = edges.flat.shape
    best: tuple[float, Quad] | None = None
    for ratio in ratios:
        for longer in completed(page.quad, shape, ratio):
            marks = marks_between(page.quad, longer, edges.flat, edges.upright)
            if marks >= _MARKED and (best is None or marks > best[0]):
                best = (marks, longer)
    if best is None or min(page.support) < _COMPLETED:
        return None
    top, right, bottom, left = page.support
    above = not np.allclose(best[1][0], page.quad[0])
    support = (_COMPLETED, right, bottom, left) if above else (top, right, _COMPLETED, left)
    return FoundPage(quad=best[1], support=support, score=page.score)


def _page(quad: Floats, held: Floats, score: float) -> FoundPage:
    top, right, bottom, left = (float(value) for value in held)
    return FoundPage(quad=quad, support=(top, right, bottom, left), score=score)


def _placed(page: FoundPage, edges: _Edges) -> FoundPage:
    """In the frame's own pixels."""
    quad = (page.quad + 0.5) / edges.scale - 0.5
    return FoundPage(quad=quad, support=page.support, score=page.score)


def _edges_of(bgr: Pixels, thin: int = 0) -> _Edges:
    """Edges of the frame, or of it with lines thinner than `thin` pixels painted over."""
    height, width = bgr.shape[:2]
    scale = SEARCH_WIDTH / max(width, height)
    size = (max(16, round(width * scale)), max(16, round(height * scale)))
    small = cv2.GaussianBlur(shrunk(bgr, size), (3, 3), 0)
    colours = small
    if thin:
        around = np.ones((thin, thin), np.uint8)
        small = cv2.morphologyEx(small, cv2.MORPH_CLOSE, around)
        small = cv2.morphologyEx(small, cv2.MORPH_OPEN, around)
    # The strongest channel: a green card on a grey table has no edge in luma.
    channels = cv2.split(small)
    slopes_x = [cv2.Sobel(channel, cv2.CV_16S, 1, 0) for channel in channels]
    slopes_y = [cv2.Sobel(channel, cv2.CV_16S, 0, 1) for channel in channels]
    strong_x = np.max(np.abs(np.stack(slopes_x)), axis=0).astype(np.float32) / 4
    strong_y = np.max(np.abs(np.stack(slopes_y)), axis=0).astype(np.float32) / 4
    flat = _thin(strong_y, strong_x)
    upright = _thin(np.ascontiguousarray(strong_x.T), np.ascontiguousarray(strong_y.T))
    # Painting thin lines over leaves ragged borders: they are looked for with more slack.
    thick = np.ones((5 if thin else 3, 1), np.uint8)
    if thin:
        flat = np.asarray(cv2.dilate(flat, thick[:3]), dtype=np.uint8)
        upright = np.asarray(cv2.dilate(upright, thick[:3]), dtype=np.uint8)
    return _Edges(
        bgr=np.asarray(colours, dtype=np.uint8),
        scale=scale,
        flat=np.asarray(cv2.dilate(flat, thick), dtype=np.uint8),
        upright=np.ascontiguousarray(np.asarray(cv2.dilate(upright, thick), dtype=np.uint8).T),
        thin_flat=flat,
        thin_upright=upright,
    )


def _thin(strength: npt.NDArray[np.float32], other: npt.NDArray[np.float32]) -> Pixels:
    """Edges of lines that run across, one pixel thin: 255 on the crest of the slope."""
    least = max(_LEAST_EDGE, float(np.percentile(strength[::3, ::3], _EDGE_SHARE)) * 0.5)
    crest = np.zeros(strength.shape, bool)
    middle = strength[1:-1]
    crest[1:-1] = (middle >= strength[:-2]) & (middle > strength[2:]) & (middle >= least)
    crest &= strength > other
    return crest.astype(np.uint8) * 255


def _lines(
    edges: Pixels, place: float | None = None, reach: float = 0.0, length: float = 0.0
) -> Floats:
    """Long lines that run across, as rows of (y at the middle column, slope), strongest first.

    Everywhere, or within `reach` rows of `place` for a side of `length`.
    """
    rows, width = edges.shape
    first, votes = 0, max(20, width // 8)
    if place is not None:
        slack = reach + width * 0.06
        first = max(0, int(place - slack))
        edges = np.ascontiguousarray(edges[first : max(first + 1, min(rows, int(place + slack)))])
        votes = max(20, int(length * 0.3))
    lean = np.radians(_TURN)
    found = cv2.HoughLines(
        edges,
        1,
        np.pi / 360,
        votes,
        min_theta=float(np.pi / 2 - lean),
        max_theta=float(np.pi / 2 + lean),
    )
    if found is None:
        return np.empty((0, 2))
    rho, theta = found[:_PEAKS, 0, 0].astype(float), found[:_PEAKS, 0, 1].astype(float)
    middle = (rho - width / 2 * np.cos(theta)) / np.sin(theta) + first
    slope = -np.cos(theta) / np.sin(theta)
    if place is not None:
        close = np.abs(middle - place) <= reach
        middle, slope = middle[close], slope[close]
    kept: list[tuple[float, float]] = []
    for y, lean_of in zip(middle, slope, strict=True):
        if all(abs(y - other) > 4 or abs(lean_of - also) > 0.06 for other, also in kept):  # noqa: PLR2004
            kept.append((float(y), float(lean_of)))
            if len(kept) == _LINES:
                break
    return np.array(kept, dtype=float).reshape(-1, 2)


def _inner(start: float, end: float) -> Floats:
    """Places along the part of a guide's side that a page within tolerance covers."""
    margin = (end - start) * _NEAR_INNER
    return np.linspace(start + margin, end - margin, SAMPLES)
