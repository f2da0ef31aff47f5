"""The bar at the bottom: back at the left, the primary action at the right, always there."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from kiosk.domain.lean import dataclass
from kiosk.ui import tokens
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.box import Box, empty, row
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


class BottomBar(Box):
    """Built anew for each screen: it has few buttons."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("bar", parent)
        self._theme = theme
        self.setFixedHeight(tokens.BOTTOM_BAR)
        self._line = row(self, gap=2)
        self._line.setContentsMargins(24, 16, 24, 16)
        self.offered = Actions()
        self.primary: Button | None = None

    def show_actions(self, actions: Actions) -> None:
        """Draw the buttons; the same words in the same order keep their buttons and the focus."""
        if actions == self.offered:
            return
        self.offered = actions
        empty(self._line)
        self.primary = None
        # Quiet buttons have no edge: their words, not their padding, stand on the margin.
        self._line.setContentsMargins(24 if actions.back is not None else 8, 16, 24, 16)
        if actions.back is not None:
            self._add(actions.back, "secondary", icon=actions.back.icon or "arrow-left")
        for each in actions.quiet:
            self._add(each, "quiet")
        self._line.addStretch(1)
        for each in actions.others:
            self._add(each, "secondary")
        if actions.primary is not None:
            self.primary = self._add(actions.primary, "primary")
            self.primary.setMinimumWidth(200)
        self.setVisible(self._line.count() > 1)

    def _add(self, action: Action, kind: str, icon: str = "") -> Button:
        made = Button(self._theme, action.words, action.run, kind=kind, icon=icon or action.icon)
        made.setMinimumHeight(tokens.PRIMARY)
        made.setEnabled(action.enabled)
        self._line.addWidget(made)
        return made
