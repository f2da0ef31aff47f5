"""Values of the domain as JSON and back, by the types of their fields: one codec for all of them.

May know dataclasses, enumerations, tuples, unions and plain values. Must not know tables or
sealing. What a newer program wrote is read: a word that nobody knows here is kept
(`kiosk.domain.values.unknown`), a key that nobody knows is passed over, a key that is missing has
the field's default. What is written can be read by the two versions before (docs/decisions/064).
"""

import dataclasses
import types
from collections.abc import Sequence
from enum import StrEnum
from functools import cache
from typing import Any, Final, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from kiosk.domain.contract.requests import ProcessReference
from kiosk.domain.values.picture import Picture
from kiosk.domain.values.unknown import word
from kiosk.domain.values.verdict import CapabilityLine, Reason
from kiosk.store.problems import failure

T = TypeVar("T")

_AS_LISTS: Final = (Reason, CapabilityLine)
"""Written as their fields' values in order: version 0.1.0 unpacks them by position."""
_WRITTEN: Final = {(ProcessReference, "process_id"): "process"}
"""Fields whose key is not their name."""
_PLACE: Final = "place"


def to_json(value: Any, album: list[bytes], *, leave_out: frozenset[str] = frozenset()) -> Any:
    """What `json.dumps` takes. The bytes of pictures go to the end of `album`.

    `leave_out`: fields of the outermost value that are kept elsewhere. TypeError where a field
    holds what is no value of the domain: a mistake in the program.
    """
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, str):
        return value
    if isinstance(value, tuple):
        return [to_json(each, album) for each in value]
    if isinstance(value, Picture):
        album.append(value.jpeg)
        kept = {_PLACE: len(album) - 1}
        return kept | {name: getattr(value, name) for name in ("width", "height", "quality")}
    kind = type(value)
    named = {
        _WRITTEN.get((kind, each.name), each.name): to_json(getattr(value, each.name), album)
        for each in dataclasses.fields(value)
        if each.init and each.name not in leave_out
    }
    return list(named.values()) if kind in _AS_LISTS else named


def from_json(kind: type[T], kept: Any, album: Sequence[bytes] = ()) -> T:
    """A value of `kind`; ProblemError `store.corrupt` where `kept` is not one."""
    try:
        return cast("T", _value(kind, kept, album))
    except (ValueError, KeyError, IndexError, TypeError, AttributeError):
        raise failure("store.corrupt") from None


def _value(kind: Any, kept: Any, album: Sequence[bytes]) -> Any:
    kind = getattr(kind, "__supertype__", kind)
    origin = get_origin(kind)
    if origin in {Union, types.UnionType}:
        return _one_of(get_args(kind), kept, album)
    if origin is tuple:
        inner = get_args(kind)[0]
        return tuple(_value(inner, each, album) for each in _is(list, kept))
    if kind is float:
        return float(_is((int, float), kept))
    if kind in {str, int, bool, types.NoneType}:
        return _is(kind, kept)
    if issubclass(kind, StrEnum):
        return word(kind, _is(str, kept))
    if kind is Picture:
        sizes = {name: _is(int, kept[name]) for name in ("width", "height", "quality")}
        return Picture(jpeg=album[_is(int, kept[_PLACE])], **sizes)
    return _record(kind, kept, album)


def _is(kind: Any, kept: Any) -> Any:
    if not isinstance(kept, kind) or (isinstance(kept, bool) and kind is not bool):
        raise TypeError(kind)
    return kept


def _one_of(kinds: tuple[Any, ...], kept: Any, album: Sequence[bytes]) -> Any:
    """None, or the first record that has all that it needs, or the one plain kind there is."""
    if kept is None:
        return _value(types.NoneType, kept, album) if types.NoneType in kinds else _is(str, kept)
    rest = [kind for kind in kinds if kind is not types.NoneType]
    if len(rest) == 1:
        return _value(rest[0], kept, album)
    for kind in rest:
        if all(key in kept for key in _needed(kind)):
            return _record(kind, kept, album)
    raise KeyError(kind)


@cache
def _plan(kind: Any) -> tuple[tuple[str, str, Any, bool], ...]:
    """Name, key, type and whether it may be missing, of each field that is kept."""
    hints = get_type_hints(kind)
    return tuple(
        (
            each.name,
            _WRITTEN.get((kind, each.name), each.name),
            hints[each.name],
            each.default is not dataclasses.MISSING
            or each.default_factory is not dataclasses.MISSING,
        )
        for each in dataclasses.fields(kind)
        if each.init
    )


def _needed(kind: Any) -> list[str]:
    return [key for _, key, _, optional in _plan(kind) if not optional]


def _record(kind: Any, kept: Any, album: Sequence[bytes]) -> Any:
    plan = _plan(kind)
    if isinstance(kept, list):
        # A newer program may have written more at the end.
        kept = dict(zip((key for _, key, _, _ in plan), kept, strict=False))
    given = {
        name: _value(hint, _is(dict, kept)[key], album)
        for name, key, hint, optional in plan
        if key in kept or not optional
    }
    return kind(**given)
