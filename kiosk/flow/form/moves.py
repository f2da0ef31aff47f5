"""From the form to what the visit needs next."""

from dataclasses import replace

from kiosk.domain.values.operation import Operation
from kiosk.flow.capture import ReviewingCapture
from kiosk.flow.form import ChoosingReference, EnteringSubject, ReferenceChosen, SubjectEntered
from kiosk.flow.home import AtHome
from kiosk.flow.home.going_home import go_home
from kiosk.flow.machine import BackPressed, Step, Table
from kiosk.flow.visit.order import NEXT, go_on

MOVES = Table()


@MOVES.edge(
    EnteringSubject, SubjectEntered, EnteringSubject, ChoosingReference, ReviewingCapture, *NEXT
)
def _(state: EnteringSubject, event: SubjectEntered) -> Step:
    old = state.visit
    visit = replace(
        old,
        subject=event.subject,
        auth_process_id=event.auth_process_id or old.auth_process_id,
    )
    if event.problems:
        return Step(state=replace(state, visit=visit, problems=event.problems))
    if state.reviewing is not None and event.subject.code == old.subject.code:
        return Step(state=ReviewingCapture(visit=visit, capture=state.reviewing))
    if event.subject.code != old.subject.code:
        # Somebody else: what was agreed to and taken before is not theirs.
        visit = replace(visit, consent=None, captures=())
    if visit.operation is Operation.TRANSACTIONAL:
        return Step(state=ChoosingReference(visit=visit))
    return go_on(visit)


@MOVES.edge(EnteringSubject, BackPressed, ReviewingCapture, AtHome)
def _(state: EnteringSubject, _event: BackPressed) -> Step:
    if state.reviewing is not None:
        return Step(state=ReviewingCapture(visit=state.visit, capture=state.reviewing))
    return go_home()


@MOVES.edge(ChoosingReference, ReferenceChosen, ChoosingReference, *NEXT)
def _(state: ChoosingReference, event: ReferenceChosen) -> Step:
    if event.problems:
        return Step(state=replace(state, problems=event.problems))
    return go_on(replace(state.visit, reference_process_id=event.process_id))


@MOVES.edge(ChoosingReference, BackPressed, EnteringSubject)
def _(state: ChoosingReference, _event: BackPressed) -> Step:
    return Step(state=EnteringSubject(visit=state.visit))
