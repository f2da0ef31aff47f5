"""Help over the screen: what it is for, what to do, what answers mean, the keys, a code's page."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui import tokens
from kiosk.ui.fonts import Type, scaled
from kiosk.ui.texts import translate
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.announce import announce
from kiosk.ui.widgets.box import Box, Scroll, column, row
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.table import Line, Table
from kiosk.ui.widgets.text_field import TextField

_CLOSE = {Qt.Key.Key_Escape, Qt.Key.Key_F1}


class HelpSheet(QWidget):
    """`told` finds a code's two sentences; None where it is unknown."""

    def __init__(
        self, theme: Theme, told: Callable[[str], tuple[str, str] | None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._over, self._told = parent, told
        self._focus: QWidget | None = None
        outer = column(self, margin=3)
        card = Box("card")
        card.setMaximumWidth(scaled(880))
        place = row()
        place.addStretch(1)
        place.addWidget(card, 1_000)
        place.addStretch(1)
        outer.addLayout(place)
        inner = column(card, gap=2, margin=3)
        scroll = Scroll(gap=2)
        inner.addWidget(scroll, 1)
        self._purpose = Label("", Type.TITLE)
        self._todo = Label("", Type.STRONG)
        self._meanings = Table(theme)
        self._keys = Table(theme)
        self._code = TextField(theme, translate("Desk", "Look up a code"))
        self._code.edit.textChanged.connect(self._look_up)
        self._found = Label("", Type.STRONG)
        for widget in (
            self._purpose,
            self._todo,
            self._meanings,
            Label(translate("Desk", "Keys"), Type.STRONG_BOLD),
            self._keys,
            self._code,
            self._found,
        ):
            scroll.body.addWidget(widget)
        scroll.body.addStretch(1)
        bar = row()
        bar.addStretch(1)
        self.close_button = Button(
            theme, translate("Desk", "Close help"), self.put_away, kind="primary"
        )
        bar.addWidget(self.close_button)
        inner.addLayout(bar)
        parent.installEventFilter(self)
        self.hide()

    def tell(self, purpose: str, todo: str, meanings: Sequence[Line], keys: Sequence[Line]) -> None:
        """Show it over everything."""
        self._purpose.setText(purpose)
        self._todo.setText(todo)
        self._meanings.show_lines(meanings)
        self._keys.show_lines(keys)
        self._code.clear()
        self._found.say("")
        self._focus = self._over.focusWidget()
        self.resize(self._over.size())
        self.show()
        self.raise_()
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self._over, f"{purpose} {todo}")

    def put_away(self) -> None:
        """Back to the screen, and to what had the keyboard."""
        self.hide()
        if self._focus is not None and self._focus.isVisible():
            self._focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and F1 close; Enter presses what has the keyboard; nothing reaches the screen."""
        entered = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.key() in _CLOSE or (entered and self.close_button.hasFocus()):
            self.put_away()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As large as the window."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.resize(self._over.size())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's name
        """What lies below is dimmed."""
        painter = QPainter(self)
        veil = QColor(tokens.VEIL)
        veil.setAlphaF(0.72)
        painter.fillRect(self.rect(), veil)
        painter.end()

    def _look_up(self, typed: str) -> None:
        found = self._told(typed.strip())
        self._found.say(
            " ".join(f"{each.rstrip('.')}." for each in found)
            if found is not None
            else translate("Desk", "There is no such code.")
            if typed.strip()
            else ""
        )
