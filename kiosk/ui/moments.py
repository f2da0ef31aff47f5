"""Times and dates in the words of the language that is installed. Qt's locale, no clock.

What the service sends stays text where it is no date: "2025-10-35" occurs on its own pages.
"""

import re
from datetime import UTC, date, datetime

from PySide6.QtCore import QDate, QLocale, QTime

_SHORT = QLocale.FormatType.ShortFormat
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}(T[0-9:.]+(Z|[+-]\d{2}:?\d{2})?)?")


def moment_words(at: datetime) -> str:
    """Date and time of day at this counter."""
    here = at.astimezone()
    return f"{_date(here.date())} {time_words(here)}"


def read_moment(text: str) -> datetime | None:
    """A time of the service, for example "2023-10-09T15:15:25.417105Z"; None where it is none."""
    try:
        read = datetime.fromisoformat(text)
    except ValueError:
        return None
    return read if read.tzinfo is not None else read.replace(tzinfo=UTC)


def date_words(text: str) -> str:
    """A value that a document was read to have: a real date in local words, all else as it is.

    A document's date has no time of day and no zone: midnight UTC is that day everywhere.
    """
    if _DATE.fullmatch(text) is None:
        return text
    try:
        return _date(date.fromisoformat(text[:10]))
    except ValueError:
        return text


def _date(day: date) -> str:
    written = QLocale().dateFormat(_SHORT)
    # A year of two digits is no year on a document.
    full = written if "yyyy" in written else written.replace("yy", "yyyy")
    return QLocale().toString(QDate(day.year, day.month, day.day), full)


def time_words(here: datetime) -> str:
    """The time of day of a moment that is already in this counter's zone."""
    return QLocale().toString(QTime(here.hour, here.minute), _SHORT)
