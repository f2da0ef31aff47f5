"""Examples of who stands at the counter: the names, the PIN, the phone, an approval, the day."""

from collections.abc import Iterator
from dataclasses import replace

from kiosk.domain.rules.approval import NoteFault
from kiosk.domain.rules.day import Day
from kiosk.domain.rules.permissions import ApprovalFault
from kiosk.domain.rules.secret_rules import SecretFault
from kiosk.domain.values.ids import PersonId
from kiosk.domain.values.permission import Permission
from kiosk.domain.values.problem import Problem, ProblemKind, Remedy
from kiosk.domain.values.sign_in import SignInFault
from kiosk.domain.values.staff import PeopleSource, Role, StaffMember
from kiosk.flow.counter import Counter
from kiosk.flow.home import AtHome
from kiosk.flow.machine import RequestId
from kiosk.flow.people import (
    ChangingSecret,
    ChoosingPerson,
    DayOpened,
    GivingReason,
    HouseRules,
    Purpose,
    ShowingDay,
    SignIn,
    SigningInByPhone,
    TypingSecret,
    Wanted,
)

Named = Iterator[tuple[str, Counter, str]]
_BUSY = RequestId(1)
_AWAY = Problem(kind=ProblemKind.NETWORK, remedy=Remedy.CHECK_NETWORK, code="net.refused")
_UNLOCK = Wanted(purpose=Purpose.UNLOCK)
_APPROVE = Wanted(
    purpose=Purpose.APPROVE,
    permission=Permission.OVERRIDE,
    then=DayOpened(first="2026-01-15", last="2026-01-15"),
)


def _member(number: int, name: str, *roles: Role) -> StaffMember:
    own = PersonId(f"d0000000-0000-4000-8000-{number:012d}")
    return StaffMember(id=own, name=name, badge=str(1700 + number), roles=frozenset(roles))


LUKE = _member(1, "Luke Skywalker", Role.ATTENDANT)
LEIA = _member(2, "Leia Organa", Role.SUPERVISOR)
HAN = _member(3, "Han Solo", Role.MANAGER, Role.AUDITOR)
_FEW = (HAN, LEIA, LUKE)
_MANY = tuple(_member(n, f"Luke Skywalker {n}", Role.ATTENDANT) for n in range(4, 60))


def people_examples() -> Named:
    """All of them."""
    rules = HouseRules(source=PeopleSource.LOCAL)
    for name, over in _sign_ins():
        member = None if over.wanted.purpose is Purpose.SIGN_IN else LUKE
        yield name, Counter(state=AtHome(), member=member, sign_in=over, rules=rules), ""
    yield "home_signed_in", Counter(state=AtHome(), member=LEIA, rules=rules), ""
    for name, state in _days():
        yield name, Counter(state=state, member=HAN, rules=rules), ""


def _sign_ins() -> Iterator[tuple[str, SignIn]]:
    choosing = ChoosingPerson(people=_FEW)
    yield "people", choosing
    yield "people_reading", ChoosingPerson(request=_BUSY)
    yield "people_nobody", ChoosingPerson()
    yield "people_many", replace(choosing, people=_MANY)
    yield "people_unknown_badge", replace(choosing, fault=SignInFault.WRONG)
    yield "people_away", replace(choosing, problem=_AWAY)
    yield "people_locked", replace(choosing, wanted=_UNLOCK)
    yield "people_second", replace(choosing, wanted=_APPROVE)
    for fault in ApprovalFault:
        yield f"people_second_{fault.value}", replace(choosing, wanted=_APPROVE, fault=fault)
    typing = TypingSecret(wanted=Wanted(), member=LEIA)
    yield "people_pin", typing
    yield "people_pin_busy", replace(typing, request=_BUSY)
    yield "people_pin_wrong", replace(typing, fault=SignInFault.WRONG)
    yield "people_pin_off", replace(typing, fault=SignInFault.NOT_ACTIVE)
    yield "people_pin_waits", replace(typing, fault=SignInFault.LOCKED, locked_s=75)
    yield "people_pin_away", replace(typing, problem=_AWAY)
    yield "people_pin_approval", replace(typing, wanted=_APPROVE)
    changing = ChangingSecret(wanted=Wanted(), member=LEIA, old="471160")
    yield "people_first_use", changing
    for secret_fault in SecretFault:
        yield f"people_first_{secret_fault.value}", replace(changing, fault=secret_fault)
    phone = SigningInByPhone(wanted=Wanted())
    yield "people_phone_asking", replace(phone, request=_BUSY)
    yield (
        "people_phone",
        replace(
            phone, address="https://login.example/device?code=BDWP-HQPK", user_code="BDWP-HQPK"
        ),
    )
    ended = Problem(kind=ProblemKind.EXPIRED, remedy=Remedy.START_AGAIN, code="oidc.expired")
    yield "people_phone_expired", replace(phone, problem=ended)
    reason = GivingReason(wanted=_APPROVE, approver=LEIA)
    yield "people_reason", reason
    for note_fault in NoteFault:
        yield f"people_reason_{note_fault.value}", replace(reason, fault=note_fault)


def _days() -> Iterator[tuple[str, ShowingDay]]:
    empty = ShowingDay(first="2026-01-15", last="2026-01-15", day=Day())
    day = Day(
        verdicts={"approved": 41, "review": 6, "refused": 3, "recapture": 2, "unknown_outcome": 1},
        operations={"onboarding": 38, "transactional": 9, "journey": 6},
        attendants={LUKE.id: 30, LEIA.id: 22, "": 1},
        hours=(*(0,) * 9, 4, 8, 9, 3, 6, 7, 8, 5, 3, *(0,) * 6),
        median_s=72.5,
        retakes=11,
        overrides=2,
        camera_trouble=1,
        approvals=4,
        failed_sign_ins=3,
        open_unknown=1,
    )
    names = ((LUKE.id, LUKE.name), (LEIA.id, LEIA.name))
    full = replace(empty, day=day, names=names)
    yield "day", full
    yield "day_empty", empty
    yield "day_reading", ShowingDay(first="2026-01-09", last="2026-01-15", request=_BUSY)
    yield "day_saved", replace(full, saved="Downloads/kiosk-2026-01-15-2026-01-15.csv")
    yield "day_nameless", replace(full, names=())
    full_disk = Problem(kind=ProblemKind.STORE, remedy=Remedy.FREE_DISK, code="output.file")
    yield "day_not_saved", replace(full, problem=full_disk)
