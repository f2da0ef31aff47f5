"""A line of input with its label above, a hint or an error below, and marks set while typing."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from kiosk.ui import tokens
from kiosk.ui.fonts import Type, font, scaled
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.box import column, row
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.touch_keyboard import Keys

_HINTS = {
    Keys.DIGITS: Qt.InputMethodHint.ImhDigitsOnly,
    Keys.EMAIL: Qt.InputMethodHint.ImhEmailCharactersOnly | Qt.InputMethodHint.ImhNoAutoUppercase,
    Keys.LETTERS: Qt.InputMethodHint.ImhNone,
}


class TextField(QWidget):
    """`grouped` turns what was typed into how people say it: 52998224725 to 529.982.247-25."""

    def __init__(
        self,
        theme: Theme,
        label: str,
        *,
        hint: str = "",
        grouped: Callable[[str], str] | None = None,
        large: bool = False,
        changed: Callable[[str], None] | None = None,
        keys: Keys = Keys.LETTERS,
    ) -> None:
        super().__init__()
        self._hint = hint
        self._brief = False
        self._error = ""
        self._grouped = grouped
        self._changed = changed
        layout = column(self, gap=1)
        self.label = Label(label, Type.TEXT_BOLD)
        self.edit = QLineEdit()
        self.edit.setFont(font(Type.TITLE_PLAIN if large else Type.STRONG))
        self.edit.setMinimumHeight(max(56, scaled(48)) if large else max(tokens.TOUCH, scaled(40)))
        self.edit.setMinimumWidth(160)
        self.edit.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        self.label.setBuddy(self.edit)
        self.edit.setAccessibleName(label)
        self._mark = Label("")
        self._mark.setFixedSize(20, 20)
        self._mark.setPixmap(theme.pixmap("triangle-alert", "refused", 20))
        self.note = Label(hint, tone="soft")
        below = row(gap=1)
        below.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self.note, 1)
        layout.addWidget(self.label)
        layout.addWidget(self.edit)
        layout.addLayout(below)
        self.edit.textEdited.connect(self._edited)
        self.want(keys)
        self.show_error("")

    def want(self, keys: Keys) -> None:
        """Which keys come up under a finger."""
        self.edit.setInputMethodHints(_HINTS[keys])

    def text(self) -> str:
        """As it stands in the field."""
        return str(self.edit.text()).strip()

    def set_text(self, text: str) -> None:
        """Put a value in, with its marks."""
        self.edit.setText(self._grouped(text) if self._grouped else text)

    def be_brief(self, brief: bool) -> None:  # noqa: FBT001 - one switch
        """Where the window is low: no hint; an error still shows."""
        self._brief = brief
        self.show_error(self._error)

    def set_hint(self, hint: str) -> None:
        """Other words below, where no error stands there."""
        self._hint = hint
        if self.edit.property("wrong") != "true":
            self.note.say("" if self._brief else hint)
            self.edit.setAccessibleDescription(hint)

    def show_error(self, words: str) -> None:
        """Mark the field; empty words unmark it."""
        self._error = words
        self._mark.setVisible(bool(words))
        self.note.say(words or ("" if self._brief else self._hint))
        self.note.set_tone("refused" if words else "soft")
        self.edit.setAccessibleDescription(words or self._hint)
        self.edit.setProperty("wrong", "true" if words else "false")
        self.edit.style().unpolish(self.edit)
        self.edit.style().polish(self.edit)

    def clear(self) -> None:
        """Forget what was typed, and how to bring it back."""
        # Not QLineEdit.clear(): Ctrl+Z would bring the customer back.
        self.edit.setText("")
        self.show_error("")

    def _edited(self, typed: str) -> None:
        if self._grouped is not None:
            at = self.edit.cursorPosition()
            before = sum(1 for character in typed[:at] if character.isalnum())
            grouped = self._grouped(typed)
            if grouped != typed:
                self.edit.setText(grouped)
                self.edit.setCursorPosition(_after(grouped, before))
        self.show_error("")
        if self._changed is not None:
            self._changed(self.text())


def _after(text: str, count: int) -> int:
    """The position behind the `count`-th letter or digit, and behind the marks after it."""
    seen = 0
    for at, character in enumerate(text):
        if seen == count and (character.isalnum() or count == 0):
            return at
        if character.isalnum():
            seen += 1
    return len(text)
