"""Who may do what: the one table from permission to roles, and the rule of two persons.

May know roles. Must not know how somebody proved who they are. Source of the demand: access control
and traceability of CMN 5.274 / BCB 538; four eyes: never the same person.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from kiosk.domain.values.permission import Permission
from kiosk.domain.values.staff import Role, StaffMember

_A, _S, _M, _U = Role.ATTENDANT, Role.SUPERVISOR, Role.MANAGER, Role.AUDITOR

ROLES_OF: Final[Mapping[Permission, frozenset[Role]]] = MappingProxyType(
    {
        Permission.SERVE: frozenset({_A, _S, _M}),
        Permission.OVERRIDE: frozenset({_A, _S, _M}),
        Permission.RESEND: frozenset({_S, _M}),
        Permission.ACCEPT_REVIEW: frozenset({_S, _M}),
        Permission.FULL_IDENTIFIERS: frozenset({_S, _M, _U}),
        Permission.HISTORY_OF_OTHERS: frozenset({_S, _M, _U}),
        Permission.ERASE: frozenset({_M}),
        Permission.SETTINGS: frozenset({_M}),
        Permission.PEOPLE: frozenset({_M}),
        Permission.DAY: frozenset({_S, _M, _U}),
        Permission.EXPORT: frozenset({_M, _U}),
        Permission.LEAVE: frozenset({_S, _M}),
    }
)
"""The one table. A person with several roles may do what any of them may."""

APPROVERS: Final = frozenset({_S, _M})
"""Who may be the second person."""


class Standing(StrEnum):
    """What stands between a person and a deed."""

    ALLOWED = "allowed"
    SECOND_PERSON = "second_person"
    """A second person has to approve on the spot."""


class ApprovalFault(StrEnum):
    """Why somebody can not be the second person."""

    SAME_PERSON = "same_person"
    NOT_ACTIVE = "not_active"
    NO_APPROVER = "no_approver"
    """Neither supervisor nor manager."""
    NOT_PERMITTED = "not_permitted"
    """Neither of the two may do this."""


def may(person: StaffMember, permission: Permission) -> bool:
    """Whether one of the person's roles has it. Somebody who is not active may nothing."""
    return person.active and not ROLES_OF[permission].isdisjoint(person.roles)


def standing(
    person: StaffMember, permission: Permission, four_eyes: frozenset[Permission] = frozenset()
) -> Standing:
    """Whether `person` may do it alone.

    Somebody who may not, and everybody where policy wants four eyes, needs a second person.
    """
    if permission in four_eyes or not may(person, permission):
        return Standing.SECOND_PERSON
    return Standing.ALLOWED


def approval_fault(
    approver: StaffMember, permission: Permission, *, asker: StaffMember
) -> ApprovalFault | None:
    """Why `approver` can not approve what `asker` wants to do; None where nothing is against it.

    One of the two has to have the permission: two who may not are not one who may.
    """
    if approver.id == asker.id or (approver.badge and approver.badge == asker.badge):
        return ApprovalFault.SAME_PERSON
    if not approver.active:
        return ApprovalFault.NOT_ACTIVE
    if APPROVERS.isdisjoint(approver.roles):
        return ApprovalFault.NO_APPROVER
    if not may(approver, permission) and not may(asker, permission):
        return ApprovalFault.NOT_PERMITTED
    return None
