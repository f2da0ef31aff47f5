"""The customer reads and decides, before any picture."""

from kiosk.domain.values.consent import ConsentGiven
from kiosk.domain.values.lean import dataclass
from kiosk.flow.machine import (
    BackPressed,
    Command,
    Event,
    HomePressed,
    IdleExpired,
    State,
    VisitCancelled,
)
from kiosk.flow.visit import Visit


@dataclass(frozen=True, slots=True, kw_only=True)
class AskingConsent(State):
    """The customer reads. Comes before any picture."""

    goes_home_by = (VisitCancelled, IdleExpired)

    visit: Visit


@dataclass(frozen=True, slots=True, kw_only=True)
class Declined(State):
    """The customer said no. Only the fact is kept."""

    goes_home_by = (HomePressed, BackPressed, VisitCancelled, IdleExpired)


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentAccepted(Event):
    """The customer agreed."""

    consent: ConsentGiven


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentDeclined(Event):
    """The customer did not agree."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordConsent(Command):
    """Keep consent (or, with `given` False, only the fact that it was declined)."""

    visit: Visit
    given: bool
