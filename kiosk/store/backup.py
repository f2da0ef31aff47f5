"""A sealed copy of the journal, made while the window runs, and put back on this or another PC.

One file holds the journal as it was at one moment, its key and its anchor, sealed by
`kiosk.store.envelope`. What is put back is older than what may have been done since: its prepared
submissions become unknown outcomes, and a manager has to see it (`kiosk.store.opening`).
"""

import io
import json
import os
import shutil
import tarfile
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC
from pathlib import Path
from typing import Any, BinaryIO, Final, cast

from kiosk.domain.configuration.settings import StoreSettings
from kiosk.store.anchor import RESTORED, Anchor, FileAnchor, from_text, to_text
from kiosk.store.audit import AuditStore, Witness
from kiosk.store.cipher import DerivedKeys, derive
from kiosk.store.database import Database
from kiosk.store.envelope import Lock, SealedReader, SealedWriter
from kiosk.store.files import private_folder, sync_folder, write_whole
from kiosk.store.keys import KeySource, StoredKeys, keys_from_text, keys_to_text
from kiosk.store.opening import (
    FILE,
    Places,
    anchor_place,
    fitting_key,
    open_journal,
    remove_database,
    set_aside,
)
from kiosk.store.owners import Owners
from kiosk.store.problems import failure, of_os
from kiosk.store.schema import is_readable

_MANIFEST, _KEY, _ANCHOR = "manifest.json", "store.key", "audit.anchor"
_LARGEST_TEXT: Final = 65_536
OLD_KEY: Final = "store.key"
"""Of a journal that was set aside: without it that one could not be read any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What a backup holds. `states`: how many submissions are in which state."""

    made_at: str
    made_by: str
    machine: str
    entries: int
    states: Mapping[str, int]


def create(target: Path, *, folder: Path, key: KeySource, lock: Lock, witness: Witness) -> Contents:
    """Write a backup to a new file, mode 0600. Programs may have the journal open meanwhile.

    ProblemErrors: `backup.exists`, `backup.passphrase`, `backup.recovery_key`; those of
    `open_journal`; `store.cannot_open` where there is no journal; `store.audit_broken` where
    the copy does not verify.
    """
    places = Places(folder=folder)
    if target.exists():
        raise failure("backup.exists")
    if not places.sealed():
        raise failure("store.cannot_open")
    owners = Owners(places.owners, gate=places.gate)
    with owners.gate():
        fitting = fitting_key(places, key)
        # From here the key can not be changed under us.
        owners.register()
    try:
        with tempfile.TemporaryDirectory(prefix=".backup-", dir=folder) as scratch:
            copy = Path(scratch) / FILE
            _copy(places.file, copy, fitting.keys)
            contents, anchor = _described(copy, fitting.keys, witness, Path(scratch))
            _write(target, lock, copy, contents, anchor, StoredKeys(current=fitting.raw))
    finally:
        owners.leave()
    return contents


def _copy(source: Path, copy: Path, keys: DerivedKeys) -> None:
    """One state of the file, pages sealed as they are."""
    database = Database(source, key=keys.database)
    try:
        database.copy_to(copy, key=keys.database)
    finally:
        database.close()


def _described(
    copy: Path, keys: DerivedKeys, witness: Witness, scratch: Path
) -> tuple[Contents, Anchor]:
    """What is in a copy, and its own anchor; ProblemError where it is not whole."""
    database = Database(copy, key=keys.database)
    try:
        if not is_readable(database):
            raise failure("store.newer", detail=str(database.version()))
        if not database.check():
            raise failure("store.corrupt")
        place = FileAnchor(scratch / _ANCHOR)
        audit = AuditStore(
            database, key=keys.audit, anchor=place, witness=witness, lock=scratch / "lock"
        )
        count, link = audit.last()
        anchor = Anchor(count=count, link=link if count else b"", seen=audit.newest(None))
        place.write(anchor)
        findings = audit.verify()
        if findings:
            raise failure("store.audit_broken", detail=str(len(findings)))
        rows = database.run("SELECT state, count(*) FROM submission GROUP BY state ORDER BY state")
    finally:
        database.close()
    contents = Contents(
        made_at=witness.clock().astimezone(UTC).isoformat(timespec="seconds"),
        made_by=witness.version,
        machine=witness.machine,
        entries=count,
        states=dict(rows),
    )
    return contents, anchor


def _write(
    target: Path, lock: Lock, copy: Path, contents: Contents, anchor: Anchor, keys: StoredKeys
) -> None:
    beside = target.with_name(f".{target.name}.{os.getpid()}.new")
    try:
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as out:
            writer = SealedWriter(out, lock)
            with tarfile.open(fileobj=writer, mode="w|") as archive:
                _put(archive, _MANIFEST, json.dumps(_plain(contents)))
                _put(archive, _KEY, keys_to_text(keys))
                _put(archive, _ANCHOR, to_text(anchor))
                archive.add(copy, arcname=FILE, filter=_nameless)
            writer.finish()
            out.flush()
            os.fsync(out.fileno())
        beside.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        raise of_os(error) from None
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def _plain(contents: Contents) -> dict[str, Any]:
    return {name: getattr(contents, name) for name in Contents.__dataclass_fields__}


