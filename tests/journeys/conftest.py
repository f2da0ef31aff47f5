"""One simulator a module, one picture for all, and nothing private left behind by any journey."""

import io
import logging
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image

from kiosk.domain.configuration.settings import StoreSettings
from kiosk.domain.values.picture import Picture
from kiosk.simulator.server import SimulatorThread
from kiosk.store.audit import Witness
from kiosk.store.keys import MemoryKey
from kiosk.store.opening import Opened, open_journal
from tests.journeys import counter
from tests.journeys.traces import Traces


@pytest.fixture(scope="module")
def served() -> Iterator[tuple[SimulatorThread, str]]:
    """The simulator and its address."""
    simulator = SimulatorThread()
    url = simulator.start()
    yield simulator, url
    simulator.stop()


@pytest.fixture(scope="session")
def picture() -> Picture:
    """A plain picture within the limits."""
    file = io.BytesIO()
    Image.new("RGB", (1280, 720), (120, 110, 100)).save(file, "JPEG", quality=92)
    return Picture(jpeg=file.getvalue(), width=1280, height=720, quality=92)


@pytest.fixture(autouse=True)
def traces(picture: Picture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Traces]:
    """Fail a journey that leaves a name, an identifier or a picture in a log or a file.

    The demo's journal goes when it is closed: here it is opened in a folder that stays.
    """
    found = Traces(folder=tmp_path, names=(counter.NAME,), pictures=(picture,))
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))

    def open_to_stay(settings: StoreSettings | None = None) -> Opened:
        return open_journal(
            settings or StoreSettings(),
            folder=Path(tempfile.mkdtemp(prefix="journal-", dir=tmp_path)),
            key=MemoryKey(),
            witness=Witness(
                clock=lambda: datetime.now(UTC),
                monotonic=time.monotonic,
                attendant=lambda: "a1",
                machine="counter-1",
                version="1",
            ),
            ballast_bytes=0,
        )

    monkeypatch.setattr(counter, "open_memory", open_to_stay)
    root = logging.getLogger()
    level = root.level
    root.addHandler(found.log)
    root.setLevel(logging.DEBUG)
    try:
        yield found
    finally:
        root.removeHandler(found.log)
        root.setLevel(level)
    if not found.forgiven and (places := found.found()):
        pytest.fail(f"something private was left in: {places}", pytrace=False)
