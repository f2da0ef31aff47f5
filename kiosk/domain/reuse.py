"""When a document that the service holds may be used again (notes section 3)."""

from kiosk.domain.answers import ProcessAnswer
from kiosk.domain.words import ProcessStatus, UnicoIdResult

REUSE_SCORE = 50.0
"""The contract's own bound, not the bank's policy."""


def reuse_allowed(answer: ProcessAnswer) -> bool:
    """Whether an identity verification before was positive or had a score of at least 50."""
    if answer.status.value is not ProcessStatus.FINISHED:
        return False
    if answer.unico_id is None:
        return False
    if answer.unico_id.value is UnicoIdResult.YES:
        return True
    inconclusive = answer.unico_id.value is UnicoIdResult.INCONCLUSIVE
    return inconclusive and answer.score is not None and answer.score >= REUSE_SCORE
