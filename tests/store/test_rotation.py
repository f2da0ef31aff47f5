"""Another key: everything is sealed anew, wherever the power fails on the way."""

from pathlib import Path

import pytest

from kiosk.domain.rules.submission import SubmissionEvent, SubmissionState
from kiosk.domain.values.ids import ProcessId
from kiosk.domain.values.problem import ProblemError
from kiosk.store.keys import CredentialKey, FileKey, MemoryKey, StoredKeys
from kiosk.store.opening import Opened
from kiosk.store.rotation import rotate_key
from tests.store.samples import CODE, NAME, VISIT, Counter, code_of, onboarding, witness

SAID = '{"id": "p-1", "document": {"content": {"nome": "Luke"}}}'
STEPS = ("copied", "both kept", "exchanged")


@pytest.fixture
def counter(tmp_path: Path) -> Counter:
    counter = Counter(tmp_path / "s", key=FileKey(tmp_path / "store.key"))
    opened = counter.open()
    for number in range(3):
        one = opened.journal.prepare(onboarding(), visit=VISIT, mode="sandbox")
        if number:
            opened.journal.record(one.id, SubmissionEvent.CANCELLED_BY_ATTENDANT)
    taken = opened.journal.prepare(onboarding(), visit=VISIT, mode="sandbox")
    opened.journal.record(taken.id, SubmissionEvent.SENDING_BEGAN)
    opened.journal.record(taken.id, SubmissionEvent.TAKEN, process_id=ProcessId("p-1"), answer=SAID)
    opened.journal.close()
    return counter


def everything(opened: Opened) -> object:
    journal = opened.journal
    (waiting,) = journal.find(states=frozenset({SubmissionState.PREPARED}))
    rows = journal.find(code=CODE)
    said = [journal.answer_of(row.id) for row in rows]
    assert SAID in said
    return rows, said, journal.request_of(waiting.id), journal.report(CODE)


def look(counter: Counter) -> object:
    opened = counter.open()
    assert opened.audit.verify() == ()
    seen = everything(opened)
    opened.journal.close()
    return seen


def key_of(counter: Counter) -> bytes:
    kept = counter.key.read()
    assert kept is not None
    assert kept.following is None
    return kept.current


def test_everything_is_there_under_the_new_key_and_nothing_under_the_old(
    counter: Counter,
) -> None:
    before, old = look(counter), key_of(counter)
    rotate_key(counter.folder, key=counter.key, witness=witness(counter.clock))
    assert look(counter) == before
    assert key_of(counter) != old
    counter.key.write(StoredKeys(current=old))
    assert code_of(counter.open) == "store.wrong_key"
    assert not list(counter.folder.glob("*.next*"))


class PowerFailedError(Exception):
    """Ends the rotation where it stands."""


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("then", ["open", "rotate"])
def test_a_rotation_that_stops_half_way_is_ended(counter: Counter, step: str, then: str) -> None:
    before, old = look(counter), key_of(counter)

    def fail(reached: str) -> None:
        if reached == step:
            raise PowerFailedError

    with pytest.raises(PowerFailedError):
        rotate_key(counter.folder, key=counter.key, witness=witness(counter.clock), between=fail)
    if then == "rotate":
        rotate_key(counter.folder, key=counter.key, witness=witness(counter.clock))
    assert look(counter) == before
    assert not list(counter.folder.glob("*.next*"))
    assert (key_of(counter) == old) == (then == "open" and step != "exchanged")


def test_the_steps_are_these(counter: Counter) -> None:
    seen: list[str] = []
    rotate_key(counter.folder, key=counter.key, witness=witness(counter.clock), between=seen.append)
    assert tuple(seen) == STEPS


def test_it_is_refused_while_a_program_has_the_journal_open(counter: Counter) -> None:
    opened = counter.open()

    def rotate() -> None:
        rotate_key(counter.folder, key=counter.key, witness=witness(counter.clock))

    assert code_of(rotate) == "store.in_use"
    opened.journal.close()
    rotate()


def test_a_credential_can_not_be_rotated_by_the_program(tmp_path: Path) -> None:
    (tmp_path / "key").write_text("11" * 32)
    counter = Counter(tmp_path / "s", key=CredentialKey(tmp_path / "key"))
    counter.open().journal.close()
    with pytest.raises(ProblemError) as caught:
        rotate_key(counter.folder, key=counter.key, witness=witness(counter.clock))
    assert caught.value.problem.code == "store.key_read_only"
    counter.open().journal.close()


def test_a_broken_chain_is_not_made_whole_silently(counter: Counter) -> None:
    opened = counter.open()
    opened.audit._database.run("DELETE FROM audit WHERE seq = 2")
    opened.journal.close()

    def rotate(*, accept: bool) -> None:
        rotate_key(
            counter.folder,
            key=counter.key,
            witness=witness(counter.clock),
            accept_broken_audit=accept,
        )

    assert code_of(lambda: rotate(accept=False)) == "store.audit_broken"
    rotate(accept=True)
    opened = counter.open()
    assert opened.audit.verify() == ()
    assert '"audit_findings": 1' in list(opened.audit.export())[-1]
    opened.journal.close()


def test_the_old_key_finds_no_name_in_the_new_file(counter: Counter) -> None:
    rotate_key(counter.folder, key=counter.key, witness=witness(counter.clock))
    for path in counter.folder.rglob("*"):
        assert path.is_dir() or NAME.encode() not in path.read_bytes()


def test_a_key_in_memory_rotates_too(tmp_path: Path) -> None:
    counter = Counter(tmp_path / "s", key=MemoryKey())
    counter.open().journal.close()
    rotate_key(counter.folder, key=counter.key, witness=witness(counter.clock))
    counter.open().journal.close()
