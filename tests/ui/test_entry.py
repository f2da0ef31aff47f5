"""What is pasted, scanned and left: the fields of both forms."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from kiosk.domain.contract.dui import DuiType
from kiosk.domain.contract.subject import Subject
from kiosk.domain.values.field import Field
from kiosk.flow.form import ChoosingReference, EnteringSubject, ReferenceChosen, SubjectEntered
from kiosk.flow.journey import JourneyAsked, PreparingJourney
from kiosk.ui.phone_words import country_words
from kiosk.ui.screens.screen import Screen
from kiosk.ui.window import CounterWindow
from kiosk.ui.wording import field_words
from tests.ui.conftest import Opener
from tests.ui.desk_steps import button, field, last, show, words
from tools.gallery.desk import blank
from tools.gallery.examples import visit

LUKE = Subject(code="52998224725", name="Luke Skywalker")


def form(subject: Subject = LUKE) -> EnteringSubject:
    return EnteringSubject(visit=replace(visit(), subject=subject))


def pastes(edit: QLineEdit, raw: str) -> None:
    """As a person does, over what stands there."""
    edit.setFocus()
    edit.selectAll()
    QApplication.clipboard().setText(raw)
    edit.paste()


def leaves(window: CounterWindow, edit: QLineEdit) -> None:
    """The keyboard goes somewhere else."""
    edit.setFocus()
    assert isinstance(window.screen_shown, Screen)
    edit.editingFinished.emit()
    QApplication.processEvents()


def marked(window: CounterWindow) -> list[str]:
    """Accessible names of the fields that are marked."""
    edits = window.findChildren(QLineEdit)
    return [e.accessibleName() for e in edits if e.isVisible() and e.property("wrong") == "true"]


def entered(place_last: object) -> SubjectEntered:
    assert isinstance(place_last, SubjectEntered)
    return place_last


@pytest.mark.parametrize(
    ("locale", "raw", "sent", "shown"),
    [
        ("pt-BR", "\u202a+1 415 555 2671\u202c", "14155552671", "+1 415-555-2671 (United States)"),
        ("pt-BR", "(11) 91234-5678", "5511912345678", "+55 11 91234-5678 (Brasil)"),
        ("pt-BR", "\uff0b\uff15\uff15 11 91234\u20115678", "5511912345678", "+55 11 91234-5678"),
        ("es-MX", "55 1234 5678", "525512345678", "+52 55 1234 5678 (M\u00e9xico)"),
        ("en-US", "(415) 555-2671", "14155552671", "+1 415-555-2671 (United States)"),
    ],
)
def test_the_number_that_will_be_sent_is_shown_with_its_country(
    opened: Opener, locale: str, raw: str, sent: str, shown: str
) -> None:
    window, place = opened(locale)
    show(window, form())
    phone = next(
        each
        for each in window.findChildren(QLineEdit)
        if each.accessibleName() in {"Telefone", "Tel\u00e9fono", "Phone"}
    )
    pastes(phone, raw)
    assert any(shown in each for each in words(window))
    window.press_primary()
    assert entered(last(place)).subject.phone == sent


def test_a_slip_in_a_number_at_home_is_no_number_abroad(opened: Opener) -> None:
    window, place = opened("pt-BR")
    show(window, form())
    phone = field(window, "Telefone")
    pastes(phone, "1 415 555 2671")
    leaves(window, phone)
    assert marked(window) == ["Telefone"]
    window.press_primary()
    assert [each.field for each in entered(last(place)).problems] == [Field.PHONE]


@pytest.mark.parametrize(
    ("raw", "sent"),
    [
        ("Ana D\u00b4\u00c1vila", "Ana D'\u00c1vila"),
        ("Jose\u0301\u200b de\u00a0Sa\u0301", "Jos\u00e9 de S\u00e1"),
        ("Ana\u2013Maria", "Ana-Maria"),
    ],
)
def test_a_name_is_taken_as_it_is_meant(opened: Opener, raw: str, sent: str) -> None:
    window, place = opened()
    show(window, form())
    name = field(window, "Full name")
    pastes(name, raw)
    assert name.text() == sent
    window.press_primary()
    assert entered(last(place)).subject.name == sent
    assert entered(last(place)).problems == ()


def test_typing_goes_on_behind_what_was_changed(opened: Opener) -> None:
    window, _ = opened()
    show(window, form(Subject()))
    name = field(window, "Full name")
    QTest.keyClicks(name, "DAvila Ana ")
    name.setCursorPosition(1)
    QTest.keyClicks(name, "\u00b4")
    QTest.keyClicks(name, "x")
    assert name.text() == "D'xAvila Ana "


@pytest.mark.parametrize(
    ("locale", "raw", "shown"),
    [
        ("pt-BR", "1977-05-25", "25/05/1977"),
        ("en-US", "1977-05-25", "05/25/1977"),
        ("pt-BR", "25/5/77", "25/05/1977"),
        ("es-MX", "25.05.1977", "25/05/1977"),
    ],
)
def test_a_day_is_understood_as_it_is_pasted(
    opened: Opener, locale: str, raw: str, shown: str
) -> None:
    window, place = opened(locale)
    show(window, form())
    birth = [each for each in window.findChildren(QLineEdit) if each.isVisible()][2]
    pastes(birth, raw)
    leaves(window, birth)
    assert birth.text() == shown
    window.press_primary()
    assert entered(last(place)).subject.birth_date == "1977-05-25"


def test_a_wrong_number_is_told_when_its_field_is_left(opened: Opener) -> None:
    window, place = opened()
    show(window, form(Subject()))
    code = field(window, "CPF")
    QTest.keyClicks(code, "52998224724")
    assert marked(window) == []
    QTest.keyClick(code, Qt.Key.Key_Tab)
    assert marked(window) == ["CPF"]
    assert place.sent == []


def test_a_wrong_number_from_home_is_told_before_the_name_is_asked(opened: Opener) -> None:
    window, _ = opened()
    show(window, form(Subject(code="52998224724")))
    assert marked(window) == ["CPF"]


def test_an_empty_field_that_is_left_is_not_marked(opened: Opener) -> None:
    window, _ = opened()
    show(window, form(Subject()))
    for each in window.findChildren(QLineEdit):
        if each.isVisible():
            leaves(window, each)
    assert marked(window) == []


def test_the_enter_of_a_scanner_moves_on_and_marks_nothing(opened: Opener) -> None:
    window, place = opened()
    show(window, form(Subject()))
    code = field(window, "CPF")
    code.setFocus()
    QTest.keyClicks(code, "529.982.247-25")
    QTest.keyClick(code, Qt.Key.Key_Return)
    assert marked(window) == []
    assert place.sent == []
    assert window.focusWidget() is field(window, "Full name")
    QTest.keyClicks(field(window, "Full name"), "Luke Skywalker")
    QTest.keyClick(field(window, "Full name"), Qt.Key.Key_Return)
    assert entered(last(place)).problems == ()


def test_a_wrong_scan_keeps_the_keyboard_and_the_next_one_replaces_it(opened: Opener) -> None:
    window, place = opened()
    show(window, form(Subject()))
    code = field(window, "CPF")
    code.setFocus()
    QTest.keyClicks(code, "52998224724")
    QTest.keyClick(code, Qt.Key.Key_Return)
    assert marked(window) == ["CPF"]
    assert window.focusWidget() is code
    QTest.keyClicks(code, "52998224725")
    QTest.keyClick(code, Qt.Key.Key_Return)
    assert code.text() == "529.982.247-25"
    assert marked(window) == []
    assert place.sent == []


def test_enter_in_an_empty_field_says_what_is_missing(opened: Opener) -> None:
    window, place = opened()
    show(window, form(replace(LUKE, name="")))
    QTest.keyClick(field(window, "Full name"), Qt.Key.Key_Return)
    assert [each.code for each in entered(last(place)).problems] == ["20006"]


@pytest.mark.parametrize(
    ("locale", "typed", "price", "codes"),
    [
        ("pt-BR", "85.000", "85000", []),
        ("pt-BR", "R$ 85.000,00", "85000.00", []),
        ("pt-BR", "1,500", "1,500", ["check.price_two_ways"]),
        ("en-US", "1,500", "1500", []),
        ("en-US", "85.000", "85.000", ["check.price_two_ways"]),
        ("en-US", "abc", "abc", ["check.price"]),
    ],
)
def test_an_amount_is_read_by_the_language_or_asked(
    opened: Opener, locale: str, typed: str, price: str, codes: list[str]
) -> None:
    window, place = opened(locale)
    show(window, PreparingJourney(form=blank()))
    more = {"pt-BR": "Mais: valor, motivo, refer\u00eancias"}.get(
        locale, "More: amount, reason, references"
    )
    button(window, more).click()
    amount = field(window, {"pt-BR": "Valor"}.get(locale, "Amount"))
    pastes(amount, typed)
    leaves(window, amount)
    assert bool(marked(window)) is bool(codes)
    window.press_primary()
    made = last(place)
    assert isinstance(made, JourneyAsked)
    assert made.form.contextualization is not None
    assert made.form.contextualization.price == price
    assert [each.code for each in made.problems] == codes


def test_the_amount_is_shown_as_the_customer_reads_it(opened: Opener) -> None:
    window, _ = opened("pt-BR")
    show(window, PreparingJourney(form=blank()))
    button(window, "Mais: valor, motivo, refer\u00eancias").click()
    pastes(field(window, "Valor"), "85.000")
    assert "O cliente l\u00ea BRL 85.000,00." in words(window)


def test_a_mexican_mobile_number_of_ten_digits_gets_the_link(opened: Opener) -> None:
    window, place = opened("es-MX")
    show(window, PreparingJourney(form=blank()))
    phone = field(window, field_words(Field.PERSON_PHONE))
    button(window, "WhatsApp").click()
    pastes(phone, "55 1234 5678")
    assert any("+52 1 55 1234 5678 (M\u00e9xico)" in each for each in words(window))
    window.press_primary()
    made = last(place)
    assert isinstance(made, JourneyAsked)
    assert made.problems == ()
    assert made.form.person.phone == "525512345678"


def test_a_curp_of_the_third_sex_is_taken(opened: Opener) -> None:
    window, place = opened("es-MX")
    show(window, form(Subject(dui_type=DuiType.MX_CURP, code="SIXA800102XDFMRN03", name="Luke S")))
    window.press_primary()
    assert entered(last(place)).problems == ()
    assert entered(last(place)).subject.code == "SIXA800102XDFMRN03"


def test_a_process_number_is_read_as_it_is_pasted(opened: Opener) -> None:
    window, place = opened()
    process = "80371b2a-3ac7-432e-866d-57fe37896ac6"
    show(window, ChoosingReference(visit=visit()))
    button(window, "An earlier check").click()
    pastes(field(window), f"\u202a{process.upper()}\u200b ,")
    window.press_primary()
    assert last(place) == ReferenceChosen(process_id=process, problems=())  # type: ignore[arg-type]


def test_a_country_has_its_own_name_and_no_country_has_none() -> None:
    assert country_words("MX") == "M\u00e9xico"
    assert country_words("") == ""


def test_going_back_from_a_filled_form_asks(opened: Opener) -> None:
    window, place = opened()
    show(window, form(Subject()))
    back = window.offers.back
    assert back is not None
    assert back.question is not None
    assert back.question() == ""
    QTest.keyClicks(field(window, "Full name"), "Luke")
    assert back.question()
    assert place.sent == []
