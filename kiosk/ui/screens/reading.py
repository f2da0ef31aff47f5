"""A result is fetched once more: short, in words, with a way out."""

from kiosk.flow.verdict import ReadingAgain
from kiosk.ui.screens.page import Page
from kiosk.ui.screens.screen import Screen
from kiosk.ui.texts import translate
from kiosk.ui.widgets.bottom_bar import Action, Actions
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.stages import Stages


class Reading(Screen[ReadingAgain]):
    """Reading costs nothing and changes nothing: it may be left at any time."""

    def build(self) -> None:
        """Whose it is, and two stages."""
        page = Page(self)
        page.say(translate("Desk", "Reading the result again"))
        self._page = page
        stages = Stages(self.kit.theme)
        stages.show_stages(
            (translate("Desk", "Asking the service"), translate("Desk", "Showing the result")),
            0,
            said=(
                translate("Desk", "done"),
                translate("Desk", "now"),
                translate("Desk", "next"),
            ),
        )
        page.body.addWidget(stages)
        page.body.addWidget(
            Label(
                translate(
                    "Desk", "Usually a second or two. Nothing is sent and nothing is billed."
                ),
                tone="soft",
            )
        )

    def show_state(self, state: ReadingAgain) -> None:
        """Whose result."""
        self._page.lead.say(self.kit.doors.submission_label(state.submission))

    def offers(self) -> Actions:
        """Leave."""
        return Actions(back=Action(words=translate("Desk", "Home"), run=self.go_home, icon="house"))

    def clear(self) -> None:
        """Forget whose it was."""
        self._page.lead.say("")
