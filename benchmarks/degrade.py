"""What spoils pictures at a counter, done in code: blur, motion, darkness, glare and the rest.

Sizes are shares of the face's or the page's width, so that they mean the same in every picture.
"""

import cv2
import numpy as np

from kiosk.imaging.frame import Pixels

Corners = list[list[float]]


def _bytes(values: np.ndarray | cv2.typing.MatLike) -> Pixels:
    return np.clip(np.asarray(values) + 0.5, 0, 255).astype(np.uint8)


def blurred(bgr: Pixels, sigma: float) -> Pixels:
    """Out of focus: Gauss, `sigma` in pixels."""
    return _bytes(cv2.GaussianBlur(bgr, (0, 0), sigma).astype(np.float32) - 0.5)


def smeared(bgr: Pixels, length: float, degrees: float) -> Pixels:
    """Moved during the exposure, by `length` pixels in one direction."""
    size = max(3, round(length) | 1)
    kernel = np.zeros((size, size), np.float32)
    kernel[size // 2] = 1
    turn = cv2.getRotationMatrix2D((size // 2, size // 2), degrees, 1)
    kernel = np.asarray(cv2.warpAffine(kernel, turn, (size, size)), dtype=np.float32)
    return _bytes(cv2.filter2D(bgr, cv2.CV_32F, kernel / kernel.sum()) - 0.5)


def darkened(bgr: Pixels, gain: float, seed: int = 3) -> Pixels:
    """Less light, and the noise that a camera then has."""
    noise = np.random.default_rng(seed).normal(0, 3, bgr.shape)
    return _bytes(bgr * gain + noise)


def overexposed(bgr: Pixels, gain: float) -> Pixels:
    """Too much light: everything above the scale is cut."""
    return _bytes(bgr.astype(np.float32) * gain + 40)


def side_lit(bgr: Pixels, middle: float, width: float) -> Pixels:
    """A lamp from one side: a fifth of the light is left on the other side of `middle`."""
    x = np.arange(bgr.shape[1], dtype=np.float32)
    light = 0.2 + 0.8 / (1 + np.exp((x - middle) / max(width * 0.08, 1.0)))
    return _bytes(bgr * light[None, :, None])


def glaring(bgr: Pixels, quad: Corners, share: float, seed: int) -> Pixels:
    """A lamp mirrored in a page: a soft white spot of `share` of the page's width, inside it."""
    rng = np.random.default_rng(seed)
    corners = np.array(quad, np.float64)
    u, v = rng.uniform(0.3, 0.7, 2)
    top = corners[0] + (corners[1] - corners[0]) * u
    bottom = corners[3] + (corners[2] - corners[3]) * u
    x, y = top + (bottom - top) * v
    width = float(np.linalg.norm(corners[1] - corners[0])) * share / 2
    rows, columns = np.mgrid[0 : bgr.shape[0], 0 : bgr.shape[1]]
    away = ((columns - x) / width) ** 2 + ((rows - y) / (width * 0.75)) ** 2
    light = 330.0 * np.exp(-(away**1.5) * 0.7)
    return _bytes(bgr + light[:, :, None])


def letterboxed(bgr: Pixels, width: int = 1280, height: int = 720) -> Pixels:
    """A picture as a camera's frame would hold it, its edges stretched over the rest."""
    scale = min(width / bgr.shape[1], height / bgr.shape[0])
    size = (round(bgr.shape[1] * scale), round(bgr.shape[0] * scale))
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    fitted = cv2.resize(bgr, size, interpolation=way)
    left, top = (width - size[0]) // 2, (height - size[1]) // 2
    framed = cv2.copyMakeBorder(
        fitted,
        top,
        height - size[1] - top,
        left,
        width - size[0] - left,
        cv2.BORDER_CONSTANT,
        value=(96, 96, 96),
    )
    return np.asarray(framed, dtype=np.uint8)
