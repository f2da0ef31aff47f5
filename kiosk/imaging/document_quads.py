"""Quadrilaterals from lines, and what they would be in space. Knows geometry, no pixels.

Quadrilaterals are arrays of shape (n, 4, 2): x and y of the corners, clockwise from the top left.
"""

from typing import Final

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]

LENS: Final = 1.05
"""Focal length over the frame's longer side: webcams have 0.8 to 1.3, and tilt forgives it."""
_LEAST_AREA: Final = 0.10
_RATIO_TOLERANCE: Final = 0.30
"""Before perspective is undone: a tilt of 25 degrees foreshortens by a tenth, and crops more."""
_EVEN: Final = 0.66
_FLAT: Final = 1e-9
_OUTSIDE: Final = -2.0
"""Pixels that a corner may lie outside of the frame."""


def quads_of(
    tops: Floats, bottoms: Floats, lefts: Floats, rights: Floats, shape: tuple[int, ...]
) -> Floats:
    """Every combination of four lines (place at the middle, slope) as corners."""
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


def shaped(quads: Floats, shape: tuple[int, ...], ratios: tuple[float, ...]) -> Floats:
    """Those inside the frame, large enough, and roughly of one of the wanted proportions."""
    if not len(quads):
        return quads
    rows, columns = shape[:2]
    beyond = np.array([columns + 1, rows + 1])
    inside = ((quads > _OUTSIDE) & (quads < beyond)).all(axis=(1, 2))
    quads = quads[inside]
    sides = np.linalg.norm(np.roll(quads, -1, axis=1) - quads, axis=2)
    wide, high = (sides[:, 0] + sides[:, 2]) / 2, (sides[:, 1] + sides[:, 3]) / 2
    large = wide * high > _LEAST_AREA * rows * columns
    ratio = wide / np.maximum(high, 1.0)
    fits = np.zeros(len(quads), bool)
    for wanted in ratios:
        fits |= np.abs(ratio / wanted - 1) <= _RATIO_TOLERANCE
    # Opposite sides of a page held before a lens differ little.
    even = (np.minimum(sides[:, 0], sides[:, 2]) > _EVEN * np.maximum(sides[:, 0], sides[:, 2])) & (
        np.minimum(sides[:, 1], sides[:, 3]) > _EVEN * np.maximum(sides[:, 1], sides[:, 3])
    )
    return np.asarray(quads[large & fits & even])


def true_ratios(quads: Floats, shape: tuple[int, ...]) -> Floats:
    """Width over height of the rectangles in space that are seen as these: shape (n,).

    The columns of the homography from a unit square, seen through the lens, are as long as the
    rectangle's sides (Zhang 2000, planes and calibration).
    """
    rows, columns = shape[:2]
    lens = LENS * max(rows, columns)
    placed = quads - np.array([columns / 2, rows / 2])
    x, y = placed[:, :, 0].T, placed[:, :, 1].T
    right_x, right_y, left_x, left_y = x[1] - x[2], y[1] - y[2], x[3] - x[2], y[3] - y[2]
    bent_x, bent_y = x[0] - x[1] + x[2] - x[3], y[0] - y[1] + y[2] - y[3]
    whole = right_x * left_y - right_y * left_x
    whole = np.where(np.abs(whole) < _FLAT, _FLAT, whole)
    g = (bent_x * left_y - bent_y * left_x) / whole
    h = (right_x * bent_y - right_y * bent_x) / whole
    wide = np.sqrt((x[1] - x[0] + g * x[1]) ** 2 + (y[1] - y[0] + g * y[1]) ** 2 + (g * lens) ** 2)
    high = np.sqrt((x[3] - x[0] + h * x[3]) ** 2 + (y[3] - y[0] + h * y[3]) ** 2 + (h * lens) ** 2)
    return np.asarray(wide / np.maximum(high, _FLAT))


def off_ratios(quads: Floats, shape: tuple[int, ...], ratios: tuple[float, ...]) -> Floats:
    """How far from the nearest of the wanted proportions each is, undone of perspective."""
    true = true_ratios(quads, shape)
    return np.asarray(np.min([np.abs(true / wanted - 1) for wanted in ratios], axis=0))


def areas_of(quads: Floats) -> Floats:
    """Square pixels."""
    x, y = quads[:, :, 0], quads[:, :, 1]
    return np.asarray(
        np.abs((x * np.roll(y, -1, axis=1) - np.roll(x, -1, axis=1) * y).sum(axis=1)) / 2
    )


def completed(quad: Floats, shape: tuple[int, ...], ratio: float) -> tuple[Floats, ...]:
    """The page that `quad` would be with a strip more above, or below: each of shape (4, 2).

    For pages of which a band has the table's own colour. None where the strip leaves the frame or
    the quadrilateral is too high already.
    """
    rows, columns = shape[:2]
    missing = float(true_ratios(quad[None], shape)[0]) / ratio - 1.0
    found = []
    for near, far in (((0, 1), (3, 2)), ((3, 2), (0, 1))):
        longer = quad.copy()
        for one, other in zip(near, far, strict=True):
            longer[one] += (quad[one] - quad[other]) * missing
        inside = (longer > _OUTSIDE).all() and (longer < (columns + 1, rows + 1)).all()
        if missing > 0 and inside:
            found.append(longer)
    return tuple(found)
