"""The frozen program: PyInstaller's one folder, trimmed, with the licences of all that is in it."""

import os
import shutil
import sys
from pathlib import Path

import elf
import licences
import no_tls
from product import BUNDLE, HERE, OUT, WORK, BuildError, call, say, set_times


def _strip(folder: Path) -> None:
    """Cut off what is for debuggers alone: 17 MB of libpython, 13 MB of SQLCipher.

    By truncation, since `strip` moves what a wheel's maker has moved about before. Not the program
    itself, which carries its archive behind everything else.
    """
    for path in sorted((folder / "_internal").rglob("*.so*")):
        if elf.is_elf(path):
            elf.drop_what_is_not_loaded(path)


def _gather_qt(folder: Path) -> None:
    """Put Qt's libraries where PyInstaller only links them: all of the program's in one place.

    A folder called `lib` passes for one of the system's with tools that judge packages by paths.
    """
    inside = folder / "_internal"
    for library in sorted((inside / "PySide6" / "Qt" / "lib").glob("*.so*")):
        place = inside / library.name
        place.unlink(missing_ok=True)
        library.rename(place)


def _forget_the_builder(folder: Path) -> None:
    """No library looks for others where only the builder has them."""
    for path in sorted(folder.rglob("*")):
        if elf.is_elf(path):
            elf.keep_relative_paths(path)


def _dangling(folder: Path) -> list[Path]:
    """Links whose target was left out."""
    return [path for path in folder.rglob("*") if path.is_symlink() and not path.exists()]


def size_of(folder: Path) -> int:
    """Bytes of all files below, links not followed."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir())


def make(target: Path = BUNDLE) -> Path:
    """Freeze the program into `target`; returns it."""
    if target.exists():
        shutil.rmtree(target)
    work = WORK / f"freeze-{os.getpid()}"
    command: list[str | Path] = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean"]
    command += ["--log-level", "WARN", "--distpath", work / "out", "--workpath", work / "work"]
    try:
        call([*command, HERE / "kiosk.spec"])
        made = work / "out" / "kiosk"
        if not (made / "kiosk").exists() and not (made / "kiosk.exe").exists():
            raise BuildError("PyInstaller made no program.")
        if sys.platform.startswith("linux"):
            no_tls.cut(made)
            _gather_qt(made)
            _forget_the_builder(made)
            _strip(made)
        for link in _dangling(made):
            link.unlink()
        licences.collect_system(made)
        set_times(made)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(made, target)
    finally:
        shutil.rmtree(work, ignore_errors=True)
    say(
        f"{target.relative_to(OUT.parent) if target.is_relative_to(OUT.parent) else target}: "
        f"{size_of(target) / 1e6:.0f} MB"
    )
    return target
