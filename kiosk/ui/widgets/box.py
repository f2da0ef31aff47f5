"""Boxes and stacks: a card, a sunken field, a line, and the layouts with the grid's distances."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kiosk.ui.tokens import UNIT


class Box(QFrame):
    """A frame with a ground of the theme; "card", "sunken", "accent", "approved", ..."""

    def __init__(self, ground: str = "card", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", ground)

    def set_ground(self, ground: str) -> None:
        """Change the ground."""
        if self.property("ground") != ground:
            self.setProperty("ground", ground)
            self.style().unpolish(self)
            self.style().polish(self)


def column(owner: QWidget | None = None, *, gap: int = 2, margin: int = 0) -> QVBoxLayout:
    """A vertical layout; distances in grid units."""
    made = QVBoxLayout(owner) if owner is not None else QVBoxLayout()
    made.setSpacing(gap * UNIT)
    made.setContentsMargins(margin * UNIT, margin * UNIT, margin * UNIT, margin * UNIT)
    return made


def row(owner: QWidget | None = None, *, gap: int = 2, margin: int = 0) -> QHBoxLayout:
    """A horizontal layout; distances in grid units."""
    made = QHBoxLayout(owner) if owner is not None else QHBoxLayout()
    made.setSpacing(gap * UNIT)
    made.setContentsMargins(margin * UNIT, margin * UNIT, margin * UNIT, margin * UNIT)
    return made


def rule() -> Box:
    """A thin line."""
    made = Box("line")
    made.setFixedHeight(1)
    return made


def empty(layout: QLayout) -> None:
    """Take everything out of a layout and let it go at once, with what it showed."""
    while (item := layout.takeAt(0)) is not None:
        inner = item.layout()
        widget = item.widget()
        if inner is not None:
            empty(inner)
        elif widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()


class _Inside(QWidget):
    """As high as its words are at the width that they have, and no higher."""

    def minimumSizeHint(self) -> QSize:
        """Wrapped words guess their height for a narrow column; the width then settles it."""
        hint = super().minimumSizeHint()
        layout = self.layout()
        settled = layout is not None and layout.hasHeightForWidth()
        return QSize(hint.width(), 0) if settled else hint


class Scroll(QScrollArea):
    """A column that scrolls where the window is too low for it."""

    def __init__(self, *, gap: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = _Inside()
        inside.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.body: QBoxLayout = column(inside, gap=gap)
        self.setWidget(inside)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._show_focused)

    def _show_focused(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Whatever gets the keyboard comes into sight, with its ring.

        Not while it is being pressed: it would move away from under the finger.
        """
        pressed = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if new is not None and not pressed and self.isAncestorOf(new):
            self.ensureWidgetVisible(new, 0, 4 * UNIT)
