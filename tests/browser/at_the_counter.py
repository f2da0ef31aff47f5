"""The program, and somebody who sits before it and does what the test says, line by line.

`python -m tests.browser.at_the_counter LOCALE` opens the real window on Qt's offscreen platform.
Each line on stdin is one step as JSON, each line on stdout its answer.
"""

import asyncio
import json
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import zxingcpp
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from kiosk.app.configuration.demo import demo_configuration
from kiosk.app.configuration.preferences import Preferences
from kiosk.app.window.program import Program, WindowOptions, open_window
from kiosk.domain.values.field import Field
from kiosk.flow.home import AtHome
from kiosk.flow.journey import HandingOver, PreparingJourney
from kiosk.flow.machine import HomePressed
from kiosk.flow.verdict import ShowingVerdict
from kiosk.ui.widgets.pick_list import PickList
from kiosk.ui.widgets.tile import Tile
from kiosk.ui.wording import field_words

S = TypeVar("S")
W = TypeVar("W", bound=QWidget)
PATIENCE_S = 60.0
LOOK_EVERY_S = 0.02
SETTLE_S = 0.3
"""Until a screen that arrived is painted."""


@dataclass(slots=True, kw_only=True)
class Attendant:
    """Presses and reads, as somebody at the counter does."""

    program: Program
    folder: Path = field(default_factory=Path)
    """For pictures of the window."""

    async def begins(self, folder: str) -> str:
        """From home, with its own folder for pictures; the screen."""
        self.folder = Path(folder)
        if not isinstance(self.program.counter.runner.counter.state, AtHome):
            self.program.counter.dispatch(HomePressed())
        return type(await self._until(AtHome)).__name__

    async def opens_the_form(self, code: str) -> str:
        """The identifier on the home screen, then the tile of the phone; the screen."""
        await self._sees(lambda: self.program.services is not None)
        await self._hears()
        QTest.keyClicks(self.program.window, code)
        # The phone's tile is the last one.
        QTest.mouseClick(self._all(Tile)[-1], Qt.MouseButton.LeftButton)
        return type(await self._until(PreparingJourney)).__name__

    async def makes_the_link(self, flow: str, name: str, email: str) -> str:
        """What is checked, the name, and Enter; the screen."""
        flows = self._all(PickList)[0]
        number = flows.box.findData(flow)
        flows.box.setCurrentIndex(number)
        flows.box.activated.emit(number)
        fields = self._all(QLineEdit)
        name_field = next(each for each in fields[1:] if not each.text())
        QTest.keyClicks(name_field, name)
        if email:
            said = field_words(Field.PERSON_EMAIL)
            QTest.keyClicks(next(x for x in fields if x.accessibleName() == said), email)
        self._keep("kiosk-1-form")
        await self._hears()
        QTest.keyClick(name_field, Qt.Key.Key_Return)
        return type(await self._until(HandingOver)).__name__

    async def shows_the_code(self) -> str:
        """The link as a phone's camera reads it off a picture of this very window."""
        await asyncio.sleep(SETTLE_S)
        picture = self._keep("kiosk-2-handover").convertToFormat(QImage.Format.Format_Grayscale8)
        pixels = np.frombuffer(picture.constBits(), np.uint8)
        pixels = pixels.reshape(picture.height(), picture.bytesPerLine())[:, : picture.width()]
        codes = zxingcpp.read_barcodes(np.ascontiguousarray(pixels))
        return str(codes[0].text) if len(codes) == 1 else f"{len(codes)} codes"

    async def reads_the_verdict(self) -> dict[str, Any]:
        """The end, in large words."""
        shown = await self._until(ShowingVerdict)
        await asyncio.sleep(SETTLE_S)
        self._keep("kiosk-3-verdict")
        envelopes = shown.journey.services if shown.journey is not None else ()
        return {
            "verdict": shown.decision.verdict.value,
            "reasons": [each.code.value for each in shown.decision.reasons],
            "liveness": shown.decision.liveness.value,
            "state": shown.submission.state.value,
            "signed": any(each.envelope_id for each in envelopes),
        }

    async def presses(self, icon: str) -> str:
        """A button by what it says in the window's language; the state a moment later."""
        await self._hears()
        button = next(each for each in self._all(QPushButton) if each.text() == icon)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        await asyncio.sleep(SETTLE_S)
        return type(self.program.counter.runner.counter.state).__name__

    def _all(self, kind: type[W]) -> list[W]:
        return [each for each in self.program.window.findChildren(kind) if each.isVisible()]

    def _keep(self, name: str) -> QImage:
        picture = self.program.window.grab().toImage()
        picture.save(str(self.folder / f"{name}.png"))
        return picture

    async def _sees(self, there: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE_S
        while not there():
            if time.monotonic() > end:
                self._keep("kiosk-stuck")
                raise TimeoutError
            await asyncio.sleep(LOOK_EVERY_S)

    async def _hears(self) -> None:
        """A screen that has just come up is deaf: as long as a person needs to see it."""
        await self._sees(lambda: not self.program.window.deaf)

    async def _until(self, kind: type[S]) -> S:
        await self._sees(lambda: isinstance(self.program.counter.runner.counter.state, kind))
        state = self.program.counter.runner.counter.state
        assert isinstance(state, kind)
        return state


async def obey(attendant: Attendant) -> None:
    """Step by step until stdin ends, then home."""
    try:
        while line := await asyncio.to_thread(sys.stdin.readline):
            name, *words = json.loads(line)
            answer = await getattr(attendant, name)(*words)
            sys.stdout.write(json.dumps(answer) + "\n")
            sys.stdout.flush()
    finally:
        attendant.program.leave()


def main(locale: str) -> int:
    """Open the window and do as told."""

    def started(program: Program) -> None:
        program.window.resize(1280, 800)
        program.start_task("attendant", obey(Attendant(program=program)))

    return open_window(
        replace(demo_configuration(), locale=locale),
        Preferences(path=None),
        WindowOptions(windowed=True, on_start=started),
    )


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
