"""Some bits turned over, and a control without an anchor.

The whole run is `python tests/torture/byte_flips.py` (docs/torture.md).
"""

from pathlib import Path

import pytest

from tests.torture.byte_flips import FILES, Killed, flips, look, work


@pytest.fixture(scope="module")
def killed(tmp_path_factory: pytest.TempPathFactory) -> Killed:
    return work(tmp_path_factory.mktemp("day") / "s")


def test_nothing_is_missing_where_nothing_was_turned_over(killed: Killed, tmp_path: Path) -> None:
    assert look(tmp_path / "s", killed, killed.files) == ""
    assert all(len(killed.files[name]) > 50_000 for name in FILES)


def test_what_is_missing_is_told(killed: Killed, tmp_path: Path) -> None:
    said = [each[2] for each in flips(killed, tmp_path / "s", count=25, seed=5)]
    assert "silent loss" not in said
    assert {"store.corrupt", "store.put_back"} <= set(said)


def test_without_an_anchor_a_loss_in_the_log_is_silent(killed: Killed, tmp_path: Path) -> None:
    said = [each[2] for each in flips(killed, tmp_path / "s", count=25, seed=5, anchor=False)]
    assert "silent loss" in said
