"""Dots, keypad and keyboard for a PIN or a password. What is typed leaves by `take` and is gone."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kiosk.domain.rules.secret_rules import LONGEST_PASSWORD, PIN_DIGITS
from kiosk.ui.fonts import Type
from kiosk.ui.texts import translate
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.box import Box, column, row
from kiosk.ui.widgets.keypad import Keypad
from kiosk.ui.widgets.label import Label

_MOST_DOTS = 16


class SecretPad(QWidget):
    """`changed` is called at every key; the owner asks `may_send` and takes the text."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        layout = column(self)
        box = Box("sunken")
        box.setMinimumHeight(72)
        line = row(box, margin=2)
        self._dots = Label("", Type.TITLE)
        self._dots.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._dots.setMinimumHeight(32)
        line.addWidget(self._dots)
        layout.addWidget(box)
        self._keys = Keypad(
            theme, self.type_in, self._rub_out, rub_out_words=translate("Desk", "Delete")
        )
        layout.addWidget(self._keys)
        self._typed = ""
        self._busy = False

    @property
    def may_send(self) -> bool:
        """Whether there is as much as the shortest that is possible."""
        return len(self._typed) >= PIN_DIGITS and self._keys.isEnabled() and not self._busy

    def take(self) -> str:
        """What was typed; nothing of it stays."""
        typed, self._typed = self._typed, ""
        self._draw()
        return typed

    def set_busy(self, *, busy: bool) -> None:
        """While one is being checked no key is heard."""
        self._busy = busy
        self._draw()

    def set_locked(self, *, locked: bool) -> None:
        """While nobody may try."""
        self._keys.setEnabled(not locked)

    def type_in(self, text: str) -> None:
        """One key."""
        if self._keys.isEnabled() and not self._busy and len(self._typed) < LONGEST_PASSWORD:
            self._typed += text
            self._draw()

    def key(self, event: QKeyEvent) -> bool:
        """As on the keypad; letters too, for a password."""
        if event.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
            self._rub_out()
            return True
        if event.text() and event.text().isprintable():
            self.type_in(event.text())
            return True
        return False

    def _rub_out(self) -> None:
        self._typed = self._typed[:-1]
        self._draw()

    def _draw(self) -> None:
        if self._busy:
            self._dots.setText(translate("Desk", "Checking..."))
        else:
            self._dots.setText("  ".join("●" for _ in self._typed[:_MOST_DOTS]))
