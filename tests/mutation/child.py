"""Runs the tests of one module with one mutant in its place: `python -m tests.mutation.child M N`.

Exit status 1: some test noticed. 0: none did.
"""

import importlib
import importlib.abc
import importlib.machinery
import sys
from collections.abc import Sequence
from types import ModuleType

from tests.mutation.targets import ROOT, TARGETS, Target

NOTICED = 1
EXAMPLES = 30
"""Of each property: enough to tell a mutant that lives from one that does not, in most cases."""
SETTINGS = ROOT / "tests" / "mutation" / "quick.ini"


class Mutated(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Gives the mutant's source for one module, and leaves all others alone."""

    def __init__(self, module: str, source: str) -> None:
        """`module` by its dotted name."""
        self._module, self._source = module, source

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        if fullname != self._module:
            return None
        return importlib.machinery.ModuleSpec(fullname, self)

    def exec_module(self, module: ModuleType) -> None:
        exec(compile(self._source, f"<mutant of {self._module}>", "exec"), module.__dict__)  # noqa: S102


def main(module: str, source: str) -> int:
    """Quick checks first: most mutants do not survive them."""
    sys.meta_path.insert(0, Mutated(module, source))
    target = TARGETS[module]
    if quick_notice(target):
        return NOTICED
    import pytest  # noqa: PLC0415 - most mutants never come so far
    from hypothesis import settings  # noqa: PLC0415

    settings.register_profile("mutant", deadline=None, max_examples=EXAMPLES, database=None)
    # A mutant may break pytest's own run as well: whatever is not a success was noticed.
    options = ["-c", str(SETTINGS), "--rootdir", str(ROOT), "--hypothesis-profile=mutant"]
    status = pytest.main([*options, *target.tests])
    return 0 if status == pytest.ExitCode.OK else NOTICED


def quick_notice(target: Target) -> bool:
    """Whether a check that needs no pytest fails, or the mutant does not even load."""
    try:
        for name in target.quick:
            place, _, function = name.rpartition(".")
            getattr(importlib.import_module(place), function)()
    except Exception as notice:  # noqa: BLE001 - a mutant may fail in any way
        sys.stdout.write(f"noticed: {type(notice).__name__}\n")
        return True
    return False


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1], sys.stdin.read()))
