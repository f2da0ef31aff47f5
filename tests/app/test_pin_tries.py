"""Wrong PINs are remembered over restarts, whatever the clock says and the file holds."""

import json
import stat
import sys
from pathlib import Path

import pytest

from kiosk.app.window.pin import FIRST_WAIT_S, FREE_TRIES, PinGuard, hash_pin
from kiosk.app.window.pin_tries import LAST_WAIT_S, PinTries, TriesFile

HASHED = hash_pin("4711")


class Uptime:
    """Seconds since the machine was started."""

    def __init__(self) -> None:
        self.now = 5_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def uptime() -> Uptime:
    return Uptime()


@pytest.fixture
def kept(tmp_path: Path) -> TriesFile:
    return TriesFile(path=tmp_path / "pin.json")


def started(kept: TriesFile, uptime: Uptime) -> PinGuard:
    """The guard of a program that has just come up."""
    guard = PinGuard(hashed=HASHED, demo=False, now_s=uptime)
    guard.remember(kept)
    return guard


def locked(kept: TriesFile, uptime: Uptime) -> None:
    """Three wrong ones."""
    guard = started(kept, uptime)
    assert [guard.check("0000").locked_s for _ in range(FREE_TRIES)] == [0, 0, FIRST_WAIT_S]


def test_a_restart_gives_no_new_tries(kept: TriesFile, uptime: Uptime) -> None:
    for count in range(FREE_TRIES):
        assert started(kept, uptime).check("0000").locked_s == (
            FIRST_WAIT_S if count == FREE_TRIES - 1 else 0
        )
    uptime.now += 5
    assert started(kept, uptime).check("4711").locked_s == FIRST_WAIT_S - 5
    uptime.now += FIRST_WAIT_S - 5
    assert started(kept, uptime).check("0000").locked_s == 2 * FIRST_WAIT_S
    uptime.now += 2 * FIRST_WAIT_S
    assert started(kept, uptime).check("4711").right
    assert started(kept, uptime).check("0000").locked_s == 0


def test_the_machine_s_start_ends_no_wait_early_and_makes_none_endless(
    kept: TriesFile, uptime: Uptime
) -> None:
    locked(kept, uptime)
    uptime.now = 4.0
    assert started(kept, uptime).check("4711").locked_s == FIRST_WAIT_S - 4
    uptime.now = FIRST_WAIT_S
    assert started(kept, uptime).check("4711").right


def test_a_try_counts_before_it_is_looked_at(kept: TriesFile, uptime: Uptime) -> None:
    class PlugPulled(PinGuard):
        def _matches(self, pin: str) -> bool:
            del pin
            raise SystemExit

    for _ in range(FREE_TRIES):
        guard = PlugPulled(hashed=HASHED, demo=False, now_s=uptime)
        guard.remember(kept)
        with pytest.raises(SystemExit):
            guard.check("0000")
    assert started(kept, uptime).check("4711").locked_s == FIRST_WAIT_S


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff",
        b"[]",
        b"{}",
        b'{"wrong": 0, "wait_s": NaN, "since_s": 0}',
        b'{"wrong": 9, "wait_s": 1e300, "since_s": 0}',
        b'{"wrong": 9, "wait_s": 15, "since_s": -1e300}',
        b'{"wrong": 9, "wait_s": 15, "since_s": Infinity}',
        b'{"wrong": -9, "wait_s": 15, "since_s": 1}',
        b"[" * 100_000,
    ],
)
def test_a_damaged_file_locks_once_and_not_for_ever(
    kept: TriesFile, uptime: Uptime, content: bytes
) -> None:
    kept.path.write_bytes(content)
    assert started(kept, uptime).check("4711").locked_s == LAST_WAIT_S
    uptime.now += LAST_WAIT_S - 1
    assert started(kept, uptime).check("4711").locked_s == 1
    uptime.now += 1
    assert started(kept, uptime).check("4711").right


def test_since_a_later_moment_than_now_waits_the_whole_and_no_more() -> None:
    tries = PinTries(wrong=3, wait_s=15.0, since_s=1e9)
    assert [tries.left_s(now) for now in (0.0, 10.0, 15.0, 99.0)] == [15.0, 5.0, 0.0, 0.0]


def test_a_folder_that_can_not_be_written_keeps_no_manager_out(
    tmp_path: Path, uptime: Uptime
) -> None:
    guard = started(TriesFile(path=tmp_path / "none" / "pin.json"), uptime)
    assert [guard.check("0000").locked_s for _ in range(FREE_TRIES)] == [0, 0, FIRST_WAIT_S]
    uptime.now += FIRST_WAIT_S
    assert guard.check("4711").right


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of POSIX")
def test_the_file_is_its_owner_s_and_holds_no_pin(kept: TriesFile, uptime: Uptime) -> None:
    locked(kept, uptime)
    assert stat.S_IMODE(kept.path.stat().st_mode) == 0o600
    assert set(json.loads(kept.path.read_bytes())) == {"wrong", "wait_s", "since_s"}
