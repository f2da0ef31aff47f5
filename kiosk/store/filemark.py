"""What tells a file from a copy of it: its number, and when it was made.

May ask the operating system about a name. Must not open the file: closing it again would let go of
every lock that SQLite has on it in this process (https://www.sqlite.org/howtocorrupt.html, 2.2).
"""

import ctypes
import os
import struct
import sys
from pathlib import Path
from typing import Final

_AT_FDCWD: Final = -100
_STATX_BTIME: Final = 0x800
_MADE_AT: Final = 80
"""Place of `stx_btime` in `struct statx` (linux/stat.h): seconds in 64 bits, nanoseconds in 32."""


def mark_of(path: Path) -> str:
    """Equal for the same file, whatever is written into it; another for a copy.

    Empty where the file is not there, or the file system gives it no number: nothing is told then.
    """
    try:
        status = path.stat()
    except OSError:
        return ""
    if not status.st_ino:
        return ""
    made = str(status.st_ctime_ns) if sys.platform == "win32" else _made_at(path)
    return f"{status.st_ino}:{made}"


def _made_at(path: Path) -> str:
    """When it was made; empty where nobody knows. Numbers of removed files are used again."""
    try:
        statx = ctypes.CDLL(None, use_errno=True).statx
    except (OSError, AttributeError):
        return ""
    found = ctypes.create_string_buffer(256)
    if statx(_AT_FDCWD, os.fsencode(path), 0, _STATX_BTIME, found):
        return ""
    (known,) = struct.unpack_from("=I", found, 0)
    seconds, nanoseconds = struct.unpack_from("=qI", found, _MADE_AT)
    return f"{seconds}.{nanoseconds}" if known & _STATX_BTIME else ""
