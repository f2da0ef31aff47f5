"""The machine-readable zone: specimens of ICAO Doc 9303, mistakes of recognisers, check digits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.rules.mrz import Mrz, MrzKind, MrzPart, check_digit, read_mrz

PASSPORT = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)
CARD = (
    "I<UTOD231458907<<<<<<<<<<<<<<<",
    "7408122F1204159UTO<<<<<<<<<<<6",
    "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
)


def read(*lines: str) -> Mrz:
    found = read_mrz(lines, this_year=2026)
    assert found is not None
    return found


def test_the_specimen_passport() -> None:
    mrz = read("REPUBLIC OF UTOPIA", *PASSPORT)
    assert mrz.kind is MrzKind.PASSPORT
    assert mrz.whole
    assert mrz.number == "L898902C3"
    assert (mrz.birth_date, mrz.expiry_date, mrz.sex) == ("1974-08-12", "2012-04-15", "F")
    assert (mrz.surname, mrz.given_names) == ("ERIKSSON", "ANNA MARIA")
    assert mrz.full_name == "ANNA MARIA ERIKSSON"
    assert (mrz.issuer, mrz.nationality) == ("UTO", "UTO")
    assert MrzPart.OPTIONAL in mrz.proven


def test_the_specimen_card() -> None:
    mrz = read(*CARD)
    assert mrz.kind is MrzKind.CARD
    assert mrz.whole
    assert mrz.number == "D23145890"
    assert mrz.full_name == "ANNA MARIA ERIKSSON"
    assert mrz.birth_date == "1974-08-12"


def test_mistakes_of_a_recogniser_are_turned_back() -> None:
    second = PASSPORT[1].replace("7408122F1204159", "74O8I22F12O4IS9")
    mrz = read(PASSPORT[0].replace("O<<", "0<<").lower(), second)
    assert mrz.whole
    assert mrz.birth_date == "1974-08-12"
    assert read(PASSPORT[0].replace("<<<", "\u00ab \u2039<"), PASSPORT[1]).whole


@pytest.mark.parametrize(
    ("at", "part"), [(3, MrzPart.NUMBER), (15, MrzPart.BIRTH), (24, MrzPart.EXPIRY)]
)
def test_a_wrong_read_is_not_proven(at: int, part: MrzPart) -> None:
    line = PASSPORT[1]
    wrong = line[:at] + ("7" if line[at] != "7" else "3") + line[at + 1 :]
    mrz = read(PASSPORT[0], wrong)
    assert part not in mrz.proven
    assert MrzPart.WHOLE not in mrz.proven
    assert not mrz.whole


@pytest.mark.parametrize("lines", [(), ("",), (PASSPORT[0],), CARD[:2], ("X" * 44, "9" * 44)])
def test_no_zone_is_none(lines: tuple[str, ...]) -> None:
    assert read_mrz(lines, this_year=2026) is None


def test_births_lie_in_the_past_and_ends_need_not() -> None:
    young = CARD[1].replace("7408122", "2501017")
    mrz = read(CARD[0], young, CARD[2])
    assert mrz.birth_date == "2025-01-01"
    assert read(CARD[0], CARD[1].replace("7408122", "3108122"), CARD[2]).birth_date == "1931-08-12"
    assert read(CARD[0], CARD[1].replace("120415", "331399"), CARD[2]).expiry_date == ""


def test_nothing_personal_is_in_the_repr() -> None:
    told = repr(read(*PASSPORT)) + str(read(*CARD))
    for private in ("ERIKSSON", "ANNA", "L898902C3", "D23145890", "1974"):
        assert private not in told


@given(st.text(alphabet="ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<", min_size=1, max_size=30))
def test_one_changed_figure_changes_the_check_digit(text: str) -> None:
    for place, sign in enumerate(text):
        if sign.isdigit():
            other = str((int(sign) + 1) % 10)
            changed = text[:place] + other + text[place + 1 :]
            assert check_digit(changed) != check_digit(text)


@given(st.lists(st.text(max_size=50), max_size=4))
def test_any_text_is_survived(lines: list[str]) -> None:
    read_mrz(lines, this_year=2026)
