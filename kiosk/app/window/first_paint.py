"""Waits until a window stands on the screen, so that whatever is slow to import can come after it.

Knows Qt alone: no asyncio, nothing of the program. It runs Qt's own loop for these few
milliseconds; a window that is never exposed (a locked session) is waited for `PATIENCE_MS`.
"""

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QWidget

PATIENCE_MS = 1_000


class _Exposure(QObject):
    """Ends a loop after the first exposure of a window: Qt paints while it handles the event."""

    def __init__(self, loop: QEventLoop) -> None:
        super().__init__()
        self._loop = loop

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Expose:
            QTimer.singleShot(0, self._loop.quit)
        return super().eventFilter(watched, event)


def wait_for_paint(window: QWidget) -> None:
    """Return when `window`, which was shown, has been painted."""
    handle = window.windowHandle()
    if handle.isExposed():
        return
    loop = QEventLoop()
    exposure = _Exposure(loop)
    handle.installEventFilter(exposure)
    patience = QTimer()
    patience.setSingleShot(True)
    patience.timeout.connect(loop.quit)
    patience.start(PATIENCE_MS)
    loop.exec()
    patience.stop()
    handle.removeEventFilter(exposure)
