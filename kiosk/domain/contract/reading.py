"""How a word of the service is recognised: the one door from raw JSON values to enumerations.

Words are compared without case and with or without the enumeration's prefix; numbers and booleans
may come as text and the other way round. What is not recognised is kept as it came. Nothing here
fails, whatever the value is.
"""

from enum import Enum
from typing import TypeVar

from kiosk.domain.contract.words import (
    AgeResult,
    AuthenticationResult,
    BioTokenEngineResult,
    FraudResult,
    IdAgeResult,
    IdCloudResult,
    JourneyResult,
    JourneyState,
    LivenessCode,
    LivenessResult,
    MatchResult,
    NotificationChannel,
    Reading,
    ReferenceType,
    ScoreEnabled,
    SmartRevalidationResult,
    TrustResult,
    UnicoIdResult,
)

E = TypeVar("E", bound=Enum)

PREFIXES: dict[type[Enum], str] = {
    JourneyState: "process_state_",
    JourneyResult: "process_result_",
    LivenessResult: "liveness_result_",
    AuthenticationResult: "authentication_result_",
    TrustResult: "trust_result_",
    BioTokenEngineResult: "bio_token_engine_result_",
    SmartRevalidationResult: "smart_revalidation_result_",
    IdAgeResult: "id_age_result_",
    ScoreEnabled: "score_enabled_",
    NotificationChannel: "notification_channel_",
    ReferenceType: "reference_type_",
}
"""Prefixes of get-process-web-sdk.md, which that page leaves out "for brevity" in places."""

_YES = ("true", "yes", "positive", "1")
_NO_WORDS = ("false", "no", "negative")
_NO = (*_NO_WORDS, "0")
_NOT_LIVE = (*_NO_WORDS, "failed", "not_live", "notlive", "not live")

SYNONYMS: dict[type[Enum], dict[str, Enum]] = {
    # notes section 5: the example prints the text "true"; its negative is not published
    MatchResult: {
        **dict.fromkeys(_YES, MatchResult.POSITIVE),
        **dict.fromkeys(_NO, MatchResult.NEGATIVE),
    },
    AgeResult: {
        **dict.fromkeys(_YES, AgeResult.YES),
        **dict.fromkeys(_NO, AgeResult.NO),
        "id_age_result_positive": AgeResult.YES,
        "id_age_result_negative": AgeResult.NO,
        "id_age_result_inconclusive": AgeResult.INCONCLUSIVE,
    },
    # only the cautious direction: a foreign spelling may refuse, but never confirm
    UnicoIdResult: dict.fromkeys(_NO, UnicoIdResult.NO),
    FraudResult: dict.fromkeys(_YES, FraudResult.YES),
    TrustResult: dict.fromkeys((*_YES, "suspicious"), TrustResult.YES),
    LivenessCode: dict.fromkeys(_NOT_LIVE, LivenessCode.FAILED),
    LivenessResult: dict.fromkeys(_NOT_LIVE, LivenessResult.NOT_LIVE),
    AuthenticationResult: dict.fromkeys(_NO_WORDS, AuthenticationResult.NEGATIVE),
    BioTokenEngineResult: dict.fromkeys(_NO_WORDS, BioTokenEngineResult.NEGATIVE),
    SmartRevalidationResult: dict.fromkeys(_NO_WORDS, SmartRevalidationResult.NEGATIVE),
    IdAgeResult: dict.fromkeys(_NO_WORDS, IdAgeResult.NEGATIVE),
    IdCloudResult: {
        **dict.fromkeys(("high-risk", "risk_high", "high_risk"), IdCloudResult.RISK_HIGH),
        **dict.fromkeys(
            ("critical-risk", "risk_critical", "critical_risk"), IdCloudResult.RISK_CRITICAL
        ),
        **dict.fromkeys((*_NO_WORDS, "refused", "rejected"), IdCloudResult.DENIED),
    },
}
"""Spellings beside the pages' own; notes section 6 has both "risk-high" and "high-risk"."""


def read_word(kind: type[E], raw: object) -> Reading[E]:
    """`raw` as a word of `kind`; an unknown word has no value and keeps its text."""
    text = _text(raw)
    word = text.strip().casefold()
    prefix = PREFIXES.get(kind, "")
    bare = word.removeprefix(prefix)
    for member in kind:
        if bare == str(member.value).casefold().removeprefix(prefix):
            return Reading(raw=text, value=member)
    synonym = SYNONYMS.get(kind, {}).get(bare)
    return Reading(raw=text, value=synonym if isinstance(synonym, kind) else None)


def _text(raw: object) -> str:
    """`raw` as text, spelled as JSON spells it. Containers are named, never quoted."""
    if isinstance(raw, str) and not isinstance(raw, Enum):
        return raw
    if isinstance(raw, bool):
        return "true" if raw else "false"
    if isinstance(raw, Enum):
        return str(raw.value)
    if isinstance(raw, float) and raw.is_integer():
        return str(int(raw))
    if isinstance(raw, int | float):
        return str(raw)
    return "null" if raw is None else f"<{type(raw).__name__}>"
