"""A window from its start to its end: one at a time, asked to end, broken, started again."""

import json
import os
import signal
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from tests.app.counter import Counter
from tests.app.scene import ENVIRONMENT, play, until, window

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")


def codes(counter: Counter) -> list[str]:
    """The audit trail's codes, by the command, beside whatever is open."""
    return [str(entry["code"]) for entry in trail(counter)]


def trail(counter: Counter) -> list[dict[str, object]]:
    done = counter.does("audit", "export")
    assert done.status == 0, done.err
    return [json.loads(line) for line in done.out.splitlines()]


def is_open(counter: Counter) -> bool:
    """Whether the window has written its start into the trail, and the configuration after it."""
    return (counter.folder / "data" / "configuration.seen").exists()


def started_more_than(counter: Counter, times: int) -> bool:
    """By the trail; the journal is there from the first start on."""
    there = (counter.folder / "data" / "configuration.seen").exists()
    return there and codes(counter).count("program.started") > times


def test_one_window_at_a_time_beside_commands(counter: Counter) -> None:
    with window("--config", str(counter.config), "--windowed") as first:
        until(lambda: is_open(counter), "the window")
        assert counter.does("audit", "verify").status == 0
        assert counter.does("journal", "list", "--json").rows == []
        with window("--config", str(counter.config), "--windowed") as second:
            _, said = second.communicate(timeout=60)
        assert second.returncode == 1
        assert said.count("\n") == 1
        assert "store.in_use" in said
        first.send_signal(signal.SIGTERM)
        _, said = first.communicate(timeout=60)
    assert first.returncode == 0, said
    written = codes(counter)
    assert written.index("program.started") < written.index("program.stopped")
    assert written.count("configuration.changed") == 1
    (entry,) = [e for e in trail(counter) if e["code"] == "configuration.changed"]
    assert isinstance(entry["facts"], dict)
    assert len(str(entry["facts"]["sha256"])) == 64


def test_a_configuration_that_is_missing_is_no_demo(tmp_path: Path) -> None:
    for words, environment in (
        (["--config", str(tmp_path / "none.toml")], {}),
        ([], {"KIOSK_CONFIG": str(tmp_path / "none.toml")}),
        (["--demo", "--config", str(tmp_path / "none.toml")], {}),
    ):
        with window(*words, **environment) as running:
            out, said = running.communicate(timeout=60)
        assert (running.returncode, out) == (3, ""), said
        assert said.count("\n") == 1
        assert "config.unreadable" in said


def test_a_window_that_dies_is_started_again_and_stops_after_three(counter: Counter) -> None:
    book = counter.folder / "data" / "crashes.json"

    def crashed(times: int) -> bool:
        return book.exists() and len(json.loads(book.read_text("utf-8"))["crashes"]) == times

    killed: set[int] = set()
    words = ("--config", str(counter.config), "--windowed", "--supervised")
    with window(*words) as parent:
        for count in range(3):
            until(partial(crashed, count), f"start {count}")
            until(lambda: bool(children(parent.pid) - killed), "a child")
            (child,) = children(parent.pid) - killed
            # Up, and said so: else it would only be a start that failed.
            until(partial(started_more_than, counter, count), "ready", every_s=1.0)
            os.kill(child, signal.SIGKILL)
            killed.add(child)
        # Now the page for the technician: it builds nothing, and counts anew.
        until(
            lambda: json.loads(book.read_text("utf-8")) == {"running": False, "crashes": []}, "page"
        )
        until(lambda: bool(children(parent.pid) - killed), "the page's process")
        assert codes(counter).count("program.started") == 3
        assert parent.poll() is None
        parent.terminate()
        parent.communicate(timeout=30)
    assert parent.returncode == 0


def children(pid: int) -> set[int]:
    """Processes that `pid` started."""
    listed = Path(f"/proc/{pid}/task/{pid}/children")
    try:
        return {int(word) for word in listed.read_text("ascii").split()}
    except OSError:
        return set()


def test_an_unforeseen_error_is_a_calm_screen_with_a_way_home() -> None:
    done = play("""
def fails():
    raise ValueError("Luke Skywalker 12345678909")

async def plays(program):
    await until(lambda: program.services is not None)
    QTimer.singleShot(0, fails)
    await until(lambda: isinstance(state(program), InTrouble))
    print(type(state(program)).__name__, state(program).problem.code)
    program.counter.dispatch(HomePressed())
    print(type(state(program)).__name__)
    asyncio.get_running_loop().call_soon(fails)
    await until(lambda: isinstance(state(program), InTrouble))
    import threading
    threading.Thread(target=fails).start()
    await until(lambda: isinstance(state(program), Broken))
    print(type(state(program)).__name__)

sys.exit(open_with(plays))
""")
    assert done.stdout.split("\n")[:3] == ["InTrouble crash.ValueError", "AtHome", "Broken"], (
        done.stdout + done.stderr
    )
    assert done.returncode == 0
    assert "Skywalker" not in done.stderr
    assert "12345678909" not in done.stderr
    assert done.stderr.count("unhandled ValueError") == 3


def test_a_locked_window_asks_for_the_pin_before_it_goes() -> None:
    done = play("""
async def plays(program):
    await until(lambda: program.services is not None)
    print(program.window.close(), program.window.isFullScreen())
    await until(lambda: isinstance(state(program), AskingPin))
    program.counter.dispatch(PinTyped(pin="1111"))
    await until(lambda: getattr(state(program), "wrong", False))
    print("wrong")
    program.counter.dispatch(PinTyped(pin="0000"))
    await until(lambda: program._left)
    print("left", program._left)
    await program._running.oversight._entries.join()
    for line in program.services.backend.store.audit.export():
        print(line.split('"code": "')[1].split('"')[0])

sys.exit(open_with(plays, lockdown=True))
""")
    lines = done.stdout.split("\n")
    assert lines[:3] == ["False True", "wrong", "left True"], done.stdout + done.stderr
    assert "lockdown.escape" in lines
    assert lines.count("manager.pin") == 2


LIMITS = """
from kiosk.app.process.crash import prepare_process
prepare_process()
import ctypes, os, resource
dumpable = ctypes.CDLL(None).prctl(3, 0, 0, 0, 0)
print(resource.getrlimit(resource.RLIMIT_CORE)[0], os.umask(0o77), dumpable)
"""


def test_no_core_and_no_debugger() -> None:
    done = subprocess.run(
        [sys.executable, "-c", LIMITS],
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.split() == ["0", "63", "0"]


def test_every_part_works() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "--smoke"],
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    lines = done.stdout.splitlines()
    assert [line.split()[1] for line in lines[:-1]] == [
        "imaging", "models", "tls", "vault", "store", "licences", "fonts", "translations",
        "window", "camera", "visit",
    ]  # fmt: skip
    assert all(line.startswith("ok") for line in lines[:-1])
