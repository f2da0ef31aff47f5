"""The shape of the source: small files, plain names, a pure core, no hidden waits.

Every rule is a function over a syntax tree, so that a test can show it a breach.
"""

import ast
import statistics
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCES = sorted((ROOT / "kiosk").rglob("*.py"))
BAD_NAMES = {"utils", "util", "helpers", "helper", "common", "manager", "base", "misc"}
MAY_CATCH_ALL = ("kiosk/visit/", "kiosk/app/process/crash.py", "kiosk/camera/")
CLOCKS = {"now", "utcnow", "today", "fromtimestamp"}

Rule = Callable[[ast.AST], Iterator[int]]


def calls(tree: ast.AST) -> Iterator[tuple[str, str, int]]:
    """Owner, method and line of each call."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            function = node.func
            if isinstance(function, ast.Attribute):
                yield ast.unparse(function.value), function.attr, node.lineno
            elif isinstance(function, ast.Name):
                yield "", function.id, node.lineno


def reads_a_clock(tree: ast.AST) -> Iterator[int]:
    """`datetime.now()` and its kin, which no import contract can see."""
    for owner, method, line in calls(tree):
        if method in CLOCKS and owner.rpartition(".")[2] in {"datetime", "date"}:
            yield line


def sleeps(tree: ast.AST) -> Iterator[int]:
    """A wait that nothing can stop, and the nested event loop."""
    for owner, method, line in calls(tree):
        if (owner, method) in {("time", "sleep"), ("QThread", "sleep"), ("QTest", "qWait")}:
            yield line
        if method == "processEvents":
            yield line


def leaves_a_task_alone(tree: ast.AST) -> Iterator[int]:
    """A task that belongs to no group: an error in it would be lost."""
    for owner, method, line in calls(tree):
        if method == "ensure_future" or (
            method == "create_task" and (owner in {"asyncio", ""} or "loop" in owner)
        ):
            yield line


def catches_everything(tree: ast.AST) -> Iterator[int]:
    """`except:`, `except Exception` and `except BaseException`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ExceptHandler):
            kinds = "" if node.type is None else ast.unparse(node.type)
            if not kinds or {"Exception", "BaseException"} & set(kinds.strip("()").split(", ")):
                yield node.lineno


def breaches(rule: Rule, sources: list[Path]) -> list[str]:
    """`file:line` of each breach."""
    return [
        f"{path.relative_to(ROOT).as_posix()}:{line}"
        for path in sources
        for line in rule(ast.parse(path.read_text("utf-8")))
    ]


def test_files_are_small() -> None:
    lengths = {path: len(path.read_text("utf-8").splitlines()) for path in SOURCES}
    assert {str(path.name): n for path, n in lengths.items() if n > 400} == {}
    assert statistics.median(n for n in lengths.values() if n > 1) <= 120


def test_names_say_something() -> None:
    names = {part for path in SOURCES for part in path.relative_to(ROOT).with_suffix("").parts}
    # The branch's manager, a person.
    assert (ROOT / "kiosk" / "flow" / "manager").is_dir()
    names -= {"manager"}
    assert names & BAD_NAMES == set()


def test_every_module_says_what_it_is() -> None:
    silent = [
        path.relative_to(ROOT).as_posix()
        for path in SOURCES
        if not ast.get_docstring(ast.parse(path.read_text("utf-8")))
    ]
    assert silent == []


def test_the_pure_core_reads_no_clock() -> None:
    pure = [path for path in SOURCES if path.parts[-2] in {"domain", "flow"}]
    assert breaches(reads_a_clock, pure) == []


def test_every_wait_can_be_stopped() -> None:
    assert breaches(sleeps, SOURCES) == []


def test_every_task_has_an_owner() -> None:
    assert breaches(leaves_a_task_alone, SOURCES) == []


def test_everything_is_caught_in_three_places_alone() -> None:
    found = breaches(catches_everything, SOURCES)
    assert [place for place in found if not place.startswith(MAY_CATCH_ALL)] == []
    assert len(found) <= 3, found


@pytest.mark.parametrize(
    ("rule", "breach"),
    [
        (reads_a_clock, "datetime.now()"),
        (reads_a_clock, "datetime.datetime.now(tz=UTC)"),
        (reads_a_clock, "date.today()"),
        (sleeps, "time.sleep(1)"),
        (sleeps, "app.processEvents()"),
        (leaves_a_task_alone, "asyncio.create_task(work())"),
        (leaves_a_task_alone, "self._loop.create_task(work())"),
        (leaves_a_task_alone, "asyncio.ensure_future(work())"),
        (catches_everything, "try:\n    pass\nexcept Exception:\n    pass"),
        (catches_everything, "try:\n    pass\nexcept (OSError, BaseException):\n    pass"),
        (catches_everything, "try:\n    pass\nexcept:\n    pass"),
    ],
)
def test_a_breach_is_seen(rule: Rule, breach: str) -> None:
    assert list(rule(ast.parse(breach)))


@pytest.mark.parametrize(
    ("rule", "good"),
    [
        (reads_a_clock, "clock.now()"),
        (sleeps, "stop.wait(1)"),
        (leaves_a_task_alone, "group.create_task(work())"),
        (catches_everything, "try:\n    pass\nexcept OSError:\n    pass"),
    ],
)
def test_what_is_right_is_left_alone(rule: Rule, good: str) -> None:
    assert list(rule(ast.parse(good))) == []
