"""What the smoke test's parts share: the lines that are said, and the one application of Qt."""

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.app.process.crash import Failed, attempt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

Part = Callable[[], str]


@dataclass(slots=True)
class Told:
    """What was said so far, and whether all of it was good."""

    good: bool = True

    def part(self, name: str, work: Part) -> None:
        """Try one part; whatever it does, the others are tried as well."""
        self.say(name, attempt(work))

    def say(self, name: str, answer: str | Failed) -> None:
        """One line."""
        failed = isinstance(answer, Failed)
        self.good = self.good and not failed
        text = answer.told if isinstance(answer, Failed) else answer
        sys.stdout.write(f"{'FAIL' if failed else 'ok':<5}{name:<14}{text}\n")
        sys.stdout.flush()


def application() -> "QApplication":
    """The one application of Qt; offscreen where there is no display."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - parts without a window load none

    without_display()
    running = QApplication.instance()
    return running if isinstance(running, QApplication) else QApplication(["kiosk"])


def without_display() -> bool:
    """Choose Qt's offscreen platform where there is no display; whether that was needed."""
    if "QT_QPA_PLATFORM" in os.environ or not sys.platform.startswith("linux"):
        return os.environ.get("QT_QPA_PLATFORM") == "offscreen"
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return False
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return True
