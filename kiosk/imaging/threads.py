"""How many processors OpenCV may use."""

import cv2


def use_one_thread() -> None:
    """One, for the whole process.

    The pictures here are small: a second thread made the selfie chain no faster, kept another core
    awake between the frames, and took its share from the thread that paints.
    """
    cv2.setNumThreads(1)
