"""Looks into a journal and changes nothing: no file is made, mended, emptied or moved on.

For `kiosk doctor`, which is asked when something is broken: what can still be read is told, and
what can not be read is told as that. May know the tables. A journal that a running program has open
is read beside it; one whose log was left behind is read from a copy, sealed as it is.
"""

import shutil
import tempfile
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from threading import RLock
from typing import Final, TypeVar

from sqlcipher3 import dbapi2

from kiosk.domain.configuration.settings import StoreSettings
from kiosk.domain.values.problem import Problem, ProblemError
from kiosk.store import outbox
from kiosk.store.ages import Ages
from kiosk.store.anchor import anchored
from kiosk.store.audit import AuditStore, Witness
from kiosk.store.cipher import DerivedKeys, derive
from kiosk.store.database import Database, connect
from kiosk.store.findings import Finding, told_of
from kiosk.store.keys import KeySource
from kiosk.store.opening import Places, anchor_place
from kiosk.store.owners import Owners
from kiosk.store.problems import failure, of_os, problem
from kiosk.store.rows import from_us
from kiosk.store.schema import is_readable

T = TypeVar("T")
_PREPARED: Final = "prepared"


@dataclass(frozen=True, slots=True, kw_only=True)
class Examined:
    """What was found. `states`: how many submissions are in which state, as far as it is readable.

    `damage`: a part can not be read. `queue`: new visits are stopped. `health`: what a manager has
    to see. `findings`: what is wrong with the audit trail; None where it could not be read.
    """

    states: Mapping[str, int] = field(default_factory=dict)
    damaged_pages: int = 0
    damage: Problem | None = None
    queue: Problem | None = None
    health: Problem | None = None
    findings: tuple[Finding, ...] | None = None


class _Reader(Database):
    """A connection that can not write. `how`: SQLite's query of the file's address."""

    def __init__(self, path: Path, *, key: bytes, how: str) -> None:
        self.path = path
        self._lock = RLock()
        self._depth = 0
        self._connection = connect(f"{path.resolve().as_uri()}?{how}", key, uri=True)
        try:
            self._connection.execute("PRAGMA cipher_log_level = NONE").fetchall()
            self._connection.execute("SELECT count(*) FROM sqlite_master").fetchall()
        except dbapi2.Error as error:
            self._connection.close()
            raise self._failure(error) from None


def examine(
    settings: StoreSettings, *, folder: Path, key: KeySource, witness: Witness
) -> Examined | None:
    """None where there is no journal yet.

    ProblemErrors: those of `open_journal`, where nothing of it can be read; `store.put_back` where
    an anchor is there and its journal is gone or empty.
    """
    places = Places(folder=folder)
    try:
        sealed = places.sealed()
    except OSError as error:
        raise of_os(error) from None
    if not sealed:
        kept, _ = anchored(anchor_place(key, folder))
        if kept is not None and kept.count:
            raise failure("store.put_back")
        return None
    stored = key.read()
    if stored is None:
        raise failure("store.key_missing")
    with ExitStack() as undo:
        scratch = Path(undo.enter_context(tempfile.TemporaryDirectory(prefix="kiosk-doctor-")))
        path, how = _where(places, scratch)
        raws = [raw for raw in (stored.current, stored.following) if raw is not None]
        keys = _fitting(path, how, [derive(raw) for raw in raws], places)

        def again() -> Look:
            # A connection that met a damaged page reads nothing any more.
            database = _Reader(path, key=keys.database, how=how)
            undo.callback(database.close)
            audit = AuditStore(
                database,
                key=keys.audit,
                anchor=anchor_place(key, folder),
                witness=witness,
                lock=scratch / "audit.lock",
            )
            return Look(database, audit, settings, witness, places)

        database = again().database
        if not is_readable(database):
            raise failure("store.newer", detail=str(database.version()))
        return _look(again)


def _where(places: Places, scratch: Path) -> tuple[Path, str]:
    """Which file is read, and how."""
    log = places.file.with_name(f"{places.file.name}-wal")
    if Owners(places.owners, gate=places.gate).anybody():
        return places.file, "mode=ro"
    try:
        if log.exists() and log.stat().st_size:
            for each in (places.file, log):
                shutil.copyfile(each, scratch / each.name)
            return scratch / places.file.name, "mode=rw"
    except OSError as error:
        raise of_os(error) from None
    # Nobody writes: without this, SQLite would make its two files beside it.
    return places.file, "immutable=1"


def _fitting(path: Path, how: str, keys: list[DerivedKeys], places: Places) -> DerivedKeys:
    known = False
    for each in keys:
        try:
            _Reader(path, key=each.database, how=how).close()
        except ProblemError as error:
            if error.problem.code != "store.corrupt":
                raise
        else:
            return each
        known = known or each.fingerprint == places.named_key()
    raise failure("store.corrupt" if known else "store.wrong_key")


@dataclass(frozen=True, slots=True)
class Look:
    """One connection, and the questions that are asked of it."""

    database: Database
    audit: AuditStore
    settings: StoreSettings
    witness: Witness
    places: Places

    def damaged_pages(self) -> int:
        """Every page is read."""
        return len(self.database.run("PRAGMA cipher_integrity_check"))

    def states(self) -> Mapping[str, int]:
        """How many are in which."""
        rows = self.database.run(
            "SELECT state, count(*) FROM submission GROUP BY state ORDER BY state"
        )
        return dict(rows)

    def findings(self) -> tuple[Finding, ...]:
        """Of the audit trail."""
        return self.audit.verify()

    def _ages(self) -> Ages:
        kept, _ = self.audit.held_against_anchor(self.places.file)
        witness = self.witness
        return Ages(witness.clock, witness.monotonic, seen=self.audit.newest(kept))

    def queue(self) -> Problem | None:
        """Why new visits are stopped."""
        ((count, oldest),) = self.database.run(
            "SELECT count(*), min(created_us) FROM submission WHERE state = ?", (_PREPARED,)
        )
        age = self._ages().now() - from_us(oldest) if count else timedelta()
        return outbox.stop_reason(self.settings, count=count, oldest=age)

    def health(self) -> Problem | None:
        """What a manager has to see."""
        kept, found = self.audit.held_against_anchor(self.places.file)
        leap_s = round(self._ages().leap().total_seconds())
        return told_of((*(kept.findings if kept else ()), *found), leap_s=leap_s)


def _look(again: Callable[[], Look]) -> Examined:
    pages = _tried(lambda: again().damaged_pages(), -1)
    states = _tried(lambda: again().states(), None)
    findings = _tried(lambda: again().findings(), None)
    whole = pages == 0 and None not in (states, findings)
    return Examined(
        states=states or {},
        damaged_pages=max(0, pages),
        damage=None if whole else problem("store.corrupt", detail=str(max(1, pages))),
        queue=_tried(lambda: again().queue(), None),
        health=_tried(lambda: again().health(), None),
        findings=findings,
    )


def _tried(look: Callable[[], T], otherwise: T) -> T:
    try:
        return look()
    except ProblemError:
        return otherwise
