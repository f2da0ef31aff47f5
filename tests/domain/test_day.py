"""What the counts of some days say."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.rules.day import day_of, day_rows
from kiosk.domain.values.tally import Tally


def tally(kind: str, word: str, count: int = 1, hour: int = 9, who: str = "p1") -> Tally:
    operation = "" if kind == "event" else "onboarding"
    return Tally(
        hour=datetime(2026, 3, 2, hour, tzinfo=UTC),
        kind=kind,
        operation=operation,
        word=word,
        attendant=who,
        count=count,
    )


def test_counts_are_added_up_by_what_a_manager_asks() -> None:
    day = day_of(
        [
            tally("submission", "approved", 3),
            tally("submission", "refused", 1, hour=10, who="p2"),
            tally("submission", "approved", 0, hour=11, who="p3"),
            tally("event", "capture.retaken", 4),
            tally("event", "capture.overridden", 2),
            tally("event", "capture.kept", 9),
            tally("event", "camera.trouble", 1),
            tally("event", "staff.approved", 5),
        ],
        open_unknown=7,
    )
    assert day.verdicts == {"approved": 3, "refused": 1}
    assert day.operations == {"onboarding": 4}
    assert day.attendants == {"p1": 3, "p2": 1}
    assert (day.hours[9], day.hours[10], sum(day.hours)) == (3, 1, 4)
    assert (day.retakes, day.overrides, day.camera_trouble, day.approvals) == (4, 2, 1, 5)
    assert (day.total, day.open_unknown, day.median_s) == (4, 7, None)


def test_nothing_is_a_day_as_well() -> None:
    day = day_of([])
    assert (day.total, day.median_s, sum(day.hours)) == (0, None, 0)


@given(st.lists(st.integers(0, 719), min_size=1, max_size=60))
def test_the_median_lies_in_the_step_of_the_true_one(steps: list[int]) -> None:
    seconds = sorted(5 * step for step in steps)
    day = day_of([tally("time", f"{each:04d}") for each in seconds])
    assert day.median_s == seconds[(len(seconds) - 1) // 2] + 2.5


def test_rows_name_somebody_only_where_names_are_given() -> None:
    counts = [tally("submission", "approved", 2), tally("submission", "refused", 0)]
    assert day_rows(counts) == [("2026-03-02", 9, "submission", "onboarding", "approved", "p1", 2)]
    assert day_rows(counts, {"p1": "Ana"})[0][5] == "Ana"
