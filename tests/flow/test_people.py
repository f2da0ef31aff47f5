"""The counter and who stands at it, read as lists of steps."""

from dataclasses import dataclass, field, replace
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.rules.approval import NoteFault
from kiosk.domain.rules.permissions import ApprovalFault
from kiosk.domain.rules.secret_rules import SecretFault
from kiosk.domain.values.approval import ApprovalReason
from kiosk.domain.values.ids import VisitId
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.permission import Permission
from kiosk.domain.values.sign_in import SignInAnswer, SignInFault
from kiosk.domain.values.staff import PeopleSource, StaffMember
from kiosk.flow.capture import Capturing, WakeCamera
from kiosk.flow.counter import Counter
from kiosk.flow.form import EnteringSubject, SubjectEntered
from kiosk.flow.home import AtHome, RestCamera, ServiceChosen
from kiosk.flow.machine import Answer, Command, Event, RequestFailed
from kiosk.flow.manager import (
    AskingPin,
    Broken,
    EraseAsked,
    EraseCustomer,
    ExitAsked,
    InSettings,
    LeaveProgram,
    SettingsOpened,
)
from kiosk.flow.overlays import ProgramBroke
from kiosk.flow.people import (
    BadgeRead,
    BadgeScanned,
    ChangingSecret,
    CheckSecret,
    ChoosingPerson,
    CounterLocked,
    DayOpened,
    ExchangeSecret,
    GivingReason,
    HouseRules,
    KeptExpired,
    ListPeople,
    PeopleListed,
    PersonChosen,
    PhoneChosen,
    PhoneInvited,
    PhoneSignedIn,
    Purpose,
    PutAtCounter,
    ReasonGiven,
    RecordApproval,
    SecretChecked,
    SecretExchanged,
    SecretRenewed,
    SecretTyped,
    SessionEnded,
    ShowingDay,
    SignedOut,
    SignInDemanded,
    SigningInByPhone,
    SignInLeft,
    SignOut,
    TypingSecret,
)
from kiosk.flow.transition import transition
from tests.flow.people_samples import BEN, CAREFUL, ENDED, HAN, LEIA, LOCAL, LUKE, PEOPLE_EVENTS
from tests.flow.samples import CPF, EVERY_EVENT, NETWORK, SUBJECT, own

PIN = "471160"


@dataclass
class Desk:
    """A counter that is told what happens; `done` are the commands of the last step."""

    counter: Counter = field(default_factory=Counter)
    done: tuple[Command, ...] = ()

    def told(self, *events: Event) -> "Desk":
        for event in events:
            moved = transition(self.counter, self._addressed(event))
            self.counter, self.done = moved.counter, moved.commands
        return self

    def _addressed(self, event: Event) -> Event:
        over = self.counter.sign_in
        if isinstance(event, Answer) and over is not None:
            told: Any = event
            told = replace(told, request=over.request)
            return cast("Event", told)
        return own(event, self.counter.state)

    def signs_in(self, member: StaffMember) -> "Desk":
        answer = SignInAnswer(member=member)
        return self.told(
            PersonChosen(member=member),
            SecretTyped(secret=PIN),
            SecretChecked(request=_any(), answer=answer),
        )

    def asked(self, kind: type[Command]) -> Any:
        (found,) = [each for each in self.done if isinstance(each, kind)]
        return found


def _any() -> Any:
    from kiosk.flow.machine import NOBODY  # noqa: PLC0415

    return NOBODY


def shown(desk: Desk) -> Any:
    """What lies over the counter now."""
    return desk.counter.sign_in


def stands(desk: Desk) -> Any:
    """The situation beneath it."""
    return desk.counter.state


def opened(rules: HouseRules = LOCAL) -> Desk:
    return Desk().told(
        SignInDemanded(rules=rules), PeopleListed(request=_any(), people=(LUKE, LEIA, HAN))
    )


def serving(desk: Desk) -> Desk:
    return desk.told(ServiceChosen(operation=Operation.ONBOARDING, visit=VisitId("v1"), code=CPF))


