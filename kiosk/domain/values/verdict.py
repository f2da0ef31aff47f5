"""The words a check ends in, and why.

`decide` and `decide_journey` make a `Decision` of an answer; the screen, the receipt, the journal
and the command line show the same one.
"""

from collections.abc import Iterable
from enum import StrEnum

from kiosk.domain.values.lean import dataclass
from kiosk.domain.values.operation import Capability


class Verdict(StrEnum):
    """Values are those of `--json`. Worst first in `SEVERITY`."""

    APPROVED = "approved"
    REFUSED = "refused"
    REVIEW = "review"
    RECAPTURE = "recapture"
    PENDING = "pending"
    FAILED = "failed"
    UNKNOWN_OUTCOME = "unknown_outcome"


SEVERITY = (
    Verdict.REFUSED,
    Verdict.FAILED,
    Verdict.UNKNOWN_OUTCOME,
    Verdict.REVIEW,
    Verdict.RECAPTURE,
    Verdict.PENDING,
    Verdict.APPROVED,
)
"""Worst first. A review outweighs a recapture: a new picture does not clear a suspicion."""


def worst(verdicts: Iterable[Verdict]) -> Verdict:
    """The most severe of `verdicts`; APPROVED where there is none."""
    return min(verdicts, key=SEVERITY.index, default=Verdict.APPROVED)


class LivenessStanding(StrEnum):
    """`liveness` of `--json`. A picture taken here is never "passed" (notes section 6)."""

    NOT_CHECKED = "not_checked"
    PASSED = "passed"
    FAILED = "failed"


class Standing(StrEnum):
    """How one capability ended."""

    POSITIVE = "positive"
    NEGATIVE = "negative"
    INCONCLUSIVE = "inconclusive"
    NOT_CHECKED = "not_checked"
    MISSING = "missing"
    """Demanded, but not answered or unspecified."""
    UNKNOWN = "unknown"
    """Answered by a word that is not in the contract."""
    SHOWN = "shown"
    """A number that is shown and does not count."""


