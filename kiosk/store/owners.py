"""Who is sending: one locked file for each running program that has the journal open.

May know files and locks. Must not know tables. A row that is `sending` belongs to an owner; the
lock of an owner that died can be taken, whatever became of its process number.
"""

import uuid
from pathlib import Path

from kiosk.store.locks import FileLock
from kiosk.store.problems import of_os


class Owners:
    """The folder of lock files. Opening and looking happen under the journal's gate."""

    def __init__(self, folder: Path, *, gate: Path) -> None:
        self._folder = folder
        self._gate = gate
        self._lock: FileLock | None = None
        self.own = ""

    def gate(self) -> FileLock:
        """Held while the journal is opened, swept or given another key."""
        return FileLock(self._gate)

    def register(self) -> None:
        """Become an owner; ProblemError where the folder can not be written."""
        try:
            self._folder.mkdir(mode=0o700, exist_ok=True)
        except OSError as error:
            raise of_os(error) from None
        own = uuid.uuid4().hex
        lock = FileLock(self._folder / f"{own}.lock")
        lock.acquire()
        self._lock, self.own = lock, own

    def living(self) -> frozenset[str]:
        """The others that are alive, and this one; the files of the dead are removed.

        Call it holding the gate: between making its file and locking it, another would look dead.
        """
        alive = {self.own} if self._lock else set()
        for path in self._folder.glob("*.lock"):
            if path.stem == self.own:
                continue
            lock = FileLock(path)
            if lock.acquire():
                lock.release()
                path.unlink(missing_ok=True)
            else:
                alive.add(path.stem)
        return frozenset(alive)

    def anybody(self) -> bool:
        """Whether any program has the journal open. Changes nothing, also not what the dead left.

        One that opens it at this very moment may be overlooked.
        """
        for path in self._folder.glob("*.lock"):
            lock = FileLock(path)
            try:
                if not lock.acquire():
                    return True
            finally:
                lock.release()
        return False

    def leave(self) -> None:
        """Let the lock go and remove the file."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None
            try:
                (self._folder / f"{self.own}.lock").unlink(missing_ok=True)
            except OSError as error:
                raise of_os(error) from None
