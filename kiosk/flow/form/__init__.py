"""Who is served, and what a second check is compared with."""

from dataclasses import field

from kiosk.domain.contract.subject import Subject
from kiosk.domain.values.ids import ProcessId
from kiosk.domain.values.lean import dataclass
from kiosk.domain.values.problem import Problem
from kiosk.flow.machine import Event, IdleExpired, State, VisitCancelled
from kiosk.flow.visit import Capture, Visit


@dataclass(frozen=True, slots=True, kw_only=True)
class EnteringSubject(State):
    """The form. `problems` mark the fields that were refused."""

    goes_home_by = (VisitCancelled, IdleExpired)

    visit: Visit
    problems: tuple[Problem, ...] = ()
    reviewing: Capture | None = None
    """The picture in hand whose review was left to correct the form: it is gone back to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoosingReference(State):
    """Transactional: an earlier process, or a picture."""

    goes_home_by = (VisitCancelled, IdleExpired)

    visit: Visit
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SubjectEntered(Event):
    """The form was sent on. `problems` were found by `kiosk.domain.rules.checks` on the way."""

    subject: Subject = field(repr=False)
    problems: tuple[Problem, ...] = ()
    auth_process_id: ProcessId | None = None
    """Document without a selfie before: the process it is linked to, typed by the attendant."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceChosen(Event):
    """An earlier process (`process_id`) or, where None, a picture to be taken."""

    process_id: ProcessId | None = None
    problems: tuple[Problem, ...] = ()
