"""The virtual environment `.venv`, made from a hashed lock and remade when the lock changes.

Standard library only, Linux and Windows.
"""

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import system

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
OLDEST, PAST_NEWEST = (3, 11), (3, 14)
CONTAINED = {"run.txt": ("run.txt", "dev.txt"), "dev.txt": ("dev.txt",)}
"""Which locks hold all that a lock holds."""


class CannotPrepare(Exception):  # noqa: N818
    """The environment can not be made; the text says what to do."""


def python_in(venv: Path) -> Path:
    """The interpreter of a virtual environment."""
    return venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def suitable_python() -> str:
    """This interpreter where its version serves, else one found on the PATH."""
    if OLDEST <= sys.version_info[:2] < PAST_NEWEST:
        return sys.executable
    for minor in range(PAST_NEWEST[1] - 1, OLDEST[1] - 1, -1):
        found = shutil.which(f"python3.{minor}")
        if (
            found
            and subprocess.run([found, "-V"], capture_output=True, check=False).returncode == 0
        ):
            return found
    raise CannotPrepare("Python 3.11, 3.12 or 3.13 is needed; none was found on the PATH.")


def _stamp(lock: str) -> str:
    content = (ROOT / "requirements" / lock).read_bytes()
    return hashlib.sha256(content).hexdigest()


def _is_ready(lock: str) -> bool:
    if not python_in(VENV).exists():
        return False
    stamps = [VENV / f"made-from-{name}" for name in CONTAINED[lock]]
    return any(
        path.exists() and path.read_text("utf-8") == _stamp(path.name.removeprefix("made-from-"))
        for path in stamps
    )


def _create(python: str, say: Callable[[str], None]) -> None:
    """Make an empty environment; on Debian its means are a package of its own."""
    if python == sys.executable and importlib.util.find_spec("ensurepip") is None:
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        package = f"python{version}-venv"
        if not system.install([package], why="Python can not make environments", say=say):
            raise CannotPrepare(f"{package} is needed.")
    say(f"Making {VENV.name} with {python}")
    done = subprocess.run([python, "-m", "venv", "--clear", str(VENV)], check=False)
    if done.returncode != 0:
        raise CannotPrepare(f"{python} could not make {VENV}.")


def prepare(lock: str, say: Callable[[str], None]) -> Path:
    """Make `.venv` hold what `requirements/LOCK` names; returns its interpreter."""
    if _is_ready(lock):
        return python_in(VENV)
    if not python_in(VENV).exists():
        _create(suitable_python(), say)
    say(f"Installing requirements/{lock}: a few minutes the first time")
    command = [str(python_in(VENV)), "-m", "pip", "install", "--quiet"]
    command += ["--disable-pip-version-check", "--only-binary", ":all:", "--require-hashes"]
    command += ["-r", str(ROOT / "requirements" / lock)]
    if subprocess.run(command, check=False).returncode != 0:
        raise CannotPrepare("pip could not install the locked packages; its words stand above.")
    (VENV / f"made-from-{lock}").write_text(_stamp(lock), "utf-8")
    return python_in(VENV)
