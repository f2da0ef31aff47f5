"""Fixtures of this folder."""

import functools
from collections.abc import AsyncIterator

import pytest

from kiosk.unico import assertion
from tests.unico.counter import FakeClock
from tests.unico.wire_server import TOKEN, WireServer, always


@pytest.fixture(autouse=True)
def one_key_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Checking an RSA key takes 65 ms; every test here uses the same one."""
    monkeypatch.setattr(assertion, "_load", _load_once)


_load_once = functools.cache(assertion._load)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
async def identity() -> AsyncIterator[WireServer]:
    """A token endpoint that works."""
    async with WireServer(always(200, TOKEN)) as server:
        yield server
