"""The way from a fresh copy: choosing the display, the Python and the packages."""

import socket
from pathlib import Path

import dev
import environment
import pytest
import system
import trim


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


def test_all_missing_packages_are_named_in_one_line_before_anything_begins(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # No sudo, and an apt that refuses: whoever runs this, nothing may be installed.
    (tmp_path / "apt-get").write_text("#!/bin/sh\nexit 1\n", "utf-8")
    (tmp_path / "apt-get").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    told: list[str] = []
    with pytest.raises(system.CannotInstall) as stopped:
        system.install(["zlib", "another", "zlib"], why="It needs more", say=told.append)
    assert "apt-get install -y --no-install-recommends another zlib" in str(stopped.value)
    assert "\n" not in str(stopped.value)
    (tmp_path / "apt-get").unlink()
    with pytest.raises(system.CannotInstall, match="Install what Debian calls another zlib"):
        system.install(["zlib", "another"], why="It needs more", say=told.append)
    system.install([], why="It needs nothing", say=told.append)


def test_an_environment_without_pip_is_mended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment, "VENV", tmp_path / "venv")
    python = environment.python_in(environment.VENV)
    python.parent.mkdir(parents=True)
    # As Debian leaves one behind: a Python that serves, and nothing that installs.
    place = tmp_path / "pip"
    python.write_text(
        '#!/bin/sh\ncase "$*" in\n'
        f'*ensurepip*) touch {place} ;;\n*"import pip"*) test -e {place} ;;\nesac\n',
        "utf-8",
    )
    python.chmod(0o755)
    assert not environment._works(python, "import pip")
    told: list[str] = []
    assert environment._heal(told.append) == python
    assert environment._works(python, "import pip")
    assert any("no pip" in line for line in told)


def test_an_environment_whose_python_is_gone_is_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment, "VENV", tmp_path / "venv")
    python = environment.python_in(environment.VENV)
    python.parent.mkdir(parents=True)
    python.symlink_to(tmp_path / "gone")
    (environment.VENV / "made-from-dev.txt").write_text(environment._stamp("dev.txt"), "utf-8")
    assert not environment.is_made("dev.txt")
    # What can make none either is told, with the package that helps.
    monkeypatch.setattr(environment, "suitable_python", lambda: "/bin/false")
    told: list[str] = []
    with pytest.raises(environment.CannotPrepare, match="venv"):
        environment._heal(told.append)
    assert any("making it anew" in line for line in told)


@pytest.mark.parametrize(
    ("path", "kept"),
    [
        ("PySide6/Qt/lib/libQt6Widgets.so.6", True),
        ("PySide6/Qt/lib/libQt6Qml.so.6", True),
        ("PySide6/QtTest.abi3.so", True),
        ("PySide6/QtWidgets.pyi", True),
        ("PySide6/lupdate", True),
        ("PySide6/Qt/translations/qtbase_pt_BR.qm", True),
        ("phonenumbers/data/region_BR.py", True),
        ("PySide6/Qt/qml/QtQuick/qmldir", False),
        ("PySide6/Qt/lib/libQt6Quick.so.6", False),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("PySide6/designer", False),
        ("phonenumbers/geodata/data0.py", False),
        ("pip/_internal/__pycache__/main.cpython-311.pyc", False),
        ("pip/_internal/main.py", True),
    ],
)
def test_the_environment_keeps_what_the_program_or_its_tests_touch(
    path: str, *, kept: bool
) -> None:
    assert trim.is_kept_in_environment(path) is kept
