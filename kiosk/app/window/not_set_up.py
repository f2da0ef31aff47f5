"""Opens the window that says what an installed counter still needs; from a desktop's menu alone.

On tty1, in scripts and in commands the same fault is one line and exit status 3.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from kiosk.app.configuration.folders import configuration_file, new_configuration_file
from kiosk.domain.configuration.languages import TAGS
from kiosk.domain.values.problem import Problem
from kiosk.ui.not_set_up import Fault, NotSetUpWindow
from kiosk.ui.theme import apply_theme, make_application
from kiosk.ui.translations import install


def fault_of(problem: Problem, config: str | None) -> Fault:
    """What the window is told of a problem of kind CONFIGURATION."""
    place = (configuration_file(config) or new_configuration_file()).absolute()
    return Fault(
        code=problem.code,
        detail=problem.detail,
        place=str(place),
        forbidden=problem.code == "config.unreadable" and _is_there(place),
    )


def _is_there(place: Path) -> bool:
    try:
        return place.exists()
    except PermissionError:
        return True


def locale_of(system: str) -> str:
    """The language of the desktop, where it is one of ours; else Portuguese."""
    return next((each for each in TAGS if each[:2] == system[:2]), TAGS[0])


def explain(problem: Problem, config: str | None) -> bool:
    """Show it until it is closed; whether the demonstration was asked for."""
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else make_application(sys.argv[0])
    application.setApplicationName("Kiosk")
    install(application, locale_of(QLocale.system().name()))
    wanted: list[bool] = []

    def leave() -> None:
        window.close()

    def demo() -> None:
        wanted.append(True)
        window.close()

    window = NotSetUpWindow(
        apply_theme(application, "system"),
        fault_of(problem, config),
        demo=demo,
        leave=leave,
    )
    window.show()
    application.exec()
    window.deleteLater()
    return bool(wanted)
