"""Many visits in one process: does memory stay, and how long does the window ever stand still?

    python benchmarks/soak.py [--visits N] [--grows MB]

Drives the whole program in demo mode, over HTTP to its own simulator, from home to the verdict and
back, N times, as fast as it goes. Prints memory (RSS) along the way, and for each step the longest
turn of the window's loop, told by a timer of one millisecond: the processor time of the window's
own thread, which is what the program does, and the wall time, in which other threads and programs
have their part. The first visit is told apart. Exit status 1 where memory grew by more than
`--grows` between the first tenth and the end. Turns are not judged: on a busy machine they tell of
the machine.
Needs a display or QT_QPA_PLATFORM=offscreen.
"""

import argparse
import asyncio
import os
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer

from kiosk.app.configuration.demo import demo_configuration
from kiosk.app.configuration.preferences import Preferences
from kiosk.app.window.program import WindowOptions, open_window
from kiosk.domain.contract.dui import DuiType
from kiosk.domain.contract.subject import Subject
from kiosk.domain.values.consent import ConsentGiven
from kiosk.domain.values.ids import VisitId
from kiosk.domain.values.operation import Operation
from kiosk.flow.capture import CaptureKept, ReviewingCapture, ShutterPressed
from kiosk.flow.consent import ConsentAccepted
from kiosk.flow.form import SubjectEntered
from kiosk.flow.home import AtHome, ServiceChosen
from kiosk.flow.machine import HomePressed, State
from kiosk.flow.manager import Broken
from kiosk.flow.trouble import InTrouble
from kiosk.flow.verdict import ShowingVerdict
from kiosk.flow.visit import OverrideReason

if TYPE_CHECKING:
    from kiosk.app.window.program import Program

PATIENCE_S = 60.0
AT_HOME_S = 2.0
"""Before the first visit: nobody is quicker, and the screens are built meanwhile."""
SUBJECT = Subject(dui_type=DuiType.BR_CPF, code="12345678909", name="Luke Skywalker")
CONSENT = ConsentGiven(version="soak", language="pt-BR", sha256="", at="2026-01-01T00:00:00+00:00")


def rss_mb() -> float:
    """Resident memory of this process."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


class Heartbeat:
    """A timer of one millisecond; the longest turn between two beats since it was last asked."""

    def __init__(self) -> None:
        self._last = time.perf_counter()
        self._last_cpu = time.thread_time()
        self._longest = 0.0
        self._longest_cpu = 0.0
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(1)

    def _beat(self) -> None:
        now, cpu = time.perf_counter(), time.thread_time()
        self._longest = max(self._longest, now - self._last)
        self._longest_cpu = max(self._longest_cpu, cpu - self._last_cpu)
        self._last, self._last_cpu = now, cpu

    def longest_ms(self) -> tuple[float, float]:
        """Processor and wall; begins anew."""
        self._beat()
        longest = (1000 * self._longest_cpu, 1000 * self._longest)
        self._longest = self._longest_cpu = 0.0
        return longest


class Soak:
    """One run."""

    def __init__(self, visits: int) -> None:
        self.visits = visits
        self.memory: list[float] = []
        self.first: dict[str, tuple[float, float]] = {}
        self.later: dict[str, list[tuple[float, float]]] = {}
        self._beat: Heartbeat | None = None

    async def run(self, program: "Program") -> None:
        """All visits, then leave."""
        try:
            self._beat = Heartbeat()
            await self._until(program, lambda _state: program.services is not None)
            self._note("start", first=True)
            await asyncio.sleep(AT_HOME_S)
            self._note("building ahead", first=True)
            for number in range(self.visits):
                await self._visit(program, number)
                self.memory.append(rss_mb())
                if (number + 1) % max(1, self.visits // 10) == 0:
                    print(f"{number + 1:5d} visits {self.memory[-1]:6.1f} MB", flush=True)
        finally:
            program.leave()

    async def _visit(self, program: "Program", number: int) -> None:
        tell, first = program.counter.dispatch, number == 0
        await self._until(program, lambda state: isinstance(state, AtHome))
        self._note("home", first=first)
        tell(ServiceChosen(operation=Operation.ONBOARDING, visit=VisitId(f"soak-{number}")))
        await self._pause("form", first=first)
        tell(SubjectEntered(subject=SUBJECT))
        await self._pause("consent", first=first)
        tell(ConsentAccepted(consent=CONSENT))
        await self._until(program, lambda _state: _guided(program))
        self._note("capture", first=first)
        tell(ShutterPressed())
        await self._until(program, lambda state: isinstance(state, ReviewingCapture))
        await self._pause("review", first=first)
        state = program.counter.runner.counter.state
        assert isinstance(state, ReviewingCapture)  # noqa: S101 - waited for above
        reason = next(iter(OverrideReason)) if state.capture.needs_reason else None
        tell(CaptureKept(override=reason))
        await self._until(program, lambda state: isinstance(state, ShowingVerdict))
        await self._pause("sending and verdict", first=first)
        tell(HomePressed())

    async def _pause(self, step: str, *, first: bool) -> None:
        """Time to paint."""
        await asyncio.sleep(0.03)
        self._note(step, first=first)

    def _note(self, step: str, *, first: bool) -> None:
        assert self._beat is not None  # noqa: S101 - set before the first step
        longest = self._beat.longest_ms()
        if first:
            self.first[step] = longest
        else:
            self.later.setdefault(step, []).append(longest)

    async def _until(self, program: "Program", there: Callable[[State], bool]) -> None:
        end = time.monotonic() + PATIENCE_S
        while not there(state := program.counter.runner.counter.state):
            if time.monotonic() > end or isinstance(state, InTrouble | Broken):
                raise SystemExit(f"stuck in {type(state).__name__}")
            await asyncio.sleep(0.01)

    def report(self, grows_mb: float) -> int:
        """Print; the exit status."""
        print("longest turn, ms        processor: first  median     p95    wall: first  median")
        for step, first in self.first.items():
            rest = self.later.get(step, [])
            cpu, wall = sorted(each[0] for each in rest), sorted(each[1] for each in rest)
            line = f"{step:22s} {first[0]:17.1f}"
            if rest:
                p95 = cpu[int(0.95 * (len(cpu) - 1))]
                line += f" {statistics.median(cpu):7.1f} {p95:7.1f} {first[1]:14.1f}"
                line += f" {statistics.median(wall):7.1f}"
            print(line)
        early = self.memory[min(len(self.memory) - 1, len(self.memory) // 10)]
        grown = self.memory[-1] - early
        load = f"; load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
        print(f"grown by {grown:.1f} MB from {early:.1f} MB (limit {grows_mb:g}){load}")
        return 0 if grown <= grows_mb else 1


def _guided(program: "Program") -> bool:
    guidance = None if program.cameras is None else program.cameras.photographer.guidance
    return guidance is not None and not guidance.report.problems


def main() -> int:
    """Run and report; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--visits", type=int, default=200)
    parser.add_argument("--grows", type=float, default=20.0, metavar="MB")
    given = parser.parse_args()
    soak = Soak(given.visits)
    open_window(
        demo_configuration(),
        Preferences(path=None),
        WindowOptions(
            windowed=True, on_start=lambda program: program.start_task("soak", soak.run(program))
        ),
    )
    return soak.report(given.grows)


if __name__ == "__main__":
    sys.exit(main())
