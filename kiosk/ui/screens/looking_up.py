"""Short wait: does the service have a document of this customer already?"""

from kiosk.flow.document import LookingUpDocuments
from kiosk.ui.screens.page import Page
from kiosk.ui.screens.screen import Screen
from kiosk.ui.texts import translate
from kiosk.ui.widgets.bottom_bar import Actions
from kiosk.ui.widgets.stages import Stages


class LookingUp(Screen[LookingUpDocuments]):
    """What happens and what comes next, in words."""

    def build(self) -> None:
        """Two stages."""
        page = Page(self)
        page.say(
            translate("Screens", "Looking for documents on file"),
            translate("Screens", "A document that was read before need not be taken again."),
        )
        stages = Stages(self.kit.theme)
        stages.show_stages(
            (
                translate("Screens", "Asking the service"),
                translate("Screens", "Choosing the document"),
            ),
            0,
            said=(
                translate("Screens", "done"),
                translate("Screens", "now"),
                translate("Screens", "next"),
            ),
        )
        page.body.addWidget(stages)

    def offers(self) -> Actions:
        """A way out."""
        return Actions(back=self.back(), quiet=(self.cancel(),))
