"""Whose power writes: root does not follow what another account has planted.

Root that writes into somebody's folder does it as that somebody (effective user, group and groups
are exchanged for the time), so that a link or a swapped folder leads nowhere that its owner could
not write already. Elsewhere, and on Windows, nothing changes.
"""

import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

SERVICE_GROUP = "kiosk"
"""The group of the counter's account on a packaged Linux."""
NOT_FOR_OTHERS, FOR_ALL = 0o640, 0o644


@dataclass(frozen=True, slots=True)
class Account:
    """Numbers of an account and its first group."""

    user: int
    group: int


def owner_of(place: Path) -> Account | None:
    """Who rules `place`: the first on the way down from / that is not root; None: root alone.

    Whoever owns a folder, or a link on the way, decides what lies below it. What does not exist yet
    belongs to whoever rules the folder above.
    """
    path = place.absolute()
    for step in (*reversed(path.parents), path):
        try:
            status = step.lstat()
        except FileNotFoundError:
            return None
        if status.st_uid != 0:
            return Account(status.st_uid, status.st_gid)
    return None


@contextmanager
def acting_for(place: Path) -> Iterator[None]:
    """Be the account that rules `place` while the block runs; only root can, and only root has to.

    For the whole process: nothing else may run meanwhile.
    """
    account = owner_of(place) if is_root() else None
    if account is None or sys.platform == "win32":
        yield
        return
    groups = os.getgroups()
    os.setgroups([account.group])
    os.setegid(account.group)
    os.seteuid(account.user)
    try:
        yield
    finally:
        os.seteuid(0)
        os.setegid(0)
        os.setgroups(groups)


def is_root() -> bool:
    """Whether this process may do everything."""
    return sys.platform != "win32" and os.geteuid() == 0


def keep_access(path: Path, before: os.stat_result | None, *, private: bool) -> None:
    """Give a file just written the owner, group and mode of the one it replaced.

    A new one that is `private` has mode 0640 and, written by root, the group of the counter's
    account. Where there is no such group, nobody but root could read it: it is for all then.
    """
    if sys.platform == "win32":
        return
    if before is not None:
        if is_root():
            os.chown(path, before.st_uid, before.st_gid, follow_symlinks=False)
        path.chmod(stat.S_IMODE(before.st_mode))
        return
    group = _service_group()
    closed = private and (group is not None or not is_root())
    if closed and is_root() and group is not None:
        os.chown(path, 0, group, follow_symlinks=False)
    path.chmod(NOT_FOR_OTHERS if closed else FOR_ALL)


def _service_group() -> int | None:
    if sys.platform == "win32":
        return None
    import grp  # noqa: PLC0415 - Windows has none

    try:
        return grp.getgrnam(SERVICE_GROUP).gr_gid
    except KeyError:
        return None
