"""`kiosk people`: the list of a counter from the command line."""

import json
import stat
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.app.main import main

Said = Callable[..., tuple[int, Any, str]]


@pytest.fixture
def people(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Said:
    config = tmp_path / "kiosk.toml"
    config.write_text(
        'mode = "sandbox"\n[store]\nfolder = "data"\nkey_file = "store.key"\n'
        '[people]\nsource = "local"\n',
        "utf-8",
    )

    def said(*words: str) -> tuple[int, Any, str]:
        status = main(["people", *words, "--json", "--config", str(config)])
        out, err = capsys.readouterr()
        return status, json.loads(out) if out else None, err

    return said


def test_somebody_is_added_changed_and_let_go(people: Said) -> None:
    status, ana, err = people("add", "--name", "Ana", "--badge", "7", "--role", "manager")
    assert status == 0, err
    assert len(ana["pin"]) == 6
    assert people("list")[1] == [
        {"id": ana["id"], "name": "Ana", "badge": "7", "roles": ["manager"], "active": True}
    ]
    status, _, err = people("remove", "7")
    assert (status, "people.last_manager" in err) == (2, True)
    assert people("add", "--name", "Ben", "--role", "manager")[0] == 0
    assert people("disable", "7")[1]["active"] is False
    assert people("enable", "7")[1]["active"] is True
    assert people("roles", "ana", "--role", "auditor", "--role", "attendant")[1]["roles"] == [
        "attendant",
        "auditor",
    ]
    assert people("reset", ana["id"])[1]["pin"] != ana["pin"]
    gone = people("remove", "7")[1]
    assert (gone["id"], gone["name"], gone["badge"]) == (ana["id"], "", "")
    assert [row["name"] for row in people("list")[1]] == ["Ben"]
    assert people("reset", "Carla")[0] == 4 or people("reset", "Carla")[0] == 2


def test_a_file_is_taken_whole_and_the_pins_are_the_owner_s_alone(
    people: Said, tmp_path: Path
) -> None:
    rows, pins = tmp_path / "people.csv", tmp_path / "pins.csv"
    rows.write_text("name;badge;roles\nAna;7;manager\nBen;8;attendant\n", "utf-8")
    status, answer, err = people("import", str(rows), "--pins", str(pins))
    assert (status, answer["added"]) == (0, 2), err
    assert len(pins.read_text("utf-8-sig").splitlines()) == 3
    if sys.platform != "win32":
        assert stat.S_IMODE(pins.stat().st_mode) == 0o600
    status, _, err = people("import", str(rows), "--pins", str(pins))
    assert (status, "roster.pins" in err) == (2, True)
    status, _, err = people("import", str(rows), "--pins", str(tmp_path / "more.csv"))
    assert (status, "people.badge_taken" in err) == (2, True)
    assert "Ana" not in err
    assert len(people("list")[1]) == 2


def test_every_bad_row_is_named_and_nobody_is_added(people: Said, tmp_path: Path) -> None:
    rows = tmp_path / "people.csv"
    rows.write_text("name,badge,roles\nAna,7,boss\nBen,7,attendant\n,9,attendant\n", "utf-8")
    status, _, err = people("import", str(rows), "--pins", str(tmp_path / "pins.csv"))
    assert status == 2
    assert "line 2: people.unknown_role" in err
    assert "line 4: people.name" in err
    assert people("list")[1] == []
    assert not (tmp_path / "pins.csv").exists()


def test_a_list_that_is_kept_elsewhere_is_changed_there(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text('mode = "sandbox"\n[store]\nfolder="d"\nkey_file="k"\n', "utf-8")
    words = ["people", "add", "--name", "Ana", "--role", "manager", "--config", str(config)]
    assert main(words) == 2
    assert "people.source" in capsys.readouterr().err


def test_a_role_that_nobody_knows_names_those_that_are(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["people", "add", "--name", "Ana", "--role", "boss"])
    assert ended.value.code == 2
    assert "attendant" in capsys.readouterr().err
