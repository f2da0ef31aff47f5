"""The table of test identifiers: right check digits, each once, and documented."""

from pathlib import Path

import pytest
from stdnum.br import cpf
from stdnum.mx import curp

from kiosk.simulator.identifiers import is_cpf, is_curp
from kiosk.simulator.scenarios import APPROVED, OUTCOMES, outcome_for

DOCS = Path(__file__).resolve().parents[2] / "docs" / "simulator.md"


def test_check_digits_are_right_by_a_second_opinion() -> None:
    for outcome in OUTCOMES:
        assert not outcome.cpf or cpf.is_valid(outcome.cpf), outcome.name
        assert not outcome.curp or curp.is_valid(outcome.curp), outcome.name


def test_names_and_identifiers_occur_once() -> None:
    names = [outcome.name for outcome in OUTCOMES]
    codes = [code for o in OUTCOMES for code in (o.cpf, o.curp) if code]
    assert len(set(names)) == len(names)
    assert len(set(codes)) == len(codes)


def test_any_other_identifier_is_approved() -> None:
    assert outcome_for("73689290074") is APPROVED
    assert outcome_for("") is APPROVED


def test_the_document_lists_the_table() -> None:
    text = DOCS.read_text(encoding="utf-8")
    for o in OUTCOMES:
        row = f"| {o.name} | {o.cpf or '-'} | {o.curp} | {o.about} |"
        assert row in text, row


@pytest.mark.parametrize(
    "text", ["12345678900", "1234567890", "00000000000", "1234567890a", "²" * 11]
)
def test_what_is_no_cpf(text: str) -> None:
    assert not is_cpf(text)


@pytest.mark.parametrize("text", ["SIXA800102HDFMRN08", "sixa800102hdfmrn09", "SIXA800102", ""])
def test_what_is_no_curp(text: str) -> None:
    assert not is_curp(text)
