"""What the coach says, when, and for how long: reports and times in, advice out."""

import itertools

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.configuration.settings import CaptureSettings
from kiosk.domain.values.guidance import OutlineState
from kiosk.domain.values.quality import Instruction, Level, Measure, Measurement, QualityReport
from kiosk.imaging.coach import Coached, advance, begin
from kiosk.imaging.selfie_guide import SELFIE_SCRIPT

PATIENCE = CaptureSettings()
STEP_S = 1 / 30


def report(**levels: tuple[float, Level]) -> QualityReport:
    taken = [Measurement(measure=Measure.SINGLE_FACE, value=1, level=Level.PASS)]
    taken += [
        Measurement(measure=Measure[name.upper()], value=value, level=level)
        for name, (value, level) in levels.items()
    ]
    return QualityReport(measurements=tuple(taken))


GOOD = report()
NOBODY = QualityReport(
    measurements=(Measurement(measure=Measure.SINGLE_FACE, value=0, level=Level.BLOCK),)
)
FAR = report(head_size=(0.1, Level.BLOCK))
TURNED = report(yaw=(30, Level.BLOCK))
DIM = report(luminance_mean=(52, Level.WARN))


def played(*scenes: tuple[QualityReport, float], began_s: float = 100.0) -> list[Coached]:
    """Every look at 30 a second over the scenes, each for its seconds."""
    coached, now_s, seen = begin(SELFIE_SCRIPT, began_s), began_s, []
    for scene, length_s in scenes:
        end_s = now_s + length_s
        while now_s < end_s:
            coached = advance(coached, scene, SELFIE_SCRIPT, PATIENCE, now_s)
            seen.append(coached)
            now_s += STEP_S
    return seen


def test_good_frames_are_taken_after_the_hold_and_not_before() -> None:
    seen = played((GOOD, 0.55))
    assert not any(look.done for look in seen)
    assert seen[-1].outline is OutlineState.HOLD
    assert 0.8 < seen[-1].hold < 1.0
    assert played((GOOD, 0.7))[-1].done


def test_one_bad_frame_starts_the_hold_anew() -> None:
    seen = played((GOOD, 0.5), (TURNED, STEP_S), (GOOD, 0.5))
    assert not any(look.done for look in seen)


def test_a_gap_between_looks_starts_the_hold_anew() -> None:
    coached = begin(SELFIE_SCRIPT, 0.0)
    coached = advance(coached, GOOD, SELFIE_SCRIPT, PATIENCE, 0.0)
    coached = advance(coached, GOOD, SELFIE_SCRIPT, PATIENCE, 3.0)
    assert not coached.done


def test_the_most_useful_thing_is_said_first() -> None:
    both = report(yaw=(30, Level.BLOCK), head_size=(0.1, Level.BLOCK))
    assert played((both, 0.1))[-1].shown is Instruction.COME_CLOSER


def test_what_blocks_is_said_before_what_only_warns() -> None:
    both = report(head_size=(0.22, Level.WARN), yaw=(-30, Level.BLOCK))
    assert played((both, 0.1))[-1].shown is Instruction.TURN_LEFT


def test_left_and_right_are_the_customers_own() -> None:
    near_the_pictures_left = report(left_margin=(0.5, Level.BLOCK))
    assert played((near_the_pictures_left, 0.1))[-1].shown is Instruction.MOVE_LEFT
    assert played((report(yaw=(30, Level.BLOCK)), 0.1))[-1].shown is Instruction.TURN_RIGHT
    assert played((report(pitch=(30, Level.BLOCK)), 0.1))[-1].shown is Instruction.CHIN_UP


def test_nobody_is_searching_and_a_wrong_pose_is_adjusting() -> None:
    assert played((NOBODY, 0.1))[-1].outline is OutlineState.SEARCHING
    assert played((TURNED, 0.1))[-1].outline is OutlineState.ADJUST


def test_help_the_shutter_and_ease_come_in_their_time() -> None:
    seen = played((TURNED, 16.0))
    at = {int((n + 0.5) * STEP_S * 10) / 10: look for n, look in enumerate(seen)}
    assert (at[4.9].help, at[5.1].help) == (False, True)
    assert (at[7.9].manual, at[8.1].manual) == (False, True)
    assert (at[14.9].eased, at[15.1].eased) == (False, True)


def test_ease_lets_warnings_pass_and_blocks_never() -> None:
    assert not any(look.done for look in played((DIM, 14.9)))
    assert played((DIM, 16.0))[-1].done
    assert not any(look.done for look in played((TURNED, 40.0)))


scenes = st.lists(
    st.tuples(st.sampled_from([GOOD, NOBODY, FAR, TURNED, DIM]), st.floats(0.03, 2.5)),
    min_size=1,
    max_size=12,
)


@settings(max_examples=60, deadline=None)
@given(scenes=scenes)
def test_nothing_is_shown_for_less_than_one_and_a_half_seconds(
    scenes: list[tuple[QualityReport, float]],
) -> None:
    seen = played(*scenes)
    changes = [n for n in range(1, len(seen)) if seen[n].shown is not seen[n - 1].shown]
    for earlier, later in itertools.pairwise(changes):
        assert (later - earlier) * STEP_S >= 1.5 - STEP_S


@settings(max_examples=60, deadline=None)
@given(scenes=scenes)
def test_done_means_that_every_gate_held(scenes: list[tuple[QualityReport, float]]) -> None:
    run = 0
    for look in played(*scenes):
        run = run + 1 if look.holding else 0
        assert not look.done or run * STEP_S >= PATIENCE.hold_s
