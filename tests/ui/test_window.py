"""What the window does with keys, states and what it has to forget."""

import gc
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget

from kiosk.domain.contract.subject import Subject
from kiosk.domain.values.camera import CameraUse
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.quality import Level, Measure, Measurement, QualityReport
from kiosk.domain.values.verdict import Verdict
from kiosk.flow.capture import CaptureKept, Capturing, ReviewingCapture, ShutterPressed
from kiosk.flow.consent import AskingConsent, ConsentAccepted, Declined
from kiosk.flow.counter import Counter
from kiosk.flow.form import EnteringSubject, SubjectEntered
from kiosk.flow.home import AtHome, ServiceChosen
from kiosk.flow.machine import BackPressed, State
from kiosk.flow.overlays import IdleTicked
from kiosk.flow.sending import Sending
from kiosk.flow.verdict import ShowingVerdict
from kiosk.flow.visit import Capture, Shot
from kiosk.ui.screens.consent import Consent
from kiosk.ui.window import CounterWindow
from tests.ui.conftest import Opener
from tools.gallery.examples import decision, submission, visit
from tools.gallery.render import example_pictures
from tools.gallery.world import GalleryWorld

MARK = "Zuleide Quaresma"


def show(window: CounterWindow, state: State, idle: int | None = None) -> None:
    window.show_counter(Counter(state=state, idle_left_s=idle))
    QApplication.processEvents()


def last(place: GalleryWorld) -> object:
    return place.sent[-1] if place.sent else None


def button(window: CounterWindow, words: str) -> QPushButton:
    QApplication.processEvents()
    return next(
        each
        for each in window.findChildren(QPushButton)
        if each.isVisible() and each.text() == words
    )


def test_digits_typed_at_home_go_into_the_identifier_and_on_to_the_service(
    opened: Opener,
) -> None:
    window, place = opened()
    show(window, AtHome())
    window.setFocus()
    QTest.keyClicks(window, "52998224725")
    assert window.findChildren(QLineEdit)[0].text() == "529.982.247-25"
    QTest.keyClick(window, Qt.Key.Key_Return)
    chosen = last(place)
    assert isinstance(chosen, ServiceChosen)
    assert chosen.operation is Operation.ONBOARDING
    assert chosen.code == "52998224725"


def test_a_letter_makes_it_a_curp(opened: Opener) -> None:
    window, _ = opened()
    show(window, AtHome())
    field = window.findChildren(QLineEdit)[0]
    QTest.keyClicks(field, "MAAR790213HMNRLF03")
    assert field.text() == "MAAR 790213 HMNRLF 03"


def test_only_configured_services_have_a_tile(opened: Opener) -> None:
    window, place = opened()
    show(window, AtHome())
    tiles = [each for each in window.findChildren(QPushButton) if "tile" in _kind(each)]
    assert len(tiles) == len(place.configuration.services) + 1


def test_the_form_sends_what_was_typed_without_marks(opened: Opener) -> None:
    window, place = opened("pt-BR")
    blank = replace(visit(), subject=Subject(code="52998224725"))
    show(window, EnteringSubject(visit=blank))
    fields = [each for each in window.findChildren(QLineEdit) if each.isVisible()]
    code, name, birth, phone = fields
    assert code.text() == "529.982.247-25"
    QTest.keyClicks(name, "  Luke   Skywalker ")
    QTest.keyClicks(birth, "25051977")
    QTest.keyClicks(phone, "11987654321")
    assert birth.text() == "25/05/1977"
    QTest.keyClick(phone, Qt.Key.Key_Return)
    entered = last(place)
    assert isinstance(entered, SubjectEntered)
    assert entered.problems == ()
    assert entered.subject == Subject(
        code="52998224725", name="Luke Skywalker", birth_date="1977-05-25", phone="5511987654321"
    )


def test_a_wrong_number_is_marked_before_it_is_sent(opened: Opener) -> None:
    window, place = opened()
    wrong = replace(visit(), subject=Subject(code="52998224724", name="Luke Skywalker"))
    show(window, EnteringSubject(visit=wrong))
    window.press_primary()
    entered = last(place)
    assert isinstance(entered, SubjectEntered)
    assert [each.code for each in entered.problems] == ["20507"]
    show(window, EnteringSubject(visit=wrong, problems=entered.problems))
    marked = [each for each in window.findChildren(QLineEdit) if each.property("wrong") == "true"]
    assert [each.text() for each in marked] == ["529.982.247-24"]


def test_enter_agrees_and_the_consent_is_of_the_text_that_was_read(
    opened: Opener,
) -> None:
    window, place = opened("pt-BR")
    show(window, AskingConsent(visit=replace(visit(), consent=None)))
    button(window, "Español").click()
    assert button(window, "Acepto").isVisible()
    QTest.keyClick(window, Qt.Key.Key_Return)
    accepted = last(place)
    assert isinstance(accepted, ConsentAccepted)
    assert accepted.consent.language == "es-MX"
    assert accepted.consent.at.endswith("+00:00")


