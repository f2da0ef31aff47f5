"""On its way: what happens, what comes next, after five seconds why it takes so long, a way out."""

from PySide6.QtCore import QTimer

from kiosk.flow.sending import Sending
from kiosk.flow.sending.stages import SendingStage
from kiosk.ui.screens.page import Page
from kiosk.ui.screens.screen import Screen
from kiosk.ui.texts import translate
from kiosk.ui.widgets.bottom_bar import Action, Actions
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.notice import Notice
from kiosk.ui.widgets.stages import Stages
from kiosk.ui.wording import problem_words, stage_words

_ORDER = (
    SendingStage.SEALING,
    SendingStage.CONNECTING,
    SendingStage.UPLOADING,
    SendingStage.CHECKING,
)
_REASON_AFTER_MS = 5_000


class SendingPage(Screen[Sending]):
    """No bar that pretends to know how long it takes."""

    def build(self) -> None:
        """Stages in words, a notice below."""
        page = Page(self)
        page.say(
            translate("Screens", "Checking with Unico"),
            translate("Screens", "Usually a few seconds. The customer can stay where they are."),
        )
        self._stages = Stages(self.kit.theme)
        page.body.addWidget(self._stages)
        self._notice = Notice(self.kit.theme)
        page.body.addWidget(self._notice)
        self._slow = Label("", tone="soft")
        page.body.addWidget(self._slow)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REASON_AFTER_MS)
        self._timer.timeout.connect(self._say_why)
        self._stage = SendingStage.SEALING
        self._taken = False

    def show_state(self, state: Sending) -> None:
        """The stage in hand."""
        self._taken = state.process_id is not None
        waiting = state.stage is SendingStage.WAITING_TO_RETRY
        stage = SendingStage.CONNECTING if waiting else state.stage
        if stage is not self._stage or not self._timer.isActive():
            self._slow.say("")
            self._timer.start()
        self._stage = stage
        words = [stage_words(each) for each in _ORDER]
        now = _ORDER.index(stage)
        if waiting:
            words[now] = stage_words(SendingStage.WAITING_TO_RETRY)
        self._stages.show_stages(
            (*words, translate("Screens", "Result")),
            now,
            said=(
                translate("Screens", "done"),
                translate("Screens", "now"),
                translate("Screens", "next"),
            ),
        )
        self._notice.show_words(problem_words(state.cause) if state.cause is not None else None)

    def offers(self) -> Actions:
        """Leaving does not call back what is on its way: it goes on, and home lists it."""
        if not self._taken:
            return Actions(quiet=(self.cancel(),))
        home = Action(
            words=translate("Screens", "Go home, the check goes on"),
            run=self.go_home,
            icon="house",
        )
        return Actions(quiet=(home,))

    def clear(self) -> None:
        """Stop waiting."""
        self._timer.stop()
        self._slow.say("")
        self._notice.say("")

    def _say_why(self) -> None:
        self._slow.say(
            translate(
                "Screens",
                "The service has it and is still thinking. You can wait, or go home: the result "
                "appears in the list there.",
            )
            if self._taken
            else translate(
                "Screens",
                "The network or the service is slow. Everything is written down; nothing is lost "
                "and nothing is sent twice.",
            )
        )
