"""From home to the verdict for every outcome of the simulator, over real HTTP."""

import pytest

from kiosk.domain.rules.submission import SubmissionState
from kiosk.domain.values.operation import Capability, Operation
from kiosk.domain.values.picture import Picture
from kiosk.domain.values.problem import ProblemKind
from kiosk.domain.values.verdict import LivenessStanding, ReasonCode, Standing, Verdict
from kiosk.flow.document import ChoosingDocument, DocumentReused
from kiosk.flow.form import ChoosingReference, EnteringSubject, ReferenceChosen
from kiosk.flow.machine import HomePressed
from kiosk.flow.trouble import CorrectPressed, InTrouble
from kiosk.flow.verdict import DocumentNextPressed, ReadingAgain, ResultAskedAgain
from kiosk.flow.visit import Shot
from kiosk.simulator.server import SimulatorThread
from tests.journeys.counter import counter

Served = tuple[SimulatorThread, str]

ONBOARDING = {
    "12345678909": (Verdict.APPROVED, ReasonCode.IDENTITY_CONFIRMED),
    "70010000275": (Verdict.REFUSED, ReasonCode.IDENTITY_REFUSED),
    "70010000356": (Verdict.REFUSED, ReasonCode.SCORE_STRONG_NEGATIVE),
    "70010000437": (Verdict.REVIEW, ReasonCode.SCORE_MODERATE_NEGATIVE),
    "70010000518": (Verdict.RECAPTURE, ReasonCode.SCORE_NEUTRAL),
    "70010000607": (Verdict.REVIEW, ReasonCode.SCORE_MODERATE_POSITIVE),
    "70010000780": (Verdict.APPROVED, ReasonCode.SCORE_STRONG_POSITIVE),
    "70010000860": (Verdict.REVIEW, ReasonCode.IDENTITY_INCONCLUSIVE),
    "70010000941": (Verdict.REVIEW, ReasonCode.FRAUD_SUSPECTED),
    "70010001085": (Verdict.REFUSED, ReasonCode.LIVENESS_FAILED),
    "70010001166": (Verdict.APPROVED, ReasonCode.IDENTITY_CONFIRMED),
    "70010001247": (Verdict.APPROVED, ReasonCode.IDENTITY_CONFIRMED),
    "70010001409": (Verdict.PENDING, ReasonCode.STILL_PROCESSING),
    "70010001590": (Verdict.PENDING, ReasonCode.DIVERGENCE),
    "70010001670": (Verdict.FAILED, ReasonCode.CANCELED),
    "70010001751": (Verdict.FAILED, ReasonCode.PROCESSING_FAILED),
    "70010001832": (Verdict.REVIEW, None),
}


@pytest.mark.parametrize("code", ONBOARDING)
async def test_onboarding_ends_in(code: str, served: Served, picture: Picture) -> None:
    verdict, reason = ONBOARDING[code]
    async with counter(*served, picture) as desk:
        await desk.onboards(code)
        shown = await desk.verdict()
        assert shown.decision.verdict is verdict
        if reason is not None:
            assert shown.decision.reasons[0].code is reason
        assert shown.decision.liveness is not LivenessStanding.PASSED
        final = verdict is not Verdict.PENDING
        state = desk.store.journal.get(shown.submission.id).state
        assert state is (SubmissionState.FINAL if final else SubmissionState.ACCEPTED)


async def test_pending_becomes_final_while_the_customer_waits(
    served: Served, picture: Picture
) -> None:
    async with counter(*served, picture) as desk:
        await desk.onboards("70010001328")
        shown = await desk.verdict()
        if shown.decision.verdict is Verdict.PENDING:
            desk.does(ResultAskedAgain())
            await desk.until(ReadingAgain)
            shown = await desk.verdict()
        assert shown.decision.verdict in {Verdict.APPROVED, Verdict.PENDING}


