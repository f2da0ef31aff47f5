"""Days as they are typed, pasted and said."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.configuration.languages import LANGUAGES, Language, language_of
from kiosk.domain.rules.dates import group_date, read_date, say_date

TODAY = "2026-03-01"
PT, EN = language_of("pt-BR"), language_of("en-US")


def typed(signs: str, language: Language) -> str:
    text = ""
    for sign in signs:
        text = group_date(text + sign, language)
    return text


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("31/12/1990", "1990-12-31"),
        ("31.12.1990", "1990-12-31"),
        ("31 12 1990", "1990-12-31"),
        ("1-2-1990", "1990-02-01"),
        ("31121990", "1990-12-31"),
        ("1990-12-31", "1990-12-31"),
        ("1990/12/31", "1990-12-31"),
        ("1990-1-5", "1990-01-05"),
        ("19901231", "1990-12-31"),
        ("1990\u201112\u201131\u200b", "1990-12-31"),
        ("1990-12-31T00:00:00Z", "1990-12-31"),
        ("31/12/90", "1990-12-31"),
        ("31/12/25", "2025-12-31"),
        ("31/12/26", "1926-12-31"),
        ("01/03/26", "2026-03-01"),
        ("12/31/1990", "1990-12-31"),
        ("30/02/1990", "1990-02-30"),
        ("31/31/1990", "1990-31-31"),
        ("yesterday", "yesterday"),
        ("", ""),
    ],
)
def test_a_day_is_understood_as_it_is_written(text: str, meant: str) -> None:
    assert read_date(text, PT, today=TODAY) == meant


def test_the_month_comes_first_where_the_language_says_so() -> None:
    assert read_date("02/03/1990", EN, today=TODAY) == "1990-02-03"
    assert read_date("02/03/1990", PT, today=TODAY) == "1990-03-02"
    assert read_date("31/12/1990", EN, today=TODAY) == "1990-12-31"


def test_without_a_language_only_iso_is_read() -> None:
    assert read_date("1990/12/31", None, today=TODAY) == "1990-12-31"
    assert read_date("02/03/1990", None, today=TODAY) == "02/03/1990"


@pytest.mark.parametrize(
    ("signs", "shown"),
    [
        ("31121990", "31/12/1990"),
        ("311290", "31/12/90"),
        ("1/2/1990", "01/02/1990"),
        ("31/12/1990", "31/12/1990"),
        ("1990-12-31", "31/12/1990"),
        ("19901231", "31/12/1990"),
        ("1990/12/31", "31/12/1990"),
    ],
)
def test_marks_are_set_while_it_is_typed(signs: str, shown: str) -> None:
    assert typed(signs, PT) == shown


@given(st.dates(date(1900, 1, 1), date(2026, 3, 1)), st.sampled_from(LANGUAGES))
def test_every_day_comes_back(day: date, language: Language) -> None:
    iso = day.isoformat()
    said = say_date(iso, language)
    assert read_date(said, language, today=TODAY) == iso
    assert typed(said, language) == said
    assert typed("".join(filter(str.isdecimal, said)), language) == said
    assert group_date(iso, language) == said
    short = said[:-4] + said[-2:]
    assert read_date(short, language, today=TODAY)[5:] == iso[5:]
    assert read_date(short, language, today=TODAY) <= TODAY


@given(st.text(max_size=24), st.sampled_from(LANGUAGES))
def test_nothing_typed_makes_it_fail(text: str, language: Language) -> None:
    shown = group_date(text, language)
    read_date(shown, language, today=TODAY)
    assert group_date(shown, language) == shown


def test_what_is_no_date_is_shown_as_it_is() -> None:
    assert say_date("2025-10-35", PT) == "35/10/2025"
    assert say_date("soon", PT) == "soon"
