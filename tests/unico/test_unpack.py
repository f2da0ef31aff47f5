"""Packed answers: read where they are honest, ended at the limit where they are bombs."""

import gzip
import json
import zlib

import pytest

from kiosk.domain.contract.creation import OutcomeUnknown
from kiosk.domain.values.ids import ProcessId
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.problem import ProblemError
from kiosk.unico.transport import MAX_ANSWER_BYTES
from kiosk.unico.unpack import codings, unpack
from tests.unico.counter import PROCESS, FakeClock, client_for, onboarding
from tests.unico.wire_server import WireServer, always

ANSWER = json.dumps({"id": PROCESS, "status": 3}).encode()
LIMIT = 1_000_000


def bare(content: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(content) + packer.flush()


def bomb(size: int, layers: int = 1) -> bytes:
    packed = gzip.compress(bytes(size))
    for _ in range(layers - 1):
        packed = gzip.compress(packed)
    return packed


def named(value: bytes | str) -> str:
    """What was packed a second later has other bytes, and must have the same name."""
    return value if isinstance(value, str) else "packed"


@pytest.mark.parametrize(
    ("packed", "header"),
    [
        (ANSWER, ""),
        (ANSWER, "identity"),
        (gzip.compress(ANSWER), "gzip"),
        (gzip.compress(ANSWER), "X-GZip"),
        (gzip.compress(ANSWER[:10]) + gzip.compress(ANSWER[10:]), "gzip"),
        (zlib.compress(ANSWER), "deflate"),
        (bare(ANSWER), "deflate"),
        (gzip.compress(gzip.compress(ANSWER)), "gzip, gzip"),
        (gzip.compress(zlib.compress(ANSWER)), "deflate, gzip"),
        (b"", "gzip"),
    ],
    ids=named,
)
def test_what_was_packed_comes_out(packed: bytes, header: str) -> None:
    expected = ANSWER if packed else b""
    assert unpack(packed, codings(header), max_bytes=LIMIT) == expected


@pytest.mark.parametrize(
    ("packed", "header", "code"),
    [
        (bomb(50_000_000), "gzip", "answer.too_large"),
        (bomb(LIMIT + 1), "gzip", "answer.too_large"),
        (bomb(500_000_000, layers=2), "gzip, gzip", "answer.too_large"),
        (zlib.compress(bytes(LIMIT + 1)), "deflate", "answer.too_large"),
        (bare(bytes(LIMIT + 1)), "deflate", "answer.too_large"),
        (bomb(10, layers=3), "gzip, gzip, gzip", "answer.encoding"),
        (b"not packed", "gzip", "answer.encoding"),
        (gzip.compress(ANSWER)[:-12], "gzip", "answer.encoding"),
        (gzip.compress(ANSWER)[:5], "gzip", "answer.encoding"),
        (ANSWER, "br", "answer.encoding"),
        (ANSWER, "zstd", "answer.encoding"),
        (gzip.compress(ANSWER), "gzip, br", "answer.encoding"),
    ],
    ids=named,
)
def test_what_is_too_large_or_damaged_is_said(packed: bytes, header: str, code: str) -> None:
    with pytest.raises(ProblemError) as caught:
        unpack(packed, codings(header), max_bytes=LIMIT)
    assert caught.value.problem.code == code


def test_exactly_the_limit_passes() -> None:
    assert len(unpack(bomb(LIMIT), ("gzip",), max_bytes=LIMIT)) == LIMIT


async def test_a_bomb_in_an_answer_ends_at_the_limit(
    identity: WireServer, clock: FakeClock
) -> None:
    packed = bomb(2_000_000_000 // 8, layers=2)
    assert len(packed) < 2_000
    script = always(200, packed, Content_Encoding="gzip, gzip")
    async with WireServer(script) as api:
        client = client_for(api.url, identity.url, clock=clock)
        outcome = await client.create_process(onboarding())
        with pytest.raises(ProblemError) as caught:
            await client.get_process(ProcessId(PROCESS), service=Operation.ONBOARDING)
        await client.close()
    assert isinstance(outcome, OutcomeUnknown)
    assert outcome.problem.code == "answer.too_large"
    assert caught.value.problem.code == "answer.too_large"


async def test_a_gateway_that_packs_is_understood(identity: WireServer) -> None:
    script = always(200, gzip.compress(ANSWER), Content_Encoding="gzip")
    async with WireServer(script) as api:
        client = client_for(api.url, identity.url)
        answer = await client.get_process(ProcessId(PROCESS), service=Operation.ONBOARDING)
        await client.close()
    assert answer.id == PROCESS


async def test_values_have_a_smaller_limit_than_files(identity: WireServer) -> None:
    padded = ANSWER + b" " * MAX_ANSWER_BYTES
    async with WireServer(always(200, padded)) as api:
        client = client_for(api.url, identity.url)
        with pytest.raises(ProblemError) as caught:
            await client.get_process(ProcessId(PROCESS), service=Operation.ONBOARDING)
        await client.close()
    assert caught.value.problem.code == "answer.too_large"
