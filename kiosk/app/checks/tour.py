"""Plays a demo visit through the real window by key presses: what a start without a display does.

Prints each step and the verdict, saves a picture of every screen, ends with status 0. The same
visit that an attendant would make: identifier, name, consent, selfie, verdict, then the document.
"""

import asyncio
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kiosk.app.configuration.preferences import Preferences
from kiosk.app.process.exit_status import Status
from kiosk.app.window.program import Program, WindowOptions, open_window
from kiosk.domain.configuration.settings import Configuration
from kiosk.flow.capture import Capturing, ReviewingCapture
from kiosk.flow.consent import AskingConsent
from kiosk.flow.document import ChoosingDocument
from kiosk.flow.form import EnteringSubject
from kiosk.flow.home import AtHome
from kiosk.flow.machine import State
from kiosk.flow.verdict import ShowingVerdict
from kiosk.flow.visit import Shot

IDENTIFIER = "12345678909"
NAME = "Luke Skywalker"
"""The contract's own example; the simulator approves it."""
PATIENCE_S = 60.0
LOOK_EVERY_S = 0.05


class StuckError(Exception):
    """A screen did not come in time."""


@dataclass(slots=True, kw_only=True)
class Guest:
    """Whoever sits before the window: presses keys, waits for screens, keeps pictures."""

    program: Program
    folder: Path
    number: int = 0
    seen: list[str] = field(default_factory=list)

    def press(self, key: Qt.Key, text: str = "") -> None:
        """One key, as the keyboard would."""
        window = self.program.window
        focused: QWidget | None = window.focusWidget()
        target = window if focused is None else focused
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QCoreApplication.postEvent(target, event)

    async def type(self, text: str) -> None:
        """Letters and digits, one by one."""
        for letter in text:
            self.press(Qt.Key(ord(letter.upper())), letter)
            await asyncio.sleep(0)
        await asyncio.sleep(LOOK_EVERY_S)

    async def enter(self) -> None:
        """The primary action."""
        self.press(Qt.Key.Key_Return, "\r")
        await asyncio.sleep(LOOK_EVERY_S)

    async def until(self, there: Callable[[State], bool], what: str) -> State:
        """Wait for a situation, and keep a picture of its screen."""
        end = time.monotonic() + PATIENCE_S
        while not there(self.program.counter.runner.counter.state):
            if time.monotonic() > end:
                raise StuckError(what)
            await asyncio.sleep(LOOK_EVERY_S)
        await self.keep(what)
        return self.program.counter.runner.counter.state

    async def keep(self, what: str) -> None:
        """Save the window as a numbered picture and say which step it is."""
        await asyncio.sleep(0.3)  # the screen arrives, its picture is painted
        self.number += 1
        path = self.folder / f"{self.number:02d}-{what}.png"
        self.program.window.grab().save(str(path))
        self.seen.append(what)
        sys.stdout.write(f"{self.number:2d}  {what}\n")
        sys.stdout.flush()


async def play(guest: Guest) -> None:
    """One visit from home to both verdicts."""
    await guest.until(lambda x: isinstance(x, AtHome), "home")
    await guest.type(IDENTIFIER)
    await guest.enter()
    await guest.until(lambda x: isinstance(x, EnteringSubject), "form")
    await guest.type(NAME)
    await guest.enter()
    await guest.until(lambda x: isinstance(x, AskingConsent), "consent")
    await guest.enter()
    await _photograph(guest, Shot.SELFIE)
    state = await guest.until(lambda x: isinstance(x, ShowingVerdict), "verdict")
    _say_verdict(state)
    await guest.enter()
    await guest.until(lambda x: isinstance(x, ChoosingDocument), "which-document")
    await guest.enter()
    await _photograph(guest, Shot.DOCUMENT_FRONT)
    await _photograph(guest, Shot.DOCUMENT_BACK)
    state = await guest.until(lambda x: isinstance(x, ShowingVerdict), "document-verdict")
    _say_verdict(state)


async def _photograph(guest: Guest, shot: Shot) -> None:
    name = shot.value.replace("_", "-")
    await guest.until(lambda x: isinstance(x, Capturing) and x.shot is shot, name)
    # The guide takes the picture by itself, as it would at a counter.
    await guest.until(lambda x: isinstance(x, ReviewingCapture), f"{name}-review")
    await guest.enter()


def _say_verdict(state: State) -> None:
    if isinstance(state, ShowingVerdict):
        mode = state.submission.mode
        sys.stdout.write(f"    verdict: {state.decision.verdict.value} ({mode})\n")
        sys.stdout.flush()


def tour(configuration: Configuration, preferences: Preferences, folder: str) -> int:
    """Play it and leave; 1 where a screen did not come."""
    place = Path(folder)
    place.mkdir(parents=True, exist_ok=True)
    status = [int(Status.OTHER)]

    def ready(program: Program) -> None:
        program.start_task("tour", _played(program, place, status))

    open_window(configuration, preferences, WindowOptions(windowed=True, on_start=ready))
    return status[0]


async def _played(program: Program, folder: Path, status: list[int]) -> None:
    try:
        await play(Guest(program=program, folder=folder))
        status[0] = int(Status.DONE)
    except StuckError as error:
        state = type(program.counter.runner.counter.state).__name__
        sys.stderr.write(f"kiosk: the tour waited in vain for {error} (at {state})\n")
    finally:
        program.leave()
