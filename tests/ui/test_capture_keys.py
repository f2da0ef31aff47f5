"""The capture screen's ways to a picture: the space bar and the countdown."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.values.ids import VisitId
from kiosk.domain.values.operation import Operation
from kiosk.flow.capture import Capturing, ShutterPressed
from kiosk.flow.visit import Shot, Visit
from kiosk.ui.widgets.countdown import Countdown
from tests.ui.conftest import Opener
from tests.ui.desk_steps import button, last, show

CAPTURING = Capturing(
    visit=Visit(id=VisitId("v1"), operation=Operation.ONBOARDING), shot=Shot.SELFIE
)


def test_the_space_bar_is_the_shutter(opened: Opener) -> None:
    window, place = opened()
    show(window, CAPTURING)
    screen = window.screen_shown
    assert screen is not None
    QTest.keyClick(screen, Qt.Key.Key_Space)
    assert last(place) == ShutterPressed()


def test_the_countdown_presses_the_shutter_at_its_end_and_not_before(
    opened: Opener, qtbot: QtBot
) -> None:
    window, place = opened()
    show(window, CAPTURING)
    place.sent.clear()
    button(window, "In 3 seconds").click()
    (countdown,) = window.findChildren(Countdown)
    assert countdown.isVisible()
    assert ShutterPressed() not in place.sent
    qtbot.waitUntil(lambda: ShutterPressed() in place.sent, timeout=20_000)
    assert place.sent.count(ShutterPressed()) == 1
    assert not countdown.isVisible()
