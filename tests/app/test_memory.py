"""After a visit nothing of the customer is found in the window's memory, live or let go of.

The real window with a journal on disk and the service in another process; this one reads
/proc/PID/mem as whoever may debug the window could. Name and number reach it as numbers of
letters, so that the script itself does not hold them.
"""

import base64
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.app.counter import Counter
from tests.app.scene import ENVIRONMENT, ROOT, until

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="/proc")

NAME = "Quentin Xylander"
CODE = "71428793860"
GROUPED = "714.287.938-60"
PIECE = 48
"""Bytes of a picture that are looked for at once."""
AT_MOST = 1
"""Pieces of the picture, of 18 looked for: in a page of the heap that is partly in use."""

VISIT = """
import asyncio, sys
from pathlib import Path
from kiosk.app.checks.tour import Guest
from kiosk.app.configuration.preferences import Preferences
from kiosk.app.configuration.reader import read_file
from kiosk.app.window.program import WindowOptions, open_window
from kiosk.flow.capture import Capturing, ReviewingCapture
from kiosk.flow.consent import AskingConsent
from kiosk.flow.form import EnteringSubject
from kiosk.flow.home import AtHome
from kiosk.flow.machine import HomePressed
from kiosk.flow.verdict import ShowingVerdict

place, code, name = Path(sys.argv[1]), sys.argv[2], sys.argv[3]

class Visitor(Guest):
    async def keep(self, what):
        pass

    async def types(self, numbers):
        for number in numbers.split(","):
            await self.type(chr(int(number)))

    async def comes(self):
        await self.until(lambda x: isinstance(x, AtHome), "home")
        await self.types(code)
        await self.enter(lambda x: isinstance(x, EnteringSubject), "form")
        await self.types(name)
        await self.enter(lambda x: isinstance(x, AskingConsent), "consent")
        await self.enter(lambda x: isinstance(x, Capturing), "selfie")
        state = await self.until(lambda x: isinstance(x, ReviewingCapture), "review")
        (place / "kept.jpg").write_bytes(state.capture.picture.jpeg)
        await self.enter(lambda x: isinstance(x, ShowingVerdict), "verdict")

async def plays(program):
    visitor = Visitor(program=program, folder=place)
    await visitor.comes()
    print("verdict", flush=True)
    await asyncio.to_thread(sys.stdin.readline)
    program.counter.dispatch(HomePressed())
    print("home", flush=True)
    await asyncio.to_thread(sys.stdin.readline)
    program.leave()

open_window(read_file(place / "kiosk.toml"), Preferences(path=None), WindowOptions(
    windowed=True, on_start=lambda program: program.start_task("play", plays(program))))
"""


@contextmanager
def visited(counter: Counter) -> Iterator["subprocess.Popen[str]"]:
    """A window in which somebody plays the visit."""
    words = [",".join(str(ord(letter)) for letter in text) for text in (CODE, NAME)]
    with subprocess.Popen(
        [sys.executable, "-c", VISIT, str(counter.folder), *words],
        env=ENVIRONMENT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    ) as running:
        try:
            yield running
        finally:
            running.kill()


def told(running: "subprocess.Popen[str]") -> str:
    assert running.stdout is not None
    return running.stdout.readline().strip()


def goes_on(running: "subprocess.Popen[str]") -> None:
    assert running.stdin is not None
    running.stdin.write("\n")
    running.stdin.flush()


def sought(jpeg: bytes) -> dict[str, bytes]:
    """Texts as Python and as Qt hold them; pieces of the picture, as it is and as it is sent."""
    found = {}
    for text in (NAME, CODE, GROUPED):
        for encoding in ("utf-8", "utf-16-le", "utf-32-le"):
            found[f"{text} {encoding}"] = text.encode(encoding)
    for tenth in range(1, 10):
        at = len(jpeg) * tenth // 10 // 3 * 3
        piece = jpeg[at : at + PIECE]
        found[f"picture {tenth}"] = piece
        found[f"picture {tenth} base64"] = base64.b64encode(piece)
    return found


def held(pid: int, pieces: dict[str, bytes]) -> set[str]:
    """Which of `pieces` are anywhere in the memory of `pid`."""
    found: set[str] = set()
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for line in Path(f"/proc/{pid}/maps").read_text("ascii").splitlines():
            extent, rights, *_ = line.split()
            if "r" not in rights or "[v" in line:
                continue
            start, end = (int(word, 16) for word in extent.split("-"))
            try:
                memory.seek(start)
                data = memory.read(end - start)
            except OSError:
                continue  # gone since, or a device's
            found |= {name for name, piece in pieces.items() if piece in data}
    return found


def test_nothing_of_a_visit_is_left_in_memory(counter: Counter) -> None:
    face = ROOT / "resources" / "footage" / "selfie.jpg"
    counter.configure(f'[camera]\nsource = "{face}"')
    with visited(counter) as running:
        assert told(running) == "verdict"
        pieces = sought((counter.folder / "kept.jpg").read_bytes())
        before = held(running.pid, pieces)
        assert {f"{NAME} utf-8", f"{CODE} utf-8", "picture 5"} <= before
        goes_on(running)
        assert told(running) == "home"
        left: set[str] = set()

        def nearly_nothing() -> bool:
            nonlocal left
            left = held(running.pid, pieces)
            return len(left) <= AT_MOST and all(each.startswith("picture") for each in left)

        until(nearly_nothing, "it to be forgotten", every_s=0.5)
        goes_on(running)
        assert running.wait(60) == 0
