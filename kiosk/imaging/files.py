"""Reads the bytes of a picture file, whatever the path turns out to be.

May know the file system. Must not decode. What is no plain file (a pipe, a device, a folder) never
ends or never answers, and a file that another program is still writing is only half a picture:
both are refused at once.
"""

import os
import stat
from pathlib import Path
from typing import Final

from kiosk.imaging.picture_file import refusal

MAX_FILE_BYTES: Final = 200_000_000
_FLAGS: Final = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
"""A pipe that nobody writes to would keep a plain open waiting for ever."""


def read_picture_file(path: Path, *, follow: bool = True) -> bytes:
    """The file's bytes, at most `MAX_FILE_BYTES`; reads what was there at the opening and no more.

    Not `follow`: a symbolic link is no file.

    Raises ProblemError of kind PICTURE: `picture.file` (it can not be read, or is no file),
    `picture.bomb` (too large), `picture.unfinished` (it grew or shrank while it was read).
    """
    try:
        handle = os.open(path, _FLAGS if follow else _FLAGS | getattr(os, "O_NOFOLLOW", 0))
        with os.fdopen(handle, "rb") as file:
            before = os.fstat(file.fileno())
            if not stat.S_ISREG(before.st_mode):
                raise refusal("picture.file")
            if before.st_size > MAX_FILE_BYTES:
                raise refusal("picture.bomb")
            data = file.read(before.st_size)
            after = os.fstat(file.fileno())
    except (OSError, ValueError) as fault:
        # ValueError: a path with a zero byte.
        raise refusal("picture.file") from fault
    if len(data) != before.st_size or after.st_size != before.st_size:
        raise refusal("picture.unfinished")
    return data
