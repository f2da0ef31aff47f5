"""The journal of every released version opens, and all that was in it is read."""

import json
import shutil
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.rules.submission import SubmissionEvent, SubmissionState
from kiosk.store.keys import FileKey
from tests.store.make_sample_journal import PLACE, told
from tests.store.samples import CODE, Clock, Counter

VERSIONS = sorted(path.name for path in PLACE.iterdir())


@pytest.fixture(params=VERSIONS)
def released(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A copy of one version's folder."""
    folder = tmp_path / "s"
    shutil.copytree(PLACE / request.param, folder)
    # git keeps no such modes.
    for path in (folder, *folder.iterdir()):
        path.chmod(0o700 if path.is_dir() else 0o600)
    return folder


def expected(folder: Path) -> dict[str, Any]:
    read: dict[str, Any] = json.loads((folder / "expected.json").read_text("utf-8"))
    return read


def counter_of(folder: Path) -> Counter:
    now = datetime.fromisoformat(expected(folder)["now"])
    return Counter(folder, key=FileKey(folder / "store.key"), clock=Clock(now=now))


def missing(old: Any, new: Any, path: str = "") -> list[str]:
    """Where something that was there is not read any more; what came with a version is no fault."""
    if isinstance(old, dict):
        return [
            found
            for key, value in old.items()
            for found in missing(value, new.get(key), f"{path}.{key}")
        ]
    return [] if old == new else [path]


def test_there_is_one_of_the_first_version() -> None:
    assert "0.1.0" in VERSIONS


def test_everything_is_read(released: Path) -> None:
    before = expected(released)
    # Read by the version itself while it sent; whoever opens it afterwards calls the dead.
    for row in before["rows"]:
        if row["state"] == "sending":
            row["state"] = "unknown_outcome"
    opened = counter_of(released).open()
    rows = [told(one, opened) for one in opened.journal.find(oldest_first=True)]
    assert [missing(old, new) for old, new in zip(before["rows"], rows, strict=True)] == [
        [] for _ in rows
    ]
    assert opened.audit.verify() == ()
    assert len(list(opened.audit.export())) == before["entries"] + 1
    assert len(opened.journal.report(CODE)) == len(rows)
    opened.journal.close()


def test_its_submissions_go_on(released: Path) -> None:
    opened = counter_of(released).open()
    waiting = opened.journal.find(states=frozenset({SubmissionState.PREPARED}))
    assert waiting
    for one in waiting:
        sent = opened.journal.record(one.id, SubmissionEvent.SENDING_BEGAN)
        assert sent.state is SubmissionState.SENDING
    assert opened.audit.verify() == ()
    opened.journal.close()


def test_a_value_that_is_read_wrongly_is_found() -> None:
    old = {"a": 1, "b": {"c": [1]}}
    assert missing(old, {"a": 1, "b": {"c": [1], "new": 2}}) == []
    assert missing(old, {"a": 1, "b": {"c": [2]}}) == [".b.c"]
