"""Which modules are mutated, and the tests that have to notice.

`quick` are plain functions that raise: they take milliseconds where pytest takes seconds. A module
that is missing here is not mutated at all.
"""

from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_TABLE = (
    "tests.domain.verdict_table.check_every_row",
    "tests.domain.test_standings.check_every_standing",
)
_VERDICT = (
    "tests/domain/test_standings.py",
    "tests/domain/test_decide.py",
    "tests/domain/test_decide_journey.py",
    "tests/domain/test_cross_checks.py",
    "tests/domain/test_flows.py",
)


@dataclass(frozen=True, slots=True)
class Target:
    """What notices a mutant of one module."""

    tests: tuple[str, ...]
    quick: tuple[str, ...] = ()


def _machine() -> dict[str, Target]:
    """The counter's machine, however its moves are divided into files."""
    files = sorted((ROOT / "kiosk" / "flow").rglob("*.py"))
    names = [".".join(file.relative_to(ROOT).with_suffix("").parts) for file in files]
    return {
        name: Target(tests=("tests/flow",))
        for name in names
        if not name.endswith(("__init__", ".diagram"))
    }


TARGETS: dict[str, Target] = {
    **dict.fromkeys(
        (
            "kiosk.domain.rules.decide",
            "kiosk.domain.rules.decide_journey",
            "kiosk.domain.rules.findings",
            "kiosk.domain.rules.crosschecks",
            "kiosk.domain.contract.flows",
            "kiosk.domain.contract.capacities",
            "kiosk.domain.contract.document_fields",
            "kiosk.domain.configuration.policy",
        ),
        Target(quick=_TABLE, tests=_VERDICT),
    ),
    "kiosk.domain.rules.submission": Target(
        quick=(
            "tests.domain.test_submission.test_only_what_is_drawn_leads_anywhere",
            "tests.domain.test_submission.test_every_state_and_event_is_drawn",
        ),
        tests=("tests/domain/test_submission.py",),
    ),
    "kiosk.domain.rules.names": Target(
        quick=("tests.domain.test_cross_checks.check_every_name", *_TABLE),
        tests=("tests/domain/test_cross_checks.py",),
    ),
    **dict.fromkeys(
        (
            "kiosk.domain.rules.ways_on",
            "kiosk.domain.rules.whose",
            "kiosk.domain.values.ages",
        ),
        Target(tests=("tests/domain/test_ways_on.py", "tests/domain/test_cross_checks.py")),
    ),
    "kiosk.domain.rules.reuse": Target(tests=("tests/domain/test_decide.py",)),
    "kiosk.unico.retry": Target(tests=("tests/unico/test_patience.py",)),
    "kiosk.unico.phase": Target(
        tests=("tests/unico/test_phase.py", "tests/unico/test_certainty.py")
    ),
    "kiosk.visit.courier": Target(tests=("tests/torture/test_courier_any_order.py",)),
    **_machine(),
}
