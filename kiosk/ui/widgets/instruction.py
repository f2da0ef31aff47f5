"""One instruction in large words, with a figure beside it, over the top of the picture."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui import tokens
from kiosk.ui.fonts import Type
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.box import row
from kiosk.ui.widgets.label import Label


class InstructionBanner(QWidget):
    """Dark, whatever the theme: the picture is the ground. Centred, as wide as its words."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._said = ("", "")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        line = row(self, gap=2)
        line.setContentsMargins(24, 12, 24, 12)
        self._figure = Label("")
        self._figure.setFixedSize(32, 32)
        self._words = Label("", Type.TITLE)
        self._words.setStyleSheet(f"color: {tokens.ON_VEIL};")
        self._words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        line.addWidget(self._figure)
        line.addWidget(self._words, 1)

    def say(self, words: str, icon: str) -> None:
        """Change the instruction; the same one changes nothing."""
        if (words, icon) == self._said:
            return
        self._said = (words, icon)
        self._words.setText(words)
        self._figure.setVisible(bool(icon))
        if icon:
            self._figure.setPixmap(self._theme.pixmap(icon, tokens.ON_VEIL, 32, bold=True))
        self.lie_within(self._within)

    _within = QRect()

    def lie_within(self, picture: QRect) -> None:
        """Above the picture where there is room, else over its top."""
        self._within = picture
        if picture.isEmpty():
            return
        metrics = self._words.fontMetrics()
        wide = metrics.horizontalAdvance(self._said[0]) + 48 + (48 if self._said[1] else 0) + 8
        width = min(wide, picture.width() - 32)
        words = width - 48 - (48 if self._said[1] else 0)
        height = max(56, 24 + self._words.heightForWidth(words))
        left = picture.x() + (picture.width() - width) // 2
        above = picture.y() - height - 8
        top = max(0, above) if above > -height // 2 else picture.y() + 16
        self.setGeometry(left, top, width, height)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's name
        """A dark ground under white words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(tokens.VEIL)
        ground.setAlphaF(0.88)
        painter.setBrush(ground)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(self.rect()), 12, 12)
        painter.end()