def test_where_nobody_signs_in_nothing_is_there() -> None:
    desk = Desk().told(SignInDemanded(rules=HouseRules()), CounterLocked(), SignedOut())
    assert desk.counter == Counter()
    desk.told(SettingsOpened())
    assert isinstance(stands(desk), AskingPin)


def test_a_cold_start_is_a_name_and_the_pin() -> None:
    desk = opened()
    assert isinstance(shown(desk), ChoosingPerson)
    desk.told(PersonChosen(member=LUKE), SecretTyped(secret=PIN))
    assert desk.asked(CheckSecret).person == LUKE.id
    desk.told(SecretChecked(request=_any(), answer=SignInAnswer(member=LUKE)))
    assert shown(desk) is None
    assert desk.counter.member == LUKE
    assert desk.asked(PutAtCounter).member == LUKE
    assert isinstance(serving(desk).counter.state, EnteringSubject)


def test_a_wrong_pin_says_so_and_a_locked_one_for_how_long() -> None:
    desk = opened().told(PersonChosen(member=LUKE), SecretTyped(secret="111222"))
    locked = SignInAnswer(fault=SignInFault.LOCKED, locked_s=15)
    desk.told(SecretChecked(request=_any(), answer=locked))
    over = desk.counter.sign_in
    assert isinstance(over, TypingSecret)
    assert (over.fault, over.locked_s, over.typed) == (SignInFault.LOCKED, 15, "")
    assert desk.counter.member is None


def test_the_first_use_changes_the_pin_before_anything_else() -> None:
    desk = opened().told(PersonChosen(member=LUKE), SecretTyped(secret=PIN))
    first = SignInAnswer(member=LUKE, fault=SignInFault.MUST_CHANGE)
    desk.told(SecretChecked(request=_any(), answer=first))
    assert isinstance(shown(desk), ChangingSecret)
    desk.told(SecretRenewed(secret="123456"))
    assert desk.asked(ExchangeSecret).old == PIN
    desk.told(SecretExchanged(request=_any(), fault=SecretFault.GUESSED_FIRST))
    assert shown(desk).fault is SecretFault.GUESSED_FIRST
    desk.told(SecretRenewed(secret="471161"), SecretExchanged(request=_any()))
    assert desk.counter.member == LUKE


def test_a_badge_is_as_good_as_a_name_and_an_unknown_one_names_nobody() -> None:
    desk = opened().told(BadgeScanned(badge="9"), BadgeRead(request=_any(), member=None))
    assert shown(desk).fault is SignInFault.WRONG
    desk.told(BadgeScanned(badge="1701"), BadgeRead(request=_any(), member=LEIA))
    assert isinstance(shown(desk), TypingSecret)


def test_the_phone_signs_in_and_may_be_left() -> None:
    desk = opened(replace(LOCAL, source=PeopleSource.OIDC)).told(PhoneChosen())
    assert isinstance(shown(desk), SigningInByPhone)
    desk.told(PhoneInvited(request=_any(), address="https://login.example", user_code="AB"))
    assert shown(desk).user_code == "AB"
    left = Desk(counter=desk.counter).told(SignInLeft())
    assert isinstance(shown(left), ChoosingPerson)
    assert desk.told(PhoneSignedIn(request=_any(), member=HAN)).counter.member == HAN


def test_an_answer_to_a_sign_in_that_was_left_signs_nobody_in() -> None:
    desk = opened().told(PersonChosen(member=HAN), SecretTyped(secret=PIN))
    asked = desk.asked(CheckSecret).request
    desk.told(SignInLeft())
    late = SecretChecked(request=asked, answer=SignInAnswer(member=HAN))
    desk.counter = transition(desk.counter, late).counter
    assert desk.counter.member is None


