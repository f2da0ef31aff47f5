"""One gesture, one step: what a held key, a bouncing finger or a double click may not do.

An action repeats for no key that is held. A screen that has just come up, or whose primary action
has just become another one, is deaf to Enter, to the space bar and to presses on its buttons until
it was painted and could be seen. Typing is never held back.
"""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_ACTS = ENTER | {Qt.Key.Key_Escape}
_SPACE = Qt.Key.Key_Space
_TYPING = (QLineEdit, QTextEdit, QPlainTextEdit)
_PRESSES = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.TouchBegin,
    }
)


class Gestures:
    """Knows since when a screen is seen. `unseen_ms`: how long nothing on it can be pressed."""

    def __init__(self, unseen_ms: int, now_s: Callable[[], float] = time.monotonic) -> None:
        self._unseen_s = unseen_ms / 1000
        self._now_s = now_s
        self._screen: QWidget | None = None
        self._seen_at_s: float | None = None

    def arrived(self, screen: QWidget, *, watched: bool) -> None:
        """Another screen is up: nobody has seen it yet.

        Where events are not `watched` yet (the first home screen), its paint is not seen either:
        the time counts from now.
        """
        self._screen = screen
        self._seen_at_s = None if watched else self._now_s()

    def changed(self) -> None:
        """Another primary action stands where the old one stood."""
        if self._seen_at_s is not None:
            self._seen_at_s = self._now_s()

    @property
    def deaf(self) -> bool:
        """Whether nobody can have seen what would be pressed."""
        if not self._unseen_s or self._screen is None:
            return False
        return self._seen_at_s is None or self._now_s() - self._seen_at_s < self._unseen_s

    def refuses(self, watched: QObject, event: QEvent) -> bool:
        """Whether this event may not reach anything. Called for every event of the program."""
        kind = event.type()
        if kind == QEvent.Type.Paint:
            if watched is self._screen and self._seen_at_s is None:
                self._seen_at_s = self._now_s()
            return False
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(watched, event)
        return kind in _PRESSES and self._press(watched)

    def _key(self, watched: QObject, event: QKeyEvent) -> bool:
        key = event.key()
        typing = isinstance(watched, _TYPING)
        acts = key in _ACTS or (key == _SPACE and not typing)
        if not acts:
            return False
        return event.isAutoRepeat() or (key != Qt.Key.Key_Escape and self.deaf)

    def _press(self, watched: QObject) -> bool:
        # Keys of a pad or a keyboard type, and typing is never held back.
        button = isinstance(watched, QAbstractButton) and watched.property("kind") != "key"
        return button and self.deaf
