"""Finds a document's four sides: long straight edges that close into a page of a known shape.

May know pixels and shapes. Must not judge the page or advise. Works on a copy 480 pixels wide; the
corners come back in the frame's own pixels.

A side counts by its support: the share of it that lies on an edge running its way. What tells a
page from a brick wall is the second test, that the strip inside a side looks different from the
strip outside.
"""

from dataclasses import dataclass, field
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from kiosk.imaging.frame import Pixels
from kiosk.imaging.shrink import shrunk

Floats = npt.NDArray[np.float64]
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
_SAMPLES: Final = 40
_LEAST_EDGE: Final = 14
_EDGE_SHARE: Final = 85.0
_LEAST_AREA: Final = 0.10
_RATIO_TOLERANCE: Final = 0.13
_TILTED_TOLERANCE: Final = 0.28
"""A page seen at an angle is foreshortened by up to a quarter; then all sides must be flawless."""
_FLAWLESS: Final = 0.93
_TILTED_WORTH: Final = 0.7
_STEP_AWAY: Final = (3, 5, 7)
"""Pixels from a side at which its two strips are compared."""
_STEP_LEAST: Final = 9.0
"""Mean colour difference of the strips, 8-bit, that counts as a border."""
_EVEN: Final = 0.72
_OUTSIDE: Final = -2.0
"""Pixels that a corner may lie outside of the frame."""
_VERIFIED: Final = 12
_EXACT: Final = 0.05
"""How far proportions may be off before it counts against a rectangle."""
_OFF_COSTS: Final = 1.5
_LARGER: Final = 0.5
"""What being the largest rectangle is worth, in sides' support."""


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


@dataclass(frozen=True, slots=True, kw_only=True)
class _Edges:
    bgr: Pixels
    scale: float
    flat: Pixels
    """Edges of lines that run across the picture, thickened by a pixel up and down."""
    upright: Pixels
    across: Floats
    """Lines as (position at the middle, slope), strongest first."""
    down: Floats


class PageFinder:
    """The edges of one frame, asked as often as wanted."""

    def __init__(self, bgr: Pixels) -> None:
        self._edges = _edges_of(bgr)

    def near(self, guide: Rectangle) -> FoundPage | None:
        """The page whose sides lie within GUIDE_TOLERANCE of the guide's, or None."""
        edges, scale = self._edges, self._edges.scale
        reach = GUIDE_TOLERANCE * guide.width * scale
        tops = _close(edges.across, guide.top * scale, reach)
        bottoms = _close(edges.across, guide.bottom * scale, reach)
        lefts = _close(edges.down, guide.left * scale, reach)
        rights = _close(edges.down, guide.right * scale, reach)
        ratio = guide.width / max(guide.height, 1.0)
        # Most lines near a guide are print. Dropping them first keeps the combinations few.
        inner_x = _inner(guide.left * scale, guide.right * scale)
        inner_y = _inner(guide.top * scale, guide.bottom * scale)
        upright = edges.upright.T
        return self._best(
            _held(edges.flat, tops, inner_x),
            _held(edges.flat, bottoms, inner_x),
            _held(upright, lefts, inner_y),
            _held(upright, rights, inner_y),
            (ratio,),
        )

    def near_sides(self, guide: Rectangle, least: float) -> tuple[bool, bool, bool, bool]:
        """Whether top, right, bottom and left each have a line of their own near the guide."""
        edges, scale = self._edges, self._edges.scale
        reach = GUIDE_TOLERANCE * guide.width * scale
        span_x = np.linspace(guide.left * scale, guide.right * scale, _SAMPLES)
        span_y = np.linspace(guide.top * scale, guide.bottom * scale, _SAMPLES)
        top = _line_support(edges.flat, _close(edges.across, guide.top * scale, reach), span_x)
        bottom = _line_support(
            edges.flat, _close(edges.across, guide.bottom * scale, reach), span_x
        )
        upright = np.ascontiguousarray(edges.upright.T)
        left = _line_support(upright, _close(edges.down, guide.left * scale, reach), span_y)
        right = _line_support(upright, _close(edges.down, guide.right * scale, reach), span_y)
        return top >= least, right >= least, bottom >= least, left >= least

    def anywhere(self, ratios: tuple[float, ...]) -> FoundPage | None:
        """The best page of one of the shapes (width over height), wherever it lies, or None."""
        edges = self._edges
        return self._best(edges.across, edges.across, edges.down, edges.down, ratios)

    def _best(
        self,
        tops: Floats,
        bottoms: Floats,
        lefts: Floats,
        rights: Floats,
        ratios: tuple[float, ...],
    ) -> FoundPage | None:
        edges = self._edges
        quads = _quads(tops, bottoms, lefts, rights, edges.flat.shape)
        quads = _shaped(quads, edges.flat.shape, ratios)
        if not len(quads):
            return None
        support = _support(quads, edges)
        areas = _areas(quads)
        promise = support.mean(axis=1) + support.min(axis=1) + areas / areas.max() * _LARGER
        order = np.argsort(-promise)[:_VERIFIED]
        largest = float(areas.max())
        best: tuple[float, int, Floats] | None = None
        for index in order:
            steps = _steps(quads[index], edges.bgr)
            held = support[index] * np.where(steps >= _STEP_LEAST, 1.0, 0.5)
            off = _off_ratio(quads[index], ratios)
            if held.min() < _FLAWLESS and off > _RATIO_TOLERANCE:
                held = held * _TILTED_WORTH
            # Bands and photographs inside a page are rectangles too: the larger one is the page.
            # A page without its head band is one too, of wrong proportions.
            score = float(held.mean() + held.min()) + areas[index] / largest * _LARGER
            score -= max(0.0, off - _EXACT) * _OFF_COSTS
            if best is None or score > best[0]:
                best = (score, int(index), held)
        if best is None:
            return None
        _, index, held = best
        top, right, bottom, left = (float(value) for value in held)
        return FoundPage(
            quad=(quads[index] + 0.5) / edges.scale - 0.5, support=(top, right, bottom, left)
        )


