"""The counter's own keyboard on the screen: digits, letters with their accents, a row for e-mail.

Keys take no focus: what is typed goes to whatever has the keyboard, as key presses, so that a
field groups and checks it as always. It stands below the screen in a place of its own, never over a
field.
"""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QWidget

from kiosk.ui import tokens
from kiosk.ui.fonts import Type, font
from kiosk.ui.texts import translate
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.box import Box, column, empty, row
from kiosk.ui.widgets.button import Button

_GAP = 4


class Keys(Enum):
    """Which keys a field wants."""

    DIGITS = "digits"
    LETTERS = "letters"
    EMAIL = "email"


ACCENTS = {
    QLocale.Language.Portuguese: "áàâãçéêíóôõú",
    QLocale.Language.Spanish: "áéíñóúü",
    QLocale.Language.English: "áãçéíñóõúü",
}
"""English has none of its own: the names of customers have."""
EMAIL = ("@", ".", "-", "_", "@gmail.com", "@hotmail.com", "@outlook.com", ".com")
_LETTERS = ("1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm")
_PAD = ("123", "456", "789", "-0/")
_LOW_PAD = ("12345", "67890")


class TouchKeyboard(Box):
    """`typed` gets the characters of a key; `pressed` Backspace and Return as Qt's keys."""

    def __init__(
        self,
        theme: Theme,
        typed: Callable[[str], None],
        pressed: Callable[[Qt.Key], None],
        put_away: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("bar", parent)
        self._theme = theme
        self._typed, self._pressed, self._put_away = typed, pressed, put_away
        self._keys: Keys | None = None
        self._upper = False
        self._letters: list[tuple[Button, str]] = []
        self._rows = column(self, gap=0)
        self._rows.setSpacing(_GAP)
        self._rows.setContentsMargins(8, 8, 8, 8)
        self.hide()

    def offer(self, keys: Keys) -> None:
        """Show the keys that a field wants; names begin with a capital."""
        if keys is not self._keys:
            self._keys = keys
            empty(self._rows)
            self._letters = []
            if keys is Keys.DIGITS:
                self._lay_pad()
            else:
                self._lay_letters(keys)
        self._shift(upper=keys is Keys.LETTERS)
        self.show()

    def _lay_pad(self) -> None:
        if self.window().height() < tokens.LOW:
            self._lay_low_pad()
            return
        for number, line in enumerate(_PAD):
            end = {
                0: (self._button(translate("Screens", "Delete"), self._rub_out, "delete"),),
                1: (self._button("ABC", lambda: self.offer(Keys.LETTERS)),),
                3: (self._button(translate("Screens", "Hide keyboard"), self._put_away),),
            }.get(number, ())
            self._lay([*(self._letter(each) for each in line), *end])

    def _lay_low_pad(self) -> None:
        """Three lines instead of four."""
        for line in _LOW_PAD:
            self._lay([self._letter(each) for each in line])
        self._lay(
            [
                *(self._letter(each) for each in "-/"),
                self._button("ABC", lambda: self.offer(Keys.LETTERS)),
                self._button(translate("Screens", "Delete"), self._rub_out, "delete"),
                self._button(translate("Screens", "Hide keyboard"), self._put_away),
            ]
        )

    def _lay_letters(self, keys: Keys) -> None:
        accents = ACCENTS.get(QLocale().language(), ACCENTS[QLocale.Language.Portuguese])
        extra = EMAIL if keys is Keys.EMAIL else tuple(accents)
        digits, top, middle, low = _LETTERS
        enye = "ñ" if "ñ" in accents and keys is Keys.LETTERS else ""
        self._lay([self._letter(each) for each in digits])
        self._lay([self._letter(each) for each in top])
        self._lay([self._letter(each) for each in middle + enye])
        shift = self._button(translate("Screens", "Capitals"), self._turn, "arrow-up")
        rub = self._button(translate("Screens", "Delete"), self._rub_out, "delete")
        self._lay([shift, *(self._letter(each) for each in f"{low}'"), rub])
        space = self._button(translate("Screens", "Space"), lambda: self._type(" "))
        hide = self._button(translate("Screens", "Hide keyboard"), self._put_away)
        last = [hide] if keys is Keys.EMAIL else [space, hide]
        self._lay([*(self._letter(each) for each in extra if each != enye), *last])

    def _lay(self, buttons: list[Button]) -> None:
        line = row(gap=0)
        line.setSpacing(_GAP)
        for each in buttons:
            line.addWidget(each, 1)
        self._rows.addLayout(line)

    def _letter(self, text: str) -> Button:
        made = self._button(text, lambda: self._type(made.text()))
        made.setFont(font(Type.STRONG if len(text) == 1 else Type.TEXT))
        if len(text) == 1 and text.isalpha():
            self._letters.append((made, text))
        return made

    def _button(self, words: str, run: Callable[[], None], icon: str = "") -> Button:
        made = Button(self._theme, words, run, kind="key", icon=icon)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return made

    def _type(self, text: str) -> None:
        self._typed(text)
        if self._upper:
            self._shift(upper=text == " ")
        elif text == " " and self._keys is Keys.LETTERS:
            self._shift(upper=True)

    def _turn(self) -> None:
        self._shift(upper=not self._upper)

    def _shift(self, *, upper: bool) -> None:
        self._upper = upper
        for button, letter in self._letters:
            button.setText(letter.upper() if upper else letter)

    def _rub_out(self) -> None:
        self._pressed(Qt.Key.Key_Backspace)
