"""PIN, settings, camera test, about, broken: real keys and clicks in the window."""

from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from kiosk import __version__
from kiosk.domain.values.camera import CameraUse
from kiosk.domain.values.problem import Problem, ProblemKind, Remedy
from kiosk.flow.home import AtHome
from kiosk.flow.machine import BackPressed
from kiosk.flow.manager import (
    AboutOpened,
    AboutProgram,
    AskingPin,
    Broken,
    CameraTestOpened,
    EraseAsked,
    ExitAsked,
    InSettings,
    PinPurpose,
    PinTyped,
    SettingsOpened,
    TestingCamera,
)
from kiosk.ui.resources import resource
from kiosk.ui.screens.about import read_index
from kiosk.ui.screens.pin import Pin
from kiosk.ui.widgets.focus_ring import FocusRing
from kiosk.ui.widgets.pick_list import PickList
from kiosk.ui.window import CounterWindow
from tests.ui.conftest import Opener
from tests.ui.desk_steps import button, field, last, show, words
from tools.gallery.world import GalleryWorld

ASKING = AskingPin(
    purpose=PinPurpose.SETTINGS,
    back=AtHome(),
    then=SettingsOpened(approved=True),
)


def front(window: CounterWindow) -> QWidget:
    assert window.screen_shown is not None
    return window.screen_shown


def test_the_pin_goes_out_by_keyboard_and_is_not_kept(opened: Opener) -> None:
    window, place = opened()
    show(window, ASKING)
    QTest.keyClicks(front(window), "12345")
    QTest.keyClick(front(window), Qt.Key.Key_Backspace)
    assert "●  ●  ●  ●" in words(window)
    QTest.keyClick(front(window), Qt.Key.Key_Return)
    assert [e.pin for e in place.sent if isinstance(e, PinTyped)] == ["1234"]
    assert not any("●" in each for each in words(window))


def test_the_keypad_does_the_same(opened: Opener) -> None:
    window, place = opened()
    show(window, ASKING)
    for key in ("0", "0", "7", "7", "7"):
        button(window, key).click()
    button(window, "Delete").click()
    button(window, "Confirm").click()
    assert [e.pin for e in place.sent if isinstance(e, PinTyped)] == ["0077"]


def test_enter_on_a_key_of_the_pad_confirms_and_types_nothing(opened: Opener) -> None:
    window, place = opened()
    show(window, ASKING)
    for key in "1234":
        button(window, key).click()
    button(window, "4").setFocus()
    QTest.keyClick(button(window, "4"), Qt.Key.Key_Return)
    assert [e.pin for e in place.sent if isinstance(e, PinTyped)] == ["1234"]


def test_a_short_pin_is_not_sent(opened: Opener) -> None:
    window, place = opened()
    show(window, ASKING)
    QTest.keyClicks(front(window), "123")
    QTest.keyClick(front(window), Qt.Key.Key_Return)
    assert [e.pin for e in place.sent if isinstance(e, PinTyped)] == []


def test_a_wrong_pin_is_said_until_the_next_digit(opened: Opener) -> None:
    window, _ = opened()
    show(window, replace(ASKING, wrong=True))
    assert "Wrong PIN" in words(window)
    QTest.keyClick(front(window), Qt.Key.Key_1)
    assert "Wrong PIN" not in words(window)


def test_while_it_is_locked_nothing_is_taken_and_the_time_runs(opened: Opener) -> None:
    window, place = opened()
    show(window, replace(ASKING, wrong=True, locked_s=61))
    assert any("1:01" in each for each in words(window))
    QTest.keyClicks(front(window), "1234")
    window.press_primary()
    assert [e.pin for e in place.sent if isinstance(e, PinTyped)] == []
    screen = front(window)
    assert isinstance(screen, Pin)
    for _ in range(61):
        screen._second()
    QTest.keyClicks(screen, "1234")
    window.press_primary()
    assert [e.pin for e in place.sent if isinstance(e, PinTyped)] == ["1234"]


def test_escape_goes_back_from_the_pin(opened: Opener) -> None:
    window, place = opened()
    show(window, ASKING)
    QTest.keyClick(front(window), Qt.Key.Key_Escape)
    assert last(place) == BackPressed()


def pick(window: CounterWindow, name: str, key: str) -> None:
    (found,) = (
        each
        for each in window.findChildren(PickList)
        if each.isVisible() and each.label.text() == name
    )
    number = found.box.findData(key)
    found.box.setCurrentIndex(number)
    found.box.activated.emit(number)


