"""People sealed in the journal: found again, kept apart, gone when they leave."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.rules.secret_rules import FREE_TRIES, wait_s
from kiosk.domain.values.ids import PersonId
from kiosk.domain.values.problem import ProblemError
from kiosk.domain.values.sign_in import KeptSecret, StaffSession
from kiosk.domain.values.staff import Role, StaffMember
from kiosk.store.keys import FileKey
from kiosk.store.opening import Opened
from kiosk.store.rotation import rotate_key
from tests.store.samples import Counter, code_of, witness

ANA = StaffMember(
    id=PersonId("5a1f0b9c-6f0e-4c1e-9d1a-0a1b2c3d4e5f"),
    name="Ana Skywalker",
    badge="B-1701",
    roles=frozenset({Role.ATTENDANT}),
)
BEN = StaffMember(
    id=PersonId("6b2f0b9c-6f0e-4c1e-9d1a-0a1b2c3d4e5f"),
    name="ben Kenobi",
    badge="1702",
    roles=frozenset({Role.MANAGER, Role.AUDITOR}),
)
HASH = KeptSecret(hashed="$argon2id$kept", earlier=("$argon2id$older",), must_change=False)


@pytest.fixture
def counter(tmp_path: Path) -> Counter:
    return Counter(tmp_path / "s", key=FileKey(tmp_path / "store.key"))


@pytest.fixture
def store(counter: Counter) -> Iterator[Opened]:
    opened = counter.open()
    opened.people.add([(BEN, HASH), (ANA, HASH)], how="test")
    yield opened
    opened.journal.close()


def test_people_are_found_by_id_and_badge_and_listed_by_name(store: Opened) -> None:
    people = store.people
    assert people.all() == (ANA, BEN)
    assert people.get(BEN.id) == BEN
    assert people.with_badge("b1701") == ANA
    assert people.with_badge("") is None
    assert people.with_badge("9") is None
    assert people.get(PersonId("nobody")) is None


def test_two_people_never_have_one_badge(store: Opened) -> None:
    twin = replace(BEN, id=PersonId("x"), badge="B 1701")
    assert code_of(lambda: store.people.add([(twin, HASH)], how="test")) == "people.badge_taken"
    assert (
        code_of(lambda: store.people.change(replace(BEN, badge="b1701"), code="staff.changed"))
        == "people.badge_taken"
    )
    assert store.people.all() == (ANA, BEN)


def test_of_a_list_with_a_bad_one_nobody_is_added(store: Opened) -> None:
    new = [(replace(ANA, id=PersonId(f"p{n}"), badge=b), HASH) for n, b in enumerate("788")]
    assert code_of(lambda: store.people.add(new, how="csv")) == "people.badge_taken"
    assert len(store.people.all()) == 2


def test_who_leaves_takes_the_name_along_and_the_pseudonym_stays(
    store: Opened, counter: Counter
) -> None:
    store.people.keep_session(
        ANA.id,
        StaffSession(
            person=ANA.id,
            signed_in_at=counter.clock.now,
            confirmed_at=counter.clock.now,
            refresh_token="r3fr3sh",
        ),
    )
    store.people.forget(ANA.id)
    gone = store.people.get(ANA.id)
    assert gone == replace(ANA, name="", badge="", active=False)
    assert store.people.all() == (BEN,)
    assert store.people.with_badge(ANA.badge) is None
    assert store.people.secret(ANA.id) is None
    assert store.people.session(ANA.id) is None
    assert ANA.id in "".join(store.audit.export())
    assert "Skywalker" not in "".join(store.audit.export())
    for call in (
        lambda: store.people.forget(ANA.id),
        lambda: store.people.change(ANA, code="staff.changed"),
        lambda: store.people.keep_secret(ANA.id, HASH, code="staff.reset"),
    ):
        assert code_of(call) == "people.not_found"


def test_a_provider_s_subject_is_told_apart_by_case_and_issuer(store: Opened) -> None:
    known = replace(ANA, id=PersonId("k"), badge="")
    store.people.add_known(known, issuer="https://one", subject="aB1")
    assert store.people.with_subject("https://one", "aB1") == known
    for issuer, subject in (("https://one", "AB1"), ("https://two", "aB1"), ("https://o", "neaB1")):
        assert store.people.with_subject(issuer, subject) is None


def test_every_change_is_an_entry_with_the_person_s_id(store: Opened) -> None:
    store.people.change(replace(ANA, roles=frozenset({Role.SUPERVISOR})), code="staff.changed")
    store.people.keep_secret(ANA.id, HASH, code="staff.reset")
    entries = list(store.audit.export())
    for code in ("staff.added", "staff.changed", "staff.reset"):
        assert any(code in line and ANA.id in line for line in entries), code
    assert store.audit.verify() == ()


def test_secret_and_session_come_back_as_they_were(store: Opened, counter: Counter) -> None:
    now = counter.clock.now
    kept = replace(HASH, failures=3, tried_at=now)
    store.people.keep_secret(ANA.id, kept, code="staff.reset")
    assert store.people.secret(ANA.id) == kept
    session = StaffSession(
        person=ANA.id, signed_in_at=now, confirmed_at=now + timedelta(hours=1), refresh_token="t"
    )
    store.people.keep_session(ANA.id, session)
    assert store.people.session(ANA.id) == session
    store.people.keep_session(ANA.id, None)
    assert store.people.session(ANA.id) is None


def tries(store: Opened, count: int) -> list[float]:
    return [store.people.try_begins(ANA.id, wait_s=wait_s) for _ in range(count)]


def test_the_lock_out_survives_a_restart(counter: Counter, store: Opened) -> None:
    assert tries(store, FREE_TRIES + 1) == [*[0.0] * FREE_TRIES, 15.0]
    store.journal.close()
    again = counter.open()
    assert tries(again, 1) == [15.0]
    counter.clock.tick(seconds=15)
    assert tries(again, 2) == [0.0, 30.0]
    again.journal.close()


def test_a_clock_that_is_set_back_neither_frees_nor_locks_for_ever(
    counter: Counter, store: Opened
) -> None:
    tries(store, FREE_TRIES)
    counter.clock.set(days=-400)
    assert tries(store, 2) == [15.0, 15.0]
    counter.clock.tick(seconds=15)
    assert tries(store, 1) == [0.0]


def test_another_key_opens_people_and_finds_them_by_badge_and_subject(
    counter: Counter, store: Opened
) -> None:
    known = replace(ANA, id=PersonId("k"), badge="")
    store.people.add_known(known, issuer="https://one", subject="aB1")
    store.people.forget(BEN.id)
    store.journal.close()
    rotate_key(counter.folder, key=counter.key, witness=witness(counter.clock))
    again = counter.open()
    assert set(again.people.all()) == {ANA, known}
    assert again.people.with_badge(ANA.badge) == ANA
    assert again.people.with_subject("https://one", "aB1") == known
    assert again.people.secret(ANA.id) == HASH
    assert again.people.get(BEN.id) is not None
    again.journal.close()


def test_no_name_badge_or_hash_lies_in_the_file_in_the_open(
    counter: Counter, store: Opened
) -> None:
    database = store.people._database
    rows = database.run("SELECT * FROM person")
    for private in ("Skywalker", "1701", "argon2"):
        assert not any(private in repr(row) for row in rows)


def test_a_problem_names_nobody(store: Opened) -> None:
    with pytest.raises(ProblemError) as refused:
        store.people.add([(replace(ANA, id=PersonId("x")), HASH)], how="test")
    assert "Skywalker" not in repr(refused.value.problem) + str(refused.value)
