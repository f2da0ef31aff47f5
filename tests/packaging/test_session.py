"""The session on tty1: the window's end reaches systemd through a compositor that swallows it."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="the session of the Linux packages"
)
SESSION = Path(__file__).resolve().parents[2] / "packaging" / "linux" / "session"
COMPOSITOR = """#!/bin/sh
echo "keyboard $XKB_DEFAULT_LAYOUT $XKB_DEFAULT_VARIANT"
shift 2
"$@"
exit 0
"""
"""As the cage of Debian 12: `cage -d -- PROGRAM…`, whatever the program's end."""


def begin(
    folder: Path, window: str, *, keyboard: str = "echo br:", **environment: str
) -> subprocess.Popen[str]:
    """`window` and `keyboard`: what the kiosk does as the window, and asked for its keyboard."""
    program = f'#!/bin/sh\nif [ "$1" = --keyboard ]; then {keyboard}; exit; fi\n{window}\n'
    for name, text in (("cage", COMPOSITOR), ("kiosk", program)):
        (folder / name).write_text(text, "utf-8")
        (folder / name).chmod(0o755)
    return subprocess.Popen(
        [SESSION, "--config", "kiosk.toml"],
        env={"PATH": f"{folder}:{os.defpath}", "RUNTIME_DIRECTORY": str(folder)} | environment,
        stdout=subprocess.PIPE,
        text=True,
    )


@pytest.mark.parametrize(
    ("window", "status"),
    [("exit 0", 0), ("exit 3", 3), ("kill -KILL $$", 128 + signal.SIGKILL)],
    ids=["left", "not provisioned", "killed"],
)
def test_the_windows_own_status_is_the_sessions(tmp_path: Path, window: str, status: int) -> None:
    session = begin(tmp_path, window)
    session.communicate(timeout=30)
    assert session.returncode == status


def test_the_window_gets_the_arguments(tmp_path: Path) -> None:
    told, _ = begin(tmp_path, 'echo "$@"').communicate(timeout=30)
    assert told == "keyboard br \n--config kiosk.toml\n"


@pytest.mark.parametrize(
    ("told", "layout"), [("br:", "br "), ("latam:", "latam "), ("us:intl", "us intl")]
)
def test_the_compositor_gets_the_keyboard_of_the_configuration(
    tmp_path: Path, told: str, layout: str
) -> None:
    seen, _ = begin(tmp_path, "exit 0", keyboard=f"echo {told}").communicate(timeout=30)
    assert seen == f"keyboard {layout}\n"


def test_the_unit_may_name_another_keyboard(tmp_path: Path) -> None:
    session = begin(tmp_path, "exit 0", keyboard="exit 1", XKB_DEFAULT_LAYOUT="pt")
    seen, _ = session.communicate(timeout=30)
    assert seen == "keyboard pt \n"


def test_no_compositor_is_begun_for_a_configuration_that_can_not_be_used(tmp_path: Path) -> None:
    session = begin(tmp_path, "exit 0", keyboard="exit 3")
    seen, _ = session.communicate(timeout=30)
    assert (seen, session.returncode) == ("", 3)


def test_the_window_is_told_to_end_and_waited_for(tmp_path: Path) -> None:
    window = "trap 'echo closing; kill $!; exit 0' TERM; sleep 60 >/dev/null & echo open; wait"
    session = begin(tmp_path, window)
    assert session.stdout is not None
    assert session.stdout.readline() == "keyboard br \n"
    assert session.stdout.readline() == "open\n"
    session.send_signal(signal.SIGTERM)
    told, _ = session.communicate(timeout=30)
    assert told == "closing\n"
    assert session.returncode == 0
