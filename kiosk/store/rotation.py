"""Gives the journal another key, so that the one before opens nothing of it any more.

May know every table. The whole file is written anew under the new key beside the old one, and takes
its place in one step: whenever the power fails, one of the two keys in the key's place opens the
one file that is there (`kiosk.store.opening.end_rotation` ends what was begun). The audit chain is
made anew only where it was whole.
"""

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

from kiosk.domain.values.problem import ProblemError
from kiosk.store.approvals import resealed as resealed_note
from kiosk.store.audit import FIRST_LINK, Witness, link_of
from kiosk.store.cipher import KEY_BYTES, DerivedKeys, Sealer, derive
from kiosk.store.database import Database, Values
from kiosk.store.day import copy_tallies
from kiosk.store.files import private_folder, sync_folder
from kiosk.store.keys import KeySource, StoredKeys
from kiosk.store.opening import (
    Places,
    audit_of,
    end_rotation,
    fitting_key,
    open_database,
    remove_database,
)
from kiosk.store.owners import Owners
from kiosk.store.people import resealed as resealed_person
from kiosk.store.problems import failure, of_os
from kiosk.store.rows import ANSWER
from kiosk.store.schema import MIGRATIONS, migrate

_CHUNK: Final = 500


def _go_on(step: str) -> None:
    """What happens between two steps of a rotation: nothing."""


def rotate_key(
    folder: Path,
    *,
    key: KeySource,
    witness: Witness,
    accept_broken_audit: bool = False,
    between: Callable[[str], None] = _go_on,
) -> None:
    """Draw a new key and seal everything with it; the chain of the audit trail goes on.

    ProblemErrors: `store.in_use` while any program has the journal open; `store.key_read_only` for
    a systemd credential; `store.newer` for the journal of a newer version; `store.audit_broken`
    where `verify` finds something, unless it is accepted: the number of findings is then an entry
    of the new chain. `between` is called after each step with its name, so that a test can stop
    there.
    """
    places = Places(folder=folder)
    private_folder(folder)
    owners = Owners(places.owners, gate=places.gate)
    with owners.gate():
        places.owners.mkdir(mode=0o700, exist_ok=True)
        if owners.living():
            raise failure("store.in_use")
        _finish_earlier(places, key, witness)
        fitting = fitting_key(places, key)
        # A place that can not be written is found out before the work.
        key.write(StoredKeys(current=fitting.raw))
        fresh = StoredKeys(current=fitting.raw, following=os.urandom(KEY_BYTES))
        findings = _copy(places, key, fitting.keys, fresh, witness, accept=accept_broken_audit)
        between("copied")
        # From here both keys are kept, and the file tells which one it needs.
        key.write(fresh)
        between("both kept")
        _exchange(places)
        between("exchanged")
        _finish(places, key, witness, findings)


def _finish_earlier(places: Places, key: KeySource, witness: Witness) -> None:
    """A rotation that stopped is ended before another begins."""
    kept = key.read()
    if kept is not None and kept.following is not None:
        _finish(places, key, witness, 0)


def _finish(places: Places, key: KeySource, witness: Witness, findings: int) -> None:
    fitting = fitting_key(places, key)
    database = open_database(places, fitting.keys)
    try:
        audit = audit_of(database, places, key, fitting.keys, witness)
        end_rotation(places, key, fitting, audit, findings=findings)
    finally:
        database.close()


