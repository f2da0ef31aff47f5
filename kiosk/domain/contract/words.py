"""The contract's enumerations, and how they are read.

A word that nobody knows is kept: `Reading.raw` has it as it came, `Reading.value` is None. Words
are compared without case and with or without the enumeration's prefix (get-process-web-sdk.md:
"shorthand values"; legacy samples print "Yes").
"""

from enum import Enum, IntEnum, StrEnum
from typing import Generic, TypeVar

from kiosk.domain.values.lean import dataclass

E = TypeVar("E", bound=Enum)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading(Generic[E]):
    """What a field said: the text as it came, and its meaning where there is one."""

    raw: str
    value: E | None


class ProcessStatus(IntEnum):
    """`status` of a by-API process (notes section 2)."""

    PROCESSING = 1
    DIVERGENCE = 2
    FINISHED = 3
    CANCELED = 4
    ERROR = 5


class UnicoIdResult(StrEnum):
    """`unicoId.result`."""

    YES = "yes"
    NO = "no"
    INCONCLUSIVE = "inconclusive"


class FraudResult(StrEnum):
    """`identityFraudsters.result`; older copies list SUSPICIOUS, which counts as yes."""

    YES = "yes"
    INCONCLUSIVE = "inconclusive"
    SUSPICIOUS = "suspicious"


class LivenessCode(IntEnum):
    """`liveness` by API."""

    PASSED = 1
    FAILED = 2


class MatchResult(StrEnum):
    """`biometryToken.result` (notes section 5: the text "true"; other spellings are guarded)."""

    POSITIVE = "true"
    NEGATIVE = "false"
    INCONCLUSIVE = "inconclusive"


class AgeResult(StrEnum):
    """Age answer by API (notes section 6: YES adult, NO minor)."""

    YES = "yes"
    NO = "no"
    INCONCLUSIVE = "inconclusive"


class IdCloudResult(StrEnum):
    """`idCloud.result` of tenants in Mexico (notes sections 6, 8 and 11)."""

    APPROVED = "approved"
    DENIED = "denied"
    REPROVED = "reproved"
    RISK_HIGH = "risk-high"
    RISK_CRITICAL = "risk-critical"
    INCONCLUSIVE = "inconclusive"
    RETRY = "retry"


class JourneyState(StrEnum):
    """`process.state`. The second one has no prefix: a known inconsistency of the service."""

    CREATED = "PROCESS_STATE_CREATED"
    AWAITING_FOR_DOCUMENT = "AWAITING_FOR_DOCUMENT"
    FINISHED = "PROCESS_STATE_FINISHED"
    FAILED = "PROCESS_STATE_FAILED"


class JourneyResult(StrEnum):
    """`process.result`."""

    OK = "PROCESS_RESULT_OK"
    INVALID_IDENTITY = "PROCESS_RESULT_INVALID_IDENTITY"
    ERROR = "PROCESS_RESULT_ERROR"
    EXPIRED = "PROCESS_RESULT_EXPIRED"
    FAILED = "PROCESS_RESULT_FAILED"
    """On no page; as certain a no as INVALID_IDENTITY."""
    UNSPECIFIED = "PROCESS_RESULT_UNSPECIFIED"


class LivenessResult(StrEnum):
    """`authenticationInfo.livenessResult`."""

    LIVE = "LIVENESS_RESULT_LIVE"
    NOT_LIVE = "LIVENESS_RESULT_NOT_LIVE"
    UNSPECIFIED = "LIVENESS_RESULT_UNSPECIFIED"


class AuthenticationResult(StrEnum):
    """`authenticationInfo.authenticationResult`."""

    POSITIVE = "AUTHENTICATION_RESULT_POSITIVE"
    NEGATIVE = "AUTHENTICATION_RESULT_NEGATIVE"
    INCONCLUSIVE = "AUTHENTICATION_RESULT_INCONCLUSIVE"
    UNSPECIFIED = "AUTHENTICATION_RESULT_UNSPECIFIED"


class TrustResult(StrEnum):
    """`authenticationInfo.identityFraudstersResult`."""

    YES = "TRUST_RESULT_YES"
    INCONCLUSIVE = "TRUST_RESULT_INCONCLUSIVE"
    UNSPECIFIED = "TRUST_RESULT_UNSPECIFIED"


class BioTokenEngineResult(StrEnum):
    """`authenticationInfo.bioTokenEngineResult`."""

    POSITIVE = "BIO_TOKEN_ENGINE_RESULT_POSITIVE"
    NEGATIVE = "BIO_TOKEN_ENGINE_RESULT_NEGATIVE"
    UNSPECIFIED = "BIO_TOKEN_ENGINE_RESULT_UNSPECIFIED"


class SmartRevalidationResult(StrEnum):
    """`authenticationInfo.smartRevalidationResult`."""

    POSITIVE = "SMART_REVALIDATION_RESULT_POSITIVE"
    NEGATIVE = "SMART_REVALIDATION_RESULT_NEGATIVE"
    UNSPECIFIED = "SMART_REVALIDATION_RESULT_UNSPECIFIED"


class IdAgeResult(StrEnum):
    """`authenticationInfo.idAgeResult`."""

    POSITIVE = "ID_AGE_RESULT_POSITIVE"
    NEGATIVE = "ID_AGE_RESULT_NEGATIVE"
    INCONCLUSIVE = "ID_AGE_RESULT_INCONCLUSIVE"
    UNSPECIFIED = "ID_AGE_RESULT_UNSPECIFIED"


class ScoreEnabled(StrEnum):
    """`authenticationInfo.scoreEngineResult.scoreEnabled`."""

    TRUE = "SCORE_ENABLED_TRUE"
    FALSE = "SCORE_ENABLED_FALSE"
    UNSPECIFIED = "SCORE_ENABLED_UNSPECIFIED"


class NotificationChannel(StrEnum):
    """`person.notifications[].notificationChannel`."""

    WHATSAPP = "NOTIFICATION_CHANNEL_WHATSAPP"
    SMS = "NOTIFICATION_CHANNEL_SMS"
    EMAIL = "NOTIFICATION_CHANNEL_EMAIL"


BY_PHONE = frozenset({NotificationChannel.SMS, NotificationChannel.WHATSAPP})
"""The channels that need a telephone number."""


class ReferenceType(StrEnum):
    """`references[].referenceType`, by API and by journey."""

    IMAGE_BASE64 = "REFERENCE_TYPE_IMAGE_BASE64"
    PROCESS_ID = "REFERENCE_TYPE_PROCESS_ID"


class UseCase(StrEnum):
    """`useCase` of smart revalidation, as far as it is published (notes section 11).

    The page and the notes list examples; a contract may have others.
    """

    LOGIN = "USE_CASE_LOGIN"
    ACC_MANAGEMENT = "USE_CASE_ACC_MANAGEMENT"
    FIN_TRANSACTIONS = "USE_CASE_FIN_TRANSACTIONS"
    FIN_SERVICES = "USE_CASE_FIN_SERVICES"
    CUSTOM = "USE_CASE_CUSTOM"
    REVALIDATION_7_DAYS = "USE_CASE_IDENTITY_REVALIDATION_7_DAYS"


class JourneyPurpose(StrEnum):
    """`purpose` of a journey (create-process-web-sdk.md)."""

    CREDIT_PROCESS = "creditprocess"
    BIOMETRY_ONBOARDING = "biometryonboarding"
    CAR_PURCHASE = "carpurchase"
    AGE_VERIFICATION = "ageverification"


class Currency(StrEnum):
    """`contextualization.currency`."""

    BRL = "BRL"
    MXN = "MXN"
    USD = "USD"
