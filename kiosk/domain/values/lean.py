"""`dataclass(frozen=True, slots=True, kw_only=True)`, made without compiling text for each class.

The standard one writes six methods as text for every class and compiles them at every start: 160
values of the domain and the flow took a fifth of the time to the first paint (docs/performance.md).
Here the same six are closures over the list of fields, which the standard decorator still draws up:
`dataclasses.fields`, `replace`, `field` and `is_dataclass` work as ever, and type checkers see
nothing but the standard decorator. An object takes about a microsecond longer to make, which does
not show: none of these is made per pixel or per frame.
"""

import dataclasses
from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass  # noqa: PLC0414 - handed on to type checkers
else:
    T = TypeVar("T")

    def dataclass(*, frozen: bool, slots: bool, kw_only: bool) -> Callable[[type[T]], type[T]]:
        """All three have to be True: there is no other kind of value here."""
        if not (frozen and slots and kw_only):
            message = "a value is frozen, slotted and keyword-only"
            raise TypeError(message)
        return _made


_MISSING = dataclasses.MISSING
_put = object.__setattr__


def _made(cls: type[Any]) -> type[Any]:
    plain = dataclasses.dataclass(init=False, repr=False, eq=False, slots=True, kw_only=True)(cls)
    fields = dataclasses.fields(plain)
    for name, method in (
        ("__init__", _init(fields)),
        ("__repr__", _repr(fields)),
        *_comparison(tuple(each.name for each in fields if each.compare)),
        ("__setattr__", _refuse_setting),
        ("__delattr__", _refuse_deleting),
        ("__getstate__", _state),
        ("__setstate__", _restore),
    ):
        if name not in cls.__dict__:
            setattr(plain, name, method)
    return plain


def _init(fields: tuple[dataclasses.Field[Any], ...]) -> Callable[..., None]:
    plan = tuple((each.name, each.default, each.default_factory, each.init) for each in fields)

    def start(self: object, /, **given: Any) -> None:
        for name, default, factory, asked in plan:
            if asked and name in given:
                _put(self, name, given.pop(name))
            elif default is not _MISSING:
                _put(self, name, default)
            elif factory is not _MISSING:
                _put(self, name, factory())
            else:
                # Names of fields only: a value might be somebody's.
                raise TypeError(f"{type(self).__name__}() needs {name}")
        if given:
            raise TypeError(f"{type(self).__name__}() does not know {', '.join(given)}")

    return start


def _repr(fields: tuple[dataclasses.Field[Any], ...]) -> Callable[[object], str]:
    shown = tuple(each.name for each in fields if each.repr)

    def show(self: object) -> str:
        inner = ", ".join(f"{name}={getattr(self, name)!r}" for name in shown)
        return f"{type(self).__qualname__}({inner})"

    return show


def _comparison(names: tuple[str, ...]) -> tuple[tuple[str, Callable[..., Any]], ...]:
    content: Callable[[object], Any] = attrgetter(*names) if names else _nothing

    def same(self: object, other: object) -> object:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return content(self) == content(other)

    def hashed(self: object) -> int:
        return hash((self.__class__, content(self)))

    return (("__eq__", same), ("__hash__", hashed))


def _nothing(_value: object) -> tuple[()]:
    return ()


def _refuse_setting(_self: object, name: str, _value: object) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_deleting(_self: object, name: str) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


def _state(self: Any) -> list[Any]:
    return [getattr(self, each.name) for each in dataclasses.fields(self)]


def _restore(self: Any, state: list[Any]) -> None:
    for each, value in zip(dataclasses.fields(self), state, strict=True):
        _put(self, each.name, value)
