"""Any JSON in any place: a typed answer or one error of ours, and never a value in its text."""

import contextlib
import copy
import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.unico.auth import _auth_code
from kiosk.unico.errors import UnicoError, UnreadableError
from kiosk.unico.transport import Answer
from kiosk.unico.wire import as_bool, as_int, as_number, as_text, from_base64, parse_json, texts
from kiosk.unico.wire_errors import journey_refusal, read_error, refusal, token_is_stale
from kiosk.unico.wire_journey import read_journey, read_person
from kiosk.unico.wire_process import read_process, read_reusable
from tests.unico.printed import SCENARIOS, page

SECRET = "Anakin 529.982.247-25"

scalars = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.integers(min_value=10**400, max_value=10**401)
    | st.floats(allow_nan=True)
    | st.text(max_size=20)
    | st.sampled_from([SECRET, "\ud800", "", "1e999", "true", "DUI_TYPE_BR_CPF", "0x10", "١٢"])
)
values = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4)
    ),
    max_leaves=12,
)
READERS: list[Callable[[Any], object]] = [
    lambda value: read_process(value, result_path="a.b"),
    read_reusable,
    read_journey,
    read_person,
]
PRINTED = [page(f"scenario-{name}") for name in SCENARIOS] + [
    page("create-process-200"),
    page("create-document-200"),
    page("create-journey-200"),
    page("get-journey-200"),
]


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    found = [path]
    items = (
        value.items()
        if isinstance(value, dict)
        else enumerate(value if isinstance(value, list) else [])
    )
    for key, inner in items:
        found += places(inner, (*path, key))
    return found


def put(value: Any, path: tuple[Any, ...], new: Any) -> Any:
    if not path:
        return new
    value = copy.deepcopy(value)
    target = value
    for key in path[:-1]:
        target = target[key]
    target[path[-1]] = new
    return value


def read_safely(reader: Callable[[Any], object], value: Any) -> None:
    failure: UnreadableError | None = None
    try:
        answer = reader(value)
    except UnreadableError as error:
        failure = error
    else:
        # Every encoder further on must take it: the journal, the screen, --json.
        _texts(answer)
        hash(answer)
    if failure is not None:
        assert SECRET not in f"{failure!s}{failure!r}{failure.problem!r}"
        assert failure.__cause__ is None


def _texts(answer: object) -> None:
    for name in getattr(answer, "__slots__", ()):
        inner = getattr(answer, name)
        for one in inner if isinstance(inner, tuple) else (inner,):
            if isinstance(one, str):
                one.encode("utf-8")
            else:
                _texts(one)


@pytest.mark.parametrize("reader", READERS)
@given(value=values)
@settings(max_examples=100, deadline=None)
def test_any_value_at_all(reader: Callable[[Any], object], value: Any) -> None:
    read_safely(reader, value)


@given(data=st.data(), new=values)
@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_value_in_any_place_of_a_printed_answer(data: st.DataObject, new: Any) -> None:
    printed = data.draw(st.sampled_from(PRINTED))
    path = data.draw(st.sampled_from(places(printed)))
    for reader in READERS:
        read_safely(reader, put(printed, path, new))


@given(value=values)
@settings(max_examples=100, deadline=None)
def test_the_small_readers_never_fail(value: Any) -> None:
    as_text(value).encode("utf-8")
    as_bool(value)
    number = as_number(value)
    assert number is None or number - number == 0
    as_int(value)
    texts(value)
    with contextlib.suppress(UnreadableError):
        from_base64(value)


@given(body=st.binary(max_size=200) | values.map(lambda value: json.dumps(value).encode()))
@settings(max_examples=300, deadline=None)
def test_any_body_of_any_error(body: bytes) -> None:
    for status in (302, 400, 401, 403, 409, 418, 500):
        answer = Answer(status=status, body=body)
        for error in (refusal(answer), journey_refusal(answer)):
            assert error.problem.code
            assert SECRET not in f"{error!s}{error!r}{error.problem!r}"
            token_is_stale(error)
        _auth_code(answer)


@given(body=st.binary(max_size=100))
@settings(max_examples=100, deadline=None)
def test_any_bytes_are_json_or_are_not(body: bytes) -> None:
    with contextlib.suppress(UnreadableError):
        parse_json(body)


@pytest.mark.parametrize(
    "body",
    [
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b"1" * 5000,
        b'{"id": NaN, "score": Infinity}',
        b"\xef\xbb\xbf{}",
        b"\xff\xfe{\x00}\x00",
        b'"\\ud800"',
    ],
)
def test_bodies_made_to_break_a_parser(body: bytes) -> None:
    with contextlib.suppress(UnicoError):
        for reader in READERS:
            read_safely(reader, parse_json(body))


@pytest.mark.parametrize(
    ("body", "code", "sentence"),
    [
        (b'{"error":{"code":"20507","description":"no"}}', "20507", "no"),
        (b'{"Error":{"code":40004,"description":"no"}}', "40004", "no"),
        (b'{"error":{"code":20507,"message":"no"}}', "20507", "no"),
        (b'{"code":3,"message":"invalid flow","details":[]}', "3", "invalid flow"),
        (b'"Jwt is expired"', "", "Jwt is expired"),
        (b"Jwt is expired", "", "Jwt is expired"),
        (b"<html>blocked by policy</html>", "", ""),
        (b'{"error":"server_error","error_description":"x 1.2.4"}', "", "x 1.2.4"),
        (b'{"error":"server_error"}', "", "server_error"),
        (b'{"error":{"code":"Luke Skywalker, 12345678909"}}', "", ""),
        (b"", "", ""),
    ],
)
def test_each_shape_of_an_error_is_read(body: bytes, code: str, sentence: str) -> None:
    words = read_error(body)
    assert (words.code, words.sentence) == (code, sentence)
