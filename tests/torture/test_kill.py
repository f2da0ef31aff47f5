"""Fifty kills, and a control that shows a loss would be seen (docs/torture.md tells more)."""

import sys
from pathlib import Path

import pytest

from tests.torture.judge import Book, judge
from tests.torture.kill import torture

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="forks")
KEY = ("onboarding", "s1")


def row(state: str, *, process: str | None = None, verdict: str | None = None) -> dict[str, object]:
    return {
        "submission": "1",
        "operation": "onboarding",
        "state": state,
        "process_id": process,
        "verdict": verdict,
    }


def test_fifty_kills_lose_nothing_and_double_nothing(tmp_path: Path) -> None:
    tally = torture(50, seed=7, fresh_every=25, folder=tmp_path)
    assert tally.findings == []
    assert tally.kills > 30


def test_a_program_that_writes_after_the_wire_is_found_out(tmp_path: Path) -> None:
    tally = torture(60, seed=4, fresh_every=0, folder=tmp_path, control=True)
    assert {finding.kind for finding in tally.findings} & {"lost", "doubled"}


@pytest.mark.parametrize(
    ("rows", "made", "kind"),
    [
        ([], ["p"], "lost"),
        ([], [], ""),
        ([row("prepared")], ["p"], "lost"),
        ([row("prepared")], [], ""),
        ([row("refused")], ["p"], "lost"),
        ([row("cancelled")], ["p"], "lost"),
        ([row("unknown_outcome")], ["p"], ""),
        ([row("unknown_outcome")], [], ""),
        ([row("unknown_outcome")], ["p", "q"], "doubled"),
        ([row("sending")], [], "wrongly_called"),
        ([row("accepted", process="p")], ["p"], ""),
        ([row("accepted", process="q")], ["p"], "wrongly_called"),
        ([row("accepted", process="p")], [], "wrongly_called"),
        ([row("final", process="p", verdict="approved")], ["p"], ""),
        ([row("final", process="p", verdict="refused")], ["p"], "wrongly_called"),
        ([row("final", process="p", verdict="approved")], ["p", "q"], "doubled"),
    ],
)
def test_the_judge(rows: list[dict[str, object]], made: list[str], kind: str) -> None:
    book = Book(asked=[KEY], rows={"1": KEY})
    assert [finding.kind for finding in judge(book, rows, {KEY: made})] == ([kind] if kind else [])


def test_what_was_given_up_is_not_lost() -> None:
    book = Book(asked=[KEY], rows={"1": KEY}, given_up={"1"})
    assert judge(book, [row("cancelled")], {KEY: ["p"]}) == []
