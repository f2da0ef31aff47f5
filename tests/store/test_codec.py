"""Requests come out of the journal as they went in."""

import json

import pytest
from hypothesis import HealthCheck, given, settings

from kiosk.domain.contract.requests import ProcessRequest
from kiosk.store.cipher import Sealer, cleaned, derive
from kiosk.store.codec import Request, decode, encode
from tests.store.samples import JPEG, code_of, onboarding, requests


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(requests)
def test_every_request_comes_back(request: Request) -> None:
    text, pictures = encode(request)
    assert decode(text, pictures) == request


def test_pictures_are_not_in_the_text() -> None:
    text, pictures = encode(onboarding())
    assert pictures == (JPEG,)
    assert len(text) < 600


@pytest.mark.parametrize("text", [b"", b"[]", b"{}", b'{"format": 1, "operation": "x"}', b"\xff"])
def test_something_else_is_called_corrupt(text: bytes) -> None:
    assert code_of(lambda: decode(text, ())) == "store.corrupt"


def test_a_newer_format_is_told() -> None:
    text, pictures = encode(onboarding())
    newer = json.dumps({**json.loads(text), "format": 2}).encode()
    assert code_of(lambda: decode(newer, pictures)) == "store.newer"


def test_a_missing_picture_is_told() -> None:
    request: ProcessRequest = onboarding()
    assert code_of(lambda: decode(encode(request)[0], ())) == "store.corrupt"


def test_a_blob_opens_only_where_it_belongs() -> None:
    sealer = Sealer(derive(bytes(32)))
    sealed = sealer.seal(JPEG, owner="s1", place="0")
    assert sealer.open(sealed, owner="s1", place="0") == JPEG
    assert sealer.seal(JPEG, owner="s1", place="0") != sealed
    broken = sealed[:-1] + bytes([sealed[-1] ^ 1])
    wrong = (
        lambda: sealer.open(sealed, owner="s2", place="0"),
        lambda: sealer.open(sealed, owner="s1", place="1"),
        lambda: sealer.open(broken, owner="s1", place="0"),
        lambda: sealer.open(b"", owner="s1", place="0"),
        lambda: Sealer(derive(b"\1" * 32)).open(sealed, owner="s1", place="0"),
    )
    assert [code_of(each) for each in wrong] == ["store.corrupt"] * 5


def test_the_index_knows_two_spellings_of_one_identifier() -> None:
    sealer = Sealer(derive(bytes(32)))
    assert sealer.index("529.982.247-25") == sealer.index("52998224725")
    assert sealer.index("badd110313hcmlns09") == sealer.index("BADD110313HCMLNS09")
    assert sealer.index("52998224725") != sealer.index("52998224726")
    assert sealer.index("52998224725") != Sealer(derive(b"\1" * 32)).index("52998224725")
    assert sealer.index(" .-") is None
    assert cleaned("\uff15\uff12-9") == "529"


def test_every_key_is_its_own() -> None:
    keys = derive(bytes(32))
    assert len({keys.database, keys.blobs, keys.index, keys.audit, bytes(32)}) == 5
    assert keys == derive(bytes(32))
    assert keys.blobs.hex() not in repr(keys)
