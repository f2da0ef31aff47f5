"""Plays a demo visit through the real window by key presses: what a start without a display does.

Prints each step and the verdict, saves a picture of every screen, ends with status 0. The same
visit that an attendant would make: identifier, name, consent, selfie, verdict, then the document.
Waits for what it waits for: a machine that is slow makes a slow visit, not a failed one.
"""

import asyncio
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kiosk.app.configuration.preferences import Preferences
from kiosk.app.process.exit_status import Status
from kiosk.app.window.program import Program, WindowOptions, open_window
from kiosk.domain.configuration.settings import Configuration
from kiosk.flow.capture import Capturing, ReviewingCapture
from kiosk.flow.consent import AskingConsent, Declined
from kiosk.flow.document import ChoosingDocument
from kiosk.flow.form import EnteringSubject
from kiosk.flow.home import AtHome
from kiosk.flow.machine import State
from kiosk.flow.manager import Broken
from kiosk.flow.sending import Queued
from kiosk.flow.trouble import InTrouble, ResolvingOutcome
from kiosk.flow.verdict import ShowingVerdict
from kiosk.flow.visit import Shot

IDENTIFIER = "12345678909"
NAME = "Luke Skywalker"
"""The contract's own example; the simulator approves it."""
LOOK_EVERY_S = 0.05
PRESS_AGAIN_S = 1.0
"""A new screen is deaf at first; a person presses again, too."""
GIVEN_UP_S = 900.0
"""Not a measure of slowness: something that will never come."""
NO_WAY_ON = (Broken, InTrouble, Declined, ResolvingOutcome, Queued)
ALIKE = 20
"""How many times two pictures in a row are compared; a moving preview never stands still."""


class StuckError(Exception):
    """A screen can not come any more."""


@dataclass(slots=True, kw_only=True)
class Guest:
    """Whoever sits before the window: presses keys, waits for screens, keeps pictures."""

    program: Program
    folder: Path
    number: int = 0
    seen: list[str] = field(default_factory=list)

    @property
    def state(self) -> State:
        """The situation at the counter."""
        return self.program.counter.runner.counter.state

    def press(self, key: Qt.Key, text: str = "") -> None:
        """One key, as the keyboard would; what it does is done on return."""
        window = self.program.window
        focused: QWidget | None = window.focusWidget()
        target = window if focused is None else focused
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QCoreApplication.sendEvent(target, event)

    async def type(self, text: str) -> None:
        """Letters and digits, one by one, wherever the focus is by now."""
        await self._wait(lambda: self.program.window.focusWidget() is not None, "a place to type")
        for letter in text:
            self.press(Qt.Key(ord(letter.upper())), letter)
            await asyncio.sleep(0)

    async def enter(self, there: Callable[[State], bool], what: str) -> State:
        """The primary action, pressed until this screen is left; then wait for `there`."""
        before, pressed_s = type(self.state), 0.0

        def pressed_on() -> bool:
            nonlocal pressed_s
            if there(self.state):
                return True
            if type(self.state) is before and time.monotonic() - pressed_s > PRESS_AGAIN_S:
                pressed_s = time.monotonic()
                self.press(Qt.Key.Key_Return, "\r")
            return there(self.state)

        await self._wait(pressed_on, what)
        return await self.until(there, what)

    async def until(self, there: Callable[[State], bool], what: str) -> State:
        """Wait for a situation, and keep a picture of its screen."""
        await self._wait(lambda: there(self.state), what)
        state = self.state
        await self.keep(what)
        return state

    async def _wait(self, there: Callable[[], bool], what: str) -> None:
        end = time.monotonic() + GIVEN_UP_S
        while not there():
            if isinstance(self.state, NO_WAY_ON) or time.monotonic() > end:
                raise StuckError(what)
            await asyncio.sleep(LOOK_EVERY_S)

    async def keep(self, what: str) -> None:
        """Save the window as a numbered picture and say which step it is."""
        picture = self.program.window.grab()
        for _ in range(ALIKE):  # until the screen is laid out and its picture stands still
            await asyncio.sleep(LOOK_EVERY_S)
            newer = self.program.window.grab()
            still, picture = newer.toImage() == picture.toImage(), newer
            if still:
                break
        self.number += 1
        picture.save(str(self.folder / f"{self.number:02d}-{what}.png"))
        self.seen.append(what)
        sys.stdout.write(f"{self.number:2d}  {what}\n")
        sys.stdout.flush()


async def play(guest: Guest) -> None:
    """One visit from home to both verdicts."""
    await guest.until(lambda x: isinstance(x, AtHome), "home")
    await guest.type(IDENTIFIER)
    await guest.enter(lambda x: isinstance(x, EnteringSubject), "form")
    await guest.type(NAME)
    await guest.enter(lambda x: isinstance(x, AskingConsent), "consent")
    await _photograph(guest, Shot.SELFIE)
    state = await guest.enter(lambda x: isinstance(x, ShowingVerdict), "verdict")
    _say_verdict(state)
    await guest.enter(lambda x: isinstance(x, ChoosingDocument), "which-document")
    await _photograph(guest, Shot.DOCUMENT_FRONT)
    await _photograph(guest, Shot.DOCUMENT_BACK)
    state = await guest.enter(lambda x: isinstance(x, ShowingVerdict), "document-verdict")
    _say_verdict(state)


async def _photograph(guest: Guest, shot: Shot) -> None:
    name = shot.value.replace("_", "-")
    await guest.enter(lambda x: isinstance(x, Capturing) and x.shot is shot, name)
    # The guide takes the picture by itself, as it would at a counter.
    await guest.until(lambda x: isinstance(x, ReviewingCapture), f"{name}-review")


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
    # Nobody is there to say that the visit goes on.
    long_s = 10 * GIVEN_UP_S
    endless = replace(
        configuration.counter,
        idle_warning_s=long_s - GIVEN_UP_S,
        idle_home_s=long_s,
        result_home_s=long_s,
    )
    configuration = replace(configuration, counter=endless)

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
