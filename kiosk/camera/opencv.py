"""Devices, streams and films through OpenCV. Imports cv2.

Only `kiosk.camera.device_opening` may load it.

Rules of the drivers, learnt from their sources:
- the FourCC is set before the size, or V4L2 and DirectShow keep the raw format and its few sizes;
- a buffer of one frame, or the picture lags by four;
- FFmpeg waits 30 s by default for a stream that stalls, so both time-outs are given.
"""

import contextlib
import os
import socket
import sys
from pathlib import Path
from urllib.parse import urlsplit

import cv2

from kiosk.camera.devices import Device
from kiosk.camera.feed import CannotOpenError, FeedFacts
from kiosk.camera.modes import COMPRESSED, USUAL, Mode, best, candidates
from kiosk.camera.pace import Pace
from kiosk.domain.values.camera import CameraCondition
from kiosk.imaging.frame import Pixels
from kiosk.imaging.jpeg import decode_frame

OPEN_TIMEOUT_MS = 4000
READ_TIMEOUT_MS = 3000
CONNECT_TIMEOUT_S = 2.0
UNTIMED_FILM_FPS = 30.0
"""A raw .mjpeg file has no rate; FFmpeg would say 25."""


def silence() -> None:
    """Keep OpenCV and FFmpeg from writing to stderr by themselves.

    Their lines may quote addresses, and what they say is told as a condition anyway. FFmpeg reads
    the variable at its first use, OpenCV only ever at its import.
    """
    os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")
    cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)


class _Capture:
    """What device, stream and film share: an open cv2.VideoCapture."""

    def __init__(self, capture: cv2.VideoCapture, facts: FeedFacts) -> None:
        self._capture = capture
        self._facts = facts

    @property
    def facts(self) -> FeedFacts:
        """What is known since the opening."""
        return self._facts

    def grab(self) -> bool:
        """Wait for the next frame."""
        return bool(self._capture.grab())

    def retrieve(self) -> Pixels | None:
        """Decode the frame just grabbed into a new array."""
        good, image = self._capture.retrieve()
        if not good or image.size == 0:
            return None
        if image.ndim == 3 and image.shape[2] == 3:  # noqa: PLR2004 - B, G and R
            return image  # type: ignore[return-value]  # cv2 does not say uint8
        # Asked for undecoded frames: decoded here, in the size that they came in.
        return decode_frame(image.tobytes())

    def release(self) -> None:
        """Let the device go."""
        self._capture.release()


def open_device(device: Device, *, width: int, height: int) -> _Capture:
    """Open and negotiate. BUSY where the driver refuses although the device is there."""
    capture = _device_capture(device.index)
    if not capture.isOpened():
        capture.release()
        raise CannotOpenError(CameraCondition.BUSY, device.name)
    mode = negotiate(capture, width=width, height=height)
    if mode.pixel_format == COMPRESSED and sys.platform != "win32":
        # OpenCV's own decoding passes torn frames off as whole. A driver that does not obey goes
        # on giving decoded ones, which `retrieve` takes as they are.
        capture.set(cv2.CAP_PROP_CONVERT_RGB, 0)
    # Drivers answer False where there is no such control: that is how a fixed focus shows.
    autofocus = bool(capture.set(cv2.CAP_PROP_AUTOFOCUS, 1))
    facts = FeedFacts(name=device.name, pixel_format=mode.pixel_format, autofocus=autofocus)
    return _Capture(capture, facts)


def offered_modes(device: Device) -> tuple[Mode, ...]:
    """What the device really takes of the usual sizes and formats. Opens it: slow, for tests."""
    capture = _device_capture(device.index)
    try:
        if not capture.isOpened():
            return ()
        found = [ask(capture, mode) for mode in candidates(*USUAL[0])]
    finally:
        capture.release()
    return tuple(dict.fromkeys(mode for mode in found if mode.width))


def _device_capture(index: int) -> cv2.VideoCapture:
    silence()
    backend = cv2.CAP_DSHOW if sys.platform == "win32" else cv2.CAP_V4L2
    return cv2.VideoCapture(index, backend)


def negotiate(capture: cv2.VideoCapture, *, width: int, height: int) -> Mode:
    """Ask for the best mode first; keep the first that the driver really takes."""
    offered: list[Mode] = []
    for asked in candidates(width, height):
        got = ask(capture, asked)
        if (got.width, got.height) == (asked.width, asked.height):
            return got
        offered.append(got)
    fallback = best(offered, (width, height))
    return ask(capture, fallback) if fallback is not None else offered[-1]


