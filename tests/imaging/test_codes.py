"""Codes on a page, read as text and made into fields: check digits decide."""

import numpy as np
import pytest
import segno
import zxingcpp

from kiosk.domain.contract.dui import DuiType
from kiosk.domain.rules.document_codes import ReadFrom, fields_of_codes, fields_of_zone
from kiosk.domain.rules.mrz import read_mrz
from kiosk.domain.values.field import Field
from kiosk.imaging.document_codes import read_codes
from kiosk.imaging.frame import Pixels
from tests.imaging.pictures import card, laid, table

CURP = "HEGG560427MVZRRL04"
CERTIFICATE = f"{CURP}||HERNANDEZ|GARCIA|GLORIA|MUJER|27/04/1956|VERACRUZ|30|"
CPF = "12345678909"


def with_code(code: Pixels) -> Pixels:
    page = card(back=True)
    page[40 : 40 + code.shape[0], 440 : 440 + code.shape[1]] = code[:, :, None]
    return laid(page, table())


def qr(text: str) -> Pixels:
    rows = np.array([list(row) for row in segno.make_qr(text).matrix], np.uint8)
    return np.kron(np.pad(1 - rows, 4, constant_values=1) * 255, np.ones((5, 5), np.uint8))


def pdf417(text: str) -> Pixels:
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.PDF417)
    return np.asarray(zxingcpp.write_barcode_to_image(code, scale=2), dtype=np.uint8)


@pytest.mark.parametrize("draw", [qr, pdf417])
def test_the_certificates_code_gives_the_curp(draw: object) -> None:
    assert callable(draw)
    texts = read_codes(with_code(draw(CERTIFICATE)))
    assert texts == (CERTIFICATE,)
    (found,) = fields_of_codes(texts)
    assert (found.into, found.value, found.dui_type) == (Field.CODE, CURP, DuiType.MX_CURP)
    assert found.proven
    assert found.source is ReadFrom.CODE


def test_a_page_without_a_code_says_nothing() -> None:
    assert read_codes(laid(card(), table())) == ()
    assert fields_of_codes(()) == ()


@pytest.mark.parametrize("text", [CPF, "123.456.789-09", f"x={CPF}&y=1"])
def test_an_identifier_is_found_in_any_text(text: str) -> None:
    (found,) = fields_of_codes((text, text))
    assert (found.value, found.dui_type) == (CPF, DuiType.BR_CPF)


@pytest.mark.parametrize(
    "text",
    [
        "12345678900",
        CERTIFICATE.replace("04||", "05||"),
        "99" + CPF,
        "eyJhbGciOiJFUzI1NiJ9.c2lnbmVk.MEUCIQ",
        "",
    ],
)
def test_what_no_check_digit_proves_is_no_field(text: str) -> None:
    assert fields_of_codes((text,)) == ()


def test_a_zone_gives_name_and_birth_and_says_what_is_proven() -> None:
    lines = [
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
        "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
    ]
    mrz = read_mrz(lines, this_year=2026)
    assert mrz is not None
    name, birth = fields_of_zone(mrz)
    assert (name.into, name.value, name.proven) == (Field.NAME, "ANNA MARIA ERIKSSON", True)
    assert (birth.into, birth.value, birth.proven) == (Field.BIRTH_DATE, "1974-08-12", True)
    assert "ANNA" not in repr(name)
    wrong = read_mrz([lines[0], lines[1].replace("L898", "L888")], this_year=2026)
    assert wrong is not None
    assert [each.proven for each in fields_of_zone(wrong)] == [False, True]
