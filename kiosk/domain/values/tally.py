"""One count of the journal: how often something happened in one hour."""

from dataclasses import field
from datetime import datetime

from kiosk.domain.values.lean import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """`kind`: "submission", "time" or "event" (`kiosk.store.day_schema`)."""

    hour: datetime
    """The moment at which the hour begins, with its zone."""
    kind: str = field(repr=False)
    operation: str = field(repr=False)
    word: str = field(repr=False)
    attendant: str = field(repr=False)
    """A pseudonym, or the text of the configuration where nobody signs in."""
    count: int
