"""Stands between SQLite and the disk: notes every write, or makes one of them fail.

The methods of SQLite's own file objects are replaced by ones that call them (sqlite3_vfs and
sqlite3_io_methods, https://www.sqlite.org/c3ref/io_methods.html), in the library that the program
itself uses. POSIX and Windows alike; one at a time in a process.
"""

import ctypes
from collections.abc import Callable
from ctypes import CFUNCTYPE, POINTER, Structure, c_char_p, c_int, c_int64, c_void_p
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from sqlcipher3 import _sqlite3 as library

OK, FULL = 0, 13
WRITE_ERROR: Final = 10 | (3 << 8)
SYNC_ERROR: Final = 10 | (4 << 8)
"""SQLITE_IOERR_WRITE, SQLITE_IOERR_FSYNC: https://www.sqlite.org/rescode.html."""

_Open = CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p, c_int, c_void_p)
# Names stay pointers: SQLite keeps what it was given, and more behind it.
_Delete = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int)
_Write = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
_Truncate = CFUNCTYPE(c_int, c_void_p, c_int64)
_Sync = CFUNCTYPE(c_int, c_void_p, c_int)


class _Methods(Structure):
    _fields_ = (
        ("version", c_int),
        ("close", c_void_p),
        ("read", c_void_p),
        ("write", c_void_p),
        ("truncate", c_void_p),
        ("sync", c_void_p),
        ("others", c_void_p * 13),
    )


class _System(Structure):
    _fields_ = (
        ("version", c_int),
        ("size", c_int),
        ("longest", c_int),
        ("following", c_void_p),
        ("name", c_char_p),
        ("data", c_void_p),
        ("open", c_void_p),
        ("delete", c_void_p),
    )


class _File(Structure):
    _fields_ = (("methods", POINTER(_Methods)),)


@dataclass(frozen=True, slots=True)
class Deed:
    """One call. `what`: write, truncate, sync, delete; `name`: the file's; `size` of a truncate."""

    what: str
    name: str
    offset: int = 0
    content: bytes = b""


Verdict = Callable[[Deed], int]
"""What SQLite is told: 0, or a result code, and then the deed is not done."""


def _allow(_deed: Deed) -> int:
    return OK


def _name(place: int) -> str:
    return Path(ctypes.string_at(place).decode()).name


@dataclass
class Disk:
    """While it is entered. `deeds` in order; `judge` may refuse one."""

    judge: Verdict = _allow
    deeds: list[Deed] = field(default_factory=list)
    _names: dict[int, str] = field(default_factory=dict)
    _originals: dict[int, _Methods] = field(default_factory=dict)
    _patched: dict[int, _Methods] = field(default_factory=dict)

    def __enter__(self) -> Self:
        loaded = ctypes.CDLL(library.__file__)
        find = loaded.sqlite3_vfs_find
        find.restype, find.argtypes = POINTER(_System), [c_char_p]
        self._system = find(None).contents
        self._old = (self._system.open, self._system.delete)
        self._real_open, self._real_delete = _Open(self._old[0]), _Delete(self._old[1])
        # Held, or they would be collected while SQLite calls them.
        self._held: list[Any] = [
            _Open(self._open),
            _Delete(self._delete),
            _Write(self._write),
            _Truncate(self._truncate),
            _Sync(self._sync),
        ]
        self._system.open = ctypes.cast(self._held[0], c_void_p)
        self._system.delete = ctypes.cast(self._held[1], c_void_p)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._system.open, self._system.delete = self._old
        self.judge = _allow

    def _told(self, deed: Deed) -> int:
        code = self.judge(deed)
        if code == OK:
            self.deeds.append(deed)
        return code

    def _open(self, vfs: int, name: int | None, file: int, flags: int, out: int) -> int:
        code: int = self._real_open(vfs, name, file, flags, out)
        if code == OK and name:
            found = _File.from_address(file)
            place = ctypes.addressof(found.methods.contents)
            if place not in self._patched:
                methods = _Methods.from_buffer_copy(found.methods.contents)
                methods.write = ctypes.cast(self._held[2], c_void_p)
                methods.truncate = ctypes.cast(self._held[3], c_void_p)
                methods.sync = ctypes.cast(self._held[4], c_void_p)
                self._originals[ctypes.addressof(methods)] = found.methods.contents
                self._patched[place] = methods
            found.methods = ctypes.pointer(self._patched[place])
            self._names[file] = _name(name)
        return code

    def _real(self, file: int) -> _Methods:
        return self._originals[ctypes.addressof(_File.from_address(file).methods.contents)]

    def _write(self, file: int, content: int, count: int, offset: int) -> int:
        deed = Deed("write", self._names[file], offset, ctypes.string_at(content, count))
        code = self._told(deed)
        if code:
            return code
        done: int = _Write(self._real(file).write)(file, content, count, offset)
        return done

    def _truncate(self, file: int, size: int) -> int:
        code = self._told(Deed("truncate", self._names[file], size))
        if code:
            return code
        done: int = _Truncate(self._real(file).truncate)(file, size)
        return done

    def _sync(self, file: int, flags: int) -> int:
        code = self._told(Deed("sync", self._names[file]))
        if code:
            return code
        done: int = _Sync(self._real(file).sync)(file, flags)
        return done

    def _delete(self, vfs: int, name: int, sync: int) -> int:
        code = self._told(Deed("delete", _name(name)))
        if code:
            return code
        done: int = self._real_delete(vfs, name, sync)
        return done

    def syncs(self) -> int:
        """How many waits for the disk so far."""
        return sum(deed.what == "sync" for deed in self.deeds)
