"""Names, places and times that every kind of package shares."""

import os
import re
import subprocess
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HERE = ROOT / "packaging"
WORK = ROOT / "build"
OUT = ROOT / "dist"
BUNDLE = OUT / "kiosk"

NAME = "Counter Kiosk"
PACKAGE = "counter-kiosk"
"""The package's name in apt and rpm; the command, folder, unit and account are `kiosk`."""
SUMMARY = "counter kiosk for identity checks through the Unico identity API"
MAINTAINER = os.environ.get("KIOSK_MAINTAINER", "Counter Kiosk <kiosk@example.org>")


class BuildError(Exception):
    """A package can not be made; the text says why and what to do."""


def version() -> str:
    """Read `kiosk.__version__` without importing the program."""
    text = (ROOT / "kiosk" / "__init__.py").read_text("utf-8")
    found = re.search(r'^__version__ = "([0-9.]+)"$', text, re.MULTILINE)
    if found is None:
        raise BuildError("kiosk/__init__.py names no version.")
    return os.environ.get("KIOSK_VERSION", found.group(1))


def epoch() -> int:
    """Seconds of the time that goes into packages: SOURCE_DATE_EPOCH, else the last commit's."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    try:
        told = subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
    except FileNotFoundError:
        # A builder without git.
        told = ""
    return int(told) if told else 1_767_225_600


def call(command: Sequence[str | Path], *, cwd: Path = ROOT, **extra: str) -> None:
    """Run a tool with a fixed time, hash seed and language; raise BuildError where it fails."""
    fixed = {"SOURCE_DATE_EPOCH": str(epoch()), "PYTHONHASHSEED": "0", "LC_ALL": "C.UTF-8"}
    words = [str(word) for word in command]
    try:
        subprocess.run(words, cwd=cwd, env={**os.environ, **fixed, **extra}, check=True)
    except FileNotFoundError as cause:
        raise BuildError(f"{words[0]} is missing.") from cause
    except subprocess.CalledProcessError as cause:
        raise BuildError(f"{Path(words[0]).name} failed ({cause.returncode}).") from cause


def say(line: str) -> None:
    """Tell at once, before what a tool prints."""
    print(line, flush=True)


def set_times(folder: Path) -> None:
    """Give every file below the same time, and plain permissions, for a repeatable package."""
    when = epoch()
    for path in [folder, *sorted(folder.rglob("*"))]:
        if not path.is_symlink():
            executable = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod(0o755 if executable else 0o644)
        os.utime(path, (when, when), follow_symlinks=False)
