"""The words of a verdict: the word itself, why, and the table under it."""

from PySide6.QtCore import QCoreApplication

from kiosk.domain.values.operation import Capability
from kiosk.domain.values.verdict import (
    CapabilityLine,
    LivenessStanding,
    Reason,
    ReasonCode,
    Standing,
    Verdict,
)
from kiosk.ui.wording.mark import QT_TRANSLATE_NOOP, words_of

VERDICTS: dict[Verdict, str] = {
    Verdict.APPROVED: QT_TRANSLATE_NOOP("Verdict", "Approved"),
    Verdict.REFUSED: QT_TRANSLATE_NOOP("Verdict", "Refused"),
    Verdict.REVIEW: QT_TRANSLATE_NOOP("Verdict", "Look closer"),
    Verdict.RECAPTURE: QT_TRANSLATE_NOOP("Verdict", "Take the picture again"),
    Verdict.PENDING: QT_TRANSLATE_NOOP("Verdict", "Still being checked"),
    Verdict.FAILED: QT_TRANSLATE_NOOP("Verdict", "It did not work"),
    Verdict.UNKNOWN_OUTCOME: QT_TRANSLATE_NOOP("Verdict", "Outcome unknown"),
}

REASONS: dict[ReasonCode, str] = {
    ReasonCode.IDENTITY_CONFIRMED: QT_TRANSLATE_NOOP("Reason", "The face belongs to this number."),
    ReasonCode.IDENTITY_REFUSED: QT_TRANSLATE_NOOP("Reason", "The face belongs to somebody else."),
    ReasonCode.IDENTITY_INCONCLUSIVE: QT_TRANSLATE_NOOP(
        "Reason", "The face could be neither confirmed nor denied."
    ),
    ReasonCode.LIVENESS_FAILED: QT_TRANSLATE_NOOP(
        "Reason", "The picture does not show a living person."
    ),
    ReasonCode.SAME_PERSON: QT_TRANSLATE_NOOP("Reason", "It is the same person as before."),
    ReasonCode.NOT_SAME_PERSON: QT_TRANSLATE_NOOP("Reason", "It is not the same person as before."),
    ReasonCode.ONE_TO_ONE_INCONCLUSIVE: QT_TRANSLATE_NOOP(
        "Reason", "The comparison with the earlier picture gave no answer."
    ),
    ReasonCode.REVALIDATED: QT_TRANSLATE_NOOP("Reason", "The customer was confirmed again."),
    ReasonCode.NOT_REVALIDATED: QT_TRANSLATE_NOOP(
        "Reason", "The customer could not be confirmed again."
    ),
    ReasonCode.OF_AGE: QT_TRANSLATE_NOOP("Reason", "The customer is of age."),
    ReasonCode.UNDER_AGE: QT_TRANSLATE_NOOP("Reason", "The customer is under age."),
    ReasonCode.AGE_INCONCLUSIVE: QT_TRANSLATE_NOOP("Reason", "The age could not be told."),
    ReasonCode.AGE_UNREADABLE: QT_TRANSLATE_NOOP(
        "Reason", "The answer about the age could not be read."
    ),
    ReasonCode.FRAUD_SUSPECTED: QT_TRANSLATE_NOOP("Reason", "This face is suspected of fraud."),
    ReasonCode.DOCUMENT_ACCEPTED: QT_TRANSLATE_NOOP("Reason", "The document fits the customer."),
    ReasonCode.DOCUMENT_OF_ANOTHER: QT_TRANSLATE_NOOP(
        "Reason", "The number on the document is another one."
    ),
    ReasonCode.FACE_NOT_ON_DOCUMENT: QT_TRANSLATE_NOOP(
        "Reason", "The face on the document is another one."
    ),
    ReasonCode.DOCUMENT_NOT_RECOGNISED: QT_TRANSLATE_NOOP(
        "Reason", "The document was not recognised."
    ),
    ReasonCode.DOCUMENT_NOT_VALID: QT_TRANSLATE_NOOP("Reason", "The document may not be genuine."),
    ReasonCode.SCORE_STRONG_POSITIVE: QT_TRANSLATE_NOOP("Reason", "The risk is very low."),
    ReasonCode.SCORE_MODERATE_POSITIVE: QT_TRANSLATE_NOOP(
        "Reason", "The risk is low, but not low enough to approve by itself."
    ),
    ReasonCode.SCORE_NEUTRAL: QT_TRANSLATE_NOOP(
        "Reason", "The picture was not good enough to judge."
    ),
    ReasonCode.SCORE_MODERATE_NEGATIVE: QT_TRANSLATE_NOOP("Reason", "The risk is raised."),
    ReasonCode.SCORE_STRONG_NEGATIVE: QT_TRANSLATE_NOOP("Reason", "The risk is very high."),
    ReasonCode.SCORE_ABSENT: QT_TRANSLATE_NOOP("Reason", "No risk score came with the answer."),
    ReasonCode.SERPRO_BELOW_MINIMUM: QT_TRANSLATE_NOOP(
        "Reason", "The government's picture is not similar enough."
    ),
    ReasonCode.SERPRO_NO_FACE: QT_TRANSLATE_NOOP(
        "Reason", "The government has no picture for this number."
    ),
    ReasonCode.SERPRO_ERROR: QT_TRANSLATE_NOOP(
        "Reason", "The government's service did not answer."
    ),
    ReasonCode.RESULT_MISSING: QT_TRANSLATE_NOOP(
        "Reason", "A result that was needed did not come."
    ),
    ReasonCode.UNKNOWN_WORD: QT_TRANSLATE_NOOP(
        "Reason", "The service gave an answer that is new to this program."
    ),
    ReasonCode.DOCUMENT_EXPIRED: QT_TRANSLATE_NOOP("Reason", "The document has expired."),
    ReasonCode.NAME_DIFFERS: QT_TRANSLATE_NOOP(
        "Reason", "The name on the document is another one."
    ),
    ReasonCode.BIRTH_DATE_DIFFERS: QT_TRANSLATE_NOOP(
        "Reason", "The date of birth on the document is another one."
    ),
    ReasonCode.NUMBER_DIFFERS: QT_TRANSLATE_NOOP(
        "Reason", "The number read from the document is not the customer's."
    ),
    ReasonCode.MINOR_ON_DOCUMENT: QT_TRANSLATE_NOOP(
        "Reason", "By the document, the customer is too young for this."
    ),
    ReasonCode.CONSENT_NOT_GRANTED: QT_TRANSLATE_NOOP(
        "Reason", "The customer did not agree to share the data."
    ),
    ReasonCode.ANSWER_OF_ANOTHER: QT_TRANSLATE_NOOP(
        "Reason", "This result is about another customer."
    ),
    ReasonCode.ID_CLOUD_APPROVED: QT_TRANSLATE_NOOP("Reason", "The service approved the customer."),
    ReasonCode.ID_CLOUD_DENIED: QT_TRANSLATE_NOOP("Reason", "The service refused the customer."),
    ReasonCode.ID_CLOUD_RISK_HIGH: QT_TRANSLATE_NOOP("Reason", "The service sees a high risk."),
    ReasonCode.ID_CLOUD_RISK_CRITICAL: QT_TRANSLATE_NOOP(
        "Reason", "The service sees a critical risk."
    ),
    ReasonCode.ID_CLOUD_INCONCLUSIVE: QT_TRANSLATE_NOOP("Reason", "The service could not decide."),
    ReasonCode.ID_CLOUD_RETRY: QT_TRANSLATE_NOOP("Reason", "The service asks for a new picture."),
    ReasonCode.UNKNOWN_CAPACITY: QT_TRANSLATE_NOOP(
        "Reason", "The journey checked something that is new to this program."
    ),
    ReasonCode.DEMANDS_UNKNOWN: QT_TRANSLATE_NOOP(
        "Reason", "It is not known what this journey had to check."
    ),
    ReasonCode.JOURNEY_RESULT_FAILED: QT_TRANSLATE_NOOP(
        "Reason", "The check on the phone was not passed."
    ),
    ReasonCode.JOURNEY_RESULT_MISSING: QT_TRANSLATE_NOOP(
        "Reason", "The journey ended without a result."
    ),
    ReasonCode.JOURNEY_RESULT_UNKNOWN: QT_TRANSLATE_NOOP(
        "Reason", "The journey ended in a way that is new to this program."
    ),
    ReasonCode.STILL_PROCESSING: QT_TRANSLATE_NOOP("Reason", "The service is still working on it."),
    ReasonCode.DIVERGENCE: QT_TRANSLATE_NOOP(
        "Reason", "The service found a difference and is still looking at it."
    ),
    ReasonCode.CANCELED: QT_TRANSLATE_NOOP("Reason", "The process was cancelled."),
    ReasonCode.PROCESSING_FAILED: QT_TRANSLATE_NOOP(
        "Reason", "The service could not finish the check."
    ),
    ReasonCode.UNKNOWN_STATUS: QT_TRANSLATE_NOOP(
        "Reason", "The service is in a state that is new to this program."
    ),
    ReasonCode.JOURNEY_NOT_STARTED: QT_TRANSLATE_NOOP(
        "Reason", "The customer has not finished on the phone yet."
    ),
    ReasonCode.JOURNEY_AWAITS_DOCUMENT: QT_TRANSLATE_NOOP(
        "Reason", "The customer's number has still to be entered."
    ),
    ReasonCode.JOURNEY_FAILED: QT_TRANSLATE_NOOP("Reason", "The journey on the phone failed."),
    ReasonCode.JOURNEY_ERROR: QT_TRANSLATE_NOOP("Reason", "The journey ended in an error."),
    ReasonCode.JOURNEY_EXPIRED: QT_TRANSLATE_NOOP(
        "Reason", "The link ran out before the customer finished."
    ),
    ReasonCode.JOURNEY_INVALID_IDENTITY: QT_TRANSLATE_NOOP(
        "Reason", "The check on the phone could not confirm the identity."
    ),
    ReasonCode.JOURNEY_COMPLETED: QT_TRANSLATE_NOOP(
        "Reason", "The customer finished on the phone."
    ),
    ReasonCode.NOTHING_CHECKED: QT_TRANSLATE_NOOP("Reason", "Nothing was confirmed."),
    ReasonCode.OUTCOME_UNKNOWN: QT_TRANSLATE_NOOP(
        "Reason", "We do not know whether the service took it."
    ),
}

