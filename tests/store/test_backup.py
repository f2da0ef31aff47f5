"""A backup is the journal of one moment, sealed; put back, it sends nothing a second time."""

import shutil
from pathlib import Path
from threading import Event, Thread

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from kiosk.domain.rules.submission import SubmissionEvent, SubmissionState
from kiosk.domain.values.ids import ProcessId
from kiosk.store.backup import OLD_KEY, Contents, create, restore, verify
from kiosk.store.envelope import Lock, Passphrase, RecoveryKey
from kiosk.store.keys import CredentialKey, FileKey, MemoryKey, VaultKey
from tests.store.samples import (
    CODE,
    NAME,
    VISIT,
    Counter,
    MemoryVault,
    code_of,
    onboarding,
    witness,
)

S, E = SubmissionState, SubmissionEvent
WORDS = Passphrase("a dozen characters and more")


def pems(
    kind: type[X25519PrivateKey | Ed25519PrivateKey] = X25519PrivateKey,
) -> tuple[bytes, bytes]:
    """Public and private half."""
    private = kind.generate()
    return (
        private.public_key().public_bytes(
            serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
        ),
        private.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        ),
    )


PUBLIC, PRIVATE = pems()


@pytest.fixture
def counter(tmp_path: Path) -> Counter:
    counter = Counter(tmp_path / "old" / "s", key=FileKey(tmp_path / "old" / "store.key"))
    (tmp_path / "old").mkdir()
    opened = counter.open()
    for number in range(3):
        one = opened.journal.prepare(onboarding(jpeg=bytes(5000)), visit=VISIT, mode="sandbox")
        if number:
            opened.journal.record(one.id, E.SENDING_BEGAN)
        if number == 1:
            opened.journal.record(one.id, E.TAKEN, process_id=ProcessId("p1"))
    opened.journal.close()
    return counter


@pytest.fixture
def other(tmp_path: Path) -> Counter:
    """Another PC, which has a vault."""
    return Counter(tmp_path / "new" / "s", key=VaultKey(MemoryVault(), name="new"))


def made(counter: Counter, target: Path, lock: Lock = WORDS) -> Contents:
    return create(
        target,
        folder=counter.folder,
        key=counter.key,
        lock=lock,
        witness=witness(counter.clock),
    )


def put_back(
    counter: Counter, source: Path, lock: Lock = WORDS, *, replace: bool = False
) -> Contents:
    return restore(
        source,
        settings=counter.settings,
        folder=counter.folder,
        key=counter.key,
        lock=lock,
        witness=witness(counter.clock),
        replace_journal=replace,
    )


@pytest.mark.parametrize(
    ("closes", "opens"),
    [(WORDS, WORDS), (RecoveryKey(PUBLIC), RecoveryKey(PRIVATE))],
    ids=["passphrase", "recovery key"],
)
def test_a_counter_moves_to_another_pc(
    counter: Counter, other: Counter, tmp_path: Path, closes: Lock, opens: Lock
) -> None:
    file = tmp_path / "backup"
    contents = made(counter, file, closes)
    assert contents.states == {"accepted": 1, "prepared": 1, "sending": 1}
    assert file.stat().st_mode & 0o777 == 0o600
    assert verify(file, lock=opens, witness=witness(counter.clock)) == contents
    assert put_back(other, file, opens) == contents
    opened = other.open()
    journal = opened.journal
    assert sorted(one.state for one in journal.find()) == [
        S.ACCEPTED,
        S.UNKNOWN_OUTCOME,
        S.UNKNOWN_OUTCOME,
    ]
    for one in journal.find(states=frozenset({S.UNKNOWN_OUTCOME})):
        assert journal.request_of(one.id) == onboarding(jpeg=bytes(5000))
    assert len(journal.report(CODE)) == 3
    health = journal.health()
    assert health is not None
    assert health.code == "store.put_back"
    journal.acknowledge()
    assert (journal.health(), opened.audit.verify()) == (None, ())
    journal.close()
    # Nothing of the work is left behind, in either folder.
    for folder in (counter.folder, other.folder):
        assert list(folder.glob(".*")) == []


def test_the_file_holds_nothing_in_the_clear(counter: Counter, tmp_path: Path) -> None:
    made(counter, tmp_path / "backup")
    content = (tmp_path / "backup").read_bytes()
    key = counter.key.read()
    assert key is not None
    for needle in (NAME, CODE, VISIT, "onboarding", "manifest", key.current.hex()):
        assert needle.encode() not in content
    assert WORDS.text not in repr(WORDS)


def test_it_is_made_while_the_window_works(counter: Counter, tmp_path: Path) -> None:
    opened, end = counter.open(), Event()

    def work() -> None:
        while not end.is_set():
            one = opened.journal.prepare(onboarding(), visit=VISIT, mode="sandbox")
            opened.journal.record(one.id, E.CANCELLED_BY_ATTENDANT)

    window = Thread(target=work)
    window.start()
    try:
        for number in range(4):
            contents = made(counter, tmp_path / str(number))
            assert (
                verify(tmp_path / str(number), lock=WORDS, witness=witness(counter.clock))
                == contents
            )
    finally:
        end.set()
        window.join()
    assert opened.audit.verify() == ()
    assert opened.journal.health() is None
    opened.journal.close()


