"""Several programs on one journal: the dead are called dead, the living are left alone."""

import multiprocessing
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.domain.rules.submission import SubmissionEvent, SubmissionState
from kiosk.domain.values.problem import ProblemError
from kiosk.store.keys import FileKey
from kiosk.store.locks import FileLock
from tests.store.samples import VISIT, Counter, code_of, onboarding

S, E = SubmissionState, SubmissionEvent
ROOT = Path(__file__).resolve().parents[2]

SENDER = """
import sys
from pathlib import Path
from kiosk.domain.rules.submission import SubmissionEvent
from kiosk.store.keys import FileKey
from tests.store.samples import VISIT, Counter, onboarding
folder = Path(sys.argv[1])
opened = Counter(folder, key=FileKey(folder / "store.key")).open()
one = opened.journal.prepare(onboarding(), visit=VISIT, mode="sandbox")
opened.journal.record(one.id, SubmissionEvent.SENDING_BEGAN)
print(one.id, flush=True)
sys.stdin.read()
"""


@pytest.fixture
def counter(tmp_path: Path) -> Counter:
    folder = tmp_path / "s"
    return Counter(folder, key=FileKey(folder / "store.key"))


def test_the_row_of_a_killed_sender_becomes_unknown(counter: Counter) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", SENDER, str(counter.folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
    ) as sender:
        assert sender.stdout is not None
        own = sender.stdout.readline().decode().strip()
        alive = counter.open()
        assert [one.state for one in alive.journal.find()] == [S.SENDING]
        alive.journal.sweep()
        assert [one.state for one in alive.journal.find()] == [S.SENDING]
        sender.send_signal(signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM)
        sender.wait(30)
    # Found by a window that was open all the while as well as by the next opening.
    alive.journal.sweep()
    (found,) = alive.journal.find()
    assert (found.id, found.state) == (own, S.UNKNOWN_OUTCOME)
    assert alive.journal.request_of(found.id) == onboarding()
    assert '"code": "submission.owner_died"' in list(alive.audit.export())[-1]
    assert alive.audit.verify() == ()
    alive.journal.close()
    assert list((counter.folder / "owners").iterdir()) == []


def test_an_opening_calls_the_dead(counter: Counter) -> None:
    first = counter.open()
    one = first.journal.prepare(onboarding(), visit=VISIT, mode="sandbox")
    first.journal.record(one.id, E.SENDING_BEGAN)
    second = counter.open()
    assert second.journal.get(one.id).state is S.SENDING
    second.journal.close()
    first.journal._steps.owner = "somebody whose lock file was removed"
    first.journal.close()
    third = counter.open()
    assert third.journal.get(one.id).state is S.UNKNOWN_OUTCOME
    third.journal.close()


def test_only_one_of_two_programs_can_begin_to_send(counter: Counter) -> None:
    window, command = counter.open(), counter.open()
    one = window.journal.prepare(onboarding(), visit=VISIT, mode="sandbox")
    command.journal.record(one.id, E.SENDING_BEGAN)
    assert code_of(lambda: window.journal.record(one.id, E.SENDING_BEGAN)) == "store.illegal"
    window.journal.close()
    command.journal.close()


def work(folder: Path, count: int) -> None:
    counter = Counter(folder, key=FileKey(folder / "store.key"))
    opened = counter.open()
    for _ in range(count):
        one = opened.journal.prepare(onboarding(), visit=VISIT, mode="sandbox")
        opened.journal.record(one.id, E.SENDING_BEGAN)
        opened.journal.record(one.id, E.REFUSED_BY_SERVICE)
    opened.journal.close()


def test_programs_write_at_the_same_time_and_the_chain_holds(counter: Counter) -> None:
    context = multiprocessing.get_context("spawn")
    programs = [context.Process(target=work, args=(counter.folder, 8)) for _ in range(3)]
    for program in programs:
        program.start()
    for program in programs:
        program.join(60)
    assert [program.exitcode for program in programs] == [0, 0, 0]
    opened = counter.open()
    assert len(opened.journal.find(states=frozenset({S.REFUSED}))) == 24
    assert opened.audit.verify() == ()
    assert len(list(opened.audit.export())) == 72
    opened.journal.close()


def test_a_lock_that_is_held_is_waited_for_and_not_for_ever(tmp_path: Path) -> None:
    first, second = FileLock(tmp_path / "lock"), FileLock(tmp_path / "lock")
    assert first.acquire()
    assert not second.acquire()
    with pytest.raises(ProblemError) as caught:
        second.wait(0.05)
    assert caught.value.problem.code == "store.busy"
    first.release()
    second.wait(0.05)
    second.release()
