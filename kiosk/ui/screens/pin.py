"""The manager's PIN: a keypad and the keyboard do the same. Checked elsewhere; never kept here."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout

from kiosk.domain.values.text import canonical
from kiosk.flow.manager import AskingPin, PinPurpose, PinTyped
from kiosk.ui.fonts import Type
from kiosk.ui.screens.page import Page
from kiosk.ui.screens.screen import Screen
from kiosk.ui.texts import translate
from kiosk.ui.widgets.bottom_bar import Action, Actions
from kiosk.ui.widgets.box import Box, column, row
from kiosk.ui.widgets.keypad import Keypad
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.notice import Notice

_LONGEST = 12
_SHORTEST = 4


class Pin(Screen[AskingPin]):
    """Digits, Backspace, Enter, Esc."""

    def build(self) -> None:
        """What for, the dots, the keys."""
        theme = self.kit.theme
        self._page = Page(self, width=720)
        self._sides = row(gap=4)
        self._page.body.addLayout(self._sides)
        words = column(gap=2)
        self._sides.addLayout(words, 1)
        for each in (self._page.title, self._page.lead):
            words.addWidget(each)
        self._dots_box = Box("sunken")
        line = row(self._dots_box, margin=2)
        self._dots = Label("", Type.TITLE)
        self._dots.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._dots.setMinimumHeight(32)
        self._dots_box.setMinimumHeight(72)
        line.addWidget(self._dots)
        words.addWidget(self._dots_box)
        self._notice = Notice(theme, "refused")
        words.addWidget(self._notice)
        words.addStretch(1)
        self._keys = Keypad(
            theme, self._digit, self._rub_out, rub_out_words=translate("Desk", "Delete")
        )
        self._sides.addWidget(self._keys)
        self._typed = ""
        self._checking = False
        self._wrong = False
        self._locked_s = 0
        self._tick = QTimer(self)
        self._tick.setInterval(1_000)
        self._tick.timeout.connect(self._second)

    def show_state(self, state: AskingPin) -> None:
        """A new state is also the answer to the last try."""
        self._page.say(
            translate("Desk", "Manager's PIN"),
            {
                PinPurpose.SETTINGS: translate("Desk", "To open the settings."),
                PinPurpose.SEND_AGAIN: translate("Desk", "To send a check again."),
                PinPurpose.ERASE: translate("Desk", "To erase a customer."),
                PinPurpose.EXIT: translate("Desk", "To leave the program."),
                PinPurpose.FILES: translate("Desk", "To take a picture from a file."),
            }[state.purpose],
        )
        self._typed = ""
        self._checking = state.busy
        self._locked_s = state.locked_s
        if state.locked_s:
            self._tick.start()
        self._wrong = state.wrong
        self._draw()

    def offers(self) -> Actions:
        """Check it."""
        return Actions(
            back=self.back(),
            primary=Action(
                words=translate("Desk", "Confirm"), run=self._send, enabled=self._may_send
            ),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Portrait puts the keys below the words."""
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        portrait = self.height() > self.width()
        self._sides.setDirection(direction.TopToBottom if portrait else direction.LeftToRight)

    def key(self, event: QKeyEvent) -> bool:
        """As on the keypad."""
        typed = canonical(event.text())
        if len(typed) == 1 and typed in "0123456789":
            self._digit(typed)
            return True
        if event.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
            self._rub_out()
            return True
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            # Also where a key of the pad has the keyboard: Enter is never a digit.
            self._send()
            return True
        return False

    def clear(self) -> None:
        """Forget the digits."""
        self._tick.stop()
        self._typed = ""
        self._dots.clear()
        self._notice.say("")

    @property
    def _may_send(self) -> bool:
        return len(self._typed) >= _SHORTEST and not self._checking and not self._locked_s

    def _digit(self, digit: str) -> None:
        if not self._checking and not self._locked_s and len(self._typed) < _LONGEST:
            self._typed += digit
            self._wrong = False
            self._draw()

    def _rub_out(self) -> None:
        if not self._checking:
            self._typed = self._typed[:-1]
            self._draw()

    def _send(self) -> None:
        if not self._may_send:
            return
        self._checking = True
        typed, self._typed = self._typed, ""
        self._draw()
        self.kit.doors.dispatch(PinTyped(pin=typed))

    def _second(self) -> None:
        self._locked_s = max(0, self._locked_s - 1)
        if not self._locked_s:
            self._tick.stop()
            self._wrong = False
        self._draw()

    def _draw(self) -> None:
        if self._checking:
            self._dots.setText(translate("Desk", "Checking..."))
        else:
            self._dots.setText("  ".join("●" for _ in self._typed))
        self._keys.setEnabled(not self._locked_s)
        if self._locked_s:
            self._notice.say(
                translate("Desk", "Too many wrong tries"),
                translate("Desk", "The next try is possible in {time}.").format(
                    time=f"{self._locked_s // 60}:{self._locked_s % 60:02d}"
                ),
            )
        elif self._wrong:
            self._notice.say(
                translate("Desk", "The PIN is not right"), translate("Desk", "Try again.")
            )
        else:
            self._notice.say("")
        # One or the other: the keys stay where the finger is.
        self._dots_box.setVisible(self._notice.isHidden())
        self.kit.refresh()
