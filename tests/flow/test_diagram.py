"""The drawing in the documentation is the table that runs."""

from pathlib import Path

from tools.diagram import diagram

ARCHITECTURE = Path(__file__).parents[2] / "ARCHITECTURE.md"


def test_the_architecture_shows_the_table_as_it_is() -> None:
    assert diagram() in ARCHITECTURE.read_text(encoding="utf-8")


def test_the_architecture_stays_short() -> None:
    assert len(ARCHITECTURE.read_text(encoding="utf-8").splitlines()) <= 120
