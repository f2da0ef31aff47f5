"""Where pictures from files may come from under lock-down: one folder, and sticks.

Opens for reading alone, and nothing outside: a link that leads out of its place is no picture, nor
is what lies hidden or deeper than a camera's card has it. Blocking: a stick can be slow.
"""

import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from kiosk.flow.capture import PictureFile
from kiosk.imaging.files import read_picture_file
from kiosk.imaging.picture_file import readable_suffixes, refusal

MOST = 200
"""Files shown."""
LOOKED_AT = 20_000
"""Entries looked at in each place, so that a full disk in a stick's clothes ends."""
DEPTH = 4
"""DCIM/100CANON/… of a camera's card (DCF, CIPA DC-009), and two more."""
_DRIVE_REMOVABLE = 2
"""GetDriveTypeW."""


def removable_media(
    under: tuple[Path, ...] = (Path("/media"), Path("/run/media")),
    is_mount: Callable[[Path], bool] = os.path.ismount,
) -> tuple[Path, ...]:
    """Sticks and cards that are in: /media/NAME, /media/USER/NAME, /run/media/USER/NAME, or D:."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - elsewhere there is no such library

        drives = [Path(f"{letter}:\\") for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]
        kind = ctypes.windll.kernel32.GetDriveTypeW
        return tuple(each for each in drives if kind(str(each)) == _DRIVE_REMOVABLE)
    found = []
    for top in under:
        for first in _folders(top):
            if is_mount(first):
                found.append(first)
            else:
                found += [second for second in _folders(first) if is_mount(second)]
    return tuple(found)


def _folders(place: Path) -> list[Path]:
    try:
        with os.scandir(place) as entries:
            return sorted(Path(e.path) for e in entries if e.is_dir(follow_symlinks=False))
    except OSError:
        return []


@dataclass(frozen=True, slots=True, kw_only=True)
class PicturePlaces:
    """`folder`: the configured one; empty where there is none."""

    folder: str = ""
    media: Callable[[], tuple[Path, ...]] = removable_media

    def find(self) -> tuple[PictureFile, ...]:
        """Everything that can be read as a picture, by its name; the newest first."""
        suffixes = frozenset(readable_suffixes())
        found = [each for place in self._places() for each in _pictures(place, suffixes)]
        found.sort(key=lambda each: each.changed_at, reverse=True)
        return tuple(found[:MOST])

    def read(self, path: Path) -> bytes:
        """The file's bytes; ProblemError `picture.file` for what does not lie in a place."""
        try:
            real = Path(os.path.realpath(path))
        except (OSError, ValueError):
            raise refusal("picture.file") from None
        if not any(real.is_relative_to(os.path.realpath(place)) for place in self._places()):
            raise refusal("picture.file")
        return read_picture_file(real, follow=False)

    def _places(self) -> tuple[Path, ...]:
        own = (Path(self.folder),) if self.folder else ()
        return (*own, *self.media())


def _pictures(place: Path, suffixes: frozenset[str]) -> Iterator[PictureFile]:
    for entry in _entries(place):
        if os.path.splitext(entry.name)[1].lower() not in suffixes:  # noqa: PTH122 - no path made
            continue
        try:
            changed = datetime.fromtimestamp(entry.stat(follow_symlinks=False).st_mtime, UTC)
        except (OSError, OverflowError, ValueError):
            continue
        yield PictureFile(
            path=entry.path, name=entry.name, place=place.name or str(place), changed_at=changed
        )


def _entries(place: Path) -> Iterator["os.DirEntry[str]"]:
    """Plain files, the nearest first."""
    left, level = LOOKED_AT, [str(place)]
    for _ in range(DEPTH):
        deeper: list[str] = []
        for folder in level:
            try:
                with os.scandir(folder) as entries:
                    for entry in entries:
                        left -= 1
                        if left < 0:
                            return
                        if entry.name.startswith((".", "$")):
                            continue
                        if entry.is_dir(follow_symlinks=False):
                            deeper.append(entry.path)
                        elif entry.is_file(follow_symlinks=False):
                            yield entry
            except OSError:
                continue  # pulled out, or not ours to read
        level = deeper
