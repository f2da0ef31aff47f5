"""A folder that is put back from an earlier day, an anchor that is gone, a tail that is cut.

Nothing is sent by itself that may be with the service already; and what was found is kept, whatever
is written afterwards, until a manager has seen it.
"""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.domain.rules.submission import SubmissionEvent, SubmissionState
from kiosk.domain.values.ids import ProcessId, SubmissionId
from kiosk.store.findings import FindingKind
from kiosk.store.keys import FileKey, KeySource, VaultKey
from kiosk.store.opening import Opened
from kiosk.store.rotation import rotate_key
from tests.store.samples import VISIT, Counter, MemoryVault, code_of, onboarding, witness

S, E = SubmissionState, SubmissionEvent
Keys = Callable[[Path], KeySource]


@pytest.fixture(params=["file", "vault"])
def counter(request: pytest.FixtureRequest, tmp_path: Path) -> Counter:
    """The key, and the anchor beside it, lie outside of the folder that is put back."""
    key = FileKey(tmp_path / "store.key")
    vault = VaultKey(MemoryVault(), name="s")
    return Counter(tmp_path / "s", key=key if request.param == "file" else vault)


def waiting(opened: Opened, count: int = 3) -> list[SubmissionId]:
    """Customers whose check could not be sent and waits."""
    return [
        opened.journal.prepare(onboarding(), visit=VISIT, mode="sandbox").id for _ in range(count)
    ]


def send_all(opened: Opened) -> None:
    for one in opened.journal.find(states=frozenset({S.PREPARED})):
        opened.journal.record(one.id, E.SENDING_BEGAN)
        opened.journal.record(one.id, E.TAKEN, process_id=ProcessId("p"))


def put_back(folder: Path, saved: Path, *, copied: bool) -> None:
    """`copied` over what is there (the same file), or the folder anew."""
    if copied:
        for path in saved.iterdir():
            if path.is_file():
                (folder / path.name).write_bytes(path.read_bytes())
    else:
        shutil.rmtree(folder)
        shutil.copytree(saved, folder)


def health(opened: Opened) -> str:
    found = opened.journal.health()
    return "" if found is None else found.code


def kinds(opened: Opened) -> list[FindingKind]:
    return [found.kind for found in opened.audit.verify()]


def states(opened: Opened) -> set[SubmissionState]:
    return {one.state for one in opened.journal.find()}


@pytest.mark.parametrize("copied", [True, False])
def test_an_older_folder_sends_nothing_again(
    counter: Counter, tmp_path: Path, *, copied: bool
) -> None:
    opened = counter.open()
    queue = waiting(opened)
    opened.journal.close()
    shutil.copytree(counter.folder, tmp_path / "saved")
    opened = counter.open()
    send_all(opened)
    opened.journal.close()
    put_back(counter.folder, tmp_path / "saved", copied=copied)
    opened = counter.open()
    journal = opened.journal
    assert [one.state for one in journal.find()] == [S.UNKNOWN_OUTCOME] * 3
    assert journal.find(states=frozenset({S.PREPARED})) == ()
    assert health(opened) == "store.put_back"
    codes = [json.loads(line)["code"] for line in opened.audit.export()][-4:]
    assert codes == ["submission.put_back"] * 3 + ["audit.journal_doubted"]
    # By choice it can be sent again: the request is there.
    assert journal.record(queue[0], E.RESEND_CHOSEN).state is S.PREPARED
    journal.close()
    # What is prepared from now on is not doubted again, the finding is kept.
    for _ in range(2):
        opened = counter.open()
        new = waiting(opened, 1)
        opened.journal.close()
        opened = counter.open()
        assert opened.journal.get(new[0]).state is S.PREPARED
        assert health(opened) == "store.put_back"
        assert kinds(opened) == [FindingKind.CUT_OFF]
        opened.journal.close()
    opened = counter.open()
    assert opened.journal.acknowledge() == 1
    assert (health(opened), kinds(opened)) == ("", [])
    opened.journal.close()
    opened = counter.open()
    assert (health(opened), kinds(opened)) == ("", [])
    assert '"code": "audit.findings_seen"' in list(opened.audit.export())[-1]
    opened.journal.close()


def test_a_folder_that_was_emptied_is_missed(counter: Counter) -> None:
    opened = counter.open()
    waiting(opened)
    opened.journal.close()
    shutil.rmtree(counter.folder)
    opened = counter.open()
    assert health(opened) == "store.put_back"
    opened.journal.close()


def test_folder_and_anchor_put_back_together_are_told_by_the_file(tmp_path: Path) -> None:
    """A key in memory or a credential leaves the anchor in the folder itself."""
    counter = Counter(tmp_path / "s")
    opened = counter.open()
    waiting(opened)
    opened.journal.close()
    shutil.copytree(counter.folder, tmp_path / "saved")
    opened = counter.open()
    send_all(opened)
    opened.journal.close()
    put_back(counter.folder, tmp_path / "saved", copied=False)
    opened = counter.open()
    assert states(opened) == {S.UNKNOWN_OUTCOME}
    assert health(opened) == "store.put_back"
    assert kinds(opened) == [FindingKind.PUT_BACK]
    opened.journal.close()


