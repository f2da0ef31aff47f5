"""The manager's day: what the counts of some days say. Pure; numbers and pseudonyms alone.

A verdict that came and was then replaced is counted once, by what stands now. The median is told to
the step in which times are counted (five seconds).
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import field

from kiosk.domain.values.lean import dataclass
from kiosk.domain.values.tally import Tally

OVERRIDDEN, RETAKEN, TROUBLE = "capture.overridden", "capture.retaken", "camera.trouble"
APPROVED, FAILED_SIGN_IN = "staff.approved", "staff.sign_in_failed"
_STEP_S = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """Counts of a range of days; each mapping leaves out what did not happen."""

    verdicts: Mapping[str, int] = field(default_factory=dict, repr=False)
    """By verdict, or by state where there is none yet."""
    operations: Mapping[str, int] = field(default_factory=dict, repr=False)
    attendants: Mapping[str, int] = field(default_factory=dict, repr=False)
    hours: tuple[int, ...] = (0,) * 24
    """By hour of the local day."""
    median_s: float | None = None
    """From a visit's first entry to its verdict; None where there was none."""
    retakes: int = 0
    overrides: int = 0
    camera_trouble: int = 0
    approvals: int = 0
    failed_sign_ins: int = 0
    open_unknown: int = 0
    """Unknown outcomes that nobody has dealt with, of any day."""

    @property
    def total(self) -> int:
        """How many submissions."""
        return sum(self.operations.values())


def day_of(tallies: Iterable[Tally], *, open_unknown: int = 0) -> Day:
    """Add the counts up; hours are those of `Tally.hour`'s own zone."""
    verdicts: Counter[str] = Counter()
    operations: Counter[str] = Counter()
    attendants: Counter[str] = Counter()
    events: Counter[str] = Counter()
    times: Counter[int] = Counter()
    hours = [0] * 24
    for each in tallies:
        if each.count <= 0:
            continue
        if each.kind == "submission":
            verdicts[each.word] += each.count
            operations[each.operation] += each.count
            attendants[each.attendant] += each.count
            hours[each.hour.hour] += each.count
        elif each.kind == "time":
            times[int(each.word)] += each.count
        else:
            events[each.word] += each.count
    return Day(
        verdicts=dict(verdicts.most_common()),
        operations=dict(operations.most_common()),
        attendants=dict(attendants.most_common()),
        hours=tuple(hours),
        median_s=_median(times),
        retakes=events[RETAKEN],
        overrides=events[OVERRIDDEN],
        camera_trouble=events[TROUBLE],
        approvals=events[APPROVED],
        failed_sign_ins=events[FAILED_SIGN_IN],
        open_unknown=open_unknown,
    )


def _median(times: Mapping[int, int]) -> float | None:
    """The middle of the step in which half of the times are reached."""
    total, seen = sum(times.values()), 0
    for seconds in sorted(times):
        seen += times[seconds]
        if 2 * seen >= total:
            return seconds + _STEP_S / 2
    return None


CSV_HEADER = ("date", "hour", "kind", "operation", "result", "attendant", "count")


def day_rows(
    tallies: Iterable[Tally], names: Mapping[str, str] | None = None
) -> list[tuple[str | int, ...]]:
    """Rows of `CSV_HEADER`, in order. `names` stand in the place of pseudonyms where given."""
    known = names or {}
    return sorted(
        (
            each.hour.date().isoformat(),
            each.hour.hour,
            each.kind,
            each.operation,
            each.word,
            known.get(each.attendant, each.attendant),
            each.count,
        )
        for each in tallies
        if each.count > 0
    )
