"""Two thousand answers; `tests/torture/fuzz_answers.py` makes a hundred thousand."""

import logging

import pytest

from kiosk.domain.values.problem import Problem, ProblemKind, Remedy
from kiosk.unico.errors import RefusedError
from tests.torture import fuzz_answers
from tests.torture.fuzz_answers import CODE, Fuzzer, FuzzError, fuzz


def test_two_thousand_answers() -> None:
    told = fuzz(2000, seed=9)
    assert told["verdict approved"]
    assert told["verdict review"]
    assert told["refusal"]
    assert told["problem of ours"]


def test_a_line_of_the_log_would_be_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    def tell(answer: object) -> None:
        logging.getLogger("kiosk.unico").info("answer of %s", CODE)

    monkeypatch.setattr(fuzz_answers, "note_strange", tell)
    with pytest.raises(FuzzError, match="the log has it"):
        fuzz(50, seed=9)


def test_an_error_that_quotes_would_be_noticed() -> None:
    problem = Problem(kind=ProblemKind.FIELD, remedy=Remedy.CORRECT_FIELD, code=CODE)
    with pytest.raises(FuzzError, match="quotes"):
        Fuzzer(1)._looked_at(RefusedError(problem, status=400, by_service=True))