CAPABILITIES: dict[Capability, str] = {
    Capability.IDENTITY: QT_TRANSLATE_NOOP("Capability", "Identity"),
    Capability.LIVENESS: QT_TRANSLATE_NOOP("Capability", "Living person"),
    Capability.FRAUD: QT_TRANSLATE_NOOP("Capability", "Fraud suspicion"),
    Capability.RISK_SCORE: QT_TRANSLATE_NOOP("Capability", "Risk score"),
    Capability.SERPRO: QT_TRANSLATE_NOOP("Capability", "Government picture (Serpro)"),
    Capability.ONE_TO_ONE: QT_TRANSLATE_NOOP("Capability", "Same person"),
    Capability.SMART_REVALIDATION: QT_TRANSLATE_NOOP("Capability", "Confirmed again"),
    Capability.AGE: QT_TRANSLATE_NOOP("Capability", "Of age"),
    Capability.DOCUMENT_TYPE: QT_TRANSLATE_NOOP("Capability", "Kind of document"),
    Capability.DOCUMENT_MATCH: QT_TRANSLATE_NOOP("Capability", "Number on the document"),
    Capability.FACE_MATCH: QT_TRANSLATE_NOOP("Capability", "Face on the document"),
    Capability.DOCUMENT_VALIDATION: QT_TRANSLATE_NOOP("Capability", "Genuine document"),
    Capability.ID_CLOUD: QT_TRANSLATE_NOOP("Capability", "Decision of the service"),
    Capability.SIGNATURE: QT_TRANSLATE_NOOP("Capability", "Signature"),
}

