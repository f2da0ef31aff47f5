"""What the camera costs a frame, against a bare cv2 loop over the same film in the same run.

    python benchmarks/camera.py [--seconds 6]

Prints frames a second and processor time a frame (all threads of this process). Only the ratios
mean something on another machine.
"""

import argparse
import tempfile
import time
from pathlib import Path

import cv2

from kiosk.camera.footage import Footage
from kiosk.camera.pace import Pace
from kiosk.camera.roles import build_camera
from kiosk.camera.scenes import Scene, Stage
from kiosk.domain.configuration.settings import CameraRole
from kiosk.domain.values.camera import CameraUse
from kiosk.domain.values.mode import Mode

FOOTAGE = Path(__file__).parents[1] / "resources" / "footage"
FPS = 30.0


def make_film(path: Path) -> None:
    """Three seconds of the footage as MJPEG at 30 frames a second."""
    footage = Footage(FOOTAGE, Stage(Scene.SELFIE))
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), FPS, (1280, 720))
    for _ in range(int(3 * FPS)):
        footage.grab()
        frame = footage.retrieve()
        if frame is not None:
            writer.write(frame)
    writer.release()


def bare_loop(path: Path, seconds: float) -> tuple[float, float]:
    """Open, read, begin again, at 30 frames a second; nothing looks at the frames."""
    capture = cv2.VideoCapture(str(path), cv2.CAP_FFMPEG)
    pace = Pace(FPS)
    started, processor, count = time.monotonic(), time.process_time(), 0
    while time.monotonic() - started < seconds:
        pace.wait()
        if not capture.read()[0]:
            capture.open(str(path), cv2.CAP_FFMPEG)
            capture.read()
        count += 1
    used = time.process_time() - processor
    capture.release()
    return count / (time.monotonic() - started), used / count * 1000


def supervised(source: str, seconds: float, *, resting: bool = False) -> tuple[float, float]:
    """The product's camera, with nobody reading its slot."""
    camera = build_camera(
        CameraRole(source=source), use=CameraUse.CUSTOMER, mode=Mode.DEMO, footage=FOOTAGE
    )
    camera.wake()
    try:
        give_up = time.monotonic() + 10
        while camera.latest() is None and time.monotonic() < give_up:
            time.sleep(0.01)
        if resting:
            camera.rest()
        # The rate is over a window of three seconds: let the opening fall out of it.
        time.sleep(3)
        processor = time.process_time()
        time.sleep(seconds)
        used = time.process_time() - processor
        fps = camera.standing().fps
    finally:
        camera.close()
    return fps, used / max(fps * seconds, 1) * 1000


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=6.0)
    seconds = min(60.0, parser.parse_args().seconds)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "film.avi"
        make_film(path)
        rows = {
            "bare cv2 loop, MJPEG film": bare_loop(path, seconds),
            "camera, MJPEG film": supervised(str(path), seconds),
            "camera, MJPEG film, resting": supervised(str(path), seconds, resting=True),
            "camera, demo footage": supervised("demo", seconds),
            "camera, demo footage, resting": supervised("demo", seconds, resting=True),
        }
    bare = rows["bare cv2 loop, MJPEG film"][1]
    print(f"{'':32}{'frames/s':>10}{'ms CPU/frame':>14}{'ratio':>8}")
    for name, (fps, cost) in rows.items():
        print(f"{name:32}{fps:10.1f}{cost:14.2f}{cost / bare:8.2f}")


if __name__ == "__main__":
    main()
