"""How a page of words is laid out: one card with one task, in the middle, no wider than is read."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.fonts import Type, scaled
from kiosk.ui.tokens import MAX_TEXT_WIDTH, UNIT
from kiosk.ui.widgets.announce import announce
from kiosk.ui.widgets.box import Box, Scroll, column
from kiosk.ui.widgets.label import Label

_NO_AIR = 680
"""A page this high, in a window of 1280 by 800, needs all its room for the card."""
_LOW = 560
"""A page lower than this has none for margins either."""


_ANY = 16_777_215
"""Qt's own largest size."""


class _Airy(Scroll):
    """On a high screen the card stands lower, at the height of the eyes, on every page alike.

    On a portrait one it takes the whole width.
    """

    def __init__(self, middle: QHBoxLayout, card: Box, width: int) -> None:
        super().__init__()
        self._middle, self._card, self._width = middle, card, width
        self._air()

    def widen(self, width: int) -> None:
        """Another greatest width of the card, in pixels of text as designed."""
        self._width = width
        self._air()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The air above goes by the window's height alone: pages that follow do not jump."""
        super().resizeEvent(event)
        self._air()

    def _air(self) -> None:
        portrait = self.height() > self.width()
        spare = max(0, self.height() - _NO_AIR) // (8 if portrait else 4) // UNIT * UNIT
        self._card.setMaximumWidth(_ANY if portrait else scaled(self._width))
        edge = 24 if self.height() >= _LOW else 8
        self._middle.setContentsMargins(24, edge + spare, 24, min(edge, 16))


class Page:
    """A scrolling column with a title; `body` is where the screen puts its own."""

    def __init__(
        self, owner: QWidget, *, width: int = MAX_TEXT_WIDTH, card: bool = True, gap: int = 2
    ) -> None:
        self._owner = owner
        outer = column(owner)
        middle = QHBoxLayout()
        self.box = Box("card" if card else "plain")
        scroll = _Airy(middle, self.box, width)
        self.scroll: Scroll = scroll
        self.widen = scroll.widen
        outer.addWidget(scroll)
        margin = 3 if card else 0
        frame = column(self.box, margin=margin)
        self.body: QVBoxLayout = column(gap=gap)
        frame.addLayout(self.body)
        # Room to spare goes below the words, not between them.
        frame.addStretch(1)
        middle.addStretch(1)
        middle.addWidget(self.box, 1_000, Qt.AlignmentFlag.AlignTop)
        middle.addStretch(1)
        scroll.body.addLayout(middle)
        scroll.body.addStretch(1)
        self.title = Label("", Type.TITLE)
        self.lead = Label("", Type.STRONG, tone="soft")
        self.body.addWidget(self.title)
        self.body.addWidget(self.lead)

    def say(self, title: str, lead: str = "") -> None:
        """The page's words."""
        self.title.setText(title)
        self.lead.say(lead)
        self._owner.setAccessibleName(title)
        announce(self._owner, f"{title}. {lead}" if lead else title)
