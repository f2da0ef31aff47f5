"""The bar at the bottom: back at the left, the primary action at the right, always there."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget

from kiosk.domain.values.lean import dataclass
from kiosk.ui import tokens
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.box import Box, row
from kiosk.ui.widgets.button import Button


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """Words and what they do."""

    words: str
    run: Callable[[], None]
    icon: str = ""
    enabled: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Actions:
    """What can be done on a screen. Enter runs `primary`, Esc runs `back`."""

    back: Action | None = None
    others: tuple[Action, ...] = ()
    """Secondary, beside the primary one."""
    quiet: tuple[Action, ...] = ()
    """Beside back: cancel the visit, pages of the home screen."""
    primary: Action | None = None


_KINDS = {"back": "secondary", "quiet": "quiet", "others": "secondary", "primary": "primary"}
"""The places from left to right, and the kind of their buttons."""
_ICONS = {"back": "arrow-left"}


class _Offer(Button):
    """A button of the bar: made once for its place, named again for each screen."""

    def __init__(self, theme: Theme, kind: str) -> None:
        super().__init__(theme, "", self._run, kind=kind)
        self._action: Action | None = None
        self.setMinimumHeight(tokens.PRIMARY)

    def show_action(self, action: Action, icon: str) -> None:
        """Offer this. Whoever held the keyboard for another action lets it go."""
        old, self._action = self._action, action
        other = old is None or old.words != action.words
        if other and self.hasFocus():
            self.clearFocus()
        if other or self._drawn != icon:
            self.setIcon(QIcon())
            self._drawn = ""
            self.name(action.words, icon)
        self.setEnabled(action.enabled)
        self.show()

    def withdraw(self) -> None:
        """Offer nothing."""
        self._action = None
        self.hide()

    def _run(self) -> None:
        if self._action is not None:
            self._action.run()


class BottomBar(Box):
    """Its buttons are kept from screen to screen: making them anew takes longer than a frame."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("bar", parent)
        self._theme = theme
        self.setFixedHeight(tokens.BOTTOM_BAR)
        self._line = row(self, gap=2)
        self._places = {place: row(gap=2) for place in _KINDS}
        for place, layout in self._places.items():
            if place == "others":
                self._line.addStretch(1)
            self._line.addLayout(layout)
        self._offers: dict[str, list[_Offer]] = {place: [] for place in _KINDS}
        self.offered = Actions()
        self.primary: Button | None = None

    def show_actions(self, actions: Actions) -> None:
        """Draw the buttons; what has the same words keeps the focus."""
        if actions == self.offered:
            return
        self.offered = actions
        # Quiet buttons have no edge: their words, not their padding, stand on the margin.
        self._line.setContentsMargins(24 if actions.back is not None else 8, 16, 24, 16)
        back, primary = actions.back, actions.primary
        self._show("back", () if back is None else (back,))
        self._show("quiet", actions.quiet)
        self._show("others", actions.others)
        self._show("primary", () if primary is None else (primary,))
        self.primary = None if primary is None else self._offers["primary"][0]
        self.setVisible(actions != Actions())

    def _show(self, place: str, actions: Sequence[Action]) -> None:
        offers = self._offers[place]
        while len(offers) < len(actions):
            self._add(place)
        for number, offer in enumerate(offers):
            if number < len(actions):
                action = actions[number]
                offer.show_action(action, action.icon or _ICONS.get(place, ""))
            else:
                offer.withdraw()

    def _add(self, place: str) -> None:
        made = _Offer(self._theme, _KINDS[place])
        if place == "primary":
            made.setMinimumWidth(200)
        self._places[place].addWidget(made)
        self._offers[place].append(made)
        # The keyboard goes from left to right, whatever was made first.
        inline = [offer for offers in self._offers.values() for offer in offers]
        for before, after in pairwise(inline):
            QWidget.setTabOrder(before, after)