async def test_liveness_of_an_own_picture_is_never_passed(served: Served, picture: Picture) -> None:
    async with counter(*served, picture) as desk:
        await desk.onboards("12345678909")
        shown = await desk.verdict()
        lines = {line.capability: line.standing for line in shown.decision.capabilities}
        assert lines[Capability.LIVENESS] is Standing.NOT_CHECKED


@pytest.mark.parametrize(
    ("code", "verdict"),
    [
        ("12345678909", Verdict.APPROVED),
        ("70010002308", Verdict.REVIEW),
        ("70010002480", Verdict.REVIEW),
        ("70010002642", Verdict.APPROVED),
    ],
)
async def test_a_document_after_the_selfie(
    code: str, verdict: Verdict, served: Served, picture: Picture
) -> None:
    async with counter(*served, picture) as desk:
        await desk.onboards(code)
        await desk.verdict()
        desk.does(DocumentNextPressed())
        await desk.shows_document()
        shown = await desk.verdict()
        assert shown.submission.operation is Operation.DOCUMENT
        assert shown.decision.verdict is verdict


async def test_a_document_that_is_there_already_is_used_again(
    served: Served, picture: Picture
) -> None:
    async with counter(*served, picture) as desk:
        await desk.onboards("70010003029")
        await desk.verdict()
        desk.does(DocumentNextPressed())
        choice = await desk.until(ChoosingDocument)
        assert len(choice.documents) == 4
        desk.does(DocumentReused(document=choice.documents[0]))
        shown = await desk.verdict()
        assert shown.decision.verdict is Verdict.APPROVED


@pytest.mark.parametrize(
    ("code", "verdict"),
    [("12345678909", Verdict.APPROVED), ("70010001913", Verdict.REFUSED)],
)
async def test_same_person_by_an_earlier_process(
    code: str, verdict: Verdict, served: Served, picture: Picture
) -> None:
    async with counter(*served, picture) as desk:
        await desk.onboards("12345678909")
        before = await desk.verdict()
        desk.does(HomePressed())
        await desk.chooses(Operation.TRANSACTIONAL)
        await desk.types(code)
        await desk.until(ChoosingReference)
        desk.does(ReferenceChosen(process_id=before.submission.process_id))
        await desk.agrees()
        await desk.takes(Shot.SELFIE)
        shown = await desk.verdict()
        assert shown.decision.verdict is verdict


async def test_same_person_by_a_picture(served: Served, picture: Picture) -> None:
    async with counter(*served, picture) as desk:
        await desk.chooses(Operation.TRANSACTIONAL)
        await desk.types("12345678909")
        await desk.until(ChoosingReference)
        desk.does(ReferenceChosen())
        await desk.agrees()
        await desk.takes(Shot.REFERENCE, Shot.SELFIE)
        shown = await desk.verdict()
        assert shown.decision.verdict is Verdict.APPROVED


@pytest.mark.parametrize(
    ("code", "verdict"),
    [
        ("12345678909", Verdict.APPROVED),
        ("70010002138", Verdict.REFUSED),
        ("70010002219", Verdict.REVIEW),
    ],
)
async def test_age(code: str, verdict: Verdict, served: Served, picture: Picture) -> None:
    async with counter(*served, picture) as desk:
        await desk.chooses(Operation.AGE)
        await desk.types(code)
        await desk.agrees()
        await desk.takes(Shot.SELFIE)
        shown = await desk.verdict()
        assert shown.decision.verdict is verdict


async def test_a_refused_identifier_marks_the_field(served: Served, picture: Picture) -> None:
    """It passes our check digits, and the service does not know it: the form comes back."""
    async with counter(*served, picture) as desk:
        await desk.onboards("11144477734")
        state = await desk.until(InTrouble)
        assert state.problem.kind is ProblemKind.FIELD
        assert state.problem.code == "20507"
        desk.does(CorrectPressed())
        form = await desk.until(EnteringSubject)
        assert form.problems[0].code == "20507"
        assert form.visit.captures
