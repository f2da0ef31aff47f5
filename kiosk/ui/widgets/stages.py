"""Progress in words: what is done, what happens now, what comes next. Nothing spins."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kiosk.ui.fonts import Type
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.announce import announce
from kiosk.ui.widgets.box import Box, column, row
from kiosk.ui.widgets.label import Label


class _StageLine(Box):
    """One stage: made once, drawn again when it moves on."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("plain")
        self._theme = theme
        line = row(self, gap=2)
        line.setContentsMargins(16, 12, 16, 12)
        self._mark = Label("")
        self._mark.setFixedSize(24, 24)
        line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        self._words = Label("", Type.STRONG)
        line.addWidget(self._words, 1)
        self._state = Label("", tone="soft", wrap=False)
        line.addWidget(self._state, 0)

    def show_stage(self, words: str, state: str, behind: int) -> None:
        """`behind`: how many stages ago; 0 is now, below it is still to come."""
        icon, tint = (
            ("circle-dot", "accent")
            if behind == 0
            else ("circle-check", "approved")
            if behind > 0
            else ("circle", "edge")
        )
        self.set_ground("accent" if behind == 0 else "plain")
        self._mark.setPixmap(self._theme.pixmap(icon, tint, 24, bold=behind == 0))
        self._words.set_kind(Type.STRONG_BOLD if behind == 0 else Type.STRONG)
        self._words.set_tone("soft" if behind < 0 else "")
        self._words.setText(words)
        self._state.setText(state)


class Stages(QWidget):
    """A short list; `now` is the index of what happens."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._layout = column(self, gap=1)
        self._lines: list[_StageLine] = []

    def show_stages(self, words: Sequence[str], now: int, *, said: Sequence[str]) -> None:
        """`said`: the three words for done, now, next."""
        done, going, next_ = said
        announce(self, words[now])
        while len(self._lines) < len(words):
            made = _StageLine(self._theme)
            self._layout.addWidget(made)
            self._lines.append(made)
        for number, line in enumerate(self._lines):
            line.setVisible(number < len(words))
            if number < len(words):
                behind = now - number
                state = going if behind == 0 else done if behind > 0 else next_
                line.show_stage(words[number], state, behind)