STANDINGS: dict[Standing, str] = {
    Standing.POSITIVE: QT_TRANSLATE_NOOP("Standing", "Confirmed"),
    Standing.NEGATIVE: QT_TRANSLATE_NOOP("Standing", "Denied"),
    Standing.INCONCLUSIVE: QT_TRANSLATE_NOOP("Standing", "No clear answer"),
    Standing.NOT_CHECKED: QT_TRANSLATE_NOOP("Standing", "Not checked"),
    Standing.MISSING: QT_TRANSLATE_NOOP("Standing", "Missing"),
    Standing.UNKNOWN: QT_TRANSLATE_NOOP("Standing", "Unknown answer"),
    Standing.SHOWN: QT_TRANSLATE_NOOP("Standing", "For information"),
}

FRAUD_STANDINGS: dict[Standing, str] = {
    Standing.NEGATIVE: QT_TRANSLATE_NOOP("Standing", "Suspected"),
    Standing.INCONCLUSIVE: QT_TRANSLATE_NOOP("Standing", "None found"),
}

RISK_STANDINGS: dict[Standing, str] = {
    Standing.POSITIVE: QT_TRANSLATE_NOOP("Standing", "Low risk"),
    Standing.NEGATIVE: QT_TRANSLATE_NOOP("Standing", "High risk"),
}

