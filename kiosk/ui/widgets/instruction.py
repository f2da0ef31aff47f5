"""One instruction in large words, with a figure beside it, over the top of the picture."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui import tokens
from kiosk.ui.fonts import Type
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.announce import announce
from kiosk.ui.widgets.box import column, row
from kiosk.ui.widgets.label import Label

_SIDES = 48
_FIGURE = 48
"""Margins, and the figure with its gap."""


class InstructionBanner(QWidget):
    """Dark, whatever the theme: the picture is the ground. Centred, as wide as its words."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._said = ("", "", "")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        line = row(self, gap=2)
        line.setContentsMargins(24, 12, 24, 12)
        self._figure = Label("")
        self._figure.setFixedSize(32, 32)
        self._words = Label("", Type.TITLE)
        self._words.setStyleSheet(f"color: {tokens.ON_VEIL};")
        self._words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        line.addWidget(self._figure)
        self._more = Label("")
        self._more.setStyleSheet(f"color: {tokens.ON_VEIL};")
        inner = column(gap=0)
        inner.addWidget(self._words)
        inner.addWidget(self._more)
        line.addLayout(inner, 1)

    def say(self, words: str, icon: str, more: str = "") -> None:
        """Change the instruction, and the help under it; the same one changes nothing."""
        if (words, icon, more) == self._said:
            return
        self._said = (words, icon, more)
        announce(self, f"{words}. {more}" if more else words)
        self._more.say(more)
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
        words, icon, more = self._said
        around = _SIDES + (_FIGURE if icon else 0)
        advance = self._words.fontMetrics().horizontalAdvance(words)
        if more:
            advance = max(advance, self._more.fontMetrics().horizontalAdvance(more))
        width = min(advance + around + 8, picture.width() - 32)
        lines = self._words.heightForWidth(width - around)
        if more:
            lines += self._more.heightForWidth(width - around)
        height = max(56, 24 + lines)
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
