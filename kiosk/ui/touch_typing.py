"""Brings the keyboard on the screen up where fingers type, and takes it away where keys do.

A finger in a field shows it; a key of a real keyboard, a mouse, or leaving the field hides it.
"""

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QInputDevice, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.widgets.box import Scroll
from kiosk.ui.widgets.touch_keyboard import Keys, TouchKeyboard

_HINTS = (
    (Qt.InputMethodHint.ImhDigitsOnly, Keys.DIGITS),
    (Qt.InputMethodHint.ImhEmailCharactersOnly, Keys.EMAIL),
)


class TouchTyping(QObject):
    """`keyboard` is laid into the window by its owner."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._by_touch = False
        self._typing = False
        self._leaves = self._down = False
        self.keyboard = TouchKeyboard(theme, self._typed, self._pressed, self.put_away)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._moved)

    def saw(self, event: QEvent) -> None:
        """Told of every key, click and touch by the window."""
        kind = event.type()
        if kind == QEvent.Type.TouchBegin:
            self._by_touch = True
        elif kind == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            self._down = True
            self._by_touch = _of_a_finger(event)
            if self._by_touch:
                self._pressed_at(event.globalPosition())
        elif kind == QEvent.Type.MouseButtonRelease:
            self._down = False
            if self._leaves:
                # After the press is done: hidden sooner, what the finger is on would move away.
                QTimer.singleShot(0, self, self._leave)
        elif kind == QEvent.Type.KeyPress and not self._typing:
            self._by_touch = False
            self.put_away()

    def put_away(self) -> None:
        """Hide it."""
        self._leaves = False
        self.keyboard.hide()

    def _leave(self) -> None:
        if self._leaves:
            self.put_away()

    def _pressed_at(self, where: QPointF) -> None:
        """A finger in a field that has the focus already changes no focus."""
        under = self._window.childAt(self._window.mapFromGlobal(where).toPoint())
        if isinstance(under, QLineEdit) and under.hasFocus():
            self._offer(under)

    def _moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(new, QLineEdit) and self._by_touch and self._window.isAncestorOf(new):
            self._offer(new)
        elif self._down:
            self._leaves = self.keyboard.isVisible()
        elif new is not None:
            self.put_away()

    def _offer(self, field: QLineEdit) -> None:
        hints = field.inputMethodHints()
        keys = next((keys for hint, keys in _HINTS if hints & hint), Keys.LETTERS)
        self._leaves = False
        self.keyboard.offer(keys)
        place = self.keyboard.parentWidget()
        layout = place.layout() if place is not None else None
        if layout is not None:
            # The screen gets its smaller place now, so that the field can be brought into sight.
            layout.activate()
        parent = field.parentWidget()
        while parent is not None:
            if isinstance(parent, Scroll):
                parent.ensureWidgetVisible(field, 0, 32)
            parent = parent.parentWidget()

    def _typed(self, text: str) -> None:
        for character in text:
            self._send(Qt.Key.Key_unknown, character)

    def _pressed(self, key: Qt.Key) -> None:
        self._send(key, "")

    def _send(self, key: Qt.Key, text: str) -> None:
        field = self._window.focusWidget()
        if not isinstance(field, QLineEdit):
            return
        self._typing = True
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            none = Qt.KeyboardModifier.NoModifier
            QApplication.sendEvent(field, QKeyEvent(kind, key, none, text))
        self._typing = False


def _of_a_finger(event: QMouseEvent) -> bool:
    synthesized = event.source() != Qt.MouseEventSource.MouseEventNotSynthesized
    screen = event.deviceType() == QInputDevice.DeviceType.TouchScreen
    return synthesized or screen
