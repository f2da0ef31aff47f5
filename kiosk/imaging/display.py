"""A frame's pixels as a window paints them fastest. Knows no Qt.

Measured at 1280x720: painting 32-bit pixels costs 0.34 ms where 24-bit ones cost 0.51, and
mirroring here 0.12 ms where the painter's own takes 0.4 more. Scaling is cheapest before both: a
painter that scales smoothly does it in 32 bits and wakes Qt's pool of threads for each frame.
"""

from typing import cast

from kiosk.imaging.frame import Frame, Pixels


def display_pixels(frame: Frame, *, mirror: bool, size: tuple[int, int] | None = None) -> Pixels:
    """Height by width by 4, B G R and 255: the memory of QImage.Format_RGB32, rows contiguous.

    `size`: width and height in the screen's own pixels, None for the frame's. A new array each
    time, so that it may outlive the frame; keep it as long as the QImage.
    """
    # The slowest import of the program: not before the first frame is there to be painted.
    import cv2  # noqa: PLC0415

    bgr = frame.bgr
    if size is not None and size != (frame.width, frame.height):
        bgr = cast("Pixels", cv2.resize(bgr, size, interpolation=cv2.INTER_LINEAR))
    if mirror:
        bgr = cast("Pixels", cv2.flip(bgr, 1))
    return cast("Pixels", cv2.cvtColor(bgr, cv2.COLOR_BGR2BGRA))
