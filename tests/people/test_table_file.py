"""The file that a spreadsheet opens: read back as it was, and no formula in it."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.people.table_file import csv_bytes

texts = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=20)


@given(
    st.lists(st.lists(texts, min_size=2, max_size=2), max_size=5),
    st.sampled_from(("pt-BR", "en-US")),
)
def test_what_is_written_is_read_back(rows: list[list[str]], locale: str) -> None:
    text = csv_bytes(rows, locale=locale).decode("utf-8-sig")
    read = list(
        csv.reader(io.StringIO(text, newline=""), delimiter=";" if locale == "pt-BR" else ",")
    )
    assert [[cell.removeprefix("'") for cell in row] for row in read] == [
        [cell.removeprefix("'") for cell in row] for row in rows
    ]


@pytest.mark.parametrize("formula", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_a_formula_is_made_a_text(formula: str) -> None:
    assert csv_bytes([(formula,)], locale="es-MX").decode("utf-8-sig").strip('"').startswith("'")


def test_it_is_rfc_4180_with_the_mark_of_utf_8() -> None:
    made = csv_bytes([("a", "b"), ('say "x", y', 2)], locale="en-US")
    assert made == b'\xef\xbb\xbfa,b\r\n"say ""x"", y",2\r\n'
    assert csv_bytes([("a", "b")], locale="pt-BR") == b"\xef\xbb\xbfa;b\r\n"