def _put(archive: tarfile.TarFile, name: str, text: str) -> None:
    content = text.encode()
    member = tarfile.TarInfo(name)
    member.size = len(content)
    archive.addfile(member, io.BytesIO(content))


def _nameless(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uname = member.gname = ""
    member.uid = member.gid = 0
    return member


@dataclass(frozen=True, slots=True, kw_only=True)
class _Unpacked:
    contents: Contents
    keys: StoredKeys
    anchor: Anchor
    journal: Path


@contextmanager
def _unpacked(source: Path, lock: Lock, witness: Witness, near: Path | None) -> Iterator[_Unpacked]:
    """Decrypted into a private folder: the journal stays sealed, its key stays in memory."""
    with tempfile.TemporaryDirectory(prefix=".restore-", dir=near) as scratch:
        journal = Path(scratch) / FILE
        texts: dict[str, str] = {}
        try:
            with source.open("rb") as file:
                reader = SealedReader(file, lock)
                with tarfile.open(fileobj=cast("BinaryIO", reader), mode="r|") as archive:
                    for member in archive:
                        _take(archive, member, journal, texts)
        except OSError as error:
            raise of_os(error) from None
        except (tarfile.TarError, ValueError):
            raise failure("backup.damaged") from None
        try:
            kept, keys = json.loads(texts[_MANIFEST]), keys_from_text(texts[_KEY])
            contents = Contents(**{name: kept[name] for name in Contents.__dataclass_fields__})
            anchor = from_text(texts[_ANCHOR])
        except (KeyError, ValueError, TypeError):
            raise failure("backup.damaged") from None
        if anchor is None or not journal.exists():
            raise failure("backup.damaged")
        found, own = _described(journal, derive(keys.current), witness, Path(scratch))
        if (own.count, own.link) != (anchor.count, anchor.link) or found.states != contents.states:
            raise failure("backup.damaged")
        yield _Unpacked(contents=contents, keys=keys, anchor=anchor, journal=journal)


def _take(
    archive: tarfile.TarFile, member: tarfile.TarInfo, journal: Path, texts: dict[str, str]
) -> None:
    """By name, never by the path that the archive gives."""
    content = archive.extractfile(member)
    if content is None:
        return
    if member.name == FILE:
        with journal.open("xb") as out:
            shutil.copyfileobj(content, out)
    elif member.size <= _LARGEST_TEXT:
        texts[member.name] = content.read().decode()


def verify(source: Path, *, lock: Lock, witness: Witness) -> Contents:
    """Read all of it: every page, the audit trail, the numbers.

    ProblemErrors: `backup.damaged`, `backup.newer`, `backup.locked`, `backup.recovery_key`,
    `store.corrupt`, `store.audit_broken`, `store.newer`.
    """
    with _unpacked(source, lock, witness, None) as unpacked:
        return unpacked.contents


def restore(
    source: Path,
    *,
    settings: StoreSettings,
    folder: Path,
    key: KeySource,
    lock: Lock,
    witness: Witness,
    replace_journal: bool = False,
) -> Contents:
    """Put a backup into the place of this counter's journal, with its key.

    ProblemErrors: those of `verify`, before anything is changed; `store.in_use` while a program has
    the journal open; `backup.occupied` where there is one and it is not to be set aside;
    `store.key_read_only` where the key's place can not be written.
    """
    private_folder(folder)
    places = Places(folder=folder)
    owners = Owners(places.owners, gate=places.gate)
    with _unpacked(source, lock, witness, folder) as unpacked:
        with owners.gate():
            places.owners.mkdir(mode=0o700, exist_ok=True)
            if owners.living():
                raise failure("store.in_use")
            if places.sealed() and not replace_journal:
                raise failure("backup.occupied")
        before = key.read()
        # A place that can not be written is found out before anything is changed.
        if before != unpacked.keys:
            key.write(before or unpacked.keys)
        if places.sealed():
            aside = set_aside(folder, key=key, now=witness.clock())
            if before is not None and before != unpacked.keys:
                write_whole(aside / OLD_KEY, keys_to_text(before).encode())
        _put_in_place(places, key, unpacked)
    opened = open_journal(settings, folder=folder, key=key, witness=witness)
    try:
        opened.audit.add("audit.journal_restored", facts={"entries": unpacked.contents.entries})
    finally:
        opened.journal.close()
    return unpacked.contents


def _put_in_place(places: Places, key: KeySource, unpacked: _Unpacked) -> None:
    try:
        if key.read() != unpacked.keys:
            key.write(unpacked.keys)
        anchor_place(key, places.folder).write(replace(unpacked.anchor, file=RESTORED))
        remove_database(places.file)
        write_whole(places.key_name, derive(unpacked.keys.current).fingerprint.encode())
        unpacked.journal.chmod(0o600)
        unpacked.journal.replace(places.file)
        sync_folder(places.folder)
    except OSError as error:
        raise of_os(error) from None
