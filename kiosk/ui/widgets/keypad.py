"""Ten digits, rub out, done: for the PIN on a screen without a keyboard.

What is pressed is not kept here; it goes out one key at a time.
"""

from collections.abc import Callable

from PySide6.QtWidgets import QGridLayout, QWidget

from kiosk.ui.fonts import Type, font
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.button import Button

_KEY = 64


class Keypad(QWidget):
    """`digit` gets "0" to "9", `rub_out` takes the last one back."""

    def __init__(
        self,
        theme: Theme,
        digit: Callable[[str], None],
        rub_out: Callable[[], None],
        *,
        rub_out_words: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for number in range(1, 10):
            made = self._key(theme, str(number), digit)
            grid.addWidget(made, (number - 1) // 3, (number - 1) % 3)
        grid.addWidget(self._key(theme, "0", digit), 3, 1)
        back = Button(theme, rub_out_words, rub_out, kind="quiet", icon="delete")
        back.setFixedHeight(_KEY)
        grid.addWidget(back, 3, 2)
        for place in range(3):
            grid.setColumnMinimumWidth(place, back.sizeHint().width())

    def _key(self, theme: Theme, words: str, digit: Callable[[str], None]) -> Button:
        made = Button(theme, words, lambda: digit(words), kind="key")
        made.setFont(font(Type.TITLE))
        made.setFixedHeight(_KEY)
        made.setMinimumWidth(_KEY + 16)
        return made
