"""A few mutants of the rules, always the same ones; the whole is `python -m tests.mutation.run`."""

from pathlib import Path

import pytest

from tests.mutation import run
from tests.mutation.mutants import Mutant, mutants
from tests.mutation.targets import ROOT, TARGETS

SAMPLED = (
    "kiosk.domain.rules.decide",
    "kiosk.domain.rules.decide_journey",
    "kiosk.domain.rules.findings",
    "kiosk.domain.rules.submission",
)


@pytest.mark.parametrize("module", SAMPLED)
def test_the_rules_notice_a_sample_of_mutants(module: str) -> None:
    outcome = run.run(module, count=3)
    assert outcome.tried == 3
    assert outcome.lived == ()


def test_a_module_that_is_not_changed_is_not_noticed() -> None:
    module = "kiosk.domain.rules.reuse"
    source = (ROOT / (module.replace(".", "/") + ".py")).read_text("utf-8")
    assert run.lives(module, source)
    assert not run.lives(module, source.replace("50.0", "49.0"))
    assert not run.lives(module, "raise ImportError")


def test_mutants_have_names_of_their_own_and_are_all_different() -> None:
    for module in SAMPLED:
        made = mutants(module)
        assert len(made) > 50
        assert len({mutant.name for mutant in made}) == len(made)
        assert made[0].render() == made[0].render()


def test_every_kind_of_change_is_made() -> None:
    names = " | ".join(mutant.name for module in SAMPLED for mutant in mutants(module))
    for change in (
        "number < 0 -> number <= 0",
        "if not",
        "-> return None",
        "Verdict.REVIEW -> Verdict.RECAPTURE",
        "(no demanded)",
        "any -> all",
    ):
        assert change in names, change


def test_a_sample_is_spread_and_never_larger_than_the_whole() -> None:
    whole = [Mutant(name=str(number), render=str) for number in range(10)]
    assert [mutant.name for mutant in run.sample(whole, 5)] == ["0", "2", "4", "6", "8"]
    assert run.sample(whole, 20) == whole


def test_every_excuse_names_a_mutant_and_a_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run.strange(module for module in run.known_survivors() if module in TARGETS) == []
    assert set(run.known_survivors()) <= set(TARGETS)
    assert all(why for each in run.known_survivors().values() for why in each.values())
    invented = tmp_path / "survivors.toml"
    invented.write_text('["kiosk.domain.rules.reuse"]\n"nowhere: 1 -> 2" = "no reason"\n')
    monkeypatch.setattr(run, "SURVIVORS", invented)
    assert run.strange(["kiosk.domain.rules.reuse"]) == [
        "kiosk.domain.rules.reuse: nowhere: 1 -> 2"
    ]
