"""Everything that somebody may be allowed or not. Who is: `kiosk.domain.rules.permissions`."""

from enum import StrEnum
from typing import Final


class Permission(StrEnum):
    """Everything that somebody may be allowed or not."""

    SERVE = "serve"
    """Begin and carry on a visit."""
    OVERRIDE = "override"
    """Keep a picture that a measure blocks."""
    RESEND = "resend"
    """Send again after an unknown outcome; it may be billed twice."""
    ACCEPT_REVIEW = "accept_review"
    """Accept or refuse, for the house, what the service refused or left to review."""
    FULL_IDENTIFIERS = "full_identifiers"
    """See identifiers whole, and names in lists."""
    HISTORY_OF_OTHERS = "history_of_others"
    ERASE = "erase"
    """Erase everything about a customer."""
    SETTINGS = "settings"
    PEOPLE = "people"
    """Add, disable, reset, change roles."""
    DAY = "day"
    """The counts of the day: nobody's data."""
    EXPORT = "export"
    """Take counts or the audit trail out of the program."""
    LEAVE = "leave"
    """End the program."""


FOUR_EYES: Final = frozenset(
    {Permission.OVERRIDE, Permission.RESEND, Permission.ACCEPT_REVIEW, Permission.ERASE}
)
"""What `[policy] four_eyes` may name."""
