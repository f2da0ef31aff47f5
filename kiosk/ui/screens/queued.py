"""It waits for the network: sealed, sent by itself, and the customer can go."""

from kiosk.flow.sending import Queued
from kiosk.ui.screens.page import Page
from kiosk.ui.screens.screen import Screen
from kiosk.ui.texts import translate
from kiosk.ui.widgets.bottom_bar import Actions
from kiosk.ui.widgets.label import Label


class QueuedPage(Screen[Queued]):
    """What to tell the customer."""

    def build(self) -> None:
        """Words alone."""
        page = Page(self)
        page.say(
            translate("Screens", "No network: the check waits"),
            translate(
                "Screens",
                "It was not sent. It is sealed on this machine and goes out by itself as soon as "
                "the network is back.",
            ),
        )
        page.body.addWidget(
            Label(
                translate(
                    "Screens",
                    "Tell the customer that the answer comes later, and how you will pass it on.",
                )
            )
        )

    def offers(self) -> Actions:
        """Home."""
        return Actions(primary=self.home())
