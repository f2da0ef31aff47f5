"""An update taken back: what the next version leaves behind is opened, read and written on.

The next version is played here: it adds a column, a table, words and keys, as its rule allows
(`kiosk.store.schema`). What breaks the rule is refused, and left alone.
"""

import json
from pathlib import Path

import pytest

from kiosk.domain.rules.submission import Submission, SubmissionEvent, SubmissionState
from kiosk.domain.values.ids import ProcessId
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.unknown import is_known
from kiosk.store.cipher import derive
from kiosk.store.codec import decode, encode
from kiosk.store.database import Database
from kiosk.store.rotation import rotate_key
from kiosk.store.schema import MIGRATIONS, migrate
from tests.store.samples import CODE, VISIT, Counter, code_of, journey, onboarding, witness

S, E = SubmissionState, SubmissionEvent
KNOWN = len(MIGRATIONS)
NEXT = (
    *MIGRATIONS,
    (
        "ALTER TABLE submission ADD COLUMN branch TEXT",
        "ALTER TABLE submission ADD COLUMN rank INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE audit ADD COLUMN branch TEXT",
        "CREATE TABLE branch (id TEXT PRIMARY KEY)",
        "CREATE INDEX submission_branch ON submission (branch)",
    ),
)
DECISION = {
    "verdict": "approved_with_remarks",
    "liveness": "half",
    "reasons": [["remark", "approved_with_remarks", "palm", "3", "more"]],
    "capabilities": [["palm", "splendid", "7"]],
    "signed_by": "somebody",
}
PROBLEM = {
    "kind": "weather",
    "remedy": "umbrella",
    "code": "x.1",
    "field": "shoe_size",
    "http_status": None,
    "request_id": "",
    "retry_after_s": None,
    "since": 3,
}


@pytest.fixture
def counter(tmp_path: Path) -> Counter:
    return Counter(tmp_path / "s")


def database_of(counter: Counter) -> Database:
    key = counter.key.read()
    assert key is not None
    return Database(counter.folder / "journal.db", key=derive(key.current).database)


def left_by_the_next_version(counter: Counter, *, readable_from: int = 1) -> list[Submission]:
    """Three rows: one that waits, one with words that nobody here knows, one in such a state."""
    opened = counter.open()
    rows = [opened.journal.prepare(onboarding(), visit=VISIT, mode="sandbox") for _ in range(3)]
    opened.journal.close()
    database = database_of(counter)
    migrate(database, NEXT, readable_from=readable_from)
    database.run(
        "UPDATE submission SET state = 'final', decision = ?, problem = ?, branch = 'b' WHERE id=?",
        (json.dumps(DECISION), json.dumps(PROBLEM), rows[1].id),
    )
    database.run(
        "UPDATE submission SET state = 'scheduled', operation = 'palm' WHERE id = ?", (rows[2].id,)
    )
    database.close()
    return rows


def test_everything_of_the_next_version_is_read(counter: Counter) -> None:
    waiting, decided, scheduled = left_by_the_next_version(counter)
    opened = counter.open()
    journal = opened.journal
    assert [one.id for one in journal.find()] == [scheduled.id, decided.id, waiting.id]
    assert [one.id for one in journal.find(code=CODE)] == [scheduled.id, decided.id, waiting.id]
    both = frozenset({S.PREPARED, S.FINAL})
    assert [one.id for one in journal.find(states=both)] == [decided.id, waiting.id]
    assert [
        one.id for one in journal.find(operations=frozenset({Operation.ONBOARDING}), limit=9)
    ] == [decided.id, waiting.id]
    found = journal.get(scheduled.id)
    assert (found.state, found.operation) == ("scheduled", "palm")
    assert not is_known(found.state)
    assert not is_known(found.operation)
    assert found.state not in set(S)
    kept = journal.get(decided.id)
    assert kept.decision is not None
    assert kept.problem is not None
    (reason,), (line,) = kept.decision.reasons, kept.decision.capabilities
    assert (kept.decision.verdict.value, kept.decision.liveness.value) == (
        "approved_with_remarks",
        "half",
    )
    assert (reason.code, reason.capability, reason.detail) == ("remark", "palm", "3")
    assert (line.capability, line.standing, line.value) == ("palm", "splendid", "7")
    assert (kept.problem.kind, kept.problem.remedy, kept.problem.field) == (
        "weather",
        "umbrella",
        "shoe_size",
    )
    assert len(journal.report(CODE)) == 3
    journal.close()


