"""Every example of the gallery, in three languages and two sizes: nothing is cut or too small."""

from typing import get_args

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from kiosk.domain.configuration.languages import TAGS
from kiosk.flow.machine import State
from kiosk.ui.gallery import example_pictures, shown
from kiosk.ui.gallery_states import examples
from kiosk.ui.tokens import PRIMARY, TOUCH
from kiosk.ui.widgets.box import Scroll
from kiosk.ui.window import CounterWindow
from tests.ui.conftest import Opener

SIZES = ((1280, 800), (1920, 1080))


def test_every_situation_has_an_example(qapp: object) -> None:
    shown_kinds = {type(each.counter.state) for each in examples(example_pictures())}
    missing = {kind.__name__ for kind in get_args(State)} - {kind.__name__ for kind in shown_kinds}
    assert missing == set()


def test_no_two_examples_have_one_name(qapp: object) -> None:
    names = [each.name for each in examples(example_pictures())]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("size", SIZES, ids=lambda each: f"{each[0]}x{each[1]}")
@pytest.mark.parametrize("locale", TAGS)
def test_nothing_is_cut_and_nothing_is_too_small(
    opened: Opener, locale: str, size: tuple[int, int]
) -> None:
    window, place = opened(locale, size)
    faults: list[str] = []
    for example in examples(example_pictures()):
        shown(window, place, example)
        QApplication.processEvents()
        faults.extend(f"{example.name}: {each}" for each in _faults(window))
    assert faults == []


def test_portrait_fits_too(opened: Opener) -> None:
    window, place = opened("pt-BR", (1080, 1920))
    faults: list[str] = []
    for example in examples(example_pictures()):
        shown(window, place, example)
        QApplication.processEvents()
        faults.extend(f"{example.name}: {each}" for each in _faults(window))
    assert faults == []


def _faults(window: CounterWindow) -> list[str]:
    found: list[str] = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QLabel) and widget.text():
            found.extend(_label_faults(widget))
        button = isinstance(widget, QPushButton) and bool(widget.text())
        if button and widget.width() < widget.sizeHint().width():
            found.append(f"button cut: {widget.accessibleName()}")
        if isinstance(widget, QAbstractButton | QLineEdit | QComboBox):
            found.extend(_target_faults(widget))
        if isinstance(widget, QAbstractButton | QLineEdit | QLabel):
            found.extend(_place_faults(window, widget))
    primary = window._bottom.primary
    if primary is not None and primary.height() < PRIMARY:
        found.append("the primary action is too low")
    return found


def _label_faults(label: QLabel) -> list[str]:
    metrics = label.fontMetrics()
    flags = Qt.TextFlag.TextWordWrap if label.wordWrap() else Qt.TextFlag.TextSingleLine
    room = label.contentsRect()
    needed = metrics.boundingRect(QRect(0, 0, max(1, room.width()), 10_000), flags, label.text())
    if needed.width() > room.width() + 1 or needed.height() > room.height() + 1:
        return [f"text cut: {label.text()!r} needs {needed.size()} has {room.size()}"]
    return []


def _target_faults(widget: QWidget) -> list[str]:
    if widget.height() < TOUCH or widget.width() < TOUCH:
        return [f"target too small: {widget.accessibleName() or widget.objectName()}"]
    return []


def _place_faults(window: CounterWindow, widget: QWidget) -> list[str]:
    """Inside of the window; what scrolls may be below, never beside, of what is seen."""
    scroll = _scroll_of(widget)
    frame = scroll.viewport() if scroll is not None else window
    corner = widget.mapTo(frame, QPoint(0, 0))
    beside = corner.x() < 0 or corner.x() + widget.width() > frame.width()
    below = scroll is None and corner.y() + widget.height() > frame.height()
    if beside or below:
        return [f"outside: {type(widget).__name__} {getattr(widget, 'text', str)()!r}"]
    return []


def _scroll_of(widget: QWidget) -> QAbstractScrollArea | None:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, Scroll):
            return parent
        parent = parent.parentWidget()
    return None


def test_the_checks_find_what_they_look_for(opened: Opener) -> None:
    window, place = opened()
    shown(window, place, next(examples(example_pictures())))
    labels = [each for each in window.findChildren(QLabel) if each.isVisible() and each.text()]
    labels[0].setFixedSize(20, 8)
    QApplication.processEvents()
    buttons = [each for each in window.findChildren(QPushButton) if each.isVisible()]
    small = next(each for each in buttons if each.text())
    small.setFixedSize(40, 40)
    QApplication.processEvents()
    faults = " ".join(_faults(window))
    assert "text cut" in faults
    assert "button cut" in faults
    assert "target too small" in faults
