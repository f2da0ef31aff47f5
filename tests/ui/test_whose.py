"""Every verdict says whose it is, what was asked and when; an old one is visibly old."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.domain.configuration.settings import Configuration
from kiosk.domain.contract.dui import DuiType
from kiosk.domain.rules.submission import SubmissionState
from kiosk.domain.rules.whose import LONGEST_VISIT
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.verdict import Verdict
from kiosk.flow.counter import Counter
from kiosk.flow.history import BrowsingHistory, SubmissionOpened
from kiosk.flow.machine import Event, State
from kiosk.flow.transition import transition
from kiosk.flow.verdict import ResultArrived, ResultAskedAgain, ShowingVerdict
from kiosk.flow.visit import Capture, Shot
from kiosk.ui.screens.verdict import VerdictPage
from kiosk.ui.verdict_view import verdict_view
from kiosk.ui.whose_view import picture_of, purpose_said, whose_of
from kiosk.ui.widgets.box import Box
from kiosk.ui.widgets.picture import PictureView
from tests.flow.samples import PICTURE
from tests.ui.conftest import Opener
from tests.ui.desk_steps import show, words
from tools.gallery.desk import aged, finished, row
from tools.gallery.examples import decision, visit
from tools.gallery.render import example_pictures
from tools.gallery.world import NOW

LATER = timedelta(days=3)
FRESH = row(verdict=Verdict.APPROVED, operation=Operation.JOURNEY)
OLD = aged(FRESH)
APPROVED = decision(Verdict.APPROVED)


def moved(state: State, event: Event) -> State:
    return transition(Counter(state=state), event).counter.state


def after(state: State, event: Event) -> ShowingVerdict:
    shown = moved(state, event)
    assert isinstance(shown, ShowingVerdict)
    return shown


def test_a_verdict_from_the_history_is_an_old_answer_and_no_leave_to_go_on(opened: Opener) -> None:
    window, _ = opened(size=(1024, 600))
    show(window, after(BrowsingHistory(), SubmissionOpened(submission=OLD)))
    said = words(window)
    assert any(each.startswith("Decided 3 days ago (1/12/2026") for each in said)
    assert not any("proceed with the customer" in each for each in said)
    assert any(each.startswith("This is an old answer") for each in said)
    assert "Luke Skywalker · ***.982.247-**" in said
    assert any(each.endswith("Credit · Reference deal-2026-0042") for each in said)
    assert "approved" not in grounds(window.screen_shown)


def grounds(page: object) -> set[object]:
    assert isinstance(page, VerdictPage)
    return {each.property("ground") for each in page.findChildren(Box) if each.isVisible()}


def test_a_verdict_that_comes_while_the_customer_waits_is_no_old_one(opened: Opener) -> None:
    window, _ = opened()
    show(window, ShowingVerdict(submission=FRESH, decision=APPROVED, journey=finished()))
    assert any("proceed with the customer" in each for each in words(window))
    assert "Decided 1 min ago" in " ".join(words(window))
    assert "approved" in grounds(window.screen_shown)


def test_reading_it_again_makes_no_old_answer_new() -> None:
    old = after(BrowsingHistory(), SubmissionOpened(submission=replace(OLD, decision=APPROVED)))
    read = replace(old.submission, updated_at=NOW)
    assert after(old, ResultArrived(submission=read, decision=APPROVED)).reopened
    by_api = replace(OLD, operation=Operation.ONBOARDING, decision=APPROVED)
    shown = after(BrowsingHistory(), SubmissionOpened(submission=by_api))
    reading = moved(shown, ResultAskedAgain())
    again = after(reading, ResultArrived(submission=by_api, decision=APPROVED))
    assert again.reopened
    assert whose_of(again, NOW, Configuration()).old


def test_what_was_pending_and_is_decided_long_after_the_visit_is_old() -> None:
    late = replace(FRESH, created_at=FRESH.updated_at - LONGEST_VISIT - timedelta(minutes=1))
    assert whose_of(ShowingVerdict(submission=late, decision=APPROVED), NOW, Configuration()).old
    soon = replace(FRESH, created_at=FRESH.updated_at - LONGEST_VISIT)
    assert not whose_of(
        ShowingVerdict(submission=soon, decision=APPROVED), NOW, Configuration()
    ).old


@pytest.mark.parametrize("verdict", [v for v in Verdict if v is not Verdict.APPROVED])
def test_an_old_answer_keeps_what_it_said_but_not_its_colour(verdict: Verdict) -> None:
    told = decision(verdict)
    state = ShowingVerdict(submission=OLD, decision=told, reopened=True)
    fresh = replace(state, reopened=False, submission=FRESH)
    shown = verdict_view(state, Configuration(), now=NOW)
    assert shown.what_to_do == verdict_view(fresh, Configuration(), now=NOW).what_to_do
    if verdict is not Verdict.PENDING:
        assert shown.meaning == "neutral"


def test_the_picture_of_the_visit_in_hand_stands_beside_its_verdict(opened: Opener) -> None:
    window, _ = opened(size=(1024, 600))
    face = Capture(shot=Shot.SELFIE, picture=example_pictures().face)
    front = Capture(shot=Shot.DOCUMENT_FRONT, picture=replace(PICTURE, jpeg=b"front"))
    seen = ShowingVerdict(
        submission=FRESH, decision=APPROVED, visit=replace(visit(), captures=(front, face))
    )
    assert picture_of(seen) == face.picture.jpeg
    assert picture_of(replace(seen, visit=replace(visit(), captures=(front,)))) == b"front"
    show(window, seen)
    assert window.screen_shown is not None
    (view,) = (each for each in window.screen_shown.findChildren(PictureView) if each.isVisible())
    assert view.width() >= 300
    show(window, replace(seen, visit=None))
    assert not view.isVisible()


def test_a_row_that_keeps_nobody_is_named_by_what_is_in_hand() -> None:
    bare = replace(FRESH, subject_name="", subject_code="", subject_dui=None)
    seen = ShowingVerdict(submission=bare, decision=APPROVED, visit=visit())
    assert whose_of(seen, NOW, Configuration()).who.startswith("Luke Skywalker · ***.")
    nobody = ShowingVerdict(submission=bare, decision=APPROVED)
    assert whose_of(nobody, NOW, Configuration()).who == "The customer's name is not kept here."
    person = replace(
        finished().person,
        friendly_name="Leia Organa",
        dui_value="123456789",
        dui_type=DuiType.US_SSN.value,
    )
    phone = replace(nobody, journey=replace(finished(), person=person))
    assert whose_of(phone, NOW, Configuration()).who == "Leia Organa · ***-45-6***"


def test_a_purpose_that_nobody_knows_is_shown_as_it_is() -> None:
    assert purpose_said("VERIFICATION") == "VERIFICATION"
    assert purpose_said("fgts") == "FGTS"
    assert purpose_said("") == ""


def test_what_is_not_decided_has_no_day() -> None:
    waiting = replace(FRESH, state=SubmissionState.ACCEPTED)
    pending = ShowingVerdict(submission=waiting, decision=decision(Verdict.PENDING))
    assert whose_of(pending, NOW, Configuration()).decided == ""
