"""Rows of a shape, a name and a word: the capabilities under a verdict, facts on a page."""

from collections.abc import Sequence
from dataclasses import field

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from kiosk.domain.values.lean import dataclass
from kiosk.ui.fonts import Type
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.box import Box, empty, rule
from kiosk.ui.widgets.label import Label

_SHAPE = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """`tone` is a role of the palette; `icon` may be empty."""

    name: str
    words: str = field(repr=False)
    icon: str = ""
    tone: str = "ink"


class Table(Box):
    """A card of lines."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(24, 8, 24, 8)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 4)
        self._grid.setColumnStretch(2, 5)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Draw; none hides the table."""
        self.clear()
        self.setVisible(bool(lines))
        marked = any(line.icon for line in lines)
        # Room for shapes only where there are some: else words stand on the card's margin.
        self._grid.setColumnMinimumWidth(0, _SHAPE + 16 if marked else 0)
        for number, line in enumerate(lines):
            at = 2 * number
            if number:
                self._grid.addWidget(rule(), at - 1, 0, 1, 3)
            self._grid.setRowMinimumHeight(at, 40)
            middle = Qt.AlignmentFlag.AlignVCenter
            if marked:
                icon = Label("")
                icon.setFixedSize(_SHAPE, _SHAPE)
                if line.icon:
                    icon.setPixmap(self._theme.pixmap(line.icon, line.tone, _SHAPE))
                self._grid.addWidget(icon, at, 0, middle)
            name = Label(line.name)
            name.setContentsMargins(0, 8, 8, 8)
            self._grid.addWidget(name, at, 1, middle)
            tone = line.tone if line.tone in {"approved", "look", "refused"} else "soft"
            words = Label(line.words, Type.TEXT_BOLD, tone=tone if line.tone != "ink" else "")
            words.setContentsMargins(0, 8, 0, 8)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(words, at, 2, middle)

    def clear(self) -> None:
        """Forget."""
        for number in range(self._grid.rowCount()):
            self._grid.setRowMinimumHeight(number, 0)
        empty(self._grid)
