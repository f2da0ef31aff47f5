"""What the camera test says of a camera, from its frames."""

import cv2
import numpy as np

from kiosk.domain.documents import DocumentShape
from kiosk.imaging.reach import camera_reach
from tests.imaging.pictures import card, frame, laid, table


def test_a_sharp_camera_reaches_the_gates() -> None:
    reach = camera_reach(frame(laid(card(), table())))
    assert reach.sharp_enough
    assert reach.dpi_enough


def test_a_camera_that_can_not_focus_is_found_out() -> None:
    soft = cv2.GaussianBlur(laid(card(), table()), (0, 0), 4)
    assert camera_reach(frame(np.asarray(soft, dtype=np.uint8))).sharp_enough is False


def test_a_blank_wall_says_nothing_of_focus() -> None:
    blank = np.full((720, 1280, 3), 120, np.uint8)
    assert camera_reach(frame(blank)).sharpness is None


def test_few_pixels_can_not_reach_the_resolution_of_a_large_document() -> None:
    low = camera_reach(frame(table(width=640, height=480)), DocumentShape.PASSPORT)
    high = camera_reach(frame(table(width=1920, height=1080)), DocumentShape.PASSPORT)
    assert not low.dpi_enough
    assert high.dpi_enough
