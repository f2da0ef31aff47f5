"""Rows as a CSV file that a spreadsheet opens by a double click, whatever its language.

RFC 4180: CRLF, quotes where needed and doubled inside; UTF-8 with the mark that spreadsheets look
for. The separator is the one that the language's spreadsheets expect: Brazil's have the comma in
their numbers and want a semicolon. What would be taken for a formula is made a text
(https://owasp.org/www-community/attacks/CSV_Injection).
"""

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Final

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
_SEMICOLON: Final = frozenset({"pt-BR"})


def csv_bytes(rows: Iterable[Sequence[str | int]], *, locale: str) -> bytes:
    """The whole file; the first row is the header."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";" if locale in _SEMICOLON else ",")
    for row in rows:
        writer.writerow([_cell(value) for value in row])
    return text.getvalue().encode("utf-8-sig")


def _cell(value: str | int) -> str | int:
    if isinstance(value, str) and value.startswith(_FORMULA):
        return f"'{value}"
    return value