def ask(capture: cv2.VideoCapture, mode: Mode) -> Mode:
    """Set one mode and read back what the driver made of it."""
    capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*mode.pixel_format))
    capture.set(cv2.CAP_PROP_FRAME_WIDTH, mode.width)
    capture.set(cv2.CAP_PROP_FRAME_HEIGHT, mode.height)
    capture.set(cv2.CAP_PROP_FPS, 30)
    capture.set(cv2.CAP_PROP_BUFFERSIZE, 1)
    return Mode(
        width=int(capture.get(cv2.CAP_PROP_FRAME_WIDTH)),
        height=int(capture.get(cv2.CAP_PROP_FRAME_HEIGHT)),
        pixel_format=_fourcc(capture),
    )


def _fourcc(capture: cv2.VideoCapture) -> str:
    code = int(capture.get(cv2.CAP_PROP_FOURCC))
    letters = "".join(chr((code >> shift) & 0xFF) for shift in (0, 8, 16, 24)) if code > 0 else ""
    return letters if letters.isprintable() else ""


def open_stream(url: str, label: str) -> _Capture:
    """NONE_FOUND where nobody listens, BUSY where somebody does but gives no picture."""
    parts = urlsplit(url)
    port = parts.port or {"http": 80, "https": 443, "rtsp": 554}.get(parts.scheme, 322)
    try:
        # FFmpeg gives one answer for every failure; a plain connection tells the two apart.
        socket.create_connection((parts.hostname or "", port), CONNECT_TIMEOUT_S).close()
    except OSError as error:
        raise CannotOpenError(CameraCondition.NONE_FOUND, label) from error
    silence()
    timeouts = [
        cv2.CAP_PROP_OPEN_TIMEOUT_MSEC,
        OPEN_TIMEOUT_MS,
        cv2.CAP_PROP_READ_TIMEOUT_MSEC,
        READ_TIMEOUT_MS,
    ]
    capture = cv2.VideoCapture(url, cv2.CAP_FFMPEG, timeouts)
    if not capture.isOpened():
        capture.release()
        raise CannotOpenError(CameraCondition.BUSY, label)
    _leave_undecoded(capture)
    return _Capture(capture, FeedFacts(name=label, pixel_format=_fourcc(capture)))


def _leave_undecoded(capture: cv2.VideoCapture) -> None:
    """Have MJPEG frames as they came.

    FFmpeg's own way shows torn frames as whole and enlarges every frame to the size of the first,
    so that a camera which shrank would pass for a sharp one; and frames that nobody looks at would
    be decoded all the same.
    """
    if _fourcc(capture) == COMPRESSED:
        capture.set(cv2.CAP_PROP_FORMAT, -1)


class Film(_Capture):
    """A film in a loop, at its own pace."""

    def __init__(self, path: Path) -> None:
        if not path.is_file():
            raise CannotOpenError(CameraCondition.NONE_FOUND, path.name)
        silence()
        capture = cv2.VideoCapture(str(path), cv2.CAP_FFMPEG)
        if not capture.isOpened():
            capture.release()
            raise CannotOpenError(CameraCondition.BUSY, path.name)
        _leave_undecoded(capture)
        super().__init__(capture, FeedFacts(name=path.name, replay=True))
        self._path = path
        told = capture.get(cv2.CAP_PROP_FPS)
        untimed = path.suffix.lower() in (".mjpeg", ".mjpg") or not 1 <= told <= 240  # noqa: PLR2004
        self._pace = Pace(UNTIMED_FILM_FPS if untimed else told)

    def grab(self) -> bool:
        """Wait until the next frame is due; after the last one comes the first."""
        if not self._pace.wait():
            return False
        if self._capture.grab():
            return True
        # Seeking back fails in raw streams and in some containers; opening anew never does.
        self._capture.release()
        with contextlib.suppress(cv2.error):
            self._capture.open(str(self._path), cv2.CAP_FFMPEG)
            _leave_undecoded(self._capture)
        return bool(self._capture.grab())

    def release(self) -> None:
        """Free a waiting thread and the file."""
        self._pace.end()
        super().release()
