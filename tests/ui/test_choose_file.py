"""Under lock-down "From a file" is a list of our own; elsewhere a dialog that changes nothing."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from kiosk.domain.values.ids import VisitId
from kiosk.domain.values.operation import Operation
from kiosk.flow.capture import (
    Capturing,
    ChoosingFile,
    FileChosen,
    FilesAsked,
    FilesFound,
    FindFiles,
    PictureFile,
    ReadPicture,
    WakeCamera,
)
from kiosk.flow.counter import Counter
from kiosk.flow.home import RestCamera
from kiosk.flow.machine import BackPressed, RequestId
from kiosk.flow.manager import AskingPin, PinChecked, PinTyped
from kiosk.flow.transition import transition
from kiosk.flow.visit import Shot, Visit
from kiosk.imaging.picture_file import readable_suffixes
from kiosk.ui.screens.choose_file import ChooseFile
from kiosk.ui.widgets.wrapping_button import WrappingButton
from kiosk.ui.window import CounterWindow
from tests.ui.conftest import Opener
from tests.ui.desk_steps import button, last, show, words

VISIT = Visit(id=VisitId("v1"), operation=Operation.ONBOARDING)
CAPTURING = Capturing(visit=VISIT, shot=Shot.SELFIE)
FILES = tuple(
    PictureFile(
        path=f"/media/luke/STICK/{name}",
        name=name,
        place="STICK",
        changed_at=datetime(2026, 1, 15, tzinfo=UTC),
    )
    for name in ("scan.jfif", "selfie.heic")
)


def test_under_lock_down_no_dialog_opens(opened: Opener) -> None:
    window, place = opened(lockdown=True)
    show(window, CAPTURING)
    button(window, "From a file").click()
    assert last(place) == FilesAsked()
    assert not window.findChildren(QFileDialog)


def test_the_pin_comes_first_where_the_configuration_says_so(opened: Opener, qtbot: QtBot) -> None:
    _, place = opened(lockdown=True)
    capture = replace(place.configuration.capture, files_pin=True)
    place.configuration = replace(place.configuration, capture=capture)
    window = CounterWindow(place.doors())
    qtbot.addWidget(window)
    window.show()
    show(window, CAPTURING)
    button(window, "From a file").click()
    assert last(place) == FilesAsked(pin_first=True)


@pytest.mark.parametrize(
    ("locale", "words_of_qt"),
    [("en-US", "&Open"), ("pt-BR", "&Abrir"), ("es-MX", "&Abrir")],
)
def test_the_ordinary_dialog_speaks_the_language_and_changes_nothing(
    opened: Opener, locale: str, words_of_qt: str
) -> None:
    window, _ = opened(locale)
    show(window, CAPTURING)
    said = {"en-US": "From a file", "pt-BR": "De um arquivo", "es-MX": "De un archivo"}[locale]
    button(window, said).click()
    (dialog,) = window.findChildren(QFileDialog)
    assert dialog.testOption(QFileDialog.Option.ReadOnly)
    assert dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
    (shown,) = dialog.nameFilters()
    assert all(f"*{suffix}" in shown for suffix in readable_suffixes())
    assert "*.jfif" in shown
    assert dialog.labelText(QFileDialog.DialogLabel.Accept) == words_of_qt
    dialog.close()


def test_a_picture_of_the_list_is_pressed(opened: Opener) -> None:
    window, place = opened(lockdown=True)
    show(window, ChoosingFile(visit=VISIT, shot=Shot.SELFIE, files=FILES))
    assert {"scan.jfif", "selfie.heic"} <= set(words(window))
    assert not window.screen_shown.findChildren(QLineEdit)  # type: ignore[union-attr]
    row = next(
        each
        for each in window.findChildren(WrappingButton)
        if each.accessibleName().startswith("selfie.heic, STICK, ")
    )
    row.click()
    assert last(place) == FileChosen(path="/media/luke/STICK/selfie.heic")


def test_an_empty_list_says_what_to_do_and_looks_again(opened: Opener) -> None:
    window, place = opened(lockdown=True)
    show(window, ChoosingFile(visit=VISIT, shot=Shot.SELFIE, request=RequestId(3)))
    assert "Looking for pictures…" in words(window)
    assert not button(window, "Look again").isEnabled()
    show(window, ChoosingFile(visit=VISIT, shot=Shot.SELFIE))
    assert any("Plug in a USB drive" in each for each in words(window))
    button(window, "Look again").click()
    assert last(place) == FilesAsked()


def test_names_are_forgotten_with_the_screen(opened: Opener) -> None:
    window, _ = opened(lockdown=True)
    show(window, ChoosingFile(visit=VISIT, shot=Shot.SELFIE, files=FILES))
    screen = window.screen_shown
    assert isinstance(screen, ChooseFile)
    show(window, CAPTURING)
    assert "scan.jfif" not in words(window)
    assert screen._rows.count() == 0


def test_the_way_through_the_machine_with_the_pin() -> None:
    counter = Counter(state=CAPTURING)
    moved = transition(counter, FilesAsked(pin_first=True))
    assert isinstance(moved.counter.state, AskingPin)
    assert moved.commands == (RestCamera(),)
    back = transition(moved.counter, BackPressed())
    assert isinstance(back.counter.state, Capturing)
    assert [type(each) for each in back.commands] == [WakeCamera]
    typed = transition(moved.counter, PinTyped(pin="0000"))
    assert isinstance(typed.counter.state, AskingPin)
    found = transition(typed.counter, PinChecked(request=typed.counter.state.request, right=True))
    state = found.counter.state
    assert isinstance(state, ChoosingFile)
    assert [type(each) for each in found.commands] == [RestCamera, FindFiles]
    listed = transition(found.counter, FilesFound(request=state.request, files=FILES))
    chosen = transition(listed.counter, FileChosen(path=FILES[0].path))
    assert isinstance(chosen.counter.state, Capturing)
    assert chosen.counter.state.judging
    assert [type(each) for each in chosen.commands] == [ReadPicture]
