"""Reads the TOML configuration into `kiosk.domain.configuration.settings`, strictly.

One reader for every key: the type, the default and the limits are those that the field declares. An
unknown key is refused with the nearest known one; a value of the wrong kind names its key and what
is wanted. Nothing falls back to the demo: that is what a start without any configuration is.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass
from enum import Enum
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, TypeVar, get_args, get_origin

from kiosk.app.configuration.section import Section, refuse
from kiosk.domain.configuration.coherence import incoherent
from kiosk.domain.configuration.secret_ref import SecretRef
from kiosk.domain.configuration.settings import Configuration
from kiosk.domain.rules.addresses import AddressFault, address_fault
from kiosk.domain.values.key import Form, Key, key_of

T = TypeVar("T")


def read_file(path: Path) -> Configuration:
    """The configuration in `path`. Raises `ProblemError` of kind CONFIGURATION."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise refuse("config.unreadable", f"{path}: {error.strerror}") from None
    except UnicodeDecodeError:
        raise refuse("config.encoding", f"{path} is not UTF-8") from None
    return parse(text, folder=path.absolute().parent)


def parse(text: str, *, folder: Path) -> Configuration:
    """Paths in it are relative to `folder`."""
    try:
        top = Section("", tomllib.loads(text), [])
    except tomllib.TOMLDecodeError as error:
        raise refuse("config.toml", str(error)) from None
    made = Reader(folder).table(Configuration, top, Configuration())
    for code, detail in incoherent(made):
        raise refuse(code, detail)
    return made


def checked_source(text: str, where: str) -> str:
    """A camera's source. ProblemError `config.camera_address` names the fault, no part of it."""
    from kiosk.camera.sources import source_fault  # noqa: PLC0415 - only where a file is read

    fault = source_fault(text)
    if fault is not None:
        raise refuse("config.camera_address", f"{where}: {fault.value}")
    return text


def _checked_proxy(text: str, where: str) -> str:
    """Other faults than those that would show a password are told by the client."""
    fault = address_fault(text, {"http", "https"}) if text else None
    if fault is AddressFault.RESERVED or fault is AddressFault.PORT:
        raise refuse("config.proxy_address", f"{where}: {fault.value}")
    return text


def needed(field: Field[Any]) -> bool:
    """Whether a key has no default."""
    return field.default is MISSING and field.default_factory is MISSING


def bare(kind: object) -> tuple[Any, bool]:
    """A field's type without its None, and whether it had one."""
    if isinstance(kind, UnionType):
        (inner,) = (each for each in get_args(kind) if each is not NoneType)
        return inner, True
    return kind, False


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads tables into dataclasses; `folder` is where relative paths begin."""

    folder: Path

    def table(self, kind: type[T], s: Section, defaults: object = None, name: str = "") -> T:
        """A value of the dataclass `kind`. `defaults` is another one, else its own hold."""
        made = self._inside(kind, s, defaults, name)
        s.done()
        return made

    def _inside(self, kind: type[T], s: Section, defaults: object, name: str = "") -> T:
        assert is_dataclass(kind)  # noqa: S101 - every table is one
        values: dict[str, object] = {}
        for each in fields(kind):
            key = key_of(each)
            if key.title:
                values[each.name] = name
            elif defaults is not None:
                values[each.name] = self._value(each, key, s, getattr(defaults, each.name))
            else:
                values[each.name] = self._value(each, key, s, _default(each))
        return kind(**values)

    def _value(self, field: Field[Any], key: Key, s: Section, default: object) -> object:
        kind, optional = bare(field.type)
        found: object
        if get_origin(kind) is not None:
            return self._collection(field.name, key, s, default, kind)
        if kind is SecretRef:
            found = self._secret(field.name, key, s)
        elif isinstance(kind, type) and is_dataclass(kind):
            if key.inline:
                return self._inside(kind, s, default)
            inner = s.section(field.name)
            if optional and not inner.values:
                return default
            return self.table(kind, inner, default)
        elif field.name not in s.values:
            found = s.left(field.name, default)
        else:
            found = self._plain(field.name, key, s, kind)
        if needed(field) and not found:
            where = f"{s.name}.{field.name}"
            raise refuse(key.missing or "config.missing", f"{where} is missing")
        return default if found is None else found

    def _plain(self, name: str, key: Key, s: Section, kind: type) -> object:
        if kind is bool:
            return s.flag(name)
        if issubclass(kind, Enum):
            return s.word(name, kind)
        if kind is int:
            return s.whole(name, key)
        if kind is float:
            return s.number(name, key)
        return self._text(name, key, s)

    def _text(self, name: str, key: Key, s: Section) -> str:
        match key.form:
            case Form.TEXT:
                return s.text(name, key)
            case Form.EXACT:
                return s.exact(name)
            case Form.PATH:
                place = s.exact(name)
                return str(self.folder / place) if place else ""
            case Form.ADDRESS:
                return s.address(name)
            case Form.SOURCE:
                return checked_source(s.exact(name), s.named(name))
            case Form.PROXY:
                return _checked_proxy(s.exact(name), s.named(name))

    def _secret(self, name: str, key: Key, s: Section) -> SecretRef | None:
        ref = s.secret(name)
        file = s.exact(key.beside) if key.beside else ""
        if file:
            ref = SecretRef(scheme="file", name=file)
        if ref is not None and ref.scheme == "file":
            return SecretRef(scheme="file", name=str(self.folder / ref.name))
        return ref

    def _collection(self, name: str, key: Key, s: Section, default: object, kind: Any) -> object:
        member = get_args(kind)[0]
        if get_origin(kind) is frozenset:
            members: Any = key.choices or member
            return s.words(name, members) if name in s.values else s.left(name, default)
        if member is str and get_origin(kind) is tuple:
            return s.texts(name, key) if name in s.values else s.left(name, default)
        inner = s.section(name)
        if get_origin(kind) is tuple:
            tables = inner.sections()
            return tuple(self.table(member, each, None, n) for n, each in tables.items())
        names, member = get_args(kind)
        found: dict[object, object] = {}
        for each in key.choices if names is str else (m for m in names if m not in key.without):
            word = str(each.value if isinstance(each, Enum) else each)
            if word not in inner.values:
                inner.known.append(word)
            elif member is str:
                found[each] = inner.text(word)
            elif get_origin(member) is frozenset:
                found[each] = frozenset(inner.texts(word))
            else:
                found[each] = self.table(member, inner.section(word))
        inner.done()
        return found if found or not isinstance(default, Mapping) else default


def _default(field: Field[Any]) -> object:
    if field.default is not MISSING:
        return field.default
    return None if field.default_factory is MISSING else field.default_factory()
