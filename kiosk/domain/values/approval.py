"""What a second person agrees to, and why."""

from dataclasses import field
from enum import StrEnum

from kiosk.domain.values.ids import PersonId
from kiosk.domain.values.lean import dataclass


class ApprovalReason(StrEnum):
    """Why: chosen from this list, so that an auditor can count."""

    PICTURE_IS_GOOD = "picture_is_good"
    """The measure is wrong: a person can see that the picture serves."""
    CUSTOMER_CANNOT = "customer_cannot"
    """Injury, disability, age: no better picture can be had of this customer."""
    DEVICE_FAULT = "device_fault"
    DOCUMENT_WORN = "document_worn"
    PORTAL_CHECKED = "portal_checked"
    """Looked up in the portal of the service: nothing is there."""
    DOCUMENTS_SEEN = "documents_seen"
    """Other documents of the customer were seen on paper."""
    CUSTOMER_KNOWN = "customer_known"
    CUSTOMER_ASKED = "customer_asked"
    FRAUD_SUSPECTED = "fraud_suspected"
    OTHER = "other"
    """Says nothing alone: a note has to say it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """Who agreed to what somebody else did, and why."""

    approver: PersonId
    reason: ApprovalReason
    note: str = field(default="", repr=False)
    """Free text without personal data (`kiosk.domain.rules.approval.note_fault`)."""
