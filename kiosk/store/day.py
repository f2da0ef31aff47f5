"""Reads the counts of some days, whatever the number of rows that they were counted from.

May know the table `tally`, which triggers keep (`kiosk.store.day_schema`).
"""

from datetime import UTC, datetime, timedelta, tzinfo
from typing import Final

from kiosk.domain.rules.submission import SubmissionState
from kiosk.domain.values.tally import Tally
from kiosk.store.database import Database

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_HOUR: Final = timedelta(hours=1)


class DayStore:
    """Blocking, safe from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def tallies(
        self, begin: datetime, end: datetime, zone: tzinfo | None = None
    ) -> tuple[Tally, ...]:
        """The hours from `begin` up to `end`, told in `zone` (None: this computer's).

        Hours are those of UTC: where a zone is off by half an hour, a visit of the first or last
        half-hour of a day stands with the neighbour.
        """
        first, last = (-((_EPOCH - moment) // _HOUR) for moment in (begin, end))
        rows = self._database.run(
            "SELECT hour, kind, operation, word, attendant, count FROM tally"
            " WHERE hour >= ? AND hour < ? AND count > 0",
            (first, last),
        )
        moments = {hour: (_EPOCH + hour * _HOUR).astimezone(zone) for hour, *_ in rows}
        return tuple(
            Tally(
                hour=moments[hour],
                kind=kind,
                operation=operation,
                word=word,
                attendant=attendant,
                count=count,
            )
            for hour, kind, operation, word, attendant, count in rows
        )

    def day(self, begin: datetime, end: datetime) -> tuple[Tally, ...]:
        """The same added up by hour of the day: as many counts for a year as for a day.

        Hours are those of `begin`'s own zone, also behind a change to summer time in between.
        """
        local = begin if begin.tzinfo is not None else begin.astimezone()
        offset = local.utcoffset() or timedelta()
        first, last = (-((_EPOCH - moment) // _HOUR) for moment in (begin, end))
        rows = self._database.run(
            "SELECT (hour + ?) % 24, kind, operation, word, attendant, SUM(count) FROM tally"
            " WHERE hour >= ? AND hour < ? GROUP BY 1, 2, 3, 4, 5",
            (offset // _HOUR, first, last),
        )
        midnight = local.replace(hour=0, minute=0, second=0, microsecond=0)
        moments = tuple(midnight.replace(hour=hour) for hour in range(24))
        return tuple(
            Tally(
                hour=moments[hour],
                kind=kind,
                operation=operation,
                word=word,
                attendant=attendant,
                count=count,
            )
            for hour, kind, operation, word, attendant, count in rows
        )

    def open_unknown(self) -> int:
        """How many unknown outcomes nobody has dealt with."""
        state = SubmissionState.UNKNOWN_OUTCOME.value
        return int(
            self._database.run("SELECT count(*) FROM submission WHERE state = ?", (state,))[0][0]
        )


def copy_tallies(source: Database, target: Database) -> None:
    """Into a file that was written anew: its own triggers have counted what is there still."""
    target.run("DELETE FROM tally")
    rows = iter(source.run("SELECT hour, kind, operation, word, attendant, count FROM tally"))
    target.run_many("INSERT INTO tally VALUES (?, ?, ?, ?, ?, ?)", rows)
