"""Three, two, one over the picture, then the shutter. Can be stopped at any moment."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui import tokens
from kiosk.ui.fonts import Type, font


class Countdown(QWidget):
    """A number on a dark round ground, at the foot of the picture."""

    def __init__(self, over: QWidget, done: Callable[[], None]) -> None:
        super().__init__(over)
        self._over = over
        self._done = done
        self._left = 0
        self._timer = QTimer(self)
        self._timer.setInterval(1_000)
        self._timer.timeout.connect(self._tick)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def start(self, seconds: int) -> None:
        """Begin, or begin again."""
        self._left = max(1, seconds)
        over = self._over
        self.setGeometry((over.width() - 96) // 2, over.height() - 128, 96, 96)
        self.show()
        self.raise_()
        self._timer.start()

    def stop(self) -> None:
        """No picture."""
        self._timer.stop()
        self.hide()

    def _tick(self) -> None:
        self._left -= 1
        self.update()
        if self._left <= 0:
            self.stop()
            self._done()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's name
        """The seconds left."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(tokens.VEIL)
        ground.setAlphaF(0.88)
        painter.setBrush(ground)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(QRectF(self.rect()))
        painter.setPen(QColor(tokens.ON_VEIL))
        painter.setFont(font(Type.VERDICT))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._left))
        painter.end()