def test_a_locked_visit_goes_on_for_its_owner() -> None:
    desk = serving(opened().signs_in(LUKE))
    visit = desk.counter.state
    desk.told(CounterLocked())
    assert desk.asked(ListPeople)
    assert shown(desk).wanted.purpose is Purpose.UNLOCK
    desk.signs_in(LUKE)
    assert (desk.counter.state, desk.counter.sign_in) == (visit, None)


def test_somebody_else_takes_over_and_the_first_finds_the_visit_again() -> None:
    desk = serving(opened().signs_in(LUKE))
    visit = desk.counter.state
    desk.told(CounterLocked()).signs_in(LEIA)
    assert (type(desk.counter.state), desk.counter.member) == (AtHome, LEIA)
    assert desk.asked(PutAtCounter).member == LEIA
    desk.told(CounterLocked()).signs_in(LUKE)
    assert (desk.counter.state, desk.counter.kept) == (visit, None)


def test_a_kept_visit_ends_when_its_time_has_run_out() -> None:
    desk = serving(opened().signs_in(LUKE)).told(CounterLocked()).signs_in(LEIA)
    desk.told(KeptExpired(), CounterLocked()).signs_in(LUKE)
    assert isinstance(stands(desk), AtHome)


def test_a_locked_camera_rests_and_is_woken_for_its_owner() -> None:
    from tests.flow.samples import CONSENT  # noqa: PLC0415

    desk = serving(opened().signs_in(LUKE)).told(SubjectEntered(subject=SUBJECT))
    from kiosk.flow.consent import ConsentAccepted  # noqa: PLC0415

    desk.told(ConsentAccepted(consent=CONSENT))
    assert isinstance(stands(desk), Capturing)
    before = stands(desk).request
    desk.told(CounterLocked())
    assert RestCamera() in desk.done
    desk.signs_in(LUKE)
    wake = desk.asked(WakeCamera)
    assert isinstance(stands(desk), Capturing)
    assert stands(desk).request == wake.request != before


def test_signing_out_leaves_nothing_and_is_told_to_the_provider() -> None:
    desk = serving(opened().signs_in(LUKE)).told(SignedOut())
    assert (type(desk.counter.state), desk.counter.member, desk.counter.kept) == (
        AtHome,
        None,
        None,
    )
    assert desk.asked(SignOut).person == LUKE.id
    assert desk.asked(PutAtCounter).member is None


def test_a_session_that_the_provider_ended_says_why() -> None:
    desk = opened().signs_in(LUKE).told(SessionEnded(problem=ENDED))
    over = desk.counter.sign_in
    assert isinstance(over, ChoosingPerson)
    assert over.problem == ENDED


def test_an_auditor_serves_nobody_and_is_told_so() -> None:
    desk = serving(opened().signs_in(BEN))
    assert isinstance(stands(desk), AtHome)
    assert desk.counter.notice is not None
    assert desk.counter.notice.code == "people.not_permitted"


def test_the_manager_needs_no_second_pin() -> None:
    desk = opened().signs_in(HAN).told(SettingsOpened())
    assert isinstance(stands(desk), InSettings)
    assert desk.told(ExitAsked()).asked(LeaveProgram)


def test_a_second_person_opens_what_the_first_may_not() -> None:
    desk = opened().signs_in(LUKE).told(SettingsOpened())
    over = desk.counter.sign_in
    assert isinstance(over, ChoosingPerson)
    assert over.wanted.permission is Permission.SETTINGS
    desk.told(PersonChosen(member=LUKE))
    assert shown(desk).fault is ApprovalFault.SAME_PERSON
    desk.told(PersonChosen(member=LEIA))
    assert shown(desk).fault is ApprovalFault.NOT_PERMITTED
    desk.signs_in(HAN)
    assert isinstance(shown(desk), GivingReason)
    desk.told(ReasonGiven(reason=ApprovalReason.OTHER))
    assert shown(desk).fault is NoteFault.MISSING
    desk.told(ReasonGiven(reason=ApprovalReason.CUSTOMER_ASKED))
    assert isinstance(stands(desk), InSettings)
    assert desk.counter.member == LUKE
    entry = desk.asked(RecordApproval)
    assert (entry.asker, entry.approver) == (LUKE.id, HAN.id)


