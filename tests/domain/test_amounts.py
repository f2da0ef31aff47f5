"""Amounts by the marks of a language; what can be read in two ways is asked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.configuration.languages import LANGUAGES, Language, language_of
from kiosk.domain.rules.amounts import Amount, AmountFault, amount_fault, amount_said, read_amount

TWO_WAYS, FORM = AmountFault.TWO_WAYS, AmountFault.FORM
PT, MX, EN = (language_of(tag) for tag in ("pt-BR", "es-MX", "en-US"))


@pytest.mark.parametrize(
    ("typed", "brazil", "america", "nobody"),
    [
        ("85.000", "85000", TWO_WAYS, TWO_WAYS),
        ("1,500", TWO_WAYS, "1500", TWO_WAYS),
        ("1500", "1500", "1500", "1500"),
        ("1500.00", "1500.00", "1500.00", "1500.00"),
        ("1.500,50", "1500.50", "1500.50", "1500.50"),
        ("1,500.50", "1500.50", "1500.50", "1500.50"),
        ("1.234.567", "1234567", "1234567", "1234567"),
        ("1 500,50", "1500.50", "1500.50", "1500.50"),
        ("R$\u00a085.000,00", "85000.00", "85000.00", "85000.00"),
        ("\uff18\uff15", "85", "85", "85"),
        ("19,9", "19.9", "19.9", "19.9"),
        ("0,500", TWO_WAYS, FORM, TWO_WAYS),
        ("1,234,56", FORM, FORM, FORM),
        ("12.34.567", FORM, FORM, FORM),
        ("1e5", FORM, FORM, FORM),
        ("-5", FORM, FORM, FORM),
        ("R$", FORM, FORM, FORM),
        ("nan", FORM, FORM, FORM),
    ],
)
def test_an_amount_is_read_by_the_marks_of_its_language(
    typed: str, brazil: str, america: str, nobody: str
) -> None:
    for language, meant in ((PT, brazil), (EN, america), (MX, america), (None, nobody)):
        read = read_amount(typed, language)
        assert (read.fault or read.value) == meant
        assert not (read.fault and read.value)


def test_nothing_typed_is_no_amount_and_no_fault() -> None:
    assert read_amount(" \u200b", PT) == Amount()


@given(
    whole=st.integers(0, 10**12),
    cents=st.sampled_from(["", "5", "50"]),
    language=st.sampled_from(LANGUAGES),
    grouped=st.booleans(),
)
def test_what_a_language_writes_it_reads(
    whole: int, cents: str, language: Language, *, grouped: bool
) -> None:
    written = f"{whole:,}".replace(",", language.group) if grouped else str(whole)
    value = f"{whole}.{cents}" if cents else str(whole)
    assert read_amount(written + (language.decimal + cents if cents else ""), language) == Amount(
        value=value
    )
    assert read_amount(amount_said(value, language), language).value == value
    assert amount_fault(value) is None


@given(st.text(max_size=20))
def test_what_is_read_can_be_sent(text: str) -> None:
    for language in (*LANGUAGES, None):
        read = read_amount(text, language)
        assert not read.value or amount_fault(read.value) is None


@pytest.mark.parametrize(
    ("value", "fault"),
    [
        ("85.000", TWO_WAYS),
        ("1,500", TWO_WAYS),
        ("1.5000", FORM),
        ("1e3", FORM),
        ("-1", FORM),
        ("NaN", FORM),
        ("1.", FORM),
    ],
)
def test_what_is_no_amount_is_not_sent(value: str, fault: AmountFault) -> None:
    assert amount_fault(value) is fault
