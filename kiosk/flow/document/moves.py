"""From what the service has to a document that is used."""

from dataclasses import replace

from kiosk.domain.values.field import Field
from kiosk.flow.capture import Capturing
from kiosk.flow.document import (
    ChoosingDocument,
    DocumentReused,
    DocumentsFound,
    LookingUpDocuments,
    NewCaptureChosen,
)
from kiosk.flow.form import EnteringSubject
from kiosk.flow.machine import BackPressed, RequestFailed, Step, Table
from kiosk.flow.sending import Sending
from kiosk.flow.visit.order import go_on

MOVES = Table()


@MOVES.edge(LookingUpDocuments, DocumentsFound, ChoosingDocument)
def _(state: LookingUpDocuments, event: DocumentsFound) -> Step:
    return Step(state=ChoosingDocument(visit=state.visit, documents=event.documents))


@MOVES.edge(LookingUpDocuments, RequestFailed, ChoosingDocument, EnteringSubject)
def _(state: LookingUpDocuments, event: RequestFailed) -> Step:
    if event.problem.field is Field.AUTH_PROCESS_ID:
        # The selfie's check no longer vouches for a document: no picture is taken in vain.
        return Step(state=EnteringSubject(visit=state.visit, problems=(event.problem,)))
    # A look-up that failed is no reason to stop: new pictures can be taken.
    return Step(state=ChoosingDocument(visit=state.visit, problem=event.problem))


@MOVES.edge(LookingUpDocuments, BackPressed, EnteringSubject)
@MOVES.edge(ChoosingDocument, BackPressed, EnteringSubject)
def _(state: LookingUpDocuments | ChoosingDocument, _event: BackPressed) -> Step:
    return Step(state=EnteringSubject(visit=replace(state.visit, shape=None, reuse=None)))


@MOVES.edge(ChoosingDocument, DocumentReused, Sending)
def _(state: ChoosingDocument, event: DocumentReused) -> Step:
    return go_on(replace(state.visit, reuse=event.document, captures=()))


@MOVES.edge(ChoosingDocument, NewCaptureChosen, Capturing)
def _(state: ChoosingDocument, event: NewCaptureChosen) -> Step:
    return go_on(
        replace(
            state.visit,
            reuse=None,
            captures=(),
            shape=event.shape,
            one_sided=event.one_sided,
        )
    )
