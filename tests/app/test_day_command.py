"""`kiosk day`, and the audit trail of one person."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.app.configuration.reader import read_file
from kiosk.app.main import main
from kiosk.app.services.storage import open_store
from kiosk.domain.rules.submission import SubmissionEvent
from kiosk.domain.values.ids import PersonId
from kiosk.domain.values.sign_in import KeptSecret
from kiosk.domain.values.staff import Role, StaffMember
from tests.store.samples import VISIT, onboarding

Says = Callable[..., tuple[int, str, str]]
ANA = StaffMember(
    id=PersonId("5a1f0b9c-6f0e-4c1e-9d1a-0a1b2c3d4e5f"),
    name="=Ana",
    roles=frozenset({Role.ATTENDANT}),
)


@pytest.fixture
def says(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Says:
    config = tmp_path / "kiosk.toml"
    config.write_text(
        'mode = "sandbox"\n[store]\nfolder = "data"\nkey_file = "store.key"\n'
        '[people]\nsource = "local"\n',
        "utf-8",
    )
    standing = [""]
    store = open_store(read_file(config), lambda: standing[0])
    store.people.add([(ANA, KeptSecret())], how="test")
    standing[0] = ANA.id
    one = store.journal.prepare(onboarding(), visit=VISIT, mode="sandbox")
    standing[0] = "somebody-else"
    store.journal.record(one.id, SubmissionEvent.CANCELLED_BY_ATTENDANT)
    store.audit.add("staff.approved", facts={"approver": ANA.id})
    store.audit.add("program.started", facts={"mode": "sandbox"})
    store.journal.close()

    def said(*words: str) -> tuple[int, str, str]:
        status = main([*words, "--config", str(config)])
        out, err = capsys.readouterr()
        return status, out, err

    return said


def test_today_is_counted_by_attendant_and_hour(says: Says) -> None:
    status, out, _ = says("day", "--json")
    answer = json.loads(out)
    assert status == 0
    assert (answer["total"], answer["verdicts"]) == (1, {"cancelled": 1})
    assert answer["attendants"] == {ANA.id: 1}
    assert sum(answer["hours"]) == 1


def test_the_file_names_nobody_unless_it_is_asked_to(says: Says, tmp_path: Path) -> None:
    file = tmp_path / "day.csv"
    for words, who in (((), ANA.id), (("--names",), "'=Ana")):
        assert says("day", "--csv", str(file), *words)[0] == 0
        header, *rows, end = file.read_bytes().decode("utf-8-sig").split("\r\n")
        assert header == "date;hour;kind;operation;result;attendant;count"
        assert end == ""
        assert [row.split(";")[2:] for row in rows] == [
            ["event", "", "staff.approved", "somebody-else", "1"],
            ["submission", "onboarding", "cancelled", who, "1"],
        ]


@pytest.mark.parametrize(
    "words",
    [
        ("--from", "yesterday"),
        ("--from", "2026-03-02", "--to", "2026-03-01"),
        ("--to", "9999-12-31"),
        ("--csv", "/nowhere/at/all.csv"),
    ],
)
def test_days_that_are_none_are_refused_with_words(says: Says, words: tuple[str, ...]) -> None:
    status, _, err = says("day", *words)
    assert status == 2
    assert "day.range" in err or "output.file" in err


def test_a_day_without_anything_is_a_day(says: Says) -> None:
    status, out, _ = says("day", "--from", "2020-01-01", "--to", "2020-01-31", "--json")
    assert (status, json.loads(out)["total"]) == (0, 0)


def test_the_trail_of_one_person_has_deeds_changes_and_approvals(says: Says) -> None:
    status, out, _ = says("audit", "export", "--person", ANA.id)
    assert status == 0
    assert [json.loads(line)["code"] for line in out.splitlines()] == [
        "staff.added",
        "submission.prepared",
        "staff.approved",
    ]
    assert says("audit", "export", "--person", "nobody")[1] == ""
    assert "Ana" not in out
