"""The first use: a PIN of one's own, typed twice. Kept here only until both are alike."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from kiosk.flow.people import ChangingSecret, SecretRenewed, SignInLeft
from kiosk.ui.screens.page import Page
from kiosk.ui.screens.screen import Screen
from kiosk.ui.texts import translate
from kiosk.ui.widgets.bottom_bar import Action, Actions
from kiosk.ui.widgets.notice import Notice
from kiosk.ui.widgets.secret_pad import SecretPad
from kiosk.ui.wording import problem_words
from kiosk.ui.wording.people import SECRET_FAULTS, staff_words


class ChangeSecret(Screen[ChangingSecret]):
    """First the new one, then the same again."""

    def build(self) -> None:
        """What for, the dots, the keys."""
        self._page = Page(self, width=560)
        self._notice = Notice(self.kit.theme, "refused")
        self._page.body.addWidget(self._notice)
        self._pad = SecretPad(self.kit.theme)
        self._page.body.addWidget(self._pad)
        self._first = ""

    def show_state(self, state: ChangingSecret) -> None:
        """A new state is also the answer to the last one."""
        self._first = ""
        self._pad.set_busy(busy=bool(state.request))
        if state.problem is not None:
            self._notice.show_words(problem_words(state.problem))
        else:
            self._notice.say("" if state.fault is None else staff_words(SECRET_FAULTS[state.fault]))
        self._say()

    def _say(self) -> None:
        self._page.say(
            translate("People", "The same once more")
            if self._first
            else translate("People", "Choose a PIN of your own"),
            translate("People", "Six digits, or a password of eight characters or more."),
        )
        self.kit.refresh()

    def offers(self) -> Actions:
        """On, or back to the names."""
        return Actions(
            back=Action(words=translate("People", "Back"), run=self._leave),
            primary=Action(words=translate("Desk", "Confirm"), run=self._send),
        )

    def key(self, event: QKeyEvent) -> bool:
        """As on the keypad; Enter goes on."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._send()
            return True
        return self._pad.key(event)

    def clear(self) -> None:
        """Forget both."""
        self._first = ""
        self._pad.take()
        self._pad.set_busy(busy=False)
        self._notice.say("")

    def _send(self) -> None:
        if not self._pad.may_send:
            return
        typed = self._pad.take()
        if not self._first:
            self._first = typed
            self._notice.say("")
        elif typed == self._first:
            self._first = ""
            self.kit.doors.dispatch(SecretRenewed(secret=typed))
            return
        else:
            self._first = ""
            self._notice.say(translate("People", "The two are not alike. Begin again."))
        self._say()

    def _leave(self) -> None:
        self.kit.doors.dispatch(SignInLeft())
