"""Footage, films and pictures as cameras, and the pixels that a window paints."""

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
import zxingcpp

from kiosk.camera.footage import Footage
from kiosk.camera.replay import ReplayCamera
from kiosk.camera.roles import RoleCamera, build_camera
from kiosk.camera.scenes import Scene, Stage
from kiosk.domain.configuration.settings import CameraRole, CaptureSettings
from kiosk.domain.contract.documents import DocumentShape
from kiosk.domain.values.camera import CameraCondition, CameraUse
from kiosk.domain.values.mode import Mode
from kiosk.imaging.display import display_pixels
from kiosk.imaging.document_guide import DocumentGuide
from kiosk.imaging.frame import Frame, Pixels
from kiosk.imaging.selfie_guide import Guide
from kiosk.imaging.studio import Studio

RESOURCES = Path(__file__).parents[2] / "resources"
Build = Callable[..., RoleCamera]


@pytest.fixture
def build() -> Iterator[Build]:
    made: list[RoleCamera] = []

    def make(source: str, *, rotation: int = 0) -> RoleCamera:
        camera = build_camera(
            CameraRole(source=source, rotation=rotation),
            use=CameraUse.CUSTOMER,
            mode=Mode.DEMO,
            footage=RESOURCES / "footage",
        )
        made.append(camera)
        camera.wake()
        return camera

    yield make
    for camera in made:
        camera.close()


def frame_of(camera: RoleCamera, *, after: int = 0) -> Frame:
    end = time.monotonic() + 15
    while True:
        frame = camera.latest()
        if frame is not None and frame.number > after:
            return frame
        assert time.monotonic() < end, camera.standing()
        time.sleep(0.01)


def film(scene: Scene, seconds: float) -> list[Pixels]:
    """The footage without its pace."""
    footage = Footage(RESOURCES / "footage", Stage(scene))
    frames = []
    for number in range(1, int(seconds * 30)):
        footage._number = number
        image = footage.retrieve()
        assert image is not None
        frames.append(image)
    return frames


def guided(guide: Guide, frames: list[Pixels]) -> bool:
    guide.reset(0.0)
    for number, bgr in enumerate(frames):
        guide.look(Frame(bgr=bgr, number=number, at_s=number / 30), number / 30)
        if guide.picked() is not None:
            return True
    return False


@pytest.fixture(scope="module")
def studio() -> Studio:
    return Studio(RESOURCES / "models", CaptureSettings())


def test_the_demos_customer_passes_every_gate(studio: Studio) -> None:
    assert guided(studio.selfie_guide(), film(Scene.SELFIE, 2))


@pytest.mark.parametrize("scene", [Scene.DOCUMENT_FRONT, Scene.DOCUMENT_BACK])
def test_the_demos_card_passes_every_gate(scene: Scene) -> None:
    assert guided(DocumentGuide(CaptureSettings(), DocumentShape.ID1), film(scene, 3))


def test_nobody_and_an_empty_table_pass_none(studio: Studio) -> None:
    assert not guided(studio.selfie_guide(), film(Scene.EMPTY, 1.5))
    assert not guided(DocumentGuide(CaptureSettings(), DocumentShape.ID1), film(Scene.EMPTY, 1.5))


def test_footage_moves_and_no_two_frames_are_alike() -> None:
    frames = film(Scene.SELFIE, 2)
    assert frames[0].shape == (720, 1280, 3)
    assert len({frame[::16, ::16].tobytes() for frame in frames}) == len(frames)
    apart = cv2.absdiff(frames[0], frames[-1])
    assert float(np.asarray(apart).mean()) > 2


def test_scene_changes_while_it_runs(build: Build) -> None:
    camera = build("demo")
    assert isinstance(camera, ReplayCamera)
    first = frame_of(camera)
    assert (first.width, first.height) == (1280, 720)
    assert camera.standing().replay
    camera.show("document_back")
    code = None
    end = time.monotonic() + 15
    while code is None and time.monotonic() < end:
        code = next(iter(zxingcpp.read_barcodes(frame_of(camera).bgr)), None)
    assert code is not None
    assert "SPECIMEN" in code.text
    with pytest.raises(ValueError, match="passport"):
        camera.show("passport")


def test_the_back_has_a_code_and_the_front_has_none() -> None:
    assert zxingcpp.read_barcodes(film(Scene.DOCUMENT_BACK, 2)[-1])
    assert not zxingcpp.read_barcodes(film(Scene.DOCUMENT_FRONT, 2)[-1])


def test_a_film_plays_in_a_loop(tmp_path: Path, build: Build) -> None:
    path = tmp_path / "film.mjpeg"
    shots = film(Scene.SELFIE, 0.5)[:10]
    path.write_bytes(b"".join(cv2.imencode(".jpg", shot)[1].tobytes() for shot in shots))
    camera = build(str(path))
    assert frame_of(camera, after=25).height == 720
    assert camera.standing().condition is CameraCondition.LIVE


def test_a_picture_stays_and_turns_as_the_role_says(tmp_path: Path, build: Build) -> None:
    path = tmp_path / "rosto é.png"
    picture = np.zeros((600, 900, 3), np.uint8)
    picture[:300, :, 2] = 200
    path.write_bytes(cv2.imencode(".png", picture)[1].tobytes())
    upright = frame_of(build(str(path)))
    assert np.array_equal(upright.bgr, picture)
    turned = frame_of(build(str(path), rotation=90))
    assert (turned.width, turned.height) == (600, 900)
    assert turned.bgr[10, 590, 2] == 200  # what was on top is on the right


def test_a_folder_shows_what_can_be_read(tmp_path: Path, build: Build) -> None:
    (tmp_path / "a.jpg").write_bytes(b"no picture")
    good = np.full((720, 1280, 3), 90, np.uint8)
    (tmp_path / "b.png").write_bytes(cv2.imencode(".png", good)[1].tobytes())
    assert frame_of(build(str(tmp_path))).width == 1280


def test_missing_and_broken_files_are_told(tmp_path: Path, build: Build) -> None:
    broken = tmp_path / "broken.avi"
    broken.write_bytes(b"no film")
    for path, told in (
        (tmp_path / "gone.jpg", CameraCondition.NONE_FOUND),
        (broken, CameraCondition.BUSY),
    ):
        camera = build(str(path))
        end = time.monotonic() + 15
        while camera.standing().condition is CameraCondition.OPENING:
            assert time.monotonic() < end
            time.sleep(0.01)
        assert camera.standing().condition is told


def test_display_pixels_are_the_frames_mirrored_or_not() -> None:
    bgr = np.random.default_rng(1).integers(0, 256, (480, 640, 3), dtype=np.uint8)
    frame = Frame(bgr=bgr, number=1, at_s=0.0)
    plain, mirrored = (display_pixels(frame, mirror=mirror) for mirror in (False, True))
    assert plain.shape == (480, 640, 4)
    assert plain.flags.c_contiguous
    assert mirrored.flags.c_contiguous
    assert np.array_equal(plain[..., :3], bgr)
    assert (plain[..., 3] == 255).all()
    assert np.array_equal(mirrored[..., :3], bgr[:, ::-1])


def test_opencv_is_not_loaded_before_a_camera_opens() -> None:
    words = (
        "import sys, kiosk.camera.roles, kiosk.camera.probe, kiosk.imaging.display;"
        "sys.exit('cv2' in sys.modules)"
    )
    root = Path(__file__).parents[2]
    assert subprocess.run([sys.executable, "-c", words], cwd=root, check=False).returncode == 0
