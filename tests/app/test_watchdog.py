"""Signs of life: to systemd's socket, to the supervising parent, to nobody."""

import os
import signal
import socket
import sys
from pathlib import Path

import pytest

from kiosk.app.process.crash_book import LIMIT, SPAN_S, CrashBook
from kiosk.app.process.parent import Parent
from kiosk.app.process.watchdog import BEAT_S, HEARTBEAT, Watchdog, watched

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="systemd's sockets")


@LINUX
@pytest.mark.parametrize("abstract", [False, True])
def test_systemd_is_told(tmp_path: Path, abstract: bool) -> None:  # noqa: FBT001 - a case
    name = f"@kiosk-test-{os.getpid()}" if abstract else str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear:
        ear.bind(f"\0{name[1:]}" if abstract else name)
        ear.settimeout(5)
        watchdog = Watchdog.of({"NOTIFY_SOCKET": name, "WATCHDOG_USEC": "15000000"})
        assert watchdog.interval_s == 5
        watchdog.ready()
        watchdog.stopping()
        assert [ear.recv(64) for _ in range(3)] == [b"READY=1", b"WATCHDOG=1", b"STOPPING=1"]


def test_a_socket_that_is_gone_stops_nothing(tmp_path: Path) -> None:
    Watchdog.of({"NOTIFY_SOCKET": str(tmp_path / "gone")}).ready()


def test_the_parent_hears_its_word() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as ear:
        ear.bind(("127.0.0.1", 0))
        ear.settimeout(5)
        watchdog = Watchdog.of({HEARTBEAT: f"{ear.getsockname()[1]}:word"})
        assert watchdog.interval_s == BEAT_S
        watchdog.alive()
        assert ear.recv(64) == b"word"


def test_nobody_watches() -> None:
    assert Watchdog.of({}).interval_s is None
    assert Watchdog.of({"NOTIFY_SOCKET": "/x"}).interval_s is None
    assert Watchdog.of({HEARTBEAT: "nonsense"}).interval_s is None
    assert not watched({})
    assert watched({"NOTIFY_SOCKET": "/x"})


BEAT = """
import os, socket, sys, time
port, _, word = os.environ["KIOSK_HEARTBEAT"].partition(":")
book = open(sys.argv[1], "a+")
book.write("x"); book.flush(); book.seek(0)
turn = len(book.read())
door = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
def beat():
    door.sendto(word.encode(), ("127.0.0.1", int(port)))
"""


def parent(tmp_path: Path, then: str) -> tuple[Parent, Path, list[str]]:
    """A parent of a child that notes each start and then does `then`."""
    said: list[str] = []
    starts = tmp_path / "starts"
    made = Parent(
        command=[sys.executable, "-c", BEAT + then, str(starts)],
        environ=dict(os.environ),
        silent_s=1.0,
        starting_s=20.0,
        pause_s=0.05,
        say=said.append,
    )
    return made, starts, said


def test_a_child_that_is_left_ends_the_parent(tmp_path: Path) -> None:
    made, starts, said = parent(tmp_path, "beat(); sys.exit(0)")
    assert made.run() == 0
    assert starts.read_text() == "x"
    assert said == []


def test_a_child_that_never_came_up_answers_for_itself(tmp_path: Path) -> None:
    made, starts, _ = parent(tmp_path, "sys.exit(3)")
    assert made.run() == 3
    assert starts.read_text() == "x"


def test_a_child_that_dies_is_started_again(tmp_path: Path) -> None:
    made, starts, said = parent(
        tmp_path, "beat(); time.sleep(0.2); os.kill(os.getpid(), 9) if turn < 3 else sys.exit(0)"
    )
    assert made.run() == 0
    assert starts.read_text() == "xxx"
    assert len(said) == 2


def test_a_child_that_falls_silent_is_started_again(tmp_path: Path) -> None:
    made, starts, said = parent(tmp_path, "beat(); time.sleep(60) if turn < 2 else sys.exit(0)")
    assert made.run() == 0
    assert starts.read_text() == "xx"
    assert "hangs" in said[0]


def test_a_child_that_never_stays_up_ends_the_parent(tmp_path: Path) -> None:
    made, starts, said = parent(tmp_path, "beat(); time.sleep(0.1); sys.exit(1)")
    assert made.run() == 1
    assert len(starts.read_text()) == 6
    assert "technician" in said[-1]


def test_the_parent_passes_the_wish_to_end_on(tmp_path: Path) -> None:
    made, starts, _ = parent(
        tmp_path, "import signal; beat(); signal.signal(15, lambda *_: sys.exit(0)); time.sleep(60)"
    )
    made.end(int(signal.SIGTERM))
    assert made.run() == 0
    # It may have been asked before it could note its start; it was not started twice.
    assert not starts.exists() or len(starts.read_text()) <= 1


class Clock:
    """Moved by hand."""

    def __init__(self) -> None:
        self.now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


def test_three_crashes_in_ten_minutes_are_too_many(tmp_path: Path) -> None:
    clock = Clock()
    book = CrashBook(path=tmp_path / "crashes.json", now_s=clock)
    begun = []
    for _ in range(LIMIT + 1):
        clock.now += 60
        begun.append(book.begin())
    assert begun == [False, False, False, True]
    # The technician starts it again: it counts anew.
    assert not book.begin()


def test_a_goodbye_is_no_crash_and_old_crashes_do_not_count(tmp_path: Path) -> None:
    clock = Clock()
    book = CrashBook(path=tmp_path / "crashes.json", now_s=clock)
    for _ in range(10):
        assert not book.begin()
        book.end()
    for _ in range(10):
        assert not book.begin()
        clock.now += SPAN_S / 2


@pytest.mark.parametrize(
    "content", ["", "[]", '{"running": true}', '{"running":1,"crashes":["x"]}']
)
def test_a_damaged_book_is_an_empty_one(tmp_path: Path, content: str) -> None:
    path = tmp_path / "crashes.json"
    path.write_text(content, "utf-8")
    assert not CrashBook(path=path, now_s=Clock()).begin()


def test_a_folder_that_can_not_be_written_counts_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    book = CrashBook(path=tmp_path / "file" / "crashes.json", now_s=Clock())
    assert not book.begin()
    book.end()
