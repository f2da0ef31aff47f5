"""Behind the manager's PIN, and the pages about the program itself."""

from dataclasses import field
from enum import StrEnum

from kiosk.domain.values.lean import dataclass
from kiosk.domain.values.problem import Problem
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


class PinPurpose(StrEnum):
    """What a manager alone may do."""

    SETTINGS = "settings"
    SEND_AGAIN = "send_again"
    ERASE = "erase"
    EXIT = "exit"
    FILES = "files"


@dataclass(frozen=True, slots=True, kw_only=True)
class AskingPin(State):
    """The manager's PIN; `back` is where the program stood, `then` is done when it is right."""

    purpose: PinPurpose
    back: State
    then: Event
    request: RequestId = NOBODY
    """One that was typed is being checked."""
    wrong: bool = False
    locked_s: int = 0
    problem: Problem | None = None
    """It could not be checked."""

    @property
    def busy(self) -> bool:
        """Whether one is being checked."""
        return self.request != NOBODY


@dataclass(frozen=True, slots=True, kw_only=True)
class InSettings(State):
    """Language, theme, cameras, erasing a customer. Behind the manager's PIN."""

    goes_home_by = (BackPressed, HomePressed, IdleExpired)

    request: RequestId = NOBODY
    problem: Problem | None = None
    erased: int | None = None
    """How many visits were erased a moment ago."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TestingCamera(State):
    """The camera test screen."""

    __test__ = False
    goes_home_by = (BackPressed, HomePressed, IdleExpired)

    request: RequestId = NOBODY


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutProgram(State):
    """Version, licences, what is held."""

    goes_home_by = (BackPressed, HomePressed, IdleExpired)


@dataclass(frozen=True, slots=True, kw_only=True)
class Broken(State):
    """The technician's page: too many crashes, or the store can not be opened."""

    problem: Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsOpened(Event):
    """The settings were asked for: the PIN comes first, then the same with `approved`."""

    approved: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CameraTestOpened(Event):
    """The camera test was asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutOpened(Event):
    """Version and licences were asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PinTyped(Event):
    """The manager sent a PIN on."""

    pin: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class PinChecked(Answer):
    """Checked outside the machine. `locked_s`: how long the next one has to wait."""

    request: RequestId
    right: bool
    locked_s: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class EraseAsked(Event):
    """Erase one customer (LGPD Art. 18). Asked in the settings, behind the PIN."""

    code: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerErased(Answer):
    """How many visits went."""

    request: RequestId
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ExitAsked(Event):
    """Leave the program. Under lock-down the PIN comes first, then the same with `approved`."""

    approved: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckPin(Request):
    """Hold what was typed against the manager's PIN."""

    pin: str = field(repr=False)
    request: RequestId = ASKED


@dataclass(frozen=True, slots=True, kw_only=True)
class EraseCustomer(Request):
    """LGPD Art. 18."""

    code: str = field(repr=False)
    request: RequestId = ASKED


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaveProgram(Command):
    """Close the window."""
