"""One simulator a module, a fresh counter a test, one picture."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.simulator.server import SimulatorThread
from tests.app.counter import Counter


@pytest.fixture(scope="session")
def served() -> Iterator[tuple[SimulatorThread, str]]:
    """The simulator and its address."""
    simulator = SimulatorThread()
    url = simulator.start()
    yield simulator, url
    simulator.stop()


@pytest.fixture
def counter(
    served: tuple[SimulatorThread, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> Iterator[Counter]:
    """A configured counter with a journal of its own."""
    simulator, url = served
    yield Counter(folder=tmp_path, simulator=simulator, url=url, capture=capsys)
    simulator.clear_faults()


@pytest.fixture(scope="session")
def selfie() -> str:
    """The bundled face."""
    return str(Path(__file__).parents[2] / "resources" / "footage" / "selfie.jpg")


@pytest.fixture(scope="session")
def card() -> str:
    """The bundled document."""
    return str(Path(__file__).parents[2] / "resources" / "footage" / "document_front.jpg")
