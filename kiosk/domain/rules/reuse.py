"""Whether a document that the service has already may be used again.

Notes section 3: only after an identity that was confirmed, or a risk score of at least 50. The
limit is the service's, not policy's.
"""

from kiosk.domain.values.operation import Capability
from kiosk.domain.values.verdict import Decision, Standing, Verdict

SCORE_NEEDED = 50.0


def reuse_allowed(decision: Decision) -> bool:
    """Whether `decision`, made on the selfie's process, allows reuse."""
    if decision.verdict in {Verdict.REFUSED, Verdict.FAILED, Verdict.PENDING}:
        return False
    lines = {line.capability: line for line in decision.capabilities}
    identity, score = lines.get(Capability.IDENTITY), lines.get(Capability.RISK_SCORE)
    if identity is None:
        return False
    if identity.standing is Standing.POSITIVE:
        return True
    if identity.standing is not Standing.INCONCLUSIVE or score is None:
        return False
    # a score that was not asked to decide is only shown, and one that is absent has no value
    return score.standing not in {Standing.SHOWN, Standing.MISSING, Standing.NOT_CHECKED} and (
        float(score.value) >= SCORE_NEEDED
    )
