"""Identifiers: the forms and check digits of each type, and how they are shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.contract.dui import DuiType
from kiosk.domain.rules.identifiers import (
    IdentifierFault,
    clean_identifier,
    format_identifier,
    identifier_fault,
    mask_identifier,
)
from kiosk.domain.rules.phone import (
    clean_phone,
    format_phone,
    notification_fault,
    notification_phone,
    phone_fault,
    phone_said,
)

D = DuiType

GOOD = {
    D.BR_CPF: ("12345678909", "123.456.789-09", "***.456.789-**"),
    D.MX_CURP: ("HEWW580907HGRSHL05", "HEWW 580907 HGRSHL 05", "**** **0907 HG**** **"),
    D.US_SSN: ("123456789", "123-45-6789", "***-45-6***"),
    D.BR_PASSPORT: ("FH123456", "FH 123456", "** 1234**"),
    D.AR_PASSPORT: ("AAB123456", "AAB 123456", "*** 123***"),
    D.AR_DNI: ("20123456", "20.123.456", "**.123.4**"),
    D.NG_NIN: ("12345678901", "1234 567 8901", "***4 567 8***"),
    D.CL_RUN: ("125319092", "12.531.909-2", "**.*31.9**-*"),
    D.EC_NI: ("1714307103", "171430710-3", "***4307**-*"),
    D.US_PASSPORT: ("A12345678", "A12345678", "***345***"),
    D.GT_CUI: ("2498642310101", "2498 64231 0101", "**** 64231 ****"),
    D.UY_CI: ("12345672", "1.234.567-2", "*.*34.56*-*"),
    D.ZZ_EMAIL: ("luke@unico.co", "luke@unico.co", "l***@unico.co"),
    D.ID_NIK: ("3171011708450001", "317101 170845 0001", "*****1 17084* ****"),
    D.ZZ_PHONE_NUMBER: ("5511912345678", "+55 11 91234-5678", "+** ** *****-5678"),
    D.US_DRIVER_LICENSE: ("D1234567", "D1234567", "**2345**"),
    D.NG_BVN: ("22345678901", "2234 567 8901", "***4 567 8***"),
}

WRONG = {
    D.BR_CPF: ("12345678900", IdentifierFault.CHECK),
    D.MX_CURP: ("HEWW580907HGRSHL06", IdentifierFault.CHECK),
    D.US_SSN: ("078051120", IdentifierFault.CHECK),
    D.BR_PASSPORT: ("F1234567", IdentifierFault.FORM),
    D.AR_PASSPORT: ("A123456", IdentifierFault.FORM),
    D.AR_DNI: ("201234", IdentifierFault.FORM),
    D.NG_NIN: ("1234567890", IdentifierFault.FORM),
    D.CL_RUN: ("125319093", IdentifierFault.CHECK),
    D.EC_NI: ("1714307104", IdentifierFault.CHECK),
    D.US_PASSPORT: ("AB1234567", IdentifierFault.FORM),
    D.GT_CUI: ("2498642320101", IdentifierFault.CHECK),
    D.UY_CI: ("12345671", IdentifierFault.CHECK),
    D.ZZ_EMAIL: ("luke@", IdentifierFault.FORM),
    D.ID_NIK: ("3171013217450001", IdentifierFault.CHECK),
    D.ZZ_PHONE_NUMBER: ("551191234567", IdentifierFault.FORM),
    D.US_DRIVER_LICENSE: ("D12", IdentifierFault.FORM),
    D.NG_BVN: ("2234567890A", IdentifierFault.FORM),
}


@pytest.mark.parametrize("dui_type", D)
def test_each_type_knows_right_from_wrong(dui_type: D) -> None:
    code, shown, masked = GOOD[dui_type]
    assert identifier_fault(dui_type, code) is None
    assert format_identifier(dui_type, code) == shown
    assert mask_identifier(dui_type, code) == masked
    wrong, fault = WRONG[dui_type]
    assert identifier_fault(dui_type, wrong) is fault
    assert identifier_fault(dui_type, "") is IdentifierFault.EMPTY


@pytest.mark.parametrize("dui_type", D)
def test_cleaning_what_is_shown_gives_the_code_back(dui_type: D) -> None:
    code = GOOD[dui_type][0]
    for length in range(len(code) + 1):
        typed = code[:length]
        assert clean_identifier(dui_type, format_identifier(dui_type, typed)) == typed


@given(st.sampled_from(D), st.text(alphabet="0123456789ABKX@.-", max_size=24))
def test_nothing_typed_makes_it_fail_or_show_more_than_it_may(dui_type: D, typed: str) -> None:
    code = clean_identifier(dui_type, typed)
    identifier_fault(dui_type, code)
    format_identifier(dui_type, code)
    masked = mask_identifier(dui_type, code)
    if dui_type is not D.ZZ_EMAIL and sum(c.isalnum() for c in code) > 1:
        assert "*" in masked


@pytest.mark.parametrize("cpf", ["11111111111", "00000000000", "99999999999"])
def test_repeated_digits_are_no_cpf(cpf: str) -> None:
    assert identifier_fault(D.BR_CPF, cpf) is IdentifierFault.CHECK


def test_marks_and_case_do_not_matter() -> None:
    assert clean_identifier(D.BR_CPF, " 123.456.789-09 ") == "12345678909"
    assert clean_identifier(D.CL_RUN, "12.531.909-k") == "12531909K"
    assert clean_identifier(D.MX_CURP, "heww580907hgrshl05") == "HEWW580907HGRSHL05"


@pytest.mark.parametrize(
    ("typed", "region", "digits"),
    [
        ("(11) 91234-5678", "BR", "5511912345678"),
        ("011 91234-5678", "BR", "5511912345678"),
        ("+55 11 91234-5678", "BR", "5511912345678"),
        ("0055 11 91234-5678", "BR", "5511912345678"),
        ("5511912345678", "BR", "5511912345678"),
        ("55 1234 5678", "MX", "525512345678"),
        ("+1 202 555 0143", "BR", "12025550143"),
        ("202 555 0143", "US", "12025550143"),
        ("55 1234 5678", "", "5512345678"),
        ("\u202a+1 415 555 2671\u202c", "BR", "14155552671"),
        ("\uff0b1 415 555 2671", "BR", "14155552671"),
        ("(+1) 415 555 2671", "BR", "14155552671"),
        ("tel:+1-415-555-2671", "BR", "14155552671"),
        ("+55 (0) 11 91234-5678", "MX", "5511912345678"),
        ("0 15 11 91234-5678", "BR", "5511912345678"),
        ("044 55 1234 5678", "MX", "525512345678"),
        ("521 55 1234 5678", "MX", "525512345678"),
        ("+52 1 55 1234 5678", "BR", "525512345678"),
        ("52 55 1234 5678", "BR", "525512345678"),
        ("1 415 555 2671", "BR", "5514155552671"),
        ("19 72557-0707", "BR", "5519725570707"),
        ("", "BR", ""),
        ("+", "BR", ""),
    ],
)
def test_a_phone_is_completed_from_home(typed: str, region: str, digits: str) -> None:
    assert clean_phone(typed, region=region) == digits


@pytest.mark.parametrize("digits", ["5519725570707", "5511912345678", "525512345678"])
def test_phones_that_the_service_takes(digits: str) -> None:
    assert not phone_fault(digits)


@pytest.mark.parametrize(
    "digits", ["", "551191234567", "55119123456789", "5501912345678", "12", "+5511912345678", "1a"]
)
def test_phones_that_it_does_not(digits: str) -> None:
    assert phone_fault(digits)


@pytest.mark.parametrize(
    ("digits", "sent"),
    [
        ("525512345678", "5215512345678"),
        ("5215512345678", "5215512345678"),
        ("5511912345678", "5511912345678"),
        ("12025550143", "12025550143"),
        ("571234567890", "571234567890"),
        ("52551234567", "52551234567"),
    ],
)
def test_only_a_whole_mexican_number_gets_its_thirteenth_digit(digits: str, sent: str) -> None:
    assert notification_phone(digits) == sent


def test_a_phone_is_shown_as_it_is_said() -> None:
    assert format_phone("525512345678") == "+52 55 1234 5678"
    assert format_phone("5511") == "+55 11"
    assert format_phone("") == ""


@pytest.mark.parametrize(
    "digits",
    ["5520912345678", "5514155552671", "551133334444", "5501912345678", "1415555267", "999", "x"],
)
def test_phones_that_there_are_not(digits: str) -> None:
    assert phone_fault(digits)
    assert phone_said(digits) is None


@pytest.mark.parametrize(
    ("digits", "sent", "grouped", "region"),
    [
        ("525512345678", "5215512345678", "+52 1 55 1234 5678", "MX"),
        ("5511912345678", "5511912345678", "+55 11 91234-5678", "BR"),
        ("5519725570707", "5519725570707", "+55 19 72557-0707", "BR"),
        ("5491123456789", "5491123456789", "+54 9 11 2345-6789", "AR"),
    ],
)
def test_a_link_goes_to_thirteen_digits(digits: str, sent: str, grouped: str, region: str) -> None:
    assert not notification_fault(digits)
    assert notification_phone(digits) == sent
    said = phone_said(sent)
    assert said is not None
    assert (said.grouped, said.region) == (grouped, region)


@pytest.mark.parametrize("digits", ["14155552671", "551133334444", "5520912345678", ""])
def test_no_link_goes_to_any_other_number(digits: str) -> None:
    assert notification_fault(digits)
