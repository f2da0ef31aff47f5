"""Opens the journal and its audit trail, or says why not.

The one door of `kiosk.store`: `open_journal` for a counter, `open_memory` for the demo. Nothing is
changed and nothing is lost where opening fails; a lost key is answered by `set_aside`, which an
administrator asks for by name, never by starting anew silently.
"""

import platform
import shutil
import tempfile
import time
import weakref
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, NamedTuple

from kiosk.domain.configuration.settings import StoreSettings
from kiosk.domain.values.problem import ProblemError
from kiosk.store.anchor import AnchorPlace, FileAnchor, VaultAnchor
from kiosk.store.approvals import ApprovalStore
from kiosk.store.audit import AuditStore, Witness
from kiosk.store.ballast import BALLAST_BYTES, Ballast
from kiosk.store.cipher import DerivedKeys, Sealer, derive
from kiosk.store.database import Database
from kiosk.store.day import DayStore
from kiosk.store.files import private_folder, sync_folder, write_whole
from kiosk.store.journal import JournalStore
from kiosk.store.keys import FileKey, KeySource, MemoryKey, StoredKeys, VaultKey, load_or_make
from kiosk.store.owners import Owners
from kiosk.store.people import PeopleStore
from kiosk.store.problems import failure, of_os
from kiosk.store.retention import Retention
from kiosk.store.schema import migrate

FILE: Final = "journal.db"
KEY_NAME: Final = "journal.key-id"
"""Fingerprint of the key that the file was sealed with: tells a wrong key from a broken page."""
ANCHOR: Final = "audit.anchor"


class Opened(NamedTuple):
    """What is in one file; closing the journal closes everything."""

    journal: JournalStore
    """Implements `kiosk.visit.ports.Journal`."""
    audit: AuditStore
    """Implements `kiosk.visit.ports.AuditTrail`."""
    people: PeopleStore
    """Implements `kiosk.people.ports.PeopleStore`."""
    day: DayStore
    approvals: ApprovalStore


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Where everything lies in the store's folder."""

    folder: Path

    @property
    def file(self) -> Path:
        """The sealed database; SQLite puts -wal and -shm beside it."""
        return self.folder / FILE

    @property
    def copy(self) -> Path:
        """What a rotation writes before it takes the file's place."""
        return self.folder / f"{FILE}.next"

    @property
    def key_name(self) -> Path:
        """The key's fingerprint."""
        return self.folder / KEY_NAME

    @property
    def gate(self) -> Path:
        """Held while the journal is opened, swept or given another key."""
        return self.folder / "gate.lock"

    @property
    def owners(self) -> Path:
        """One locked file for each program that has the journal open."""
        return self.folder / "owners"

    def named_key(self) -> str:
        """The fingerprint that is kept; empty where none is."""
        try:
            return self.key_name.read_text("ascii", "replace").strip()
        except FileNotFoundError:
            return ""
        except OSError as error:
            raise of_os(error) from None

    def sealed(self) -> bool:
        """Whether anything was ever written here."""
        return self.file.exists() and self.file.stat().st_size > 0


def anchor_place(key: KeySource, folder: Path) -> AnchorPlace:
    """Beside the key: in the vault, in the key file's folder, else in the store's."""
    if isinstance(key, VaultKey):
        return VaultAnchor(key.vault, name=key.name)
    if isinstance(key, FileKey):
        return FileAnchor(key.path.with_name(f"{key.path.name}.{ANCHOR}"))
    return FileAnchor(folder / ANCHOR)


def open_journal(
    settings: StoreSettings,
    *,
    folder: Path,
    key: KeySource,
    witness: Witness,
    ballast_bytes: int = BALLAST_BYTES,
) -> Opened:
    """Open what is in `folder`, or make it (0700).

    `key` comes from `kiosk.store.keys.key_source`. ProblemErrors: store.no_vault,
    store.key_missing, store.key_permissions, store.key_unreadable, store.wrong_key, store.newer,
    store.corrupt, store.disk_full, store.read_only, store.permissions, store.cannot_open,
    store.busy.
    """
    places = Places(folder=folder)
    private_folder(folder)
    owners = Owners(places.owners, gate=places.gate)
    with owners.gate():
        fitting = fitting_key(places, key)
        keys = fitting.keys
        owners.register()
        try:
            database = open_database(places, keys)
        except ProblemError:
            owners.leave()
            raise
        audit = audit_of(database, places, key, keys, witness)
        ballast = Ballast(folder / "ballast", size=ballast_bytes)
        retention = Retention(
            database,
            audit=audit,
            settings=settings,
            owners=owners,
            ballast=ballast,
            clock=witness.clock,
            monotonic=witness.monotonic,
        )
        try:
            end_rotation(places, key, fitting, audit)
            _hold_against_anchor(audit, retention)
            retention.call_the_dead(gate_held=True)
        except ProblemError:
            database.close()
            owners.leave()
            raise
        ballast.make()
    sealer = Sealer(keys)
    journal = JournalStore(
        database,
        sealer=sealer,
        audit=audit,
        retention=retention,
        settings=settings,
        clock=witness.clock,
        owners=owners,
    )
    people = PeopleStore(
        database,
        sealer=sealer,
        audit=audit,
        clock=witness.clock,
        erased=retention.make_real,
    )
    approvals = ApprovalStore(database, sealer=sealer, audit=audit, clock=witness.clock)
    return Opened(journal, audit, people, DayStore(database), approvals)


