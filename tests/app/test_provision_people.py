"""Provisioning brings the first manager: kept without the PIN, let in once, wiped from the file."""

import argparse
import json
from pathlib import Path

import pytest
import tomli_w

from kiosk.app.commands.provision import provision
from kiosk.app.configuration.reader import read_file
from kiosk.app.services.people import local_people
from kiosk.app.services.storage import open_store
from kiosk.domain.values.problem import ProblemError
from kiosk.domain.values.staff import Role

MANAGER = {"name": "Han Solo", "badge": "1703", "pin": "471160"}


def applied(folder: Path, manager: dict[str, str]) -> Path:
    file, config = folder / "new.toml", folder / "kiosk.toml"
    document = {
        "configuration": {
            "mode": "sandbox",
            "store": {"folder": "data"},
            "people": {"source": "local"},
        },
        "secrets": {"first_manager": manager},
    }
    file.write_text(tomli_w.dumps(document), "utf-8")
    arguments = argparse.Namespace(
        file=str(file), config=str(config), secrets_folder=str(folder / "secrets"), json=True
    )
    assert provision(arguments, vault=None) == 0
    return config


def test_the_first_manager_is_let_in_at_the_first_start_and_never_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config = applied(tmp_path, MANAGER)
    for path in tmp_path.rglob("*"):
        assert not path.is_file() or "471160" not in path.read_text("utf-8"), path
    assert "Han" not in (tmp_path / "new.toml").read_text("utf-8")
    configuration = read_file(config)
    for _ in range(2):
        store = open_store(configuration, lambda: "")
        (member,) = local_people(configuration, store.people).active()
        assert (member.name, member.roles) == ("Han Solo", frozenset({Role.MANAGER}))
        store.journal.close()
    capsys.readouterr()
    applied(tmp_path, MANAGER)
    assert json.loads(capsys.readouterr().out)["changed"] == []


@pytest.mark.parametrize("change", [{"name": ""}, {"pin": "1234"}, {"pin": "123456"}])
def test_a_first_manager_who_is_nobody_is_refused_and_not_repeated(
    tmp_path: Path, change: dict[str, str]
) -> None:
    with pytest.raises(ProblemError) as refused:
        applied(tmp_path, {**MANAGER, **change})
    assert refused.value.problem.code == "provision.first_manager"
    assert MANAGER["pin"] not in refused.value.problem.detail
    assert not (tmp_path / "kiosk.toml").exists()
