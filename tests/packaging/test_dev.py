"""The way from a fresh copy: choosing the display, the Python and the packages."""

import socket
from pathlib import Path

import dev
import environment
import pytest
import system


def test_a_named_display_elsewhere_is_taken_at_its_word() -> None:
    assert dev.has_display({"DISPLAY": "desk:0"}, "linux")
    assert dev.has_display({"WAYLAND_DISPLAY": "wayland-0"}, "linux")
    assert dev.has_display({}, "win32")


def test_no_display_and_a_dead_one_are_none() -> None:
    assert not dev.has_display({}, "linux")
    assert not dev.has_display({"DISPLAY": ":4711"}, "linux")


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="no such sockets here")
def test_a_living_local_display_is_found() -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
        server.bind("\0/tmp/.X11-unix/X4712")
        server.listen()
        assert dev.has_display({"DISPLAY": ":4712.0"}, "linux")


def test_a_library_that_is_not_there_is_missed() -> None:
    assert not system.loads("libsurely-not-there.so.7")
    assert system.loads("libc.so.6")


def test_an_environment_is_ready_only_for_the_lock_it_was_made_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment, "VENV", tmp_path)
    assert not environment._is_ready("run.txt")
    python = environment.python_in(tmp_path)
    python.parent.mkdir()
    python.touch()
    assert not environment._is_ready("run.txt")
    (tmp_path / "made-from-dev.txt").write_text(environment._stamp("dev.txt"), "utf-8")
    assert environment._is_ready("dev.txt")
    assert environment._is_ready("run.txt")
    (tmp_path / "made-from-dev.txt").write_text("another lock", "utf-8")
    assert not environment._is_ready("run.txt")


@pytest.mark.parametrize("name", ["run.txt", "dev.txt"])
def test_a_lock_is_hashed_and_names_no_address(name: str) -> None:
    text = (environment.ROOT / "requirements" / name).read_text("utf-8")
    assert "://" not in text
    assert "file:" not in text
    assert "\n--" not in text
    entries = text.replace("\\\n", " ").splitlines()
    for entry in entries:
        assert entry.startswith("#") or ("==" in entry and "--hash=sha256:" in entry)


def test_what_windows_alone_needs_is_locked() -> None:
    text = (environment.ROOT / "requirements" / "run.txt").read_text("utf-8")
    assert "pywin32-ctypes" in text
    assert "sys_platform == 'win32'" in text
