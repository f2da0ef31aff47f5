"""One camera driven step by step on a clock of the test's own: each fault told, each healed."""

import numpy as np
import pytest

from kiosk.camera.feed import FeedFacts
from kiosk.camera.session import Session, View
from kiosk.camera.timing import Backoff, Timing
from kiosk.domain.values.camera import CameraCondition
from kiosk.imaging.frame import Pixels
from tests.camera.fakes import (
    BLACKS,
    FINGERS,
    INFRAREDS,
    PICTURES,
    SMALLS,
    STUCK,
    Clock,
    FakeFeed,
    FakePort,
)


class Bench:
    """A session, its clock and all that it published."""

    def __init__(self) -> None:
        self.clock = Clock()
        self.port = FakePort()
        self.views: list[View] = []
        self.session = Session(
            opener=self.port, timing=Timing(), clock=self.clock, publish=self.views.append
        )
        self.resting = False

    def plug(
        self, pictures: list[Pixels], step_s: float = 1 / 30, *, file: bool = False
    ) -> FakeFeed:
        feed = FakeFeed(
            self.clock,
            pictures,
            step_s=step_s,
            facts=FeedFacts(name="Fake", replay=file, still=file),
        )
        self.port.feed = feed
        return feed

    def run(self, seconds: float) -> CameraCondition:
        """Step until the time is over; waits are taken at once."""
        end = self.clock.now + seconds
        while self.clock.now < end:
            # The step itself moves the clock: read it afterwards.
            wait_s = self.session.step(resting=self.resting)
            self.clock.now += wait_s
        return self.views[-1].condition

    def conditions(self) -> list[CameraCondition]:
        """Each condition once, in the order in which it came."""
        told: list[CameraCondition] = []
        for view in self.views:
            if not told or told[-1] is not view.condition:
                told.append(view.condition)
        return told


@pytest.fixture
def bench() -> Bench:
    return Bench()


def test_good_camera_goes_from_opening_to_live(bench: Bench) -> None:
    bench.plug(PICTURES)
    bench.run(4)
    assert bench.conditions() == [CameraCondition.OPENING, CameraCondition.LIVE]
    last = bench.views[-1]
    assert (last.width, last.height) == (640, 480)
    assert last.fps == pytest.approx(30, abs=0.5)
    assert last.frame is not None
    assert last.frame.number > 100


@pytest.mark.parametrize(
    ("pictures", "told"),
    [
        (BLACKS, CameraCondition.BUSY),
        (FINGERS, CameraCondition.COVERED),
        (INFRAREDS, CameraCondition.INFRARED),
        (SMALLS, CameraCondition.TOO_SMALL),
        (STUCK, CameraCondition.FROZEN),
    ],
)
def test_each_fault_from_the_start_has_its_own_name(
    bench: Bench, pictures: list[Pixels], told: CameraCondition
) -> None:
    bench.plug(pictures)
    assert bench.run(2.5) is told


@pytest.mark.parametrize(
    ("pictures", "told"),
    [
        (BLACKS, CameraCondition.COVERED),
        (FINGERS, CameraCondition.COVERED),
        (STUCK, CameraCondition.FROZEN),
        (SMALLS, CameraCondition.TOO_SMALL),
    ],
)
def test_each_fault_after_good_frames_is_told_and_heals(
    bench: Bench, pictures: list[Pixels], told: CameraCondition
) -> None:
    feed = bench.plug(PICTURES)
    assert bench.run(2) is CameraCondition.LIVE
    feed.pictures = pictures
    assert bench.run(2.5) is told
    feed.pictures = PICTURES
    assert bench.run(1) is CameraCondition.LIVE


def test_black_that_was_seen_before_a_reopening_is_still_a_cover(bench: Bench) -> None:
    feed = bench.plug(PICTURES)
    bench.run(2)
    feed.pictures = [None]
    bench.run(0.1)
    feed.pictures = BLACKS
    assert bench.run(6) is CameraCondition.COVERED


def test_slow_is_measured_and_its_frames_are_still_shown(bench: Bench) -> None:
    bench.plug(PICTURES, step_s=0.25)
    assert bench.run(5) is CameraCondition.SLOW
    assert bench.views[-1].fps == pytest.approx(4, abs=0.3)
    assert bench.views[-1].frame is not None


def test_a_picture_from_a_file_may_stand_still_and_be_grey(bench: Bench) -> None:
    bench.plug([INFRAREDS[0]], file=True)
    assert bench.run(5) is CameraCondition.LIVE


GARBAGE = np.zeros((0, 0, 3), np.uint8)
"""A frame that came and can not be decoded."""


