"""The limits that a bank may set for itself. Defaults are the contract's own bands."""

from dataclasses import field

from kiosk.domain.values.key import key
from kiosk.domain.values.lean import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """Decision limits (notes section 6, design: the verdict).

    Score s of an inconclusive identity: s <= `score_refuse_at` refused; below zero review;
    zero recapture; below `score_approve_at` review; from there on approved.
    """

    score_refuse_at: float = field(
        default=-40.0,
        metadata=key("risk score of an inconclusive identity: refused up to here", low=-100),
    )
    score_approve_at: float = field(
        default=50.0, metadata=key("the same: approved from here", low=-100)
    )
    serpro_minimum: float | None = field(
        default=None,
        metadata=key("below it: review. Without it Serpro is shown and does not count."),
    )
    """0 to 100."""
    retry_invalid_identity: bool = field(
        default=True,
        metadata=key("whether a new attempt is offered after a journey's INVALID_IDENTITY"),
    )
