"""A question in place: what will happen, yes and no. Hidden until it is asked."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kiosk.ui.fonts import Type
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.box import Box, column, row
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.label import Label


class Confirm(Box):
    """`yes` runs once for each time that it was asked; `no` only takes the question away."""

    def __init__(
        self,
        theme: Theme,
        *,
        yes: Callable[[], None],
        yes_words: str,
        no_words: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("look", parent)
        self._yes = yes
        inner = column(self, gap=2, margin=2)
        top = row(gap=2)
        mark = Label("")
        mark.setFixedSize(24, 24)
        mark.setPixmap(theme.pixmap("triangle-alert", "look", 24))
        self._words = Label("", Type.STRONG)
        top.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self._words, 1)
        inner.addLayout(top)
        bar = row(gap=2)
        self.no_button = Button(theme, no_words, self.withdraw)
        self.yes_button = Button(theme, yes_words, self._agreed)
        bar.addWidget(self.no_button)
        bar.addWidget(self.yes_button)
        bar.addStretch(1)
        inner.addLayout(bar)
        self.hide()

    def ask(self, words: str) -> None:
        """Ask. The keyboard is on "no": Enter twice must not do it."""
        self._words.setText(words)
        self.show()
        self.no_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_for(self, words: str, yes_words: str, yes: Callable[[], None]) -> None:
        """Ask about this deed, which may be another each time."""
        self._yes = yes
        self.yes_button.name(yes_words)
        self.ask(words)

    def withdraw(self) -> None:
        """Take the question away."""
        self.hide()

    def _agreed(self) -> None:
        self.hide()
        self._yes()