def test_four_eyes_stop_even_the_manager_and_going_back_does_nothing() -> None:
    desk = opened(CAREFUL).signs_in(HAN).told(SettingsOpened(), EraseAsked(code=CPF))
    assert isinstance(shown(desk), ChoosingPerson)
    desk.told(SignInLeft())
    assert shown(desk) is None
    assert isinstance(stands(desk), InSettings)
    desk.told(EraseAsked(code=CPF)).signs_in(LEIA)
    desk.told(ReasonGiven(reason=ApprovalReason.CUSTOMER_ASKED))
    assert desk.asked(EraseCustomer).code == CPF
    assert desk.asked(RecordApproval).permission is Permission.ERASE


def test_the_phone_of_the_first_person_approves_nothing() -> None:
    desk = opened(CAREFUL).signs_in(HAN).told(SettingsOpened(), EraseAsked(code=CPF))
    desk.told(PhoneChosen(), PhoneSignedIn(request=_any(), member=HAN))
    over = desk.counter.sign_in
    assert isinstance(over, ChoosingPerson)
    assert over.fault is ApprovalFault.SAME_PERSON


def test_leaving_from_the_sign_in_takes_somebody_who_may() -> None:
    desk = opened().told(ExitAsked(), PersonChosen(member=LUKE))
    assert shown(desk).fault is ApprovalFault.NOT_PERMITTED
    desk.signs_in(HAN).told(ReasonGiven(reason=ApprovalReason.DEVICE_FAULT))
    assert desk.asked(LeaveProgram)
    back = opened().told(ExitAsked(), SignInLeft())
    assert shown(back).wanted.purpose is Purpose.SIGN_IN


def test_what_could_not_be_checked_says_why_and_can_be_tried_again() -> None:
    desk = opened().told(PersonChosen(member=LUKE), SecretTyped(secret=PIN))
    desk.told(RequestFailed(request=_any(), problem=NETWORK))
    over = desk.counter.sign_in
    assert isinstance(over, TypingSecret)
    assert (over.problem, over.typed) == (NETWORK, "")
    assert desk.told(SecretTyped(secret=PIN)).asked(CheckSecret)


def test_a_counter_that_stopped_shows_the_technician_s_page() -> None:
    desk = opened().told(ProgramBroke(problem=NETWORK))
    assert isinstance(stands(desk), Broken)
    assert shown(desk) is None
    desk.told(ExitAsked())
    assert isinstance(stands(desk), AskingPin)


@pytest.mark.parametrize(
    ("member", "state"), [(LUKE, AtHome), (BEN, ShowingDay), (HAN, ShowingDay)]
)
def test_the_day_is_for_those_who_may(member: StaffMember, state: type) -> None:
    desk = opened().signs_in(member).told(DayOpened(first="2026-03-02", last="2026-03-01"))
    assert isinstance(stands(desk), state)
    if isinstance(stands(desk), ShowingDay):
        assert stands(desk).first == "2026-03-01"


@given(
    events=st.lists(st.sampled_from((*EVERY_EVENT, *PEOPLE_EVENTS)), max_size=40),
    addressed=st.booleans(),
)
@settings(max_examples=300, deadline=None)
def test_nobody_is_ever_signed_in_without_proof(events: list[Event], *, addressed: bool) -> None:
    desk = opened(CAREFUL)
    for event in events:
        before = desk.counter
        if addressed:
            desk.told(event)
        else:
            desk.counter = transition(before, event).counter
        after = desk.counter
        proof = isinstance(event, SecretChecked | SecretExchanged | PhoneSignedIn)
        if after.member is not None and after.member != before.member:
            assert proof
        if after.kept is not None and after.member is not None:
            assert after.kept.owner != after.member.id
        beneath: Any = after.state
        if after.member is None and not isinstance(beneath, Broken | AskingPin):
            assert after.sign_in is not None
