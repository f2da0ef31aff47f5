"""The virtual environment `.venv`, made from a hashed lock and remade when the lock changes.

Standard library only, Linux and Windows.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import elf
import system
import trim

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


def is_made(lock: str) -> bool:
    """Whether `.venv` already holds what `requirements/LOCK` names."""
    return _is_ready(lock) and _works(python_in(VENV), "import sys")


def missing_packages(lock: str) -> list[str]:
    """Debian packages without which the environment for a lock can not be made."""
    here = OLDEST <= sys.version_info[:2] < PAST_NEWEST
    return [] if is_made(lock) or not here else system.missing_for_environment()


def _works(python: Path, code: str) -> bool:
    """Whether an interpreter runs some code without an error."""
    if not python.exists():
        return False
    done = subprocess.run([str(python), "-c", code], capture_output=True, check=False)
    return done.returncode == 0


def _serves(python: Path) -> bool:
    """Whether it runs and is of a version that the lock is for."""
    return _works(python, f"import sys; assert {OLDEST} <= sys.version_info[:2] < {PAST_NEWEST}")


def _create(python: str, say: Callable[[str], None]) -> None:
    """Make an empty environment in the place of whatever lies there."""
    say(f"Making {VENV.name} with {python}")
    done = subprocess.run([python, "-m", "venv", "--clear", str(VENV)], check=False)
    if done.returncode != 0:
        name = f"python{'.'.join(map(str, sys.version_info[:2]))}-venv"
        raise CannotPrepare(
            f"{python} could not make {VENV}; its words stand above. On Debian its means are "
            f"a package of their own: sudo apt-get install {name}"
        )


def _heal(say: Callable[[str], None]) -> Path:
    """Leave an environment whose Python serves and has pip; returns its interpreter.

    One that was left half made (interrupted, made without ensurepip, its Python gone or too old) is
    mended, else made anew.
    """
    python = python_in(VENV)
    if not _serves(python):
        if VENV.exists():
            say(f"The Python of {VENV.name} does not serve: making it anew")
        _create(suitable_python(), say)
    if _works(python, "import pip"):
        return python
    say(f"{VENV.name} has no pip: putting it in")
    subprocess.run([str(python), "-m", "ensurepip", "--upgrade"], check=False)
    if not _works(python, "import pip"):
        _create(suitable_python(), say)
    if not _works(python, "import pip"):
        raise CannotPrepare(
            f"{VENV} has no pip, and it can not be put in. Remove the folder, see to it that "
            "`python3 -m ensurepip --version` works, then start again."
        )
    return python


def prepare(lock: str, say: Callable[[str], None]) -> Path:
    """Make `.venv` hold what `requirements/LOCK` names; returns its interpreter."""
    if is_made(lock):
        return python_in(VENV)
    python = _heal(say)
    wanted = (ROOT / "requirements" / lock).read_text("utf-8").count("==")
    say(f"Installing {wanted} packages of requirements/{lock}: a few minutes the first time")
    # pip tells each file that it loads, and how far it is.
    command = [str(python), "-m", "pip", "install", "--disable-pip-version-check", "--no-compile"]
    command += ["--only-binary", ":all:", "--require-hashes"]
    command += ["-r", str(ROOT / "requirements" / lock)]
    if subprocess.run(command, check=False).returncode != 0:
        raise CannotPrepare("pip could not install the locked packages; its words stand above.")
    _trim(python)
    (VENV / f"made-from-{lock}").write_text(_stamp(lock), "utf-8")
    return python


def _trim(python: Path) -> None:
    """Take out of the libraries what neither the program nor its tests and packages touch."""
    code = "import sysconfig; print(sysconfig.get_path('purelib'))"
    told = subprocess.run([str(python), "-c", code], capture_output=True, text=True, check=True)
    library = Path(told.stdout.strip())
    for path in sorted(library.rglob("*")):
        if path.is_file() and not trim.is_kept_in_environment(path.relative_to(library).as_posix()):
            path.unlink()
    for path in library.glob("sqlcipher3/*.so"):
        # More than half of it is for debuggers.
        elf.drop_what_is_not_loaded(path)
