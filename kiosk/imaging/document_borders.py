"""How much of a quadrilateral's sides is really a border: edges along it, two colours beside it.

May know edge maps and colours. Must not choose between pages.
"""

from typing import Final

import numpy as np

from kiosk.imaging.document_quads import Floats
from kiosk.imaging.frame import Pixels

SAMPLES: Final = 40
_ENDS: Final = 0.06
"""The corners are round, and the lines meet a little outside of them."""
_STEP_AWAY: Final = (3, 5, 7)
"""Pixels from a side at which its two strips are compared."""


def support_of(quads: Floats, flat: Pixels, upright: Pixels, samples: int = SAMPLES) -> Floats:
    """Share of each side that lies on an edge running its way: shape (n, 4)."""
    return np.asarray(_on_edges(quads, flat, upright, samples).mean(axis=2))


def ends_of(quads: Floats, flat: Pixels, upright: Pixels) -> Floats:
    """The same of the eighth beside each corner, the worse end of each side: shape (n, 4).

    A line of the table that passes for a side has edges along it, and the sides that should meet
    it end before.
    """
    on = _on_edges(quads, flat, upright, SAMPLES)
    eighth = SAMPLES // 8
    first, last = on[:, :, :eighth].mean(axis=2), on[:, :, -eighth:].mean(axis=2)
    return np.asarray(np.minimum(first, last))


def _on_edges(quads: Floats, flat: Pixels, upright: Pixels, samples: int) -> Floats:
    rows, columns = flat.shape
    along = np.linspace(_ENDS, 1 - _ENDS, samples)[None, None, :, None]
    start, end = quads[:, :, None, :], np.roll(quads, -1, axis=1)[:, :, None, :]
    points = np.rint(start + (end - start) * along).astype(np.int32)
    x = np.clip(points[..., 0], 0, columns - 1)
    y = np.clip(points[..., 1], 0, rows - 1)
    on = np.empty(x.shape, np.float64)
    on[:, 0::2] = flat[y[:, 0::2], x[:, 0::2]] > 0
    on[:, 1::2] = upright[y[:, 1::2], x[:, 1::2]] > 0
    return np.asarray(on)


def steps_of(quad: Floats, bgr: Pixels) -> Floats:
    """How different the strips on both sides of each side look: mean colour difference, (4,)."""
    rows, columns = bgr.shape[:2]
    start, end = quad, np.roll(quad, -1, axis=0)
    direction = (end - start) / np.maximum(np.linalg.norm(end - start, axis=1), 1e-6)[:, None]
    # Clockwise from the top left: the inside lies to the right of the way, which is (-y, x).
    inward = np.stack([-direction[:, 1], direction[:, 0]], axis=1)
    along = np.linspace(0.08, 0.92, SAMPLES)[None, :, None]
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


def held_lines(edges: Pixels, lines: Floats, span: Floats, least: float) -> Floats:
    """Those of `lines` that find edges on at least `least` of `span`."""
    if not len(lines):
        return lines
    rows, columns = edges.shape
    x = np.clip(np.rint(span), 0, columns - 1).astype(np.int32)
    y = np.rint(lines[:, :1] + lines[:, 1:] * (span - columns / 2)[None]).astype(np.int32)
    on = edges[np.clip(y, 0, rows - 1), x[None]] > 0
    return np.asarray(lines[on.mean(axis=1) >= least])


def line_support(edges: Pixels, lines: Floats, span: Floats) -> float:
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


def marks_between(quad: Floats, longer: Floats, flat: Pixels, upright: Pixels) -> float:
    """Share of edge pixels in what `longer` has more than `quad`, without its rim."""
    added = longer[0:2] if not np.allclose(longer[0], quad[0]) else longer[2:4][::-1]
    known = quad[0:2] if not np.allclose(longer[0], quad[0]) else quad[2:4][::-1]
    across = np.linspace(0.06, 0.94, 48)[:, None, None]
    down = np.linspace(0.2, 0.85, 12)[None, :, None]
    outer = added[0] + (added[1] - added[0]) * across
    inner = known[0] + (known[1] - known[0]) * across
    points = np.rint(outer + (inner - outer) * down).astype(np.int32)
    rows, columns = flat.shape
    x, y = np.clip(points[..., 0], 0, columns - 1), np.clip(points[..., 1], 0, rows - 1)
    return float(((flat[y, x] > 0) | (upright[y, x] > 0)).mean())
