"""Erasure is real: every file of the folder is searched for known bytes.

The search is worth something only where it can find: with sealing, encryption and secure_delete off
(the control) it must find the bytes after the same erasure.
"""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.domain.configuration.settings import StoreSettings
from kiosk.domain.rules.submission import SubmissionEvent
from kiosk.domain.values.ids import ProcessId
from kiosk.domain.values.verdict import Decision, Verdict
from kiosk.store.anchor import FileAnchor
from kiosk.store.audit import AuditStore
from kiosk.store.ballast import Ballast
from kiosk.store.cipher import Sealer, derive
from kiosk.store.database import Database
from kiosk.store.journal import JournalStore
from kiosk.store.owners import Owners
from kiosk.store.retention import Retention
from kiosk.store.schema import migrate
from tests.store.samples import CODE, JPEG, NAME, VISIT, Clock, Counter, onboarding, witness

PICTURE = JPEG[512:640]
OTHER = onboarding("11144477735", name="John Doe", jpeg=JPEG[::-1])


DEFAULTS = StoreSettings()


class OpenSealer(Sealer):
    """Seals nothing: what is written can be found."""

    def seal(self, plain: bytes, *, owner: str, place: str) -> bytes:
        return plain

    def open(self, sealed: bytes, *, owner: str, place: str) -> bytes:
        return sealed

    def index(self, identifier: str) -> bytes | None:
        return identifier.encode()


class CarelessDatabase(Database):
    """Leaves what it erased where it was."""

    def give_back(self) -> bool:
        return True


def in_the_open(
    folder: Path, *, careless: bool, settings: StoreSettings = DEFAULTS
) -> JournalStore:
    """A journal without encryption, and without the erasing of erased bytes where `careless`."""
    folder.mkdir()
    clock = Clock()
    kind = CarelessDatabase if careless else Database
    database = kind(folder / "journal.db", key=None, secure_delete=not careless)
    migrate(database)
    owners = Owners(folder / "owners", gate=folder / "gate.lock")
    owners.register()
    audit = AuditStore(
        database,
        key=bytes(32),
        anchor=FileAnchor(folder / "anchor"),
        witness=witness(clock),
        lock=folder / "audit.lock",
    )
    retention = Retention(
        database,
        audit=audit,
        settings=settings,
        owners=owners,
        ballast=Ballast(folder / "ballast", size=0),
        clock=clock.utc,
        monotonic=clock.monotonic,
    )
    return JournalStore(
        database,
        sealer=OpenSealer(derive(bytes(32))),
        audit=audit,
        retention=retention,
        settings=settings,
        clock=clock.utc,
        owners=owners,
    )


def found(folder: Path, *needles: bytes) -> set[bytes]:
    """Which of them are in any file of the folder."""
    content = [path.read_bytes() for path in folder.rglob("*") if path.is_file()]
    assert content
    return {needle for needle in needles if any(needle in each for each in content)}


def take(journal: JournalStore) -> None:
    one = journal.prepare(onboarding(), visit=VISIT, mode="sandbox")
    journal.prepare(OTHER, visit=VISIT, mode="sandbox")
    journal.record(one.id, SubmissionEvent.SENDING_BEGAN)
    journal.record(one.id, SubmissionEvent.TAKEN, process_id=ProcessId("p1"))


def erase(journal: JournalStore) -> None:
    journal.prepare(onboarding(), visit=VISIT, mode="sandbox")
    journal.prepare(OTHER, visit=VISIT, mode="sandbox")
    assert journal.erase_customer(CODE) == 1


def test_a_sealed_journal_holds_nothing_in_the_clear(tmp_path: Path) -> None:
    journal = Counter(tmp_path / "s").open().journal
    journal.prepare(onboarding(), visit=VISIT, mode="sandbox")
    needles = (PICTURE, NAME.encode(), CODE.encode(), VISIT.encode(), b"onboarding", b"SQLite")
    assert found(tmp_path, *needles) == set()
    journal.close()
    assert found(tmp_path, *needles) == set()


@pytest.mark.parametrize(
    ("do", "gone"),
    [(take, {PICTURE}), (erase, {PICTURE, NAME.encode(), CODE.encode()})],
)
@pytest.mark.parametrize("careless", [False, True])
def test_erased_bytes_are_in_no_file(
    tmp_path: Path, do: Callable[[JournalStore], None], gone: set[bytes], *, careless: bool
) -> None:
    folder = tmp_path / "s"
    journal = in_the_open(folder, careless=careless)
    do(journal)
    left = found(folder, PICTURE, NAME.encode(), CODE.encode())
    others = found(folder, JPEG[::-1][512:640], b"John Doe", b"11144477735")
    journal.close()
    assert len(others) == 3
    assert left & gone == (gone if careless else set())


@pytest.mark.parametrize("careless", [False, True])
def test_a_name_that_is_not_to_be_kept_is_in_no_file(tmp_path: Path, *, careless: bool) -> None:
    folder = tmp_path / "s"
    settings = StoreSettings(keep_subject=False)
    journal = in_the_open(folder, careless=careless, settings=settings)
    one = journal.prepare(onboarding(), visit=VISIT, mode="sandbox")
    journal.record(one.id, SubmissionEvent.SENDING_BEGAN)
    journal.record(one.id, SubmissionEvent.TAKEN, process_id=ProcessId("p1"))
    decision = Decision(verdict=Verdict.APPROVED)
    journal.record(one.id, SubmissionEvent.DECIDED, decision=decision)
    assert found(folder, NAME.encode()) == ({NAME.encode()} if careless else set())
    journal.close()


def test_the_file_gives_its_room_back(tmp_path: Path) -> None:
    journal = Counter(tmp_path / "s").open().journal
    file = tmp_path / "s" / "journal.db"
    journal.prepare(onboarding(jpeg=bytes(500_000)), visit=VISIT, mode="sandbox")
    journal._database.give_back()
    full = file.stat().st_size
    journal.erase_customer(CODE)
    assert full > 500_000
    assert file.stat().st_size < 200_000
    journal.close()
