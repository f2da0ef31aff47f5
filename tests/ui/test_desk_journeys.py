"""The journey's form, hand-over, identifier and result: real keys and clicks in the window."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from kiosk.domain.contract.answers import JourneyPerson
from kiosk.domain.contract.dui import DuiType
from kiosk.domain.contract.journeys import JourneyRequest
from kiosk.domain.contract.reading import read_word
from kiosk.domain.contract.requests import ProcessReference
from kiosk.domain.contract.words import (
    Currency,
    JourneyPurpose,
    JourneyResult,
    JourneyState,
    NotificationChannel,
)
from kiosk.domain.rules.checks import field_problem
from kiosk.domain.rules.submission import SubmissionState
from kiosk.domain.values.field import Field
from kiosk.domain.values.ids import ProcessId
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.verdict import Decision, Reason, ReasonCode, Verdict
from kiosk.flow.home import AtHome
from kiosk.flow.journey import (
    HandingOver,
    JourneyAsked,
    JourneyChosen,
    JourneyDocumentEntered,
    PreparingJourney,
    SettingDocument,
)
from kiosk.flow.machine import HomePressed, RequestId
from kiosk.flow.verdict import ResultAskedAgain, ShowingVerdict
from kiosk.ui.widgets.file_viewer import FileViewer
from kiosk.ui.widgets.pick_list import PickList
from kiosk.ui.widgets.qr_code import QrCode
from kiosk.ui.window import CounterWindow
from kiosk.ui.wording import field_words
from tests.ui.conftest import Opener
from tests.ui.desk_steps import button, field, last, show, words
from tools.gallery.desk import LINK, answer, blank, finished, row
from tools.gallery.render import example_pictures

EARLIER = "4b4e2a0a-8f0a-4c0e-9a53-1f6c2f3f2e10"


def asked(place_last: object) -> JourneyAsked:
    assert isinstance(place_last, JourneyAsked)
    return place_last


def pick(window: CounterWindow, name: str, key: str) -> None:
    """As a person does: open the list and press one."""
    (found,) = (
        each
        for each in window.findChildren(PickList)
        if each.isVisible() and each.label.text() == name
    )
    number = found.box.findData(key)
    found.box.setCurrentIndex(number)
    found.box.activated.emit(number)


def test_enter_makes_the_link_of_what_home_knew(opened: Opener) -> None:
    window, place = opened()
    show(window, PreparingJourney(form=blank()))
    code = field(window, "CPF")
    assert code.text() == "529.982.247-25"
    QTest.keyClick(code, Qt.Key.Key_Return)
    made = asked(last(place))
    assert made.problems == ()
    assert made.form == blank()


def test_the_flow_decides_which_fields_there_are(opened: Opener) -> None:
    window, place = opened()
    show(window, PreparingJourney(form=blank()))
    assert "Number of the earlier check" not in words(window)
    pick(window, "What is checked", "idsmart")
    QTest.keyClicks(field(window, "Number of the earlier check"), EARLIER)
    window.press_primary()
    made = asked(last(place))
    assert made.form.flow == "idsmart"
    assert made.form.references == (ProcessReference(process_id=ProcessId(EARLIER)),)
    assert [each.field for each in made.problems] == [Field.USE_CASE]


def test_a_signature_needs_an_address_and_a_message_a_telephone(opened: Opener) -> None:
    window, place = opened("pt-BR")
    show(window, PreparingJourney(form=blank("idtokensign")))
    button(window, "WhatsApp").click()
    window.press_primary()
    made = asked(last(place))
    assert {each.field for each in made.problems} == {
        Field.PERSON_PHONE,
        Field.PERSON_EMAIL,
        Field.REFERENCE,
    }
    show(window, PreparingJourney(form=made.form, problems=made.problems))
    marked = [each for each in window.findChildren(type(field(window))) if each.isVisible()]
    assert sum(each.property("wrong") == "true" for each in marked) == 3


def test_what_was_refused_is_marked_even_where_the_form_comes_up_with_it(opened: Opener) -> None:
    window, _ = opened()
    wrong = field_problem("20507", Field.DUI_VALUE)
    show(window, PreparingJourney(form=blank(), problems=(wrong,)))
    assert field(window, "CPF").property("wrong") == "true"


def test_everything_typed_arrives_as_the_service_takes_it(opened: Opener) -> None:
    window, place = opened("pt-BR")
    show(window, PreparingJourney(form=blank()))
    pick(window, "Finalidade", JourneyPurpose.CAR_PURCHASE.value)
    pick(window, "CPF ou outro documento", DuiType.CL_RUN.value)
    code = field(window, "RUN (Chile)")
    code.clear()
    QTest.keyClicks(code, "125319092")
    QTest.keyClicks(field(window, "Nome mostrado ao cliente"), "  Luke  Skywalker ")
    QTest.keyClicks(field(window, field_words(Field.PERSON_PHONE)), "11987654321")
    for channel in ("WhatsApp", "SMS"):
        button(window, channel).click()
    button(window, "Mais: valor, motivo, referências").click()
    QTest.keyClicks(field(window, "Valor"), "1500,50")
    QTest.keyClicks(field(window, "Motivo mostrado em português"), "Financiamento")
    window.press_primary()
    made = asked(last(place)).form
    assert made.purpose is JourneyPurpose.CAR_PURCHASE
    assert made.person.dui_type is DuiType.CL_RUN
    assert made.person.dui_value == "125319092"
    assert made.person.friendly_name == "Luke Skywalker"
    assert made.person.phone == "5511987654321"
    assert made.person.channels == (NotificationChannel.WHATSAPP, NotificationChannel.SMS)
    assert made.contextualization is not None
    assert made.contextualization.price == "1500.50"
    assert made.contextualization.currency is Currency.BRL
    assert made.contextualization.reason_pt_br == "Financiamento"


@pytest.mark.parametrize("dui", DuiType)
def test_every_type_of_identifier_can_be_chosen(opened: Opener, dui: DuiType) -> None:
    window, place = opened()
    request = replace(blank(), person=replace(blank().person, dui_type=dui, dui_value=""))
    show(window, PreparingJourney(form=request))
    window.press_primary()
    assert asked(last(place)).form.person.dui_type is dui


def test_while_the_link_is_made_it_is_not_asked_for_again(opened: Opener) -> None:
    window, place = opened()
    show(window, PreparingJourney(form=blank(), request=RequestId(1)))
    window.press_primary()
    QTest.keyClick(field(window), Qt.Key.Key_Return)
    assert place.sent == []


def test_the_next_customers_form_is_blank(opened: Opener) -> None:
    window, _ = opened()
    show(window, PreparingJourney(form=blank()))
    QTest.keyClicks(field(window, "Customer's email"), "a")
    show(window, AtHome())
    empty = JourneyRequest(
        flow="idlive",
        purpose=JourneyPurpose.BIOMETRY_ONBOARDING,
        person=replace(blank().person, dui_value=""),
    )
    show(window, PreparingJourney(form=empty))
    assert field(window, "Customer's email").text() == ""
    assert field(window, "CPF").text() == ""


def handing(*, local: bool = False) -> HandingOver:
    made = row(SubmissionState.ACCEPTED)
    return HandingOver(submission=made, answer=answer(), local_link=local)


def decoded(window: CounterWindow) -> list[str]:
    """What a telephone reads on a screenshot of the window."""
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    flat = np.frombuffer(bytes(image.constBits()), dtype=np.uint8)
    grey = flat.reshape(image.height(), image.bytesPerLine())[:, : image.width()]
    return [each.text for each in zxingcpp.read_barcodes(np.ascontiguousarray(grey))]


@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080), (1080, 1920)])
def test_a_telephone_reads_the_link_from_the_screen(opened: Opener, size: tuple[int, int]) -> None:
    window, _ = opened("pt-BR", size)
    show(window, handing())
    assert decoded(window) == [LINK]
    (code,) = (each for each in window.findChildren(QrCode) if each.isVisible())
    assert min(code.width(), code.height()) >= 320


def test_the_quiet_zone_is_white_on_every_side(opened: Opener) -> None:
    window, _ = opened()
    show(window, handing())
    (code,) = (each for each in window.findChildren(QrCode) if each.isVisible())
    image = code.grab().toImage()
    for rect in (
        QRect(0, 0, image.width(), 20),
        QRect(0, image.height() - 20, image.width(), 20),
        QRect(0, 0, 20, image.height()),
        QRect(image.width() - 20, 0, 20, image.height()),
    ):
        part = image.copy(rect).convertToFormat(QImage.Format.Format_Grayscale8)
        assert part.pixelColor(part.width() // 2, part.height() // 2).lightness() == 255
        assert set(bytes(part.constBits())) == {255}


def test_the_customer_reads_another_language_than_the_attendant(opened: Opener) -> None:
    window, _ = opened("pt-BR")
    show(window, handing())
    button(window, "Español").click()
    assert "Continúe en su celular" in words(window)
    assert button(window, "Atender outros enquanto isso").isVisible()


def test_the_code_to_read_out_is_the_end_of_the_number(opened: Opener) -> None:
    window, _ = opened()
    show(window, handing())
    assert "1F6 F5B" in words(window)


def test_only_a_link_to_this_machine_can_be_opened_here(opened: Opener) -> None:
    window, place = opened()
    show(window, handing())
    assert not any("this machine" in each for each in words(window))
    show(window, AtHome())
    show(window, handing(local=True))
    assert any("this machine" in each for each in words(window))
    button(window, "Open here").click()
    assert place.opened_links == [LINK]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_others_are_served_meanwhile(opened: Opener, key: Qt.Key) -> None:
    window, place = opened()
    show(window, handing())
    assert window.screen_shown is not None
    QTest.keyClick(window.screen_shown, key)
    assert last(place) == HomePressed()


def test_the_identifier_is_checked_before_it_is_set(opened: Opener) -> None:
    window, place = opened()
    waits = SettingDocument(
        submission=row(SubmissionState.ACCEPTED),
        answer=answer(JourneyState.AWAITING_FOR_DOCUMENT),
    )
    show(window, waits)
    QTest.keyClicks(field(window), "52998224724")
    QTest.keyClick(field(window), Qt.Key.Key_Return)
    wrong = last(place)
    assert isinstance(wrong, JourneyDocumentEntered)
    assert [each.code for each in wrong.problems] == ["20507"]
    show(window, replace(waits, problems=wrong.problems))
    assert field(window).property("wrong") == "true"
    assert field(window).text() == "529.982.247-24"
    field(window).clear()
    QTest.keyClicks(field(window), "52998224725")
    QTest.keyClick(field(window), Qt.Key.Key_Return)
    assert last(place) == JourneyDocumentEntered(dui_type=DuiType.BR_CPF, dui_value="52998224725")


def test_a_use_case_is_picked_or_typed(opened: Opener) -> None:
    window, place = opened()
    typed = "The service's word for it"
    show(window, PreparingJourney(form=blank("idsmart")))
    assert typed in words(window)
    pick(window, "Use case", "USE_CASE_LOGIN")
    assert typed not in words(window)
    window.press_primary()
    made = last(place)
    assert isinstance(made, JourneyAsked)
    assert made.form.use_case == "USE_CASE_LOGIN"
    show(window, AtHome())
    own = replace(blank("idsmart"), use_case="USE_CASE_OF_OUR_BANK")
    show(window, PreparingJourney(form=own))
    assert typed in words(window)
    window.press_primary()
    kept = last(place)
    assert isinstance(kept, JourneyAsked)
    assert kept.form.use_case == "USE_CASE_OF_OUR_BANK", "a word that nobody here knows is kept"


def verdict() -> ShowingVerdict:
    return ShowingVerdict(
        submission=replace(row(verdict=Verdict.APPROVED), operation=Operation.JOURNEY),
        decision=Decision(verdict=Verdict.APPROVED),
        journey=finished(),
    )


def test_a_journeys_document_is_shown_as_it_was_read(opened: Opener) -> None:
    window, _ = opened("pt-BR")
    show(window, verdict())
    seen = words(window)
    assert {"Documento: RG", "John Doe", "736.892.900-74", "30/06/1950"} <= seen
    assert "2025-10-35T00:00:00Z" in seen
    assert "4d4f3d90-04a3-4259-b63b-930ab10d2e47" in seen


def test_a_no_on_the_phone_offers_a_new_attempt_with_the_same_customer(opened: Opener) -> None:
    window, place = opened()
    no = Decision(
        verdict=Verdict.REFUSED,
        reasons=(Reason(code=ReasonCode.JOURNEY_INVALID_IDENTITY, verdict=Verdict.REFUSED),),
    )
    person = JourneyPerson(dui_type="DUI_TYPE_BR_CPF", dui_value="52998224725")
    show(window, replace(verdict(), decision=no, journey=replace(finished(), person=person)))
    button(window, "New attempt").click()
    home, chosen = place.sent
    assert home == HomePressed()
    assert isinstance(chosen, JourneyChosen)
    assert chosen.form.flow == "iddocssign"
    assert chosen.form.person.dui_type is DuiType.BR_CPF
    assert chosen.form.person.dui_value == "52998224725"


@pytest.mark.parametrize("code", ["journey_expired", "journey_failed", "journey_invalid_identity"])
def test_a_journey_that_came_to_nothing_offers_a_new_attempt_with_everything_kept(
    opened: Opener, code: str
) -> None:
    window, place = opened()
    failed = Reason(code=ReasonCode(code), verdict=Verdict.FAILED)
    submission = replace(
        row(verdict=Verdict.FAILED),
        operation=Operation.JOURNEY,
        flow="idsmart",
        subject_code="52998224725",
        subject_dui=DuiType.BR_CPF,
        subject_name="Luke Skywalker",
        purpose="carpurchase",
        client_reference="deal-7",
    )
    ended = replace(
        finished(),
        result=read_word(JourneyResult, "EXPIRED"),
        flow="idsmart",
        purpose="carpurchase",
        use_case="USE_CASE_LOGIN",
        client_reference="deal-7",
        reference_process_id="ref-proc-123",
        person=JourneyPerson(dui_type="DUI_TYPE_BR_CPF", dui_value="52998224725"),
        services=(),
    )
    decision = Decision(verdict=Verdict.FAILED, reasons=(failed,))
    for journey in (ended, None):
        show(
            window,
            ShowingVerdict(submission=submission, decision=decision, journey=journey),
        )
        assert not {"Look at the selfie", "Evidence set"} & words(window)
        button(window, "New attempt").click()
        chosen = place.sent[-1]
        assert isinstance(chosen, JourneyChosen)
        request = chosen.form
        assert (request.flow, request.purpose.value) == ("idsmart", "carpurchase")
        assert request.client_reference == "deal-7"
        assert request.person.dui_value == "52998224725"
        if journey is not None:
            assert request.use_case == "USE_CASE_LOGIN"
            assert request.references == (ProcessReference(process_id=ProcessId("ref-proc-123")),)


def test_a_verdict_of_the_history_can_be_read_again_whole(opened: Opener) -> None:
    window, place = opened()
    show(window, replace(verdict(), journey=None))
    button(window, "Check the result again").click()
    assert last(place) == ResultAskedAgain()


def viewer(window: CounterWindow) -> FileViewer:
    return next(each for each in window.findChildren(FileViewer) if each.isVisible())


def test_a_selfie_is_shown_and_forgotten(opened: Opener) -> None:
    window, place = opened()
    place.file = (example_pictures().face.jpeg, "image/jpeg")
    show(window, verdict())
    button(window, "View selfie").click()
    assert place.asked_files == ["selfie"]
    shown = viewer(window)
    QTest.keyClick(shown.close_button, Qt.Key.Key_Return)
    assert not shown.isVisible()
    assert place.sent == []


def test_a_file_that_comes_after_home_is_not_shown(opened: Opener) -> None:
    window, place = opened()
    show(window, verdict())
    button(window, "Evidence set").click()
    show(window, AtHome())
    place.deliver(b"%PDF-1.7", "application/pdf")
    QApplication.processEvents()
    assert not [each for each in window.findChildren(FileViewer) if each.isVisible()]


def test_a_pdf_is_offered_to_be_saved(
    opened: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, place = opened()
    target = tmp_path / "copy.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    place.file = (b"%PDF-1.7 proof", "application/pdf")
    show(window, verdict())
    button(window, "Evidence set").click()
    assert any("can't be shown here" in each for each in words(window))
    button(window, "Save a copy").click()
    assert target.read_bytes() == b"%PDF-1.7 proof"
    assert "A copy was saved" in words(window)


def test_under_lock_down_nothing_is_saved(opened: Opener) -> None:
    window, place = opened(lockdown=True)
    place.file = (b"%PDF-1.7", "application/pdf")
    show(window, verdict())
    button(window, "Evidence set").click()
    assert not button_is_there(window, "Save a copy")


def button_is_there(window: CounterWindow, said: str) -> bool:
    try:
        button(window, said)
    except StopIteration:
        return False
    return True


def test_the_link_can_be_copied_and_does_not_stay_in_the_clipboard(opened: Opener) -> None:
    window, _ = opened()
    show(window, handing())
    assert LINK in words(window)
    button(window, "Copy link").click()
    clipboard = QApplication.clipboard()
    assert clipboard.text() == LINK
    assert button(window, "Copied").isVisible()
    show(window, AtHome())
    assert clipboard.text() == ""
    assert LINK not in words(window)
