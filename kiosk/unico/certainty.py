"""From an error of this package to what is certain about a creation: the rule in one place.

Surely not taken: nothing went out, no token, or a 4xx in the service's own words. Unknown: a 4xx
of anybody else (a gateway may refuse after it has forwarded), any 5xx or redirect, a 2xx that can
not be read, and everything that ended after the first byte without a whole answer (notes section
9: there is no idempotency key, so a wrong guess here is a second, billed process).
"""

from dataclasses import replace

from kiosk.domain.contract.creation import (
    AlreadyThere,
    CreateOutcome,
    NotTaken,
    OutcomeUnknown,
    RefusedByService,
)
from kiosk.domain.values.ids import ProcessId
from kiosk.domain.values.problem import Problem, ProblemKind, Remedy
from kiosk.unico.errors import (
    AnswerLostError,
    RefusedError,
    StrangerError,
    UnicoError,
    UnreadableError,
)

_TOO_MANY = 429
_CONFLICT = 409
_EXISTS = "20073"


def process_outcome(error: UnicoError) -> CreateOutcome:
    """Of POST /processes/v1."""
    if isinstance(error, RefusedError) and _exists(error):
        if error.named_process:
            return AlreadyThere(problem=error.problem, process_id=ProcessId(error.named_process))
        # Nobody can read a result that has no name: it has to be found first.
        return AlreadyThere(problem=unknown(error.problem), process_id=None)
    return _outcome(error)


def journey_outcome(error: UnicoError) -> NotTaken | RefusedByService | OutcomeUnknown:
    """Of POST /client/v1/process. A conflict there names no process: it has to be looked up."""
    if isinstance(error, RefusedError) and _exists(error):
        return OutcomeUnknown(problem=unknown(error.problem))
    return _outcome(error)


def _outcome(error: UnicoError) -> NotTaken | RefusedByService | OutcomeUnknown:
    if isinstance(error, RefusedError):
        if not (error.by_service and _is_4xx(error.status)):
            return OutcomeUnknown(problem=unknown(error.problem))
        if error.status == _TOO_MANY:
            return NotTaken(problem=error.problem)
        return RefusedByService(problem=error.problem)
    if isinstance(error, (AnswerLostError, StrangerError, UnreadableError)):
        return OutcomeUnknown(problem=unknown(error.problem))
    return NotTaken(problem=error.problem)


def unknown(problem: Problem) -> Problem:
    """The same happening, as what it means: somebody has to look, then choose."""
    return replace(problem, kind=ProblemKind.UNKNOWN_OUTCOME, remedy=Remedy.CHOOSE_OUTCOME)


def _exists(error: RefusedError) -> bool:
    told = error.status == _CONFLICT or error.service_code == _EXISTS
    return told and error.by_service and _is_4xx(error.status)


def _is_4xx(status: int) -> bool:
    return 400 <= status < 500  # noqa: PLR2004
