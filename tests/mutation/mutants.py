"""Small changes to a module, one at a time, each of which some test should notice.

A mutant has a name that does not move when lines do: where it is, what stood there and what stands
there now. Annotations, docstrings and decorators are left alone.
"""

import ast
import copy
import importlib
import importlib.util
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from functools import partial
from pathlib import Path
from types import ModuleType

SWAPS: dict[type[ast.AST], type[ast.AST]] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.And: ast.Or,
    ast.Or: ast.And,
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.Div: ast.Mult,
    ast.Mod: ast.Mult,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
}
NAMES = {"any": "all", "all": "any", "min": "max", "max": "min"}


@dataclass(frozen=True, slots=True)
class Mutant:
    """One changed module: its name, and how its text is made."""

    name: str
    render: Callable[[], str]


@dataclass(frozen=True, slots=True)
class _Change:
    """What is put in the place of what; undone by `undo`."""

    before: str
    after: str
    apply: Callable[[], None]
    undo: Callable[[], None]


@dataclass(frozen=True, slots=True)
class _Site:
    """A node and where it hangs."""

    node: ast.AST
    parent: ast.AST
    field: str
    place: int | None

    def put(self, after: ast.AST, *, said: str = "") -> _Change:
        return _Change(
            _text(self.node),
            said or _text(after),
            partial(self._hang, after),
            partial(self._hang, self.node),
        )

    def _hang(self, what: ast.AST) -> None:
        if self.place is None:
            setattr(self.parent, self.field, what)
        else:
            getattr(self.parent, self.field)[self.place] = what


def mutants(module: str) -> list[Mutant]:
    """Every mutant of `module`, in the order of its text. Imports it, to know its enumerations."""
    spec = importlib.util.find_spec(module)
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError(module)
    tree = ast.parse(Path(spec.origin).read_text("utf-8"))
    loaded = importlib.import_module(module)
    seen: Counter[str] = Counter()
    made: list[Mutant] = []
    for scope, site in list(_sites(tree)):
        for change in _of(site, loaded):
            name = f"{scope}: {change.before} -> {change.after}"
            seen[name] += 1
            if seen[name] > 1:
                name += f" #{seen[name]}"
            made.append(Mutant(name=name, render=partial(_rendered, tree, change)))
    return made


def _rendered(tree: ast.Module, change: _Change) -> str:
    change.apply()
    try:
        return ast.unparse(ast.fix_missing_locations(tree))
    finally:
        change.undo()


def _sites(tree: ast.Module) -> Iterator[tuple[str, _Site]]:
    """Everything that may be changed, and the function or the table that it stands in."""

    def walk(node: ast.AST, scope: str) -> Iterator[tuple[str, _Site]]:
        for field, value in ast.iter_fields(node):
            if field in _LEFT_ALONE:
                continue
            several = isinstance(value, list)
            for place, child in enumerate(value if several else [value]):
                if not isinstance(child, ast.AST) or _is_silent(child):
                    continue
                inner = _named(child, scope) or scope
                yield inner, _Site(child, node, field, place if several else None)
                yield from walk(child, inner)

    yield from walk(tree, "module")


_LEFT_ALONE = {"annotation", "returns", "decorator_list", "type_params", "bases"}


def _is_silent(node: ast.AST) -> bool:
    """Docstrings, imports and what only a type checker reads."""
    if isinstance(node, ast.Import | ast.ImportFrom):
        return True
    if isinstance(node, ast.Expr):
        return isinstance(node.value, ast.Constant)
    called = node.func if isinstance(node, ast.Call) else None
    return isinstance(called, ast.Name) and called.id in {"NewType", "TypeVar"}


def _named(node: ast.AST, scope: str) -> str:
    match node:
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
            return name
        case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
            return name if scope == "module" else ""
    return ""


def _of(site: _Site, module: ModuleType) -> Iterator[_Change]:
    for kind in (_operators, _values, _members, _statements, _keywords):
        yield from kind(site, module)


def _operators(site: _Site, _module: ModuleType) -> Iterator[_Change]:
    match site.node:
        case ast.Compare(ops=ops) as node:
            for number, operator in enumerate(ops):
                if type(operator) in SWAPS:
                    swapped = copy.deepcopy(node)
                    swapped.ops[number] = SWAPS[type(operator)]()  # type: ignore[call-overload]
                    yield site.put(swapped)
        case (ast.BoolOp(op=op) | ast.BinOp(op=op)) as node if type(op) in SWAPS:
            other = copy.deepcopy(node)
            other.op = SWAPS[type(op)]()  # type: ignore[assignment]
            yield site.put(other)
        case ast.UnaryOp(op=ast.Not() | ast.USub(), operand=operand):
            yield site.put(operand)


def _values(site: _Site, _module: ModuleType) -> Iterator[_Change]:
    match site.node:
        case ast.Constant(value=bool() as value):
            yield site.put(ast.Constant(not value))
        case ast.Constant(value=int() | float() as number):
            yield site.put(ast.Constant(number + 1))
        case ast.Constant(value=str() as text) if not isinstance(site.parent, ast.JoinedStr):
            yield site.put(ast.Constant(f"{text}XX"))
        case ast.Name(id=name) if name in NAMES and site.field == "func":
            yield site.put(ast.Name(NAMES[name], ast.Load()))


def _members(site: _Site, module: ModuleType) -> Iterator[_Change]:
    """A member of an enumeration becomes its neighbour."""
    match site.node:
        case ast.Attribute(value=ast.Name(id=owner), attr=attr):
            kind = getattr(module, owner, None)
            if isinstance(kind, type) and issubclass(kind, Enum) and attr in kind.__members__:
                names = list(kind.__members__)
                after = names[(names.index(attr) + 1) % len(names)]
                if after != attr:
                    yield site.put(ast.Attribute(ast.Name(owner, ast.Load()), after, ast.Load()))


def _statements(site: _Site, _module: ModuleType) -> Iterator[_Change]:
    match site.node:
        case ast.Return(value=ast.expr() as value) if not _is_none(value):
            yield site.put(ast.Return(ast.Constant(None)))
        case ast.If(test=test) as node:
            negated = copy.copy(node)
            negated.test = ast.UnaryOp(ast.Not(), test)
            yield site.put(negated, said="if not")
        case ast.Expr(value=ast.Call() | ast.Await() | ast.Yield() | ast.YieldFrom()):
            yield site.put(ast.Pass())
        case ast.AugAssign():
            yield site.put(ast.Pass())


def _keywords(site: _Site, _module: ModuleType) -> Iterator[_Change]:
    match site.node, site.parent:
        case ast.keyword(arg=str() as name), ast.Call(keywords=keywords) as parent:
            fewer = [each for each in keywords if each is not site.node]
            yield _Change(
                _text(site.node),
                f"(no {name})",
                partial(setattr, parent, "keywords", fewer),
                partial(setattr, parent, "keywords", keywords),
            )


def _is_none(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant) and value.value is None


def _text(node: ast.AST) -> str:
    if isinstance(node, ast.keyword):
        return f"{node.arg}={ast.unparse(node.value)}"
    if isinstance(node, ast.If):
        return f"if {ast.unparse(node.test)}"
    return " ".join(ast.unparse(node).split())
