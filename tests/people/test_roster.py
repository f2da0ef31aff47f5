"""The list of people: one by one, by file, five thousand, and always with a manager."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.values.staff import Role
from kiosk.people.roster import NewMember, Roster
from kiosk.people.roster_file import read_roster
from kiosk.store.opening import Opened
from tests.people.quick import quick_hasher
from tests.store.samples import code_of

MANAGER = frozenset({Role.MANAGER})
HEADER = "name,badge,roles,pin\n"


@pytest.fixture
def roster(store: Opened) -> Roster:
    return Roster(store.people, hasher=quick_hasher())


def faults(text: str) -> list[tuple[int, str]]:
    return [(fault.line, fault.code) for fault in read_roster(text.encode()).faults]


@pytest.mark.parametrize(
    ("new", "code"),
    [
        (NewMember(name=" \t "), "people.name"),
        (NewMember(name="x" * 81), "people.name"),
        (NewMember(name="Ana", badge="--"), "people.badge"),
        (NewMember(name="Ana", badge="7" * 41), "people.badge"),
        (NewMember(name="Ana", roles=frozenset()), "people.no_role"),
        (NewMember(name="Ana", pin="12"), "people.pin"),
        (NewMember(name="Ana", pin="123456"), "people.pin"),
    ],
)
def test_what_is_wrong_with_one_is_named_and_nobody_is_added(
    roster: Roster, store: Opened, new: NewMember, code: str
) -> None:
    assert code_of(lambda: roster.add([NewMember(name="Ben"), new])) == code
    assert store.people.all() == ()


def test_somebody_is_found_by_id_badge_or_a_name_that_is_nobody_else_s(roster: Roster) -> None:
    ana, _, _ = roster.add(
        [NewMember(name="Ana  Lima", badge="7"), NewMember(name="Ben"), NewMember(name="Ben")]
    )
    for words in (ana.member.id, "7", "ana lima"):
        assert roster.find(words) == ana.member
    assert code_of(lambda: roster.find("ben")) == "people.several"
    assert code_of(lambda: roster.find("Carla")) == "people.not_found"
    roster.let_go(ana.member)
    assert code_of(lambda: roster.find(ana.member.id)) == "people.not_found"


def test_the_last_manager_stays(roster: Roster) -> None:
    (only,) = roster.add([NewMember(name="Han", roles=MANAGER)])
    for deed in (
        lambda: roster.let_go(only.member),
        lambda: roster.set_active(only.member, active=False),
        lambda: roster.set_roles(only.member, frozenset({Role.AUDITOR})),
    ):
        assert code_of(deed) == "people.last_manager"
    roster.add([NewMember(name="Leia", roles=MANAGER)])
    roster.let_go(only.member)
    (kept,) = [m for m in [roster.find("Leia")] if m.roles == MANAGER]
    assert code_of(lambda: roster.let_go(kept)) == "people.last_manager"


def test_somebody_needs_a_role(roster: Roster) -> None:
    (ana,) = roster.add([NewMember(name="Ana")])
    assert code_of(lambda: roster.set_roles(ana.member, frozenset())) == "people.no_role"
    assert roster.set_roles(ana.member, MANAGER).roles == MANAGER


def test_a_file_is_read_whichever_spreadsheet_wrote_it() -> None:
    texts = (
        'name,badge,roles\r\n"Lima, Ana",7,attendant\r\nBen,,"supervisor, manager"\r\n',
        "\ufeffName;Badge;Roles\nLima, Ana;7;ATTENDANT\n\nBen;;supervisor+manager\n",
    )
    for text in texts:
        found = read_roster(text.encode())
        assert found.faults == ()
        assert [(m.name, m.badge, sorted(m.roles)) for m in found.members] == [
            ("Lima, Ana", "7", ["attendant"]),
            ("Ben", "", ["manager", "supervisor"]),
        ]


def test_every_wrong_row_is_told_by_its_line() -> None:
    text = HEADER + (
        "Ana,7,attendant,\n,8,attendant,\nBen,9,boss,\nCarla,7,auditor,\nDan,10,,\n"
        "Eva,11,attendant,1234\nFay,12,attendant\n"
    )
    assert faults(text) == [
        (3, "people.name"),
        (4, "people.unknown_role"),
        (5, "people.badge_twice"),
        (6, "people.no_role"),
        (7, "people.pin"),
        (8, "roster.cells"),
    ]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"name,roles\nJos\xe9,attendant\n", "roster.encoding"),
        (b"", "roster.header"),
        (b"name\nAna\n", "roster.header"),
        (b"name,roles,salary\nAna,attendant,1\n", "roster.header"),
        (b"name,name,roles\nAna,Ana,attendant\n", "roster.header"),
        (b'name,roles\n"Ana,attendant\n', "roster.csv"),
        (b"name,roles\n" + b"Ana,attendant\n" * 20_001, "roster.size"),
    ],
)
def test_a_file_that_is_no_roster_says_why(content: bytes, code: str) -> None:
    assert code_of(lambda: read_roster(content)) == code


@given(st.binary(max_size=300))
def test_no_file_at_all_does_more_than_a_problem(content: bytes) -> None:
    code = code_of(lambda: read_roster(b"name,roles\n" + content))
    assert code == "" or code.startswith("roster.")


def test_five_thousand_people_are_one_list(roster: Roster, store: Opened) -> None:
    rows = "".join(f"Person {n},B{n},attendant,\n" for n in range(5000))
    found = read_roster((HEADER + rows).encode())
    assert found.faults == ()
    admitted = roster.add(found.members, how="csv")
    assert len({each.member.id for each in admitted}) == 5000
    assert len(store.people.all()) == 5000
    assert store.people.with_badge("b4711") is not None
