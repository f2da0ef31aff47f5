"""A queue that is sent between kills, and a control that sends before it writes.

The whole run is `python tests/torture/offline_queue.py` (docs/torture.md).
"""

import sys
from pathlib import Path

import pytest

from tests.torture.offline_queue import run

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="forks")


def test_a_queue_that_is_sent_between_kills_is_sent_once(tmp_path: Path) -> None:
    tally = run(2, seed=3, folder=tmp_path)
    assert tally.findings == []
    assert tally.kills > 0


def test_a_program_that_writes_after_the_wire_sends_its_queue_twice(tmp_path: Path) -> None:
    tally = run(12, seed=3, folder=tmp_path, careless=True)
    assert {finding.kind for finding in tally.findings} & {"lost", "doubled"}
