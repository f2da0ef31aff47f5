"""Who may do what, and the second person who is never the first."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.rules.approval import NoteFault, note_fault
from kiosk.domain.rules.permissions import (
    APPROVERS,
    ROLES_OF,
    ApprovalFault,
    Standing,
    approval_fault,
    may,
    standing,
)
from kiosk.domain.rules.secret_rules import LAST_WAIT_S, SecretFault, secret_fault, wait_s
from kiosk.domain.values.approval import ApprovalReason
from kiosk.domain.values.ids import PersonId
from kiosk.domain.values.permission import FOUR_EYES, Permission
from kiosk.domain.values.staff import Role, StaffMember

R, P = Role, Permission


def member(*roles: Role, own: str = "1", active: bool = True, badge: str = "") -> StaffMember:
    return StaffMember(id=PersonId(own), roles=frozenset(roles), active=active, badge=badge)


people = st.builds(
    StaffMember,
    id=st.sampled_from("abc").map(PersonId),
    roles=st.frozensets(st.sampled_from(Role)),
    active=st.booleans(),
    badge=st.sampled_from(("", "17", "18")),
)


def test_the_table_has_every_permission_and_gives_each_to_somebody() -> None:
    assert set(ROLES_OF) == set(Permission)
    assert all(ROLES_OF.values())


@pytest.mark.parametrize(
    ("role", "allowed"),
    [
        (R.ATTENDANT, {P.SERVE, P.OVERRIDE}),
        (R.AUDITOR, {P.FULL_IDENTIFIERS, P.HISTORY_OF_OTHERS, P.DAY, P.EXPORT}),
        (R.MANAGER, set(Permission)),
    ],
)
def test_a_role_may_what_the_table_says(role: Role, allowed: set[Permission]) -> None:
    assert {each for each in Permission if may(member(role), each)} == allowed


@given(person=people, permission=st.sampled_from(Permission))
def test_somebody_who_is_not_active_may_nothing(
    person: StaffMember, permission: Permission
) -> None:
    assert not may(replace(person, active=False), permission)


@given(person=people, permission=st.sampled_from(Permission))
def test_four_eyes_means_that_nobody_does_it_alone(
    person: StaffMember, permission: Permission
) -> None:
    assert standing(person, permission, frozenset({permission})) is Standing.SECOND_PERSON


@given(asker=people, approver=people, permission=st.sampled_from(Permission))
def test_an_approval_takes_two_of_whom_one_may_and_one_approves(
    asker: StaffMember, approver: StaffMember, permission: Permission
) -> None:
    if approval_fault(approver, permission, asker=asker) is None:
        assert approver.id != asker.id
        assert approver.active
        assert approver.roles & APPROVERS
        assert may(approver, permission) or may(asker, permission)


@pytest.mark.parametrize(
    ("approver", "fault"),
    [
        (member(R.MANAGER), ApprovalFault.SAME_PERSON),
        (member(R.MANAGER, own="2", badge="17"), ApprovalFault.SAME_PERSON),
        (member(R.MANAGER, own="2", active=False), ApprovalFault.NOT_ACTIVE),
        (member(R.ATTENDANT, own="2"), ApprovalFault.NO_APPROVER),
        (member(R.AUDITOR, own="2"), ApprovalFault.NO_APPROVER),
        (member(R.SUPERVISOR, own="2"), ApprovalFault.NOT_PERMITTED),
        (member(R.MANAGER, own="2"), None),
    ],
)
def test_why_somebody_can_not_approve(approver: StaffMember, fault: ApprovalFault | None) -> None:
    asker = member(R.ATTENDANT, badge="17")
    assert approval_fault(approver, P.ERASE, asker=asker) is fault


def test_a_supervisor_approves_what_the_manager_may_do() -> None:
    assert approval_fault(member(R.SUPERVISOR, own="2"), P.ERASE, asker=member(R.MANAGER)) is None


def test_policy_can_name_what_a_second_person_makes_safer() -> None:
    assert {each.value for each in FOUR_EYES} == {"override", "resend", "accept_review", "erase"}


@pytest.mark.parametrize(
    ("note", "fault"),
    [
        ("", NoteFault.MISSING),
        ("   ", NoteFault.MISSING),
        ("Broken lamp over counter 3, since 14:30", None),
        ("x" * 201, NoteFault.TOO_LONG),
        ("CPF 529.982.247-25", NoteFault.PERSONAL),
        ("call 11 98765 4321", NoteFault.PERSONAL),
        ("ana@example.com asked", NoteFault.PERSONAL),
        ("GODE561231HDFRRN09", NoteFault.PERSONAL),
    ],
)
def test_a_note_holds_no_personal_data(note: str, fault: NoteFault | None) -> None:
    assert note_fault(ApprovalReason.OTHER, note) is fault


def test_only_the_reason_other_needs_a_note() -> None:
    assert all(note_fault(r, "") is None for r in ApprovalReason if r is not ApprovalReason.OTHER)


@pytest.mark.parametrize(
    ("secret", "fault"),
    [
        ("471160", None),
        ("correct horse", None),
        ("", SecretFault.LENGTH),
        ("47116", SecretFault.LENGTH),
        ("4711600", SecretFault.LENGTH),
        ("seven77", SecretFault.LENGTH),
        ("x" * 129, SecretFault.LENGTH),
        ("١٢٣٤٥٦", SecretFault.LENGTH),
        ("123456", SecretFault.GUESSED_FIRST),
        ("654321", SecretFault.GUESSED_FIRST),
        ("777777", SecretFault.GUESSED_FIRST),
        ("121212", SecretFault.GUESSED_FIRST),
        ("100417", SecretFault.GUESSED_FIRST),
    ],
)
def test_what_a_pin_or_password_has_to_be(secret: str, fault: SecretFault | None) -> None:
    assert secret_fault(secret, badge="100417") is fault


@given(st.integers(0, 10**9))
def test_a_wait_never_becomes_shorter_nor_longer_than_the_longest(failures: int) -> None:
    assert 0 <= wait_s(failures) <= wait_s(failures + 1) <= LAST_WAIT_S
