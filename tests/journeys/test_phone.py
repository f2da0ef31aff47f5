"""A journey on the customer's phone, from the form to the verdict, for every outcome over HTTP."""

import asyncio
from dataclasses import replace

import pytest

from kiosk.app.configuration.demo import demo_configuration
from kiosk.domain.contract.dui import DuiType
from kiosk.domain.contract.words import JourneyState
from kiosk.domain.rules.submission import SubmissionState
from kiosk.domain.values.operation import Capability, Operation
from kiosk.domain.values.picture import Picture
from kiosk.domain.values.problem import ProblemKind
from kiosk.domain.values.verdict import LivenessStanding, ReasonCode, Standing, Verdict
from kiosk.flow.consent import AskingConsent
from kiosk.flow.journey import (
    HandingOver,
    JourneyAsked,
    JourneyChosen,
    JourneyDocumentEntered,
    PreparingJourney,
    SettingDocument,
)
from kiosk.flow.machine import BackPressed, HomePressed
from kiosk.flow.overlays import NoticeDismissed
from kiosk.flow.verdict import ShowingVerdict
from kiosk.simulator.scenarios import outcome_named
from kiosk.simulator.server import SimulatorThread
from tests.journeys.counter import TestCounter, counter, fast
from tests.journeys.phone import asked, asks, hands_over, starts_again

Served = tuple[SimulatorThread, str]
V, R = Verdict, ReasonCode

OUTCOMES: dict[tuple[str, str], tuple[Verdict, ReasonCode | None]] = {
    ("idcheck", "approved"): (V.APPROVED, R.IDENTITY_CONFIRMED),
    ("idcheck", "shorthand"): (V.APPROVED, R.IDENTITY_CONFIRMED),
    ("idcheck", "refused"): (V.REFUSED, R.IDENTITY_REFUSED),
    ("idcheck", "score-minus-60"): (V.REFUSED, R.SCORE_STRONG_NEGATIVE),
    ("idcheck", "score-minus-10"): (V.REVIEW, R.SCORE_MODERATE_NEGATIVE),
    ("idcheck", "score-0"): (V.RECAPTURE, R.SCORE_NEUTRAL),
    ("idcheck", "score-28"): (V.REVIEW, R.SCORE_MODERATE_POSITIVE),
    ("idcheck", "score-70"): (V.APPROVED, R.SCORE_STRONG_POSITIVE),
    ("idcheck", "no-score"): (V.REVIEW, R.SCORE_ABSENT),
    ("idchecktrust", "fraud"): (V.REVIEW, R.FRAUD_SUSPECTED),
    ("idcheck", "not-live"): (V.REFUSED, R.LIVENESS_FAILED),
    ("idcheck", "canceled"): (V.FAILED, R.JOURNEY_FAILED),
    ("idcheck", "error"): (V.FAILED, R.JOURNEY_ERROR),
    ("idcheck", "expired"): (V.FAILED, R.JOURNEY_EXPIRED),
    ("idcheck", "unspecified"): (V.REVIEW, None),
    ("idcheck", "unknown-words"): (V.REVIEW, None),
    ("idcheck", "pending"): (V.APPROVED, R.IDENTITY_CONFIRMED),
    ("idcheckserpro", "serpro-no-face"): (V.APPROVED, None),
    ("idcheckserpro", "serpro-error"): (V.APPROVED, None),
    ("idtoken", "approved"): (V.APPROVED, R.SAME_PERSON),
    ("idtoken", "other-person"): (V.REFUSED, R.NOT_SAME_PERSON),
    ("idsmart", "approved"): (V.APPROVED, R.REVALIDATED),
    ("idsmart", "other-person"): (V.REFUSED, R.NOT_REVALIDATED),
    ("idage", "approved"): (V.APPROVED, R.OF_AGE),
    ("idage", "minor"): (V.REFUSED, R.UNDER_AGE),
    ("idage", "age-inconclusive"): (V.REVIEW, R.AGE_INCONCLUSIVE),
    ("iddocs", "approved"): (V.APPROVED, None),
    ("iddocs", "rg-document"): (V.APPROVED, None),
    ("iddocs", "document-of-another"): (V.REVIEW, R.DOCUMENT_OF_ANOTHER),
    ("iddocs", "face-of-another"): (V.REVIEW, R.FACE_NOT_ON_DOCUMENT),
    ("iddocs", "false-document"): (V.REVIEW, R.DOCUMENT_NOT_VALID),
    ("iddocs", "unreadable-document"): (V.REVIEW, None),
    ("idsign", "approved"): (V.APPROVED, None),
    ("iddocssign", "approved"): (V.APPROVED, None),
}


