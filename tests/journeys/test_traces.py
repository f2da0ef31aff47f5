"""The control: what the other journeys are searched for would be found."""

import base64
import json
import logging

import pytest

from kiosk.domain.values.picture import Picture
from kiosk.flow.verdict import ShowingVerdict
from kiosk.simulator.server import SimulatorThread
from kiosk.store import database
from tests.journeys import counter as desks
from tests.journeys.traces import Traces

APPROVED = "12345678909"


@pytest.mark.parametrize(
    "text",
    [
        "approved: Luke Skywalker",
        "GET /documents/v1?code=12345678909",
        "code 123.456.789-09",
        json.dumps({"name": "Luke Skywalker"}),
    ],
)
def test_a_line_of_the_log_is_found(text: str, traces: Traces) -> None:
    logging.getLogger("kiosk.visit").debug("%s", text)
    assert traces.found() == ["the log"]
    traces.forgive()


@pytest.mark.parametrize("before", [b"", b"x", b"xy"])
def test_a_picture_in_a_file_is_found(before: bytes, traces: Traces, picture: Picture) -> None:
    (traces.folder / "raw").write_bytes(before + picture.jpeg)
    (traces.folder / "base64").write_bytes(base64.b64encode(before + picture.jpeg))
    (traces.folder / "sealed").write_bytes(bytes(byte ^ 0x5A for byte in picture.jpeg))
    assert traces.found() == ["base64", "raw"]
    traces.forgive()


async def test_a_journal_that_is_not_sealed_is_found(
    served: tuple[SimulatorThread, str],
    picture: Picture,
    traces: Traces,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A whole journey, with a store that forgot its two locks."""
    connect = database.connect
    monkeypatch.setattr("kiosk.store.cipher.Sealer.seal", lambda self, plain, **place: plain)
    monkeypatch.setattr("kiosk.store.cipher.Sealer.open", lambda self, sealed, **place: sealed)
    monkeypatch.setattr(
        database, "connect", lambda path, _key, *, uri=False: connect(path, None, uri=uri)
    )
    async with desks.counter(*served, picture) as desk:
        await desk.onboards(APPROVED)
        await desk.until(ShowingVerdict)
    assert any("journal.db" in place for place in traces.found())
    traces.forgive()
