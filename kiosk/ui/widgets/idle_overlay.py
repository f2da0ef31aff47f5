"""Over everything: nobody has moved, and the visit ends by itself in so many seconds."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui import tokens
from kiosk.ui.fonts import Type, scaled
from kiosk.ui.texts import translate
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.announce import announce
from kiosk.ui.widgets.box import Box, column
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.label import Label


class IdleOverlay(QWidget):
    """Any key, touch or click keeps the visit: `keep` is called by the button and by the window."""

    def __init__(self, theme: Theme, keep: Callable[[], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        layout = column(self)
        box = Box("card")
        box.setFixedWidth(scaled(480))
        inner = column(box, gap=2, margin=4)
        self._left = Label("", Type.VERDICT)
        self._left.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        title = self._title = Label(translate("Screens", "Are you still there?"), Type.TITLE)
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._words = Label(
            translate("Screens", "The visit ends by itself and nothing is kept on the screen."),
            Type.STRONG,
        )
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        inner.addWidget(title)
        inner.addWidget(self._left)
        inner.addWidget(self._words)
        inner.addWidget(
            Button(theme, translate("Screens", "Go on with the visit"), keep, kind="primary")
        )
        note = Label(translate("Screens", "Any key or touch keeps the visit."), tone="soft")
        note.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        inner.addWidget(note)
        layout.addWidget(box, 0, Qt.AlignmentFlag.AlignCenter)
        self._keep = keep
        parent.installEventFilter(self)
        self.hide()

    def show_left(self, left_s: int | None) -> None:
        """The seconds left; None takes the overlay away."""
        if left_s is None:
            self.hide()
            return
        self._left.setText(
            translate("Screens", "1 second")
            if left_s == 1
            else translate("Screens", "{count} seconds").format(count=left_s)
        )
        self.resize(self._window.size())
        if not self.isVisible():
            announce(self, f"{self._title.text()} {self._words.text()}", urgent=True)
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As large as the window."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.resize(self._window.size())
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: object) -> None:  # noqa: ARG002 - Qt's name
        """A touch anywhere keeps the visit."""
        self._keep()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's name
        """What lies below is dimmed and can not be read over a shoulder."""
        painter = QPainter(self)
        veil = QColor(tokens.VEIL)
        veil.setAlphaF(0.72)
        painter.fillRect(self.rect(), veil)
        painter.end()
