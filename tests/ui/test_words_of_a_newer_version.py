"""What only a newer version knows is shown as unknown, with what it was; nothing breaks over it."""

from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app.process.exit_status import Status, of_verdict
from kiosk.domain.configuration.settings import Configuration
from kiosk.domain.rules.submission import Submission, SubmissionState
from kiosk.domain.values.field import Field
from kiosk.domain.values.ids import SubmissionId, VisitId
from kiosk.domain.values.operation import Capability, Operation
from kiosk.domain.values.problem import Problem, ProblemKind, Remedy
from kiosk.domain.values.unknown import is_known, word
from kiosk.domain.values.verdict import (
    CapabilityLine,
    Decision,
    LivenessStanding,
    Reason,
    ReasonCode,
    Standing,
    Verdict,
)
from kiosk.flow.verdict import ShowingVerdict
from kiosk.ui.desk_views import history_row
from kiosk.ui.verdict_view import verdict_view
from kiosk.ui.wording import problem_words

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
DECISION = Decision(
    verdict=word(Verdict, "splendid"),
    liveness=word(LivenessStanding, "half"),
    reasons=(Reason(code=word(ReasonCode, "palm"), verdict=word(Verdict, "splendid")),),
    capabilities=(
        CapabilityLine(capability=word(Capability, "palm"), standing=word(Standing, "fine")),
    ),
)


def submission(state: str, decision: Decision | None = None) -> Submission:
    return Submission(
        id=SubmissionId("s"),
        visit=VisitId("v"),
        operation=word(Operation, "palm_scan"),
        state=word(SubmissionState, state),
        created_at=NOW,
        updated_at=NOW,
        decision=decision,
    )


def test_a_word_is_a_member_where_there_is_one() -> None:
    assert word(Verdict, "approved") is Verdict.APPROVED
    strange = word(Verdict, "splendid")
    assert isinstance(strange, Verdict)
    assert strange == "splendid"
    assert strange not in set(Verdict)
    assert (is_known(strange), is_known(Verdict.APPROVED)) == (False, True)
    with pytest.raises(ValueError, match="splendid"):
        Verdict("splendid")


def test_the_history_shows_it(qtbot: QtBot) -> None:
    row = history_row(submission("scheduled"), "")
    assert "(scheduled)" in row.ended
    assert "(palm_scan)" in row.what
    assert "(splendid)" in history_row(submission("final", DECISION), "").ended


def test_the_verdict_is_none_of_the_known_ones(qtbot: QtBot) -> None:
    state = ShowingVerdict(submission=submission("final", DECISION), decision=DECISION)
    view = verdict_view(state, Configuration(), now=datetime.now(UTC))
    assert "(splendid)" in view.word
    assert view.meaning == "look"
    assert "(palm)" in view.why
    (line,) = view.lines
    assert ("(palm)" in line.name, "(fine)" in line.words) == (True, True)
    assert of_verdict(DECISION.verdict) is Status.REVIEW


def test_a_problem_says_to_call_support() -> None:
    known = problem_words(
        Problem(kind=ProblemKind.STORE, remedy=Remedy.CALL_SUPPORT, code="x.unheard")
    )
    strange = problem_words(
        Problem(
            kind=word(ProblemKind, "weather"),
            remedy=word(Remedy, "umbrella"),
            code="x.unheard",
            field=word(Field, "shoe_size"),
        )
    )
    assert strange.what_to_do == known.what_to_do
    assert "(weather)" in strange.title
