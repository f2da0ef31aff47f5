"""Who stands at the counter: signing in, locking, taking over, and the second person's approval.

A sign-in lies over the situation in hand, which goes on beneath it: an answer that comes while the
counter is locked is not lost, and nothing of the customer is drawn. Where nobody has to sign in
(`[people] source = "none"`) none of this is ever there.
"""

from dataclasses import field
from enum import StrEnum

from kiosk.domain.rules.approval import NoteFault
from kiosk.domain.rules.day import Day
from kiosk.domain.rules.permissions import ApprovalFault
from kiosk.domain.rules.secret_rules import SecretFault
from kiosk.domain.values.approval import ApprovalReason
from kiosk.domain.values.ids import PersonId
from kiosk.domain.values.lean import dataclass
from kiosk.domain.values.permission import Permission
from kiosk.domain.values.problem import Problem
from kiosk.domain.values.sign_in import SignInAnswer, SignInFault
from kiosk.domain.values.staff import PeopleSource, StaffMember
from kiosk.flow.machine import (
    ASKED,
    NOBODY,
    Answer,
    BackPressed,
    Command,
    Event,
    HomePressed,
    IdleExpired,
    Request,
    RequestId,
    State,
)


class Purpose(StrEnum):
    """What somebody proves who they are for; also `how` of the audit entry."""

    SIGN_IN = "sign_in"
    UNLOCK = "unlock"
    APPROVE = "approval"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Why the sign-in is there. `then` happens once a second person has approved."""

    purpose: Purpose = Purpose.SIGN_IN
    permission: Permission | None = None
    then: Event | None = None


class SignIn:
    """What lies over the counter. Has `wanted` and `request`, the one that it waits for."""

    __slots__ = ()
    wanted: Wanted
    request: RequestId


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoosingPerson(SignIn):
    """The names, big; or a badge is held to the scanner."""

    wanted: Wanted = field(default_factory=Wanted)
    request: RequestId = NOBODY
    people: tuple[StaffMember, ...] = ()
    fault: SignInFault | ApprovalFault | None = None
    problem: Problem | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TypingSecret(SignIn):
    """The PIN or password of one person."""

    wanted: Wanted
    member: StaffMember
    request: RequestId = NOBODY
    typed: str = field(default="", repr=False)
    """What is being checked: the first use goes on from it."""
    fault: SignInFault | None = None
    locked_s: int = 0
    problem: Problem | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangingSecret(SignIn):
    """The first use: another one, before anything else."""

    wanted: Wanted
    member: StaffMember
    old: str = field(repr=False)
    request: RequestId = NOBODY
    fault: SecretFault | None = None
    problem: Problem | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SigningInByPhone(SignIn):
    """A code to scan (RFC 8628). Empty: it is being asked for."""

    wanted: Wanted
    request: RequestId = NOBODY
    address: str = field(default="", repr=False)
    user_code: str = field(default="", repr=False)
    problem: Problem | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GivingReason(SignIn):
    """The second person is there: why."""

    wanted: Wanted
    approver: StaffMember
    request: RequestId = NOBODY
    fault: NoteFault | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A visit that somebody else's sign-in found: it waits for its owner."""

    owner: PersonId
    state: State


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseRules:
    """What the configuration says of people."""

    source: PeopleSource = PeopleSource.NONE
    four_eyes: frozenset[Permission] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowingDay(State):
    """The manager's day. Days as "2026-03-01"; `day` None: it is being read."""

    goes_home_by = (BackPressed, HomePressed, IdleExpired)

    first: str
    last: str
    request: RequestId = NOBODY
    day: Day | None = None
    names: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    """Pseudonym and name, where the permission says so."""
    saved: str = field(default="", repr=False)
    """Where the file went."""
    problem: Problem | None = None


# --- what happens ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInDemanded(Event):
    """The program has started, or the demo's visitor wants to see it: nobody goes on unnamed."""

    rules: HouseRules


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterLocked(Event):
    """Somebody locked it, or nobody touched it for long."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedOut(Event):
    """Whoever was signed in goes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionEnded(Event):
    """The identity provider, or the end of the shift, ended the sign-in."""

    problem: Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptExpired(Event):
    """The time of a visit that waits for its owner has run out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonChosen(Event):
    """A name was pressed."""

    member: StaffMember


@dataclass(frozen=True, slots=True, kw_only=True)
class BadgeScanned(Event):
    """The wedge scanner typed a badge."""

    badge: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneChosen(Event):
    """Sign in on the own phone, or ask for another code."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInLeft(Event):
    """One step back; from the names of an approval back to the visit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SecretTyped(Event):
    """A PIN or password was sent on."""

    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class SecretRenewed(Event):
    """Another PIN or password was typed, twice alike."""

    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReasonGiven(Event):
    """The second person says why."""

    reason: ApprovalReason
    note: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleListed(Answer):
    """Who may sign in."""

    request: RequestId
    people: tuple[StaffMember, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BadgeRead(Answer):
    """Whose badge it is; None: nobody's."""

    request: RequestId
    member: StaffMember | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SecretChecked(Answer):
    """What came of a PIN or password."""

    request: RequestId
    answer: SignInAnswer


@dataclass(frozen=True, slots=True, kw_only=True)
class SecretExchanged(Answer):
    """Whether the other one was taken."""

    request: RequestId
    fault: SecretFault | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneInvited(Answer):
    """The code to show; the sign-in itself follows as `PhoneSignedIn` of the same request."""

    request: RequestId
    address: str = field(repr=False)
    user_code: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneSignedIn(Answer):
    """The provider says who it is."""

    request: RequestId
    member: StaffMember


@dataclass(frozen=True, slots=True, kw_only=True)
class DayOpened(Event):
    """The manager's day was asked for; dates as "2026-03-01"."""

    first: str
    last: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DaySaveAsked(Event):
    """The counts as a file for a spreadsheet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayRead(Answer):
    """The counts."""

    request: RequestId
    day: Day
    names: tuple[tuple[str, str], ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class DaySaved(Answer):
    """The file is there."""

    request: RequestId
    path: str = field(repr=False)


# --- what the world is asked to do ----------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class ListPeople(Request):
    """Read who may sign in."""

    request: RequestId = ASKED


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadBadge(Request):
    """Whose badge is it?"""

    badge: str = field(repr=False)
    request: RequestId = ASKED


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckSecret(Request):
    """Hold what was typed against what is kept."""

    person: PersonId
    secret: str = field(repr=False)
    purpose: Purpose
    request: RequestId = ASKED


@dataclass(frozen=True, slots=True, kw_only=True)
class ExchangeSecret(Request):
    """Keep another one."""

    person: PersonId
    old: str = field(repr=False)
    new: str = field(repr=False)
    request: RequestId = ASKED


@dataclass(frozen=True, slots=True, kw_only=True)
class InvitePhone(Request):
    """Ask the provider for a code, then wait for the phone."""

    purpose: Purpose
    request: RequestId = ASKED


@dataclass(frozen=True, slots=True, kw_only=True)
class PutAtCounter(Command):
    """From now on every entry carries this person's id; None: nobody's."""

    member: StaffMember | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SignOut(Command):
    """End a sign-in, at the provider too."""

    person: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordApproval(Command):
    """Who approved what of whom, and why."""

    permission: Permission
    asker: PersonId
    approver: PersonId
    reason: ApprovalReason
    note: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadDay(Request):
    """Read the counts of some days, with names where the reader may see them."""

    first: str
    last: str
    request: RequestId = ASKED


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveDay(Request):
    """Write them into a file."""

    first: str
    last: str
    request: RequestId = ASKED
