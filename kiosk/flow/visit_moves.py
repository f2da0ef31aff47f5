"""The visit up to the camera: form, reference, consent, which document."""

from dataclasses import replace

from kiosk.domain.values.operation import Operation
from kiosk.flow.asking import next_shot
from kiosk.flow.commands import (
    ForgetCustomer,
    LookUpDocuments,
    RecordConsent,
    RefreshWaiting,
    RestCamera,
    SubmitCheck,
    WakeCamera,
)
from kiosk.flow.events import (
    BackPressed,
    ConsentAccepted,
    ConsentDeclined,
    DocumentReused,
    DocumentsFound,
    HomePressed,
    IdleExpired,
    NewCaptureChosen,
    ReferenceChosen,
    SubjectEntered,
    TroubleHappened,
    VisitCancelled,
)
from kiosk.flow.states import (
    AskingConsent,
    AtHome,
    Capturing,
    ChoosingDocument,
    ChoosingReference,
    Declined,
    EnteringSubject,
    InTrouble,
    LookingUpDocuments,
    Sending,
)
from kiosk.flow.table import Step, Table
from kiosk.flow.visit import Visit

MOVES = Table()

Undecided = (
    EnteringSubject | ChoosingReference | AskingConsent | LookingUpDocuments | ChoosingDocument
)


def go_home() -> Step:
    """The end of every visit: nothing of the customer stays."""
    return Step(state=AtHome(), commands=(RestCamera(), ForgetCustomer(), RefreshWaiting()))


def go_on(visit: Visit) -> Step:
    """What a visit needs next: consent, the choice of a document, a picture, or the wire."""
    if visit.consent is None:
        return Step(state=AskingConsent(visit=visit))
    if visit.operation is Operation.DOCUMENT and visit.reuse is None and visit.shape is None:
        if visit.reuse_allowed:
            return Step(
                state=LookingUpDocuments(visit=visit), commands=(LookUpDocuments(visit=visit),)
            )
        return Step(state=ChoosingDocument(visit=visit))
    shot = next_shot(visit)
    if shot is not None:
        return Step(
            state=Capturing(visit=visit, shot=shot), commands=(WakeCamera(shot=shot, visit=visit),)
        )
    return Step(state=Sending(visit=visit), commands=(RestCamera(), SubmitCheck(visit=visit)))


NEXT = (AskingConsent, LookingUpDocuments, ChoosingDocument, Capturing, Sending)
"""Where `go_on` can lead."""


@MOVES.edge(EnteringSubject, SubjectEntered, EnteringSubject, ChoosingReference, *NEXT)
def _(state: EnteringSubject, event: SubjectEntered) -> Step:
    old = state.visit
    visit = replace(
        old,
        subject=event.subject,
        auth_process_id=event.auth_process_id or old.auth_process_id,
    )
    if event.problems:
        return Step(state=EnteringSubject(visit=visit, problems=event.problems))
    if event.subject.code != old.subject.code:
        # Somebody else: what was agreed to and taken before is not theirs.
        visit = replace(visit, consent=None, captures=())
    if visit.operation is Operation.TRANSACTIONAL:
        return Step(state=ChoosingReference(visit=visit))
    return go_on(visit)


@MOVES.edge(ChoosingReference, ReferenceChosen, ChoosingReference, *NEXT)
def _(state: ChoosingReference, event: ReferenceChosen) -> Step:
    if event.problems:
        return Step(state=replace(state, problems=event.problems))
    return go_on(replace(state.visit, reference_process_id=event.process_id))


@MOVES.edge(ChoosingReference, BackPressed, EnteringSubject)
@MOVES.edge(AskingConsent, BackPressed, EnteringSubject)
@MOVES.edge(LookingUpDocuments, BackPressed, EnteringSubject)
@MOVES.edge(ChoosingDocument, BackPressed, EnteringSubject)
def _(
    state: ChoosingReference | AskingConsent | LookingUpDocuments | ChoosingDocument,
    _event: BackPressed,
) -> Step:
    return Step(state=EnteringSubject(visit=replace(state.visit, shape=None, reuse=None)))


@MOVES.edge(AskingConsent, ConsentAccepted, LookingUpDocuments, ChoosingDocument, Capturing)
def _(state: AskingConsent, event: ConsentAccepted) -> Step:
    visit = replace(state.visit, consent=event.consent)
    step = go_on(visit)
    return replace(step, commands=(RecordConsent(visit=visit, given=True), *step.commands))


@MOVES.edge(AskingConsent, ConsentDeclined, Declined)
def _(state: AskingConsent, _event: ConsentDeclined) -> Step:
    nobody = Visit(id=state.visit.id, operation=state.visit.operation)
    return Step(
        state=Declined(), commands=(RecordConsent(visit=nobody, given=False), ForgetCustomer())
    )


@MOVES.edge(LookingUpDocuments, DocumentsFound, ChoosingDocument)
def _(state: LookingUpDocuments, event: DocumentsFound) -> Step:
    return Step(
        state=ChoosingDocument(visit=state.visit, documents=event.documents, problem=event.problem)
    )


@MOVES.edge(LookingUpDocuments, TroubleHappened, InTrouble)
def _(state: LookingUpDocuments, event: TroubleHappened) -> Step:
    return Step(state=InTrouble(problem=event.problem, visit=state.visit))


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


@MOVES.edge(EnteringSubject, BackPressed, AtHome)
@MOVES.edge(EnteringSubject, VisitCancelled, AtHome)
@MOVES.edge(EnteringSubject, IdleExpired, AtHome)
@MOVES.edge(ChoosingReference, VisitCancelled, AtHome)
@MOVES.edge(ChoosingReference, IdleExpired, AtHome)
@MOVES.edge(AskingConsent, VisitCancelled, AtHome)
@MOVES.edge(AskingConsent, IdleExpired, AtHome)
@MOVES.edge(LookingUpDocuments, VisitCancelled, AtHome)
@MOVES.edge(ChoosingDocument, VisitCancelled, AtHome)
@MOVES.edge(ChoosingDocument, IdleExpired, AtHome)
def _(
    _state: Undecided,
    _event: BackPressed | VisitCancelled | IdleExpired,
) -> Step:
    return go_home()


@MOVES.edge(Declined, HomePressed, AtHome)
@MOVES.edge(Declined, BackPressed, AtHome)
@MOVES.edge(Declined, VisitCancelled, AtHome)
@MOVES.edge(Declined, IdleExpired, AtHome)
def _(
    _state: Declined,
    _event: HomePressed | BackPressed | VisitCancelled | IdleExpired,
) -> Step:
    return go_home()
