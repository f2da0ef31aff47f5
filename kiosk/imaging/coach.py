"""Says one helpful thing at a time, and when to take the picture. A pure policy with a clock given.

May know reports and times. Must not see a pixel. Used for selfies and documents alike: the table
of what to say is handed in.

The rules: the most useful advice first; what is said stays at least 1.5 s; help after 5 s, the
shutter by hand after 8 s; from 15 s on warnings are eased, blocks never; the picture is taken when
every gate has held for 0.6 s.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from kiosk.domain.configuration.settings import CaptureSettings
from kiosk.domain.values.guidance import OutlineState
from kiosk.domain.values.quality import Instruction, Level, Measure, Measurement, QualityReport

SHOWN_AT_LEAST_S: Final = 1.5
LOST_AFTER_S: Final = 1.0
"""A gap between looks that is longer breaks a hold: nobody saw what happened in it."""

Advice = Callable[[Measurement], Instruction]


@dataclass(frozen=True, slots=True, kw_only=True)
class Script:
    """What to say: `order` is most useful first; `good` when everything is right."""

    order: Sequence[tuple[Measure, Advice]]
    good: Instruction
    waiting: Instruction
    """Nothing is in front of the camera yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Coached:
    """Where the coach stands; the next look starts from it."""

    began_s: float
    shown: Instruction
    shown_since_s: float
    seen_s: float
    held_since_s: float | None = None
    outline: OutlineState = OutlineState.SEARCHING
    hold: float = 0.0
    help: bool = False
    manual: bool = False
    eased: bool = False
    done: bool = False
    """The gates have held long enough: take the picture."""

    @property
    def holding(self) -> bool:
        """Whether every gate holds just now."""
        return self.held_since_s is not None


def begin(script: Script, now_s: float) -> Coached:
    """A fresh attempt. The first advice may replace the greeting at once."""
    return Coached(
        began_s=now_s,
        shown=script.waiting,
        shown_since_s=now_s - SHOWN_AT_LEAST_S,
        seen_s=now_s,
    )


def advance(
    before: Coached, report: QualityReport, script: Script, patience: CaptureSettings, now_s: float
) -> Coached:
    """One look further. `now_s` is monotonic and never before the last one."""
    waited_s = now_s - before.began_s
    eased = waited_s >= patience.ease_after_s
    standing = stopping(report, eased=eased)
    held_since_s = None
    if not standing and report.measurements:
        kept = before.held_since_s is not None and now_s - before.seen_s <= LOST_AFTER_S
        held_since_s = before.held_since_s if kept else now_s
    hold = 0.0
    if held_since_s is not None:
        hold = min(1.0, (now_s - held_since_s) / max(patience.hold_s, 1e-6))
    wanted = script.good if held_since_s is not None else advice(standing, script)
    free = now_s - before.shown_since_s >= SHOWN_AT_LEAST_S
    changes = wanted is not before.shown and free
    return replace(
        before,
        shown=wanted if changes else before.shown,
        shown_since_s=now_s if changes else before.shown_since_s,
        seen_s=now_s,
        held_since_s=held_since_s,
        outline=_outline(report, script, held=held_since_s is not None),
        hold=hold,
        help=waited_s >= patience.help_after_s,
        manual=waited_s >= patience.manual_after_s,
        eased=eased,
        done=hold >= 1.0,
    )


def stopping(report: QualityReport, *, eased: bool) -> tuple[Measurement, ...]:
    """The measurements that stand in the way: every problem, or once eased only the blocks."""
    return tuple(m for m in report.problems if m.level is Level.BLOCK or not eased)


def advice(standing: Sequence[Measurement], script: Script) -> Instruction:
    """The most useful thing to say: what blocks before what only warns."""
    found = {m.measure: m for m in standing}
    for level in (Level.BLOCK, Level.WARN):
        for measure, say in script.order:
            problem = found.get(measure)
            if problem is not None and problem.level is level:
                return say(problem)
    return script.waiting


def _outline(report: QualityReport, script: Script, *, held: bool) -> OutlineState:
    if held:
        return OutlineState.HOLD
    first = script.order[0][0]
    absent = not report.measurements or any(
        m.measure is first and m.level is Level.BLOCK and m.value <= 0 for m in report.measurements
    )
    return OutlineState.SEARCHING if absent else OutlineState.ADJUST
