"""A state that no screen draws: a calm page and a way home."""

from kiosk.ui.screens.page import Page
from kiosk.ui.screens.screen import Screen
from kiosk.ui.texts import translate
from kiosk.ui.widgets.bottom_bar import Actions


class Plain(Screen[object]):
    """Says that there is nothing to see."""

    def build(self) -> None:
        """A page of words."""
        Page(self).say(
            translate("Screens", "This page can not be shown"),
            translate("Screens", "Nothing is lost. Go back to the home screen."),
        )

    def offers(self) -> Actions:
        """Home."""
        return Actions(back=self.back(), primary=self.home())
