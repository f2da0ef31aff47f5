"""The counter as the test sees it: a program of its own, told what to do, asked what it shows.

One serves several customers in a row, as counters do.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, Self

ROOT = Path(__file__).parents[2]
END_S = 30.0


class Counter:
    """One program. What it says on stderr is kept in `folder`."""

    def __init__(self, locale: str, folder: Path) -> None:
        self._locale = locale
        self._folder = folder

    def __enter__(self) -> Self:
        """Start it."""
        self._errors = (self._folder / "kiosk.err").open("w", encoding="utf-8")
        self._program = subprocess.Popen(
            [sys.executable, "-m", "tests.browser.at_the_counter", self._locale],
            cwd=ROOT,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            text=True,
        )
        return self

    def __exit__(self, *_: object) -> None:
        """Everybody goes home."""
        try:
            self._program.communicate(timeout=END_S)
        finally:
            self._program.kill()
            self._errors.close()

    def does(self, step: str, *words: str) -> Any:
        """One step of `at_the_counter.Attendant`; what it answers."""
        assert self._program.stdin is not None
        assert self._program.stdout is not None
        self._program.stdin.write(json.dumps([step, *words]) + "\n")
        self._program.stdin.flush()
        answer = self._program.stdout.readline()
        assert answer, f"{step}: {(self._folder / 'kiosk.err').read_text(encoding='utf-8')}"
        return json.loads(answer)

    def begins(self, folder: Path) -> None:
        """The next customer; pictures of the window go into `folder`."""
        assert self.does("begins", str(folder)) == "AtHome"

    def hands_over(self, code: str, name: str, flow: str = "idcheck", email: str = "") -> str:
        """From home to the QR code; the link that it holds."""
        self.does("opens_the_form", code)
        self.does("makes_the_link", flow, name, email)
        return str(self.does("shows_the_code"))
