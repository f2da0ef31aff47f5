"""The customer said no. Polite, short, and home."""

from kiosk.flow.consent import Declined
from kiosk.ui.screens.page import Page
from kiosk.ui.screens.screen import Screen
from kiosk.ui.texts import translate
from kiosk.ui.widgets.bottom_bar import Actions


class DeclinedPage(Screen[Declined]):
    """Only the fact is kept."""

    def build(self) -> None:
        """Words alone."""
        Page(self).say(
            translate("Screens", "No consent, no check"),
            translate(
                "Screens",
                "Thank the customer. No picture was taken and nothing about the customer was "
                "kept; only that consent was declined. Offer another way to identify.",
            ),
        )

    def offers(self) -> Actions:
        """Home."""
        return Actions(primary=self.home())
