"""Takes values out of one TOML table, strictly: wrong kinds and unknown keys name themselves.

Knows no key of its own: each is declared with its field, see `kiosk.domain.values.key`.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from typing import TypeVar

from kiosk.domain.configuration.secret_ref import SecretRef
from kiosk.domain.values.key import Key
from kiosk.domain.values.problem import Problem, ProblemError, ProblemKind, Remedy
from kiosk.domain.values.text import canonical, trimmed

E = TypeVar("E", bound=Enum)
ANY = Key(meaning="")


def refuse(code: str, detail: str) -> ProblemError:
    """A configuration fault; `detail` names the key and what is wanted, never a secret."""
    return ProblemError(
        Problem(
            kind=ProblemKind.CONFIGURATION,
            remedy=Remedy.FIX_CONFIGURATION,
            code=code,
            detail=detail,
        )
    )


@dataclass(slots=True)
class Section:
    """One TOML table. Every key that is taken is struck off; `done` refuses what is left."""

    name: str
    values: dict[str, object]
    known: list[str]

    @classmethod
    def of(cls, name: str, values: object) -> "Section":
        """Refuses what is not a table."""
        if not isinstance(values, dict):
            raise refuse("config.type", f"[{name}] has to be a table")
        return cls(name, dict(values), [])

    def text(self, key: str, limits: Key = ANY) -> str:
        """A text for people, canonical; empty where it is missing."""
        value = canonical(self._string(key))
        if limits.choices and value not in limits.choices:
            raise self.wrong(key, f"one of: {_listed(limits.choices)}")
        return value

    def exact(self, key: str) -> str:
        """A path, a secret, a device: only what was pasted around it is taken off."""
        return trimmed(self._string(key))

    def address(self, key: str) -> str:
        """Http or https, without a slash at its end."""
        value = self.exact(key)
        if not value.startswith(("http://", "https://")):
            raise self.wrong(key, "an address that begins with http:// or https://")
        return value.rstrip("/")

    def number(self, key: str, limits: Key = ANY) -> float:
        """A number within its limits."""
        value = self._take(key, None)
        if isinstance(value, bool) or not isinstance(value, int | float) or _endless(value):
            raise self.wrong(key, "a number", code="config.type")
        if value < limits.low:
            raise self.wrong(key, f"at least {limits.low:g}")
        if limits.choices and value not in limits.choices:
            raise self.wrong(key, f"one of: {_listed(limits.choices)}")
        return float(value)

    def whole(self, key: str, limits: Key = ANY) -> int:
        """A whole number within its limits."""
        value = self.number(key, limits)
        if not value.is_integer():
            raise self.wrong(key, "a whole number", code="config.type")
        return int(value)

    def flag(self, key: str) -> bool:
        """`true` or `false`."""
        value = self._take(key, None)
        if not isinstance(value, bool):
            raise self.wrong(key, "true or false", code="config.type")
        return value

    def word(self, key: str, members: Iterable[E]) -> E:
        """A word of an enumeration, by its value."""
        words = {str(member.value): member for member in members}
        return words[self.text(key, Key(meaning="", choices=tuple(words)))]

    def words(self, key: str, members: Iterable[E]) -> frozenset[E]:
        """A list of words of an enumeration, by their values."""
        words = {str(member.value): member for member in members}
        named = self.texts(key, Key(meaning="", choices=tuple(words)))
        return frozenset(words[each] for each in named)

    def texts(self, key: str, limits: Key = ANY) -> tuple[str, ...]:
        """A list of texts, canonical and none of them empty."""
        value = self._take(key, [])
        given = value if isinstance(value, list) else [value]
        named = [canonical(each) if isinstance(each, str) else "" for each in given]
        choices = limits.choices
        right = all(each in choices for each in named) if choices else all(named)
        if not isinstance(value, list) or not right:
            wanted = f": {_listed(choices)}" if choices else " texts in quotes"
            raise self.wrong(key, f"a list of{wanted}")
        return tuple(named)

    def secret(self, key: str) -> SecretRef | None:
        """Where it lies: "vault:NAME", "file:PATH" or "env:NAME". The secret itself is refused."""
        value = self.exact(key)
        if not value:
            return None
        scheme, _, name = value.partition(":")
        if scheme not in {"vault", "file", "env"} or not name:
            wanted = '"vault:NAME", "file:PATH" or "env:NAME"; '
            wanted += "a secret itself does not belong in the configuration"
            raise self.wrong(key, wanted, code="config.secret")
        return SecretRef(scheme=scheme, name=name)

    def left(self, key: str, default: object) -> object:
        """A key that is not there, and keeps its default."""
        self.known.append(key)
        return default

    def section(self, key: str) -> "Section":
        """A table inside this one; empty where it is missing."""
        return Section.of(self.named(key), self._take(key, {}))

    def sections(self) -> dict[str, "Section"]:
        """The tables inside this one, whatever their names."""
        return {name: self.section(name) for name in list(self.values)}

    def done(self) -> None:
        """Refuse what nobody asked for."""
        for key in self.values:
            import difflib  # noqa: PLC0415 - for a mistake alone

            near = difflib.get_close_matches(key, self.known, n=1, cutoff=0.5)
            hint = f'; did you mean "{near[0]}"?' if near else f"; known: {', '.join(self.known)}"
            raise refuse("config.unknown_key", f"{self.named(key)} is not known{hint}")

    def named(self, key: str) -> str:
        """The key with its table, as a person finds it."""
        return f"{self.name}.{key}".lstrip(".")

    def wrong(self, key: str, wanted: str, *, code: str = "config.value") -> ProblemError:
        """The refusal of a value; the value itself may be a secret and is not repeated."""
        return refuse(code, f"{self.named(key)} has to be {wanted}")

    def _string(self, key: str) -> str:
        value = self._take(key, "")
        if not isinstance(value, str):
            raise self.wrong(key, "a text in quotes", code="config.type")
        return value

    def _take(self, key: str, default: object) -> object:
        self.known.append(key)
        return self.values.pop(key, default)


def _endless(value: float) -> bool:
    return not math.isfinite(value)


def _listed(choices: tuple[object, ...]) -> str:
    return ", ".join(str(each) for each in choices)
