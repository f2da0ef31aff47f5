"""History, unknown outcomes and reading again: real keys and clicks in the window."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit

from kiosk.domain.rules.submission import SubmissionState
from kiosk.domain.values.ids import ProcessId
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.verdict import Verdict
from kiosk.flow.counter import Counter
from kiosk.flow.history import BrowsingHistory, HistoryOpened, SubmissionOpened
from kiosk.flow.home import AtHome
from kiosk.flow.machine import BackPressed, HomePressed, RequestId
from kiosk.flow.manager import InSettings
from kiosk.flow.overlays import NoticeDismissed
from kiosk.flow.trouble import GivenUp, OutcomeFound, ResendChosen, ResolvingOutcome
from kiosk.flow.verdict import ReadingAgain
from kiosk.ui.widgets.history_row import HistoryRow
from tests.ui.conftest import Opener
from tests.ui.desk_steps import button, field, last, show, words
from tools.gallery.desk import row

FOUND = "4b4e2a0a-8f0a-4c0e-9a53-1f6c2f3f2e10"


def test_a_number_typed_with_marks_is_searched_without(opened: Opener) -> None:
    window, place = opened()
    show(window, BrowsingHistory())
    edit = field(window)
    QTest.keyClicks(edit, "52998224725")
    assert edit.text() == "529.982.247-25"
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert last(place) == HistoryOpened(query="52998224725")


def test_another_countrys_number_is_left_as_it_is_typed(opened: Opener) -> None:
    window, place = opened()
    show(window, BrowsingHistory())
    QTest.keyClicks(field(window), "MAAR790213HMNRLF03")
    button(window, "Search").click()
    assert last(place) == HistoryOpened(query="MAAR790213HMNRLF03")


def test_a_row_opens_its_submission_by_click_and_by_enter(opened: Opener) -> None:
    window, place = opened()
    done = row(verdict=Verdict.APPROVED)
    show(window, BrowsingHistory(submissions=(done,)))
    (shown,) = (each for each in window.findChildren(HistoryRow) if each.isVisible())
    assert shown.height() >= 48
    shown.click()
    assert last(place) == SubmissionOpened(submission=done)
    place.sent.clear()
    shown.setFocus()
    QTest.keyClick(shown, Qt.Key.Key_Return)
    assert last(place) == SubmissionOpened(submission=done)


def test_a_verdict_is_told_by_its_word_and_a_state_where_there_is_none(opened: Opener) -> None:
    window, _ = opened()
    rows = (row(verdict=Verdict.REFUSED), row(SubmissionState.UNKNOWN_OUTCOME, number=2))
    show(window, BrowsingHistory(submissions=rows))
    assert {"Refused", "Outcome unknown"} <= words(window)


def test_show_all_takes_the_search_back_and_escape_goes_home(opened: Opener) -> None:
    window, place = opened()
    show(window, BrowsingHistory(query="52998224725"))
    button(window, "Show all").click()
    assert last(place) == HistoryOpened()
    QTest.keyClick(field(window), Qt.Key.Key_Escape)
    assert last(place) == BackPressed()


def test_home_forgets_whose_visits_were_looked_at(opened: Opener) -> None:
    window, _ = opened()
    rows = (row(verdict=Verdict.APPROVED),)
    show(window, BrowsingHistory(submissions=rows, query="52998224725"))
    show(window, AtHome())
    texts = [each.text() for each in window.findChildren(QLabel)]
    texts += [each.text() for each in window.findChildren(QLineEdit)]
    assert not [each for each in texts if "Skywalker" in each or "529" in each]


def resolving() -> ResolvingOutcome:
    return ResolvingOutcome(submission=row(SubmissionState.UNKNOWN_OUTCOME))


def test_the_number_in_the_portal_is_checked_and_linked(opened: Opener) -> None:
    window, place = opened()
    show(window, resolving())
    QTest.keyClicks(field(window), "not a number")
    QTest.keyClick(field(window), Qt.Key.Key_Return)
    assert place.sent == []
    assert field(window).property("wrong") == "true"
    field(window).clear()
    QTest.keyClicks(field(window), FOUND.upper())
    QTest.keyClick(field(window), Qt.Key.Key_Return)
    assert last(place) == OutcomeFound(process_id=ProcessId(FOUND))


def test_sending_again_says_that_it_may_be_billed_twice(opened: Opener) -> None:
    window, place = opened()
    show(window, resolving())
    assert "It may be billed twice" not in words(window)
    button(window, "It's not there: send again").click()
    assert "It may be billed twice" in words(window)
    button(window, "Send again").click()
    assert last(place) == ResendChosen()


def test_giving_up_is_asked_twice_and_enter_alone_does_not_do_it(opened: Opener) -> None:
    window, place = opened()
    show(window, resolving())
    choice = [each for each in words(window) if each == "Give up"]
    assert not choice
    buttons = [button(window, "Give up")]
    buttons[0].click()
    window.press_primary()
    QTest.keyClick(button(window, "No, keep it"), Qt.Key.Key_Return)
    assert place.sent == []
    window.press_primary()
    button(window, "Yes, give up").click()
    assert place.sent == [GivenUp()]


def test_while_it_is_being_cleared_up_nothing_is_done_twice(opened: Opener) -> None:
    window, place = opened()
    show(window, replace(resolving(), request=RequestId(1)))
    window.press_primary()
    assert place.sent == []


def test_later_leaves_it_in_the_list(opened: Opener) -> None:
    window, place = opened()
    show(window, resolving())
    QTest.keyClick(field(window), Qt.Key.Key_Escape)
    assert last(place) == HomePressed()


def test_reading_again_can_be_left(opened: Opener) -> None:
    window, place = opened()
    show(window, ReadingAgain(submission=row(SubmissionState.ACCEPTED)))
    assert window.screen_shown is not None
    QTest.keyClick(window.screen_shown, Qt.Key.Key_Escape)
    assert last(place) == HomePressed()


@pytest.mark.parametrize("state", [AtHome(), InSettings()])
def test_a_journey_that_ended_meanwhile_is_told_in_a_line(
    opened: Opener, state: AtHome | InSettings
) -> None:
    window, place = opened()
    ended = row(verdict=Verdict.APPROVED)
    window.show_counter(Counter(state=state, ended=ended))
    show(window, state, ended)
    assert any("Finished on the phone" in each for each in words(window))
    if isinstance(state, AtHome):
        button(window, "Open").click()
        assert place.sent == [NoticeDismissed(), SubmissionOpened(submission=ended)]
    else:
        button(window, "Close").click()
        assert place.sent == [NoticeDismissed()]
    show(window, state)
    assert not any("Finished on the phone" in each for each in words(window))


def test_whoever_resolves_has_all_that_the_portal_is_searched_by(opened: Opener) -> None:
    window, _ = opened(size=(1024, 600))
    phone = row(SubmissionState.UNKNOWN_OUTCOME, operation=Operation.JOURNEY)
    show(window, ResolvingOutcome(submission=phone))
    assert "Luke Skywalker · 529.982.247-25" in words(window)
    assert phone.id in words(window)
    button(window, "Copy the reference").click()
    assert QGuiApplication.clipboard().text() == phone.id
    button(window, "Copy the customer's number").click()
    assert QGuiApplication.clipboard().text() == "529.982.247-25"
    show(window, AtHome())
    assert QGuiApplication.clipboard().text() == ""


def test_a_typed_reference_is_the_one_that_is_shown(opened: Opener) -> None:
    window, _ = opened()
    phone = row(SubmissionState.UNKNOWN_OUTCOME, operation=Operation.JOURNEY)
    typed = replace(phone, client_reference="deal-7")
    show(window, ResolvingOutcome(submission=typed))
    assert "deal-7" in words(window)
    assert phone.id not in words(window)
    show(window, BrowsingHistory(submissions=(typed,)))
    assert any(each.endswith("\ndeal-7") for each in words(window))


def test_where_no_reference_went_none_is_shown(opened: Opener) -> None:
    window, _ = opened()
    by_api = row(SubmissionState.UNKNOWN_OUTCOME)
    show(window, ResolvingOutcome(submission=by_api))
    assert by_api.id not in words(window)
