"""What the program imports is what is locked for running.

A developer's machine has more libraries than a branch's, and would never miss one.
"""

import ast
import importlib.metadata
import re
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
OWNERS = importlib.metadata.packages_distributions()


def imported(source: str) -> set[str]:
    """Top-level names of absolute imports, at any depth of the source."""
    names = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module.partition(".")[0])
    return names - set(sys.stdlib_module_names) - {"kiosk"}


def locked() -> set[str]:
    """Distributions in the lock for running, with plain names."""
    text = (ROOT / "requirements" / "run.txt").read_text("utf-8")
    return set(re.findall(r"^([a-z0-9.-]+)==", text, re.MULTILINE))


def unlocked(names: set[str]) -> set[str]:
    """Names that no locked distribution provides."""
    have = locked()
    return {
        name
        for name in names
        if not {re.sub(r"[-_.]+", "-", owner).lower() for owner in OWNERS.get(name, [])} & have
    }


FOLDERS = sorted(path.parent.name for path in (ROOT / "kiosk").glob("*/__init__.py"))


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_import_is_locked_for_running(folder: str) -> None:
    names: set[str] = set()
    for path in (ROOT / "kiosk" / folder).rglob("*.py"):
        names |= imported(path.read_text("utf-8"))
    assert unlocked(names) == set()


def test_a_library_of_the_developers_alone_is_noticed() -> None:
    assert unlocked(imported("def f():\n    import pytest\n    from httpx import get\n")) == {
        "pytest"
    }
