"""Text from people: what is pasted along is taken off, what is written in variants becomes one."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.domain.contract.dui import DuiType
from kiosk.domain.rules.checks import name_is_plausible
from kiosk.domain.rules.identifiers import clean_identifier, identifier_fault
from kiosk.domain.values.ids import clean_id
from kiosk.domain.values.text import canonical, plain, trimmed

PROCESS = "80371b2a-3ac7-432e-866d-57fe37896ac6"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Ana D\u00b4\u00c1vila", "Ana D'\u00c1vila"),
        ("Ana D`\u00c1vila", "Ana D'\u00c1vila"),
        ("O\u2018Neil O\u2019Neil O\u02bcNeil O\u2032Neil O\uff07Neil", " ".join(["O'Neil"] * 5)),
        ("Sa\u0301 Jose\u0301", "S\u00e1 Jos\u00e9"),
        ("e\u200d\u0301", "\u00e9"),
        ("Ana\u2010Maria\u2011Sa\u2015X\u2212Y", "Ana-Maria-Sa-X-Y"),
        ("\u202a+1 415 555 2671\u202c", "+1 415 555 2671"),
        ("\uff0b\uff15\uff15 \uff11\uff11", "+55 11"),
        ("\u0661\u0662\u0663", "123"),
        ("luke\uff20unico\uff0eco", "luke@unico.co"),
        ("\ufeffLuke\u00a0\u2009\u3000Skywalker\u200b ", "Luke Skywalker"),
        ("Luke\tSkywalker\r\n", "Luke Skywalker"),
        ("12\x0234\x00", "1234"),
        ("12\x1d34", "12 34"),
        ("\u2066\u2069", ""),
        ("Lu\u00adke\ufe0f\u3164", "Luke"),
        ("", ""),
    ],
)
def test_one_spelling_for_each_text(typed: str, meant: str) -> None:
    assert canonical(typed) == meant


@given(st.text(st.characters(exclude_categories=())))
@example("\uff0b\u0338")
@example("a\u0344\u200b\u0301")
@example("\u1fef\u2000")
def test_what_is_canonical_stays_so(text: str) -> None:
    once = canonical(text)
    assert canonical(once) == once
    assert unicodedata.is_normalized("NFC", once)
    assert not {unicodedata.category(sign) for sign in once} & {"Cc", "Cf", "Cs", "Zl", "Zp"}
    assert {sign for sign in once if unicodedata.category(sign) in {"Zs", "Nd"}} <= set(
        " 0123456789"
    )
    once.encode("utf-8")


def test_what_is_still_typed_keeps_its_spaces() -> None:
    assert plain("Ana\u00a0") == "Ana "
    assert plain("D\u00b4") == "D'"


@pytest.mark.parametrize(
    ("pasted", "meant"),
    [
        (
            "\u202aC:\\Users\\Jose\u0301\u2019s\\key.pem\u202c\n",
            "C:\\Users\\Jose\u0301\u2019s\\key.pem",
        ),
        ("\ufeff\u200b", ""),
        (" /etc/a b ", "/etc/a b"),
    ],
)
def test_a_path_keeps_what_is_inside(pasted: str, meant: str) -> None:
    assert trimmed(pasted) == meant


@pytest.mark.parametrize(
    "pasted",
    [
        PROCESS,
        PROCESS.upper(),
        f" {PROCESS}\u200b\n",
        f"\u202a{PROCESS}\u202c",
        PROCESS.replace("-", "\u2011"),
        "{" + PROCESS.upper() + "}",
        f'"{PROCESS}",',
        PROCESS[:10] + " " + PROCESS[10:],
    ],
)
def test_an_id_is_read_as_it_is_pasted(pasted: str) -> None:
    assert clean_id(pasted) == PROCESS


def test_what_is_no_uuid_keeps_its_case() -> None:
    assert clean_id(" Doc-ABC-123 ") == "Doc-ABC-123"


def test_a_name_that_is_pasted_goes_through_the_check() -> None:
    for typed in (
        "Ana D\u00b4\u00c1vila",
        "Jose\u0301 de\u200b Sa\u0301",
        "\u202eLuke\u202c S\u2010W",
    ):
        assert name_is_plausible(canonical(typed))


@pytest.mark.parametrize(
    ("curp", "right"),
    [
        ("SIXA800102XDFMRN03", True),
        ("HEWW580907HGRSHL05", True),
        ("siXA800102 xdfmrn-03", True),
        ("SIXA800102XDFMRN04", False),
        ("SIXA800230XDFMRN00", False),
        ("SIXA800102XZZMRN03", False),
        ("SIXA800102ADFMRN03", False),
    ],
)
def test_a_curp_of_the_third_sex_is_judged_by_its_digits(curp: str, *, right: bool) -> None:
    code = clean_identifier(DuiType.MX_CURP, curp)
    assert (identifier_fault(DuiType.MX_CURP, code) is None) is right


@pytest.mark.parametrize("day", ["800132", "800001", "801301", "800230", "810229"])
def test_a_curp_needs_a_day_that_there_is(day: str) -> None:
    faults = {identifier_fault(DuiType.MX_CURP, f"SIXA{day}XDFMRN0{digit}") for digit in range(10)}
    assert None not in faults
    born_later = {
        identifier_fault(DuiType.MX_CURP, f"SIXA040229HDFMRNA{digit}") for digit in range(10)
    }
    assert None in born_later


@pytest.mark.parametrize("state", ["ZZ", "AA", "CX"])
def test_a_curp_needs_a_state_that_there_is(state: str) -> None:
    faults = {
        identifier_fault(DuiType.MX_CURP, f"SIXA800102X{state}MRN0{digit}") for digit in range(10)
    }
    assert None not in faults
