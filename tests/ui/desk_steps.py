"""What every test of the desk's screens does with the window."""

from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton

from kiosk.domain.rules.submission import Submission
from kiosk.flow.counter import Counter
from kiosk.flow.machine import State
from kiosk.ui.window import CounterWindow
from tools.gallery.world import GalleryWorld


def show(window: CounterWindow, state: State, ended: Submission | None = None) -> None:
    """Put a state on the window."""
    window.show_counter(Counter(state=state, ended=ended))
    QApplication.processEvents()


def last(place: GalleryWorld) -> object:
    """The newest event."""
    return place.sent[-1] if place.sent else None


def button(window: CounterWindow, said: str) -> QPushButton:
    """The first visible button with these words."""
    QApplication.processEvents()
    return next(
        each
        for each in window.findChildren(QPushButton)
        if each.isVisible() and each.text() == said
    )


def field(window: CounterWindow, name: str = "") -> QLineEdit:
    """The visible field of that name; without one the first."""
    QApplication.processEvents()
    return next(
        each
        for each in window.findChildren(QLineEdit)
        if each.isVisible() and name in {"", each.accessibleName()}
    )


def words(window: CounterWindow) -> set[str]:
    """Every text that can be read."""
    return {each.text() for each in window.findChildren(QLabel) if each.isVisible()}