LIVENESS: dict[LivenessStanding, str] = {
    LivenessStanding.NOT_CHECKED: QT_TRANSLATE_NOOP("Liveness", "Not checked"),
    LivenessStanding.PASSED: QT_TRANSLATE_NOOP("Liveness", "Passed"),
    LivenessStanding.FAILED: QT_TRANSLATE_NOOP("Liveness", "Failed"),
}


def verdict_words(verdict: Verdict) -> str:
    """The very large word."""
    return words_of("Verdict", VERDICTS, verdict)


def reason_words(reason: Reason) -> str:
    """One sentence of why. Where several capabilities share a reason, it names its own."""
    words = words_of("Reason", REASONS, reason.code)
    shared = {ReasonCode.RESULT_MISSING, ReasonCode.UNKNOWN_WORD}
    if reason.code in shared and reason.capability is not None:
        return f"{capability_words(reason.capability)}: {words}"
    return words


def capability_words(capability: Capability) -> str:
    """The name of a row."""
    return words_of("Capability", CAPABILITIES, capability)


def standing_words(line: CapabilityLine) -> str:
    """How that row ended; a number or an unknown word stands behind it."""
    if line.capability is Capability.FRAUD and line.standing in FRAUD_STANDINGS:
        # a "negative" about a suspicion would be read as good news
        words = QCoreApplication.translate("Standing", FRAUD_STANDINGS[line.standing])
    elif line.capability is Capability.RISK_SCORE and line.standing in RISK_STANDINGS:
        # a score is neither confirmed nor denied
        words = QCoreApplication.translate("Standing", RISK_STANDINGS[line.standing])
    else:
        words = words_of("Standing", STANDINGS, line.standing)
    numbered = {Capability.RISK_SCORE, Capability.SERPRO}
    if line.value and (line.capability in numbered or line.standing is Standing.UNKNOWN):
        return f"{words} ({line.value})"
    return words


def liveness_words(standing: LivenessStanding) -> str:
    """Whether a living person was checked for."""
    return words_of("Liveness", LIVENESS, standing)
