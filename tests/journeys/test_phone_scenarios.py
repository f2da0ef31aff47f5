"""The eight scenarios of result-scenarios.md: as printed, as decided, as shown."""

import pytest

from kiosk.domain.configuration.policy import Policy
from kiosk.domain.contract.answers import JourneyAnswer
from kiosk.domain.contract.dui import DuiType
from kiosk.domain.contract.journeys import request_again
from kiosk.domain.contract.requests import ProcessReference
from kiosk.domain.contract.words import JourneyPurpose, NotificationChannel
from kiosk.domain.rules.asked import NOBODY
from kiosk.domain.rules.decide_journey import decide_journey
from kiosk.domain.values.ids import ProcessId
from kiosk.domain.values.verdict import LivenessStanding, ReasonCode, Verdict
from kiosk.flow.verdict import ShowingVerdict
from kiosk.unico.wire_journey import read_journey
from tests.unico.printed import SCENARIOS as PRINTED
from tests.unico.printed import page
from tools.gallery.journeys import SCENARIOS, scenarios

VERDICTS = {
    # Nobody but the phone's own capture was asked: that somebody lives says nothing of who it is.
    "idlive": (Verdict.APPROVED, ReasonCode.JOURNEY_COMPLETED),
    "id": (Verdict.REVIEW, ReasonCode.IDENTITY_INCONCLUSIVE),
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
    decision = decide_journey(read_journey(page(f"scenario-{name}")), policy=Policy(), asked=NOBODY)
    assert decision.verdict is verdict
    assert reason in [each.code for each in decision.reasons]
    assert decision.liveness is LivenessStanding.PASSED


def test_each_is_a_screen() -> None:
    for _, counter, _ in scenarios():
        assert isinstance(counter.state, ShowingVerdict)
        assert counter.state.journey in SCENARIOS


def test_the_deprecated_reference_is_read_where_the_newer_one_is_missing() -> None:
    old = read_journey({"process": {"id": "p", "bioTokenId": "earlier"}})
    both = read_journey(
        {"id": "p", "bioTokenId": "earlier", "bioTokenData": {"referenceProcessId": "newer"}}
    )
    assert (old.reference_process_id, old.unread) == ("earlier", ())
    assert both.reference_process_id == "newer"


def test_a_new_attempt_knows_what_the_answer_tells() -> None:
    again = request_again(read_journey(page("get-journey-200")))
    assert again.flow == "idunicosign"
    # "VERIFICATION" and "email" are on no list of the pages, but in their example.
    assert again.purpose is JourneyPurpose.CREDIT_PROCESS
    assert again.person.channels == (NotificationChannel.EMAIL,)
    assert again.person.dui_type is DuiType.BR_CPF
    assert again.references == (ProcessReference(process_id=ProcessId("ref-proc-123")),)
