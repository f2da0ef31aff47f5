"""A bad day between counter and service: what is certain, and what the attendant sees."""

import asyncio

import pytest

from kiosk.domain.rules.submission import SubmissionState
from kiosk.domain.values.ids import ProcessId
from kiosk.domain.values.picture import Picture
from kiosk.domain.values.problem import ProblemKind, Remedy
from kiosk.domain.values.verdict import Verdict
from kiosk.flow.home import AtHome
from kiosk.flow.machine import HomePressed, VisitCancelled
from kiosk.flow.manager import AskingPin
from kiosk.flow.sending import Sending
from kiosk.flow.sending.stages import SendingStage
from kiosk.flow.trouble import GivenUp, OutcomeFound, ResendChosen, ResolvingOutcome
from kiosk.simulator.faults import FaultKind
from kiosk.simulator.server import SimulatorThread
from tests.journeys.counter import counter

Served = tuple[SimulatorThread, str]
APPROVED = "12345678909"

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


@pytest.mark.parametrize("kind", MAYBE)
async def test_an_unknown_outcome_is_shown_and_never_sent_again(
    kind: FaultKind, served: Served, picture: Picture
) -> None:
    async with counter(*served, picture) as desk:
        before = desk.made()
        desk.fault(kind)
        await desk.onboards(APPROVED)
        state = await desk.until(ResolvingOutcome)
        assert state.submission.state is SubmissionState.UNKNOWN_OUTCOME
        await asyncio.sleep(0.3)
        assert desk.made() - before <= 1


async def test_an_unknown_outcome_that_is_in_the_portal_is_linked(
    served: Served, picture: Picture
) -> None:
    async with counter(*served, picture) as desk:
        desk.fault(FaultKind.DROP_AFTER)
        await desk.onboards(APPROVED)
        await desk.until(ResolvingOutcome)
        portal = ProcessId(desk.simulator.record()[-1].id)
        desk.does(OutcomeFound(process_id=portal))
        shown = await desk.verdict()
        assert shown.decision.verdict is Verdict.APPROVED
        assert shown.submission.process_id == portal


async def test_an_id_that_nobody_knows_is_not_linked(served: Served, picture: Picture) -> None:
    async with counter(*served, picture) as desk:
        desk.fault(FaultKind.DROP_BEFORE)
        await desk.onboards(APPROVED)
        asked = await desk.until(ResolvingOutcome)
        desk.does(OutcomeFound(process_id=ProcessId("00000000-0000-4000-8000-000000000000")))
        await desk.sees(lambda: isinstance(desk.state, ResolvingOutcome) and not desk.state.busy)
        state = await desk.until(ResolvingOutcome)
        assert state.problem is not None
        assert state.problem.kind is ProblemKind.NOT_FOUND
        held = desk.store.journal.get(asked.submission.id)
        assert held.state is SubmissionState.UNKNOWN_OUTCOME


async def test_an_unknown_outcome_is_sent_again_by_the_managers_choice(
    served: Served, picture: Picture
) -> None:
    async with counter(*served, picture) as desk:
        desk.fault(FaultKind.DROP_BEFORE)
        await desk.onboards(APPROVED)
        await desk.until(ResolvingOutcome)
        before = desk.made()
        desk.does(ResendChosen())
        await desk.until(AskingPin)
        assert desk.made() == before
        desk.enters_pin()
        shown = await desk.verdict()
        assert shown.decision.verdict is Verdict.APPROVED
        assert desk.made() == before + 1


async def test_an_unknown_outcome_is_given_up(served: Served, picture: Picture) -> None:
    async with counter(*served, picture) as desk:
        desk.fault(FaultKind.DROP_BEFORE)
        await desk.onboards(APPROVED)
        asked = await desk.until(ResolvingOutcome)
        desk.does(GivenUp())
        await desk.until(AtHome)
        await desk.sees(lambda: desk.held(asked.submission.id) is SubmissionState.CANCELLED)


async def test_too_many_requests_are_waited_for(served: Served, picture: Picture) -> None:
    async with counter(*served, picture) as desk:
        before = desk.made()
        desk.fault(FaultKind.TOO_MANY)
        await desk.onboards(APPROVED)
        shown = await desk.verdict()
        assert shown.decision.verdict is Verdict.APPROVED
        assert desk.made() == before + 1


@pytest.mark.parametrize("kind", [FaultKind.TOKEN_REVOKED, FaultKind.TOKEN_EXPIRED])
async def test_a_lost_token_is_renewed_once(
    kind: FaultKind, served: Served, picture: Picture
) -> None:
    async with counter(*served, picture) as desk:
        before = desk.made()
        desk.fault(kind)
        await desk.onboards(APPROVED)
        shown = await desk.verdict()
        assert shown.decision.verdict is Verdict.APPROVED
        assert desk.made() == before + 1


async def test_a_slow_answer_is_waited_for(served: Served, picture: Picture) -> None:
    async with counter(*served, picture) as desk:
        desk.fault(FaultKind.SLOW)
        await desk.onboards(APPROVED)
        shown = await desk.verdict()
        assert shown.decision.verdict is Verdict.APPROVED
        stages = [x.stage for x in desk.shown if isinstance(x, Sending)]
        assert SendingStage.UPLOADING in stages


async def test_leaving_while_it_is_on_its_way_loses_nothing(
    served: Served, picture: Picture
) -> None:
    async with counter(*served, picture) as desk:
        desk.fault(FaultKind.SLOW)
        await desk.onboards(APPROVED)
        await desk.sees(
            lambda: isinstance(desk.state, Sending) and desk.state.stage is SendingStage.CHECKING
        )
        submission = (await desk.until(Sending)).submission
        assert submission is not None
        desk.does(HomePressed())
        await desk.until(AtHome)
        await desk.sees(lambda: desk.held(submission) is SubmissionState.FINAL)


async def test_leaving_before_a_byte_is_out_makes_no_process(
    served: Served, picture: Picture
) -> None:
    async with counter(*served, picture) as desk:
        before = desk.made()
        await desk.onboards(APPROVED)
        desk.does(VisitCancelled())
        await desk.until(AtHome)
        await desk.onboards(APPROVED)
        await desk.verdict()
        assert desk.made() == before + 1
        assert len(desk.store.journal.find(states=frozenset({SubmissionState.FINAL}))) == 1


async def test_a_conflict_is_unknown_until_its_id_is_entered(
    served: Served, picture: Picture
) -> None:
    async with counter(*served, picture) as desk:
        await desk.onboards("70010003533")
        state = await desk.until(ResolvingOutcome)
        assert state.problem is not None
        assert state.problem.code == "20073"
        assert state.problem.remedy is Remedy.CHOOSE_OUTCOME
