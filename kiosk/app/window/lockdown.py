"""Keeps the counter in front, as far as a program can: close, minimise, switching, shortcuts.

What the operating system takes for itself (Ctrl+Alt+Del, the Windows key, a compositor's own keys)
never gets here: that is the session's part (cage, Shell Launcher). One setting turns all of it
off, and then only the question before closing is left.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

FRONT_AGAIN_MS = 200
_ALT = (Qt.Key.Key_F4, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape, Qt.Key.Key_Space)
_CONTROL = (Qt.Key.Key_Q, Qt.Key.Key_W, Qt.Key.Key_Escape, Qt.Key.Key_F4, Qt.Key.Key_N)
_ALONE = (Qt.Key.Key_Meta, Qt.Key.Key_Super_L, Qt.Key.Key_Super_R, Qt.Key.Key_Menu)
_CLOSING = ((Qt.KeyboardModifier.AltModifier, Qt.Key.Key_F4),)


def is_escape(key: int, modifiers: Qt.KeyboardModifier, text: str) -> bool:
    """Whether a key would lead out of the window. AltGr, which types letters, is not one."""
    control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
    alt = bool(modifiers & Qt.KeyboardModifier.AltModifier)
    if key in _ALONE or modifiers & Qt.KeyboardModifier.MetaModifier:
        return True
    if control and alt:
        return not text.isprintable() or not text
    if Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35 or key == Qt.Key.Key_Print:
        return True
    return (alt and key in _ALT) or (control and key in _CONTROL)


class LockDown(QObject):
    """An event filter over the whole program.

    `may_close` decides about a close and sees to what has to happen instead; `escaped` is told how
    somebody tried to get out ("close", "key", "minimise", "focus").
    """

    def __init__(
        self,
        *,
        locked: bool,
        may_close: Callable[[], bool],
        escaped: Callable[[str], None],
    ) -> None:
        super().__init__()
        self._locked = locked
        self._may_close = may_close
        self._escaped = escaped
        self._window: QWidget | None = None

    def guard(self, window: QWidget) -> None:
        """Watch this window, and no longer the one before."""
        self.release()
        self._window = window
        if self._locked:
            window.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
            window.setWindowFlag(Qt.WindowType.FramelessWindowHint)
            _application().installEventFilter(self)
        else:
            window.installEventFilter(self)

    def release(self) -> None:
        """Watch nothing any more."""
        if self._window is not None:
            self._window.removeEventFilter(self)
            _application().removeEventFilter(self)
            self._window = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Refuse what leads out; let everything else through."""
        kind = event.type()
        if kind == QEvent.Type.Close and watched is self._window:
            return self._close(event)
        if not self._locked:
            return False
        if kind in {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}:
            return isinstance(event, QKeyEvent) and self._key(event)
        if watched is not self._window or self._window is None:
            return False
        if kind == QEvent.Type.WindowStateChange and self._window.isMinimized():
            self._escaped("minimise")
            self._come_back()
        elif kind == QEvent.Type.WindowDeactivate and _nothing_of_ours_in_front():
            self._escaped("focus")
            self._come_back()
        return False

    def _close(self, event: QEvent) -> bool:
        if self._may_close():
            return False
        self._escaped("close")
        event.ignore()
        return True

    def _key(self, event: QKeyEvent) -> bool:
        if not is_escape(event.key(), event.modifiers(), event.text()):
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress and event.key() not in _ALONE:
            self._escaped("key")
            if (event.modifiers(), event.key()) in _CLOSING:
                # Without a window manager nobody else asks whether it may close.
                self._may_close()
        return True

    def _come_back(self) -> None:
        QTimer.singleShot(FRONT_AGAIN_MS, self, self._to_front)

    def _to_front(self) -> None:
        if self._window is not None:
            self._window.showFullScreen()
            self._window.raise_()
            self._window.activateWindow()


def _nothing_of_ours_in_front() -> bool:
    return (
        QApplication.activeWindow() is None
        and QApplication.activeModalWidget() is None
        and QApplication.activePopupWidget() is None
    )


def _application() -> QApplication:
    running = QApplication.instance()
    if not isinstance(running, QApplication):
        raise TypeError("the lock-down needs a QApplication")
    return running
