"""One server for each module, and a client of it."""

from collections.abc import Iterator

import pytest

from kiosk.simulator.server import SimulatorThread
from tests.simulator.counter import Counter


@pytest.fixture(scope="module")
def counter() -> Iterator[Counter]:
    simulator = SimulatorThread()
    base_url = simulator.start()
    client = Counter(simulator, base_url)
    yield client
    client.http.close()
    simulator.stop()


@pytest.fixture(autouse=True)
def all_well_again(request: pytest.FixtureRequest) -> Iterator[None]:
    """No fault and no locked account of one test reaches the next."""
    yield
    if "counter" in request.fixturenames:
        request.getfixturevalue("counter").control("DELETE", "faults")