def _hold_against_anchor(audit: AuditStore, retention: Retention) -> None:
    """A journal that is older than its anchor sends nothing by itself that it calls prepared."""
    kept, found = audit.held_against_anchor()
    retention.begin(audit.newest(kept))
    if found:
        retention.doubt(found, expected=kept.count if kept else 0)
    audit.anchor_now(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitting:
    """The key that the file is sealed with, and whether a rotation stopped half-way."""

    raw: bytes = field(repr=False)
    keys: DerivedKeys
    interrupted: bool = False
    moved: bool = False
    """The file is the new one already."""


def fitting_key(places: Places, source: KeySource) -> Fitting:
    """Try what is kept on the file; ProblemError `store.wrong_key` or `store.corrupt`."""
    sealed = places.sealed()
    kept = load_or_make(source, anything_sealed=sealed)
    keys = derive(kept.current)
    if not sealed:
        write_whole(places.key_name, keys.fingerprint.encode())
        return Fitting(raw=kept.current, keys=keys)
    name = places.named_key()
    known = False
    for raw in (kept.current, kept.following):
        if raw is None:
            continue
        keys = derive(raw)
        known = known or keys.fingerprint == name
        if opens(places, keys):
            return Fitting(
                raw=raw,
                keys=keys,
                interrupted=kept.following is not None,
                moved=raw == kept.following,
            )
    raise failure("store.corrupt" if known else "store.wrong_key")


def end_rotation(
    places: Places, source: KeySource, fitting: Fitting, audit: AuditStore, *, findings: int = 0
) -> None:
    """Keep the one key that fits; where the file is the new one, anchor its chain."""
    remove_database(places.copy)
    if fitting.moved:
        write_whole(places.key_name, fitting.keys.fingerprint.encode())
        audit.begin_anew("key.rotated", facts={"audit_findings": findings})
    if fitting.interrupted:
        source.write(StoredKeys(current=fitting.raw))


def remove_database(path: Path) -> None:
    """A database file and what SQLite puts beside it."""
    for each in (path, path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")):
        try:
            each.unlink(missing_ok=True)
        except OSError as error:
            raise of_os(error) from None


def opens(places: Places, keys: DerivedKeys) -> bool:
    """Whether the file can be read with these keys."""
    try:
        Database(places.file, key=keys.database).close()
    except ProblemError as error:
        if error.problem.code == "store.corrupt":
            return False
        raise
    return True


def open_database(places: Places, keys: DerivedKeys) -> Database:
    """The connection, with the newest tables."""
    database = Database(places.file, key=keys.database)
    try:
        migrate(database)
    except ProblemError:
        database.close()
        raise
    return database


def audit_of(
    database: Database, places: Places, key: KeySource, keys: DerivedKeys, witness: Witness
) -> AuditStore:
    """The audit trail of an open file."""
    return AuditStore(
        database,
        key=keys.audit,
        anchor=anchor_place(key, places.folder),
        witness=witness,
        lock=places.folder / "audit.lock",
    )


def open_memory(
    settings: StoreSettings | None = None,
    *,
    version: str = "",
    attendant: Callable[[], str] = lambda: "demo",
) -> Opened:
    """Demo: a private folder and a random key, both gone when the journal is closed."""
    folder = Path(tempfile.mkdtemp(prefix="kiosk-demo-"))
    witness = Witness(
        clock=lambda: datetime.now(UTC),
        monotonic=time.monotonic,
        attendant=attendant,
        machine=platform.node(),
        version=version,
    )
    opened = open_journal(
        settings or StoreSettings(),
        folder=folder,
        key=MemoryKey(),
        witness=witness,
        ballast_bytes=0,
    )
    remove: Callable[[], object] = weakref.finalize(
        opened.journal, shutil.rmtree, folder, ignore_errors=True
    )
    opened.journal.when_closed(remove)
    return opened


def set_aside(folder: Path, *, key: KeySource, now: datetime) -> Path:
    """The key is lost: move everything sealed into a folder of its own and return that.

    The next opening starts anew, with the key that is in the key's place then or a new one.
    ProblemError `store.in_use` while a program has the journal open.
    """
    places = Places(folder=folder)
    private_folder(folder)
    owners = Owners(places.owners, gate=places.gate)
    with owners.gate():
        places.owners.mkdir(mode=0o700, exist_ok=True)
        if owners.living():
            raise failure("store.in_use")
        aside = folder / f"set-aside-{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"
        try:
            aside.mkdir(mode=0o700)
            for name in (FILE, f"{FILE}-wal", f"{FILE}-shm", KEY_NAME):
                if (folder / name).exists():
                    (folder / name).replace(aside / name)
            anchor_place(key, folder).forget(aside)
            sync_folder(folder)
        except OSError as error:
            raise of_os(error) from None
    return aside
