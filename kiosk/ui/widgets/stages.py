"""Progress in words: what is done, what happens now, what comes next. Nothing spins."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kiosk.ui.fonts import Type
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.box import Box, column, empty, row
from kiosk.ui.widgets.label import Label


class Stages(QWidget):
    """A short list; `now` is the index of what happens."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines = column(self, gap=1)

    def show_stages(self, words: Sequence[str], now: int, *, said: Sequence[str]) -> None:
        """`said`: the three words for done, now, next."""
        empty(self._lines)
        done, going, next_ = said
        for number, each in enumerate(words):
            current = number == now
            box = Box("accent" if current else "plain")
            line = row(box, gap=2)
            line.setContentsMargins(16, 12, 16, 12)
            icon, tint, state = (
                ("circle-dot", "accent", going)
                if current
                else ("circle-check", "approved", done)
                if number < now
                else ("circle", "edge", next_)
            )
            mark = Label("")
            mark.setFixedSize(24, 24)
            mark.setPixmap(self._theme.pixmap(icon, tint, 24, bold=current))
            line.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
            kind = Type.STRONG_BOLD if current else Type.STRONG
            line.addWidget(Label(each, kind, tone="soft" if number > now else ""), 1)
            line.addWidget(Label(state, tone="soft", wrap=False), 0)
            self._lines.addWidget(box)
