"""After a visit nothing of it can be pasted: neither from the clipboard nor by the middle button.

With a real X server, asked by another program: Qt's offscreen platform has no selection.
"""

import os
import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests.app.scene import ENVIRONMENT, PATIENCE_S, PLAYED, ROOT

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="X11")

CODE = "123.456.789-09"

VISIT = """
import os
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QLineEdit

ASKED = '''
import sys
from PySide6.QtGui import QClipboard, QGuiApplication
app = QGuiApplication([])
modes = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)
print([app.clipboard().text(mode) for mode in modes], flush=True)
'''

async def pasted():
    running = await asyncio.create_subprocess_exec(
        sys.executable, "-c", ASKED, stdout=asyncio.subprocess.PIPE)
    out, _ = await running.communicate()
    return out.decode().strip()

def marked(program):
    fields = [each for each in program.window.findChildren(QLineEdit) if each.isVisible()]
    fields[0].setText(CODE)
    fields[0].selectAll()
    fields[0].copy()
    # What dragging the mouse over a field does; Qt does it for a mouse alone.
    QGuiApplication.clipboard().setText(fields[0].selectedText(), QClipboard.Mode.Selection)

async def plays(program):
    await until(lambda: program.services is not None)
    marked(program)
    print(await pasted())
    program.forget()
    print(await pasted())

sys.exit(open_with(plays))
"""

OTHER = """
import sys
from PySide6.QtGui import QClipboard, QGuiApplication
app = QGuiApplication([])
for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
    app.clipboard().setText("of another program", mode)
print("filled", flush=True)
app.exec()
"""

ONLY = """
async def plays(program):
    await until(lambda: program.services is not None)
    program.forget()

sys.exit(open_with(plays, lockdown=LOCKED))
"""


@pytest.fixture(scope="module")
def environment() -> Iterator[dict[str, str]]:
    """Of a program on an X server of its own."""
    reading, writing = os.pipe()
    words = ("Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp")
    with subprocess.Popen(words, pass_fds=(writing,), stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        try:
            yield {**ENVIRONMENT, "QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{number}"}
        finally:
            server.terminate()


def plays(script: str, environment: dict[str, str]) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", PLAYED + script],
        env=environment,
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
        cwd=ROOT,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_what_was_copied_and_marked_is_gone(environment: dict[str, str]) -> None:
    told = plays(f"CODE = {CODE!r}\n{VISIT}", environment)
    assert told == [str([CODE, CODE]), str(["", ""])]


@pytest.mark.parametrize("locked", [False, True])
def test_what_others_copied_goes_where_the_machine_is_a_counter_alone(
    environment: dict[str, str], *, locked: bool
) -> None:
    asked = VISIT.partition("ASKED = '''")[2].partition("'''")[0]
    with subprocess.Popen(
        [sys.executable, "-c", OTHER], env=environment, stdout=subprocess.PIPE, text=True
    ) as other:
        try:
            assert other.stdout is not None
            assert other.stdout.readline() == "filled\n"
            plays(f"LOCKED = {locked}\n{ONLY}", environment)
            left = subprocess.run(
                [sys.executable, "-c", asked],
                env=environment,
                capture_output=True,
                text=True,
                timeout=PATIENCE_S,
                check=True,
            )
        finally:
            other.terminate()
    text = "" if locked else "of another program"
    assert left.stdout.strip() == str([text, text])