def test_work_goes_on_in_it_and_nothing_of_the_next_version_is_lost(counter: Counter) -> None:
    waiting, _, scheduled = left_by_the_next_version(counter)
    opened = counter.open()
    journal = opened.journal
    opened.journal.record(waiting.id, E.SENDING_BEGAN)
    opened.journal.record(waiting.id, E.TAKEN, process_id=ProcessId("p1"))
    new = journal.prepare(onboarding(), visit=VISIT, mode="sandbox")
    for event in E:
        # What is in a state that nobody here knows is not touched.
        assert code_of(lambda event=event: journal.record(scheduled.id, event)) == "store.illegal"  # type: ignore[misc]
    counter.clock.tick(days=400)
    journal.sweep()
    assert journal.get(scheduled.id).state == "scheduled"
    assert journal.request_of(new.id) == onboarding()
    assert opened.audit.verify() == ()
    journal.close()
    database = database_of(counter)
    assert database.version() == len(NEXT)
    rows = database.run("SELECT state, rank FROM submission WHERE id = ?", (scheduled.id,))
    assert rows == [("scheduled", 0)]
    database.close()
    # The next version again: its step is not done twice.
    database = database_of(counter)
    migrate(database, NEXT)
    database.close()


def test_a_journal_that_contracted_is_refused_and_left_alone(counter: Counter) -> None:
    rows = left_by_the_next_version(counter, readable_from=len(NEXT))
    before = (counter.folder / "journal.db").read_bytes()
    assert code_of(counter.open) == "store.newer"
    assert (counter.folder / "journal.db").read_bytes() == before
    assert rows


KNOWN = len(MIGRATIONS)


@pytest.mark.parametrize(
    ("ahead", "mark", "code"),
    [
        (1, None, ""),
        (2, None, "store.newer"),
        (2, f"{KNOWN + 2}: 1", ""),
        (7, f"{KNOWN + 7}: {KNOWN}", ""),
        (1, f"{KNOWN + 1}: {KNOWN + 1}", "store.newer"),
        (2, f"{KNOWN + 1}: 1", "store.newer"),
        (2, "what", "store.newer"),
    ],
)
def test_how_far_ahead_a_version_may_be(
    counter: Counter, ahead: int, mark: str | None, code: str
) -> None:
    """Two versions later something may be gone; where the file says who may read it, it counts."""
    counter.open().journal.close()
    database = database_of(counter)
    database.run("DELETE FROM mark")
    if mark is not None:
        database.run("INSERT INTO mark VALUES ('readable_from', ?)", (mark,))
    database.run(f"PRAGMA user_version = {KNOWN + ahead}")
    database.close()

    def look() -> None:
        counter.open().journal.close()

    assert code_of(look) == code


def test_a_newer_journal_is_not_written_anew_by_an_older_program(counter: Counter) -> None:
    left_by_the_next_version(counter)
    refused = code_of(
        lambda: rotate_key(counter.folder, key=counter.key, witness=witness(counter.clock))
    )
    assert refused == "store.newer"
    counter.open().journal.close()


def test_a_request_of_the_next_version_is_read_as_far_as_it_is_known() -> None:
    text, pictures = encode(journey())
    whole = json.loads(text)
    whole["request"]["purpose"] = "somethingnew"
    whole["request"]["person"]["channels"] = ["NOTIFICATION_CHANNEL_PIGEON"]
    whole["request"]["person"]["middle_name"] = "x"
    whole["request"]["urgent"] = True
    read = decode(json.dumps(whole).encode(), pictures)
    again = json.loads(encode(read)[0])
    assert again["request"]["purpose"] == "somethingnew"
    assert again["request"]["person"]["channels"] == ["NOTIFICATION_CHANNEL_PIGEON"]
    assert "urgent" not in again["request"]
    whole["operation"] = "palm"
    assert code_of(lambda: decode(json.dumps(whole).encode(), pictures)) == "store.newer"


def test_a_key_that_is_missing_has_its_default_or_is_told() -> None:
    text, pictures = encode(onboarding())
    whole = json.loads(text)
    del whole["request"]["use_case"], whole["request"]["subject"]["phone"]
    assert decode(json.dumps(whole).encode(), pictures) == onboarding()
    del whole["request"]["selfie"]
    assert code_of(lambda: decode(json.dumps(whole).encode(), pictures)) == "store.corrupt"


def test_a_blob_that_is_no_value_is_told(counter: Counter) -> None:
    opened = counter.open()
    one = opened.journal.prepare(onboarding(), visit=VISIT, mode="sandbox")
    for broken in ("[]", "{", '{"verdict": 5}', '{"verdict": "approved", "reasons": 3}'):
        opened.journal._database.run("UPDATE submission SET decision = ?", (broken,))
        assert code_of(lambda: opened.journal.get(one.id)) == "store.corrupt"
    opened.journal.close()
