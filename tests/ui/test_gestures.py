"""One gesture, one step: held keys, double presses and presses on what nobody has seen yet."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kiosk.domain.contract.subject import Subject
from kiosk.domain.values.ids import VisitId
from kiosk.domain.values.operation import Operation
from kiosk.flow.consent import AskingConsent, ConsentDeclined
from kiosk.flow.counter import Counter
from kiosk.flow.form import EnteringSubject, SubjectEntered
from kiosk.flow.machine import BackPressed, State, VisitCancelled
from kiosk.flow.visit import Visit
from kiosk.ui.gestures import Gestures
from kiosk.ui.theme import apply_theme
from kiosk.ui.translations import install
from kiosk.ui.window import CounterWindow
from tests.ui.conftest import Opener
from tools.gallery.render import world
from tools.gallery.world import GalleryWorld

VISIT = Visit(
    id=VisitId("v1"),
    operation=Operation.ONBOARDING,
    subject=Subject(code="52998224725", name="Luke Skywalker"),
)
FORM = EnteringSubject(visit=VISIT)
CONSENT = AskingConsent(visit=VISIT)


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.s = 100.0

    def __call__(self) -> float:
        return self.s


@pytest.fixture
def at(qtbot: QtBot, qapp: QApplication) -> tuple[CounterWindow, GalleryWorld, Clock]:
    """A window that is deaf for half a second of a clock that the test moves."""
    install(qapp, "en-US")
    place, clock = world("en-US"), Clock()
    window = CounterWindow(place.doors(), apply_theme(qapp, "light"))
    window._gestures = Gestures(500, clock)
    qtbot.addWidget(window)
    window.show()
    return window, place, clock


def show(window: CounterWindow, state: State) -> None:
    """Draw it, and have it painted."""
    window.show_counter(Counter(state=state))
    window.repaint()
    QApplication.processEvents()


def focused(window: CounterWindow) -> QWidget:
    found: QWidget | None = window.focusWidget()
    return window if found is None else found


def enter(window: CounterWindow) -> None:
    QTest.keyClick(focused(window), Qt.Key.Key_Return)


def test_the_second_enter_does_not_agree_unread(
    at: tuple[CounterWindow, GalleryWorld, Clock],
) -> None:
    window, place, clock = at
    show(window, FORM)
    clock.s += 1
    enter(window)
    assert [type(e) for e in place.sent] == [SubjectEntered]
    show(window, CONSENT)
    enter(window)
    clock.s += 0.4
    enter(window)
    assert [type(e) for e in place.sent] == [SubjectEntered]
    clock.s += 0.2
    enter(window)
    assert len(place.sent) == 2


def test_the_second_click_of_a_double_click_stays_on_its_screen(
    at: tuple[CounterWindow, GalleryWorld, Clock],
) -> None:
    window, place, clock = at
    show(window, FORM)
    clock.s += 1
    QTest.mouseClick(primary(window), Qt.MouseButton.LeftButton)
    show(window, CONSENT)
    QTest.mouseDClick(primary(window), Qt.MouseButton.LeftButton)
    QTest.mouseClick(primary(window), Qt.MouseButton.LeftButton)
    assert [type(e) for e in place.sent] == [SubjectEntered]


def test_what_was_not_painted_yet_is_deaf_however_long_it_takes(
    at: tuple[CounterWindow, GalleryWorld, Clock],
) -> None:
    window, place, clock = at
    show(window, FORM)
    window.show_counter(Counter(state=CONSENT))
    clock.s += 5
    enter(window)
    assert place.sent == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape])
def test_no_action_repeats_for_a_key_that_is_held(
    at: tuple[CounterWindow, GalleryWorld, Clock], key: Qt.Key
) -> None:
    window, place, clock = at
    show(window, FORM)
    clock.s += 1
    press = QEvent.Type.KeyPress
    held = QKeyEvent(press, key, Qt.KeyboardModifier.NoModifier, "\r", autorep=True)
    QApplication.sendEvent(focused(window), held)
    assert place.sent == []


def test_typing_is_never_held_back(at: tuple[CounterWindow, GalleryWorld, Clock]) -> None:
    window, _place, _clock = at
    show(window, EnteringSubject(visit=replace(VISIT, subject=Subject(code="52998224725"))))
    field = focused(window)
    QTest.keyClicks(field, "Ana Souza")
    assert field.property("text") == "Ana Souza"


def primary(window: CounterWindow) -> QPushButton:
    found = window._bottom.primary
    assert found is not None
    return found


def offered(window: CounterWindow, words: str) -> QPushButton:
    """The button of the bottom bar with these words."""
    bar = window._bottom.findChildren(QPushButton)
    return next(each for each in bar if each.text() == words and each.isVisible())


def test_ending_a_visit_is_asked_first(opened: Opener) -> None:
    window, place = opened()
    show(window, CONSENT)
    offered(window, "Cancel visit").click()
    assert place.sent == []
    enter(window)
    assert place.sent == [], "the keyboard stands on the harmless answer"
    offered(window, "Cancel visit").click()
    window._question.yes_button.click()
    assert place.sent == [VisitCancelled()]


def test_the_customers_no_is_asked_once_more(opened: Opener) -> None:
    window, place = opened()
    show(window, CONSENT)
    offered(window, "I don't agree").click()
    assert place.sent == []
    window._question.yes_button.click()
    assert place.sent == [ConsentDeclined()]


def test_esc_on_a_filled_form_asks_and_on_an_empty_one_goes_back(opened: Opener) -> None:
    window, place = opened()
    show(window, FORM)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert place.sent == []
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert place.sent == [], "a second Esc withdraws the question"
    show(window, CONSENT)
    empty = replace(VISIT, subject=Subject())
    show(window, EnteringSubject(visit=empty))
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert place.sent == [BackPressed()]
