"""The picture on the capture screen: how steadily it is painted and what that costs.

    python benchmarks/preview.py [--quick] [--seconds S] [--rounds N]

Three programs take turns, each in a process of its own:
- bare: one loop that makes a frame of the demo's footage, converts it and blits it 1:1 into an
  empty window, thirty times a second; nothing can show a picture for much less;
- preview: the whole program in demo mode, standing on its capture screen, guidance off;
- guided: the same with guidance on and the automatic shutter off, so that it stays there.

Printed: frames painted a second, the gaps between them, processor time (all threads, user and
system) as a share of one core, memory (PSS). Processor time is compared with the bare loop's of
the same run; where others load the machine the gaps tell of the load, not of the program, and are
judged only where the bare loop kept its own pace. Exit status 1 where a limit is missed. Needs a
display or QT_QPA_PLATFORM=offscreen.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kiosk.app.window.program import Program

FIRST_FRAMES = 10
SETTLE_S = 2.0
PREVIEW_RATIO = 3.0
"""Scaling to the window, smoothly, and drawing veil, outline and words is most of it."""
GUIDED_RATIO = 9.0
FPS_SHARE = 0.97
"""Of the frames that the bare loop painted in the same run."""
GAP_MS = 35.0
PSS_MB = 150.0
QUIET_GAP_MS = 36.0
"""A bare loop that can not keep this pace says that the machine is busy."""


class Strokes(QObject):
    """Notes when a widget was painted."""

    def __init__(self) -> None:
        super().__init__()
        self.at: list[float] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let everything through."""
        if event.type() == QEvent.Type.Paint:
            self.at.append(time.perf_counter())
        return super().eventFilter(watched, event)


def pss_mb() -> float | None:
    """Proportional share of memory, where the system tells it."""
    try:
        text = Path("/proc/self/smaps_rollup").read_text(encoding="ascii")
    except OSError:
        return None
    return int(text.split("Pss:")[1].split()[0]) / 1024


