"""Every code that the pages print becomes a problem of its own; what is unknown survives."""

from pathlib import Path

import pytest

from kiosk.domain.contract.codes import CODES, problem_for_code
from kiosk.domain.contract.codes_auth import AUTH_CODES, problem_for_auth_code
from kiosk.domain.contract.codes_journey import problem_for_journey_error
from kiosk.domain.values.problem import ProblemKind, Remedy

DATA = Path(__file__).parent / "data"


def printed(name: str) -> list[str]:
    lines = (DATA / name).read_text(encoding="utf-8").splitlines()
    return [word for line in lines if not line.startswith("#") for word in line.split()]


def messages() -> list[list[str]]:
    lines = (DATA / "journey_messages.txt").read_text(encoding="utf-8").splitlines()
    return [[cell.strip() for cell in line.split("|")] for line in lines if line[0] != "#"]


@pytest.mark.parametrize("code", sorted(set(printed("by_api_codes.txt"))))
def test_each_printed_code_has_a_row(code: str) -> None:
    assert code in CODES
    assert problem_for_code(code, http_status=400).code == code


def test_no_row_is_invented() -> None:
    assert set(CODES) == set(printed("by_api_codes.txt"))
    assert set(AUTH_CODES) == set(printed("auth_codes.txt"))


@pytest.mark.parametrize("code", printed("auth_codes.txt"))
def test_each_authentication_code_has_a_row(code: str) -> None:
    problem = problem_for_auth_code(code, http_status=401)
    assert problem.code == code
    assert (problem.kind, problem.remedy) == AUTH_CODES[code][:2]


@pytest.mark.parametrize("row", messages(), ids=lambda row: row[2][:30])
def test_each_printed_journey_message_names_its_field(row: list[str]) -> None:
    status, code, message, kind, field = row
    problem = problem_for_journey_error(
        int(code) if code else None, message, http_status=int(status)
    )
    assert problem.kind == kind
    assert (problem.field or "") == field
    assert problem.detail == message


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (302, ProblemKind.PROXY),
        (400, ProblemKind.FIELD),
        (401, ProblemKind.CREDENTIALS),
        (403, ProblemKind.PERMISSION),
        (404, ProblemKind.NOT_FOUND),
        (407, ProblemKind.PROXY),
        (409, ProblemKind.CONFLICT),
        (410, ProblemKind.GONE),
        (413, ProblemKind.PICTURE),
        (415, ProblemKind.PROXY),
        (418, ProblemKind.UNEXPECTED),
        (429, ProblemKind.RATE_LIMIT),
        (500, ProblemKind.SERVICE),
        (502, ProblemKind.SERVICE),
    ],
)
def test_a_bare_status_is_told_apart(status: int, kind: ProblemKind) -> None:
    problem = problem_for_code("", http_status=status)
    assert problem.kind is kind
    assert problem.code == f"http.{status}"


def test_an_unknown_code_survives_with_the_kind_of_its_status() -> None:
    problem = problem_for_code("31337", http_status=403, message="news", request_id="r")
    assert (problem.code, problem.kind, problem.detail) == ("31337", ProblemKind.PERMISSION, "news")
    assert problem.request_id == "r"


def test_an_unknown_journey_message_survives() -> None:
    problem = problem_for_journey_error(3, "invalid moon phase", http_status=400)
    assert (problem.kind, problem.field, problem.code) == (ProblemKind.FIELD, None, "3")


def test_a_key_that_demands_the_sdk_is_the_managers_business() -> None:
    problem = problem_for_code("10506", http_status=400)
    assert (problem.kind, problem.remedy) == (ProblemKind.CONFIGURATION, Remedy.CHECK_API_KEY)


def test_a_locked_account_is_waited_for_and_an_old_key_renewed() -> None:
    assert problem_for_auth_code("1.2.18").remedy is Remedy.WAIT_FOR_UNLOCK
    assert problem_for_auth_code("1.2.6").remedy is Remedy.RENEW_CREDENTIALS
    assert problem_for_auth_code("1.2.4").kind is ProblemKind.CLOCK


def test_a_token_endpoint_that_is_down_is_no_fault_of_the_credentials() -> None:
    assert problem_for_auth_code("", http_status=503).kind is ProblemKind.SERVICE
    assert problem_for_auth_code("", http_status=429).kind is ProblemKind.RATE_LIMIT
    assert problem_for_auth_code("9.9.9", http_status=401).kind is ProblemKind.CREDENTIALS


def test_the_services_sentence_hides_from_repr() -> None:
    problem = problem_for_code("20507", http_status=400, message="code 12345678909 is invalid")
    assert "12345678909" not in repr(problem)