def test_any_change_of_the_file_is_told(counter: Counter, tmp_path: Path) -> None:
    made(counter, tmp_path / "backup")
    whole = (tmp_path / "backup").read_bytes()
    size = len(whole)
    places = [0, 14, 40, 150, 300, size // 2, size - 1]
    broken = [whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :] for place in places]
    broken += [b"", whole[:100], whole[: size // 2], whole[:-1], whole + b"x"]
    for content in broken:
        (tmp_path / "broken").write_bytes(content)
        told = code_of(
            lambda: verify(tmp_path / "broken", lock=WORDS, witness=witness(counter.clock))
        )
        assert told in {"backup.damaged", "backup.locked", "backup.newer"}


def test_the_wrong_words_or_key_open_nothing(counter: Counter, tmp_path: Path) -> None:
    made(counter, tmp_path / "words")
    made(counter, tmp_path / "key", RecoveryKey(PUBLIC))
    cases: list[tuple[str, Lock, str]] = [
        ("words", Passphrase("another dozen of characters"), "backup.locked"),
        ("words", RecoveryKey(PRIVATE), "backup.locked"),
        ("key", WORDS, "backup.locked"),
        ("key", RecoveryKey(pems()[1]), "backup.locked"),
        ("key", RecoveryKey(PUBLIC), "backup.recovery_key"),
        ("key", RecoveryKey(b"nothing"), "backup.recovery_key"),
    ]
    for name, lock, code in cases:
        told = code_of(
            lambda name=name, lock=lock: verify(  # type: ignore[misc]
                tmp_path / name, lock=lock, witness=witness(counter.clock)
            )
        )
        assert told == code


@pytest.mark.parametrize(
    ("lock", "code"),
    [
        (Passphrase("eleven char"), "backup.passphrase"),
        (RecoveryKey(PRIVATE), "backup.recovery_key"),
        (RecoveryKey(pems(Ed25519PrivateKey)[0]), "backup.recovery_key"),
    ],
)
def test_what_can_not_seal_makes_nothing(
    counter: Counter, tmp_path: Path, lock: Lock, code: str
) -> None:
    assert code_of(lambda: made(counter, tmp_path / "backup", lock)) == code
    assert not list(tmp_path.glob("*backup*"))


def test_nothing_is_written_over(counter: Counter, tmp_path: Path) -> None:
    (tmp_path / "backup").write_text("mine")
    assert code_of(lambda: made(counter, tmp_path / "backup")) == "backup.exists"
    assert (tmp_path / "backup").read_text() == "mine"


def test_a_journal_that_is_there_is_set_aside_with_its_key(
    counter: Counter, tmp_path: Path
) -> None:
    made(counter, tmp_path / "backup")
    other = Counter(tmp_path / "new" / "s", key=FileKey(tmp_path / "new" / "store.key"))
    other.folder.parent.mkdir()
    opened = other.open()
    mine = opened.journal.prepare(onboarding(), visit=VISIT, mode="sandbox")
    assert code_of(lambda: put_back(other, tmp_path / "backup")) == "store.in_use"
    opened.journal.close()
    assert code_of(lambda: put_back(other, tmp_path / "backup")) == "backup.occupied"
    opened = other.open()
    assert opened.journal.get(mine.id).state is S.PREPARED
    opened.journal.close()
    put_back(other, tmp_path / "backup", replace=True)
    (aside,) = other.folder.glob("set-aside-*")
    old = Counter(tmp_path / "looked" / "s", key=FileKey(aside / OLD_KEY))
    shutil.copytree(aside, old.folder)
    opened = old.open()
    assert [one.id for one in opened.journal.find()] == [mine.id]
    opened.journal.close()


def test_a_journal_put_back_over_itself_sends_nothing_again(
    counter: Counter, tmp_path: Path
) -> None:
    made(counter, tmp_path / "backup")
    opened = counter.open()
    for one in opened.journal.find(states=frozenset({S.PREPARED})):
        opened.journal.record(one.id, E.SENDING_BEGAN)
        opened.journal.record(one.id, E.TAKEN, process_id=ProcessId("p9"))
    opened.journal.close()
    put_back(counter, tmp_path / "backup", replace=True)
    opened = counter.open()
    assert opened.journal.find(states=frozenset({S.PREPARED})) == ()
    opened.journal.close()


def test_a_credential_that_is_another_is_left_alone(counter: Counter, tmp_path: Path) -> None:
    made(counter, tmp_path / "backup")
    (tmp_path / "credential").write_text("11" * 32)
    other = Counter(tmp_path / "new" / "s", key=CredentialKey(tmp_path / "credential"))
    assert code_of(lambda: put_back(other, tmp_path / "backup")) == "store.key_read_only"
    assert not (other.folder / "journal.db").exists()
    kept = counter.key.read()
    assert kept is not None
    (tmp_path / "credential").write_text(kept.current.hex())
    put_back(other, tmp_path / "backup")
    other.open().journal.close()


def test_there_is_no_backup_of_nothing(tmp_path: Path) -> None:
    counter = Counter(tmp_path / "s", key=MemoryKey())
    counter.folder.mkdir()
    assert code_of(lambda: made(counter, tmp_path / "backup")) == "store.cannot_open"


def test_a_broken_journal_is_not_backed_up_as_a_whole_one(counter: Counter, tmp_path: Path) -> None:
    opened = counter.open()
    opened.audit._database.run("DELETE FROM audit WHERE seq = 2")
    opened.journal.close()
    assert code_of(lambda: made(counter, tmp_path / "backup")) == "store.audit_broken"
    assert not (tmp_path / "backup").exists()
