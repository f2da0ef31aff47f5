"""Small files that are there whole or not at all, and a folder that is private.

May know the operating system's calls for it. Must not know what the files hold.
"""

import os
import stat
import sys
from pathlib import Path

from kiosk.store.problems import failure, of_os


def write_whole(path: Path, content: bytes, *, certain: bool = True) -> None:
    """Replace `path` by `content` in one step, mode 0600; on disk for certain on return.

    Not `certain`: after a power cut it may be the content before, still whole.
    """
    beside = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            beside.replace(path)
        except OSError:
            beside.unlink(missing_ok=True)
            raise
        if certain:
            sync_folder(path.parent)
    except OSError as error:
        raise of_os(error) from None


def sync_folder(folder: Path) -> None:
    """Make a rename or a removal certain. Windows has no such call and does not need it."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def private_folder(folder: Path) -> None:
    """Make the folder (0700); ProblemError `store.permissions` where others may enter or own it."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        status = folder.stat()
        if sys.platform == "win32":
            return
        if status.st_uid != os.geteuid():
            # Its owner could swap every file in it.
            raise failure("store.permissions", detail="folder")
        if status.st_mode & (stat.S_IRWXG | stat.S_IRWXO):
            folder.chmod(0o700)
    except OSError as error:
        raise of_os(error) from None
