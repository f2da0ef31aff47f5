"""One themed application, and a window on the gallery's world."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.ui.theme import apply_theme
from kiosk.ui.translations import install
from kiosk.ui.window import CounterWindow
from tools.gallery.render import world
from tools.gallery.world import GalleryWorld

Opener = Callable[..., tuple[CounterWindow, GalleryWorld]]


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication) -> Opener:
    """A function that opens a window in a language and a size."""

    def open_(
        locale: str = "en-US",
        size: tuple[int, int] = (1280, 800),
        *,
        lockdown: bool = False,
        theme: str = "light",
        enlarged: float = 1.0,
    ) -> tuple[CounterWindow, GalleryWorld]:
        install(qapp, locale)
        used = apply_theme(qapp, theme, enlarged=enlarged)
        place = world(locale)
        counter = replace(place.configuration.counter, lockdown=lockdown)
        place.configuration = replace(place.configuration, counter=counter)
        window = CounterWindow(place.doors(), used)
        qtbot.addWidget(window)
        window.resize(*size)
        window.show()
        return window, place

    return open_
