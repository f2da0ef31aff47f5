"""The import contracts of pyproject.toml hold, and each of them would notice a breach.

A misspelt module in a contract passes for ever. So every contract is shown trees made to break it,
and must name each forbidden import in its verdict.
"""

import ast
import importlib.util
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
CONTRACTS: dict[str, dict[str, Any]] = {
    contract["id"]: contract for contract in PROJECT["tool"]["importlinter"]["contracts"]
}
ROOMS_OF_DOMAIN = ("rules", "configuration", "contract", "values")
FORBIDDEN = {key: c for key, c in CONTRACTS.items() if c["type"] == "forbidden"}
LINT = (
    "import sys; from importlinter.cli import lint_imports; sys.path.insert(0, '.');"
    "sys.exit(lint_imports(config_filename=sys.argv[1], no_cache=True))"
)
FOLDERS = [
    "app", "ui", "visit", "camera", "unico", "store", "people", "simulator", "flow", "imaging",
    "domain",
]  # fmt: skip


def lint(folder: Path) -> tuple[int, str]:
    """Exit status and verdict of import-linter, with the project's own contracts."""
    done = subprocess.run(
        [sys.executable, "-c", LINT, str(ROOT / "pyproject.toml")],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


def make_tree(folder: Path, imports: dict[str, list[str]]) -> Path:
    """Write a tree of the product's folders in which the named modules import what is listed."""
    package = folder / "kiosk"
    for name in FOLDERS:
        (package / name).mkdir(parents=True)
        (package / name / "__init__.py").touch()
    for room in ROOMS_OF_DOMAIN:
        (package / "domain" / room).mkdir()
        (package / "domain" / room / "__init__.py").touch()
    for name in ("__init__", "__main__"):
        (package / f"{name}.py").touch()
    for module, targets in imports.items():
        path = folder / Path(*module.split(".")).with_suffix(".py")
        path.parent.mkdir(parents=True, exist_ok=True)
        if not (path.parent / "__init__.py").exists():
            (path.parent / "__init__.py").touch()
        path.write_text("".join(f"import {target}\n" for target in targets), "utf-8")
    return folder


def broken(verdict: str) -> set[str]:
    """Ids of the contracts that the verdict calls broken."""
    return {key for key, c in CONTRACTS.items() if f"{c['name']} BROKEN" in verdict}


def test_the_program_keeps_every_contract() -> None:
    status, verdict = lint(ROOT)
    assert status == 0, verdict
    for contract in CONTRACTS.values():
        assert f"{contract['name']} KEPT" in verdict


def test_a_tree_of_permitted_imports_passes(tmp_path: Path) -> None:
    permitted: dict[str, list[str]] = {
        "kiosk.__main__": ["kiosk.app"],
        "kiosk.app.assembly": [
            "kiosk.ui",
            "kiosk.visit",
            "kiosk.unico",
            "PySide6.QtCore",
            "asyncio",
        ],
        "kiosk.ui.window": ["kiosk.flow", "kiosk.imaging", "kiosk.domain", "PySide6.QtWidgets"],
        "kiosk.imaging.frame": ["kiosk.domain", "numpy"],
        "kiosk.flow.visit": ["kiosk.domain", "dataclasses"],
    }
    for contract in FORBIDDEN.values():
        for line in contract.get("ignore_imports", []):
            importer, _, target = line.partition(" -> ")
            permitted.setdefault(importer.replace("**", "inner"), []).append(target)
    status, verdict = lint(make_tree(tmp_path, permitted))
    assert status == 0, verdict


@pytest.mark.parametrize("contract", FORBIDDEN)
def test_a_forbidden_import_is_caught_by_its_contract(contract: str, tmp_path: Path) -> None:
    targets: list[str] = FORBIDDEN[contract]["forbidden_modules"]
    sources: list[str] = FORBIDDEN[contract]["source_modules"]
    if sources == ["kiosk"]:
        allowed = {line.split(".")[1] for line in FORBIDDEN[contract].get("ignore_imports", [])}
        sources = [f"kiosk.{name}" for name in FOLDERS if name not in allowed]
    tree = {
        f"{source}.{'values.' if source == 'kiosk.domain' else ''}breach": targets
        for source in sources
    }
    status, verdict = lint(make_tree(tmp_path, tree))
    assert status == 1, verdict
    assert contract in broken(verdict)
    section = verdict[verdict.rindex(FORBIDDEN[contract]["name"]) :]
    for source in tree:
        for target in targets:
            breach = rf"^\s*-?\s*{re.escape(source)} -> {re.escape(target)} \("
            assert re.search(breach, section, re.MULTILINE), f"{source} -> {target}\n{verdict}"


@pytest.mark.parametrize(
    ("importer", "target"),
    [
        ("domain.rules", "flow"),
        ("domain.values", "imaging"),
        ("flow", "imaging"),
        ("imaging", "flow"),
        ("imaging", "camera"),
        ("flow", "visit"),
        ("ui", "visit"),
        ("visit", "unico"),
        ("unico", "simulator"),
        ("camera", "ui"),
        ("store", "unico"),
        ("people", "store"),
        ("people", "unico"),
        ("simulator", "store"),
        ("ui", "app"),
        ("app", "__main__"),
    ],
)
def test_an_import_upwards_or_sideways_is_caught(
    importer: str, target: str, tmp_path: Path
) -> None:
    _, verdict = lint(make_tree(tmp_path, {f"kiosk.{importer}.breach": [f"kiosk.{target}"]}))
    assert broken(verdict) == {"layers"}, verdict


@pytest.mark.parametrize(
    ("importer", "target"),
    [("values", "contract"), ("contract", "rules"), ("configuration", "rules")],
)
def test_a_room_of_the_domain_that_looks_up_is_caught(
    importer: str, target: str, tmp_path: Path
) -> None:
    tree = {f"kiosk.domain.{importer}.breach": [f"kiosk.domain.{target}"]}
    _, verdict = lint(make_tree(tmp_path, tree))
    assert broken(verdict) == {"domain"}, verdict


def test_a_folder_that_no_layer_names_is_caught(tmp_path: Path) -> None:
    tree = make_tree(tmp_path, {})
    (tree / "kiosk" / "stray").mkdir()
    (tree / "kiosk" / "stray" / "__init__.py").touch()
    _, verdict = lint(tree)
    assert "kiosk.stray" in verdict
    assert "KEPT" not in next(line for line in verdict.splitlines() if "neighbour" in line)


@pytest.mark.parametrize(
    "module", sorted({m for c in FORBIDDEN.values() for m in c["forbidden_modules"]})
)
def test_a_forbidden_module_exists(module: str) -> None:
    assert importlib.util.find_spec(module) is not None


def development_imports(source: str) -> list[str]:
    """What a module of the program imports of the tools of those who work on it."""
    names: list[str] = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom):
            names.append(node.module or "")
        elif isinstance(node, ast.Import):
            names.extend(each.name for each in node.names)
    return [name for name in names if name.partition(".")[0] in {"tools", "tests"}]


def test_the_program_needs_no_tool_of_its_makers() -> None:
    found = {
        path.relative_to(ROOT).as_posix(): names
        for path in sorted((ROOT / "kiosk").rglob("*.py"))
        if (names := development_imports(path.read_text("utf-8")))
    }
    assert found == {}


@pytest.mark.parametrize("line", ["import tools.gallery", "from tools.gallery.world import world"])
def test_such_an_import_is_seen(line: str) -> None:
    assert development_imports(line)
