"""The bar at the bottom: back at the left, the primary action at the right, always there.

Where one line is too narrow for everything, back and primary keep the lowest line, where they
always are, and what is offered beside them goes on lines above.
"""

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.domain.values.lean import dataclass
from kiosk.ui import tokens
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.box import Box
from kiosk.ui.widgets.button import Button


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """Words and what they do."""

    words: str
    run: Callable[[], None]
    icon: str = ""
    enabled: bool = True
    question: Callable[[], str] | None = None
    """What is asked before it is done; empty where nothing would be lost."""


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
_GAP, _TIGHT = 16, 8
_LOW = 640
"""Pixels of the window's height below which the bar's own margins shrink."""


class _Offer(Button):
    """A button of the bar: made once for its place, named again for each screen."""

    def __init__(
        self, theme: Theme, kind: str, perform: Callable[[Action], None], parent: QWidget
    ) -> None:
        super().__init__(theme, "", self._run, kind=kind, parent=parent)
        self._perform = perform
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

    @property
    def width_needed(self) -> int:
        """Pixels for its words."""
        return max(self.sizeHint().width(), self.minimumWidth())

    def _run(self) -> None:
        if self._action is not None:
            self._perform(self._action)


class BottomBar(Box):
    """Its buttons are kept from screen to screen: making them anew takes longer than a frame."""

    def __init__(
        self,
        theme: Theme,
        perform: Callable[[Action], None] = lambda action: action.run(),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("bar", parent)
        self._perform = perform
        self._theme = theme
        self._offers: dict[str, list[_Offer]] = {place: [] for place in _KINDS}
        self.offered = Actions()
        self.primary: Button | None = None
        self.setFixedHeight(tokens.BOTTOM_BAR)

    def show_actions(self, actions: Actions) -> None:
        """Draw the buttons; what has the same words keeps the focus."""
        if actions == self.offered:
            return
        self.offered = actions
        back, primary = actions.back, actions.primary
        self._show("back", () if back is None else (back,))
        self._show("quiet", actions.quiet)
        self._show("others", actions.others)
        self._show("primary", () if primary is None else (primary,))
        self.primary = None if primary is None else self._offers["primary"][0]
        self.setVisible(actions != Actions())
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need other lines."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Another style sheet, other widths."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._place()

    def _shown(self, *places: str) -> list[_Offer]:
        return [each for place in places for each in self._offers[place] if not each.isHidden()]

    def _place(self) -> None:
        """Put every button where it belongs, in as few lines as there is width for."""
        low = self.window().height() < _LOW
        margin = 8 if low else 16
        # Quiet buttons have no edge: their words, not their padding, stand on the margin.
        left = 24 if self.offered.back is not None else 8
        room = self.width() - left - 24
        for gap in (_GAP, _TIGHT):
            if _needs(self._shown(*_KINDS), gap) <= room:
                lines = [(self._shown("back", "quiet"), self._shown("others", "primary"))]
                break
        else:
            gap = _TIGHT
            lines = [
                *_filled(self._shown("quiet", "others"), room),
                (self._shown("back"), self._shown("primary")),
            ]
        high = max([tokens.PRIMARY, *(each.sizeHint().height() for each in self._shown(*_KINDS))])
        y = margin
        for at_left, at_right in lines:
            x = left
            for each in at_left:
                each.setGeometry(x, y, each.width_needed, high)
                x += each.width_needed + gap
            x = self.width() - 24
            for each in reversed(at_right):
                x -= each.width_needed
                each.setGeometry(x, y, each.width_needed, high)
                x -= gap
            y += high + _TIGHT
        height = y - _TIGHT + margin
        if height != self.height():
            self.setFixedHeight(height)

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
        made = _Offer(self._theme, _KINDS[place], self._perform, self)
        if place == "primary":
            made.setMinimumWidth(160)
        self._offers[place].append(made)
        # The keyboard goes from left to right, whatever was made first.
        inline = [offer for offers in self._offers.values() for offer in offers]
        for before, after in pairwise(inline):
            QWidget.setTabOrder(before, after)


def _needs(buttons: Sequence[_Offer], gap: int) -> int:
    """Pixels of a line with all of them."""
    return sum(each.width_needed for each in buttons) + gap * max(0, len(buttons) - 1)


def _filled(buttons: Sequence[_Offer], room: int) -> list[tuple[list[_Offer], list[_Offer]]]:
    """Lines from the left, each as full as it can be."""
    lines: list[list[_Offer]] = [[]]
    for each in buttons:
        if lines[-1] and _needs([*lines[-1], each], _TIGHT) > room:
            lines.append([])
        lines[-1].append(each)
    return [(line, []) for line in lines if line]
