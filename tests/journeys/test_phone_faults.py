"""A bad day while a journey is created, followed or given its identifier, over real HTTP."""

import asyncio
from dataclasses import replace

import pytest

from kiosk.domain.contract.dui import DuiType
from kiosk.domain.contract.journeys import Person
from kiosk.domain.rules.submission import SubmissionState
from kiosk.domain.values.field import Field
from kiosk.domain.values.ids import ProcessId
from kiosk.domain.values.picture import Picture
from kiosk.domain.values.problem import ProblemKind, Remedy
from kiosk.domain.values.verdict import Verdict
from kiosk.flow.journey import (
    HandingOver,
    JourneyAsked,
    JourneyDocumentEntered,
    PreparingJourney,
    SettingDocument,
)
from kiosk.flow.machine import BackPressed
from kiosk.flow.manager import AskingPin
from kiosk.flow.trouble import InTrouble, OutcomeFound, ResendChosen, ResolvingOutcome
from kiosk.simulator.faults import FaultKind
from kiosk.simulator.scenarios import outcome_named
from kiosk.simulator.server import SimulatorThread
from tests.journeys.counter import TestCounter, counter
from tests.journeys.phone import asked, asks, hands_over

Served = tuple[SimulatorThread, str]
PATH = "/client/v1/process"
APPROVED = outcome_named("approved").cpf
PERSON = asked(APPROVED).person
MAYBE = (
    FaultKind.ERROR,
    FaultKind.ERROR_AFTER,
    FaultKind.UNAVAILABLE,
    FaultKind.DROP_BEFORE,
    FaultKind.DROP_AFTER,
    FaultKind.CUT,
    FaultKind.BROKEN_JSON,
    FaultKind.NO_ID,
)
"""After each of these nobody but the portal knows."""


@pytest.fixture(autouse=True)
def no_old_faults(served: Served) -> None:
    """What one journey switched on does not meet the next."""
    served[0].clear_faults()


async def unknown(desk: TestCounter, kind: FaultKind) -> ResolvingOutcome:
    """From home to an outcome that nobody knows."""
    desk.fault(kind, path=PATH)
    asks(desk, asked(APPROVED))
    return await desk.until(ResolvingOutcome)


@pytest.mark.parametrize("kind", MAYBE)
async def test_a_creation_of_unknown_outcome_is_never_sent_again(
    kind: FaultKind, served: Served, picture: Picture
) -> None:
    async with counter(*served, picture) as desk:
        before = desk.made()
        state = await unknown(desk, kind)
        assert state.submission.state is SubmissionState.UNKNOWN_OUTCOME
        await asyncio.sleep(0.3)
        assert desk.made() - before <= 1
        assert desk.held(state.submission.id) is SubmissionState.UNKNOWN_OUTCOME


async def test_one_that_is_in_the_portal_is_linked_and_handed_over(
    served: Served, picture: Picture
) -> None:
    async with counter(*served, picture) as desk:
        await unknown(desk, FaultKind.DROP_AFTER)
        portal = ProcessId(desk.simulator.record()[-1].id)
        desk.does(OutcomeFound(process_id=portal))
        handed = await desk.until(HandingOver)
        assert handed.submission.process_id == portal
        assert handed.answer.user_redirect_url.endswith(portal)
        assert handed.local_link


async def test_one_is_sent_again_by_the_managers_choice(served: Served, picture: Picture) -> None:
    async with counter(*served, picture) as desk:
        await unknown(desk, FaultKind.DROP_BEFORE)
        before = desk.made()
        desk.does(ResendChosen())
        await desk.until(AskingPin)
        desk.enters_pin()
        await desk.until(HandingOver)
        assert desk.made() == before + 1


@pytest.mark.parametrize(
    ("kind", "more"),
    [
        (FaultKind.TOO_MANY, 1),
        (FaultKind.TOKEN_REVOKED, 1),
        (FaultKind.TOKEN_EXPIRED, 1),
        (FaultKind.SLOW, 1),
    ],
)
async def test_what_surely_was_not_taken_or_is_only_slow_ends_well(
    kind: FaultKind, more: int, served: Served, picture: Picture
) -> None:
    async with counter(*served, picture) as desk:
        before = desk.made()
        desk.fault(kind, path=PATH)
        await hands_over(desk, APPROVED)
        assert desk.made() == before + more


