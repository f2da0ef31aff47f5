"""A line of input with its label above, a hint or an error below, and marks set while typing."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from kiosk.domain.values.lean import dataclass
from kiosk.domain.values.text import canonical, plain
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Feedback:
    """What a field makes of the text in it; the text is canonical and not empty."""

    told: Callable[[str], str] = lambda _text: ""
    """Words below it while nothing is wrong, for example the number that will be dialled."""
    settled: Callable[[str], str] = lambda text: text
    """The text written out when the field is left: "31/12/90" to "31/12/1990"."""
    checked: Callable[[str], str] = lambda _text: ""
    """When the field is left: words of what is wrong with it, or none."""


class TextField(QWidget):
    """What is typed or pasted, made canonical sign by sign while it stands there.

    `grouped` turns it into how people say it: 52998224725 to 529.982.247-25. An empty field is
    never wrong for being left.
    """

    def __init__(
        self,
        theme: Theme,
        label: str,
        *,
        hint: str = "",
        grouped: Callable[[str], str] | None = None,
        large: bool = False,
        keys: Keys = Keys.LETTERS,
        feedback: Feedback | None = None,
    ) -> None:
        super().__init__()
        self._hint = hint
        self._brief = False
        self._error = ""
        self._grouped = grouped
        self._feedback = feedback or Feedback()
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
        self.edit.editingFinished.connect(self.leave)
        self.want(keys)
        self.show_error("")

    def want(self, keys: Keys) -> None:
        """Which keys come up under a finger."""
        self.edit.setInputMethodHints(_HINTS[keys])

    def text(self) -> str:
        """As it stands in the field, canonical."""
        return canonical(str(self.edit.text()))

    def set_text(self, text: str) -> None:
        """Put a value in, with its marks."""
        self.edit.setText(self._grouped(text) if self._grouped else text)
        self.tell()

    def be_brief(self, brief: bool) -> None:  # noqa: FBT001 - one switch
        """Where the window is low: no hint; an error still shows."""
        self._brief = brief
        self.show_error(self._error)

    def set_hint(self, hint: str) -> None:
        """Other words below, where no error stands there."""
        self._hint = hint
        self.tell()

    @property
    def wrong(self) -> bool:
        """Whether it is marked."""
        return bool(self._error)

    def tell(self) -> None:
        """What there is to say of the text in hand, where no error stands there."""
        if not self.wrong:
            text = self.text()
            told = self._feedback.told(text) if text else ""
            self.note.say(told or ("" if self._brief else self._hint))
            self.edit.setAccessibleDescription(told or self._hint)

    def leave(self) -> None:
        """The field is left: write it out, and mark what is wrong with it."""
        text = self.text()
        if not text:
            return
        settled = self._feedback.settled(text)
        if settled != text:
            self.set_text(settled)
        words = self._feedback.checked(settled)
        if words:
            self.show_error(words)

    def show_error(self, words: str) -> None:
        """Mark the field; empty words unmark it."""
        self._error = words
        self._mark.setVisible(bool(words))
        self.note.say(words)
        self.note.set_tone("refused" if words else "soft")
        self.edit.setAccessibleDescription(words)
        self.tell()
        self.edit.setProperty("wrong", "true" if words else "false")
        self.edit.style().unpolish(self.edit)
        self.edit.style().polish(self.edit)

    def clear(self) -> None:
        """Forget what was typed, and how to bring it back."""
        # Not QLineEdit.clear(): Ctrl+Z would bring the customer back.
        self.edit.setText("")
        self.show_error("")

    def _edited(self, typed: str) -> None:
        at = self.edit.cursorPosition()
        before, shown = plain(typed[:at]), plain(typed)
        if self._grouped is not None:
            shown = self._grouped(shown)
        if shown != typed:
            self.edit.setText(shown)
            if self._grouped is None:
                self.edit.setCursorPosition(len(before))
            else:
                letters = sum(1 for character in before if character.isalnum())
                self.edit.setCursorPosition(_after(shown, letters))
        self.show_error("")


def _after(text: str, count: int) -> int:
    """The position behind the `count`-th letter or digit, and behind the marks after it."""
    seen = 0
    for at, character in enumerate(text):
        if seen == count and (character.isalnum() or count == 0):
            return at
        if character.isalnum():
            seen += 1
    return len(text)