def test_one_garbled_frame_in_ninety_changes_nothing(bench: Bench) -> None:
    bench.plug([*PICTURES * 15, GARBAGE, *PICTURES * 15])
    assert bench.run(12) is CameraCondition.LIVE
    assert bench.conditions() == [CameraCondition.OPENING, CameraCondition.LIVE]
    assert bench.port.openings == 1


@pytest.mark.parametrize("count", [1, 12])
def test_a_camera_whose_first_frames_are_garbled_is_shown(bench: Bench, count: int) -> None:
    feed = bench.plug([GARBAGE])
    bench.run(count / 30)
    feed.pictures = PICTURES
    assert bench.run(1) is CameraCondition.LIVE
    assert bench.port.openings == 1


@pytest.mark.parametrize(
    ("before", "told"), [([], CameraCondition.BUSY), (PICTURES, CameraCondition.UNPLUGGED)]
)
def test_nothing_but_garbled_frames_is_a_fault(
    bench: Bench, before: list[Pixels], told: CameraCondition
) -> None:
    feed = bench.plug(before or [GARBAGE])
    bench.run(2)
    feed.pictures = [GARBAGE]
    assert bench.run(5) is told
    feed.pictures = PICTURES
    assert bench.run(5) is CameraCondition.LIVE


def test_unplugging_is_told_apart_from_never_found(bench: Bench) -> None:
    assert bench.run(1) is CameraCondition.NONE_FOUND
    feed = bench.plug(PICTURES)
    bench.run(5)
    feed.pictures = [None]
    assert bench.run(0.2) is CameraCondition.UNPLUGGED
    assert feed.released
    bench.port.feed = None
    assert bench.run(3) is CameraCondition.UNPLUGGED
    bench.plug(PICTURES)
    assert bench.run(20) is CameraCondition.LIVE


def test_a_fault_stays_told_while_it_is_tried_again(bench: Bench) -> None:
    bench.run(60)
    assert bench.conditions() == [CameraCondition.OPENING, CameraCondition.NONE_FOUND]


def test_waits_grow_to_twenty_seconds_and_start_again_after_calm(bench: Bench) -> None:
    waits = []
    for _ in range(7):
        assert bench.session.step() == 0
        waits.append(bench.session.step())
        bench.clock.now += waits[-1]
    assert waits == pytest.approx([2, 4, 8, 16, 20, 20, 20])
    feed = bench.plug(PICTURES)
    bench.run(35)
    feed.pictures = [None]
    bench.session.step()
    assert bench.session.step() == pytest.approx(2)


def test_a_camera_that_flaps_is_not_calm() -> None:
    backoff = Backoff((2.0, 4.0))
    assert [backoff.next_wait_s() for _ in range(3)] == [2, 4, 4]
    backoff.calm()
    assert backoff.next_wait_s() == 2


def test_the_countdown_to_the_next_try_is_published(bench: Bench) -> None:
    bench.session.step()
    assert bench.views[-1].retry_at_s == pytest.approx(bench.clock.now + 2)


def test_frozen_device_is_opened_anew(bench: Bench) -> None:
    bench.plug(STUCK)
    bench.run(10)
    assert bench.port.openings > 1


def test_covered_device_is_left_open(bench: Bench) -> None:
    bench.plug(FINGERS)
    bench.run(20)
    assert bench.port.openings == 1


def test_a_passing_hand_is_no_fault(bench: Bench) -> None:
    feed = bench.plug(PICTURES)
    bench.run(2)
    feed.pictures = FINGERS
    bench.run(1)
    feed.pictures = PICTURES
    bench.run(1)
    assert bench.conditions() == [CameraCondition.OPENING, CameraCondition.LIVE]


def test_resting_decodes_only_twice_a_second_and_still_sees_a_freeze(bench: Bench) -> None:
    feed = bench.plug(PICTURES)
    bench.run(1)
    bench.resting = True
    before = feed.decoded
    assert bench.run(10) is CameraCondition.LIVE
    assert 15 <= feed.decoded - before <= 22
    feed.pictures = STUCK
    assert bench.run(3) is CameraCondition.FROZEN


def test_nobody_can_draw_into_a_frame_and_the_next_one_is_another_array(bench: Bench) -> None:
    bench.plug(PICTURES)
    bench.run(1)
    first = bench.views[-1].frame
    assert first is not None
    kept = first.bgr.copy()
    bench.run(1)
    second = bench.views[-1].frame
    assert second is not None
    assert second.bgr is not first.bgr
    assert np.array_equal(kept, first.bgr)
    with pytest.raises(ValueError, match="read-only"):
        first.bgr[0, 0, 0] = 1


def test_released_session_opens_again_at_once(bench: Bench) -> None:
    feed = bench.plug(PICTURES)
    bench.run(1)
    bench.session.release()
    assert feed.released
    assert bench.run(1) is CameraCondition.LIVE
