"""Back leads to where the attendant came from, with what was typed and taken kept."""

from dataclasses import replace

import pytest

from kiosk.domain.contract.documents import DocumentShape
from kiosk.domain.values.field import Field
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.problem import Problem, ProblemKind, Remedy
from kiosk.flow.capture import CaptureKept, CaptureMade, Capturing, ReviewingCapture
from kiosk.flow.consent import AskingConsent
from kiosk.flow.counter import Counter
from kiosk.flow.document import (
    ChoosingDocument,
    DocumentsFound,
    LookingUpDocuments,
    NewCaptureChosen,
)
from kiosk.flow.form import ChoosingReference, EnteringSubject, ReferenceChosen, SubjectEntered
from kiosk.flow.history import BrowsingHistory, HistoryRead, SearchHistory, SubmissionOpened
from kiosk.flow.home import AtHome
from kiosk.flow.machine import BackPressed, State
from kiosk.flow.transition import transition
from kiosk.flow.trouble import CorrectPressed, InTrouble
from kiosk.flow.verdict import ShowingVerdict
from kiosk.flow.visit import Shot, Visit
from tests.flow.samples import CONSENT, CPF, SUBJECT, capture, decision, submission
from tests.flow.test_visits import AGREED, FORM, Remembering, Said, answered, chosen

BACK = BackPressed()
SELFIE = answered(CaptureMade, capture=capture(Shot.SELFIE))
FRONT = answered(CaptureMade, capture=capture(Shot.DOCUMENT_FRONT))
FOUND = answered(DocumentsFound)
CARD = NewCaptureChosen(shape=DocumentShape.ID1)
LINKED = SubjectEntered(subject=SUBJECT, auth_process_id=submission().process_id)

WALKS: dict[str, tuple[Operation, tuple[tuple[Said, type[State]], ...]]] = {
    "onboarding": (
        Operation.ONBOARDING,
        ((FORM, AskingConsent), (AGREED, Capturing), (SELFIE, ReviewingCapture)),
    ),
    "age": (
        Operation.AGE,
        ((FORM, AskingConsent), (AGREED, Capturing), (SELFIE, ReviewingCapture)),
    ),
    "same person": (
        Operation.TRANSACTIONAL,
        (
            (FORM, ChoosingReference),
            (ReferenceChosen(process_id=submission().process_id), AskingConsent),
            (AGREED, Capturing),
            (SELFIE, ReviewingCapture),
        ),
    ),
    "document": (
        Operation.DOCUMENT,
        (
            (LINKED, AskingConsent),
            (AGREED, LookingUpDocuments),
            (FOUND, ChoosingDocument),
            (CARD, Capturing),
            (FRONT, ReviewingCapture),
            (CaptureKept(), Capturing),
        ),
    ),
}
NOT_ASKED_TWICE = {AskingConsent, LookingUpDocuments}
"""Consent that was given is not asked for again on the way back."""


@pytest.mark.parametrize("name", WALKS)
def test_every_visit_is_walked_forward_and_back(name: str) -> None:
    operation, steps = WALKS[name]
    desk = Remembering()
    passed: list[State] = [desk.after(chosen(operation))]
    for said, kind in steps:
        state = desk.after(said)
        assert isinstance(state, kind), (said, state)
        passed.append(state)
    came: list[State] = []
    while not isinstance(desk.counter.state, AtHome):
        came.append(desk.after(BACK))
        assert len(came) <= len(passed), "there is no way back"
    expected = [type(each) for each in reversed(passed[:-1]) if type(each) not in NOT_ASKED_TWICE]
    assert [type(each) for each in came] == [*expected, AtHome]
    for state in came[:-1]:
        visit = getattr(state, "visit", None)
        assert isinstance(visit, Visit)
        assert visit.subject == SUBJECT, "what was typed is kept"
    if operation is Operation.TRANSACTIONAL:
        choice = next(each for each in came if isinstance(each, ChoosingReference))
        assert choice.visit.reference_process_id == submission().process_id


def test_back_from_the_second_side_shows_the_first_as_it_was_taken() -> None:
    desk = Remembering()
    desk.after(chosen(Operation.DOCUMENT), LINKED, AGREED, FOUND, CARD, FRONT, CaptureKept())
    state = desk.after(BACK)
    assert isinstance(state, ReviewingCapture)
    assert state.capture.picture == capture(Shot.DOCUMENT_FRONT).picture
    assert isinstance(desk.after(CaptureKept()), Capturing)


def test_a_typed_name_is_corrected_from_the_review_without_losing_the_picture() -> None:
    desk = Remembering()
    desk.after(chosen(Operation.ONBOARDING), FORM, AGREED, SELFIE)
    form = desk.after(CorrectPressed())
    assert isinstance(form, EnteringSubject)
    better = replace(SUBJECT, name="Leia Organa")
    state = desk.after(SubjectEntered(subject=better))
    assert isinstance(state, ReviewingCapture)
    assert state.visit.subject.name == "Leia Organa"
    assert state.capture == capture(Shot.SELFIE)
    desk.after(CorrectPressed())
    assert isinstance(desk.after(BACK), ReviewingCapture)


def test_another_customers_number_loses_the_picture() -> None:
    desk = Remembering()
    desk.after(chosen(Operation.ONBOARDING), FORM, AGREED, SELFIE, CorrectPressed())
    state = desk.after(SubjectEntered(subject=replace(SUBJECT, code="11144477735")))
    assert isinstance(state, AskingConsent)
    assert state.visit.captures == ()


def test_a_verdict_of_the_history_leads_back_to_the_search() -> None:
    row = submission()
    row = replace(row, decision=decision())
    desk = Remembering(counter=Counter(state=BrowsingHistory(query=CPF, submissions=(row,))))
    verdict = desk.after(SubmissionOpened(submission=row))
    assert isinstance(verdict, ShowingVerdict)
    state = desk.after(BACK)
    assert isinstance(state, BrowsingHistory)
    assert (state.query, state.submissions) == (CPF, (row,))
    assert desk.last(SearchHistory).query == CPF  # type: ignore[attr-defined]
    read = desk.after(answered(HistoryRead, submissions=(row,)))
    assert isinstance(read, BrowsingHistory)
    assert not read.busy


def test_escape_ends_a_verdict_that_nothing_led_to() -> None:
    state = ShowingVerdict(submission=submission(), decision=decision())
    assert isinstance(transition(Counter(state=state), BACK).counter.state, AtHome)


def test_a_wrong_reference_is_corrected_where_it_was_chosen() -> None:
    wrong = Problem(
        kind=ProblemKind.REFERENCE,
        remedy=Remedy.CORRECT_FIELD,
        code="20702",
        field=Field.REFERENCE,
    )
    visit = Visit(
        id=submission().visit,
        operation=Operation.TRANSACTIONAL,
        subject=SUBJECT,
        consent=CONSENT,
        reference_process_id=submission().process_id,
    )
    moved = transition(Counter(state=InTrouble(problem=wrong, visit=visit)), CorrectPressed())
    state = moved.counter.state
    assert isinstance(state, ChoosingReference)
    assert state.problems == (wrong,)
    assert state.visit.reference_process_id == submission().process_id
