"""One simulator a module, one picture for all."""

import io
from collections.abc import Iterator

import pytest
from PIL import Image

from kiosk.domain.picture import Picture
from kiosk.simulator.server import SimulatorThread


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
