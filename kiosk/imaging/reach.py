"""What a camera can do at the distance where things are held: for the camera test and the doctor.

May know frames and document shapes. Must not open a device: frames are handed in.
"""

from dataclasses import dataclass

import cv2
import numpy as np

from kiosk.domain.documents import SHAPE_MM, DocumentShape
from kiosk.domain.quality import Level, Measure
from kiosk.imaging.document import guide_on, page_sharpness
from kiosk.imaging.frame import Frame
from kiosk.imaging.levels import DOCUMENT, Levels
from kiosk.imaging.rectify import MM_PER_INCH

_CENTRE_WIDTH = 640
_FLAT_CONTRAST = 6.0
"""Standard deviation of luma below which nothing is there that could be sharp."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CameraReach:
    """`sharpness` as DOCUMENT_SHARPNESS, None where the middle of the frame is blank."""

    sharpness: float | None
    exposure: float
    """Mean luma, 0 to 255."""
    dpi: float
    """Pixels an inch on a document that fills its guide."""
    sharp_enough: bool | None
    dpi_enough: bool


def camera_reach(
    frame: Frame, shape: DocumentShape = DocumentShape.ID1, levels: Levels = DOCUMENT
) -> CameraReach:
    """Measure the middle of a frame, where a document or a face is held.

    A fixed-focus camera that stays below the gate with a document in the guide can never take one:
    offer a file or another camera.
    """
    guide = guide_on(frame.width, frame.height, shape)
    rows = slice(int(guide.top), int(guide.bottom))
    columns = slice(int(guide.left), int(guide.right))
    grey = cv2.cvtColor(frame.bgr[rows, columns], cv2.COLOR_BGR2GRAY)
    height = max(8, round(grey.shape[0] * _CENTRE_WIDTH / grey.shape[1]))
    small = np.asarray(
        cv2.resize(grey, (_CENTRE_WIDTH, height), interpolation=cv2.INTER_AREA), dtype=np.uint8
    )
    sharpness = page_sharpness(small) if float(small.std()) >= _FLAT_CONTRAST else None
    dpi = guide.width / SHAPE_MM[shape][0] * MM_PER_INCH
    band = levels[Measure.DOCUMENT_SHARPNESS]
    return CameraReach(
        sharpness=sharpness,
        exposure=float(small.mean()),
        dpi=dpi,
        sharp_enough=None if sharpness is None else band.level(sharpness) is not Level.BLOCK,
        dpi_enough=levels[Measure.DOCUMENT_DPI].level(dpi) is not Level.BLOCK,
    )
