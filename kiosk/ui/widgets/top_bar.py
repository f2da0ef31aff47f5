"""The thin line at the top: how real this is, camera and network, who works here, the time."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kiosk.domain.values.lean import dataclass
from kiosk.ui import tokens
from kiosk.ui.fonts import Type
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.box import Box, row
from kiosk.ui.widgets.label import Label


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """An icon and a word; `tone` is a role of the palette."""

    icon: str
    words: str
    tone: str = "ink_soft"


@dataclass(frozen=True, slots=True, kw_only=True)
class TopView:
    """All that the top bar shows. `mode`: empty in production."""

    mode: str
    place: str
    signs: tuple[Sign, ...]
    attendant: str
    time: str


class TopBar(Box):
    """Redrawn only where something changed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("bar", parent)
        self._theme = theme
        self._view: TopView | None = None
        self.setFixedHeight(tokens.TOP_BAR)
        line = row(self, gap=3)
        line.setContentsMargins(24, 0, 24, 0)
        self._banner = Box("banner")
        banner = row(self._banner)
        banner.setContentsMargins(12, 6, 12, 6)
        self._mode = Label("", Type.TEXT_BOLD, tone="banner", wrap=False)
        banner.addWidget(self._mode)
        self._place = Label("", Type.TEXT_BOLD, wrap=False)
        self._signs = row(gap=3)
        self._drawn: list[tuple[Label, Label]] = []
        self._attendant = Label("", tone="soft", wrap=False)
        self._time = Label("", Type.TEXT_BOLD, wrap=False)
        line.addWidget(self._banner, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._place)
        line.addStretch(1)
        line.addLayout(self._signs)
        line.addWidget(self._attendant)
        line.addWidget(self._time)

    def show_view(self, view: TopView) -> None:
        """Draw."""
        if view == self._view:
            return
        self._view = view
        self._banner.setVisible(bool(view.mode))
        self._mode.setText(view.mode)
        self._place.say(view.place)
        self._attendant.say(view.attendant)
        self._time.setText(view.time)
        while len(self._drawn) < len(view.signs):
            self._drawn.append(self._new_sign())
        for number, (icon, words) in enumerate(self._drawn):
            sign = view.signs[number] if number < len(view.signs) else None
            icon.setVisible(sign is not None)
            words.setVisible(sign is not None)
            if sign is not None:
                icon.setPixmap(self._theme.pixmap(sign.icon, sign.tone, 20))
                words.setText(sign.words)
                words.set_tone(sign.tone if sign.tone in {"look", "refused"} else "soft")

    def _new_sign(self) -> tuple[Label, Label]:
        box = row(gap=1)
        icon = Label("")
        icon.setFixedSize(20, 20)
        words = Label("", tone="soft", wrap=False)
        box.addWidget(icon)
        box.addWidget(words)
        self._signs.addLayout(box)
        return icon, words