def test_the_next_customer_reads_the_counters_language(opened: Opener) -> None:
    window, _ = opened("pt-BR")
    asking = AskingConsent(visit=replace(visit(), consent=None))
    show(window, asking)
    button(window, "Español").click()
    show(window, AtHome())
    show(window, replace(asking))
    assert isinstance(window.screen_shown, Consent)
    assert button(window, "Concordo").isVisible()


def test_space_is_the_shutter_and_escape_goes_back(opened: Opener) -> None:
    window, place = opened()
    show(window, Capturing(visit=visit(), shot=Shot.SELFIE))
    assert window.screen_shown is not None
    QTest.keyClick(window.screen_shown, Qt.Key.Key_Space)
    assert last(place) == ShutterPressed()
    QTest.keyClick(window.screen_shown, Qt.Key.Key_Escape)
    assert last(place) == BackPressed()


def test_the_shutter_falls_once(opened: Opener) -> None:
    window, place = opened()
    show(window, Capturing(visit=visit(), shot=Shot.SELFIE, judging=True))
    assert window.screen_shown is not None
    QTest.keyClick(window.screen_shown, Qt.Key.Key_Space)
    assert place.sent == []


def test_any_key_under_the_warning_keeps_the_visit_and_does_no_more(
    opened: Opener,
) -> None:
    window, place = opened()
    show(window, Capturing(visit=visit(), shot=Shot.SELFIE), idle=20)
    assert window.screen_shown is not None
    QTest.keyClick(window.screen_shown, Qt.Key.Key_Space)
    assert place.sent == [IdleTicked(left_s=None)]


def test_without_a_picture_there_are_words(opened: Opener) -> None:
    window, place = opened()
    place.guided = "unplugged"
    place.doors().preview(CameraUse.CUSTOMER)
    show(window, Capturing(visit=visit(), shot=Shot.SELFIE))
    words = [each.text() for each in window.findChildren(QLabel) if each.isVisible()]
    assert any("unplugged" in each for each in words)


def test_a_faulty_picture_needs_a_reason(opened: Opener) -> None:

    window, place = opened()
    report = QualityReport(
        measurements=(Measurement(measure=Measure.EYES_OPEN, value=0.1, level=Level.BLOCK),)
    )
    capture = Capture(shot=Shot.SELFIE, picture=example_pictures().face, report=report)
    show(window, ReviewingCapture(visit=visit(), capture=capture))
    assert not button(window, "Use this picture").isEnabled()
    button(window, "Glasses, veil or headscarf").click()
    button(window, "Use this picture").click()
    kept = last(place)
    assert isinstance(kept, CaptureKept)
    assert kept.override is not None


def test_home_keeps_nothing_of_the_customer(opened: Opener) -> None:
    window, place = opened()
    pictures = example_pictures()
    seen = replace(visit(), subject=Subject(code="52998224725", name=MARK))
    capture = Capture(shot=Shot.SELFIE, picture=replace(pictures.face, quality=77))
    row = replace(submission(), subject_name=MARK)

    for state in (
        EnteringSubject(visit=seen),
        AskingConsent(visit=seen),
        Capturing(visit=seen, shot=Shot.SELFIE),
        ReviewingCapture(visit=seen, capture=capture),
        Sending(visit=seen),
        ShowingVerdict(submission=row, decision=decision(Verdict.APPROVED), visit=seen),
    ):
        show(window, state)
    del state, seen, capture, row, pictures
    show(window, AtHome())
    place.sent.clear()
    QApplication.sendPostedEvents(None, 52)  # DeferredDelete
    gc.collect()
    kept = [each for each in gc.get_objects() if isinstance(each, Subject) and each.name == MARK]
    assert kept == []
    texts = [each.text() for each in window.findChildren(QLabel)]
    texts += [each.text() for each in window.findChildren(QLineEdit)]
    assert not [each for each in texts if MARK in each or "982.247" in each]


def test_undo_does_not_bring_the_last_customer_back(opened: Opener) -> None:
    window, _ = opened()
    show(window, AtHome())
    field = window.findChildren(QLineEdit)[0]
    QTest.keyClicks(field, "52998224725")
    show(window, Declined())
    show(window, AtHome())
    field.undo()
    assert field.text() == ""


def test_tab_goes_through_the_form_in_reading_order(opened: Opener) -> None:
    window, _ = opened()
    show(window, EnteringSubject(visit=replace(visit(), subject=Subject())))
    window.activateWindow()
    fields = [each for each in window.findChildren(QLineEdit) if each.isVisible()]
    fields[0].setFocus()
    reached = []
    for _step in range(4):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        reached.append(window.focusWidget())
    assert [each for each in reached if each in fields] == fields[1:]


@pytest.mark.parametrize("kind", [AtHome, Declined])
def test_drawing_the_same_state_twice_changes_nothing(
    opened: Opener, kind: type[AtHome] | type[Declined]
) -> None:
    window, _ = opened()
    state = kind()
    show(window, state)
    before = [id(each) for each in window.findChildren(QPushButton)]
    show(window, state)
    assert [id(each) for each in window.findChildren(QPushButton)] == before


def _kind(widget: QWidget) -> str:
    return str(widget.property("kind"))
