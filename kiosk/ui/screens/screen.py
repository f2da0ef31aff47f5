"""What every screen is: a function of one state, with its actions, that can forget.

A screen draws and dispatches. It must not keep anything of the customer after `clear()`, decide
what comes next, or wait for anything.
"""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kiosk.domain.values.lean import dataclass
from kiosk.flow.machine import BackPressed, HomePressed, VisitCancelled
from kiosk.ui.ports import Doors
from kiosk.ui.texts import translate
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.bottom_bar import Action, Actions

S = TypeVar("S")


@dataclass(frozen=True, slots=True, kw_only=True)
class Kit:
    """What a screen is given."""

    doors: Doors
    theme: Theme
    refresh: Callable[[], None]
    """Ask the window to read `offers()` again."""
    turn_to_customer: Callable[[bool], None]
    """The whole window for this screen: no rail."""


class Screen(QWidget, Generic[S]):
    """One file a screen. Made when its state first comes up, kept, cleared when it is left."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self.build()

    def build(self) -> None:
        """Make the widgets, once."""

    def show_state(self, state: S) -> None:
        """Draw the state. Called for each new value of it."""

    def offers(self) -> Actions:
        """What the bottom bar offers."""
        return Actions()

    def arrive(self) -> None:
        """The screen has just come up: put the keyboard where the attendant needs it."""
        self.setFocus()

    def clear(self) -> None:
        """The screen is left: forget the state and everything drawn from it."""

    def key(self, event: QKeyEvent) -> bool:
        """A key that no widget took; True where it was used."""
        del event
        return False

    def scanned(self, code: str) -> bool:
        """A scanner has read an identifier, without marks; True where it was used."""
        del code
        return False

    def go_back(self) -> None:
        """One step back."""
        self.kit.doors.dispatch(BackPressed())

    def cancel_visit(self) -> None:
        """End the visit."""
        self.kit.doors.dispatch(VisitCancelled())

    def go_home(self) -> None:
        """To the home screen."""
        self.kit.doors.dispatch(HomePressed())

    def back(self) -> Action:
        """The usual back."""
        return Action(words=translate("Screens", "Back"), run=self.go_back)

    def cancel(self) -> Action:
        """The usual way out of a visit."""
        return Action(
            words=translate("Screens", "Cancel visit"),
            run=self.cancel_visit,
            icon="x",
            question=self.what_is_lost,
        )

    def what_is_lost(self) -> str:
        """What is asked before a visit is ended."""
        return translate("Screens", "End this visit? What was entered and taken is lost.")

    def home(self) -> Action:
        """The usual end."""
        return Action(words=translate("Screens", "Home"), run=self.go_home, icon="house")
