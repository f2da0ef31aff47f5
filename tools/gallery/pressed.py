"""Examples that come up only after something was pressed: a file, a question, a test's result."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtWidgets import QAbstractButton, QLineEdit

from kiosk.flow.machine import State
from kiosk.flow.manager import InSettings, TestingCamera
from kiosk.flow.verdict import ShowingVerdict
from kiosk.ui.texts import translate
from kiosk.ui.window import CounterWindow

Press = Callable[[CounterWindow], None]


def pressed_examples(journey: ShowingVerdict) -> Iterator[tuple[str, State, str, Press]]:
    """Name, state, what the guide says, what is pressed. `journey` is one with a selfie to see."""
    yield "camera_test_document", TestingCamera(), "document_hold", _document_camera
    yield "camera_test_result", TestingCamera(), "document_hold", _thoroughly
    yield "verdict_file", replace(journey, notice=None), "", _file
    yield "settings_erase", InSettings(), "", _erase


def _document_camera(window: CounterWindow) -> None:
    _click(window, translate("Desk", "Document camera"))


def _thoroughly(window: CounterWindow) -> None:
    _document_camera(window)
    window.press_primary()


def _file(window: CounterWindow) -> None:
    _click(window, translate("Desk", "Look at the selfie"))


def _erase(window: CounterWindow) -> None:
    screen = window.screen_shown
    if screen is not None:
        screen.findChildren(QLineEdit)[-1].setText("529.982.247-25")
    _click(window, translate("Desk", "Erase"))


def _click(window: CounterWindow, words: str) -> None:
    screen = window.screen_shown
    found = screen.findChildren(QAbstractButton) if screen is not None else []
    for button in found:
        if button.text() == words and not button.isHidden():
            button.click()
            return
