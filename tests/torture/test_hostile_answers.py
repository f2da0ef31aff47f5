"""Hostile answers, without the largest; `tests/torture/hostile_answers.py` tries them all."""

import pytest

from kiosk.unico import wire_errors
from tests.torture.hostile_answers import every_kind, tried

LARGEST = 150_000


async def test_each_kind_proves_what_the_table_says() -> None:
    kinds = [kind for kind in every_kind() if len(kind.content) < LARGEST]
    assert len(kinds) >= 200
    assert len({kind.name for kind in kinds}) == len(kinds), "each has a name of its own"
    assert await tried(kinds) == []


async def test_a_gateway_that_is_believed_would_be_noticed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(wire_errors, "is_the_service_s", lambda _status, _body: True)
    wrong = await tried(kind for kind in every_kind() if kind.name == "408: HTML")
    assert wrong == ["408: HTML: refused instead of unknown"]