def test_each_setting_is_kept_at_once(opened: Opener) -> None:
    window, place = opened()
    show(window, InSettings())
    button(window, "Español").click()
    button(window, "Dark").click()
    pick(window, "Document camera", "Integrated camera")
    name = field(window, "Attendant's name or ID")
    name.setFocus()
    name.clear()
    QTest.keyClicks(name, "B-3")
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert place.saved == [
        ("locale", "es-MX"),
        ("theme", "dark"),
        ("camera.document", "Integrated camera"),
        ("attendant", "B-3"),
    ]


def test_the_focus_may_leave_a_widget_that_is_gone(opened: Opener) -> None:
    window, _ = opened()
    show(window, InSettings())
    ring = next(iter(window.findChildren(FocusRing)))
    gone = button(window, "Dark")
    ring._moved(None, gone)
    shiboken6.delete(gone)
    ring.follow()
    ring._moved(None, button(window, "Light"))
    assert ring.isVisible()


def test_erasing_is_asked_twice_and_the_keyboard_stands_on_no(opened: Opener) -> None:
    window, place = opened()
    show(window, InSettings())
    code = field(window, "Customer's ID number")
    code.setFocus()
    QTest.keyClick(code, Qt.Key.Key_Return)
    assert code.property("wrong") == "true"
    QTest.keyClicks(code, "52998224725")
    QTest.keyClick(code, Qt.Key.Key_Return)
    assert any("529.982.247-25" in each for each in words(window))
    QTest.keyClick(button(window, "No"), Qt.Key.Key_Return)
    assert place.sent == []
    button(window, "Erase").click()
    button(window, "Yes, erase").click()
    assert place.sent == [EraseAsked(code="52998224725")]
    show(window, InSettings(erased=3))
    assert "3 visits were erased." in words(window)
    assert code.text() == ""


def test_the_settings_lead_to_the_test_the_page_and_the_way_out(opened: Opener) -> None:
    window, place = opened()
    show(window, InSettings())
    for each in ("Camera test", "About", "Quit"):
        button(window, each).click()
    assert place.sent == [
        CameraTestOpened(),
        AboutOpened(),
        ExitAsked(approved=True),
    ]


def test_the_camera_test_looks_through_both_cameras(opened: Opener) -> None:
    window, place = opened()
    place.guided = "measured"
    show(window, TestingCamera())
    seen = words(window)
    assert {"1280 \u00d7 720", "30", "Not good enough"} <= seen
    button(window, "Document camera").click()
    QApplication.processEvents()
    assert place.tested == [CameraUse.CUSTOMER, CameraUse.DOCUMENT]
    assert any("dots per inch" in each for each in words(window))
    pick(window, "Device", "Logitech C920")
    assert place.saved == [("camera.document", "Logitech C920")]


def test_a_thorough_test_tells_what_the_camera_is_fit_for(opened: Opener) -> None:
    window, _ = opened()
    show(window, TestingCamera())
    button(window, "Document camera").click()
    window.press_primary()
    seen = words(window)
    assert {"Fixed, not sharp up close", "This camera can't focus on a card"} <= seen
    button(window, "Customer's camera").click()
    assert "Result of the test" not in words(window)


def test_a_camera_that_was_unplugged_is_said_with_its_remedy(opened: Opener) -> None:
    window, place = opened()
    unplug(place)
    show(window, TestingCamera())
    assert any("unplugged" in each for each in words(window))


def unplug(place: GalleryWorld) -> None:
    place.guided = "unplugged"
    place.doors().preview(CameraUse.CUSTOMER)


def test_leaving_the_camera_test_looks_away(opened: Opener) -> None:
    window, _ = opened()
    show(window, TestingCamera())
    screen = front(window)
    show(window, AtHome())
    assert screen._preview is None  # type: ignore[attr-defined]
    assert screen._view._image is None  # type: ignore[attr-defined]


def test_every_licence_that_ships_can_be_read(opened: Opener) -> None:
    window, _ = opened()
    show(window, AboutProgram())
    assert __version__ in words(window)
    parts = read_index(resource("licences"))
    assert len(parts) > 20
    for each in parts:
        assert len(each.text()) > 100, each.name
    (text,) = (e for e in window.findChildren(QPlainTextEdit) if e.isVisible())
    first = text.toPlainText()
    label = next(e for e in window.findChildren(PickList) if e.isVisible())
    label.box.activated.emit(5)
    assert text.toPlainText() not in {"", first}


@pytest.mark.parametrize("locale", ["pt-BR", "es-MX", "en-US"])
def test_the_technicians_page_shows_the_code(opened: Opener, locale: str) -> None:
    window, place = opened(locale)
    problem = Problem(kind=ProblemKind.STORE, remedy=Remedy.CHECK_STORE, code="store.corrupt")
    show(window, Broken(problem=problem))
    assert "store.corrupt" in words(window)
    window.press_primary()
    window.press_back()
    assert place.sent == []
