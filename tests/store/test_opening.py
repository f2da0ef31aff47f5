"""Everything that can be wrong with the store's place has a name, and loses nothing."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.domain.rules.submission import Submission, SubmissionEvent, SubmissionState
from kiosk.domain.values.ids import ProcessId
from kiosk.store.cipher import derive
from kiosk.store.database import Database
from kiosk.store.keys import VAULT_SERVICE, FileKey, MemoryKey, StoredKeys, VaultKey
from kiosk.store.locks import single_instance
from kiosk.store.opening import KEY_NAME, Opened, open_memory, set_aside
from kiosk.store.schema import MIGRATIONS, migrate
from tests.store.samples import CODE, VISIT, Clock, Counter, MemoryVault, code_of, onboarding

S, E = SubmissionState, SubmissionEvent
posix_root = pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() != 0, reason="needs root: mounts, other accounts"
)


@pytest.fixture
def counter(tmp_path: Path) -> Counter:
    return Counter(tmp_path / "s")


def filled(counter: Counter, visits: int = 3) -> tuple[Submission, ...]:
    """Closed again, with some submissions in it."""
    opened = counter.open()
    for _ in range(visits):
        opened.journal.prepare(onboarding(), visit=VISIT, mode="sandbox")
    written = opened.journal.find()
    opened.journal.close()
    return written


def still_there(counter: Counter, written: tuple[Submission, ...]) -> bool:
    opened = counter.open()
    there = opened.journal.find() == written and opened.audit.verify() == ()
    opened.journal.close()
    return there


def test_a_wrong_key_is_told_without_noise(
    counter: Counter, capfd: pytest.CaptureFixture[str]
) -> None:
    written, right = filled(counter), counter.key
    counter.key = MemoryKey()
    assert code_of(counter.open) == "store.wrong_key"
    assert capfd.readouterr() == ("", "")
    counter.key = right
    assert still_there(counter, written)


def test_a_lost_key_is_told_and_nothing_is_begun_anew(counter: Counter, tmp_path: Path) -> None:
    counter.key = FileKey(tmp_path / "store.key")
    written = filled(counter)
    (tmp_path / "store.key").rename(tmp_path / "elsewhere")
    assert code_of(counter.open) == "store.key_missing"
    assert not (tmp_path / "store.key").exists()
    (tmp_path / "elsewhere").rename(tmp_path / "store.key")
    assert still_there(counter, written)


@pytest.mark.parametrize("place", ["file", "vault", "memory"])
def test_a_lost_key_is_answered_by_setting_aside(
    counter: Counter, tmp_path: Path, place: str
) -> None:
    vault = MemoryVault()
    file = tmp_path / "store.key"
    if place != "memory":
        counter.key = FileKey(file) if place == "file" else VaultKey(vault, name="s")
    filled(counter)
    if place == "file":
        file.unlink()
    elif place == "vault":
        del vault.kept[VAULT_SERVICE, "s"]
    else:
        counter.key = MemoryKey()
    aside = set_aside(counter.folder, key=counter.key, now=datetime(2026, 3, 2, tzinfo=UTC))
    assert (aside / "journal.db").stat().st_size > 0
    opened = counter.open()
    assert opened.journal.find() == ()
    assert opened.audit.verify() == ()
    again = code_of(lambda: set_aside(counter.folder, key=counter.key, now=datetime.now(UTC)))
    assert again == "store.in_use"
    opened.journal.close()


def test_a_newer_schema_is_refused_and_left_alone(counter: Counter) -> None:
    written = filled(counter)
    key = counter.key.read()
    assert key is not None
    database = Database(counter.folder / "journal.db", key=derive(key.current).database)
    database.run("PRAGMA user_version = 99")
    assert code_of(counter.open) == "store.newer"
    database.run(f"PRAGMA user_version = {len(MIGRATIONS)}")
    database.close()
    assert still_there(counter, written)


@pytest.mark.parametrize("version", range(len(MIGRATIONS)))
def test_an_older_file_is_brought_forward(counter: Counter, version: int) -> None:
    """A file as a program of each earlier version left it, with a row in it."""
    counter.folder.mkdir(mode=0o700)
    key = counter.key.read()
    assert key is not None
    database = Database(counter.folder / "journal.db", key=derive(key.current).database)
    migrate(database, MIGRATIONS[:version])
    if version:
        database.run(
            "INSERT INTO submission (id, visit, operation, state, created_us, updated_us,"
            " service, mode, flow) VALUES ('s1', 'v1', 'age', 'prepared', 1, 2, 'age', 'demo', '')"
        )
    database.close()
    opened = counter.open()
    assert [one.id for one in opened.journal.find()] == (["s1"] if version else [])
    opened.journal.prepare(onboarding(), visit=VISIT, mode="demo")
    assert opened.audit.verify() == ()
    opened.journal.close()


def test_a_step_that_fails_changes_nothing(tmp_path: Path) -> None:
    database = Database(tmp_path / "x.db", key=bytes(32))
    broken = (*MIGRATIONS, ("CREATE TABLE extra (a)", "no such statement"))
    assert code_of(lambda: migrate(database, broken)) == "store.io"
    assert database.version() == len(MIGRATIONS)
    assert database.run("SELECT 1 FROM sqlite_master WHERE name = 'extra'") == []
    database.close()


def test_a_broken_first_page_is_told_from_a_wrong_key(counter: Counter) -> None:
    written = filled(counter)
    whole = break_page(counter, 0)
    assert code_of(counter.open) == "store.corrupt"
    (counter.folder / "journal.db").write_bytes(whole)
    assert still_there(counter, written)


def test_a_broken_page_is_found_and_the_file_is_left_alone(counter: Counter) -> None:
    written = filled(counter)
    whole = break_page(counter, 3)
    opened = counter.open()
    assert not opened.journal.whole()
    assert code_of(opened.journal.find) == "store.corrupt"
    opened.journal.close()
    (counter.folder / "journal.db").write_bytes(whole)
    opened = counter.open()
    assert opened.journal.whole()
    opened.journal.close()
    assert still_there(counter, written)


def break_page(counter: Counter, page: int) -> bytes:
    """Zeros within one page; the file as it was."""
    file = counter.folder / "journal.db"
    whole = file.read_bytes()
    start = page * 4096 + 100
    file.write_bytes(whole[:start] + bytes(100) + whole[start + 100 :])
    return whole


def test_a_file_that_is_something_else(counter: Counter) -> None:
    counter.folder.mkdir(mode=0o700)
    (counter.folder / "journal.db").write_bytes(b"not a database at all" * 500)
    assert code_of(counter.open) == "store.wrong_key"
    assert (counter.folder / "journal.db").read_bytes().startswith(b"not a database")


def test_the_fingerprint_file_may_be_lost(counter: Counter) -> None:
    written = filled(counter)
    (counter.folder / KEY_NAME).unlink()
    assert still_there(counter, written)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps no such bits")
def test_the_folder_is_private(counter: Counter) -> None:
    counter.folder.mkdir(mode=0o777)
    counter.folder.chmod(0o777)
    filled(counter)
    assert counter.folder.stat().st_mode & 0o777 == 0o700
    for path in counter.folder.rglob("*"):
        assert path.stat().st_mode & 0o077 == 0, path.name


@posix_root
def test_a_folder_of_somebody_else_is_refused(counter: Counter) -> None:
    filled(counter)
    os.chown(counter.folder, 65534, 65534)
    assert code_of(counter.open) == "store.permissions"


@contextmanager
def as_nobody() -> Iterator[None]:
    """An account that no permission is waived for."""
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@posix_root
def test_a_folder_that_can_not_be_written(counter: Counter, tmp_path: Path) -> None:
    for folder in (tmp_path, *tmp_path.parents[:3]):
        folder.chmod(0o755)
    written = filled(counter)
    for path in (counter.folder, *counter.folder.rglob("*")):
        os.chown(path, 65534, 65534)
    counter.folder.chmod(0o500)
    with as_nobody():
        (counter.folder / "gate.lock").chmod(0o400)
        assert code_of(counter.open) == "store.read_only"
        (counter.folder / "gate.lock").chmod(0o600)
        (counter.folder / "owners").chmod(0o500)
        assert code_of(counter.open) == "store.read_only"
    for path in (counter.folder, *counter.folder.rglob("*")):
        os.chown(path, 0, 0)
        path.chmod(0o700)
    assert still_there(counter, written)


@contextmanager
def small_disk(folder: Path, size: str) -> Iterator[Path]:
    """A file system of its own; skips where none can be mounted."""
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size},mode=0700", "tmpfs", str(folder)]
    try:
        done = subprocess.run(mount, capture_output=True, check=False)
    except OSError:
        pytest.skip("there is no mount command")
    if done.returncode:
        pytest.skip("a small file system can not be mounted here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)  # noqa: S607


def fill(path: Path) -> None:
    """Until nothing fits any more."""
    with path.open("wb", buffering=0) as file:
        for size in (65536, 4096, 512, 1):
            try:
                while file.write(bytes(size)) == size:
                    pass
            except OSError:
                continue


@posix_root
def test_a_full_disk_is_told_and_what_was_taken_is_written_down(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", "4m") as disk:
        counter = Counter(disk / "s")
        opened = counter.open()
        opened.journal._retention._ballast._size = 600_000
        opened.journal._retention._ballast.drop()
        opened.journal.sweep()
        one = opened.journal.prepare(onboarding(), visit=VISIT, mode="sandbox")
        opened.journal.record(one.id, E.SENDING_BEGAN)
        fill(disk / "filling")
        big = onboarding(jpeg=os.urandom(700_000))
        refused = code_of(lambda: opened.journal.prepare(big, visit=VISIT, mode="sandbox"))
        assert refused == "store.disk_full"
        assert [each.id for each in opened.journal.find()] == [one.id]
        taken = opened.journal.record(one.id, E.TAKEN, process_id=ProcessId("p1"))
        assert (taken.state, taken.process_id) == (S.ACCEPTED, "p1")
        assert code_of(lambda: opened.journal.prepare(big, visit=VISIT, mode="sandbox")) == (
            "store.disk_full"
        )
        opened.journal.close()
        (disk / "filling").unlink()
        again = counter.open()
        assert again.journal.find() == (taken,)
        assert again.audit.verify() == ()
        again.journal.close()


@posix_root
def test_a_disk_that_is_full_from_the_start(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", "256k") as disk:
        fill(disk / "filling")
        assert code_of(Counter(disk / "s").open) == "store.disk_full"


def test_a_second_window_is_told(counter: Counter) -> None:
    counter.folder.mkdir()
    first = single_instance(counter.folder)
    assert code_of(lambda: single_instance(counter.folder)) == "store.in_use"
    first.release()
    single_instance(counter.folder).release()


def test_a_closed_journal_says_so(counter: Counter) -> None:
    opened = counter.open()
    opened.journal.close()
    opened.journal.close()
    assert code_of(opened.journal.find) == "store.closed"


def test_the_demo_leaves_nothing_behind() -> None:
    opened: Opened = open_memory()
    folder = opened.journal._database.path.parent
    opened.journal.prepare(onboarding(), visit=VISIT, mode="demo")
    assert len(opened.journal.find(code=CODE)) == 1
    assert folder.stat().st_mode & 0o777 == 0o700 or sys.platform == "win32"
    opened.journal.close()
    assert not folder.exists()


def test_no_problem_quotes_a_value(counter: Counter) -> None:
    """The text of an exception is its kind and code."""
    opened = counter.open()
    opened.journal.close()
    with pytest.raises(Exception, match=re.escape("store: store.closed")) as caught:
        opened.journal.find(code=CODE)
    assert CODE not in repr(caught.value)
    keys = StoredKeys(current=bytes(32))
    assert "current" not in repr(keys)
    assert Clock().now.tzinfo is UTC
