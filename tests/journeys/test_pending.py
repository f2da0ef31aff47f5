"""What still happens to a verdict on the screen: its end, and trouble beside it."""

from dataclasses import replace

from kiosk.app.configuration.demo import demo_configuration
from kiosk.domain.values.ids import SubmissionId
from kiosk.domain.values.picture import Picture
from kiosk.domain.values.problem import Problem, ProblemKind, Remedy
from kiosk.domain.values.verdict import Verdict
from kiosk.flow.verdict import DownloadFailed, ShowingVerdict
from kiosk.simulator.scenarios import outcome_named
from kiosk.simulator.server import SimulatorThread
from tests.journeys.counter import counter, fast


async def test_a_pending_verdict_is_replaced_by_its_end(
    served: tuple[SimulatorThread, str], picture: Picture
) -> None:
    patient = fast(demo_configuration())
    hasty = replace(patient, network=replace(patient.network, poll_limit_s=0.0))
    async with counter(*served, picture, configuration=hasty) as desk:
        await desk.onboards(outcome_named("pending").cpf)
        waiting = await desk.verdict()
        assert waiting.decision.verdict is Verdict.PENDING

        def final() -> bool:
            state = desk.state
            return (
                isinstance(state, ShowingVerdict)
                and state.decision.verdict is Verdict.APPROVED
                and state.visit == waiting.visit
            )

        await desk.sees(final)


async def test_a_file_that_can_not_be_had_is_told_beside_the_verdict(
    served: tuple[SimulatorThread, str], picture: Picture
) -> None:
    problem = Problem(kind=ProblemKind.EXPIRED, remedy=Remedy.READ_RESULT, code="download.expired")
    async with counter(*served, picture) as desk:
        await desk.onboards(outcome_named("approved").cpf)
        shown = await desk.verdict()
        desk.does(DownloadFailed(problem=problem, submission=shown.submission))
        assert await desk.verdict() == replace(shown, notice=problem)
        other = replace(shown.submission, id=SubmissionId("another"))
        desk.does(DownloadFailed(problem=replace(problem, code="other"), submission=other))
        assert (await desk.verdict()).notice == problem