class ReasonCode(StrEnum):
    """Why the verdict is what it is. Each has words in `kiosk.ui.wording`."""

    IDENTITY_CONFIRMED = "identity_confirmed"
    IDENTITY_REFUSED = "identity_refused"
    IDENTITY_INCONCLUSIVE = "identity_inconclusive"
    LIVENESS_FAILED = "liveness_failed"
    SAME_PERSON = "same_person"
    NOT_SAME_PERSON = "not_same_person"
    ONE_TO_ONE_INCONCLUSIVE = "one_to_one_inconclusive"
    REVALIDATED = "revalidated"
    NOT_REVALIDATED = "not_revalidated"
    OF_AGE = "of_age"
    UNDER_AGE = "under_age"
    AGE_INCONCLUSIVE = "age_inconclusive"
    AGE_UNREADABLE = "age_unreadable"
    """No `result_path` is configured, or nothing is there."""
    FRAUD_SUSPECTED = "fraud_suspected"
    DOCUMENT_ACCEPTED = "document_accepted"
    DOCUMENT_OF_ANOTHER = "document_of_another"
    """cpfMatch false."""
    FACE_NOT_ON_DOCUMENT = "face_not_on_document"
    DOCUMENT_NOT_RECOGNISED = "document_not_recognised"
    """typified false."""
    DOCUMENT_NOT_VALID = "document_not_valid"
    """validate_doc false."""
    DOCUMENT_EXPIRED = "document_expired"
    """Read from the document: it had run out on the day of the visit."""
    NAME_DIFFERS = "name_differs"
    """Read from the document, as are the next three."""
    BIRTH_DATE_DIFFERS = "birth_date_differs"
    NUMBER_DIFFERS = "number_differs"
    MINOR_ON_DOCUMENT = "minor_on_document"
    """Under age, for what only an adult may ask."""
    CONSENT_NOT_GRANTED = "consent_not_granted"
    """consent_granted false."""
    ANSWER_OF_ANOTHER = "answer_of_another"
    """The process is about another identifier than the one that was asked about."""
    SCORE_STRONG_POSITIVE = "score_strong_positive"
    SCORE_MODERATE_POSITIVE = "score_moderate_positive"
    SCORE_NEUTRAL = "score_neutral"
    SCORE_MODERATE_NEGATIVE = "score_moderate_negative"
    SCORE_STRONG_NEGATIVE = "score_strong_negative"
    SCORE_ABSENT = "score_absent"
    SERPRO_BELOW_MINIMUM = "serpro_below_minimum"
    SERPRO_NO_FACE = "serpro_no_face"
    SERPRO_ERROR = "serpro_error"
    ID_CLOUD_APPROVED = "id_cloud_approved"
    """idCloud.result of tenants in Mexico, as are the next five."""
    ID_CLOUD_DENIED = "id_cloud_denied"
    ID_CLOUD_RISK_HIGH = "id_cloud_risk_high"
    ID_CLOUD_RISK_CRITICAL = "id_cloud_risk_critical"
    ID_CLOUD_INCONCLUSIVE = "id_cloud_inconclusive"
    ID_CLOUD_RETRY = "id_cloud_retry"
    RESULT_MISSING = "result_missing"
    """A demanded capability was not answered; `capability` names it."""
    UNKNOWN_WORD = "unknown_word"
    """A capability was answered by a word that is not in the contract; `capability` names it."""
    UNKNOWN_CAPACITY = "unknown_capacity"
    """The journey was to check something that is not in the contract."""
    DEMANDS_UNKNOWN = "demands_unknown"
    """Nobody here knows what the journey was to check."""
    STILL_PROCESSING = "still_processing"
    DIVERGENCE = "divergence"
    CANCELED = "canceled"
    PROCESSING_FAILED = "processing_failed"
    UNKNOWN_STATUS = "unknown_status"
    JOURNEY_NOT_STARTED = "journey_not_started"
    JOURNEY_AWAITS_DOCUMENT = "journey_awaits_document"
    JOURNEY_FAILED = "journey_failed"
    JOURNEY_ERROR = "journey_error"
    JOURNEY_EXPIRED = "journey_expired"
    JOURNEY_INVALID_IDENTITY = "journey_invalid_identity"
    JOURNEY_RESULT_FAILED = "journey_result_failed"
    """PROCESS_RESULT_FAILED: on no page, and no yes."""
    JOURNEY_RESULT_MISSING = "journey_result_missing"
    """Over, and its result is missing or UNSPECIFIED."""
    JOURNEY_RESULT_UNKNOWN = "journey_result_unknown"
    JOURNEY_COMPLETED = "journey_completed"
    NOTHING_CHECKED = "nothing_checked"
    """Finished, but nothing positive was said: review."""
    OUTCOME_UNKNOWN = "outcome_unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One reason and the verdict that it alone leads to. `detail`: a number or an unknown word."""

    code: ReasonCode
    verdict: Verdict
    capability: Capability | None = None
    detail: str = ""

    @property
    def name(self) -> str:
        """As `--json` names it; what several capabilities share names its own."""
        if self.code in SHARED_REASONS and self.capability is not None:
            return f"{self.code.value}:{self.capability.value}"
        return self.code.value


SHARED_REASONS = frozenset({ReasonCode.RESULT_MISSING, ReasonCode.UNKNOWN_WORD})
"""What is said of more than one capability."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CapabilityLine:
    """One row of the verdict's table. `value` is a number as text, or an unknown word, or empty."""

    capability: Capability
    standing: Standing
    value: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """A verdict, its reasons (the deciding ones first) and the table under it."""

    verdict: Verdict
    reasons: tuple[Reason, ...] = ()
    capabilities: tuple[CapabilityLine, ...] = ()
    liveness: LivenessStanding = LivenessStanding.NOT_CHECKED
