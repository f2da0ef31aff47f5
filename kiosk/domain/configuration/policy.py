"""What a bank may set for itself: limits, which cross-checks count, and whose table decides.

`Leads` holds every point in which the two tables of decisions differ; docs/policy.md tells them
row by row.
"""

from dataclasses import field
from enum import StrEnum

from kiosk.domain.values.key import key
from kiosk.domain.values.lean import dataclass
from kiosk.domain.values.permission import FOUR_EYES, Permission
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


_READ = "whether it is one if the document shows another than the customer's"


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """`[policy]`.

    Score s of an inconclusive identity: s <= `score_refuse_at` refused; below zero what the preset
    says; zero recapture; below `score_approve_at` review; from there on approved.
    """

    preset: Preset = field(
        default=Preset.HOUSE,
        metadata=key(
            "whose table of decisions holds: the house's, or the vendor's. Row by row: "
            "[docs/policy.md](docs/policy.md)"
        ),
    )
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
        metadata=key(
            "whether a new attempt is offered after a journey's INVALID_IDENTITY with a definitive "
            "negative; without one it always is"
        ),
    )
    check_expiry: bool = field(
        default=True,
        metadata=key("whether a document that had run out on the day of the visit is a review"),
    )
    check_name: bool = field(default=True, metadata=key(_READ))
    check_birth_date: bool = field(default=True, metadata=key(_READ))
    check_number: bool = field(default=True, metadata=key(_READ))
    check_adult: bool = field(
        default=True,
        metadata=key("whether a document of a minor is, where an adult is needed"),
    )
    adult_age: int = field(
        default=ADULT_AGE, metadata=key("from which birthday somebody is of age", low=1)
    )
    four_eyes: frozenset[Permission] = field(
        default=frozenset(),
        metadata=key(
            "what a second person has to approve each time: a picture that a measure blocks, "
            "sending again, the house's own decision, erasing",
            choices=tuple(sorted(FOUR_EYES)),
        ),
    )

    @property
    def leads(self) -> Leads:
        """The preset's own column."""
        return LEADS[self.preset]
