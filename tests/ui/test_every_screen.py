"""Every example of the gallery, in three languages and every size: nothing is cut or too small."""

from itertools import product
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt
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
from kiosk.domain.values.quality import Instruction
from kiosk.flow.people import SignIn
from kiosk.flow.transition import states
from kiosk.ui.spoken import spoken_instruction
from kiosk.ui.system_wishes import portrait_scale
from kiosk.ui.tokens import PRIMARY, TOUCH
from kiosk.ui.widgets.box import Scroll
from kiosk.ui.widgets.label import ShortLabel
from kiosk.ui.window import CounterWindow
from tests.ui.conftest import Opener
from tools.gallery.examples import examples
from tools.gallery.render import SIZES, example_pictures, shown


def test_every_situation_has_an_example(qapp: object) -> None:
    counters = [each.counter for each in examples(example_pictures())]
    shown_names = {type(each.state).__name__ for each in counters}
    shown_names |= {type(each.sign_in).__name__ for each in counters}
    # By name: a slotted class leaves the one that it was made of behind for a while.
    assert {kind.__name__ for kind in (*states(), *SignIn.__subclasses__())} - shown_names == set()


def test_no_two_examples_have_one_name(qapp: object) -> None:
    names = [each.name for each in examples(example_pictures())]
    assert len(names) == len(set(names))


def walk(
    opened: Opener, locale: str, size: QSize, *, theme: str = "light", enlarged: float = 0
) -> list[str]:
    """What is wrong on any example."""
    window, place = opened(
        locale, size.toTuple(), theme=theme, enlarged=enlarged or portrait_scale(size)
    )
    faults: list[str] = []
    for example in examples(example_pictures(), locale):
        shown(window, place, example)
        QApplication.processEvents()
        faults.extend(f"{example.name}: {each}" for each in _faults(window, size))
    return faults


EXTREMES = {(1024, 600), (911, 512), (1080, 1920)}
"""Where something would be cut first: these in every language each time, the others in one."""


def places() -> list[Any]:
    """Every size in every language; what is between the extremes is left to the long run."""
    made = []
    for size, locale in product(SIZES, TAGS):
        short = size.toTuple() in EXTREMES or locale == "pt-BR"
        name = f"{locale}-{size.width()}x{size.height()}"
        marks = () if short else pytest.mark.slow
        made.append(pytest.param(locale, size, id=name, marks=marks))
    return made


@pytest.mark.parametrize(("locale", "size"), places())
def test_nothing_is_cut_and_nothing_is_too_small(opened: Opener, locale: str, size: QSize) -> None:
    assert walk(opened, locale, size) == []


@pytest.mark.parametrize("theme", ["dark", "contrast"])
def test_other_colours_change_no_size(opened: Opener, theme: str) -> None:
    assert walk(opened, "pt-BR", QSize(1024, 600), theme=theme) == []


@pytest.mark.parametrize("enlarged", [1.5, 2.0])
def test_text_may_be_twice_as_large(opened: Opener, enlarged: float) -> None:
    assert walk(opened, "pt-BR", QSize(1280, 800), enlarged=enlarged) == []


def _faults(window: CounterWindow, size: QSize) -> list[str]:
    found: list[str] = []
    # A minute that has just passed may have asked for a layout that is not made yet.
    QCoreApplication.sendPostedEvents()
    if window.size() != size:
        found.append(f"the window is {window.size().toTuple()}")
    first = _first_action(window)
    if first is not None and not first.visibleRegion().boundingRect().contains(first.rect()):
        found.append("the first action is hidden or scrolled away")
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QLabel) and widget.text():
            found.extend(_label_faults(widget))
        button = widget if isinstance(widget, QPushButton) and widget.text() else None
        if button is not None and button.width() < button.sizeHint().width():
            found.append(f"button cut: {button.accessibleName() or button.text()}")
        if isinstance(widget, QAbstractButton | QLineEdit | QComboBox):
            found.extend(_target_faults(widget))
        if isinstance(widget, QAbstractButton | QLineEdit | QLabel):
            found.extend(_place_faults(window, widget))
    primary = window._bottom.primary
    if primary is not None and primary.height() < PRIMARY:
        found.append("the primary action is too low")
    return found


def _first_action(window: CounterWindow) -> QWidget | None:
    """The primary button; at home, which has none, the first tile."""
    primary = window._bottom.primary
    if primary is not None:
        return primary
    tiles = (each for each in window.findChildren(QPushButton) if each.isVisible())
    return next((each for each in tiles if each.property("kind") == "tile_first"), None)


def _label_faults(label: QLabel) -> list[str]:
    if isinstance(label, ShortLabel):
        # One line that gives way by design: it ends in "…" and tells the rest to a pointer.
        return []
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
    faults = " ".join(_faults(window, window.size()))
    assert "text cut" in faults
    assert "button cut" in faults
    assert "target too small" in faults


@pytest.mark.parametrize("locale", TAGS)
def test_instructions_are_in_the_language_of_the_picture(opened: Opener, locale: str) -> None:
    window, place = opened(locale)
    each = next(e for e in examples(example_pictures(), locale) if e.name == "selfie_adjust")
    shown(window, place, each)
    said = {label.text() for label in window.findChildren(QLabel) if label.isVisible()}
    assert spoken_instruction(locale, Instruction.COME_CLOSER) in said
