"""Every remedy in the real window: what its button says is what its press does.

The two tables here are written by hand: which words mean which event, and what each remedy offers
where a visit is in hand. Whatever is not possible goes home, and nothing else than "Try again"
ever sends.
"""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.domain.contract.journeys import JourneyRequest, Person
from kiosk.domain.contract.words import JourneyPurpose
from kiosk.domain.values.ids import SubmissionId, VisitId
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.problem import Problem, ProblemKind, Remedy
from kiosk.flow.counter import Counter
from kiosk.flow.machine import Event, HomePressed
from kiosk.flow.trouble import CorrectPressed, InTrouble, RecapturePressed, TryAgainPressed
from kiosk.flow.visit import Visit
from tests.ui.conftest import Opener

MEANS: dict[str, Event] = {
    "Home": HomePressed(),
    "Try again": TryAgainPressed(),
    "Correct": CorrectPressed(),
    "Take again": RecapturePressed(),
}
IN_A_VISIT = {
    Remedy.CORRECT_FIELD: "Correct",
    Remedy.RETAKE_PICTURE: "Take again",
    Remedy.CHOOSE_ANOTHER_FILE: "Take again",
    Remedy.CAPTURE_DOCUMENT: "Take again",
    Remedy.TRY_AGAIN: "Try again",
    Remedy.WAIT_AND_TRY_AGAIN: "Try again",
    Remedy.CHOOSE_OUTCOME: "Home",
    Remedy.READ_RESULT: "Home",
    Remedy.START_AGAIN: "Home",
    Remedy.CHECK_NETWORK: "Try again",
    Remedy.CHECK_PROXY: "Try again",
    Remedy.CHECK_CERTIFICATES: "Try again",
    Remedy.SET_CLOCK: "Try again",
    Remedy.CHECK_CREDENTIALS: "Home",
    Remedy.RENEW_CREDENTIALS: "Home",
    Remedy.WAIT_FOR_UNLOCK: "Home",
    Remedy.CHECK_API_KEY: "Home",
    Remedy.ASK_FOR_PERMISSION: "Home",
    Remedy.FIX_CONFIGURATION: "Home",
    Remedy.CHECK_CAMERA: "Take again",
    Remedy.FREE_DISK: "Try again",
    Remedy.CHECK_STORE: "Home",
    Remedy.CALL_SUPPORT: "Home",
}
VISIT = Visit(id=VisitId("v1"), operation=Operation.ONBOARDING)
JOURNEY = JourneyRequest(flow="idlive", purpose=JourneyPurpose.BIOMETRY_ONBOARDING, person=Person())


def problem(remedy: Remedy) -> Problem:
    """A problem with nothing but its remedy."""
    return Problem(kind=ProblemKind.SERVICE, remedy=remedy, code="99999")


def test_every_remedy_is_written_down_here() -> None:
    assert set(IN_A_VISIT) == set(Remedy)


@pytest.mark.parametrize("remedy", Remedy)
def test_in_a_visit_the_button_does_what_it_says(opened: Opener, remedy: Remedy) -> None:
    window, place = opened()
    window.show_counter(Counter(state=InTrouble(problem=problem(remedy), visit=VISIT)))
    primary = window._bottom.primary
    assert primary is not None
    assert primary.text() == IN_A_VISIT[remedy]
    QTest.mouseClick(primary, Qt.MouseButton.LeftButton)
    assert place.sent == [MEANS[IN_A_VISIT[remedy]]]


@pytest.mark.parametrize(
    "state",
    [
        pytest.param({}, id="nothing in hand"),
        pytest.param({"submission": SubmissionId("s1")}, id="a prepared row"),
        pytest.param({"journey": JOURNEY}, id="a journey's form"),
    ],
)
@pytest.mark.parametrize("remedy", Remedy)
def test_what_is_not_possible_goes_home_and_labels_stay_true(
    opened: Opener, remedy: Remedy, state: dict[str, object]
) -> None:
    window, place = opened()
    trouble = InTrouble(problem=problem(remedy), **state)  # type: ignore[arg-type]
    window.show_counter(Counter(state=trouble))
    primary = window._bottom.primary
    assert primary is not None
    QTest.mouseClick(primary, Qt.MouseButton.LeftButton)
    assert place.sent == [MEANS[primary.text()]]
    if not state:
        assert place.sent == [HomePressed()]
    if "submission" in state:
        assert place.sent[0] in {HomePressed(), TryAgainPressed()}
    if place.sent == [TryAgainPressed()]:
        assert IN_A_VISIT[remedy] == "Try again"