@pytest.mark.parametrize(
    "kind",
    [
        FaultKind.TOO_MANY,
        FaultKind.ERROR,
        FaultKind.UNAVAILABLE,
        FaultKind.DROP_BEFORE,
        FaultKind.CUT,
        FaultKind.BROKEN_JSON,
        FaultKind.NO_ID,
        FaultKind.TOKEN_REVOKED,
        FaultKind.SLOW,
    ],
)
async def test_a_read_that_fails_is_read_again(
    kind: FaultKind, served: Served, picture: Picture
) -> None:
    async with counter(*served, picture) as desk:
        customer = await hands_over(desk, APPROVED)
        desk.fault(kind, path=PATH)
        await customer.finishes()
        shown = await desk.verdict()
        assert shown.decision.verdict is Verdict.APPROVED


async def test_a_flow_without_its_key_is_the_configurations_fault(
    served: Served, picture: Picture
) -> None:
    async with counter(*served, picture) as desk:
        asks(desk, asked(APPROVED, "simulator-unconfigured"))
        state = await desk.until(InTrouble)
        assert state.problem.kind is ProblemKind.CONFIGURATION
        assert state.problem.remedy is Remedy.CHECK_API_KEY
        assert state.problem.code == "9"
        # What was typed is not typed again.
        desk.does(BackPressed())
        form = await desk.until(PreparingJourney)
        assert form.form == asked(APPROVED, "simulator-unconfigured")


@pytest.mark.parametrize(
    ("person", "field"),
    [
        (replace(PERSON, dui_value="11144477734"), Field.DUI_VALUE),
        (replace(PERSON, friendly_name="x" * 51), Field.FRIENDLY_NAME),
        (replace(PERSON, phone="551191234567"), Field.PERSON_PHONE),
    ],
)
async def test_what_the_service_refuses_is_marked_on_the_form(
    person: Person, field: Field, served: Served, picture: Picture
) -> None:
    """As if the checks before sending had let it through."""
    async with counter(*served, picture) as desk:
        request = replace(asked(APPROVED), person=person)
        asks(desk, request)
        await desk.sees(lambda: bool(getattr(desk.state, "problems", ())))
        form = await desk.until(PreparingJourney)
        assert form.problems[0].field is field
        assert form.problems[0].remedy is Remedy.CORRECT_FIELD
        assert form.form == request
        assert not form.busy
        # The corrected form goes out as a new one.
        desk.does(JourneyAsked(form=asked(APPROVED)))
        await desk.until(HandingOver)


@pytest.mark.parametrize(
    ("flow", "callback", "field"),
    [("idnothing", "/", Field.FLOW), ("idcheck", "nowhere", Field.CALLBACK_URI)],
)
async def test_what_the_configuration_is_to_blame_for(
    flow: str, callback: str, field: Field, served: Served, picture: Picture
) -> None:
    async with counter(*served, picture) as desk:
        asks(desk, replace(asked(APPROVED, flow), callback_uri=callback))
        state = await desk.until(InTrouble)
        assert state.problem.kind is ProblemKind.CONFIGURATION
        assert state.problem.field is field


async def test_a_set_document_whose_answer_is_lost_is_read_not_repeated(
    served: Served, picture: Picture
) -> None:
    async with counter(*served, picture) as desk:
        asks(desk, asked("", "simulator-document-later"))
        await desk.until(SettingDocument)
        process = desk.simulator.record()[-1].id
        desk.fault(FaultKind.DROP_AFTER, path=f"{PATH}/{process}/document")
        desk.does(JourneyDocumentEntered(dui_type=DuiType.BR_CPF, dui_value=APPROVED))
        handed = await desk.until(HandingOver)
        assert handed.answer.person.dui_value == APPROVED