def kept(desk: TestCounter, shown: ShowingVerdict) -> SubmissionState:
    assert shown.submission.operation is Operation.JOURNEY
    return desk.store.journal.get(shown.submission.id).state


@pytest.mark.parametrize(("flow", "name"), OUTCOMES)
async def test_a_journey_ends_in(flow: str, name: str, served: Served, picture: Picture) -> None:
    verdict, reason = OUTCOMES[flow, name]
    async with counter(*served, picture) as desk:
        customer = await hands_over(desk, outcome_named(name).cpf, flow)
        await customer.finishes()
        shown = await desk.verdict()
        assert shown.decision.verdict is verdict
        if reason is not None:
            assert reason in [each.code for each in shown.decision.reasons]
        assert kept(desk, shown) is SubmissionState.FINAL
        assert shown.journey is not None
        # It was on the screen: nobody has to be told a second time.
        assert desk.runner.counter.ended is None


async def test_liveness_of_the_services_own_capture_is_believed(
    served: Served, picture: Picture
) -> None:
    async with counter(*served, picture) as desk:
        customer = await hands_over(desk, outcome_named("approved").cpf)
        await customer.finishes()
        shown = await desk.verdict()
        assert shown.decision.liveness is LivenessStanding.PASSED
        lines = {line.capability: line.standing for line in shown.decision.capabilities}
        assert lines[Capability.LIVENESS] is Standing.POSITIVE


@pytest.mark.parametrize("how", ["decline", "expire"])
async def test_a_customer_who_does_not_want_to(how: str, served: Served, picture: Picture) -> None:
    async with counter(*served, picture) as desk:
        customer = await hands_over(desk, outcome_named("approved").cpf)
        await customer.does(how)
        shown = await desk.verdict()
        assert shown.decision.verdict is Verdict.FAILED
        assert shown.decision.reasons[0].code is ReasonCode.JOURNEY_EXPIRED


async def test_failed_inside_a_200(served: Served, picture: Picture) -> None:
    async with counter(*served, picture) as desk:
        asks(desk, asked(outcome_named("creation-failed").cpf))
        shown = await desk.verdict()
        assert shown.decision.verdict is Verdict.FAILED
        assert shown.decision.reasons[0].code is ReasonCode.JOURNEY_FAILED
        assert kept(desk, shown) is SubmissionState.FINAL


async def test_the_missing_identifier_is_set_at_the_counter(
    served: Served, picture: Picture
) -> None:
    async with counter(*served, picture) as desk:
        asks(desk, asked("", "simulator-document-later"))
        waiting = await desk.until(SettingDocument)
        assert waiting.answer.state.value is JourneyState.AWAITING_FOR_DOCUMENT
        desk.does(
            JourneyDocumentEntered(dui_type=DuiType.BR_CPF, dui_value=outcome_named("score-28").cpf)
        )
        handed = await desk.until(HandingOver)
        assert handed.local_link
        assert handed.answer.person.dui_value == outcome_named("score-28").cpf


