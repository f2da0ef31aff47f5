"""Any of a few: a row of buttons that stay down. The down ones carry a check mark."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget

from kiosk.ui.fonts import Type
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.box import column
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.flow_layout import FlowLayout
from kiosk.ui.widgets.label import Label


class Several(QWidget):
    """`options` are (key, words); `changed` is called after each press."""

    def __init__(
        self,
        theme: Theme,
        label: str,
        options: Sequence[tuple[str, str]],
        changed: Callable[[], None] | None = None,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._changed = changed
        self._buttons: dict[str, Button] = {}
        layout = column(self, gap=1)
        if label:
            layout.addWidget(Label(label, Type.TEXT_BOLD))
        line = FlowLayout(gap=1)
        for key, words in options:
            # Made with the mark, so that the button is wide enough for it from the start.
            made = Button(theme, words, kind="choice", icon="check")
            made.setMinimumWidth(made.sizeHint().width())
            made.setCheckable(True)
            made.toggled.connect(lambda _down=False, key=key: self._mark(key))
            made.clicked.connect(lambda _checked=False: self._tell())
            self._buttons[key] = made
            line.addWidget(made)
            self._mark(key)
        layout.addLayout(line)

    @property
    def values(self) -> tuple[str, ...]:
        """The keys that are down, in their order."""
        return tuple(key for key, each in self._buttons.items() if each.isChecked())

    def choose(self, keys: Sequence[str]) -> None:
        """Press these and no others, without telling anybody."""
        for key, each in self._buttons.items():
            each.setChecked(key in keys)

    def _mark(self, key: str) -> None:
        made = self._buttons[key]
        made.setIcon(self._theme.icon("check", "accent", 20, 6) if made.isChecked() else QIcon())

    def _tell(self) -> None:
        if self._changed is not None:
            self._changed()
