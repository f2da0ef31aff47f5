"""A power cut after some of the writes, and a control without waits for the disk.

The whole run is `python tests/torture/power_cut.py` (docs/torture.md).
"""

from pathlib import Path

import pytest

from tests.torture.power_cut import Day, cuts, work


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Day:
    return work(tmp_path_factory.mktemp("day") / "s")


def test_what_was_promised_is_there_after_a_power_cut(day: Day, tmp_path: Path) -> None:
    wrong = [each for each in cuts(day, tmp_path / "s", every=23, seed=3) if each[2]]
    assert wrong == []


def test_a_journal_that_does_not_wait_for_the_disk_is_found_out(day: Day, tmp_path: Path) -> None:
    wrong = {
        each[2] for each in cuts(day, tmp_path / "s", every=61, seed=3, heed_syncs=False) if each[2]
    }
    assert wrong
