"""One ring around what has the keyboard: the same everywhere, outside of it, so that it shows."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from shiboken6 import isValid

from kiosk.ui.theme import Theme

_RINGED = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit)
"""A whole screen may hold the keyboard too; it needs no ring."""
_GAP = 4
_WIDTH = 3


class FocusRing(QWidget):
    """Lies over the window; takes no mouse, no focus."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._colour = QColor(theme.colour("focus"))
        self._target: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._moved)

    def _moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        # A window that is replaced dies piece by piece, and the focus moves while it does.
        if self._target is not None and isValid(self._target):
            self._target.removeEventFilter(self)
        inside = (
            isValid(self._window) and isinstance(new, _RINGED) and self._window.isAncestorOf(new)
        )
        self._target = new if inside else None
        if self._target is not None:
            self._target.installEventFilter(self)
        self.follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The ring goes where its widget goes."""
        kind = event.type()
        if kind in {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Paint}:
            self.follow()
        elif kind in {QEvent.Type.Hide, QEvent.Type.Destroy}:
            self.hide()
        return super().eventFilter(watched, event)

    def follow(self) -> None:
        """Lie around the focused widget."""
        target = self._target
        if target is None or not isValid(target) or not target.isVisible():
            self.hide()
            return
        corner = target.mapTo(self._window, QPoint(0, 0))
        around = QRect(corner, target.size()).adjusted(-_GAP, -_GAP, _GAP, _GAP)
        if around != self.geometry():
            self.setGeometry(around)
        self._stay_inside(target, around)
        if not self.isVisible():
            self.show()
            self.raise_()

    def _stay_inside(self, target: QWidget, around: QRect) -> None:
        """Never over what a half scrolled widget is hidden by."""
        parent = target.parentWidget()
        while parent is not None and not isinstance(parent, QAbstractScrollArea):
            parent = parent.parentWidget()
        if not isinstance(parent, QAbstractScrollArea):
            self.clearMask()
            return
        view = parent.viewport()
        seen = QRect(view.mapTo(self._window, QPoint(0, 0)), view.size())
        inner = around.adjusted(_GAP, _GAP, -_GAP, -_GAP)
        if inner.top() >= seen.top() and inner.bottom() <= seen.bottom():
            self.clearMask()
            return
        top = max(seen.top() - around.top(), 0)
        height = min(seen.bottom(), around.bottom()) - around.top() - top + 1
        self.setMask(QRegion(0, top, around.width(), max(height, 0)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's name
        """A rounded line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._colour, _WIDTH))
        inset = _WIDTH // 2 + 1
        painter.drawRoundedRect(self.rect().adjusted(inset, inset, -inset, -inset), 10, 10)
        painter.end()