def watch(view: "QWidget", seconds: float, tell: Callable[[dict[str, object]], None]) -> Strokes:
    """Wait for the first frames, let it settle, measure for `seconds`, tell."""
    strokes = Strokes()
    view.installEventFilter(strokes)
    began: list[float] = []
    painted = QTimer(strokes)

    def look() -> None:
        if getattr(view, "painted", len(strokes.at)) > FIRST_FRAMES:
            painted.stop()
            QTimer.singleShot(round(1000 * SETTLE_S), begin)

    def begin() -> None:
        strokes.at.clear()
        began.extend((time.perf_counter(), time.process_time()))
        QTimer.singleShot(round(1000 * seconds), end)

    def end() -> None:
        wall, cpu = time.perf_counter() - began[0], time.process_time() - began[1]
        gaps = sorted(1000 * (b - a) for a, b in zip(strokes.at, strokes.at[1:], strict=False))
        tell(
            {
                "fps": len(strokes.at) / wall,
                "gap_p50_ms": gaps[len(gaps) // 2] if gaps else None,
                "gap_p95_ms": gaps[int(0.95 * len(gaps))] if gaps else None,
                "core": cpu / wall,
                "pss_mb": pss_mb(),
            }
        )

    painted.timeout.connect(look)
    painted.start(50)
    return strokes


def bare(seconds: float) -> None:
    """The loop that everything is compared with."""
    import cv2  # noqa: PLC0415 - each phase loads only its own
    from PySide6.QtCore import Qt  # noqa: PLC0415
    from PySide6.QtGui import QImage, QPainter, QPaintEvent  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication, QWidget  # noqa: PLC0415

    from kiosk.camera.footage import Footage  # noqa: PLC0415
    from kiosk.camera.scenes import Scene, Stage  # noqa: PLC0415
    from kiosk.ui.resources import resource  # noqa: PLC0415

    cv2.setNumThreads(1)
    application = QApplication(sys.argv[:1])
    feed = Footage(resource("footage"), Stage(Scene.SELFIE))

    class Blit(QWidget):
        image = QImage()

        def turn(self) -> None:
            feed.grab()
            pixels = cv2.cvtColor(feed.retrieve(), cv2.COLOR_BGR2BGRA)  # type: ignore[arg-type]
            self.image = QImage(pixels.data, 1280, 720, 5120, QImage.Format.Format_RGB32)
            self.update()

        def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
            painter = QPainter(self)
            painter.drawImage(0, 0, self.image)
            painter.end()

    view = Blit()
    view.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
    view.resize(1280, 720)
    timer = QTimer()
    timer.timeout.connect(view.turn)

    def tell(found: dict[str, object]) -> None:
        print(json.dumps(found), flush=True)
        application.quit()

    strokes = watch(view, seconds, tell)
    view.show()
    timer.start(0)
    application.exec()
    feed.release()
    del strokes


def kiosk(seconds: float, *, guidance: bool) -> None:
    """The whole program on its capture screen."""
    from kiosk.app.configuration.demo import demo_configuration  # noqa: PLC0415
    from kiosk.app.configuration.preferences import Preferences  # noqa: PLC0415
    from kiosk.app.window.program import WindowOptions, open_window  # noqa: PLC0415
    from kiosk.domain.configuration.settings import CaptureSettings, Configuration  # noqa: PLC0415

    capture = CaptureSettings(guidance=guidance, automatic=False)
    configuration = demo_configuration(replace(Configuration(), capture=capture))
    kept: list[object] = []

    def begin(program: "Program") -> None:
        open_capture(program)
        screen = program.window.screen_shown
        assert screen is not None  # noqa: S101 - a state was just shown
        from kiosk.ui.widgets.preview import PreviewView  # noqa: PLC0415

        def tell(found: dict[str, object]) -> None:
            print(json.dumps(found), flush=True)
            program.leave()

        view = screen.findChild(PreviewView)
        kept.append(watch(view, seconds, tell))  # type: ignore[arg-type]

    open_window(configuration, Preferences(path=None), WindowOptions(windowed=True, on_start=begin))


def open_capture(program: "Program") -> None:
    """Through form and consent as fast as nobody can."""
    from kiosk.domain.contract.dui import DuiType  # noqa: PLC0415
    from kiosk.domain.contract.subject import Subject  # noqa: PLC0415
    from kiosk.domain.values.consent import ConsentGiven  # noqa: PLC0415
    from kiosk.domain.values.ids import VisitId  # noqa: PLC0415
    from kiosk.domain.values.operation import Operation  # noqa: PLC0415
    from kiosk.flow.capture import Capturing  # noqa: PLC0415
    from kiosk.flow.consent import ConsentAccepted  # noqa: PLC0415
    from kiosk.flow.form import SubjectEntered  # noqa: PLC0415
    from kiosk.flow.home import ServiceChosen  # noqa: PLC0415

    subject = Subject(dui_type=DuiType.BR_CPF, code="12345678909", name="Luke Skywalker")
    for event in (
        ServiceChosen(operation=Operation.ONBOARDING, visit=VisitId("benchmark")),
        SubjectEntered(subject=subject),
        ConsentAccepted(
            consent=ConsentGiven(
                version="benchmark", language="pt-BR", sha256="", at="2026-01-01T00:00:00+00:00"
            )
        ),
    ):
        program.counter.dispatch(event)
    state = program.counter.runner.counter.state
    if not isinstance(state, Capturing):
        raise SystemExit(f"not on the capture screen but in {type(state).__name__}")


PHASES: dict[str, Callable[[float], None]] = {
    "bare": bare,
    "preview": lambda seconds: kiosk(seconds, guidance=False),
    "guided": lambda seconds: kiosk(seconds, guidance=True),
}


def measured(phase: str, seconds: float) -> dict[str, float]:
    """One phase in a process of its own."""
    done = subprocess.run(
        [sys.executable, __file__, "--phase", phase, "--seconds", str(seconds)],
        check=True,
        stdout=subprocess.PIPE,
        text=True,
        timeout=seconds + 120,
    )
    told: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return told


def main() -> int:
    """Measure in turn, print, judge; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="one round of three seconds")
    parser.add_argument("--seconds", type=float, default=8.0)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--phase", choices=PHASES, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.phase:
        PHASES[given.phase](given.seconds)
        return 0
    seconds, rounds = (3.0, 1) if given.quick else (given.seconds, given.rounds)
    taken: dict[str, list[dict[str, float]]] = {name: [] for name in PHASES}
    for _ in range(rounds):
        for name in PHASES:
            taken[name].append(measured(name, seconds))
    best = {name: {key: _middle(runs, key) for key in runs[0]} for name, runs in taken.items()}
    for name, found in best.items():
        print(
            f"{name:8s} {found['fps']:5.1f} fps   gap p50 {found['gap_p50_ms']:5.1f} ms "
            f"p95 {found['gap_p95_ms']:5.1f} ms   {100 * found['core']:5.1f} % of a core   "
            f"{found['pss_mb'] or 0:5.0f} MB"
        )
    if hasattr(os, "getloadavg"):
        print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")
    return judged(best)


def _middle(runs: list[dict[str, float]], key: str) -> float:
    return statistics.median(run[key] or 0.0 for run in runs)


def judged(best: dict[str, dict[str, float]]) -> int:
    """Compare with the bare loop of the same run."""
    loop = best["bare"]
    rows = [
        ("preview / bare, processor", best["preview"]["core"] / loop["core"], PREVIEW_RATIO),
        ("guided / bare, processor", best["guided"]["core"] / loop["core"], GUIDED_RATIO),
        ("guided, MB", best["guided"]["pss_mb"], PSS_MB),
    ]
    if loop["gap_p95_ms"] <= QUIET_GAP_MS:
        for name in ("preview", "guided"):
            rows.append((f"{name}, gap p95 ms", best[name]["gap_p95_ms"], GAP_MS))
            rows.append((f"{name}, frames missed", 1 - best[name]["fps"] / 30, 1 - FPS_SHARE))
    else:
        print("the bare loop could not keep its pace: gaps are not judged")
    missed = 0
    for words, value, limit in rows:
        good = value <= limit
        missed += not good
        print(f"{'ok  ' if good else 'MISS'} {words:28s} {value:7.2f} (limit {limit:g})")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
