"""Consent given leads on; consent declined ends the visit."""

from dataclasses import replace

from kiosk.domain.values.operation import Operation
from kiosk.flow.capture import Capturing
from kiosk.flow.consent import (
    AskingConsent,
    ConsentAccepted,
    ConsentDeclined,
    Declined,
    RecordConsent,
)
from kiosk.flow.document import ChoosingDocument, LookingUpDocuments
from kiosk.flow.form import ChoosingReference, EnteringSubject
from kiosk.flow.home import ForgetCustomer, RestCamera
from kiosk.flow.machine import BackPressed, Step, Table
from kiosk.flow.sending import ReadyService
from kiosk.flow.visit import Visit
from kiosk.flow.visit.order import go_on

MOVES = Table()


@MOVES.edge(AskingConsent, ConsentAccepted, LookingUpDocuments, ChoosingDocument, Capturing)
def _(state: AskingConsent, event: ConsentAccepted) -> Step:
    visit = replace(state.visit, consent=event.consent)
    step = go_on(visit)
    ready = ReadyService(operation=visit.operation, connect=True)
    return replace(step, commands=(RecordConsent(visit=visit, given=True), ready, *step.commands))


@MOVES.edge(AskingConsent, ConsentDeclined, Declined)
def _(state: AskingConsent, _event: ConsentDeclined) -> Step:
    nobody = Visit(id=state.visit.id, operation=state.visit.operation)
    return Step(
        state=Declined(),
        commands=(RecordConsent(visit=nobody, given=False), RestCamera(), ForgetCustomer()),
    )


@MOVES.edge(AskingConsent, BackPressed, EnteringSubject, ChoosingReference)
def _(state: AskingConsent, _event: BackPressed) -> Step:
    if state.visit.operation is Operation.TRANSACTIONAL:
        return Step(state=ChoosingReference(visit=state.visit))
    return Step(state=EnteringSubject(visit=state.visit))
