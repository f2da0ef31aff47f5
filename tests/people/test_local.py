"""Signing in by PIN: what is right, what is wrong, who waits, what has to be changed."""

import json
from dataclasses import replace
from itertools import pairwise

import pytest

from kiosk.domain.rules.secret_rules import FREE_TRIES, HISTORY, SecretFault
from kiosk.domain.values.ids import PersonId
from kiosk.domain.values.sign_in import SignInAnswer, SignInFault
from kiosk.domain.values.staff import Role
from kiosk.people.local import LocalPeople
from kiosk.people.roster import Admitted, NewMember, Roster
from kiosk.people.secrets import Hasher, draw_pin
from kiosk.store.opening import Opened
from tests.people.quick import quick_hasher
from tests.store.samples import Counter

PINS = [f"47{n}160" for n in range(10)]


@pytest.fixture
def roster(store: Opened) -> Roster:
    return Roster(store.people, hasher=quick_hasher())


@pytest.fixture
def people(store: Opened) -> LocalPeople:
    return LocalPeople(store.people, hasher=quick_hasher())


@pytest.fixture
def ana(roster: Roster) -> Admitted:
    return roster.add([NewMember(name="Ana", badge="1701", roles=frozenset({Role.ATTENDANT}))])[0]


def entries(store: Opened, code: str) -> list[dict[str, object]]:
    found = [json.loads(line) for line in store.audit.export()]
    return [line["facts"] for line in found if line["code"] == code]


def settled(people: LocalPeople, ana: Admitted, pin: str = PINS[0]) -> PersonId:
    assert isinstance(people.change_secret(ana.member.id, old=ana.pin, new=pin), SignInAnswer)
    return ana.member.id


def test_the_first_use_is_for_changing_the_pin_alone(people: LocalPeople, ana: Admitted) -> None:
    first = people.sign_in(ana.member.id, ana.pin)
    assert first.fault is SignInFault.MUST_CHANGE
    settled(people, ana)
    assert people.sign_in(ana.member.id, ana.pin).fault is SignInFault.WRONG
    assert people.sign_in(ana.member.id, PINS[0]) == SignInAnswer(member=ana.member)


def test_a_password_does_as_well(people: LocalPeople, ana: Admitted) -> None:
    own = settled(people, ana, "a horse of course")
    assert people.sign_in(own, "a horse of course").member == ana.member


def test_wrong_ones_wear_patience_out_and_a_restart_gives_none_back(
    counter: Counter, store: Opened, people: LocalPeople, ana: Admitted
) -> None:
    own = settled(people, ana)
    faults = [people.sign_in(own, "999999") for _ in range(FREE_TRIES)]
    assert [each.fault for each in faults] == [
        *[SignInFault.WRONG] * (FREE_TRIES - 1),
        SignInFault.LOCKED,
    ]
    assert faults[-1].locked_s == 15
    store.journal.close()
    again = counter.open()
    later = LocalPeople(again.people, hasher=quick_hasher())
    assert later.sign_in(own, PINS[0]) == SignInAnswer(fault=SignInFault.LOCKED, locked_s=15)
    counter.clock.tick(seconds=15)
    assert later.sign_in(own, PINS[0]).member == ana.member
    assert later.sign_in(own, "999999").fault is SignInFault.WRONG
    again.journal.close()


def test_a_plug_that_is_pulled_while_a_try_is_looked_at_gives_it_not_back(
    store: Opened, ana: Admitted
) -> None:
    class Pulled(Hasher):
        def matches(self, hashed: str, secret: str) -> bool:
            raise KeyboardInterrupt

    people = LocalPeople(store.people, hasher=Pulled())
    for _ in range(FREE_TRIES):
        with pytest.raises(KeyboardInterrupt):
            people.sign_in(ana.member.id, ana.pin)
    assert LocalPeople(store.people).sign_in(ana.member.id, ana.pin).fault is SignInFault.LOCKED


