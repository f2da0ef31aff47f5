"""Each key of the configuration by itself: taken, limited, and named if it is wrong."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum
from pathlib import Path
from typing import Any, get_args, get_origin

import pytest
import tomli_w

from kiosk.app.configuration.reader import bare, needed, parse
from kiosk.domain.configuration.secret_ref import SecretRef
from kiosk.domain.configuration.settings import Configuration
from kiosk.domain.values.key import Form, Key, key_of
from kiosk.domain.values.problem import ProblemError
from tools.configuration_table import README, table

HERE = Path("/somewhere")
REQUIRED: dict[str, dict[str, object]] = {
    "custom": dict.fromkeys(("identity_url", "api_url", "web_url"), "https://host.example"),
    "credentials": {"account": "a", "tenant": "t", "private_key": "env:K"},
    "services": {"onboarding": {"api_key": "env:K"}},
    "network": {"proxy": "http://branch@proxy:8080"},
}
"""What a table needs beside the key that is looked at."""


@dataclass(frozen=True)
class Leaf:
    """One key: where it stands, in TOML and in the configuration."""

    path: tuple[str, ...]
    attributes: tuple[str, ...]
    kind: Any
    key: Key
    has_default: bool

    @property
    def name(self) -> str:
        return ".".join(self.path)


def leaves(kind: Any, path: tuple[str, ...], attributes: tuple[str, ...]) -> Iterator[Leaf]:
    for each in fields(kind):
        key, inner = key_of(each), bare(each.type)[0]
        here, seen = (*path, each.name), (*attributes, each.name)
        members = get_args(inner) or (None,)
        table_of = members[0] if get_origin(inner) is tuple else members[-1]
        if key.title:
            continue
        if key.inline:
            yield from leaves(inner, path, seen)
        elif get_origin(inner) in {None, frozenset} or members == (str, ...):
            if is_dataclass(inner) and inner is not SecretRef:
                yield from leaves(inner, here, seen)
            else:
                yield Leaf(here, seen, inner, key, not needed(each))
        elif is_dataclass(table_of):
            named = members[0] if get_origin(inner) is not tuple else None
            name = next(iter(named)).value if named else "idcheck"
            yield from leaves(table_of, (*here, name), (*seen, name))
        elif isinstance(members[0], type) and issubclass(members[0], Enum):
            name = next(iter(members[0])).value
            yield Leaf((*here, name), (*seen, name), table_of, key, has_default=True)
        else:
            name = str(key.choices[0])
            yield Leaf((*here, name), (*seen, name), table_of, Key(meaning=""), has_default=True)


LEAVES = list(leaves(Configuration, (), ()))
every_key = pytest.mark.parametrize("leaf", LEAVES, ids=lambda leaf: leaf.name)


def written(leaf: Leaf, value: object) -> str:
    """The smallest configuration in which this key has this value."""
    document: dict[str, Any] = {}
    if leaf.path[0] in REQUIRED:
        document = {leaf.path[0]: {k: _copy(v) for k, v in REQUIRED[leaf.path[0]].items()}}
    inside = document
    for name in leaf.path[:-1]:
        inside = inside.setdefault(name, {})
    inside[leaf.path[-1]] = value
    return tomli_w.dumps(document)


def _copy(value: object) -> object:
    return dict(value) if isinstance(value, dict) else value


def found(made: object, leaf: Leaf) -> object:
    for name in leaf.attributes:
        if isinstance(made, tuple):
            made = next(each for each in made if each.name == name)
        elif isinstance(made, Mapping):
            made = next(value for key, value in made.items() if getattr(key, "value", key) == name)
        else:
            made = getattr(made, name)
    return made


def other(leaf: Leaf) -> object:
    """A value that is not the default, as TOML has it."""
    default = found_default(leaf)
    choices = list(leaf.key.choices)
    if isinstance(leaf.kind, type) and issubclass(leaf.kind, Enum):
        choices = [each.value for each in leaf.kind if each.value != "custom"]
    if get_origin(leaf.kind) is tuple:
        return ["openid"]
    if get_origin(leaf.kind) is frozenset and leaf.key.choices:
        return [getattr(choices[0], "value", choices[0])]
    if get_origin(leaf.kind) is frozenset and get_args(leaf.kind) == (str,):
        return ["other"]
    if choices:
        return next(each for each in choices if each != getattr(default, "value", default))
    if get_origin(leaf.kind) is frozenset:
        return [next(iter(get_args(leaf.kind)[0])).value]
    if leaf.kind is bool:
        return not default
    if leaf.kind in {int, float}:
        low = max(leaf.key.low, -50)
        return next(each for each in (low + 1, low + 2) if each != default)
    if leaf.kind is SecretRef:
        return "vault:other"
    return "https://other.example" if leaf.key.form is Form.ADDRESS else "other"


def found_default(leaf: Leaf) -> object:
    try:
        return found(Configuration(), leaf)
    except (AttributeError, StopIteration):
        return None


def refusal(text: str) -> tuple[str, str]:
    with pytest.raises(ProblemError) as refused:
        parse(text, folder=HERE)
    return refused.value.problem.code, refused.value.problem.detail


@every_key
def test_a_key_is_taken_and_means_something(leaf: Leaf) -> None:
    value = other(leaf)
    if leaf.name.startswith("policy.score"):
        value = -60 if leaf.name.endswith("refuse_at") else 60
    if leaf.name == "people.oidc.issuer":
        value = "https://login.example"
    if leaf.name == "counter.idle_home_s":
        value = 100
    made = found(parse(written(leaf, value), folder=HERE), leaf)
    assert made != found_default(leaf)
    shown = getattr(made, "value", made)
    if isinstance(made, frozenset | tuple):
        assert [getattr(each, "value", each) for each in made] == value
    elif isinstance(made, SecretRef):
        assert made == SecretRef(scheme="vault", name="other")
    elif leaf.key.form is Form.PATH:
        assert shown == str(HERE / "other")
    else:
        assert shown == value


@every_key
def test_a_value_of_the_wrong_kind_names_its_key(leaf: Leaf) -> None:
    wrong: object = 7 if leaf.kind is str or leaf.kind is SecretRef else {"a": 1}
    code, detail = refusal(written(leaf, wrong))
    assert code.startswith("config.")
    assert leaf.name in detail
    assert "has to be" in detail


@every_key
def test_what_is_beyond_its_limits_is_refused(leaf: Leaf) -> None:
    if leaf.kind in {int, float} and leaf.key.low > float("-inf"):
        assert f"{leaf.name} has to be" in refusal(written(leaf, leaf.key.low - 1))[1]
    if leaf.kind is int:
        assert f"{leaf.name} has to be" in refusal(written(leaf, leaf.key.low + 1.5))[1]
    if leaf.kind is float:
        assert f"{leaf.name} has to be" in refusal(written(leaf, float("nan")))[1]
    if leaf.key.choices and leaf.kind is str:
        assert f"{leaf.name} has to be one of" in refusal(written(leaf, "none-of-them"))[1]


@every_key
def test_a_slip_in_a_key_is_told_with_its_neighbour(leaf: Leaf) -> None:
    slip = Leaf((*leaf.path[:-1], f"{leaf.path[-1]}x"), (), leaf.kind, leaf.key, has_default=True)
    code, detail = refusal(written(slip, "x"))
    assert code == "config.unknown_key"
    assert f"{slip.name} is not known" in detail
    assert f'did you mean "{leaf.path[-1]}"?' in detail


def test_a_table_without_what_it_needs_names_it() -> None:
    required = [leaf for leaf in LEAVES if not leaf.has_default]
    assert len(required) == 7
    for leaf in required:
        text = tomli_w.dumps(_without(leaf))
        code, detail = refusal(text)
        assert code in {"config.hosts", "config.credentials", "config.api_key"}
        assert detail == f"{leaf.name} is missing"


def _without(leaf: Leaf) -> dict[str, Any]:
    document = {leaf.path[0]: {k: _copy(v) for k, v in REQUIRED[leaf.path[0]].items()}}
    inside: Any = document
    for name in leaf.path[:-1]:
        inside = inside[name]
    del inside[leaf.path[-1]]
    return document | ({} if inside else {leaf.path[0]: _filled(leaf)})


def _filled(leaf: Leaf) -> object:
    return {leaf.path[1]: {"use_case": "x"}}


def test_the_readme_documents_every_key() -> None:
    assert table() in README.read_text("utf-8")
    assert all(leaf.key.meaning or leaf.path[-1] == "pt-BR" for leaf in LEAVES)
