"""Writes that fail at some places, and a control that forgets what it could not write.

The whole run is `python tests/torture/disk_faults.py` (docs/torture.md).
"""

from pathlib import Path

import pytest

from kiosk.store.owed import Owed
from tests.torture.disk_faults import faults


def test_what_was_shown_holds_although_a_write_fails(tmp_path: Path) -> None:
    tried = list(faults(tmp_path, every=67))
    assert all(fault.fired for fault, _, _ in tried)
    assert [each for each in tried if each[2]] == []


def test_a_journal_that_forgets_what_it_could_not_write_is_found_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Owed, "add", lambda _self, _step: False)
    assert [each for each in faults(tmp_path, every=67) if each[2]]