def _copy(
    places: Places,
    key: KeySource,
    old: DerivedKeys,
    fresh: StoredKeys,
    witness: Witness,
    *,
    accept: bool,
) -> int:
    """Everything under the new key in a file beside; how many findings were accepted."""
    path = places.copy
    remove_database(path)
    new = derive(fresh.following or b"")
    source = open_database(places, old)
    try:
        if source.version() > len(MIGRATIONS):
            # Its new columns would be left behind.
            raise failure("store.newer", detail=str(source.version()))
        audit = audit_of(source, places, key, old, witness)
        findings = len(audit.verify())
        if findings and not accept:
            raise failure("store.audit_broken", detail=str(findings))
        target = Database(path, key=new.database)
        try:
            migrate(target)
            with target.write():
                _copy_rows(source, target, Sealer(old), Sealer(new))
                _copy_audit(source, target, new)
                copy_tallies(source, target)
            target.give_back()
        finally:
            target.close()
    except ProblemError:
        remove_database(path)
        raise
    finally:
        # The last one to close empties the log: nothing of the old file's stays behind.
        source.close()
    return findings


def _walk(source: Database, table: str, order: str) -> Iterator[dict[str, Any]]:
    """Rows as name to value, in order, some hundred at a time."""
    names = [row[1] for row in source.run(f"PRAGMA table_info({table})")]
    last = 0
    while rows := source.run(
        f"SELECT {order}, {', '.join(names)} FROM {table} WHERE {order} > ?"  # noqa: S608
        f" ORDER BY {order} LIMIT {_CHUNK}",
        (last,),
    ):
        for position, *values in rows:
            yield dict(zip(names, values, strict=True))
            last = position


def _insert(target: Database, table: str, rows: Iterator[dict[str, Any]]) -> None:
    names = [row[1] for row in target.run(f"PRAGMA table_info({table})")]
    values: Iterator[Values] = (tuple(row[name] for name in names) for row in rows)
    target.run_many(
        f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})",  # noqa: S608
        values,
    )


def _copy_rows(source: Database, target: Database, old: Sealer, new: Sealer) -> None:
    def resealed(blob: bytes | None, owner: str, place: str) -> bytes | None:
        if blob is None:
            return None
        return new.seal(old.open(blob, owner=owner, place=place), owner=owner, place=place)

    def submissions() -> Iterator[dict[str, Any]]:
        for row in _walk(source, "submission", "seq"):
            code = _code_of(old, row)
            yield {
                **row,
                "person": resealed(row["person"], row["id"], "person"),
                "asked": resealed(row.get("asked"), row["id"], "asked"),
                "request": resealed(row["request"], row["id"], "request"),
                "answer": resealed(row.get("answer"), row["id"], ANSWER),
                # Without the identifier itself there is nothing to make the new index of.
                "code_index": new.index(code) if code else None,
            }

    def pictures() -> Iterator[dict[str, Any]]:
        for row in _walk(source, "picture", "rowid"):
            sealed = resealed(row["sealed"], row["submission"], str(row["place"]))
            yield {**row, "sealed": sealed}

    _insert(target, "submission", submissions())
    _insert(target, "picture", pictures())
    people = (resealed_person(row, old=old, new=new) for row in _walk(source, "person", "seq"))
    _insert(target, "person", people)
    approvals = (resealed_note(row, old=old, new=new) for row in _walk(source, "approval", "seq"))
    _insert(target, "approval", approvals)


def _code_of(old: Sealer, row: dict[str, Any]) -> str:
    if row["person"] is None:
        return ""
    _, code, _ = json.loads(old.open(row["person"], owner=row["id"], place="person"))
    return str(code)


def _copy_audit(source: Database, target: Database, new: DerivedKeys) -> None:
    link = FIRST_LINK

    def entries() -> Iterator[dict[str, Any]]:
        nonlocal link
        for number, row in enumerate(_walk(source, "audit", "seq"), start=1):
            kept = {**row, "seq": number}
            *entry, _ = kept.values()
            link = link_of(new.audit, link, tuple(entry))
            yield {**kept, "link": link}

    _insert(target, "audit", entries())


def _exchange(places: Places) -> None:
    log = places.file.with_name(f"{places.file.name}-wal")
    if log.exists() and log.stat().st_size:
        # The old file's log would be read into the new file.
        raise failure("store.busy")
    try:
        places.copy.replace(places.file)
        sync_folder(places.folder)
    except OSError as error:
        raise of_os(error) from None
