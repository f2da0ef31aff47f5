"""What is offered after a verdict, and after a problem of a journey: one table, no screen.

A way that can not work is not offered: no new picture where no visit is in hand, no file where the
journey never came so far.
"""

from enum import StrEnum

from kiosk.domain.configuration.policy import Policy
from kiosk.domain.contract.answers import JourneyAnswer
from kiosk.domain.contract.flows import flow_named
from kiosk.domain.contract.words import JourneyResult, JourneyState
from kiosk.domain.values.operation import Capability, Operation
from kiosk.domain.values.verdict import Decision, ReasonCode, Verdict

_V = Verdict


class Way(StrEnum):
    """One thing to do next; the way home is always there and stands in no list."""

    NEW_ATTEMPT = "new_attempt"
    """The same once more with everything kept: a new process, and a billed one."""
    RECAPTURE = "recapture"
    """A new picture in the visit in hand."""
    READ_AGAIN = "read_again"
    RESOLVE = "resolve"
    """Find it in the portal, send it again or give it up."""


_BY_API: dict[Verdict, tuple[Way, ...]] = {
    _V.REFUSED: (Way.NEW_ATTEMPT,),
    _V.RECAPTURE: (Way.RECAPTURE,),
    _V.PENDING: (Way.READ_AGAIN,),
    _V.FAILED: (Way.NEW_ATTEMPT,),
    _V.UNKNOWN_OUTCOME: (Way.RESOLVE,),
}
"""After any other verdict there is nothing left to do but to go home."""
_JOURNEY: dict[Verdict, tuple[Way, ...]] = {
    # a journey can not be gone through twice
    _V.RECAPTURE: (Way.NEW_ATTEMPT,),
    _V.PENDING: (Way.READ_AGAIN,),
    _V.FAILED: (Way.NEW_ATTEMPT,),
    _V.UNKNOWN_OUTCOME: (Way.RESOLVE,),
}
"""Likewise; what a refusal offers is policy, below."""
_IN_THE_VISIT = frozenset({Way.NEW_ATTEMPT, Way.RECAPTURE})
"""By API these need the visit in hand: its consent, and its customer at the camera."""

_REFUSED_AS_A_WHOLE = frozenset(
    {ReasonCode.JOURNEY_INVALID_IDENTITY, ReasonCode.JOURNEY_RESULT_FAILED}
)


def ways_on(
    decision: Decision, *, operation: Operation, policy: Policy, visit_in_hand: bool
) -> tuple[Way, ...]:
    """In the order in which they are offered; the first is what is meant."""
    if operation is Operation.JOURNEY:
        if decision.verdict is Verdict.REFUSED and policy.retry_invalid_identity:
            codes = {reason.code for reason in decision.reasons}
            return () if codes.isdisjoint(_REFUSED_AS_A_WHOLE) else (Way.NEW_ATTEMPT,)
        return _JOURNEY.get(decision.verdict, ())
    ways = _BY_API.get(decision.verdict, ())
    return ways if visit_in_hand else tuple(w for w in ways if w not in _IN_THE_VISIT)


def has_selfie(answer: JourneyAnswer) -> bool:
    """Whether the service has a selfie of it to show (notes section 6: not of a revalidation)."""
    revalidates = Capability.SMART_REVALIDATION in flow_named(answer.flow).capabilities
    return _was_gone_through(answer) and not revalidates


def has_evidence(answer: JourneyAnswer) -> bool:
    """Whether there is an evidence set: of a finished journey alone (notes section 6)."""
    return _was_gone_through(answer)


def _was_gone_through(answer: JourneyAnswer) -> bool:
    """Finished by the customer: what expired is called finished as well."""
    ended = None if answer.result is None else answer.result.value
    return answer.state.value is JourneyState.FINISHED and ended is not JourneyResult.EXPIRED
