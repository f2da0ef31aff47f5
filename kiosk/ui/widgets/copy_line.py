"""Buttons that put a number into the clipboard, and take it out when the screen is left."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from kiosk.ui.texts import translate
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.box import row
from kiosk.ui.widgets.button import Button


class CopyLine(QWidget):
    """The reference and the customer's number; what is empty has no button."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._texts = ["", ""]
        self._copied = ""
        line = row(self, gap=2)
        self._buttons = (
            Button(theme, "", lambda: self._copy(0), kind="quiet", icon="copy"),
            Button(theme, "", lambda: self._copy(1), kind="quiet", icon="copy"),
        )
        for each in self._buttons:
            line.addWidget(each)
        line.addStretch(1)
        self._name()

    def offer(self, reference: str, number: str) -> None:
        """What can be copied."""
        self._texts = [reference, number]
        for each, text in zip(self._buttons, self._texts, strict=True):
            each.setVisible(bool(text))
        self.setVisible(any(self._texts))

    def clear(self) -> None:
        """Forget; what was copied is taken out of the clipboard."""
        clipboard = QGuiApplication.clipboard()
        if self._copied and clipboard.text() == self._copied:
            clipboard.clear()
        self._copied = ""
        self._texts = ["", ""]
        self._name()

    def _copy(self, which: int) -> None:
        self._copied = self._texts[which]
        QGuiApplication.clipboard().setText(self._copied)
        self._name()
        self._buttons[which].name(translate("Desk", "Copied"), "check")

    def _name(self) -> None:
        reference, number = self._buttons
        reference.name(translate("Desk", "Copy the reference"), "copy")
        number.name(translate("Desk", "Copy the customer's number"), "copy")
