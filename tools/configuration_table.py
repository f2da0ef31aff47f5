"""Prints the README's table of the configuration's keys: what is documented is what is read.

`python -m tools.configuration_table` prints it, with `--write` it goes into the README, between the
table's head and the next empty line. A test holds the README against it.
"""

import sys
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import Enum
from pathlib import Path
from typing import Any, get_args, get_origin

from kiosk.app.configuration.reader import bare
from kiosk.domain.configuration.secret_ref import SecretRef
from kiosk.domain.configuration.settings import Configuration
from kiosk.domain.values.key import Key, key_of

README = Path(__file__).parent.parent / "README.md"
HEAD = "| key | default | meaning |\n|---|---|---|\n"
MINUS = "\N{MINUS SIGN}"


def table() -> str:
    """The whole table, with its head and a line feed at its end."""
    return HEAD + "".join(f"| {' | '.join(row)} |\n" for row in _rows(Configuration, "", None))


def _rows(kind: Any, name: str, defaults: object) -> Iterator[tuple[str, str, str]]:
    """One row a key; the first of a table names it."""
    told = False
    for each in fields(kind):
        key, inner = key_of(each), bare(each.type)[0]
        default = _default(each) if defaults is None else getattr(defaults, each.name)
        within = f"{name}.{each.name}".lstrip(".")
        if key.title:
            continue
        if key.summary:
            yield _marked(key.summary), key.shown, key.meaning
        elif key.inline:
            for first, shown, meaning in _rows(inner, name, default):
                yield first, shown, meaning
                told = True
        elif (member := _tables(inner)) is not None:
            yield f"`[{within}.NAME]`", "", f"{_names(inner, key)}{key.meaning}"
            yield from _rows(member, f"{within}.NAME", None)
            told = True
        elif is_dataclass(inner) and inner is not SecretRef and isinstance(inner, type):
            yield from _rows(inner, within, default)
            told = True
        else:
            first = f"[{name}] {each.name}" if name and not told and "NAME" not in name else ""
            yield (
                f"`{first or (each.name if not name else '… ' + each.name)}`",
                _shown(each, key, default),
                _choices(inner, key) + key.meaning,
            )
            told = True


def _tables(kind: Any) -> Any:
    """What is held by name, where that is a table; else None."""
    origin, members = get_origin(kind), get_args(kind)
    if origin is None or not issubclass(origin, tuple | Mapping):
        return None
    member = members[0] if origin is tuple else members[1]
    return member if is_dataclass(member) else None


def _names(kind: Any, key: Key) -> str:
    names = get_args(kind)[0]
    if not (isinstance(names, type) and issubclass(names, Enum)):
        return ""
    return f"NAME: {_words([each.value for each in names if each not in key.without])}. "


def _choices(kind: Any, key: Key) -> str:
    """The words that are taken, where they are few enough to be told."""
    member = get_args(kind)[0] if get_origin(kind) is frozenset else kind
    choices: list[object] = list(key.choices)
    if isinstance(member, type) and issubclass(member, Enum) and not key.meaning.count("`"):
        choices = [each.value for each in (key.choices or member) if isinstance(each, Enum)]
    if not choices or len(choices) > 15:  # noqa: PLR2004 - every field of the contract
        return ""
    return f"{_words(choices)}; "


def _words(values: list[object]) -> str:
    return ", ".join(f"`{each}`" for each in values)


def _marked(words: str) -> str:
    return f"`{words}`"


def _default(field: Field[Any]) -> object:
    if field.default is not MISSING:
        return field.default
    return None if field.default_factory is MISSING else field.default_factory()


def _shown(field: Field[Any], key: Key, default: object) -> str:
    if key.shown:
        return key.shown
    if field.default is MISSING and field.default_factory is MISSING:
        return "needed"
    match default:
        case None:
            return "none"
        case bool():
            return str(default).lower()
        case int() | float():
            return f"{default:g}".replace("-", MINUS)
        case Enum():
            return f"`{default.value}`"
        case str():
            return f"`{default}`" if default else "empty"
        case _:
            return "empty"


def main() -> int:
    """Print it, or put it into the README."""
    if "--write" not in sys.argv:
        sys.stdout.write(table())
        return 0
    text = README.read_text("utf-8")
    before, _, after = text.partition(HEAD)
    _, _, rest = after.partition("\n\n")
    README.write_text(f"{before}{table()}\n{rest}", "utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
