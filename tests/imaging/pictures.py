"""Pictures for the tests: the few that ship in tests/data, and cards drawn here."""

from pathlib import Path
from typing import Final

import cv2
import numpy as np

from kiosk.imaging.frame import Frame, Pixels

DATA: Final = Path(__file__).parents[1] / "data"
MODELS: Final = Path(__file__).parents[2] / "resources" / "models"
CARD: Final = (856, 540)


def picture(name: str) -> Pixels:
    """One of the pictures in tests/data, BGR."""
    read = cv2.imread(str(DATA / name))
    assert read is not None
    return np.asarray(read, dtype=np.uint8)


def framed(name: str, width: int = 1280, height: int = 720, zoom: float = 1.0) -> Pixels:
    """A picture fitted into a camera's frame, its edges stretched over the rest."""
    source = picture(name)
    scale = min(width / source.shape[1], height / source.shape[0]) * zoom
    matrix = np.array(
        [
            [scale, 0, (width - source.shape[1] * scale) / 2],
            [0, scale, (height - source.shape[0] * scale) / 2],
        ],
        np.float32,
    )
    out = cv2.warpAffine(
        source, matrix, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(out, dtype=np.uint8)


def frame(bgr: Pixels, number: int = 1, at_s: float = 0.0) -> Frame:
    """As a camera hands it over."""
    return Frame(bgr=bgr, number=number, at_s=at_s)


def card(*, back: bool = False, tint: tuple[int, int, int] = (215, 228, 218)) -> Pixels:
    """A card of ID-1 proportions with a band, a portrait and print, drawn."""
    page = np.full((CARD[1], CARD[0], 3), tint, np.uint8)
    rng = np.random.default_rng(2 if back else 1)
    if back:
        for row in range(60, 500, 34):
            cv2.putText(page, "AB12 " * 9, (40, row), cv2.FONT_HERSHEY_PLAIN, 1.8, (60, 50, 40), 2)
        cv2.rectangle(page, (560, 300), (800, 500), (70, 90, 120), -1)
        return page
    cv2.rectangle(page, (0, 0), (CARD[0], 80), (90, 120, 60), -1)
    cv2.putText(page, "ESPECIME SEM VALOR", (30, 55), cv2.FONT_HERSHEY_DUPLEX, 1.3, (245,) * 3, 2)
    portrait = cv2.resize(picture("pd_hopper.jpg")[60:560, 50:460], (205, 250))
    page[120:370, 40:245] = portrait
    for line in range(9):
        text = " ".join(str(n) for n in rng.integers(1000, 9999, 4))
        row = 150 + 42 * line
        cv2.putText(page, text, (290, row), cv2.FONT_HERSHEY_SIMPLEX, 0.9, (40, 35, 30), 2)
    return page


def table(background: str = "wood", width: int = 1280, height: int = 720) -> Pixels:
    """What lies under the card."""
    rng = np.random.default_rng(4)
    if background == "brick":
        tile = cv2.resize(picture("sk_brick.png"), (width, height))
        return np.asarray(tile, dtype=np.uint8)
    base = {"wood": (70, 110, 150), "grey": (120, 120, 120), "black": (28, 26, 25)}[background]
    streaks = cv2.resize(rng.normal(0, 7, (height // 8, 4)), (width, height))
    out = np.array(base)[None, None, :] + streaks[:, :, None] + rng.normal(0, 2, (height, width, 1))
    return np.clip(out, 0, 255).astype(np.uint8)


def laid(
    page: Pixels,
    under: Pixels,
    *,
    share: float = 0.70,
    centre: tuple[float, float] = (0.5, 0.5),
    lean: float = 0.0,
    tilt: float = 0.0,
) -> Pixels:
    """A card on a table: `share` of the frame's width, leaning degrees, tilted by perspective."""
    height, width = under.shape[:2]
    wide = width * share
    high = wide * page.shape[0] / page.shape[1]
    corners = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]], np.float64) * (wide / 2, high / 2)
    corners[0, 0] += tilt * wide
    corners[1, 0] -= tilt * wide
    angle = np.radians(lean)
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    corners = corners @ turn + (width * centre[0], height * centre[1])
    source = np.array(
        [[0, 0], [page.shape[1], 0], [page.shape[1], page.shape[0]], [0, page.shape[0]]], np.float32
    )
    matrix = cv2.getPerspectiveTransform(source, corners.astype(np.float32))
    flat = cv2.warpPerspective(page, matrix, (width, height), flags=cv2.INTER_AREA)
    mask = cv2.warpPerspective(
        np.full(page.shape[:2], 255, np.uint8), matrix, (width, height), flags=cv2.INTER_LINEAR
    )
    weight = (mask.astype(np.float32) / 255)[:, :, None]
    out = flat.astype(np.float32) * weight + under.astype(np.float32) * (1 - weight)
    return np.clip(out + 0.5, 0, 255).astype(np.uint8)
