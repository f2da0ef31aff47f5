"""The limits that a bank may set for itself. Defaults are the contract's own bands."""

from kiosk.domain.values.lean import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """Decision limits (notes section 6, design: the verdict).

    Score s of an inconclusive identity: s <= `score_refuse_at` refused; below zero review;
    zero recapture; below `score_approve_at` review; from there on approved.
    """

    score_refuse_at: float = -40.0
    score_approve_at: float = 50.0
    serpro_minimum: float | None = None
    """0 to 100; None: Serpro's similarity is shown and does not count."""
    retry_invalid_identity: bool = True
    """Whether a new attempt is offered after INVALID_IDENTITY; it stays refused either way."""
