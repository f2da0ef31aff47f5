"""What the home screen leads to."""

from dataclasses import replace

from kiosk.domain.contract.subject import Subject
from kiosk.domain.values.operation import Operation
from kiosk.flow.capture import ReadyCamera
from kiosk.flow.form import EnteringSubject
from kiosk.flow.home import AtHome, RefreshWaiting, RestCamera, ServiceChosen, WaitingChanged
from kiosk.flow.machine import HomePressed, Step, Table
from kiosk.flow.visit import Shot, Visit

MOVES = Table()


@MOVES.edge(AtHome, WaitingChanged, AtHome)
def _(state: AtHome, event: WaitingChanged) -> Step:
    return Step(
        state=replace(state, waiting=event.waiting, blocked=event.blocked, standing=event.standing)
    )


@MOVES.edge(AtHome, ServiceChosen, EnteringSubject, AtHome)
def _(state: AtHome, event: ServiceChosen) -> Step:
    if state.blocked is not None or event.operation is Operation.JOURNEY:
        return Step(state=state)
    shot = Shot.DOCUMENT_FRONT if event.operation is Operation.DOCUMENT else Shot.SELFIE
    visit = Visit(id=event.visit, operation=event.operation, subject=Subject(code=event.code))
    return Step(state=EnteringSubject(visit=visit), commands=(ReadyCamera(shot=shot),))


@MOVES.edge(AtHome, HomePressed, AtHome)
def _(state: AtHome, _event: HomePressed) -> Step:
    return Step(state=state, commands=(RestCamera(), RefreshWaiting()))
