"""The audit trail: what is written stays, and what is tampered with is found."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.values.ids import SubmissionId, VisitId
from kiosk.store.anchor import FileAnchor
from kiosk.store.findings import FindingKind
from kiosk.store.opening import ANCHOR, Opened
from tests.fakes.journal import FakeAudit
from tests.store.samples import VISIT, Counter, code_of, onboarding


@pytest.fixture
def counter(tmp_path: Path) -> Counter:
    return Counter(tmp_path / "s")


@pytest.fixture
def opened(counter: Counter) -> Iterator[Opened]:
    opened = counter.open()
    for number in range(6):
        opened.audit.add("capture.attempt", visit=VISIT, facts={"sharpness": number / 10})
    yield opened
    opened.journal.close()


def tamper(opened: Opened, *statements: str) -> list[tuple[FindingKind, int]]:
    for statement in statements:
        opened.audit._database.run(statement)
    return [(found.kind, found.seq) for found in opened.audit.verify()]


def test_a_whole_chain_is_whole_also_after_a_restart(counter: Counter, opened: Opened) -> None:
    assert opened.audit.verify() == ()
    opened.journal.close()
    again = counter.open()
    again.audit.add("program.started")
    assert again.audit.verify() == ()
    assert len(list(again.audit.export())) == 7
    again.journal.close()


@pytest.mark.parametrize(
    "change",
    [
        "facts = '{}'",
        "utc = '2020-01-01'",
        "monotonic = 1.0",
        "attendant = 'b2'",
        "code = 'capture.good'",
        "visit = ''",
        "link = zeroblob(32)",
    ],
)
def test_a_change_is_found(opened: Opened, change: str) -> None:
    found = tamper(opened, f"UPDATE audit SET {change} WHERE seq = 3")  # noqa: S608
    assert found[0] == (FindingKind.CHANGED, 3)


def test_a_gap_is_found(opened: Opened) -> None:
    assert tamper(opened, "DELETE FROM audit WHERE seq = 3") == [(FindingKind.GAP, 4)]


def test_a_gap_that_was_closed_up_is_found(opened: Opened) -> None:
    found = tamper(
        opened, "DELETE FROM audit WHERE seq = 3", "UPDATE audit SET seq = 3 WHERE seq = 4"
    )
    assert (FindingKind.CHANGED, 3) in found


def test_another_order_is_found(opened: Opened) -> None:
    found = tamper(
        opened,
        "UPDATE audit SET seq = -1 WHERE seq = 3",
        "UPDATE audit SET seq = 3 WHERE seq = 4",
        "UPDATE audit SET seq = 4 WHERE seq = -1",
    )
    assert (FindingKind.CHANGED, 3) in found
    assert (FindingKind.CHANGED, 4) in found


def test_a_cut_off_end_is_found(opened: Opened) -> None:
    assert tamper(opened, "DELETE FROM audit WHERE seq > 4") == [(FindingKind.CUT_OFF, 4)]


def test_a_cut_off_whole_is_found(opened: Opened) -> None:
    assert tamper(opened, "DELETE FROM audit") == [(FindingKind.CUT_OFF, 0)]


def test_an_end_cut_off_and_written_anew_is_found(opened: Opened) -> None:
    opened.audit._database.run("DELETE FROM audit WHERE seq > 4")
    opened.audit.add("capture.attempt")
    opened.audit.add("capture.attempt")
    assert [found.kind for found in opened.audit.verify()] == [FindingKind.CHANGED]


def test_a_missing_anchor_is_found(counter: Counter, opened: Opened) -> None:
    (counter.folder / ANCHOR).unlink()
    assert [found.kind for found in opened.audit.verify()] == [FindingKind.NO_ANCHOR]


def test_an_anchor_that_lags_behind_is_no_finding(counter: Counter, opened: Opened) -> None:
    """The power may fail between the entry and its anchor."""
    place = FileAnchor(counter.folder / ANCHOR)
    kept = place.read()
    opened.audit.add("capture.attempt")
    assert kept is not None
    place.write(kept)
    assert opened.audit.verify() == ()


def test_every_step_of_a_submission_is_an_entry(counter: Counter) -> None:
    opened = counter.open()
    one = opened.journal.prepare(onboarding(), visit=VISIT, mode="sandbox")
    opened.journal.erase_customer("52998224725")
    entries = [json.loads(line) for line in opened.audit.export()]
    assert [entry["code"] for entry in entries] == [
        "submission.prepared",
        "journal.customer_erased",
    ]
    assert entries[0]["submission"] == one.id
    assert entries[0]["facts"] == {"operation": "onboarding", "mode": "sandbox", "pictures": 1}
    assert (entries[0]["attendant"], entries[0]["machine"]) == ("a1", "counter-1")
    opened.journal.close()


def test_both_clocks_are_written(counter: Counter) -> None:
    opened = counter.open()
    opened.audit.add("program.started")
    counter.clock.set(hours=-5)
    counter.clock.ran_s += 1
    opened.audit.add("program.stopped")
    first, second = (json.loads(line) for line in opened.audit.export())
    assert (first["utc"], second["utc"]) == (
        "2026-03-02T12:00:00+00:00",
        "2026-03-02T07:00:00+00:00",
    )
    assert second["monotonic"] - first["monotonic"] == 1
    assert opened.audit.verify() == ()
    opened.journal.close()


@pytest.mark.parametrize(
    "fact",
    [
        "529.982.247-25",
        "52998224725",
        52998224725,
        "luke@example.org",
        "Luke Skywalker",
        "x" * 65,
        "BADD110313HCMLNS09",
        "AB123456",
        "5511912345678",
        "Sólo",
        float("nan"),
    ],
)
def test_personal_facts_are_refused(opened: Opened, fact: str | float) -> None:
    refused = code_of(lambda: opened.audit.add("capture.attempt", facts={"what": fact}))
    assert refused == "store.audit_fact"
    named = code_of(lambda: opened.audit.add("capture.attempt", facts={str(fact) + "@": 1}))
    assert named == "store.audit_fact"
    assert opened.audit.verify() == ()
    assert len(list(opened.audit.export())) == 6


@pytest.mark.parametrize(
    "fact",
    [
        "20507",
        "1.2.7",
        "net.refused",
        "2026-01",
        "pt-BR",
        0.25,
        600_000,
        True,
        "",
        "3b0c6a4e-5f0e-4d8c-9b1f-123456789012",
        "0123456789" * 6 + "abcd",
    ],
)
def test_codes_and_numbers_are_taken(opened: Opened, fact: str | float) -> None:
    opened.audit.add("configuration.changed", facts={"value": fact})
    assert json.loads(list(opened.audit.export())[-1])["facts"] == {"value": fact}


def test_the_fake_takes_the_same_calls() -> None:
    audit = FakeAudit()
    audit.add("a", visit=VisitId("v"), submission=SubmissionId("s"), facts={"n": 1})
    assert audit.events == [("a", "v", "s", {"n": 1})]
    assert audit.codes() == ["a"]
