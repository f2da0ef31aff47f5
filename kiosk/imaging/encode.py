"""Pixels to the JPEG that is sent: large enough, small enough, without a trace of metadata.

May know the contract's limits and what JPEG does. Must not judge what the picture shows.
"""

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np

from kiosk.domain.values.picture import MAX_BYTES, MIN_HEIGHT, MIN_WIDTH, TARGET_BYTES, Picture
from kiosk.domain.values.problem import Remedy
from kiosk.imaging.frame import Frame, Pixels
from kiosk.imaging.picture_file import open_picture, refusal

Crop = tuple[int, int, int, int]
"""Left, top, right, bottom in pixels of the upright picture; right and bottom exclusive."""

BEST_QUALITY: Final = 92
"""What the contract recommends (create-process-api.md, "JPEG92")."""
LEAST_QUALITY: Final = 75
LONG_SIDE: Final = 2560
MAX_ENCODES: Final = 3

_LAST_RESORT: Final = 10
"""Only pictures too long to shrink (their short side is at 480) go below LEAST_QUALITY."""

_QUALITIES: Final = (10, 30, 50, 75, 80, 85, 90, 92)
_RELATIVE_BYTES: Final = (0.16, 0.30, 0.42, 0.58, 0.64, 0.74, 0.90, 1.0)
"""Bytes at a quality against bytes at 92; between a photograph's curve and that of pure noise."""
_DENSER: Final = 0.8
"""Bytes grow with pixels to this power: a smaller copy holds more detail a pixel."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Plan:
    width: int
    height: int
    quality: int


def fit_to_limits(source: bytes | Frame, *, crop: Crop | None = None) -> Picture:
    """Turn a picture file's bytes, or a camera frame, into a picture within the contract's limits.

    The JPEG is upright sRGB, 4:2:0, at least 640x480 (or 480x640) pixels and at most `MAX_BYTES`;
    it holds pixels and nothing else. At quality 92 in its own size where that stays under
    `TARGET_BYTES`; else the long side is at most 2560 and the quality follows from the bytes of
    the encode before, three encodes at most, never under 75 while the size can still shrink.
    Nothing is enlarged.

    Raises ProblemError of kind PICTURE: what `open_picture` raises, `picture.too_small`, and
    `picture.too_detailed` for a strip that can not be made smaller without falling under 480.
    Source: create-process-api.md ("Minimum resolution", "Maximum file size", 20506, 20807).
    """
    if isinstance(source, Frame):
        pixels, remedy = source.bgr, Remedy.RETAKE_PICTURE
    else:
        pixels, remedy = open_picture(source, reduce=crop is None), Remedy.CHOOSE_ANOTHER_FILE
    if crop is not None:
        left, top, right, bottom = crop
        pixels = pixels[max(0, top) : bottom, max(0, left) : right]
    return encode_within(pixels, remedy=remedy)


def encode_within(pixels: Pixels, *, remedy: Remedy = Remedy.RETAKE_PICTURE) -> Picture:
    """`fit_to_limits` for upright BGR pixels, height by width by 3, uint8."""
    height, width = pixels.shape[:2]
    if not large_enough(width, height):
        raise refusal("picture.too_small", remedy)
    plan = _Plan(width=width, height=height, quality=BEST_QUALITY)
    kept: Picture | None = None
    for _ in range(MAX_ENCODES):
        made = _encode(pixels, plan)
        if len(made.jpeg) <= MAX_BYTES:
            kept = _better(kept, made)
        following = _next(made, width, height)
        if following is None or following == plan:
            break
        plan = following
    if kept is None:
        raise refusal("picture.too_detailed", remedy)
    return kept


def large_enough(width: int, height: int) -> bool:
    """Whether the contract takes it: 640x480 in either orientation."""
    return max(width, height) >= MIN_WIDTH and min(width, height) >= MIN_HEIGHT


def _encode(pixels: Pixels, plan: _Plan) -> Picture:
    if (plan.height, plan.width) != pixels.shape[:2]:
        pixels = np.asarray(
            cv2.resize(pixels, (plan.width, plan.height), interpolation=cv2.INTER_AREA),
            dtype=np.uint8,
        )
    # libjpeg-turbo through OpenCV writes JFIF and nothing else, and lets the interpreter go on.
    _, jpeg = cv2.imencode(".jpg", pixels, (cv2.IMWRITE_JPEG_QUALITY, plan.quality))
    return Picture(jpeg=jpeg.tobytes(), width=plan.width, height=plan.height, quality=plan.quality)


def _better(kept: Picture | None, made: Picture) -> Picture:
    """The larger file under the target; over the target, the smaller one."""
    if kept is None:
        return made
    over = len(kept.jpeg) > TARGET_BYTES or len(made.jpeg) > TARGET_BYTES
    pick = min if over else max
    return pick(kept, made, key=lambda picture: len(picture.jpeg))


def _next(made: Picture, width: int, height: int) -> _Plan | None:
    """What to try after `made`, or None where it is good enough.

    A miss of the hard limit shows a picture that the curves do not describe: aim at half then.
    """
    size = len(made.jpeg)
    if size <= TARGET_BYTES and (made.quality == BEST_QUALITY or size > 0.75 * TARGET_BYTES):
        return None
    first = (made.width, made.height) == (width, height)
    share = 0.95 if first else 0.85 if size <= MAX_BYTES else 0.6
    goal = share * TARGET_BYTES
    shrink = min(1.0, LONG_SIDE / max(made.width, made.height))
    shrink = max(shrink, _least_shrink(made))
    at_best = size / _relative(made.quality) * shrink ** (2 * _DENSER)
    quality = _quality_for(goal / at_best, LEAST_QUALITY)
    wanted = goal / (at_best * _relative(quality))
    if wanted < 1.0:
        room = max(shrink * wanted**0.5, _least_shrink(made))
        at_best *= (room / shrink) ** (2 * _DENSER)
        shrink = room
        if shrink == _least_shrink(made):
            quality = _quality_for(goal / at_best, _LAST_RESORT)
    return _Plan(
        width=max(1, round(made.width * shrink)),
        height=max(1, round(made.height * shrink)),
        quality=quality,
    )


def _least_shrink(made: Picture) -> float:
    """The factor at which the contract's smallest size is reached."""
    long, short = max(made.width, made.height), min(made.width, made.height)
    return min(1.0, max(MIN_WIDTH / long, MIN_HEIGHT / short))


def _relative(quality: int) -> float:
    return float(np.interp(quality, _QUALITIES, _RELATIVE_BYTES))


def _quality_for(relative: float, least: int) -> int:
    """The best quality whose share of the bytes at 92 is at most `relative`, `least` at worst."""
    return int(max(least, np.floor(np.interp(relative, _RELATIVE_BYTES, _QUALITIES))))
