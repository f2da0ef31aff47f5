"""What the service said is not repeated on stderr: it may quote the customer."""

import pytest

from kiosk.app.commands.running import problem_line
from kiosk.domain.values.problem import Problem, ProblemKind, Remedy

QUOTE = "useCase of Luke Skywalker"


@pytest.mark.parametrize(
    ("kind", "http_status", "shown"),
    [
        (ProblemKind.CONFIGURATION, None, True),
        (ProblemKind.CONFIGURATION, 400, False),
        (ProblemKind.FIELD, 400, False),
        (ProblemKind.STORE, None, True),
        (ProblemKind.CLOCK, None, True),
    ],
)
def test_only_our_own_details_are_told(
    kind: ProblemKind, http_status: int | None, *, shown: bool
) -> None:
    problem = Problem(
        kind=kind,
        remedy=Remedy.CALL_SUPPORT,
        code="20062",
        http_status=http_status,
        detail=QUOTE,
    )
    assert (QUOTE in problem_line(problem)) is shown
