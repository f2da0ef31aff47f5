"""What a key of the configuration is, beside its type and default: declared once, with its field.

`key(...)` is the metadata of a dataclass's field. `kiosk.app.configuration.reader` reads by it, the
README's table is printed from it, and the tests of every key are made from it. Knows no key.
"""

from collections.abc import Mapping
from dataclasses import Field
from enum import Enum, StrEnum
from typing import Any

from kiosk.domain.values.lean import dataclass


class Form(StrEnum):
    """What a text is."""

    TEXT = "text"
    """For people and for the service: canonical."""
    EXACT = "exact"
    """As it is written, but for what was pasted around it: passwords, names of devices."""
    PATH = "path"
    """A file or a folder, relative to the configuration's own folder."""
    ADDRESS = "address"
    """http or https; a slash at its end is taken off."""
    SOURCE = "source"
    """A camera: a name, a number, a path, or an address that may hold a password."""
    PROXY = "proxy"
    """An address that may hold a password."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """One key, or one table of keys."""

    meaning: str
    """For the README, in its Markdown."""
    shown: str = ""
    """The default in words, where its value does not say it."""
    form: Form = Form.TEXT
    low: float = 0.0
    """The least number that is taken."""
    choices: tuple[object, ...] = ()
    """The only values that are taken; of a table by name, its names."""
    without: tuple[Enum, ...] = ()
    """Members of an enumeration that are none of the table's names."""
    missing: str = ""
    """Code of the problem where a needed key is missing."""
    beside: str = ""
    """Another key that may hold a path where this one holds a secret's place."""
    inline: bool = False
    """The table's keys stand in the one around it."""
    title: bool = False
    """No key at all: the name of the table itself."""
    summary: str = ""
    """What stands for the whole table in the README, instead of each of its keys."""


def key(meaning: str, **more: Any) -> Mapping[str, Key]:
    """Metadata for `dataclasses.field`."""
    return {"key": Key(meaning=meaning, **more)}


def key_of(field: Field[Any]) -> Key:
    """How a field is read; one that declares nothing is read by its type alone."""
    declared = field.metadata.get("key")
    return declared if isinstance(declared, Key) else Key(meaning="")