def _edges_of(bgr: Pixels) -> _Edges:
    height, width = bgr.shape[:2]
    scale = SEARCH_WIDTH / max(width, height)
    size = (max(16, round(width * scale)), max(16, round(height * scale)))
    small = cv2.GaussianBlur(shrunk(bgr, size), (3, 3), 0)
    # The strongest channel: a green card on a grey table has no edge in luma.
    channels = cv2.split(small)
    slopes_x = [cv2.Sobel(channel, cv2.CV_16S, 1, 0) for channel in channels]
    slopes_y = [cv2.Sobel(channel, cv2.CV_16S, 0, 1) for channel in channels]
    strong_x = np.max(np.abs(np.stack(slopes_x)), axis=0).astype(np.float32) / 4
    strong_y = np.max(np.abs(np.stack(slopes_y)), axis=0).astype(np.float32) / 4
    flat = _thin(strong_y, strong_x)
    upright = _thin(np.ascontiguousarray(strong_x.T), np.ascontiguousarray(strong_y.T))
    thick = np.ones((3, 1), np.uint8)
    return _Edges(
        bgr=np.asarray(small, dtype=np.uint8),
        scale=scale,
        flat=np.asarray(cv2.dilate(flat, thick), dtype=np.uint8),
        upright=np.ascontiguousarray(np.asarray(cv2.dilate(upright, thick), dtype=np.uint8).T),
        across=_lines(flat),
        down=_lines(upright),
    )


def _thin(strength: npt.NDArray[np.float32], other: npt.NDArray[np.float32]) -> Pixels:
    """Edges of lines that run across, one pixel thin: 255 on the crest of the slope."""
    least = max(_LEAST_EDGE, float(np.percentile(strength[::3, ::3], _EDGE_SHARE)) * 0.5)
    crest = np.zeros(strength.shape, bool)
    middle = strength[1:-1]
    crest[1:-1] = (middle >= strength[:-2]) & (middle > strength[2:]) & (middle >= least)
    crest &= strength > other
    return crest.astype(np.uint8) * 255


