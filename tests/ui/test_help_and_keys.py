"""F1 and ?, a code's page, choices by digit, and a scanner that types like a keyboard."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from kiosk.domain.configuration.languages import TAGS as LOCALES
from kiosk.domain.contract.codes import CODES
from kiosk.domain.contract.subject import Subject
from kiosk.flow.consent import AskingConsent
from kiosk.flow.form import EnteringSubject
from kiosk.flow.home import AtHome, ServiceChosen
from kiosk.flow.transition import states
from kiosk.ui.help_texts import code_told, help_for
from kiosk.ui.translations import install
from kiosk.ui.window import CounterWindow
from tests.ui.conftest import Opener
from tests.ui.desk_steps import field, last, show, words
from tools.gallery.examples import visit

FAST_MS = 8
SLOW_MS = 150


def burst(window: CounterWindow, text: str, pause_ms: int) -> None:
    """Keys as the system brings them: to the window first, each with its time."""
    handle = window.windowHandle()
    window._listen()
    at_ms = 10_000
    for character in f"{text}\r":
        at_ms += pause_ms
        key = Qt.Key.Key_Return if character == "\r" else Qt.Key(ord(character))
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, character)
            event.setTimestamp(at_ms)
            QApplication.sendEvent(handle, event)
    QApplication.processEvents()


def test_a_scanner_begins_the_visit_from_anywhere_on_the_home_screen(opened: Opener) -> None:
    window, place = opened()
    window.activateWindow()
    show(window, AtHome())
    window.setFocus()
    burst(window, "52998224725", FAST_MS)
    chosen = last(place)
    assert isinstance(chosen, ServiceChosen)
    assert chosen.code == "52998224725"
    assert len([each for each in place.sent if isinstance(each, ServiceChosen)]) == 1


def test_a_scanner_fills_the_number_whatever_field_has_the_keyboard(opened: Opener) -> None:
    window, place = opened("en-US")
    window.activateWindow()
    typed = replace(visit(), subject=Subject(name="Luke"), consent=None)
    show(window, EnteringSubject(visit=typed))
    name = field(window, "Full name")
    name.setFocus()
    burst(window, "52998224725", FAST_MS)
    assert field(window, "CPF").text() == "529.982.247-25"
    assert name.text() == "Luke"
    assert place.sent == []


def test_a_person_who_types_is_not_a_scanner(opened: Opener) -> None:
    window, _ = opened("en-US")
    window.activateWindow()
    show(window, EnteringSubject(visit=replace(visit(), subject=Subject(), consent=None)))
    field(window, "Full name").setFocus()
    burst(window, "52998224725", SLOW_MS)
    assert field(window, "CPF").text() == ""


def test_what_has_no_check_digits_stays_where_it_was_typed(opened: Opener) -> None:
    window, _ = opened("en-US")
    window.activateWindow()
    show(window, EnteringSubject(visit=replace(visit(), subject=Subject(), consent=None)))
    field(window, "Full name").setFocus()
    burst(window, "12345678900", FAST_MS)
    assert field(window, "CPF").text() == ""


@pytest.mark.parametrize("how", ["F1", "?"])
def test_help_comes_by_key_and_goes_by_escape(opened: Opener, how: str) -> None:
    window, place = opened("en-US")
    window.activateWindow()
    show(window, AskingConsent(visit=replace(visit(), consent=None)))
    before = window.focusWidget()
    target: QWidget = window
    if how == "F1":
        QTest.keyClick(target, Qt.Key.Key_F1)
    else:
        QTest.keyClicks(target, "?")
    said = words(window)
    assert "No picture is taken without the customer's consent." in said
    assert {"Enter", "Esc", "F1, ?"} <= said
    QTest.keyClick(_focused(window), Qt.Key.Key_Escape)
    assert "No picture is taken without the customer's consent." not in words(window)
    assert window.focusWidget() is before
    assert place.sent == []


def test_a_code_is_looked_up_without_a_network(opened: Opener) -> None:
    window, _ = opened("en-US")
    show(window, AtHome())
    window.show_help()
    code = field(window, "Look up a code")
    QTest.keyClicks(code, "20507")
    found = [each.text() for each in window.findChildren(QLabel) if "Invalid number" in each.text()]
    assert found
    code.selectAll()
    QTest.keyClicks(code, "99")
    assert "There's no such code." in words(window)


@pytest.mark.parametrize("locale", LOCALES)
def test_every_screen_and_every_code_has_its_help(qapp: QApplication, locale: str) -> None:
    install(qapp, locale)
    told = {kind: help_for(kind) for kind in states()}
    assert all(each.purpose and each.todo for each in told.values())
    for code in CODES:
        found = code_told(code)
        assert found is not None
        assert all(found)


def test_a_digit_presses_the_choice(opened: Opener) -> None:
    window, _ = opened("pt-BR")
    show(window, AskingConsent(visit=replace(visit(), consent=None)))
    QTest.keyClicks(window, "2")
    assert any("identificación" in each for each in words(window))


def test_a_digit_in_a_field_is_a_digit(opened: Opener) -> None:
    window, _ = opened("pt-BR")
    show(window, EnteringSubject(visit=replace(visit(), consent=None)))
    first = next(e for e in window.findChildren(QLineEdit) if e.isVisible())
    first.clear()
    QTest.keyClicks(first, "2")
    assert first.text() == "2"


def _focused(window: CounterWindow) -> QWidget:
    found: QWidget | None = window.focusWidget()
    return window if found is None else found
