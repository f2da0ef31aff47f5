"""Mutation testing: `python -m tests.mutation.run [MODULE…] [--sample N] [--jobs N] [--limit-s S]`.

Without a module, all of `targets.py`. A mutant that no test notices fails the run, unless
`survivors.toml` names it with a reason; a name there that no mutant has fails it as well.
docs/quality.md tells how long it takes.
"""

import argparse
import os
import subprocess
import sys
import time
import tomllib
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from tests.mutation.mutants import Mutant, mutants
from tests.mutation.targets import ROOT, TARGETS

SURVIVORS = Path(__file__).with_name("survivors.toml")
LIMIT_S = 300.0
"""A mutant that waits for ever was noticed."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How many mutants of one module were tried, which lived, and which of those may."""

    module: str
    tried: int
    lived: tuple[str, ...]
    excused: int


def known_survivors() -> dict[str, dict[str, str]]:
    """Module to mutant to the reason why no test can notice it."""
    return dict(tomllib.loads(SURVIVORS.read_text("utf-8")))


def lives(module: str, source: str, *, limit_s: float = LIMIT_S) -> bool:
    """Whether no test notices it."""
    try:
        done = subprocess.run(
            [sys.executable, "-m", "tests.mutation.child", module],
            input=source,
            text=True,
            encoding="utf-8",
            cwd=ROOT,
            env={**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=limit_s,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return False
    return done.returncode == 0


def sample(whole: list[Mutant], count: int) -> list[Mutant]:
    """`count` of them, evenly spread and always the same."""
    if count >= len(whole):
        return whole
    return [whole[number * len(whole) // count] for number in range(count)]


def run(
    module: str,
    *,
    count: int | None = None,
    jobs: int = 1,
    told: Callable[[str], object] = lambda _name: None,
) -> Outcome:
    """Try the mutants of `module`; `told` hears of each that lives as soon as it does."""
    whole = mutants(module)
    chosen = whole if count is None else sample(whole, count)
    excused = known_survivors().get(module, {})
    lived: list[str] = []
    with ThreadPoolExecutor(jobs) as pool:
        alive = pool.map(partial(lives, module), [mutant.render() for mutant in chosen])
        for mutant, left in zip(chosen, alive, strict=True):
            if left:
                lived.append(mutant.name)
                told(mutant.name)
    return Outcome(
        module=module,
        tried=len(chosen),
        lived=tuple(name for name in lived if name not in excused),
        excused=sum(name in excused for name in lived),
    )


def strange(modules: Iterable[str]) -> list[str]:
    """Names in `survivors.toml` that no mutant has any more."""
    known = known_survivors()
    return [
        f"{module}: {name}"
        for module in modules
        for name in known.get(module, {})
        if name not in {mutant.name for mutant in mutants(module)}
    ]


def say(name: str) -> None:
    """Of a mutant that lives."""
    sys.stdout.write(f"  lives: {name}\n")
    sys.stdout.flush()


def main() -> int:
    """Read the command line; tell each module's figures and what lived."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("module", nargs="*", default=list(TARGETS))
    parser.add_argument("--sample", type=int, metavar="N", help="only N mutants of each module")
    parser.add_argument("--jobs", type=int, default=2)
    given = parser.parse_args()
    failed = strange(given.module)
    for line in failed:
        sys.stdout.write(f"no such mutant: {line}\n")
    for module in given.module:
        begun = time.monotonic()
        outcome = run(module, count=given.sample, jobs=given.jobs, told=say)
        failed += outcome.lived
        sys.stdout.write(
            f"{module}: {outcome.tried} mutants, {len(outcome.lived)} lived,"
            f" {outcome.excused} with a reason ({time.monotonic() - begun:.0f} s)\n"
        )
        sys.stdout.flush()
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
