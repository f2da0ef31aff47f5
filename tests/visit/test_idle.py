"""The idle time-out: a warning, then home; a result may stand longer; home itself never idles."""

from kiosk.domain.configuration.settings import CounterSettings
from kiosk.domain.values.ids import VisitId
from kiosk.domain.values.operation import Operation
from kiosk.flow.form import EnteringSubject
from kiosk.flow.home import AtHome
from kiosk.flow.machine import IdleExpired
from kiosk.flow.overlays import IdleTicked
from kiosk.flow.verdict import ShowingVerdict
from kiosk.flow.visit import Visit
from kiosk.visit.idle import IdleClock
from tests.flow.samples import decision, submission

FORM = EnteringSubject(visit=Visit(id=VisitId("v"), operation=Operation.ONBOARDING))
VERDICT = ShowingVerdict(submission=submission(), decision=decision())
SETTINGS = CounterSettings(idle_warning_s=90, idle_home_s=120, result_home_s=180)


class Clock:
    """Moved by the test."""

    s = 0.0

    def __call__(self) -> float:
        return self.s


def test_a_form_that_nobody_touches_is_warned_and_then_goes_home() -> None:
    clock = Clock()
    idle = IdleClock(settings=SETTINGS, now_s=clock)
    clock.s = 89
    assert idle.tick(FORM) == IdleTicked(left_s=None)
    clock.s = 91
    assert idle.tick(FORM) == IdleTicked(left_s=29)
    clock.s = 120
    assert idle.tick(FORM) == IdleExpired()


def test_a_touch_begins_it_anew_and_a_result_stands_longer() -> None:
    clock = Clock()
    idle = IdleClock(settings=SETTINGS, now_s=clock)
    clock.s = 119
    idle.touched()
    clock.s = 180
    assert idle.tick(FORM) == IdleTicked(left_s=None)
    clock.s = 119 + 149
    assert idle.tick(VERDICT) == IdleTicked(left_s=None)
    clock.s = 119 + 180
    assert idle.tick(VERDICT) == IdleExpired()


def test_home_does_not_idle() -> None:
    clock = Clock()
    idle = IdleClock(settings=SETTINGS, now_s=clock)
    clock.s = 10_000
    assert idle.tick(AtHome()) is None
    assert idle.tick(FORM) == IdleTicked(left_s=None)
