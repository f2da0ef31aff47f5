"""A whole onboarding with fingers alone: no key of a real keyboard, no mouse."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from kiosk.domain.values.verdict import Verdict
from kiosk.flow.capture import CaptureMade, Capturing, ReviewingCapture, ShutterPressed
from kiosk.flow.consent import AskingConsent
from kiosk.flow.counter import Counter
from kiosk.flow.form import EnteringSubject
from kiosk.flow.home import AtHome
from kiosk.flow.machine import NOBODY, Event, State
from kiosk.flow.sending import Sending
from kiosk.flow.transition import transition
from kiosk.flow.verdict import ShowingVerdict
from kiosk.flow.visit import Capture, Shot
from kiosk.ui.widgets.touch_keyboard import ACCENTS
from tests.ui.conftest import Opener
from tests.ui.desk_steps import show
from tools.gallery.examples import decision, submission, visit
from tools.gallery.render import example_pictures

SIZES = [(1024, 600), (911, 512), (1080, 1920)]


class Fingers:
    """Touches a window whose machine really runs; the world answers by `come`."""

    def __init__(self, opened: Opener, locale: str, size: tuple[int, int]) -> None:
        self.window, self.place = opened(locale, size)
        self.device: QPointingDevice = QTest.createTouchDevice()
        self.window._listen()
        self.counter = Counter(state=AtHome())
        self.done = 0
        self.window.show_counter(self.counter)
        self.settle()

    def settle(self) -> None:
        QApplication.processEvents()
        while self.done < len(self.place.sent):
            self.come(self.place.sent[self.done])
            self.done += 1
        QApplication.processEvents()

    def come(self, event: Event) -> None:
        self.counter = transition(self.counter, event).counter
        self.window.show_counter(self.counter)
        QApplication.processEvents()

    def touch(self, widget: QWidget) -> None:
        self.settle()
        middle = widget.mapTo(self.window, widget.rect().center())
        assert widget.visibleRegion().contains(widget.rect().center()), "out of a finger's reach"
        self.touch_at(middle)

    def touch_at(self, where: QPoint) -> None:
        QTest.touchEvent(self.window, self.device).press(0, where, self.window).commit()
        QTest.touchEvent(self.window, self.device).release(0, where, self.window).commit()
        self.settle()
        self.settle()

    def type(self, text: str) -> None:
        for character in text:
            self.touch(self.key(character))

    def key(self, character: str) -> QPushButton:
        keyboard = self.window._touch.keyboard
        assert keyboard.isVisible()
        keys = [e for e in keyboard.findChildren(QPushButton) if e.isVisible()]
        said = {" ": "Espaço"}.get(character, character)
        wanted = {said, said.upper(), said.lower()} if len(said) == 1 else {said}
        return next(each for each in keys if each.text() in wanted)

    def primary(self) -> None:
        button = self.window._bottom.primary
        assert button is not None
        self.touch(button)

    def field(self, found: Callable[[QLineEdit], bool]) -> QLineEdit:
        fields = [e for e in self.window.findChildren(QLineEdit) if e.isVisible() and found(e)]
        return fields[0]


@pytest.mark.parametrize("size", SIZES, ids=lambda each: f"{each[0]}x{each[1]}")
def test_an_onboarding_by_fingers_alone(opened: Opener, size: tuple[int, int]) -> None:
    fingers = Fingers(opened, "pt-BR", size)
    window, pictures = fingers.window, example_pictures()
    fingers.touch(fingers.field(lambda _: True))
    fingers.type("52998224725")
    assert fingers.field(lambda _: True).text() == "529.982.247-25"
    fingers.touch(next(e for e in window.findChildren(QPushButton) if _kind(e) == "tile_first"))
    assert _stands_at(fingers, EnteringSubject)

    name = fingers.field(lambda each: each.accessibleName() == "Nome completo")
    _into_sight(fingers, name)
    fingers.touch(name)
    fingers.type("José Ça")
    assert name.text() == "José Ça"
    birth = fingers.field(lambda each: each.accessibleName() == "Data de nascimento")
    _into_sight(fingers, birth)
    fingers.touch(birth)
    fingers.type("25051977")
    phone = fingers.field(lambda each: each.accessibleName() == "Telefone")
    _into_sight(fingers, phone)
    fingers.touch(phone)
    fingers.type("11987654321")
    fingers.primary()
    assert _stands_at(fingers, AskingConsent)
    assert not window._touch.keyboard.isVisible()

    fingers.primary()
    assert _stands_at(fingers, Capturing)
    fingers.primary()
    assert fingers.place.sent[-1] == ShutterPressed()
    fingers.come(
        CaptureMade(
            request=getattr(fingers.counter.state, "request", NOBODY),
            capture=Capture(shot=Shot.SELFIE, picture=pictures.face),
        )
    )
    assert _stands_at(fingers, ReviewingCapture)
    fingers.primary()
    assert _stands_at(fingers, Sending)
    fingers.counter = Counter(
        state=ShowingVerdict(
            submission=submission(), decision=decision(Verdict.REFUSED), visit=visit()
        )
    )
    fingers.window.show_counter(fingers.counter)
    fingers.primary()
    assert _stands_at(fingers, AtHome)


def _kind(button: QPushButton) -> str:
    return str(button.property("kind") or "")


def _into_sight(fingers: Fingers, field: QLineEdit) -> None:
    """A finger can push the page: what is scrolled away is pushed into sight first."""
    page = fingers.window.screen_shown
    assert page is not None
    scroll = page._page.scroll  # type: ignore[attr-defined]
    scroll.ensureWidgetVisible(field, 0, 32)
    fingers.settle()


def test_the_keyboard_is_never_over_the_field(opened: Opener) -> None:
    fingers = Fingers(opened, "pt-BR", (911, 512))
    fingers.touch(fingers.field(lambda _: True))
    field, keyboard = fingers.field(lambda _: True), fingers.window._touch.keyboard
    assert field.visibleRegion().boundingRect() == field.rect()
    below = field.mapTo(fingers.window, field.rect().bottomLeft()).y()
    assert below < keyboard.mapTo(fingers.window, QPoint(0, 0)).y()


def test_a_real_keyboard_or_a_mouse_takes_it_away(opened: Opener) -> None:
    fingers = Fingers(opened, "pt-BR", (1280, 800))
    field = fingers.field(lambda _: True)
    fingers.touch(field)
    assert fingers.window._touch.keyboard.isVisible()
    QTest.keyClicks(field, "1")
    assert not fingers.window._touch.keyboard.isVisible()


@pytest.mark.parametrize(
    ("locale", "letters"), [("pt-BR", "ãçéô"), ("es-MX", "ñáü"), ("en-US", "çñé")]
)
def test_each_language_has_its_accents(opened: Opener, locale: str, letters: str) -> None:
    window, _ = opened(locale)
    show(window, AtHome())
    assert any(set(letters) <= set(each) for each in ACCENTS.values())


def _stands_at(fingers: Fingers, kind: type[State]) -> bool:
    """Whether the counter is in that situation now."""
    return isinstance(fingers.counter.state, kind)
