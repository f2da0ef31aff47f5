"""How an attempt to create something at the service ended, as far as anyone can know.

The service has no idempotency key, so the difference between these classes is the difference
between one billed process and two. Values only: `kiosk.unico.client` makes them, the visit acts
on them.
"""

from kiosk.domain.contract.answers import JourneyAnswer, ProcessAnswer
from kiosk.domain.values.ids import ProcessId
from kiosk.domain.values.lean import dataclass
from kiosk.domain.values.problem import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """The service has it."""

    answer: ProcessAnswer


@dataclass(frozen=True, slots=True, kw_only=True)
class AlreadyThere:
    """409/20073: it exists. `process_id` where the answer names it."""

    problem: Problem
    process_id: ProcessId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class NotTaken:
    """Surely not taken, and sending the same later may work (no connection, 429 to the end)."""

    problem: Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusedByService:
    """Surely not taken: a 4xx. Unchanged it would be refused again."""

    problem: Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class OutcomeUnknown:
    """Something went out and no whole answer came back."""

    problem: Problem


CreateOutcome = Accepted | AlreadyThere | NotTaken | RefusedByService | OutcomeUnknown
"""Never an exception: a caller can not forget the fifth case."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JourneyMade:
    """The journey exists; its link is in `answer.user_redirect_url`."""

    answer: JourneyAnswer


JourneyOutcome = JourneyMade | NotTaken | RefusedByService | OutcomeUnknown
