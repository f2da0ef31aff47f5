"""Closing the window is a question, not a fact."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject


class CloseGuard(QObject):
    """An event filter; `may_close` decides, and sees to what has to happen instead."""

    def __init__(self, may_close: Callable[[], bool]) -> None:
        super().__init__()
        self._may_close = may_close

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Refuse the close where it is not allowed."""
        if event.type() == QEvent.Type.Close and not self._may_close():
            event.ignore()
            return True
        return super().eventFilter(watched, event)
