"""An HTTP camera on the loopback that misbehaves as it is told to, while it is being read."""

import threading
from collections.abc import Iterator
from enum import Enum, auto
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

import cv2
import numpy as np
import pytest

from kiosk.imaging.frame import Pixels


class Manner(Enum):
    GOOD = auto()
    ENDED = auto()
    STALLED = auto()
    SAME = auto()
    BLACK = auto()
    SLOW = auto()
    SMALL = auto()
    GARBAGE = auto()
    TORN = auto()
    """Every other frame lost bytes inside, one in six is noise."""


def _scene(seed: int, width: int = 640, height: int = 480) -> Pixels:
    across = np.linspace(20, 220, width)[None, :, None]
    noise = np.random.default_rng(seed).integers(0, 20, (height // 8, width // 8, 3))
    blocks = np.kron(noise, np.ones((8, 8, 1)))
    return np.asarray((across + blocks + np.array([0, 10, 15])).clip(0, 255), dtype=np.uint8)


def _jpeg(image: Pixels) -> bytes:
    return cv2.imencode(".jpg", image)[1].tobytes()


NOISE = b"\xff\xd8" + np.random.default_rng(9).bytes(9000) + b"\xff\xd9"


def _torn(jpeg: bytes) -> bytes:
    middle = len(jpeg) // 2
    return jpeg[:middle] + jpeg[middle + 1500 :]


class StreamServer:
    """Serves MJPEG at 30 frames a second. `manner` may be changed at any time."""

    def __init__(self) -> None:
        self.manner = Manner.GOOD
        self.stopping = threading.Event()
        self.requests = 0
        good = [_jpeg(_scene(seed)) for seed in range(5)]
        self.pictures = {
            Manner.GOOD: good,
            Manner.SLOW: good,
            Manner.SAME: good[:1],
            Manner.BLACK: [_jpeg(np.zeros((480, 640, 3), np.uint8))],
            Manner.TORN: [
                *good,
                _torn(good[0]),
                good[1],
                _torn(good[2]),
                NOISE,
                good[3],
                good[4][:-2],
            ],
            Manner.SMALL: [_jpeg(_scene(seed, 320, 240)) for seed in range(5)],
        }
        handler = type("Handler", (_Handler,), {"camera": self})
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))
        self._thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}/stream.mjpg"

    def close(self) -> None:
        self.stopping.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


class _Handler(BaseHTTPRequestHandler):
    camera: ClassVar[StreamServer]

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name
        pass

    def do_GET(self) -> None:
        self.camera.requests += 1
        self.send_response(200)
        self.send_header("Content-Type", "multipart/x-mixed-replace; boundary=frame")
        self.end_headers()
        try:
            self._serve()
        except (BrokenPipeError, ConnectionResetError):
            return

    def _serve(self) -> None:
        camera = self.camera
        count = 0
        while not camera.stopping.is_set():
            manner = camera.manner
            count += 1
            if manner is Manner.ENDED:
                return
            if manner is Manner.GARBAGE:
                self.wfile.write(np.random.default_rng(count).bytes(4000))
            elif manner is not Manner.STALLED:
                pictures = camera.pictures[manner]
                data = pictures[count % len(pictures)]
                head = f"--frame\r\nContent-Type: image/jpeg\r\nContent-Length: {len(data)}\r\n\r\n"
                self.wfile.write(head.encode() + data + b"\r\n")
            camera.stopping.wait(0.25 if manner is Manner.SLOW else 1 / 30)


@pytest.fixture
def stream() -> Iterator[StreamServer]:
    server = StreamServer()
    yield server
    server.close()
