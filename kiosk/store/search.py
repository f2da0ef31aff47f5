"""Finding submissions without becoming slower with their number.

May know the tables and indexes. Every question is answered by walking an index from one end and
stopping at the limit: no counting, no offset, no sorting of everything that matches.
"""

from collections.abc import Iterator
from datetime import datetime

from kiosk.domain.rules.submission import SubmissionState
from kiosk.domain.values.operation import Operation
from kiosk.store.database import Database, Rows, Values
from kiosk.store.rows import COLUMNS, to_us


def find_rows(
    database: Database,
    *,
    states: frozenset[SubmissionState] | None,
    operations: frozenset[Operation] | None,
    index: bytes | None,
    limit: int,
    before: datetime | None,
    oldest_first: bool,
) -> Rows:
    """Rows of `COLUMNS` in the order of writing, which no change of the clock upsets."""
    with database.read():
        numbers = _numbers(
            database,
            states,
            operations,
            index,
            (_first_not_before(database, before), limit),
            "ASC" if oldest_first else "DESC",
        )
        return _load(database, numbers)


def _numbers(
    database: Database,
    states: frozenset[SubmissionState] | None,
    operations: frozenset[Operation] | None,
    index: bytes | None,
    window: tuple[int, int],
    order: str,
) -> list[int]:
    """Row numbers within `window`: the first number that is too new, and the limit."""
    if index is not None:
        return _by_code(database, index, states, operations, window, order)
    if states is not None or operations is not None:
        return _by_state(database, states, operations, window, order)
    rows = database.run(
        f"SELECT seq FROM submission WHERE seq < ? ORDER BY seq {order} LIMIT ?",  # noqa: S608
        window,
    )
    return [row[0] for row in rows]


def _first_not_before(database: Database, before: datetime | None) -> int:
    """Number of the first row that is too new; times are unique, so a page's end is exact."""
    if before is not None:
        rows = database.run(
            "SELECT seq FROM submission WHERE created_us >= ? ORDER BY created_us LIMIT 1",
            (to_us(before),),
        )
        if rows:
            return int(rows[0][0])
    return 2**62


def _by_state(
    database: Database,
    states: frozenset[SubmissionState] | None,
    operations: frozenset[Operation] | None,
    window: tuple[int, int],
    order: str,
) -> list[int]:
    """One short walk of (state, operation, seq) for each pair, then the best of all of them."""
    walk = (
        "SELECT * FROM (SELECT seq FROM submission WHERE state = ? AND operation = ? AND seq < ?"  # noqa: S608
        f" ORDER BY seq {order} LIMIT ?)"
    )
    pairs = [
        (state, operation)
        for state in (sorted(states) if states is not None else _distinct(database, "state"))
        for operation in (
            sorted(operations)
            if operations is not None
            else _distinct(database, "operation", "state = ? AND", (state,))
        )
    ]
    if not pairs:
        return []
    values: Values = tuple(value for pair in pairs for value in (*pair, *window))
    rows = database.run(
        f"{' UNION ALL '.join([walk] * len(pairs))} ORDER BY 1 {order} LIMIT ?",
        (*values, window[1]),
    )
    return [row[0] for row in rows]


def _distinct(
    database: Database, column: str, where: str = "", values: Values = ()
) -> Iterator[str]:
    """What the column holds, words of a newer program too: one look into the index for each."""
    last = ""
    while rows := database.run(
        f"SELECT {column} FROM submission WHERE {where} {column} > ?"  # noqa: S608
        f" ORDER BY {column} LIMIT 1",
        (*values, last),
    ):
        last = rows[0][0]
        yield last


def _by_code(
    database: Database,
    index: bytes,
    states: frozenset[SubmissionState] | None,
    operations: frozenset[Operation] | None,
    window: tuple[int, int],
    order: str,
) -> list[int]:
    """One customer has few rows: they are filtered here."""
    end, limit = window
    rows = database.run(
        "SELECT seq, state, operation FROM submission"  # noqa: S608
        f" WHERE code_index = ? AND seq < ? ORDER BY seq {order}",
        (index, end),
    )
    return [
        seq
        for seq, state, operation in rows
        if (states is None or state in states) and (operations is None or operation in operations)
    ][:limit]


def _load(database: Database, numbers: list[int]) -> Rows:
    found = {}
    for start in range(0, len(numbers), 500):
        part = numbers[start : start + 500]
        marks = ", ".join("?" * len(part))
        for seq, *row in database.run(
            f"SELECT seq, {COLUMNS} FROM submission WHERE seq IN ({marks})",  # noqa: S608
            tuple(part),
        ):
            found[seq] = tuple(row)
    # A row that another program erased in between is simply not there any more.
    return [found[seq] for seq in numbers if seq in found]
