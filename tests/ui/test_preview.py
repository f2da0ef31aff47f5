"""The camera's picture: pulled, painted once a frame, forgotten, and never a silent black."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from kiosk.domain.values.camera import CameraCondition, CameraStanding
from kiosk.domain.values.guidance import Guidance, OutlineState
from kiosk.domain.values.quality import Instruction
from kiosk.imaging.frame import Frame
from kiosk.ui.theme import apply_theme
from kiosk.ui.widgets.preview import PreviewView, PreviewWords
from tools.gallery.world import StillPreview


def frame(number: int, shade: int = 200) -> Frame:
    pixels = np.full((720, 1280, 3), shade, np.uint8)
    pixels[:, :640] = (0, 0, shade)
    return Frame(bgr=pixels, number=number, at_s=number / 30)


def no_picture(standing: CameraStanding) -> tuple[str, str, str]:
    return "camera-off", f"it is {standing.condition.value}", "do this"


WORDS = PreviewWords(
    instruction=lambda seen: (seen.instruction.value, "check", "help" if seen.help else ""),
    no_picture=no_picture,
    start=("begin", "camera", ""),
)


class Guide:
    """What the guide says, set by the test."""

    seen: Guidance | None = None

    def __call__(self) -> Guidance | None:
        return self.seen


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication) -> Iterator[PreviewView]:
    made = PreviewView(apply_theme(qapp, "light"))
    qtbot.addWidget(made)
    made.resize(1032, 648)
    made.show()
    yield made
    made.stop()


def words(view: PreviewView) -> list[str]:
    return [each.text() for each in view.findChildren(QLabel) if each.isVisible() and each.text()]


def test_each_frame_is_painted_once(view: PreviewView) -> None:
    camera = StillPreview(frame=frame(1))
    view.watch(camera, Guide(), WORDS, mirror=True)
    view._timer.stop()
    QApplication.processEvents()
    first = view.painted
    for _look in range(5):
        view.pull()
        QApplication.processEvents()
    assert view.painted == first
    camera.frame = frame(2)
    view.pull()
    QApplication.processEvents()
    assert view.painted == first + 1


def test_the_customer_sees_a_mirror(view: PreviewView) -> None:
    camera = StillPreview(frame=frame(1))
    view.watch(camera, Guide(), WORDS, mirror=True)
    left = view._image.pixelColor(10, 10) if view._image is not None else None
    view.watch(camera, Guide(), WORDS, mirror=False)
    right = view._image.pixelColor(10, 10) if view._image is not None else None
    assert left is not None
    assert right is not None
    assert (left.red(), left.blue()) == (200, 200)
    assert (right.red(), right.blue()) == (200, 0)


@pytest.mark.parametrize(
    "condition",
    [each for each in CameraCondition if each not in {CameraCondition.LIVE, CameraCondition.SLOW}],
)
def test_a_camera_without_a_picture_is_told_in_words(
    view: PreviewView, condition: CameraCondition
) -> None:
    usable = condition is CameraCondition.COVERED
    camera = StillPreview(frame=frame(1) if usable else None, condition=condition)
    view.watch(camera, Guide(), WORDS, mirror=True)
    QApplication.processEvents()
    assert (f"it is {condition.value}" in words(view)) is not usable


def test_the_picture_comes_back_by_itself(view: PreviewView) -> None:
    camera = StillPreview(frame=None, condition=CameraCondition.UNPLUGGED)
    view.watch(camera, Guide(), WORDS, mirror=True)
    camera.frame, camera.condition = frame(1), CameraCondition.LIVE
    view.pull()
    QApplication.processEvents()
    assert words(view) == ["begin"]


def test_the_instruction_follows_the_guide_and_help_stands_below(view: PreviewView) -> None:
    guide = Guide()
    view.watch(StillPreview(frame=frame(1)), guide, WORDS, mirror=True)
    seen = Guidance(instruction=Instruction.COME_CLOSER, outline=OutlineState.ADJUST)
    guide.seen = seen
    view.pull()
    QApplication.processEvents()
    assert words(view) == ["come_closer"]
    guide.seen = replace(seen, help=True)
    view.pull()
    QApplication.processEvents()
    assert words(view) == ["come_closer", "help"]


@pytest.mark.parametrize("ratio", [None, 1.585])
def test_each_state_of_the_outline_looks_different(view: PreviewView, ratio: float | None) -> None:
    guide = Guide()
    view.watch(StillPreview(frame=frame(1)), guide, WORDS, mirror=True, card_ratio=ratio)
    pictures = []
    for state in OutlineState:
        guide.seen = Guidance(instruction=Instruction.KEEP_SO, outline=state, hold=0.5)
        view.pull()
        QApplication.processEvents()
        # Shape, not only colour: seen in grey.
        grey = view.grab().toImage().convertToFormat(view.grab().toImage().Format.Format_Grayscale8)
        pictures.append(bytes(grey.constBits()))
    assert len(set(pictures)) == len(OutlineState)


def test_nothing_is_kept_after_it_stops(view: PreviewView) -> None:
    view.watch(StillPreview(frame=frame(1)), Guide(), WORDS, mirror=True)
    view.stop()
    assert view._image is None
    assert view._preview is None
