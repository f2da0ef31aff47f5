"""The tables, their versions, and the way from each version to the next.

May know SQL. A version that was once shipped never changes: what is new is a new entry at the end
of `MIGRATIONS`.

Indexes serve the questions of `kiosk.store.search`, each of which must not become slower with a
million rows: by state and operation in order of writing, by blind index, by time.
"""

from typing import Final

from kiosk.store.database import Database
from kiosk.store.day_schema import TALLY
from kiosk.store.problems import failure

_JOURNAL: Final = (
    "CREATE TABLE mark (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    """CREATE TABLE submission (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        visit TEXT NOT NULL,
        operation TEXT NOT NULL,
        state TEXT NOT NULL,
        created_us INTEGER NOT NULL UNIQUE,
        updated_us INTEGER NOT NULL,
        process_id TEXT,
        service TEXT NOT NULL,
        mode TEXT NOT NULL,
        flow TEXT NOT NULL,
        attempts INTEGER NOT NULL DEFAULT 0,
        expires_at TEXT NOT NULL DEFAULT '',
        owner TEXT NOT NULL DEFAULT '',
        decision TEXT,
        problem TEXT,
        consent TEXT,
        person BLOB,
        code_index BLOB,
        request BLOB
    )""",
    """CREATE TABLE picture (
        submission TEXT NOT NULL REFERENCES submission (id) ON DELETE CASCADE,
        place INTEGER NOT NULL,
        sealed BLOB NOT NULL,
        PRIMARY KEY (submission, place)
    )""",
    "CREATE INDEX submission_state ON submission (state, operation, seq)",
    "CREATE INDEX submission_code ON submission (code_index, seq) WHERE code_index IS NOT NULL",
    "CREATE INDEX submission_held ON submission (created_us) WHERE request IS NOT NULL",
)
_AUDIT: Final = (
    """CREATE TABLE audit (
        seq INTEGER PRIMARY KEY,
        utc TEXT NOT NULL,
        monotonic REAL NOT NULL,
        attendant TEXT NOT NULL,
        machine TEXT NOT NULL,
        version TEXT NOT NULL,
        code TEXT NOT NULL,
        visit TEXT NOT NULL,
        submission TEXT NOT NULL,
        facts TEXT NOT NULL,
        link BLOB NOT NULL
    )""",
)
_PEOPLE: Final = (
    """CREATE TABLE person (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        active INTEGER NOT NULL,
        roles TEXT NOT NULL,
        created_us INTEGER NOT NULL,
        left_us INTEGER,
        badge_index BLOB UNIQUE,
        subject_index BLOB UNIQUE,
        identity BLOB,
        secret BLOB,
        session BLOB
    )""",
    """CREATE TABLE approval (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        at_us INTEGER NOT NULL,
        permission TEXT NOT NULL,
        asker TEXT NOT NULL,
        approver TEXT NOT NULL,
        reason TEXT NOT NULL,
        note BLOB
    )""",
)

_ASKED: Final = ("ALTER TABLE submission ADD COLUMN asked BLOB",)
"""What was asked of whom, sealed (`kiosk.store.rows.seal_asked`)."""
_ANSWER: Final = ("ALTER TABLE submission ADD COLUMN answer BLOB",)
"""What the service said, sealed: `kiosk journal show` tells it."""

MIGRATIONS: Final[tuple[tuple[str, ...], ...]] = (
    _JOURNAL,
    _AUDIT,
    _ASKED,
    _ANSWER,
    (*_PEOPLE, *TALLY),
)
"""Entry n leads from version n to version n + 1; version 0 is an empty file.

Expand now, contract two versions later: an entry only adds (a table, an index, a column that may be
NULL or has a default, a word). What it replaces is still written, and goes at the earliest with the
entry after the next. So a program opens what the version after its own has left behind, and an
update can be taken back (docs/decisions/064).
"""
READABLE_FROM: Final = 1
"""The lowest version whose program reads and writes what this one leaves behind; kept in the file.
Raised by the entry that contracts."""
_MARK: Final = "readable_from"


def migrate(
    database: Database,
    steps: tuple[tuple[str, ...], ...] = MIGRATIONS,
    *,
    readable_from: int = READABLE_FROM,
) -> None:
    """Bring the file to the newest version, each step whole or not at all.

    A newer file stays as it is. ProblemError `store.newer` where this program must not write it:
    nothing is changed then.
    """
    if not is_readable(database, len(steps)):
        raise failure("store.newer", detail=str(database.version()))
    while database.version() < len(steps):
        with database.write():
            # Again inside the lock: another program may have come first.
            version = database.version()
            if version < len(steps):
                for statement in steps[version]:
                    database.run(statement)
                database.run(f"PRAGMA user_version = {version + 1}")
                database.run(
                    "INSERT OR REPLACE INTO mark (name, value) VALUES (?, ?)",
                    (_MARK, _told(version + 1, readable_from)),
                )


def is_readable(database: Database, known: int = len(MIGRATIONS)) -> bool:
    """Whether a program that knows `known` versions may read and write this file."""
    version = database.version()
    if version <= known:
        return True
    rows = database.run("SELECT value FROM mark WHERE name = ?", (_MARK,))
    if rows and any(rows[0][0] == _told(version, least) for least in range(known + 1)):
        return True
    return version == known + 1 and not (rows and rows[0][0].startswith(_told(version, "")))


def _told(version: int, readable_from: int | str) -> str:
    """Of which version the mark speaks: one that was not moved along says nothing."""
    return f"{version}: {readable_from}"
