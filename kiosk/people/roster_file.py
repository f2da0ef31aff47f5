"""A list of people as a CSV file: name, badge, roles and, where the house gives them, pin.

Every row is looked at before one is added, and all that are wrong are told at once, by line and
column, without their values. Comma or semicolon, with or without the mark that spreadsheets put
before UTF-8.
"""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kiosk.domain.values.problem import ProblemError
from kiosk.domain.values.staff import Role
from kiosk.people.roster import NewMember, check, refused, tidy

COLUMNS: Final = ("name", "badge", "roles", "pin")
MOST_ROWS: Final = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class RowFault:
    """What is wrong with one row. `line` counts from 1, the header's; `code` is a problem's."""

    line: int
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterFile:
    """What a file says; where `faults` has any, nobody of it is to be added."""

    members: tuple[NewMember, ...]
    faults: tuple[RowFault, ...]


def read_roster(content: bytes) -> RosterFile:
    """Rows of the file. ProblemError `roster.encoding`, `roster.header` or `roster.size`."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise refused("roster.encoding") from None
    members: list[NewMember] = []
    faults: list[RowFault] = []
    badges: set[str] = set()
    for line, row in _rows(text):
        try:
            member = _member(row)
            badge = "".join(sign for sign in member.badge.upper() if sign.isalnum())
            if badge and badge in badges:
                raise refused("people.badge_twice")
            badges.add(badge)
            members.append(member)
        except ProblemError as error:
            faults.append(RowFault(line=line, code=error.problem.code))
    return RosterFile(members=tuple(members), faults=tuple(faults))


def _rows(text: str) -> Iterator[tuple[int, dict[str, str]]]:
    header = text.split("\n", 1)[0]
    separator = ";" if header.count(";") > header.count(",") else ","
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        names = [tidy(name).casefold() for name in next(reader, [])]
        unknown = [name for name in names if name not in COLUMNS]
        if "name" not in names or "roles" not in names or unknown or len(set(names)) < len(names):
            raise refused("roster.header", ", ".join(COLUMNS))
        for number, cells in enumerate(reader):
            if number >= MOST_ROWS:
                raise refused("roster.size", str(MOST_ROWS))
            if not any(cell.strip() for cell in cells):
                continue
            if len(cells) != len(names):
                yield reader.line_num, {}
                continue
            yield reader.line_num, dict(zip(names, cells, strict=True))
    except csv.Error:
        raise refused("roster.csv", f"line {reader.line_num}") from None


def _member(row: dict[str, str]) -> NewMember:
    if not row:
        raise refused("roster.cells")
    words = row["roles"].replace("+", " ").replace("|", " ").replace(",", " ").split()
    known = {role.value: role for role in Role}
    if any(word.casefold() not in known for word in words):
        raise refused("people.unknown_role", ", ".join(known))
    member = NewMember(
        name=row["name"],
        badge=row.get("badge", ""),
        roles=frozenset(known[word.casefold()] for word in words),
        pin=row.get("pin", "").strip(),
    )
    check(member)
    return member