def test_a_counter_that_was_only_closed_says_nothing(counter: Counter) -> None:
    for _ in range(3):
        opened = counter.open()
        waiting(opened, 1)
        assert (health(opened), kinds(opened)) == ("", [])
        assert states(opened) == {S.PREPARED}
        opened.journal.close()


def without_anchor(counter: Counter) -> None:
    if isinstance(counter.key, VaultKey):
        vault = counter.key.vault
        assert isinstance(vault, MemoryVault)
        (name,) = (place for place in vault.kept if place[1].endswith("#audit"))
        del vault.kept[name]
    else:
        (anchor,) = counter.folder.parent.glob("*.anchor")
        anchor.unlink()


@pytest.mark.parametrize("restart", [True, False])
def test_a_missing_anchor_does_not_heal(counter: Counter, *, restart: bool) -> None:
    opened = counter.open()
    waiting(opened)
    if restart:
        opened.journal.close()
        without_anchor(counter)
        opened = counter.open()
        assert states(opened) == {S.UNKNOWN_OUTCOME}
    else:
        without_anchor(counter)
        assert kinds(opened) == [FindingKind.NO_ANCHOR]
    for _ in range(4):
        opened.audit.add("capture.attempt")
    assert kinds(opened) == [FindingKind.NO_ANCHOR]
    assert health(opened) == "audit.anchor"
    opened.journal.close()
    opened = counter.open()
    assert kinds(opened) == [FindingKind.NO_ANCHOR]
    assert opened.journal.acknowledge() == 1
    assert kinds(opened) == []
    opened.journal.close()


@pytest.mark.parametrize("entries", [1, 2, 3, 4, 9])
@pytest.mark.parametrize("restart", [True, False])
def test_a_cut_tail_does_not_verify_as_whole_whatever_follows(
    counter: Counter, entries: int, *, restart: bool
) -> None:
    opened = counter.open()
    for _ in range(6):
        opened.audit.add("capture.attempt")
    opened.audit._database.run("DELETE FROM audit WHERE seq > 3")
    if restart:
        opened.journal.close()
        opened = counter.open()
    for _ in range(entries):
        opened.audit.add("capture.attempt")
    assert kinds(opened)
    assert health(opened) in {"store.put_back", "store.audit_broken"}
    opened.journal.close()
    opened = counter.open()
    assert kinds(opened)
    opened.journal.close()


def test_what_the_anchor_says_after_garbage_is_that_it_is_missing(tmp_path: Path) -> None:
    counter = Counter(tmp_path / "s", key=FileKey(tmp_path / "store.key"))
    opened = counter.open()
    opened.audit.add("capture.attempt")
    opened.journal.close()
    anchor = tmp_path / "store.key.audit.anchor"
    for garbage in ("", "[]", '{"count": 1}', '{"count": "x", "link": ""}'):
        anchor.write_text(garbage)
        opened = counter.open()
        assert kinds(opened) == [FindingKind.NO_ANCHOR]
        opened.journal.acknowledge()
        opened.journal.close()


def test_a_locked_vault_is_not_called_a_missing_anchor(tmp_path: Path) -> None:
    vault = MemoryVault()
    counter = Counter(tmp_path / "s", key=VaultKey(vault, name="s"))
    opened = counter.open()
    opened.audit.add("capture.attempt")
    vault.locked = True
    opened.audit.add("capture.attempt")
    vault.locked = False
    opened.audit.add("capture.attempt")
    assert kinds(opened) == []
    opened.journal.close()


def test_version_0_1_0_reads_the_anchor(tmp_path: Path) -> None:
    """Count and link, in JSON: the update may be taken back."""
    counter = Counter(tmp_path / "s", key=FileKey(tmp_path / "store.key"))
    opened = counter.open()
    opened.audit.add("capture.attempt")
    kept = json.loads((tmp_path / "store.key.audit.anchor").read_text())
    assert (int(kept["count"]), len(bytes.fromhex(kept["link"]))) == (1, 32)
    opened.journal.close()


def test_rotation_and_setting_aside_begin_from_what_is_there(tmp_path: Path) -> None:
    counter = Counter(tmp_path / "s", key=FileKey(tmp_path / "store.key"))
    opened = counter.open()
    waiting(opened)
    opened.journal.close()
    rotate_key(counter.folder, key=counter.key, witness=witness(counter.clock))
    opened = counter.open()
    assert (health(opened), kinds(opened), states(opened)) == ("", [], {S.PREPARED})
    opened.audit._database.run("DELETE FROM audit WHERE seq > 2")
    opened.journal.close()
    counter.open().journal.close()
    refused = code_of(
        lambda: rotate_key(counter.folder, key=counter.key, witness=witness(counter.clock))
    )
    assert refused == "store.audit_broken"
