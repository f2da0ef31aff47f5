"""What somebody who is signed in may not do alone is held up here, before any move runs.

Where nobody has to sign in this lets everything through: the manager's PIN is asked for as ever.
"""

from dataclasses import replace
from typing import Final

from kiosk.domain.rules.permissions import Standing, may, standing
from kiosk.domain.values.permission import Permission
from kiosk.domain.values.problem import Problem, ProblemKind, Remedy
from kiosk.domain.values.staff import PeopleSource
from kiosk.flow.capture import CaptureKept
from kiosk.flow.counter import Counter
from kiosk.flow.home import ServiceChosen
from kiosk.flow.journey import JourneyChosen
from kiosk.flow.machine import Event, State
from kiosk.flow.manager import EraseAsked, PinPurpose
from kiosk.flow.people import DayOpened, DaySaveAsked, Purpose, Wanted
from kiosk.flow.people.moves import Done, begin

NOT_FOR_YOU: Final = Problem(
    kind=ProblemKind.PERMISSION, remedy=Remedy.CALL_SUPPORT, code="people.not_permitted"
)
_BY_PIN: Final = {
    PinPurpose.SETTINGS: Permission.SETTINGS,
    PinPurpose.SEND_AGAIN: Permission.RESEND,
    PinPurpose.ERASE: Permission.ERASE,
    PinPurpose.EXIT: Permission.LEAVE,
}
_BY_EVENT: Final[dict[type[Event], Permission]] = {
    ServiceChosen: Permission.SERVE,
    JourneyChosen: Permission.SERVE,
    DayOpened: Permission.DAY,
    DaySaveAsked: Permission.EXPORT,
    EraseAsked: Permission.ERASE,
}
_NEVER_BY_ANOTHER: Final = frozenset({Permission.SERVE, Permission.DAY, Permission.EXPORT})
"""Nobody does these for somebody else: who may has to sign in."""


def has_people(counter: Counter) -> bool:
    """Whether somebody has to sign in here."""
    return counter.rules.source is not PeopleSource.NONE


def held_up(counter: Counter, event: Event) -> Done | None:
    """The counter with what stands between the event and its deed; None where nothing does."""
    if counter.member is None:
        return None
    permission = _BY_EVENT.get(type(event))
    if isinstance(event, CaptureKept) and event.override is not None:
        permission = Permission.OVERRIDE
    if permission is None:
        return None
    if permission in _NEVER_BY_ANOTHER:
        if may(counter.member, permission):
            return None
        return replace(counter, notice=NOT_FOR_YOU), ()
    if standing(counter.member, permission, counter.rules.four_eyes) is Standing.ALLOWED:
        return None
    return begin(counter, Wanted(purpose=Purpose.APPROVE, permission=permission, then=event))


def instead_of_pin(
    counter: Counter, purpose: PinPurpose, back: State, then: Event
) -> tuple[bool, Done]:
    """Whether `then` may happen at once; else the counter with the second person asked for."""
    permission, member = _BY_PIN[purpose], counter.member
    if member is not None:
        alone = standing(member, permission, counter.rules.four_eyes)
        if alone is Standing.ALLOWED:
            return True, (counter, ())
    wanted = Wanted(purpose=Purpose.APPROVE, permission=permission, then=then)
    return False, begin(replace(counter, state=back), wanted)
