"""Fixtures of this folder."""

from collections.abc import AsyncIterator

import pytest

from tests.unico.counter import FakeClock
from tests.unico.wire_server import TOKEN, WireServer, always


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
async def identity() -> AsyncIterator[WireServer]:
    """A token endpoint that works."""
    async with WireServer(always(200, TOKEN)) as server:
        yield server
