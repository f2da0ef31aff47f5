"""A lean value behaves as the standard frozen, slotted, keyword-only dataclass does."""

import copy
import dataclasses
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from kiosk.domain.values import lean


class Plain:
    """A class with every kind of field."""

    name: str
    code: str = dataclasses.field(repr=False)
    size: int = 3
    marks: list[str] = dataclasses.field(default_factory=list)
    note: str = dataclasses.field(default="", compare=False)
    kind: str = dataclasses.field(default="fixed", init=False)


def _class_of(decorate: Callable[..., Any]) -> type[Any]:
    body = {
        key: value for key, value in vars(Plain).items() if key not in {"__dict__", "__weakref__"}
    }
    made: type[Any] = decorate(frozen=True, slots=True, kw_only=True)(type("Plain", (), body))
    return made


Standard = _class_of(dataclasses.dataclass)
Lean = _class_of(lean.dataclass)


@lean.dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """On a module's level, so that it can be pickled."""

    number: str = dataclasses.field(repr=False)
    side: int = 1


@pytest.mark.parametrize(
    "given",
    [
        {"name": "a", "code": "b"},
        {"name": "a", "code": "b", "size": 4, "marks": ["x"], "note": "n"},
    ],
)
def test_it_reads_as_the_standard_one_does(given: dict[str, Any]) -> None:
    standard, made = Standard(**given), Lean(**given)
    assert repr(made) == repr(standard)
    assert dataclasses.asdict(made) == dataclasses.asdict(standard)
    assert [f.name for f in dataclasses.fields(made)] == [
        f.name for f in dataclasses.fields(standard)
    ]
    assert dataclasses.replace(made, size=9).size == 9
    assert dataclasses.is_dataclass(made)


@pytest.mark.parametrize("kind", [Standard, Lean])
@pytest.mark.parametrize(
    "given", [{"name": "a"}, {"name": "a", "code": "b", "kind": "c"}, {"x": 1}]
)
def test_what_is_missing_or_unknown_is_refused(kind: type[Any], given: dict[str, Any]) -> None:
    with pytest.raises(TypeError):
        kind(**given)


@pytest.mark.parametrize("kind", [Standard, Lean])
def test_it_is_given_by_keyword_alone_and_never_changes(kind: type[Any]) -> None:
    with pytest.raises(TypeError):
        kind("a", "b")
    made = kind(name="a", code="b")
    with pytest.raises(dataclasses.FrozenInstanceError):
        made.name = "c"
    with pytest.raises(dataclasses.FrozenInstanceError):
        del made.name
    assert not hasattr(made, "__dict__")


@pytest.mark.parametrize("kind", [Standard, Lean])
def test_equal_content_is_equal_and_a_list_of_its_own(kind: type[Any]) -> None:
    one, other = kind(name="a", code="b", note="1"), kind(name="a", code="b", note="2")
    assert one == other
    assert one != kind(name="a", code="c")
    assert one != object()
    assert one.marks is not other.marks


def test_equal_values_hash_alike() -> None:
    assert len({Card(number="1"), Card(number="1"), Card(number="2")}) == 2


def test_a_copy_is_equal() -> None:
    card = Card(number="1", side=2)
    assert copy.deepcopy(card) == card
    assert pickle.loads(pickle.dumps(card)) == card  # noqa: S301 - our own bytes


def test_there_is_no_other_kind_of_value() -> None:
    with pytest.raises(TypeError):
        lean.dataclass(frozen=False, slots=True, kw_only=True)
