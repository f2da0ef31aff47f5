"""The parent where no service manager watches: starts the window, and starts it again.

A child that dies or falls silent is replaced. It answers for itself only until its first sign of
life: a configuration that can not be used (status 3) is no crash. How many crashes are too many is
the child's own book (`kiosk.app.process.crash_book`); the limit here only ends a loop that never
gets to it. Imports no Qt and holds nothing but a socket.
"""

import secrets
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from types import FrameType

from kiosk.app.process.watchdog import HEARTBEAT

STARTING_S = 60.0
SILENT_S = 15.0
LOOK_EVERY_S = 0.5
ENDING_S = 10.0
PAUSE_S = 1.0
LIMIT, SPAN_S = 6, 600.0


@dataclass(slots=True, kw_only=True)
class Parent:
    """`command` starts one window. `silent_s` and `starting_s` are how patient it is."""

    command: Sequence[str]
    environ: Mapping[str, str]
    silent_s: float = SILENT_S
    starting_s: float = STARTING_S
    pause_s: float = PAUSE_S
    now_s: Callable[[], float] = time.monotonic
    say: Callable[[str], None] = field(default=lambda line: print(line, file=sys.stderr))  # noqa: T201
    _asked_to_end: bool = False
    _crashes: list[float] = field(default_factory=list)

    def run(self) -> int:
        """Until a window was left, or nothing helps; the exit status."""
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as ear:
            ear.bind(("127.0.0.1", 0))
            ear.settimeout(LOOK_EVERY_S)
            while True:
                status = self._one(ear)
                if status is not None:
                    return status
                now_s = self.now_s()
                self._crashes = [at for at in self._crashes if now_s - at < SPAN_S] + [now_s]
                if len(self._crashes) >= LIMIT:
                    self.say("kiosk: it does not stay up; call the technician (kiosk doctor)")
                    return 1
                ear.settimeout(self.pause_s)
                _listen(ear, "")
                ear.settimeout(LOOK_EVERY_S)

    def end(self, _number: int = 0, _frame: FrameType | None = None) -> None:
        """Asked from outside (SIGTERM): the window is asked in turn."""
        self._asked_to_end = True

    def _one(self, ear: socket.socket) -> int | None:
        """One window; its status, or None where it crashed."""
        word = secrets.token_hex(16)
        port = ear.getsockname()[1]
        child = subprocess.Popen(  # noqa: S603 - this program itself
            list(self.command), env={**self.environ, HEARTBEAT: f"{port}:{word}"}
        )
        try:
            return self._watch(child, ear, word)
        finally:
            if child.poll() is None:
                child.kill()
            child.wait()

    def _watch(self, child: "subprocess.Popen[bytes]", ear: socket.socket, word: str) -> int | None:
        heard_s, up = self.now_s(), False
        while (status := child.poll()) is None:
            if self._asked_to_end:
                return _ended(child)
            if _listen(ear, word):
                heard_s, up = self.now_s(), True
            elif self.now_s() - heard_s > (self.silent_s if up else self.starting_s):
                self.say("kiosk: the window hangs; it is started again")
                return None
        up = up or _listen(ear, word)
        if self._asked_to_end or status == 0 or (status > 0 and not up and status < _DIED):
            return int(status)
        self.say(f"kiosk: the window ended by itself ({status}); it is started again")
        return None


_DIED = 128
"""From here on a status is not one of ours: a shell's, or an exception's on Windows."""


def _listen(ear: socket.socket, word: str) -> bool:
    """Whether the child spoke within a moment. Others on this machine do not know the word."""
    try:
        return ear.recv(64) == word.encode() != b""
    except TimeoutError:
        return False
    except ConnectionError:
        # Windows tells of datagrams that found nobody.
        return False


def _ended(child: "subprocess.Popen[bytes]") -> int:
    child.terminate()
    try:
        return abs(child.wait(ENDING_S)) and 0
    except subprocess.TimeoutExpired:
        return 1


def supervise(words: Sequence[str], environ: Mapping[str, str]) -> int:
    """Run `kiosk WORDS…` as a watched child; the exit status."""
    frozen = bool(getattr(sys, "frozen", False))
    program = [sys.executable] if frozen else [sys.executable, "-m", "kiosk"]
    parent = Parent(command=[*program, *words], environ=environ)
    for wish in (signal.SIGTERM, signal.SIGINT):
        signal.signal(wish, parent.end)
    return parent.run()
