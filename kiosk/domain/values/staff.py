"""Who works at the counter. Not the customer: that one is a `Subject`.

The id is a pseudonym drawn at random. It stands in every audit entry and stays there when the
person has left and the name is gone.
"""

from dataclasses import field
from enum import StrEnum

from kiosk.domain.values.ids import PersonId
from kiosk.domain.values.lean import dataclass


class Role(StrEnum):
    """What a person is at this house; what follows from it is `kiosk.domain.rules.permissions`."""

    ATTENDANT = "attendant"
    SUPERVISOR = "supervisor"
    MANAGER = "manager"
    AUDITOR = "auditor"


class PeopleSource(StrEnum):
    """Where people come from: `[people] source`."""

    NONE = "none"
    """Nobody signs in: the attendant is a text of the configuration, one PIN is the manager's."""
    LOCAL = "local"
    """Kept sealed in the journal, with a PIN or password each."""
    OIDC = "oidc"
    """The house's identity provider (RFC 8628, device authorization grant)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffMember:
    """One who may sign in. Name and badge hide from repr and are empty once the person has left."""

    id: PersonId
    name: str = field(default="", repr=False)
    badge: str = field(default="", repr=False)
    """What the badge's scanner types; empty: none."""
    roles: frozenset[Role] = frozenset()
    active: bool = True
