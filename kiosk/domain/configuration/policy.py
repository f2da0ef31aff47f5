"""What a bank may set for itself: limits, which cross-checks count, and whose table decides.

`Leads` holds every point in which the two tables of decisions differ; docs/policy.md tells them
row by row.
"""

from enum import StrEnum

from kiosk.domain.values.lean import dataclass
from kiosk.domain.values.permission import Permission
from kiosk.domain.values.verdict import Verdict

ADULT_AGE = 18
"""Brazil: Código Civil Art. 5; Mexico: Constitución Art. 34."""


class Preset(StrEnum):
    """`[policy] preset`: whose table of decisions holds."""

    HOUSE = "house"
    """What is unclear is looked at by a person."""
    UNICO = "unico"
    """The vendor's suggested decisions (notes section 11); where it says nothing, the house's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Leads:
    """What each disputed fact leads to."""

    score_below_zero: Verdict
    """A negative risk score above `score_refuse_at`."""
    score_absent: Verdict
    """The risk score of an inconclusive identity was to come and did not."""
    fraud_without_identity: Verdict
    """Fraud is suspected and the identity is inconclusive."""
    biometry_missing: Verdict
    """A journey is over and its liveness or identity, which it was to check, is UNSPECIFIED."""
    score_always_comes: bool
    """Whether an inconclusive identity by API without a score is one whose score did not come."""


LEADS: dict[Preset, Leads] = {
    Preset.HOUSE: Leads(
        score_below_zero=Verdict.REVIEW,
        score_absent=Verdict.REVIEW,
        fraud_without_identity=Verdict.REVIEW,
        biometry_missing=Verdict.REVIEW,
        score_always_comes=False,
    ),
    Preset.UNICO: Leads(
        score_below_zero=Verdict.REFUSED,
        score_absent=Verdict.RECAPTURE,
        fraud_without_identity=Verdict.REFUSED,
        biometry_missing=Verdict.FAILED,
        score_always_comes=True,
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """`[policy]`.

    Score s of an inconclusive identity: s <= `score_refuse_at` refused; below zero what the preset
    says; zero recapture; below `score_approve_at` review; from there on approved.
    """

    preset: Preset = Preset.HOUSE
    score_refuse_at: float = -40.0
    score_approve_at: float = 50.0
    serpro_minimum: float | None = None
    """0 to 100; None: Serpro's similarity is shown and does not count."""
    retry_invalid_identity: bool = True
    """Whether a new attempt is offered after INVALID_IDENTITY with a definitive negative."""
    check_expiry: bool = True
    """Whether a document that had run out on the day of the visit is looked at."""
    check_name: bool = True
    check_birth_date: bool = True
    check_number: bool = True
    check_adult: bool = True
    """Whether a document that shows a minor is looked at where an adult is needed."""
    adult_age: int = ADULT_AGE
    four_eyes: frozenset[Permission] = frozenset()
    """What a second person has to approve, each time, whoever does it."""

    @property
    def leads(self) -> Leads:
        """The preset's own column."""
        return LEADS[self.preset]
