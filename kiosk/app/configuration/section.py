"""Takes values out of one TOML table, strictly: wrong kinds and unknown keys name themselves.

Knows no key of its own: `kiosk.app.configuration.reader` says which there are.
"""

from collections.abc import Collection
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TypeVar

from kiosk.domain.configuration.secret_ref import SecretRef
from kiosk.domain.values.problem import Problem, ProblemError, ProblemKind, Remedy

E = TypeVar("E", bound=Enum)


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

    def text(self, key: str, default: str = "", choices: tuple[str, ...] = ()) -> str:
        """A string, one of `choices` where there are any."""
        value = self._take(key, default)
        if not isinstance(value, str):
            raise refuse("config.type", f"{self.name}.{key} has to be a text in quotes")
        if choices and value not in choices:
            raise refuse(
                "config.value", f"{self.name}.{key} has to be one of: {', '.join(choices)}"
            )
        return value

    def number(self, key: str, default: float, *, low: float = 0.0) -> float:
        """A number of at least `low`."""
        value = self._take(key, default)
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise refuse("config.type", f"{self.name}.{key} has to be a number")
        if value < low:
            raise refuse("config.value", f"{self.name}.{key} has to be at least {low:g}")
        return float(value)

    def optional(self, key: str, *, low: float) -> float | None:
        """A number, or None where the key is missing."""
        if key in self.values:
            return self.number(key, 0.0, low=low)
        self.known.append(key)
        return None

    def flag(self, key: str, *, default: bool) -> bool:
        """`true` or `false`."""
        value = self._take(key, default)
        if not isinstance(value, bool):
            raise refuse("config.type", f"{self.name}.{key} has to be true or false")
        return value

    def word(self, key: str, kind: type[E], default: E) -> E:
        """A word of an enumeration, by its value."""
        words = tuple(str(m.value) for m in kind)
        value = self.text(key, str(default.value), words)
        return next(m for m in kind if str(m.value) == value)

    def words(self, key: str, kind: type[E]) -> frozenset[E]:
        """A list of words of an enumeration."""
        value = self._take(key, [])
        words = {str(m.value): m for m in kind}
        if not isinstance(value, list) or any(v not in words for v in value):
            raise refuse(
                "config.value", f"{self.name}.{key} has to be a list of: {', '.join(words)}"
            )
        return frozenset(words[str(v)] for v in value)

    def some_of(self, key: str, members: Collection[E]) -> frozenset[E]:
        """A list of words of some members of an enumeration."""
        words = {str(m.value): m for m in sorted(members, key=lambda m: str(m.value))}
        return frozenset(words[word] for word in self.texts(key, (), tuple(words)))

    def texts(
        self, key: str, default: tuple[str, ...] = (), choices: tuple[str, ...] = ()
    ) -> tuple[str, ...]:
        """A list of texts, each one of `choices` where there are any."""
        value = self._take(key, list(default))
        if not isinstance(value, list) or any(not isinstance(v, str) or not v for v in value):
            raise refuse("config.type", f"{self.name}.{key} has to be a list of texts in quotes")
        if choices and any(v not in choices for v in value):
            raise refuse(
                "config.value", f"{self.name}.{key} has to be a list of: {', '.join(choices)}"
            )
        return tuple(value)

    def secret(self, key: str) -> SecretRef | None:
        """Where it lies: "vault:NAME", "file:PATH" or "env:NAME". The secret itself is refused."""
        value = self.text(key)
        if not value:
            return None
        scheme, _, name = value.partition(":")
        if scheme not in {"vault", "file", "env"} or not name:
            raise refuse(
                "config.secret",
                f'{self.name}.{key} has to be "vault:NAME", "file:PATH" or "env:NAME"; '
                "a secret itself does not belong in the configuration",
            )
        return SecretRef(scheme=scheme, name=name)

    def section(self, key: str) -> "Section":
        """A table inside this one; empty where it is missing."""
        return Section.of(f"{self.name}.{key}".lstrip("."), self._take(key, {}))

    def sections(self, key: str) -> dict[str, "Section"]:
        """Tables by name."""
        inner = self.section(key)
        return {n: Section.of(f"{inner.name}.{n}", v) for n, v in inner.values.items()}

    def _take(self, key: str, default: object) -> object:
        self.known.append(key)
        return self.values.pop(key, default)

    def done(self) -> None:
        """Refuse what nobody asked for."""
        for key in self.values:
            import difflib  # noqa: PLC0415 - for a mistake alone

            near = difflib.get_close_matches(key, self.known, n=1, cutoff=0.5)
            hint = f'; did you mean "{near[0]}"?' if near else f"; known: {', '.join(self.known)}"
            raise refuse("config.unknown_key", f"{self.name}.{key} is not known".lstrip(".") + hint)


def placed(ref: SecretRef, folder: Path) -> SecretRef:
    """A file's path is relative to the configuration's `folder`."""
    if ref.scheme != "file":
        return ref
    return SecretRef(scheme="file", name=str(folder / ref.name))
