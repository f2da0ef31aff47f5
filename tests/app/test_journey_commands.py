"""`kiosk journey …` against the simulator."""

import argparse
import re
from pathlib import Path

import pytest

from kiosk.app.commands.journey_arguments import add_create, request_of
from kiosk.domain.configuration.settings import JourneySettings
from kiosk.domain.contract.journeys import JourneyRequest
from tests.app.counter import Counter
from tests.app.test_commands import APPROVED, KEYS

CREATE = (
    "create", "--flow", "idcheck", "--purpose", "biometryonboarding",
    "--dui-type", "DUI_TYPE_BR_CPF", "--dui-value", "123.456.789-09", "--json",
)  # fmt: skip


def test_a_journey_is_made_followed_and_listed(counter: Counter) -> None:
    made = counter.does("journey", *CREATE)
    assert made.status == 0, made.err
    answer = made.answer
    assert set(answer) == KEYS | {"link", "expires_at"}
    assert str(answer["link"]).startswith(counter.url)
    assert answer["verdict"] == "pending"
    assert "token" not in made.out.casefold().replace(str(answer["link"]).casefold(), "")
    seen = counter.does("journey", "get", str(answer["id"]), "--json")
    assert (seen.status, set(seen.answer)) == (13, KEYS)
    assert seen.answer["submission"] == answer["submission"]
    (row,) = counter.does("journey", "list", "--json").rows
    assert row["id"] == answer["id"]


def test_a_journey_without_a_flow_that_fits_is_refused_before_sending(counter: Counter) -> None:
    done = counter.does(
        "journey", "create", "--flow", "idsign", "--purpose", "carpurchase",
        "--dui-type", "DUI_TYPE_BR_CPF", "--dui-value", APPROVED, "--notify", "email", "--json",
    )  # fmt: skip
    assert done.status == 2
    assert done.answer["operation"] == "journey"


def test_a_mexican_number_of_ten_digits_gets_the_link(counter: Counter) -> None:
    done = counter.does(
        "journey", "create", "--flow", "id", "--purpose", "biometryonboarding",
        "--dui-type", "DUI_TYPE_MX_CURP", "--dui-value", "SIXA800102HDFMRN09",
        "--phone", "55 1234 5678", "--notify", "sms", "--json",
    )  # fmt: skip
    assert done.status == 0, done.err


def test_files_of_a_journey_that_has_not_ended(counter: Counter, tmp_path: Path) -> None:
    made = counter.does("journey", *CREATE).answer
    for what in ("selfie", "evidence"):
        done = counter.does("journey", what, str(made["id"]), "-o", str(tmp_path / what), "--json")
        assert done.status in {0, 4}, done.err
        assert (tmp_path / what).exists() is (done.status == 0)


@pytest.mark.parametrize("wrong", ["nonsense", "pt-BR", "fr-FR=oui"])
def test_a_reason_in_no_language_is_a_bad_argument(counter: Counter, wrong: str) -> None:
    done = counter.does("journey", *CREATE, "--currency", "BRL", "--price", "1", "--reason", wrong)
    assert done.status == 2
    assert re.search("pt-BR", done.err)


def test_the_simulator_counts_what_was_made(counter: Counter) -> None:
    before = len(counter.simulator.record())
    counter.does("journey", *CREATE)
    assert len(counter.simulator.record()) == before + 1


@pytest.mark.parametrize(
    ("price", "status"), [("85.000", 2), ("1,500", 2), ("1.500,00", 0), ("1500.00", 0), ("85", 0)]
)
def test_an_amount_that_can_be_read_in_two_ways_is_asked(
    counter: Counter, price: str, status: int
) -> None:
    done = counter.does("journey", *CREATE, "--currency", "BRL", "--price", price)
    assert done.status == status, done.err


@pytest.mark.parametrize(
    ("phone", "status"), [("+52 55 1234 5678", 0), ("\u202a+1 415 555 2671\u202c", 2)]
)
def test_a_link_goes_to_a_number_of_thirteen_digits(
    counter: Counter, phone: str, status: int
) -> None:
    done = counter.does("journey", *CREATE, "--notify", "sms", "--phone", phone)
    assert done.status == status, done.err


def made_by(*given: str) -> JourneyRequest:
    """What the arguments ask for at a counter that says where journeys end and for how long."""
    parser = argparse.ArgumentParser()
    add_create(parser)
    asked = parser.parse_args(["--flow", "id", "--purpose", "carpurchase", *given])
    return request_of(asked, JourneySettings(callback_uri="https://b.test/end", expires_in_s=3_600))


def test_the_command_line_takes_end_and_validity_from_the_configuration() -> None:
    request = made_by()
    assert (request.callback_uri, request.expires_in_s) == ("https://b.test/end", 3_600)
    own = made_by("--callback", "/", "--expires-in", "60")
    assert (own.callback_uri, own.expires_in_s) == ("/", 60)
