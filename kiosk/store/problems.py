"""Every problem that the store hands out, and how an error of the disk or of SQLite becomes one.

May know error numbers of the operating system and of SQLite. Must not put a path, a value or
SQLite's own sentence into a problem: they can quote what was written.

Codes: store.no_vault, store.key_permissions, store.key_unreadable,
store.key_missing, store.key_read_only, store.wrong_key, store.newer, store.corrupt,
store.disk_full, store.read_only, store.permissions, store.cannot_open, store.busy, store.io,
store.in_use, store.illegal, store.erased, store.not_found, store.sending, store.queue_old,
store.queue_full, store.audit_broken, store.audit_fact, store.closed, store.put_back, audit.anchor,
clock.moved, backup.damaged, backup.newer, backup.locked, backup.passphrase, backup.recovery_key,
backup.exists, backup.occupied; people.badge_taken, people.not_found.
"""

import errno
from typing import Final

from kiosk.domain.values.problem import Problem, ProblemError, ProblemKind, Remedy

_REMEDIES: Final[dict[str, Remedy]] = {
    "store.no_vault": Remedy.FIX_CONFIGURATION,
    "store.key_permissions": Remedy.FIX_CONFIGURATION,
    "store.key_unreadable": Remedy.FIX_CONFIGURATION,
    "store.key_read_only": Remedy.FIX_CONFIGURATION,
    "store.disk_full": Remedy.FREE_DISK,
    "store.busy": Remedy.TRY_AGAIN,
    "store.sending": Remedy.TRY_AGAIN,
    "store.erased": Remedy.START_AGAIN,
    "store.queue_old": Remedy.CHECK_NETWORK,
    "store.queue_full": Remedy.CHECK_NETWORK,
    "store.newer": Remedy.CALL_SUPPORT,
    "store.wrong_key": Remedy.CALL_SUPPORT,
    "store.key_missing": Remedy.CALL_SUPPORT,
    "store.corrupt": Remedy.CALL_SUPPORT,
    "store.audit_broken": Remedy.CALL_SUPPORT,
    "store.put_back": Remedy.CALL_SUPPORT,
    "audit.anchor": Remedy.CALL_SUPPORT,
    "clock.moved": Remedy.SET_CLOCK,
    "backup.damaged": Remedy.CHOOSE_ANOTHER_FILE,
    "backup.newer": Remedy.CALL_SUPPORT,
    "backup.locked": Remedy.TRY_AGAIN,
    "backup.passphrase": Remedy.TRY_AGAIN,
    "backup.recovery_key": Remedy.TRY_AGAIN,
    "backup.exists": Remedy.CHOOSE_ANOTHER_FILE,
    "backup.occupied": Remedy.CALL_SUPPORT,
    "people.badge_taken": Remedy.CORRECT_FIELD,
    "people.not_found": Remedy.CORRECT_FIELD,
}

_KINDS: Final = {
    "store.not_found": ProblemKind.NOT_FOUND,
    "clock.moved": ProblemKind.CLOCK,
    "people.badge_taken": ProblemKind.FIELD,
    "people.not_found": ProblemKind.NOT_FOUND,
}
_SQLITE: Final[dict[int, str]] = {
    3: "store.permissions",  # SQLITE_PERM
    5: "store.busy",  # SQLITE_BUSY
    6: "store.busy",  # SQLITE_LOCKED
    8: "store.read_only",  # SQLITE_READONLY
    10: "store.io",  # SQLITE_IOERR
    11: "store.corrupt",  # SQLITE_CORRUPT
    13: "store.disk_full",  # SQLITE_FULL
    14: "store.cannot_open",  # SQLITE_CANTOPEN
    26: "store.corrupt",  # SQLITE_NOTADB
}
"""Primary result codes: https://www.sqlite.org/rescode.html."""

_ERRNO: Final[dict[int, str]] = {
    errno.ENOSPC: "store.disk_full",
    errno.EDQUOT: "store.disk_full",
    errno.EROFS: "store.read_only",
    errno.EACCES: "store.read_only",
    errno.EPERM: "store.permissions",
}


def problem(code: str, *, detail: str = "") -> Problem:
    """The problem of one of the codes above; `detail` is a setting's name or a number."""
    kind = _KINDS.get(code, ProblemKind.STORE)
    return Problem(
        kind=kind, remedy=_REMEDIES.get(code, Remedy.CHECK_STORE), code=code, detail=detail
    )


def failure(code: str, *, detail: str = "") -> ProblemError:
    """The exception that carries it."""
    return ProblemError(problem(code, detail=detail))


def of_sqlite(error: Exception) -> ProblemError:
    """An exception of SQLite, told by its primary result code."""
    number = getattr(error, "sqlite_errorcode", None)
    primary = number & 0xFF if isinstance(number, int) else -1
    return failure(_SQLITE.get(primary, "store.io"))


def of_os(error: OSError) -> ProblemError:
    """An exception of the operating system, told by its number."""
    return failure(_ERRNO.get(error.errno or 0, "store.io"))
