"""How old somebody or something is. Pure: the day and the moment are given."""

from datetime import date, datetime
from enum import StrEnum

from kiosk.domain.values.lean import dataclass

_MINUTE_S = 60
_HOUR_S = 3_600


def years_between(born: date, day: date) -> int:
    """Whole years; who is born on 29 February has a birthday on 1 March."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


class Unit(StrEnum):
    """In what an elapsed time is said."""

    NOW = "now"
    MINUTES = "minutes"
    HOURS = "hours"
    DAYS = "days"


@dataclass(frozen=True, slots=True, kw_only=True)
class Elapsed:
    """As in "3 days ago". Of NOW there is no count."""

    unit: Unit
    count: int = 0


def elapsed(since: datetime, now: datetime) -> Elapsed:
    """From `since` to `now`, both with their zone; days are those of `now`'s calendar.

    Yesterday evening is a day ago in the morning, however few hours lie between. A clock that was
    set back makes nothing older than now.
    """
    then = since.astimezone(now.tzinfo)
    days = (now.date() - then.date()).days
    seconds = int((now - then).total_seconds())
    if seconds < _MINUTE_S:
        return Elapsed(unit=Unit.NOW)
    if seconds < _HOUR_S:
        return Elapsed(unit=Unit.MINUTES, count=seconds // _MINUTE_S)
    if days == 0:
        return Elapsed(unit=Unit.HOURS, count=seconds // _HOUR_S)
    return Elapsed(unit=Unit.DAYS, count=days)
