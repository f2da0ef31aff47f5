"""Remembers over restarts how often the program ended without being asked to.

Whoever restarts it (systemd, the supervising parent, a person) does not matter: a start that finds
the mark of one that never said goodbye counts it. Holds times and nothing else.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

SPAN_S = 600.0
LIMIT = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class CrashBook:
    """`now_s`: seconds of the wall clock, which goes on while the program does not run.

    A folder that can not be written counts nothing: the journal, which lies there too, will say so.
    """

    path: Path
    now_s: Callable[[], float]

    def begin(self) -> bool:
        """The program starts; whether it is one crash too many.

        Then the page for the technician is shown, and the next start begins to count anew.
        """
        now_s = self.now_s()
        running, crashes = self._read()
        if running:
            crashes.append(now_s)
        crashes = [at for at in crashes if 0 <= now_s - at < SPAN_S]
        too_many = len(crashes) >= LIMIT
        self._write(running=not too_many, crashes=[] if too_many else crashes)
        return too_many

    def end(self) -> None:
        """It ends because it was asked to."""
        self._write(running=False, crashes=self._read()[1])

    def _read(self) -> tuple[bool, list[float]]:
        try:
            kept = json.loads(self.path.read_text(encoding="utf-8"))
            return bool(kept["running"]), [float(at) for at in kept["crashes"]]
        except (OSError, ValueError, KeyError, TypeError):
            return False, []

    def _write(self, *, running: bool, crashes: list[float]) -> None:
        part = self.path.with_suffix(".part")
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            part.write_text(json.dumps({"running": running, "crashes": crashes}), "utf-8")
            part.replace(self.path)
        except OSError:
            return
