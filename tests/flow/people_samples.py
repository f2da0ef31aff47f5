"""One of each event about people, and the people that they are about."""

from kiosk.domain.rules.day import Day
from kiosk.domain.rules.secret_rules import SecretFault
from kiosk.domain.values.approval import ApprovalReason
from kiosk.domain.values.ids import PersonId
from kiosk.domain.values.permission import FOUR_EYES
from kiosk.domain.values.problem import Problem, ProblemKind, Remedy
from kiosk.domain.values.sign_in import SignInAnswer, SignInFault
from kiosk.domain.values.staff import PeopleSource, Role, StaffMember
from kiosk.flow.machine import NOBODY, Event
from kiosk.flow.people import (
    BadgeRead,
    BadgeScanned,
    CounterLocked,
    DayOpened,
    DayRead,
    DaySaveAsked,
    DaySaved,
    HouseRules,
    KeptExpired,
    PeopleListed,
    PersonChosen,
    PhoneChosen,
    PhoneInvited,
    PhoneSignedIn,
    ReasonGiven,
    SecretChecked,
    SecretExchanged,
    SecretRenewed,
    SecretTyped,
    SessionEnded,
    SignedOut,
    SignInDemanded,
    SignInLeft,
)

ENDED = Problem(kind=ProblemKind.EXPIRED, remedy=Remedy.START_AGAIN, code="oidc.ended")
LOCAL = HouseRules(source=PeopleSource.LOCAL)
CAREFUL = HouseRules(source=PeopleSource.LOCAL, four_eyes=FOUR_EYES)


def member(name: str, *roles: Role) -> StaffMember:
    return StaffMember(id=PersonId(name.lower()), name=name, badge=name, roles=frozenset(roles))


LUKE = member("Luke", Role.ATTENDANT)
LEIA = member("Leia", Role.SUPERVISOR)
HAN = member("Han", Role.MANAGER)
BEN = member("Ben", Role.AUDITOR)

PEOPLE_EVENTS: tuple[Event, ...] = (
    SignInDemanded(rules=HouseRules()),
    SignInDemanded(rules=CAREFUL),
    CounterLocked(),
    SignedOut(),
    SessionEnded(problem=ENDED),
    KeptExpired(),
    *(PersonChosen(member=each) for each in (LUKE, LEIA, HAN)),
    BadgeScanned(badge="1701"),
    PhoneChosen(),
    SignInLeft(),
    SecretTyped(secret="471160"),
    SecretRenewed(secret="471161"),
    ReasonGiven(reason=ApprovalReason.DEVICE_FAULT),
    ReasonGiven(reason=ApprovalReason.OTHER),
    PeopleListed(request=NOBODY, people=(LUKE, LEIA)),
    BadgeRead(request=NOBODY, member=LEIA),
    BadgeRead(request=NOBODY, member=None),
    *(SecretChecked(request=NOBODY, answer=SignInAnswer(member=m)) for m in (LUKE, LEIA, HAN)),
    SecretChecked(request=NOBODY, answer=SignInAnswer(fault=SignInFault.WRONG)),
    SecretChecked(request=NOBODY, answer=SignInAnswer(member=LUKE, fault=SignInFault.MUST_CHANGE)),
    SecretExchanged(request=NOBODY),
    SecretExchanged(request=NOBODY, fault=SecretFault.USED_BEFORE),
    PhoneInvited(request=NOBODY, address="https://login.example/x", user_code="AB-CD"),
    PhoneSignedIn(request=NOBODY, member=HAN),
    DayOpened(first="2026-03-01", last="2026-03-02"),
    DaySaveAsked(),
    DayRead(request=NOBODY, day=Day()),
    DaySaved(request=NOBODY, path="day.csv"),
)
