"""Documents on tables as a counter sees them, drawn in code: free of rights, with known corners.

Pages of every shape, twelve tables, poses in space, thumbs, headers of the table's colour, and a
cheap webcam. Every function takes a seed and gives the same picture for it again.
"""

import math
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np

from kiosk.domain.contract.documents import SHAPE_MM, DocumentShape
from kiosk.imaging.document_reach import guide_on
from kiosk.imaging.frame import Pixels

Corners = np.ndarray
Colour = tuple[int, int, int]

DOTS_PER_MM: Final = 12
TABLES: Final = (
    "grey",
    "black",
    "white",
    "wood",
    "planks",
    "ruled",
    "wide_ruled",
    "squared",
    "checked",
    "stripes",
    "cloth",
    "marble",
)
MANNERS: Final = ("plain", "tilted", "held", "hidden band")
_MIDDLE: Final = 128
_GROOVE: Final = 2.5
_LENS: Final = 1.05
"""Focal length over the frame's width: a webcam of about 51 degrees across."""


def page(shape: DocumentShape, seed: int, portrait: Pixels | None = None) -> Pixels:
    """A printed page: head band, portrait, fields, fine print, for a passport the two lines."""
    rng = np.random.default_rng(seed)
    wide, high = (round(mm * DOTS_PER_MM) for mm in SHAPE_MM[shape])
    tint = rng.integers(185, 236, 3)
    out = np.full((high, wide, 3), tint, np.uint8)
    wave = (np.sin(np.arange(wide) / rng.uniform(9, 20)) * 5).astype(np.int16)
    out = np.clip(out.astype(np.int16) + wave[None, :, None], 0, 255).astype(np.uint8)
    band = round(high * rng.uniform(0.12, 0.17))
    colour = tuple(int(c) for c in rng.integers(40, 150, 3))
    cv2.rectangle(out, (0, 0), (wide, band), colour, -1)
    _write(out, "REPUBLICA ESPECIME", (wide // 20, round(band * 0.7)), band / 40, (240,) * 3)
    left, top = wide // 20, band + high // 14
    size = (round(wide * 0.24), round(high * 0.48))
    face = portrait if portrait is not None else rng.integers(60, 200, (8, 6, 3), dtype=np.uint8)
    out[top : top + size[1], left : left + size[0]] = cv2.resize(face, size)
    ink = tuple(int(c) for c in rng.integers(15, 70, 3))
    bottom = 0.80 if shape is DocumentShape.PASSPORT else 0.95
    step = round(high * 0.075)
    for row in range(top + step // 2, round(high * bottom), step):
        text = "".join(rng.choice(list("ABCDEFGHIJKLMNOPRSTUVXZ 0123456789"), 22))
        _write(out, text, (round(wide * 0.33), row), step / 48, ink)
    if shape is DocumentShape.PASSPORT:
        for place in (0.88, 0.96):
            text = "".join(rng.choice(list("ABCDEFGHIJ<<<<0123456789"), 44))
            _write(out, text, (wide // 40, round(high * place)), wide / 1150, (25, 25, 25))
    return np.asarray(out, dtype=np.uint8)


def _write(out: Pixels, text: str, at: tuple[int, int], scale: float, ink: tuple[int, ...]) -> None:
    weight = max(1, round(scale * 2))
    cv2.putText(out, text, at, cv2.FONT_HERSHEY_SIMPLEX, scale, ink, weight, cv2.LINE_AA)


def with_header_of(page_: Pixels, colour: Colour) -> Pixels:
    """The same page with a head band in the table's own colour."""
    out = page_.copy()
    band = round(out.shape[0] * 0.14)
    out[:band] = colour
    ink = (235,) * 3 if sum(colour) < _MIDDLE * 3 else (20,) * 3
    _write(out, "REPUBLICA ESPECIME", (out.shape[1] // 20, round(band * 0.7)), band / 40, ink)
    return out


def table(kind: str, width: int, height: int, seed: int) -> Pixels:
    """What lies under the page; `kind` is one of TABLES."""
    rng = np.random.default_rng(seed)
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    lean = math.radians(rng.uniform(-12, 12))
    along = columns * math.cos(lean) + rows * math.sin(lean)
    down = rows * math.cos(lean) - columns * math.sin(lean)
    plain = {"grey": 125, "black": 28, "white": 236, "squared": 238, "ruled": 240}
    grey = plain.get(kind, 150)
    base = np.full((height, width, 3), grey, np.float32)
    pitch = rng.uniform(22, 34) * width / 1280
    phase = rng.uniform(0, 50)
    blue = np.array((205, 160, 130), np.float32)
    if kind in {"ruled", "wide_ruled"}:
        apart = pitch * (2.2 if kind == "wide_ruled" else 1.0)
        base[:] = 240
        base[((down + phase) % apart) < max(1.5, width / 900)] = blue
    elif kind == "squared":
        line = max(1.5, width / 900)
        base[(((down + phase) % pitch) < line) | (((along + phase) % pitch) < line)] = blue
    elif kind == "checked":
        apart = pitch * 2.5
        dark = ((down + phase) // apart + (along + phase) // apart) % 2 > 0
        base[:] = (225, 228, 232)
        base[dark] = rng.integers(60, 150, 3)
    elif kind == "stripes":
        base[:] = (200, 205, 210)
        base[((along + phase) % (pitch * 2)) < pitch] = rng.integers(90, 170, 3)
    elif kind in {"wood", "planks"}:
        grain = cv2.resize(rng.normal(0, 9, (max(2, height // 6), 4)), (width, height))
        base[:] = rng.integers(60, 90), rng.integers(95, 125), rng.integers(135, 170)
        base += grain[:, :, None]
        if kind == "planks":
            base[((down + phase) % (pitch * 5)) < _GROOVE] *= 0.55
    elif kind == "cloth":
        base[:] = rng.integers(60, 200, 3)
        base += (np.sin(down / 1.9) * np.sin(along / 1.9) * 14)[:, :, None]
    elif kind == "marble":
        veins = cv2.resize(
            rng.normal(0, 1, (7, 12)), (width, height), interpolation=cv2.INTER_CUBIC
        )
        base[:] = 215
        base -= (np.exp(-(veins**2) * 60) * 70)[:, :, None]
    light = 1.0 + rng.uniform(-0.15, 0.15) * (columns / width - 0.5) * 2
    lit = np.clip(base * light[:, :, None] + rng.normal(0, 1.5, base.shape), 0, 255)
    return np.asarray(lit, dtype=np.uint8)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pose:
    """How a page is held before the lens. Angles in degrees, the rest in shares."""

    share: float = 0.95
    """Of the guide's width."""
    across: float = 0.0
    """Off the middle, in guide widths."""
    down: float = 0.0
    lean: float = 0.0
    tilt: float = 0.0
    """Around the axis across the frame."""
    swing: float = 0.0
    """Around the upright axis."""


def corners_of(shape: DocumentShape, pose: Pose, width: int, height: int) -> Corners:
    """The page's corners in the frame, clockwise from the top left: shape (4, 2)."""
    guide = guide_on(width, height, shape)
    wide = guide.width * pose.share
    high = wide * SHAPE_MM[shape][1] / SHAPE_MM[shape][0]
    flat = np.array([[-1, -1, 0], [1, -1, 0], [1, 1, 0], [-1, 1, 0]], np.float64)
    flat *= (wide / 2, high / 2, 1)
    lean, tilt, swing = (math.radians(a) for a in (pose.lean, pose.tilt, pose.swing))
    roll = [[math.cos(lean), -math.sin(lean), 0], [math.sin(lean), math.cos(lean), 0], [0, 0, 1]]
    pitch = [[1, 0, 0], [0, math.cos(tilt), -math.sin(tilt)], [0, math.sin(tilt), math.cos(tilt)]]
    yaw = [[math.cos(swing), 0, math.sin(swing)], [0, 1, 0], [-math.sin(swing), 0, math.cos(swing)]]
    placed = flat @ np.array(roll).T @ np.array(pitch).T @ np.array(yaw).T
    lens = _LENS * width
    seen = placed[:, :2] * (lens / (lens + placed[:, 2:]))
    middle = (width / 2 + pose.across * guide.width, height / 2 + pose.down * guide.width)
    return np.asarray(seen + middle)


def lay(page_: Pixels, under: Pixels, corners: Corners) -> Pixels:
    """The page on the table, shrunk by area, with a soft shadow along its border."""
    height, width = under.shape[:2]
    seen = math.dist(corners[0], corners[1])
    fit = min(1.0, 2.0 * seen / page_.shape[1])
    size = (round(page_.shape[1] * fit), round(page_.shape[0] * fit))
    small = cv2.resize(page_, size, interpolation=cv2.INTER_AREA)
    source = np.array([[0, 0], [size[0], 0], [size[0], size[1]], [0, size[1]]], np.float32) - 0.5
    # Twice the size and halved: a camera's pixel gathers light from all of its area.
    matrix = cv2.getPerspectiveTransform(source, (corners * 2 + 0.5).astype(np.float32))
    double = (width * 2, height * 2)
    flat = cv2.resize(cv2.warpPerspective(small, matrix, double), (width, height))
    cover = cv2.warpPerspective(np.full(size[::-1], 255, np.uint8), matrix, double)
    mask = (cv2.resize(cover, (width, height), interpolation=cv2.INTER_AREA) / 255.0)[:, :, None]
    shadow = cv2.GaussianBlur(mask.astype(np.float32), (0, 0), width / 200)
    ground = under * (1 - 0.25 * np.clip(shadow[:, :, None], 0, 1))
    seen_both = np.clip(flat * mask + ground * (1 - mask) + 0.5, 0, 255)
    return np.asarray(seen_both, dtype=np.uint8)


def with_thumbs(frame: Pixels, corners: Corners, seed: int) -> Pixels:
    """Two thumbs over the left and the right border, as somebody holds a card up."""
    rng = np.random.default_rng(seed)
    out = frame.copy()
    wide = math.dist(corners[0], corners[1])
    skin = np.array((90, 120, 175)) * rng.uniform(0.45, 1.25)
    for start, end, way in ((corners[0], corners[3], 1), (corners[1], corners[2], -1)):
        at = start + (end - start) * rng.uniform(0.35, 0.85)
        inside = at + np.array((way * wide * 0.03, 0))
        axes = (round(wide * rng.uniform(0.09, 0.12)), round(wide * rng.uniform(0.05, 0.065)))
        centre = (round(inside[0] - way * axes[0] * 0.55), round(inside[1]))
        colour = tuple(int(min(255, c)) for c in skin)
        cv2.ellipse(out, centre, axes, rng.uniform(-15, 15), 0, 360, colour, -1, cv2.LINE_AA)
    return out


def webcam(frame: Pixels, seed: int, noise: float = 4.0) -> Pixels:
    """What a cheap one makes of it: a soft lens, noise, its own sharpening, JPEG."""
    rng = np.random.default_rng(seed)
    soft = cv2.GaussianBlur(frame, (0, 0), 0.6).astype(np.float32)
    soft += rng.normal(0, noise, frame.shape[:2])[:, :, None] + rng.normal(
        0, noise / 2, frame.shape
    )
    sharper = soft * 1.4 - cv2.GaussianBlur(soft, (0, 0), 1.0) * 0.4
    bytes_ = cv2.imencode(".jpg", np.clip(sharper, 0, 255).astype(np.uint8), [1, 85])[1]
    return np.asarray(cv2.imdecode(bytes_, cv2.IMREAD_COLOR), dtype=np.uint8)


def drawn(
    shape: DocumentShape, kind: str, manner: str, seed: int, size: tuple[int, int] = (1280, 720)
) -> tuple[Pixels, Corners]:
    """One frame of a cheap webcam and the page's corners; `manner` is one of MANNERS."""
    rng = np.random.default_rng(seed)
    paper = page(shape, seed)
    under = table(kind, *size, seed)
    pose = Pose(
        share=0.9 if manner == "tilted" else rng.uniform(0.92, 1.0),
        across=rng.uniform(-0.02, 0.02),
        down=rng.uniform(-0.015, 0.015),
        lean=rng.uniform(-3, 3),
        tilt=rng.uniform(20, 25) * rng.choice((-1, 1)) if manner == "tilted" and seed % 2 else 0.0,
        swing=0.0 if manner != "tilted" or seed % 2 else rng.uniform(20, 25) * rng.choice((-1, 1)),
    )
    if manner == "hidden band":
        blue, green, red = (int(c) for c in np.median(under.reshape(-1, 3), axis=0))
        paper = with_header_of(paper, (blue, green, red))
    corners = corners_of(shape, pose, *size)
    frame = lay(paper, under, corners)
    if manner == "held":
        frame = with_thumbs(frame, corners, seed)
    return webcam(frame, seed), corners


def overlap(one: Corners, other: Corners) -> float:
    """Intersection over union of two convex quadrilaterals."""
    first, second = one.astype(np.float32), other.astype(np.float32)
    common, _ = cv2.intersectConvexConvex(first, second)
    whole = cv2.contourArea(first) + cv2.contourArea(second) - common
    return float(common / whole) if whole > 0 else 0.0
