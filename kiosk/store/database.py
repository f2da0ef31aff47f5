"""One connection to the sealed file: opening it, transactions, and giving space back.

May know SQLCipher. Must not know what the tables mean (`kiosk.store.schema`). The connection is
guarded by a lock, so any thread may use it; several programs share the file by WAL, short write
transactions and a busy time-out.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import RLock
from typing import Any, Final

from sqlcipher3 import dbapi2

from kiosk.domain.values.problem import ProblemError
from kiosk.store.problems import failure, of_os, of_sqlite

BUSY_TIMEOUT_S: Final = 15.0
_LEAST_ROOM_BYTES: Final = 131_072
"""SQLite grows the index of the log by 32 KiB and the log by a page, each in one step."""
_INCREMENTAL: Final = 2
"""Of auto_vacuum: https://www.sqlite.org/pragma.html#pragma_auto_vacuum."""
Rows = list[tuple[Any, ...]]
Values = tuple[Any, ...]


class Database:
    """Callers inside `kiosk.store` only. Every error leaves as a ProblemError."""

    def __init__(self, path: Path, *, key: bytes | None, secure_delete: bool = True) -> None:
        """Open or make the file, mode 0600.

        `key` None leaves the file in the open and `secure_delete` False leaves erased bytes where
        they are: both are there for the control of the erasure test and for nothing else.
        ProblemError `store.corrupt` where it can not be read with this key.
        """
        self.path = path
        self._lock = RLock()
        self._depth = 0
        try:
            os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        except OSError as error:
            raise of_os(error) from None
        self._connection = connect(str(path), key)
        try:
            self._prepare(secure_delete=secure_delete)
        except dbapi2.Error as error:
            self._connection.close()
            raise self._failure(error) from None

    def _failure(self, error: Exception) -> ProblemError:
        """As a problem; what SQLite calls an input error is told by how much room is left."""
        told = of_sqlite(error)
        if told.problem.code == "store.io" and _is_full(self.path.parent):
            # Its index of the log is mapped memory: growing that says "error", never "full".
            return failure("store.disk_full")
        return told

    def _prepare(self, *, secure_delete: bool) -> None:
        run = self._connection.execute
        run("PRAGMA cipher_log_level = NONE").fetchall()
        run("SELECT count(*) FROM sqlite_master").fetchall()
        if run("PRAGMA auto_vacuum").fetchall() != [(_INCREMENTAL,)]:
            # Set again, it would write into the file at every opening.
            run("PRAGMA auto_vacuum = INCREMENTAL").fetchall()
        run("PRAGMA journal_mode = WAL").fetchall()
        run("PRAGMA synchronous = FULL").fetchall()
        run("PRAGMA foreign_keys = ON").fetchall()
        run(f"PRAGMA secure_delete = {'ON' if secure_delete else 'OFF'}").fetchall()
        run("PRAGMA temp_store = MEMORY").fetchall()

    @contextmanager
    def write(self) -> Iterator[None]:
        """A write transaction; on disk for certain when it ends, undone whole where it fails."""
        with self._lock:
            if self._depth:
                raise RuntimeError("a write transaction does not hold another")
            self.run("BEGIN IMMEDIATE")
            self._depth += 1
            whole = False
            try:
                yield
                self.run("COMMIT")
                whole = True
            finally:
                self._depth -= 1
                if not whole:
                    self._undo()

    def _undo(self) -> None:
        # A full disk may have undone it already; a second ROLLBACK is then the error.
        if self._connection.in_transaction:
            self.run("ROLLBACK")

    @contextmanager
    def read(self) -> Iterator[None]:
        """Several reads that see one state of the file."""
        with self._lock:
            self.run("BEGIN DEFERRED")
            try:
                yield
            finally:
                self._undo()

    def run(self, statement: str, values: Values = ()) -> Rows:
        """One statement and all of its rows."""
        with self._lock:
            try:
                rows: Rows = self._connection.execute(statement, values).fetchall()
            except dbapi2.ProgrammingError:
                raise failure("store.closed") from None
            except dbapi2.Error as error:
                raise self._failure(error) from None
            return rows

    def run_many(self, statement: str, values: Iterator[Values]) -> None:
        """One statement for each tuple of values, inside the caller's transaction."""
        with self._lock:
            try:
                self._connection.executemany(statement, values)
            except dbapi2.Error as error:
                raise self._failure(error) from None

    def changed(self) -> int:
        """How many rows the last statement of this connection touched."""
        return int(self.run("SELECT changes()")[0][0])

    def version(self) -> int:
        """The schema's version."""
        return int(self.run("PRAGMA user_version")[0][0])

    def give_back(self) -> bool:
        """After an erasure: overwrite and truncate the log, and shrink the file.

        False where another program reads at this moment; the next sweep comes again.
        """
        first = self.empty_log()
        self.run("PRAGMA incremental_vacuum")
        return self.empty_log() and first

    def empty_log(self) -> bool:
        """The write-ahead log holds copies of pages: overwrite the pages in the file, empty it.

        False where another program reads at this moment; the next sweep comes again.
        """
        return not self.run("PRAGMA wal_checkpoint(TRUNCATE)")[0][0]

    def copy_to(self, path: Path, *, key: bytes) -> None:
        """One state of the whole file into a new one under the same key; others may write on."""
        target = Database(path, key=key)
        try:
            with self._lock:
                self._connection.backup(target._connection)
        except dbapi2.Error as error:
            raise self._failure(error) from None
        finally:
            target.close()

    def check(self) -> bool:
        """Read every page: whether all are whole. Slow in a large journal."""
        return not self.run("PRAGMA cipher_integrity_check") and self.run(
            "PRAGMA quick_check(1)"
        ) == [("ok",)]

    def close(self) -> None:
        """Checkpoint and close; a second time does nothing."""
        with self._lock:
            try:
                self._connection.close()
            except dbapi2.Error as error:
                raise of_sqlite(error) from None


def _is_full(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < _LEAST_ROOM_BYTES
    except OSError:
        return False


def connect(address: str, key: bytes | None, *, uri: bool = False) -> Any:
    """A bare connection; `address` a path or, with `uri`, SQLite's kind of address."""
    try:
        connection = dbapi2.connect(
            address,
            timeout=BUSY_TIMEOUT_S,
            isolation_level=None,
            check_same_thread=False,
            uri=uri,
        )
    except dbapi2.Error as error:
        raise of_sqlite(error) from None
    if key is not None:
        # A raw key: SQLCipher spends no time on stretching what is random already.
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    return connection