def _lines(edges: Pixels) -> Floats:
    """Long lines that run across, as rows of (y at the middle column, slope), strongest first."""
    width = edges.shape[1]
    lean = np.radians(_TURN)
    found = cv2.HoughLines(
        edges,
        1,
        np.pi / 360,
        max(20, width // 8),
        min_theta=float(np.pi / 2 - lean),
        max_theta=float(np.pi / 2 + lean),
    )
    if found is None:
        return np.empty((0, 2))
    rho, theta = found[:400, 0, 0].astype(float), found[:400, 0, 1].astype(float)
    middle = (rho - width / 2 * np.cos(theta)) / np.sin(theta)
    slope = -np.cos(theta) / np.sin(theta)
    kept: list[tuple[float, float]] = []
    for y, lean_of in zip(middle, slope, strict=True):
        if all(abs(y - other) > 4 or abs(lean_of - also) > 0.06 for other, also in kept):  # noqa: PLR2004
            kept.append((float(y), float(lean_of)))
            if len(kept) == _LINES:
                break
    return np.array(kept, dtype=float).reshape(-1, 2)


def _close(lines: Floats, position: float, reach: float) -> Floats:
    return lines[np.abs(lines[:, 0] - position) <= reach]


def _quads(
    tops: Floats, bottoms: Floats, lefts: Floats, rights: Floats, shape: tuple[int, ...]
) -> Floats:
    """Every combination of four lines as corners: shape (n, 4, 2)."""
    rows, columns = shape[:2]
    t, b, left, r = np.meshgrid(
        np.arange(len(tops)),
        np.arange(len(bottoms)),
        np.arange(len(lefts)),
        np.arange(len(rights)),
        indexing="ij",
    )
    apart = (bottoms[b.ravel(), 0] - tops[t.ravel(), 0] > rows * 0.15) & (
        rights[r.ravel(), 0] - lefts[left.ravel(), 0] > columns * 0.15
    )
    top, bottom = tops[t.ravel()[apart]], bottoms[b.ravel()[apart]]
    first, second = lefts[left.ravel()[apart]], rights[r.ravel()[apart]]
    corners = [
        _crossing(top, first, rows, columns),
        _crossing(top, second, rows, columns),
        _crossing(bottom, second, rows, columns),
        _crossing(bottom, first, rows, columns),
    ]
    return np.stack(corners, axis=1)


def _crossing(across: Floats, down: Floats, rows: int, columns: int) -> Floats:
    """Where y = ya + ma (x - columns/2) meets x = xd + md (y - rows/2)."""
    ya, ma, xd, md = across[:, 0], across[:, 1], down[:, 0], down[:, 1]
    y = (ya + ma * (xd - md * rows / 2 - columns / 2)) / (1 - ma * md)
    return np.stack([xd + md * (y - rows / 2), y], axis=1)


def _shaped(quads: Floats, shape: tuple[int, ...], ratios: tuple[float, ...]) -> Floats:
    """Those inside the frame, large enough, and of one of the wanted proportions."""
    if not len(quads):
        return quads
    rows, columns = shape[:2]
    beyond = np.array([columns + 1, rows + 1])
    inside = ((quads > _OUTSIDE) & (quads < beyond)).all(axis=(1, 2))
    sides = np.linalg.norm(np.roll(quads, -1, axis=1) - quads, axis=2)
    wide, high = (sides[:, 0] + sides[:, 2]) / 2, (sides[:, 1] + sides[:, 3]) / 2
    large = wide * high > _LEAST_AREA * rows * columns
    ratio = wide / np.maximum(high, 1.0)
    fits = np.zeros(len(quads), bool)
    for wanted in ratios:
        fits |= np.abs(ratio / wanted - 1) <= _TILTED_TOLERANCE
    # Opposite sides of a page held before a lens differ little.
    even = (np.minimum(sides[:, 0], sides[:, 2]) > _EVEN * np.maximum(sides[:, 0], sides[:, 2])) & (
        np.minimum(sides[:, 1], sides[:, 3]) > _EVEN * np.maximum(sides[:, 1], sides[:, 3])
    )
    return np.asarray(quads[inside & large & fits & even])


def _off_ratio(quad: Floats, ratios: tuple[float, ...]) -> float:
    top, right, bottom, left = np.linalg.norm(np.roll(quad, -1, axis=0) - quad, axis=1)
    ratio = float(top + bottom) / max(float(right + left), 1.0)
    return min(abs(ratio / wanted - 1) for wanted in ratios)


def _areas(quads: Floats) -> Floats:
    x, y = quads[:, :, 0], quads[:, :, 1]
    return np.asarray(
        np.abs((x * np.roll(y, -1, axis=1) - np.roll(x, -1, axis=1) * y).sum(axis=1)) / 2
    )


def _support(quads: Floats, edges: _Edges) -> Floats:
    """Share of each side that lies on an edge running its way: shape (n, 4)."""
    rows, columns = edges.flat.shape
    # The corners are round and the lines meet a little outside of them.
    along = np.linspace(0.06, 0.94, _SAMPLES)[None, None, :, None]
    start, end = quads[:, :, None, :], np.roll(quads, -1, axis=1)[:, :, None, :]
    points = np.rint(start + (end - start) * along).astype(np.int32)
    x = np.clip(points[..., 0], 0, columns - 1)
    y = np.clip(points[..., 1], 0, rows - 1)
    on = np.empty(x.shape, np.float64)
    on[:, 0::2] = edges.flat[y[:, 0::2], x[:, 0::2]]
    on[:, 1::2] = edges.upright[y[:, 1::2], x[:, 1::2]]
    return np.asarray((on > 0).mean(axis=2))


def _steps(quad: Floats, bgr: Pixels) -> Floats:
    """How different the strips on both sides of each side look: mean colour difference."""
    rows, columns = bgr.shape[:2]
    start, end = quad, np.roll(quad, -1, axis=0)
    direction = (end - start) / np.maximum(np.linalg.norm(end - start, axis=1), 1e-6)[:, None]
    # Clockwise from the top left: the inside lies to the right of the way, which is (-y, x).
    inward = np.stack([-direction[:, 1], direction[:, 0]], axis=1)
    along = np.linspace(0.08, 0.92, _SAMPLES)[None, :, None]
    points = start[:, None] + (end - start)[:, None] * along
    differences = []
    for away in _STEP_AWAY:
        pair = []
        for sign in (1, -1):
            at = np.rint(points + inward[:, None] * (away * sign)).astype(np.int32)
            x = np.clip(at[..., 0], 0, columns - 1)
            y = np.clip(at[..., 1], 0, rows - 1)
            pair.append(bgr[y, x].astype(np.float64))
        # Eight stretches a side: a border differs along all of its length, in the same sense.
        inside, outside = (strip.reshape(4, 8, -1, 3).mean(axis=2) for strip in pair)
        differences.append(np.median(np.abs(inside - outside).max(axis=2), axis=1))
    return np.asarray(np.median(np.stack(differences), axis=0))


def _inner(start: float, end: float) -> Floats:
    """Places along the part of a guide's side that a page within tolerance covers."""
    margin = (end - start) * _NEAR_INNER
    return np.linspace(start + margin, end - margin, _SAMPLES)


def _held(edges: Pixels, lines: Floats, span: Floats) -> Floats:
    """Those of `lines` that find edges on at least NEAR_LEAST of `span`."""
    if not len(lines):
        return lines
    rows, columns = edges.shape
    x = np.clip(np.rint(span), 0, columns - 1).astype(np.int32)
    y = np.rint(lines[:, :1] + lines[:, 1:] * (span - columns / 2)[None]).astype(np.int32)
    on = edges[np.clip(y, 0, rows - 1), x[None]] > 0
    return np.asarray(lines[on.mean(axis=1) >= _NEAR_LEAST])


def _line_support(edges: Pixels, lines: Floats, span: Floats) -> float:
    """The best share of `span` that one of the lines finds edges on."""
    rows, columns = edges.shape
    x = np.clip(np.rint(span), 0, columns - 1).astype(np.int32)
    best = 0.0
    for position, slope in lines:
        y = np.rint(position + slope * (span - columns / 2)).astype(np.int32)
        inside = (y >= 0) & (y < rows)
        if inside.any():
            best = max(best, float((edges[np.clip(y, 0, rows - 1), x] > 0)[inside].mean()))
    return best
