"""Windows in processes of their own: a script drives one from inside, a test looks from outside."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[2]
PATIENCE_S = 60.0

ENVIRONMENT = {
    **{k: v for k, v in os.environ.items() if k not in {"NOTIFY_SOCKET", "KIOSK_HEARTBEAT"}},
    "QT_QPA_PLATFORM": "offscreen",
    "PYTHONPATH": str(ROOT),
}

PLAYED = """
import asyncio, sys
from kiosk.app.configuration.demo import demo_configuration
from kiosk.app.configuration.preferences import Preferences
from kiosk.app.window.program import WindowOptions, open_window
from kiosk.domain.configuration.settings import Configuration, CounterSettings
from PySide6.QtCore import QTimer
from kiosk.flow.machine import HomePressed
from kiosk.flow.manager import AskingPin, Broken, PinTyped
from kiosk.flow.trouble import InTrouble

def state(program):
    return program.counter.runner.counter.state

async def until(there):
    for _ in range(2000):
        if there():
            return
        await asyncio.sleep(0.01)
    print("it did not come", flush=True)

def open_with(play, **counter):
    async def played(program):
        try:
            await play(program)
        finally:
            program.leave()
    given = demo_configuration(Configuration(counter=CounterSettings(**counter)))
    return open_window(given, Preferences(path=None), WindowOptions(
        windowed=True, on_start=lambda p: p.start_task("play", played(p))))
"""


def play(script: str) -> subprocess.CompletedProcess[str]:
    """Run `script` after `PLAYED`; it opens a demo window by `open_with(play)`."""
    return subprocess.run(
        [sys.executable, "-c", PLAYED + script],
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )


@contextmanager
def window(*words: str, **environment: str) -> Iterator["subprocess.Popen[str]"]:
    """`kiosk WORDS…`, ended with the test whatever happens."""
    running = subprocess.Popen(
        [sys.executable, "-m", "kiosk", *words],
        env={**ENVIRONMENT, **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    try:
        yield running
    finally:
        if running.poll() is None:
            running.terminate()
            try:
                running.communicate(timeout=15)
            except subprocess.TimeoutExpired:
                running.kill()
                running.communicate()
        for pipe in (running.stdout, running.stderr):
            if pipe is not None:
                pipe.close()


def until(there: Callable[[], bool], what: str, *, every_s: float = 0.05) -> None:
    """Wait for something that another process does.

    Opening the journal again and again would keep the other from opening it: then look seldom.
    """
    end = time.monotonic() + PATIENCE_S
    while not there():
        assert time.monotonic() < end, f"waited in vain for {what}"
        time.sleep(every_s)
