"""What the first paint costs: the window's start in fresh processes, up to the painted home screen.

    python benchmarks/first_paint.py [--runs N] [--modules]

Prints the least and the median of wall and processor time from the start of the process to the
painted window, and the same for a bare window of the same size with one word in it, started in
turn with it. The ratio of the two is what the program adds to Python and Qt, and hardly depends on
the machine or on what else runs there. Exit status 1 where the ratio of processor times is above
`LIMIT`. Needs a display or QT_QPA_PLATFORM=offscreen.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import time

LIMIT = 2.2
_REPORT = """
def report():
    import json, os, sys, time
    print(json.dumps({"at": time.monotonic(), "cpu": time.process_time(),
                      "modules": sorted(sys.modules)}), flush=True)
    os._exit(0)
"""
BARE = (
    _REPORT
    + """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
application = QApplication(sys.argv)
class Window(QMainWindow):
    def paintEvent(self, event):
        QTimer.singleShot(0, report)
window = Window()
window.resize(1280, 800)
window.setCentralWidget(QLabel("Kiosk"))
window.show()
application.exec()
"""
)
KIOSK = (
    _REPORT
    + """
import kiosk.app.window.first_paint as first
wait = first.wait_for_paint
def waited(window):
    wait(window)
    report()
first.wait_for_paint = waited
from kiosk.app.main import main
main(["--demo", "--windowed"])
"""
)


def started(program: str) -> dict[str, object]:
    """One fresh process; wall and processor milliseconds to the painted window."""
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True, timeout=60
    )
    told = json.loads(done.stdout.splitlines()[-1])
    return {
        "wall": 1000 * (told["at"] - began),
        "cpu": 1000 * told["cpu"],
        "modules": told["modules"],
    }


def main() -> int:
    """Measure in turn; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--modules", action="store_true", help="list what was imported by then")
    given = parser.parse_args()
    # The interpreter's own cache of compiled files is filled by one start that does not count.
    started(KIOSK)
    taken: dict[str, list[dict[str, object]]] = {"bare": [], "kiosk": []}
    for _ in range(given.runs):
        for name, program in (("bare", BARE), ("kiosk", KIOSK)):
            taken[name].append(started(program))
    least: dict[str, float] = {}
    for name, runs in taken.items():
        wall = [float(str(run["wall"])) for run in runs]
        cpu = [float(str(run["cpu"])) for run in runs]
        least[name] = min(cpu)
        print(
            f"{name:6s} wall {min(wall):5.0f} ms (median {statistics.median(wall):5.0f})   "
            f"processor {min(cpu):5.0f} ms (median {statistics.median(cpu):5.0f})"
        )
    ratio = least["kiosk"] / least["bare"]
    print(
        f"ratio of processor time {ratio:.2f} (limit {LIMIT}); load {os.getloadavg()[0]:.1f}"
        if hasattr(os, "getloadavg")
        else f"ratio of processor time {ratio:.2f} (limit {LIMIT})"
    )
    if given.modules:
        print("\n".join(str(name) for name in taken["kiosk"][-1]["modules"]))  # type: ignore[attr-defined]
    return 0 if ratio <= LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
