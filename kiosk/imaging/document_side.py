"""Which side of a document is shown, as far as a QR code and a comparison can tell.

May know page pixels. Must not keep or hand out what a code says: it is the customer's.
"""

from typing import Final

import cv2
import numpy as np
import numpy.typing as npt
import zxingcpp

from kiosk.domain.contract.documents import DocumentShape
from kiosk.domain.values.picture import Side
from kiosk.imaging.frame import Pixels

PageMark = npt.NDArray[np.float32]
"""24 by 16 brightnesses less their surroundings, of unit length: survives light and blur."""

SAME_SIDE: Final = 0.9
"""Correlation of two marks. Measured: the same card again 0.96 and more, another card of the same
design at most 0.86, the two sides of a card below 0.4."""
_GRID: Final = (24, 16)

CODE_ON_BACK: Final = frozenset({DocumentShape.ID1})
"""CNH card, CIN and INE carry their QR code on the back."""


def shows_code(bgr: Pixels) -> bool:
    """Whether a QR code can be read anywhere on it. About 1.5 ms at 1280x720."""
    wanted = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    found = zxingcpp.read_barcodes(bgr, formats=wanted)
    return any(code.valid for code in found)


def mark_of(flat: Pixels) -> PageMark:
    """The mark of a rectified page, any size, BGR."""
    grey = cv2.cvtColor(flat, cv2.COLOR_BGR2GRAY)
    small = cv2.resize(grey, _GRID, interpolation=cv2.INTER_AREA).astype(np.float32)
    detail = small - np.asarray(cv2.GaussianBlur(small, (0, 0), 3.0), np.float32)
    return np.asarray(detail / max(float(np.linalg.norm(detail)), 1e-6), dtype=np.float32)


def same_side(first: PageMark, second: PageMark) -> bool:
    """Whether two marks are of the same side, held either way up."""
    upside_down = second[::-1, ::-1]
    return max(float((first * second).sum()), float((first * upside_down).sum())) > SAME_SIDE


def side_fits(
    bgr: Pixels,
    flat: Pixels,
    *,
    shape: DocumentShape,
    side: Side | None,
    other: PageMark | None = None,
) -> bool:
    """False where this is surely not the side asked for; True where it is, or nobody can know."""
    if other is not None and same_side(other, mark_of(flat)):
        return False
    if side is Side.FRONT and shape in CODE_ON_BACK:
        return not shows_code(bgr)
    return True
