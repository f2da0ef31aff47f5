"""The thin line at the top: how real this is, camera and network, who works here, the time."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kiosk.domain.values.lean import dataclass
from kiosk.ui import tokens
from kiosk.ui.fonts import Type, scaled, text_scale
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.box import Box, column, row
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.label import Label, ShortLabel


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
    person: str = ""
    """Words on the button that locks the counter or lets another person take over."""
    offered: bool = False
    """It is the demo's offer alone, and goes where there is little room."""
    time: str


_LARGER = 1.2
"""Text so many times as large: words of the signs go on two lines."""
_LARGE = 1.4
"""Text so many times as large leaves room for what changes, and no more."""


class TopBar(Box):
    """Redrawn only where something changed."""

    def __init__(
        self, theme: Theme, change_person: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__("bar", parent)
        self._theme = theme
        self._view: TopView | None = None
        self._narrow = self._low = False
        self._fit()
        line = self._line = row(self, gap=3)
        line.setContentsMargins(24, 0, 24, 0)
        self._banner = Box("banner")
        banner = row(self._banner)
        banner.setContentsMargins(12, 6, 12, 6)
        self._mode = Label("", Type.TEXT_BOLD, tone="banner", wrap=False)
        banner.addWidget(self._mode)
        self._place = Label("", Type.TEXT_BOLD, wrap=False)
        self._person = Box("plain")
        who = column(self._person, gap=0)
        self._name = ShortLabel(Type.TEXT_BOLD)
        self._identifier = ShortLabel(tone="soft")
        for each in (self._name, self._identifier):
            who.addWidget(each)
        self._signs = row(gap=2)
        self._drawn: list[tuple[Label, Label]] = []
        self._attendant = Label("", tone="soft", wrap=False)
        self._change = Button(theme, "", change_person, kind="quiet", icon="lock")
        self._change.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._change.hide()
        self._offered = False
        self._time = Label("", Type.TEXT_BOLD, wrap=False)
        line.addWidget(self._banner, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._place)
        line.addWidget(self._person, 1)
        line.addStretch(0)
        line.addLayout(self._signs)
        line.addWidget(self._attendant)
        line.addWidget(self._change)
        line.addWidget(self._time)

    def make_narrow(self, narrow: bool, *, low: bool) -> None:  # noqa: FBT001 - one switch
        """A narrow window: the customer instead of the place, and no attendant."""
        self._narrow = narrow
        self._low = low
        self._fit()
        self._line.setSpacing(16 if narrow else 24)
        self._show_sides()

    def show_person(self, name: str, identifier: str) -> None:
        """Who is served, where the rail has no room for it."""
        self._name.setText(name)
        self._identifier.setText(identifier)
        self._show_sides()

    def _fit(self) -> None:
        least = tokens.TOP_BAR_LOW if self._low else tokens.TOP_BAR
        self.setFixedHeight(
            max(least, scaled(40) if self._narrow or text_scale() > _LARGER else scaled(32))
        )

    def _show_sides(self) -> None:
        person = self._narrow and bool(self._name.text() or self._identifier.text())
        self._person.setVisible(person)
        large = text_scale() > _LARGE
        self._place.setVisible(bool(self._place.text()) and not person and not large)
        self._attendant.setVisible(bool(self._attendant.text()) and not self._narrow)
        # Where the customer's name needs the room the counter locks itself, or at home.
        spare = (self._narrow or text_scale() > _LARGE) and self._offered
        self._change.setVisible(bool(self._change.text()) and not person and not spare)
        # Large letters leave no room for all of it: the signs keep their icons.
        tight = text_scale() > _LARGER and not self._change.isHidden()
        for icon, words in self._drawn:
            words.setVisible(not icon.isHidden() and not tight)

    def show_view(self, view: TopView) -> None:
        """Draw."""
        if view == self._view:
            return
        self._view = view
        self._banner.setVisible(bool(view.mode))
        self._mode.setText(view.mode)
        self._place.setText(view.place)
        self._attendant.setText(view.attendant)
        self._change.name(view.person)
        self._offered = view.offered
        self._show_sides()
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
                icon.setToolTip(sign.words)
                icon.setAccessibleName(sign.words)
        self._show_sides()

    def _new_sign(self) -> tuple[Label, Label]:
        box = row(gap=1)
        icon = Label("")
        icon.setFixedSize(20, 20)
        words = Label("", tone="soft", wrap=text_scale() > _LARGER)
        box.addWidget(icon)
        box.addWidget(words)
        self._signs.addLayout(box)
        return icon, words
