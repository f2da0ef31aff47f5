"""A submission's life, from written down to known for certain.

There is no idempotency key (notes section 9): the journal is written before the wire, and a state
says whether the service surely has it, surely has it not, or nobody knows.
"""

from dataclasses import field
from datetime import datetime
from enum import StrEnum

from kiosk.domain.contract.dui import DuiType
from kiosk.domain.values.ids import PersonId, ProcessId, SubmissionId, VisitId
from kiosk.domain.values.lean import dataclass
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.problem import Problem
from kiosk.domain.values.verdict import Decision


class SubmissionState(StrEnum):
    """Values are those of `journal list --json`."""

    PREPARED = "prepared"
    SENDING = "sending"
    UNKNOWN_OUTCOME = "unknown_outcome"
    ACCEPTED = "accepted"
    FINAL = "final"
    REFUSED = "refused"
    """Surely not taken: the service answered 4xx."""
    CANCELLED = "cancelled"
    EXPIRED = "expired"
    """Waited longer than policy allows, or the journey's time ran out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """One row of the journal as everybody but the store sees it. Times are UTC."""

    id: SubmissionId
    visit: VisitId
    operation: Operation
    state: SubmissionState
    created_at: datetime
    updated_at: datetime
    process_id: ProcessId | None = None
    decision: Decision | None = None
    problem: Problem | None = None
    subject_name: str = field(default="", repr=False)
    subject_code: str = field(default="", repr=False)
    subject_dui: DuiType | None = None
    """The type of `subject_code`; None in rows of older programs."""
    subject_birth_date: str = field(default="", repr=False)
    """ISO date as it was typed, where it was asked for."""
    purpose: str = ""
    """`document.purpose`, or a journey's `purpose`."""
    client_reference: str = field(default="", repr=False)
    service: str = ""
    """Name of the configured service whose key is used to read it again."""
    mode: str = ""
    attempts: int = 0
    expires_at: str = ""
    """Journeys: as the service said it."""
    flow: str = ""
    attendant: PersonId = field(default=PersonId(""), repr=False)
    """Who prepared it: a pseudonym, or the configuration's text where nobody signs in."""


class SubmissionEvent(StrEnum):
    """What happens to a submission. `advance` says where it leads."""

    SENDING_BEGAN = "sending_began"
    NOT_TAKEN = "not_taken"
    """Surely not taken, and worth sending again: no connection was made, or it has to wait."""
    REFUSED_BY_SERVICE = "refused_by_service"
    OUTCOME_LOST = "outcome_lost"
    OWNER_DIED = "owner_died"
    """Found as `sending` by somebody else than its living owner."""
    PUT_BACK = "put_back"
    """Found as `prepared` in a journal that is older than what was done with it."""
    TAKEN = "taken"
    """The service answered with an id."""
    DECIDED = "decided"
    """A final decision was made."""
    FOUND_IN_PORTAL = "found_in_portal"
    RESEND_CHOSEN = "resend_chosen"
    GIVEN_UP = "given_up"
    CANCELLED_BY_ATTENDANT = "cancelled_by_attendant"
    TIME_RAN_OUT = "time_ran_out"


_S = SubmissionState
_E = SubmissionEvent

TRANSITIONS: dict[tuple[SubmissionState, SubmissionEvent], SubmissionState] = {
    (_S.PREPARED, _E.SENDING_BEGAN): _S.SENDING,
    (_S.PREPARED, _E.CANCELLED_BY_ATTENDANT): _S.CANCELLED,
    (_S.PREPARED, _E.TIME_RAN_OUT): _S.EXPIRED,
    (_S.PREPARED, _E.PUT_BACK): _S.UNKNOWN_OUTCOME,
    (_S.SENDING, _E.NOT_TAKEN): _S.PREPARED,
    (_S.SENDING, _E.REFUSED_BY_SERVICE): _S.REFUSED,
    (_S.SENDING, _E.OUTCOME_LOST): _S.UNKNOWN_OUTCOME,
    (_S.SENDING, _E.OWNER_DIED): _S.UNKNOWN_OUTCOME,
    (_S.SENDING, _E.TAKEN): _S.ACCEPTED,
    (_S.UNKNOWN_OUTCOME, _E.FOUND_IN_PORTAL): _S.ACCEPTED,
    (_S.UNKNOWN_OUTCOME, _E.RESEND_CHOSEN): _S.PREPARED,
    (_S.UNKNOWN_OUTCOME, _E.GIVEN_UP): _S.CANCELLED,
    (_S.ACCEPTED, _E.DECIDED): _S.FINAL,
    (_S.ACCEPTED, _E.TIME_RAN_OUT): _S.EXPIRED,
    (_S.FINAL, _E.DECIDED): _S.FINAL,
}
"""Everything that is not here is illegal and changes nothing."""


def advance(state: SubmissionState, event: SubmissionEvent) -> SubmissionState | None:
    """The state after `event`, or None where it is illegal."""
    return TRANSITIONS.get((state, event))


def said_again(before: Submission, decision: Decision | None) -> bool:
    """Whether `decision` is what was decided already: read once more, the row keeps its day."""
    if before.state is not SubmissionState.FINAL or before.decision is None or decision is None:
        return False
    return decision.verdict is before.decision.verdict
