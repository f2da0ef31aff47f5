"""The first manager is let in once, and never where there is one."""

import json

import pytest

from kiosk.domain.values.sign_in import SignInFault
from kiosk.domain.values.staff import Role
from kiosk.people.first_manager import admit_first, draft, is_of, to_keep
from kiosk.people.local import LocalPeople
from kiosk.people.roster import NewMember, Roster
from kiosk.store.opening import Opened
from tests.people.quick import quick_hasher
from tests.store.samples import code_of

DRAFT = draft(name="Han  Solo", badge="1703", pin="471160")


def test_the_first_manager_signs_in_and_changes_the_pin(store: Opened) -> None:
    member = admit_first(store.people, to_keep(DRAFT))
    assert member is not None
    assert (member.name, member.badge, member.roles) == (
        "Han Solo",
        "1703",
        frozenset({Role.MANAGER}),
    )
    answer = LocalPeople(store.people).sign_in(member.id, "471160")
    assert answer.fault is SignInFault.MUST_CHANGE
    assert admit_first(store.people, to_keep(DRAFT)) is None


def test_nobody_comes_in_beside_a_manager_nor_takes_a_badge(store: Opened) -> None:
    roster = Roster(store.people, hasher=quick_hasher())
    roster.add([NewMember(name="Ana", badge="1703")])
    member = admit_first(store.people, to_keep(DRAFT))
    assert member is not None
    assert member.badge == ""
    assert admit_first(store.people, "nonsense") is None


@pytest.mark.parametrize("kept", ["", "{}", "[1]", '{"name": "", "badge": "", "hash": ""}', "x"])
def test_what_provisioning_did_not_write_is_refused(store: Opened, kept: str) -> None:
    assert code_of(lambda: admit_first(store.people, kept)) == "people.first_manager"


def test_what_is_kept_holds_no_pin_and_is_known_again() -> None:
    kept = to_keep(DRAFT)
    assert "471160" not in kept
    assert json.loads(kept)["hash"].startswith("$argon2id$")
    assert is_of(kept, DRAFT)
    assert not is_of(kept, draft(name="Han Solo", badge="1703", pin="471161"))
    assert not is_of("", DRAFT)


@pytest.mark.parametrize(("name", "pin"), [("", "471160"), ("Han", ""), ("Han", "123456")])
def test_a_provisioning_file_that_names_nobody_is_refused(name: str, pin: str) -> None:
    assert code_of(lambda: draft(name=name, badge="", pin=pin)).startswith("people.")
