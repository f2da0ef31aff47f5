"""A reserve of disk space that is let go when the disk is full.

A submission that the service has just taken must be written down even then; without room it would
be called unknown. May know one file. Must not know the journal.
"""

from pathlib import Path
from typing import Final

from kiosk.domain.values.problem import ProblemError
from kiosk.store.files import write_whole

BALLAST_BYTES: Final = 8 * 1024 * 1024
"""A submission's pictures are at most some 3 MB, and erasing them writes each page once."""


class Ballast:
    """The file is made at opening, and again by the next sweep that finds room."""

    def __init__(self, path: Path, *, size: int = BALLAST_BYTES) -> None:
        self._path = path
        self._size = size

    def make(self) -> bool:
        """Whether it is there; a disk without room for it is not a problem yet."""
        try:
            if not self._path.exists():
                write_whole(self._path, bytes(self._size))
        except (ProblemError, OSError):
            return False
        return True

    def drop(self) -> bool:
        """Whether there was something to let go."""
        try:
            self._path.unlink()
        except OSError:
            return False
        return True
