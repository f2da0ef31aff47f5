"""What a sign-in leads to. Moves the whole counter: it lies over every situation.

Each move takes the counter and gives it back with what the world is asked to do.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

from kiosk.domain.rules.approval import note_fault
from kiosk.domain.rules.permissions import ApprovalFault, approval_fault, may
from kiosk.domain.values.sign_in import SignInFault
from kiosk.domain.values.staff import PeopleSource, StaffMember
from kiosk.flow.capture import Capturing, WakeCamera
from kiosk.flow.counter import Counter
from kiosk.flow.home import AtHome, ForgetCustomer, RefreshWaiting, RestCamera
from kiosk.flow.machine import (
    NOBODY,
    Command,
    Event,
    RequestFailed,
    RequestId,
    State,
    Step,
    numbered,
)
from kiosk.flow.people import (
    BadgeRead,
    BadgeScanned,
    ChangingSecret,
    CheckSecret,
    ChoosingPerson,
    CounterLocked,
    ExchangeSecret,
    GivingReason,
    InvitePhone,
    Kept,
    KeptExpired,
    ListPeople,
    PeopleListed,
    PersonChosen,
    PhoneChosen,
    PhoneInvited,
    PhoneSignedIn,
    Purpose,
    PutAtCounter,
    ReadBadge,
    ReasonGiven,
    RecordApproval,
    SecretChecked,
    SecretExchanged,
    SecretRenewed,
    SecretTyped,
    SessionEnded,
    SignedOut,
    SignIn,
    SignInDemanded,
    SigningInByPhone,
    SignInLeft,
    SignOut,
    TypingSecret,
    Wanted,
)
from kiosk.flow.sending import Sending

Done = tuple[Counter, tuple[Command, ...]]
_HOME: Final = (RestCamera(), ForgetCustomer(), RefreshWaiting())


def asks(counter: Counter, over: SignIn | None, *commands: Command) -> Done:
    """Put `over` over the counter and number what it asks for."""
    asked = RequestId(counter.requests + 1)
    step = numbered(Step(state=counter.state, commands=commands), asked)
    if over is not None:
        given: Any = over
        over = replace(given, request=asked)
    return replace(counter, sign_in=over, requests=asked, idle_left_s=None), step.commands


def _over(counter: Counter, over: SignIn | None, *commands: Command) -> Done:
    return replace(counter, sign_in=over, idle_left_s=None), commands


def _stays(counter: Counter) -> Done:
    return counter, ()


def awaits(over: SignIn, event: Any) -> bool:
    """Whether it is the answer that the sign-in waits for. Nothing asked, nothing awaited."""
    return bool(over.request != NOBODY and over.request == event.request)


def begin(counter: Counter, wanted: Wanted) -> Done:
    """The names come up."""
    return asks(counter, ChoosingPerson(wanted=wanted), ListPeople())


def _demanded(counter: Counter, event: SignInDemanded) -> Done:
    counter = replace(counter, rules=event.rules)
    if event.rules.source is PeopleSource.NONE or counter.member is not None:
        return _stays(counter)
    return begin(counter, Wanted())


def _locked(counter: Counter, _event: CounterLocked) -> Done:
    if counter.member is None:
        return _stays(counter)
    over = counter.sign_in
    if over is not None and over.wanted.purpose is not Purpose.APPROVE:
        return _stays(counter)
    commands: tuple[Command, ...] = ()
    if isinstance(counter.state, Capturing):
        # Nobody may be photographed by a counter that nobody stands at.
        counter = replace(counter, state=replace(counter.state, request=NOBODY, judging=False))
        commands = (RestCamera(),)
    done, asked = begin(counter, Wanted(purpose=Purpose.UNLOCK))
    return done, (*commands, *asked)


def _signed_out(counter: Counter, _event: SignedOut | SessionEnded) -> Done:
    if counter.member is None:
        return _stays(counter)
    gone = counter.member.id
    home = replace(counter, state=AtHome(), member=None, kept=_kept_of_others(counter, gone))
    done, asked = begin(home, Wanted())
    return done, (*_HOME, SignOut(person=gone), PutAtCounter(member=None), *asked)


def _session_ended(counter: Counter, event: SessionEnded) -> Done:
    done, commands = _signed_out(counter, event)
    if isinstance(done.sign_in, ChoosingPerson) and done is not counter:
        done = replace(done, sign_in=replace(done.sign_in, problem=event.problem))
    return done, commands


def _kept_of_others(counter: Counter, person: str) -> Kept | None:
    return None if counter.kept is None or counter.kept.owner == person else counter.kept


def _expired(counter: Counter, _event: KeptExpired) -> Done:
    return replace(counter, kept=None), ()


def _listed(counter: Counter, event: PeopleListed) -> Done:
    over = counter.sign_in
    if not isinstance(over, ChoosingPerson) or not awaits(over, event):
        return _stays(counter)
    return _over(counter, replace(over, people=event.people, request=NOBODY))


def _chosen(counter: Counter, event: PersonChosen) -> Done:
    over = counter.sign_in
    if not isinstance(over, ChoosingPerson):
        return _stays(counter)
    return _towards(counter, over, event.member)


def _towards(counter: Counter, over: ChoosingPerson, member: StaffMember) -> Done:
    fault = _fault(counter, over.wanted, member)
    if fault is not None:
        return _over(counter, replace(over, fault=fault, problem=None, request=NOBODY))
    return _over(counter, TypingSecret(wanted=over.wanted, member=member))


def _fault(counter: Counter, wanted: Wanted, member: StaffMember) -> ApprovalFault | None:
    """Why `member` can not approve. Where nobody is signed in it takes one who may."""
    if wanted.permission is None:
        return None
    if counter.member is None:
        return None if may(member, wanted.permission) else ApprovalFault.NOT_PERMITTED
    return approval_fault(member, wanted.permission, asker=counter.member)


def _scanned(counter: Counter, event: BadgeScanned) -> Done:
    over = counter.sign_in
    if not isinstance(over, ChoosingPerson):
        return _stays(counter)
    return asks(counter, replace(over, fault=None), ReadBadge(badge=event.badge))


def _badge(counter: Counter, event: BadgeRead) -> Done:
    over = counter.sign_in
    if not isinstance(over, ChoosingPerson) or not awaits(over, event):
        return _stays(counter)
    if event.member is None or not event.member.active:
        return _over(counter, replace(over, fault=SignInFault.WRONG, request=NOBODY))
    return _towards(counter, over, event.member)


def _phone(counter: Counter, _event: PhoneChosen) -> Done:
    over = counter.sign_in
    if not isinstance(over, ChoosingPerson | SigningInByPhone):
        return _stays(counter)
    return asks(
        counter,
        SigningInByPhone(wanted=over.wanted),
        InvitePhone(purpose=over.wanted.purpose),
    )


def _invited(counter: Counter, event: PhoneInvited) -> Done:
    over = counter.sign_in
    if not isinstance(over, SigningInByPhone) or not awaits(over, event):
        return _stays(counter)
    return _over(counter, replace(over, address=event.address, user_code=event.user_code))


def _by_phone(counter: Counter, event: PhoneSignedIn) -> Done:
    over = counter.sign_in
    if not isinstance(over, SigningInByPhone) or not awaits(over, event):
        return _stays(counter)
    return _known(counter, over.wanted, event.member)


def _left(counter: Counter, _event: SignInLeft) -> Done:
    over = counter.sign_in
    if over is None:
        return _stays(counter)
    if not isinstance(over, ChoosingPerson):
        return begin(counter, over.wanted)
    if over.wanted.purpose is not Purpose.APPROVE:
        return _stays(counter)
    return begin(counter, Wanted()) if counter.member is None else _over(counter, None)


def _typed(counter: Counter, event: SecretTyped) -> Done:
    over = counter.sign_in
    if not isinstance(over, TypingSecret) or over.request != NOBODY:
        return _stays(counter)
    return asks(
        counter,
        replace(over, typed=event.secret, fault=None, locked_s=0, problem=None),
        CheckSecret(person=over.member.id, secret=event.secret, purpose=over.wanted.purpose),
    )


def _checked(counter: Counter, event: SecretChecked) -> Done:
    over = counter.sign_in
    if not isinstance(over, TypingSecret) or not awaits(over, event):
        return _stays(counter)
    answer = event.answer
    if answer.fault is None and answer.member is not None:
        return _known(counter, over.wanted, answer.member)
    if answer.fault is SignInFault.MUST_CHANGE:
        return _over(
            counter, ChangingSecret(wanted=over.wanted, member=over.member, old=over.typed)
        )
    return _over(
        counter,
        replace(over, request=NOBODY, typed="", fault=answer.fault, locked_s=answer.locked_s),
    )


def _renewed(counter: Counter, event: SecretRenewed) -> Done:
    over = counter.sign_in
    if not isinstance(over, ChangingSecret) or over.request != NOBODY:
        return _stays(counter)
    return asks(
        counter,
        replace(over, fault=None, problem=None),
        ExchangeSecret(person=over.member.id, old=over.old, new=event.secret),
    )


def _exchanged(counter: Counter, event: SecretExchanged) -> Done:
    over = counter.sign_in
    if not isinstance(over, ChangingSecret) or not awaits(over, event):
        return _stays(counter)
    if event.fault is not None:
        return _over(counter, replace(over, request=NOBODY, fault=event.fault))
    return _known(counter, over.wanted, over.member)


def _known(counter: Counter, wanted: Wanted, member: StaffMember) -> Done:
    """Somebody has proved who they are."""
    if wanted.purpose is Purpose.APPROVE:
        return _second(counter, wanted, member)
    before = counter.member
    if before is not None and before.id == member.id:
        return _woken(replace(counter, member=member), counter.state)
    kept = counter.kept
    if kept is not None and kept.owner == member.id:
        mine = replace(counter, member=member, kept=_aside(counter))
        done, commands = _woken(mine, kept.state)
        return done, (RestCamera(), PutAtCounter(member=member), *commands)
    if before is not None:
        kept = _aside(counter) or kept
    fresh = replace(counter, state=AtHome(), member=member, kept=kept, sign_in=None)
    return fresh, (*_HOME, PutAtCounter(member=member))


def _second(counter: Counter, wanted: Wanted, member: StaffMember) -> Done:
    """The phone names whom it likes: held against the rule here as well."""
    fault = _fault(counter, wanted, member)
    if fault is not None:
        done, commands = begin(counter, wanted)
        over = done.sign_in
        if isinstance(over, ChoosingPerson):
            done = replace(done, sign_in=replace(over, fault=fault))
        return done, commands
    return _over(counter, GivingReason(wanted=wanted, approver=member))


def _aside(counter: Counter) -> Kept | None:
    """The visit in hand, where there is one and nothing is under way."""
    state, owner = counter.state, counter.member
    busy = getattr(state, "request", NOBODY) != NOBODY or isinstance(state, Sending)
    if owner is None or busy or getattr(state, "visit", None) is None:
        return None
    return Kept(owner=owner.id, state=state)


def _woken(counter: Counter, state: State) -> Done:
    """Back to what stood there; a camera that was put to rest is woken."""
    if not isinstance(state, Capturing):
        return replace(counter, state=state, sign_in=None), ()
    asked = RequestId(counter.requests + 1)
    wake = WakeCamera(shot=state.shot, visit=state.visit, request=asked)
    awake = replace(counter, state=replace(state, request=asked), sign_in=None, requests=asked)
    return awake, (wake,)


def approved(counter: Counter, event: ReasonGiven) -> tuple[Counter, Command, Event] | Done:
    """The counter without the sign-in, the entry, and what may happen now; or what is missing."""
    over = counter.sign_in
    if not isinstance(over, GivingReason):
        return _stays(counter)
    fault = note_fault(event.reason, event.note)
    if fault is not None or over.wanted.permission is None or over.wanted.then is None:
        return _over(counter, replace(over, fault=fault))
    asker = counter.member or over.approver
    entry = RecordApproval(
        permission=over.wanted.permission,
        asker=asker.id,
        approver=over.approver.id,
        reason=event.reason,
        note=event.note.strip(),
    )
    return replace(counter, sign_in=None), entry, over.wanted.then


def failed(counter: Counter, event: RequestFailed) -> Done:
    """What a sign-in waited for came to nothing."""
    over: Any = counter.sign_in
    if isinstance(over, TypingSecret):
        over = replace(over, typed="")
    return _over(counter, replace(over, request=NOBODY, problem=event.problem))


SIGN_IN_MOVES: Final[dict[type[Event], Callable[[Counter, Any], Done]]] = {
    SignInDemanded: _demanded,
    CounterLocked: _locked,
    SignedOut: _signed_out,
    SessionEnded: _session_ended,
    KeptExpired: _expired,
    PeopleListed: _listed,
    PersonChosen: _chosen,
    BadgeScanned: _scanned,
    BadgeRead: _badge,
    PhoneChosen: _phone,
    PhoneInvited: _invited,
    PhoneSignedIn: _by_phone,
    SignInLeft: _left,
    SecretTyped: _typed,
    SecretChecked: _checked,
    SecretRenewed: _renewed,
    SecretExchanged: _exchanged,
}
