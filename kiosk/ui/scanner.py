"""Tells a scanner that types like a keyboard from a person: a burst of keys that ends in Enter.

A scanner sends a character every few milliseconds, a person none faster than every forty. Only what
has the check digits of an identifier is taken for one; everything else stays where it was typed.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from kiosk.domain.contract.dui import ONBOARDING_DUI_TYPES
from kiosk.domain.rules.identifiers import clean_identifier, identifier_fault, likely_dui

FASTEST_PERSON_MS = 40
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class Scanner:
    """Fed with every key press of the window, before any widget has it."""

    def __init__(self) -> None:
        self._typed = ""
        self._last_ms = 0
        self._field: QLineEdit | None = None
        self._before = ""

    def read(self, event: QEvent, focused: QObject | None) -> str:
        """The identifier whose burst this key ends; else empty.

        What the burst left in a field that it was not meant for is taken back out.
        """
        if not isinstance(event, QKeyEvent) or event.isAutoRepeat():
            return ""
        at_ms = event.timestamp()
        # Keys that a program sends have no time: they are nobody's burst.
        fast = 0 < at_ms - self._last_ms <= FASTEST_PERSON_MS
        self._last_ms = at_ms
        if event.key() in _ENTER:
            found = self._identifier() if fast else ""
            if found and self._field is not None:
                self._field.setText(self._before)
            self._typed, self._field = "", None
            return found
        if not fast:
            self._typed = ""
            self._field = focused if isinstance(focused, QLineEdit) else None
            self._before = self._field.text() if self._field is not None else ""
        self._typed += event.text()
        return ""

    def _identifier(self) -> str:
        typed = self._typed.strip()
        dui = likely_dui(typed, ONBOARDING_DUI_TYPES)
        code = clean_identifier(dui, typed)
        return code if identifier_fault(dui, code) is None else ""