async def test_an_identifier_that_is_refused_is_marked(served: Served, picture: Picture) -> None:
    async with counter(*served, picture) as desk:
        asks(desk, asked("", "simulator-document-later"))
        await desk.until(SettingDocument)
        desk.does(JourneyDocumentEntered(dui_type=DuiType.BR_CPF, dui_value="11144477734"))
        await desk.sees(lambda: bool(getattr(desk.state, "problems", ())))
        state = await desk.until(SettingDocument)
        assert not state.busy
        assert state.problems[0].kind is ProblemKind.FIELD


async def test_a_new_attempt_is_a_new_journey_for_the_same_person(
    served: Served, picture: Picture
) -> None:
    async with counter(*served, picture) as desk:
        customer = await hands_over(desk, outcome_named("refused").cpf)
        await customer.finishes()
        first = await desk.verdict()
        assert ReasonCode.JOURNEY_INVALID_IDENTITY in [r.code for r in first.decision.reasons]
        form = await starts_again(desk)
        assert form.form == asked(outcome_named("refused").cpf)
        desk.does(JourneyAsked(form=form.form))
        second = await desk.until(HandingOver)
        assert second.submission.process_id != first.submission.process_id


async def test_others_are_served_and_the_attendant_is_told(
    served: Served, picture: Picture
) -> None:
    async with counter(*served, picture) as desk:
        first = await hands_over(desk, outcome_named("approved").cpf)
        desk.does(HomePressed())
        second = await hands_over(desk, outcome_named("refused").cpf)
        desk.does(HomePressed())
        await desk.sees(lambda: len(getattr(desk.state, "waiting", ())) == 2)
        await desk.chooses(Operation.ONBOARDING)
        await desk.types("12345678909")
        serving = await desk.until(AskingConsent)
        await first.finishes()
        await second.finishes()
        await desk.sees(lambda: bool(desk.runner.counter.ended_too))
        assert desk.state == serving
        told = []
        for _ in range(2):
            ended = desk.runner.counter.ended
            assert ended is not None
            told.append(ended.id)
            desk.does(NoticeDismissed())
        assert desk.runner.counter.ended is None
        assert set(told) == {first.made.submission.id, second.made.submission.id}


async def test_one_customers_result_never_comes_onto_anothers_form(
    served: Served, picture: Picture
) -> None:
    async with counter(*served, picture) as desk:
        first = await hands_over(desk, outcome_named("approved").cpf)
        desk.does(HomePressed())
        desk.does(JourneyChosen(form=asked("")))
        await first.finishes()
        await desk.sees(lambda: desk.runner.counter.ended is not None)
        assert isinstance(desk.state, PreparingJourney)


async def test_a_link_that_comes_late_is_not_shown_to_the_next_customer(
    served: Served, picture: Picture
) -> None:
    async with counter(*served, picture) as desk:
        asks(desk, asked(outcome_named("slow").cpf))
        await desk.until(PreparingJourney)
        await desk.sees(lambda: bool(desk.store.journal.find(states=ON_ITS_WAY)))
        await desk.sees(desk.is_out)
        desk.does(BackPressed())
        desk.does(JourneyChosen(form=asked("")))
        await desk.sees(lambda: bool(desk.store.journal.find(states=ACCEPTED)))
        await asyncio.sleep(0.1)
        assert isinstance(desk.state, PreparingJourney)
        assert desk.state.form == asked("")


ACCEPTED = frozenset({SubmissionState.ACCEPTED})
ON_ITS_WAY = frozenset({SubmissionState.SENDING})


async def test_a_journey_ends_when_its_time_is_over(served: Served, picture: Picture) -> None:
    configuration = demo_configuration()
    async with counter(*served, picture, configuration=fast(configuration)) as desk:
        asks(desk, replace(asked(outcome_named("approved").cpf), expires_in_s=2))
        await desk.until(HandingOver)
        shown = await desk.verdict()
        assert shown.decision.verdict is Verdict.FAILED
        assert shown.decision.reasons[0].code is ReasonCode.JOURNEY_EXPIRED
