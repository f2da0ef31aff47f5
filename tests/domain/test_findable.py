"""By what a process whose id was lost is found: the reference that went, and no other."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from kiosk.domain.configuration.secret_ref import SecretRef
from kiosk.domain.configuration.settings import Configuration, ServiceSettings
from kiosk.domain.rules.findable import found_by
from kiosk.domain.rules.submission import Submission, SubmissionState
from kiosk.domain.values.ids import SubmissionId, VisitId
from kiosk.domain.values.operation import Operation

AT = datetime(2026, 11, 22, 14, 0, tzinfo=UTC)
ROW = Submission(
    id=SubmissionId("s"),
    visit=VisitId("v"),
    operation=Operation.JOURNEY,
    state=SubmissionState.UNKNOWN_OUTCOME,
    created_at=AT,
    updated_at=AT,
)
BLANK = Configuration()
NAMELESS = replace(BLANK, store=replace(BLANK.store, keep_subject=False))


@pytest.mark.parametrize("typed", ["", "deal-7"])
def test_a_journey_is_found_by_what_was_typed_or_by_the_submission(typed: str) -> None:
    assert found_by(replace(ROW, client_reference=typed), BLANK) == (typed or "s")


@pytest.mark.parametrize(("taken", "expected"), [(True, "s"), (False, "")])
def test_by_api_only_where_the_key_takes_one(*, taken: bool, expected: str) -> None:
    service = ServiceSettings(api_key=SecretRef(scheme="env", name="K"), client_reference=taken)
    configuration = replace(BLANK, services={Operation.ONBOARDING: service})
    by_api = replace(ROW, operation=Operation.ONBOARDING)
    assert found_by(by_api, configuration) == expected
    assert found_by(by_api, BLANK) == ""


def test_what_is_no_longer_known_is_not_guessed() -> None:
    ended = replace(ROW, state=SubmissionState.FINAL)
    assert found_by(ended, BLANK) == "s"
    assert found_by(ended, NAMELESS) == ""
    assert found_by(ROW, NAMELESS) == "s"
