"""What the operating system's own settings ask of every program: text size, less motion.

Read when a window is made. On X11 and Wayland a larger text size reaches Qt as the screen's scale
and enlarges everything, so that only Windows has to be asked for it. Nothing here fails: a setting
that is not there asks for nothing.
"""

import os

from PySide6.QtCore import QSettings, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

_WINDOWS = os.name == "nt"
PORTRAIT = 1.3
"""Text of a portrait screen of a thousand pixels: it stands, and so does its reader."""
_PORTRAIT_WIDTH = 1_000
_WINDOWS_TEXT = r"HKEY_CURRENT_USER\Software\Microsoft\Accessibility"
_WINDOWS_MOTION = r"HKEY_CURRENT_USER\Control Panel\Desktop\WindowMetrics"


def portrait_scale(size: QSize) -> float:
    """How many times as large text is on a screen of this size, in logical pixels."""
    tall = size.height() > size.width() >= _PORTRAIT_WIDTH
    return PORTRAIT if tall else 1.0


def wanted_text_scale() -> float:
    """The larger of what the screen's shape and the system ask for, 1 to 2.25."""
    first = QGuiApplication.screens()[:1]
    shape = max((portrait_scale(each.size()) for each in first), default=1.0)
    return max(shape, _windows_text_scale())


def wants_less_motion() -> bool:
    """Whether the system asks for no animation: then nothing moves that need not."""
    if _WINDOWS:
        told = QSettings(_WINDOWS_MOTION, QSettings.Format.NativeFormat).value("MinAnimate", "1")
        return str(told) == "0"
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return False
    # Desktops of Linux tell Qt's platform theme; a style without animation says 0.
    return app.style().styleHint(app.style().StyleHint.SH_Widget_Animation_Duration) == 0


def _windows_text_scale() -> float:
    if not _WINDOWS:
        return 1.0
    told = QSettings(_WINDOWS_TEXT, QSettings.Format.NativeFormat).value("TextScaleFactor", 100)
    try:
        return int(str(told)) / 100
    except ValueError:
        return 1.0
