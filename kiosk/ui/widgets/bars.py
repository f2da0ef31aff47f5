"""A small chart of counts: one bar a line, or one a column. Drawn flat, each with its number."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.fonts import Type, font
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.box import Box, column, empty, row
from kiosk.ui.widgets.label import Label

_LINE = 12
_HIGH = 112
_WORDS = 20


class _Bar(QWidget):
    """A part of the whole width."""

    def __init__(self, theme: Theme, part: float) -> None:
        super().__init__()
        self._theme, self._part = theme, part
        self.setFixedHeight(_LINE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(64)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's name
        """The part."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colour("accent")))
        width = max(2.0, self.width() * self._part)
        painter.drawRoundedRect(QRectF(0, 0, width, self.height()), 2, 2)
        painter.end()


class Bars(Box):
    """A card with a title; `show_counts` takes words and counts, the largest one sets the scale."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__("card")
        self._theme = theme
        inner = column(self, gap=1, margin=2)
        inner.addWidget(Label(title, Type.TEXT_BOLD))
        self._lines = column(gap=1)
        inner.addLayout(self._lines)
        inner.addStretch(1)

    def show_counts(self, counts: Sequence[tuple[str, int]], nothing: str) -> None:
        """Draw; `nothing` is said where there is none."""
        empty(self._lines)
        most = max((count for _, count in counts), default=0)
        for words, count in counts:
            line = row(gap=1)
            line.addWidget(Label(words), 1)
            number = Label(str(count), Type.TEXT_BOLD, wrap=False)
            line.addWidget(number, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            self._lines.addLayout(line)
            self._lines.addWidget(_Bar(self._theme, count / most if most else 0.0))
        if not counts:
            self._lines.addWidget(Label(nothing, tone="soft"))


class HourColumns(QWidget):
    """Twenty-four columns, with the hour below every third one."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._hours: tuple[int, ...] = (0,) * 24
        self.setMinimumHeight(_HIGH + _WORDS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_hours(self, hours: Sequence[int]) -> None:
        """One count an hour of the day."""
        self._hours = tuple(hours)
        told = (f"{hour}: {count}" for hour, count in enumerate(hours) if count)
        self.setAccessibleDescription(", ".join(told))
        self.update()

    def sizeHint(self) -> QSize:
        """As high as it is drawn."""
        return QSize(480, _HIGH + _WORDS)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's name
        """Columns and hours."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(Type.TEXT))
        most, wide = max((*self._hours, 1)), self.width() / 24
        for hour, count in enumerate(self._hours):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.colour("accent")))
            high = _HIGH * count / most
            painter.drawRoundedRect(
                QRectF(hour * wide + 2, _HIGH - high, max(2.0, wide - 4), high), 2, 2
            )
            if hour % 3 == 0:
                painter.setPen(QColor(self._theme.colour("ink_soft")))
                place = QRectF(hour * wide, _HIGH, 3 * wide, _WORDS)
                painter.drawText(place, Qt.AlignmentFlag.AlignLeft, str(hour))
        painter.end()
