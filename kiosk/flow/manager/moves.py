"""Settings, erasing, leaving, the camera test, and the PIN before them."""

from dataclasses import replace

from kiosk.domain.values.ids import VisitId
from kiosk.domain.values.operation import Operation
from kiosk.flow.capture import Capturing, WakeCamera
from kiosk.flow.home import AtHome
from kiosk.flow.home.going_home import go_home
from kiosk.flow.machine import (
    ASKED,
    NOBODY,
    BackPressed,
    IdleExpired,
    RequestFailed,
    Step,
    Table,
    VisitCancelled,
)
from kiosk.flow.manager import (
    AboutOpened,
    AboutProgram,
    AskingPin,
    Broken,
    CameraTestOpened,
    CheckPin,
    CustomerErased,
    EraseAsked,
    EraseCustomer,
    ExitAsked,
    InSettings,
    LeaveProgram,
    PinChecked,
    PinPurpose,
    PinTyped,
    SettingsOpened,
    TestingCamera,
)
from kiosk.flow.trouble import ResolvingOutcome
from kiosk.flow.visit import Shot, Visit
from kiosk.flow.visit.order import look

MOVES = Table()

_NOBODY = VisitId("")


@MOVES.edge(AtHome, CameraTestOpened, TestingCamera)
@MOVES.edge(InSettings, CameraTestOpened, TestingCamera)
def _(_state: AtHome | InSettings, _event: CameraTestOpened) -> Step:
    nobody = Visit(id=_NOBODY, operation=Operation.ONBOARDING)
    return Step(
        state=TestingCamera(request=ASKED),
        commands=(WakeCamera(shot=Shot.SELFIE, visit=nobody),),
    )


@MOVES.edge(AtHome, AboutOpened, AboutProgram)
@MOVES.edge(InSettings, AboutOpened, AboutProgram)
def _(_state: AtHome | InSettings, _event: AboutOpened) -> Step:
    return Step(state=AboutProgram())


@MOVES.edge(AtHome, SettingsOpened, AskingPin, InSettings)
def _(state: AtHome, event: SettingsOpened) -> Step:
    if event.approved:
        return Step(state=InSettings())
    return Step(
        state=AskingPin(purpose=PinPurpose.SETTINGS, back=state, then=SettingsOpened(approved=True))
    )


@MOVES.edge(InSettings, EraseAsked, InSettings)
def _(state: InSettings, event: EraseAsked) -> Step:
    if state.request != NOBODY:
        return Step(state=state)
    return Step(state=InSettings(request=ASKED), commands=(EraseCustomer(code=event.code),))


@MOVES.edge(InSettings, CustomerErased, InSettings)
def _(_state: InSettings, event: CustomerErased) -> Step:
    return Step(state=InSettings(erased=event.count))


@MOVES.edge(InSettings, RequestFailed, InSettings)
def _(_state: InSettings, event: RequestFailed) -> Step:
    return Step(state=InSettings(problem=event.problem))


@MOVES.edge(AtHome, ExitAsked, AskingPin, AtHome)
@MOVES.edge(Broken, ExitAsked, AskingPin, Broken)
def _(state: AtHome | Broken, event: ExitAsked) -> Step:
    if event.approved:
        return Step(state=state, commands=(LeaveProgram(),))
    return Step(state=AskingPin(purpose=PinPurpose.EXIT, back=state, then=ExitAsked(approved=True)))


@MOVES.edge(InSettings, ExitAsked, InSettings)
def _(state: InSettings, _event: ExitAsked) -> Step:
    # The PIN was asked for on the way into the settings.
    return Step(state=state, commands=(LeaveProgram(),))


@MOVES.edge(AskingPin, BackPressed, AtHome, ResolvingOutcome, Broken, Capturing)
@MOVES.edge(AskingPin, VisitCancelled, AtHome, ResolvingOutcome, Broken, Capturing)
def _(state: AskingPin, _event: BackPressed | VisitCancelled) -> Step:
    if isinstance(state.back, Capturing):
        # The camera rested meanwhile.
        return look(state.back.visit, state.back.shot)
    return Step(state=state.back)


@MOVES.edge(AskingPin, PinTyped, AskingPin)
def _(state: AskingPin, event: PinTyped) -> Step:
    # One after the other: what is typed while one is being checked is typed again.
    if state.busy:
        return Step(state=state)
    return Step(
        state=replace(state, request=ASKED, wrong=False, problem=None),
        commands=(CheckPin(pin=event.pin),),
    )


@MOVES.edge(AskingPin, PinChecked, AskingPin)
def _(state: AskingPin, event: PinChecked) -> Step:
    # A right PIN is seen to by `kiosk.flow.counter`: it needs the whole table.
    return Step(state=replace(state, request=NOBODY, wrong=True, locked_s=event.locked_s))


@MOVES.edge(AskingPin, RequestFailed, AskingPin)
def _(state: AskingPin, event: RequestFailed) -> Step:
    return Step(state=replace(state, request=NOBODY, problem=event.problem))


@MOVES.edge(AskingPin, IdleExpired, AtHome, Broken)
def _(state: AskingPin, _event: IdleExpired) -> Step:
    # A counter that has stopped does not come home by waiting.
    return Step(state=state.back) if isinstance(state.back, Broken) else go_home()
