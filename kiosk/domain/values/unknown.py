"""A word of an enumeration that only a newer program knows.

It is kept and handed on as it came, and is none of the members: no rule, no table and no `case`
takes it for one of them. Made where stored values are read, and nowhere else.
"""

from enum import StrEnum
from typing import TypeVar

E = TypeVar("E", bound=StrEnum)
NAME = "UNKNOWN_TO_THIS_VERSION"


def word(kind: type[E], raw: str) -> E:
    """The member of `kind` with this value; where there is none, one that is in no table.

    The latter equals its raw text and no member, and `is_known` tells it.
    """
    members = kind._value2member_map_
    if raw in members:
        return kind(raw)
    strange = str.__new__(kind, raw)
    strange._name_ = NAME
    strange._value_ = raw
    return strange


def is_known(value: StrEnum) -> bool:
    """Whether this version has a member for it."""
    return value.value in type(value)._value2member_map_