def test_the_last_five_are_not_taken_again(people: LocalPeople, ana: Admitted) -> None:
    own = settled(people, ana)
    for old, new in pairwise(PINS[:HISTORY]):
        assert isinstance(people.change_secret(own, old=old, new=new), SignInAnswer)
    last = PINS[HISTORY - 1]
    for used in PINS[:HISTORY]:
        assert people.change_secret(own, old=last, new=used) is SecretFault.USED_BEFORE
    assert isinstance(people.change_secret(own, old=last, new=PINS[HISTORY]), SignInAnswer)
    assert isinstance(people.change_secret(own, old=PINS[HISTORY], new=PINS[0]), SignInAnswer)


def test_a_bad_new_pin_is_refused_and_the_old_one_stays(people: LocalPeople, ana: Admitted) -> None:
    own = settled(people, ana)
    assert people.change_secret(own, old=PINS[0], new="123456") is SecretFault.GUESSED_FIRST
    assert people.change_secret(own, old=PINS[0], new="12") is SecretFault.LENGTH
    wrong = people.change_secret(own, old="999999", new=PINS[1])
    assert isinstance(wrong, SignInAnswer)
    assert wrong.fault is SignInFault.WRONG
    assert people.sign_in(own, PINS[0]).member == ana.member


def test_nobody_and_somebody_who_left_are_told_alike(
    people: LocalPeople, roster: Roster, ana: Admitted
) -> None:
    roster.let_go(ana.member)
    nobody = people.sign_in(PersonId("nobody"), "471160")
    assert people.sign_in(ana.member.id, ana.pin) == nobody == SignInAnswer(fault=SignInFault.WRONG)


def test_somebody_disabled_is_told_so_by_the_right_pin_alone(
    store: Opened, people: LocalPeople, roster: Roster, ana: Admitted
) -> None:
    own = settled(people, ana)
    roster.set_active(ana.member, active=False)
    assert people.sign_in(own, "999999").fault is SignInFault.WRONG
    assert people.sign_in(own, PINS[0]).fault is SignInFault.NOT_ACTIVE
    assert people.active() == ()
    roster.set_active(replace(ana.member, active=False), active=True)
    assert people.sign_in(own, PINS[0]).member == ana.member
    assert {"not_active"} <= {f.get("why") for f in entries(store, "staff.sign_in_failed")}


def test_a_reset_opens_a_lock_and_asks_for_another_pin(
    people: LocalPeople, roster: Roster, ana: Admitted
) -> None:
    own = settled(people, ana)
    for _ in range(FREE_TRIES):
        people.sign_in(own, "999999")
    fresh = roster.reset(ana.member)
    assert people.sign_in(own, PINS[0]).fault is SignInFault.WRONG
    assert people.sign_in(own, fresh.pin).fault is SignInFault.MUST_CHANGE
    assert people.change_secret(own, old=fresh.pin, new=PINS[0]) is SecretFault.USED_BEFORE


def test_every_try_is_an_entry_with_the_person_s_id(
    store: Opened, people: LocalPeople, ana: Admitted
) -> None:
    own = settled(people, ana)
    people.sign_in(own, "999999", how="approval")
    people.sign_in(own, PINS[0], how="unlock")
    assert {"person": own, "how": "approval", "on_end": 1} in entries(store, "staff.sign_in_failed")
    assert {"person": own, "how": "unlock", "first": False} in entries(store, "staff.signed_in")
    text = "".join(store.audit.export())
    assert not any(secret in text for secret in (PINS[0], "999999", "Ana", "1701", ana.pin))


def test_the_hash_is_argon2id_and_no_two_are_alike() -> None:
    one, two = (Hasher().hash("471160") for _ in range(2))
    assert one.startswith("$argon2id$")
    assert one != two
    assert Hasher().matches(one, "471160")
    assert not Hasher().matches("no hash at all", "471160")
    assert not Hasher().matches("", "471160")


def test_a_drawn_pin_is_never_one_that_is_guessed_first() -> None:
    drawn = {draw_pin() for _ in range(200)}
    assert len(drawn) > 190
    assert all(len(pin) == 6 and pin.isdecimal() for pin in drawn)
