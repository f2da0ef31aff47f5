"""From a fresh copy to a running kiosk or to all tests: `python3 packaging/dev.py run|test`.

Standard library only, Linux and Windows. Makes `.venv` from the hashed lock, installs missing
packages of the operating system where it may, then goes on.
"""

import argparse
import os
import socket
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

import environment
import system

ROOT = environment.ROOT
TOUR = ROOT / "out" / "tour"


def say(line: str) -> None:
    """Print one line at once, before anything that a child process prints."""
    print(line, flush=True)


def has_display(environ: Mapping[str, str], platform: str) -> bool:
    """Whether a window can be opened; a DISPLAY that names a dead local server is none."""
    if platform == "win32" or environ.get("WAYLAND_DISPLAY"):
        return True
    display = environ.get("DISPLAY", "")
    if not display.startswith(":"):
        return bool(display)
    number = display[1:].partition(".")[0]
    for address in (f"\0/tmp/.X11-unix/X{number}", f"/tmp/.X11-unix/X{number}"):  # noqa: S108
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
            if probe.connect_ex(address) == 0:
                return True
    return False


def _prepared(lock: str, missing: Sequence[str], *, why: str) -> Path:
    """The environment's Python, once everything of the system is there: asked for in one line."""
    system.install([*missing, *environment.missing_packages(lock)], why=why, say=say)
    return environment.prepare(lock, say)


def run(arguments: Sequence[str]) -> int:
    """Open the demo's window, or play the demo visit where there is no display."""
    python = _prepared("run.txt", system.missing_libraries(), why="The window needs libraries")
    child = {**os.environ, "PYTHONPATH": str(ROOT)}
    child.setdefault("LC_ALL", "C.UTF-8")
    command = [str(python), "-m", "kiosk", "--demo"]
    if not has_display(os.environ, sys.platform):
        say(f"No display here: the demo visit plays unseen, its pictures go to {TOUR}")
        TOUR.mkdir(parents=True, exist_ok=True)
        child["QT_QPA_PLATFORM"] = "offscreen"
        command += ["--tour", str(TOUR)]
    return subprocess.run([*command, *arguments], env=child, check=False).returncode


def static_checks(python: Path) -> list[str]:
    """Run the checks that need no program; returns the names of those that failed."""
    lint = "from importlinter.cli import lint_imports as f; raise SystemExit(f())"
    checks = {
        "ruff check": ["-m", "ruff", "check"],
        "ruff format": ["-m", "ruff", "format", "--check"],
        "mypy": ["-m", "mypy"],
        "import-linter": ["-c", lint],
    }
    failed = []
    for name, arguments in checks.items():
        begun = time.monotonic()
        status = subprocess.run([str(python), *arguments], cwd=ROOT, check=False).returncode
        say(f"-- {name}: {'failed' if status else 'clean'} ({time.monotonic() - begun:.0f} s)")
        if status:
            failed.append(name)
    return failed


def test(arguments: Sequence[str], *, bundle: bool) -> int:
    """Run the static checks, then pytest, whose closing line comes last."""
    missing = system.missing_libraries() + system.missing_for_browser()
    if bundle:
        missing += system.missing_for_bundling()
    python = _prepared("dev.txt", missing, why="The tests need more of the system")
    failed = static_checks(python)
    selection = "not slow" if bundle else "not slow and not bundle"
    command = [str(python), "-m", "pytest", "-q", "-n", "2", "--dist", "loadgroup"]
    command += ["-m", selection, *arguments]
    status = subprocess.run(command, cwd=ROOT, check=False).returncode
    if failed:
        say(f"Failed besides pytest: {', '.join(failed)}")
    return status or int(bool(failed))


def main() -> int:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("run", help="open the demo; what follows is given to the kiosk")
    testing = commands.add_parser("test", help="all checks; what follows is given to pytest")
    testing.add_argument("--bundle", action="store_true", help="also freeze and start the program")
    chosen, rest = parser.parse_known_args()
    try:
        if chosen.command == "run":
            return run(rest)
        return test(rest, bundle=chosen.bundle)
    except (environment.CannotPrepare, system.CannotInstall) as cause:
        print(cause, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
