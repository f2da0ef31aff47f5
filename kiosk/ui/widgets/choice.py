"""One of a few: a row of buttons of which one is down."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QButtonGroup, QWidget

from kiosk.ui.fonts import Type
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.box import column
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.flow_layout import FlowLayout
from kiosk.ui.widgets.label import Label


class Choice(QWidget):
    """`options` are (key, words). `chosen` is called with the key; `None` where nothing is down."""

    def __init__(
        self,
        theme: Theme,
        label: str,
        options: Sequence[tuple[str, str]],
        chosen: Callable[[str], None] | None = None,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._chosen = chosen
        self._buttons: dict[str, Button] = {}
        self._group = QButtonGroup(self)
        layout = column(self, gap=1)
        if label:
            layout.addWidget(Label(label, Type.TEXT_BOLD))
        line = FlowLayout(gap=1)
        for key, words in options:
            made = Button(theme, words, kind="choice")
            made.setCheckable(True)
            made.setAccessibleDescription(label)
            made.clicked.connect(lambda _checked=False, key=key: self._pressed(key))
            self._group.addButton(made)
            self._buttons[key] = made
            line.addWidget(made)
        layout.addLayout(line)

    def press(self, number: int) -> bool:
        """As if the button of this number was clicked, counted from 1; False: there is none."""
        shown = [each for each in self._buttons.values() if not each.isHidden()]
        if number > len(shown):
            return False
        shown[number - 1].click()
        return True

    @property
    def value(self) -> str | None:
        """The key that is down."""
        return next((key for key, each in self._buttons.items() if each.isChecked()), None)

    def choose(self, key: str | None) -> None:
        """Press one, or none, without telling anybody."""
        self._group.setExclusive(False)
        for name, each in self._buttons.items():
            each.setChecked(name == key)
        self._group.setExclusive(True)

    def offer(self, keys: Sequence[str]) -> None:
        """Show only these; nothing at all where there is no choice."""
        for name, each in self._buttons.items():
            each.setVisible(name in keys)
        self.setVisible(len(keys) > 1)

    def _pressed(self, key: str) -> None:
        if self._chosen is not None:
            self._chosen(key)
