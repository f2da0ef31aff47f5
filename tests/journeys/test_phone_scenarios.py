"""The eight scenarios of result-scenarios.md: as printed, as decided, as shown."""

import pytest

from kiosk.domain.answers import JourneyAnswer
from kiosk.domain.decide_journey import decide_journey
from kiosk.domain.policy import Policy
from kiosk.domain.verdict import LivenessStanding, ReasonCode, Verdict
from kiosk.flow.states import ShowingVerdict
from kiosk.ui.gallery_journeys import SCENARIOS, scenarios
from kiosk.unico.wire_journey import read_journey
from tests.unico.printed import SCENARIOS as PRINTED
from tests.unico.printed import page

VERDICTS = {
    # Nobody but the phone's own capture was asked: that somebody lives says nothing of who it is.
    "idlive": (Verdict.APPROVED, ReasonCode.JOURNEY_COMPLETED),
    "id": (Verdict.REVIEW, ReasonCode.SCORE_ABSENT),
    "idcheck": (Verdict.APPROVED, ReasonCode.SCORE_STRONG_POSITIVE),
    "iddocs": (Verdict.APPROVED, ReasonCode.SCORE_STRONG_POSITIVE),
    "idsign": (Verdict.APPROVED, ReasonCode.SCORE_STRONG_POSITIVE),
    "iddocssign": (Verdict.APPROVED, ReasonCode.SCORE_STRONG_POSITIVE),
    "idcheckserpro": (Verdict.APPROVED, ReasonCode.SCORE_STRONG_POSITIVE),
    "idtoken": (Verdict.APPROVED, ReasonCode.SAME_PERSON),
}


def test_the_gallery_has_all_eight() -> None:
    assert tuple(each.flow for each in SCENARIOS) == PRINTED


@pytest.mark.parametrize("ours", SCENARIOS, ids=PRINTED)
def test_the_gallery_shows_what_the_page_prints(ours: JourneyAnswer) -> None:
    assert ours == read_journey(page(f"scenario-{ours.flow}"))


@pytest.mark.parametrize("name", PRINTED)
def test_each_has_its_verdict(name: str) -> None:
    verdict, reason = VERDICTS[name]
    decision = decide_journey(read_journey(page(f"scenario-{name}")), policy=Policy())
    assert decision.verdict is verdict
    assert reason in [each.code for each in decision.reasons]
    assert decision.liveness is LivenessStanding.PASSED


def test_each_is_a_screen() -> None:
    for _, counter, _ in scenarios():
        assert isinstance(counter.state, ShowingVerdict)
        assert counter.state.journey in SCENARIOS
