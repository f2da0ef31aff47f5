"""The doctor's look at a journal: it changes nothing, and survives what it looks at."""

import shutil
from pathlib import Path

import pytest

from kiosk.domain.configuration.settings import StoreSettings
from kiosk.domain.rules.submission import SubmissionEvent
from kiosk.domain.values.problem import ProblemError
from kiosk.store.examination import Examined, examine
from kiosk.store.findings import FindingKind
from kiosk.store.keys import FileKey, StoredKeys
from kiosk.store.opening import Opened
from tests.store.samples import VISIT, Counter, code_of, onboarding, witness

E = SubmissionEvent
PAGE = 4096


@pytest.fixture
def counter(tmp_path: Path) -> Counter:
    return Counter(
        tmp_path / "s",
        key=FileKey(tmp_path / "store.key"),
        settings=StoreSettings(offline_max_count=3),
    )


def filled(counter: Counter, waiting: int = 2) -> Opened:
    opened = counter.open()
    for number in range(waiting + 1):
        one = opened.journal.prepare(onboarding(jpeg=bytes(9000)), visit=VISIT, mode="sandbox")
        if number == waiting:
            opened.journal.record(one.id, E.SENDING_BEGAN)
            opened.journal.record(one.id, E.OUTCOME_LOST)
    return opened


def everything(folder: Path) -> dict[str, tuple[bytes, int]]:
    """Every file beside and in the folder, with the time of its last change.

    SQLite's index of a log in use is shared memory: who reads notes there that he does.
    """
    return {
        str(path): (
            b"" if path.name.endswith("-shm") else path.read_bytes(),
            path.stat().st_mtime_ns,
        )
        for path in folder.rglob("*")
        if path.is_file()
    }


def look(counter: Counter) -> Examined | None:
    before = everything(counter.folder.parent)
    try:
        return examine(
            counter.settings,
            folder=counter.folder,
            key=counter.key,
            witness=witness(counter.clock),
        )
    finally:
        after = everything(counter.folder.parent)
        assert [each for each in after if each not in before] == []
        assert {each: after.get(each) for each in before} == before


def code(counter: Counter) -> str:
    return code_of(lambda: look(counter))


def test_where_there_is_nothing_nothing_is_made(counter: Counter) -> None:
    assert look(counter) is None
    assert not counter.folder.exists()
    counter.folder.mkdir()
    (counter.folder / "journal.db").touch()
    assert look(counter) is None
    assert not (counter.folder.parent / "store.key").exists()


def test_a_journal_that_became_empty_is_missed(counter: Counter) -> None:
    filled(counter).journal.close()
    (counter.folder / "journal.db").write_bytes(b"")
    assert code(counter) == "store.put_back"
    (counter.folder / "journal.db").unlink()
    assert code(counter) == "store.put_back"


def test_a_journal_at_rest(counter: Counter) -> None:
    filled(counter).journal.close()
    examined = look(counter)
    assert examined == Examined(states={"prepared": 2, "unknown_outcome": 1}, findings=())


def copied_while_running(counter: Counter) -> None:
    """As a kill leaves it: with a log, and locks that nobody holds."""
    opened = filled(counter)
    shutil.copytree(counter.folder, counter.folder.parent / "killed")
    opened.journal.close()
    shutil.rmtree(counter.folder)
    (counter.folder.parent / "killed").rename(counter.folder)


def test_a_journal_whose_program_was_killed(counter: Counter) -> None:
    copied_while_running(counter)
    assert (counter.folder / "journal.db-wal").stat().st_size
    examined = look(counter)
    assert examined is not None
    assert examined.states == {"prepared": 2, "unknown_outcome": 1}
    assert examined.findings == ()
    # It is a copy, so the file is another one.
    assert examined.health is not None
    assert examined.health.code == "store.put_back"


def test_beside_a_running_window(counter: Counter) -> None:
    opened = filled(counter)
    examined = examine(
        counter.settings, folder=counter.folder, key=counter.key, witness=witness(counter.clock)
    )
    assert examined == Examined(states={"prepared": 2, "unknown_outcome": 1}, findings=())
    opened.journal.prepare(onboarding(), visit=VISIT, mode="sandbox")
    opened.journal.close()
    assert look(counter) is not None


def test_a_damaged_page_does_not_end_it(counter: Counter) -> None:
    filled(counter).journal.close()
    file = counter.folder / "journal.db"
    whole = file.read_bytes()
    seen = set()
    for page in range(1, len(whole) // PAGE):
        broken = bytearray(whole)
        broken[page * PAGE + 100] ^= 1
        file.write_bytes(broken)
        try:
            examined = look(counter)
        except ProblemError as error:
            # A page that says which tables there are: nothing else can be told.
            if error.problem.code != "store.corrupt":
                raise
            continue
        assert examined is not None
        assert examined.damage is not None
        assert (examined.damage.code, examined.damaged_pages) == ("store.corrupt", 1)
        seen.add((bool(examined.states), examined.findings is None))
    # Whatever the page does not hold is told all the same.
    assert {(True, False), (True, True), (False, False)} <= seen


def test_a_damaged_first_page_and_a_wrong_key(counter: Counter, tmp_path: Path) -> None:
    filled(counter).journal.close()
    file = counter.folder / "journal.db"
    whole = file.read_bytes()
    file.write_bytes(whole[:100] + bytes(100) + whole[200:])
    assert code(counter) == "store.corrupt"
    file.write_bytes(whole)
    (tmp_path / "store.key").rename(tmp_path / "elsewhere")
    assert code(counter) == "store.key_missing"
    FileKey(tmp_path / "store.key").write(_another())
    assert code(counter) == "store.wrong_key"


def _another() -> StoredKeys:
    return StoredKeys(current=b"\1" * 32)


def test_what_is_found_is_told(counter: Counter) -> None:
    opened = filled(counter, waiting=3)
    opened.audit._database.run("DELETE FROM audit WHERE seq > 2")
    opened.journal.close()
    counter.clock.set(days=100)
    examined = look(counter)
    assert examined is not None
    assert [found.kind for found in examined.findings or ()] == [FindingKind.CUT_OFF]
    assert examined.health is not None
    assert examined.health.code == "store.put_back"
    assert examined.queue is not None
    assert examined.queue.code == "store.queue_full"


def test_a_clock_that_leapt_is_told(counter: Counter) -> None:
    filled(counter).journal.close()
    counter.clock.set(days=100)
    examined = look(counter)
    assert examined is not None
    assert examined.health is not None
    assert examined.health.code == "clock.moved"
    assert examined.queue is None
