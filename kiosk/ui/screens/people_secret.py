"""The PIN or password of one person: for signing in, unlocking, approving. Checked elsewhere."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent

from kiosk.domain.values.sign_in import SignInFault
from kiosk.flow.people import Purpose, SecretTyped, SignInLeft, TypingSecret
from kiosk.ui.screens.page import Page
from kiosk.ui.screens.screen import Screen
from kiosk.ui.texts import translate
from kiosk.ui.widgets.bottom_bar import Action, Actions
from kiosk.ui.widgets.notice import Notice
from kiosk.ui.widgets.secret_pad import SecretPad
from kiosk.ui.wording import problem_words
from kiosk.ui.wording.people import sign_in_fault_words


class TypeSecret(Screen[TypingSecret]):
    """Digits or letters, Backspace, Enter, Esc."""

    def build(self) -> None:
        """Whose, the dots, the keys."""
        self._page = Page(self, width=560)
        self._notice = Notice(self.kit.theme, "refused")
        self._page.body.addWidget(self._notice)
        self._pad = SecretPad(self.kit.theme)
        self._page.body.addWidget(self._pad)
        self._hint = Notice(self.kit.theme, "look")
        self._page.body.addWidget(self._hint)
        self._locked_s = 0
        self._tick = QTimer(self)
        self._tick.setInterval(1_000)
        self._tick.timeout.connect(self._second)

    def show_state(self, state: TypingSecret) -> None:
        """A new state is also the answer to the last try."""
        approves = state.wanted.purpose is Purpose.APPROVE
        self._page.say(
            state.member.name,
            translate("People", "Your PIN, to approve.")
            if approves
            else translate("People", "Your PIN or password."),
        )
        pin = self.kit.doors.demo_pin(state.member.badge)
        self._hint.say(
            translate("People", "Demonstration: the PIN is {pin}.").replace("{pin}", pin)
            if pin
            else ""
        )
        self._pad.set_busy(busy=bool(state.request))
        self._locked_s = state.locked_s
        if state.locked_s:
            self._tick.start()
        self._say(state)

    def _say(self, state: TypingSecret) -> None:
        if state.problem is not None:
            self._notice.show_words(problem_words(state.problem))
        elif state.fault is SignInFault.LOCKED or state.fault is None:
            self._say_lock()
        else:
            self._notice.say(sign_in_fault_words(state.fault))
        self.kit.refresh()

    def _say_lock(self) -> None:
        self._pad.set_locked(locked=bool(self._locked_s))
        if not self._locked_s:
            self._notice.say("")
            return
        left = f"{self._locked_s // 60}:{self._locked_s % 60:02d}"
        self._notice.say(
            translate("Desk", "Too many wrong tries"),
            translate("Desk", "The next try is possible in {time}.").format(time=left),
        )

    def offers(self) -> Actions:
        """Check it."""
        return Actions(
            back=Action(words=translate("People", "Back"), run=self._leave),
            primary=Action(words=translate("Desk", "Confirm"), run=self._send),
        )

    def key(self, event: QKeyEvent) -> bool:
        """As on the keypad; Enter sends, also where a key of the pad has the keyboard."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._send()
            return True
        return self._pad.key(event)

    def clear(self) -> None:
        """Forget whose it was and what was typed."""
        self._tick.stop()
        self._locked_s = 0
        self._pad.take()
        self._pad.set_busy(busy=False)
        self._pad.set_locked(locked=False)
        self._page.say("")
        self._hint.say("")
        self._notice.say("")

    def _send(self) -> None:
        if self._pad.may_send:
            self.kit.doors.dispatch(SecretTyped(secret=self._pad.take()))

    def _leave(self) -> None:
        self.kit.doors.dispatch(SignInLeft())

    def _second(self) -> None:
        self._locked_s = max(0, self._locked_s - 1)
        if not self._locked_s:
            self._tick.stop()
        self._say_lock()
