"""A sealed store of its own for every test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.store.opening import Opened
from tests.store.samples import Counter


@pytest.fixture
def counter(tmp_path: Path) -> Counter:
    return Counter(tmp_path / "s")


@pytest.fixture
def store(counter: Counter) -> Iterator[Opened]:
    opened = counter.open()
    yield opened
    opened.journal.close()
