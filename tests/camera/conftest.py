"""What the camera's tests share."""

from tests.camera.stream import stream

__all__ = ["stream"]
