"""A lock on a file that ends with the process that holds it, however that process ends.

May know the two operating systems' ways. Must not be told what the lock is for. A process number
would not do: numbers are used again.
"""

import os
import sys
import time
from pathlib import Path
from threading import Event
from types import TracebackType
from typing import Final, Self

from kiosk.store.problems import failure, of_os

_PAUSE_S: Final = 0.02


def _take(descriptor: int) -> bool:
    """Take the lock if nobody has it."""
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415

        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import fcntl  # noqa: PLC0415

    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


class FileLock:
    """Held from `acquire` until `release` or the end of the process. The file stays."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor: int | None = None

    def acquire(self) -> bool:
        """Whether it is ours now; never waits. ProblemError where the file can not be made."""
        try:
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise of_os(error) from None
        if not _take(descriptor):
            os.close(descriptor)
            return False
        self._descriptor = descriptor
        return True

    def wait(self, timeout_s: float) -> None:
        """Acquire, for at most `timeout_s`; ProblemError `store.busy` after that."""
        end = time.monotonic() + timeout_s
        pause = Event()
        while not self.acquire():
            if time.monotonic() >= end:
                raise failure("store.busy")
            pause.wait(_PAUSE_S)

    def release(self) -> None:
        """Let go; nothing happens where it is not held."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def __enter__(self) -> Self:
        """Hold it, waiting a quarter of a minute for others that open at the same moment."""
        self.wait(15.0)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Let go."""
        self.release()


def single_instance(folder: Path) -> FileLock:
    """The window's own lock; ProblemError `store.in_use` where another window has it."""
    lock = FileLock(folder / "window.lock")
    if not lock.acquire():
        raise failure("store.in_use")
    return lock
