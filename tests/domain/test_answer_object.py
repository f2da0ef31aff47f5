"""`answer` of --json: whole, in the pages' names, as the schema says, and silent about people."""

import json
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import pytest

from kiosk.domain.contract.answer_object import answer_object, impersonal
from kiosk.domain.contract.answers import JourneyAnswer, ProcessAnswer
from kiosk.domain.contract.documents import ReusableDocument
from kiosk.domain.values.ids import DocumentId
from kiosk.unico.wire_journey import read_journey
from kiosk.unico.wire_process import read_process, read_reusable
from tests.torture.hostile_answers import values
from tests.unico.printed import SCENARIOS, page

SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "answer.schema.json").read_text("utf-8"))
PROCESSES = ("create-process-200", "create-document-200")
JOURNEYS = ("create-journey-200", "get-journey-200", *(f"scenario-{name}" for name in SCENARIOS))
NEVER = {"token", "webAppToken"}
"""Keys to the customer's journey are not kept at all."""
OWN = {
    *("content", "fileUrls", "callbackUri", "userRedirectUrl", "duiValue", "friendlyName"),
    *("phone", "email", "signed_url", "data"),
}
"""What is told with `personal` alone."""
MEXICO = {"id": "m-1", "status": 3, "idCloud": {"result": "risk-sideways"}}
EVERYTHING = {
    **page("create-document-200"),
    **page("create-process-200"),
    **MEXICO,
    "score": 28,
    "biometryToken": {"result": "true"},
}


def fits(made: dict[str, Any]) -> dict[str, Any]:
    """`made`, which the schema allows and JSON can say."""
    jsonschema.validate(made, SCHEMA)
    assert json.loads(json.dumps(made)) == made
    return made


def paths(value: Any, at: tuple[str, ...] = ()) -> dict[tuple[str, ...], Any]:
    """Every leaf by its names; of lists the first."""
    if isinstance(value, dict):
        return {k: v for name, each in value.items() for k, v in paths(each, (*at, name)).items()}
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return paths(value[0], at)
    return {at: value}


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("name", PROCESSES)
def test_a_process_is_told_whole(name: str) -> None:
    printed = paths(page(name))
    made = paths(fits(answer_object(read_process(page(name)), personal=True)))
    assert set(made) == set(printed)
    for where, value in printed.items():
        assert made[where] == value, where


@pytest.mark.parametrize("name", JOURNEYS)
def test_a_journey_is_told_whole(name: str) -> None:
    printed = paths(page(name)["process"])
    made = paths(fits(answer_object(read_journey(page(name)), personal=True)))
    for where, value in printed.items():
        if where[-1] in NEVER:
            continue
        if value in (None, "", [], {}) and "data" not in where:
            assert where not in made, where
            continue
        if "data" in where and not isinstance(value, str):
            # Numbers and lists of what was read come as text.
            assert isinstance(made[where], str)
            continue
        assert _same(made.get(where), value), where
    assert not NEVER & {step for where in made for step in where}


def _same(told: object, printed: object) -> bool:
    """The prefix of a word is the enumeration's."""
    if isinstance(told, str) and isinstance(printed, str):
        return told == printed or told.endswith(f"_{printed}")
    return told == printed


@pytest.mark.parametrize("name", [*PROCESSES, *JOURNEYS])
def test_without_personal_nothing_of_the_person(name: str) -> None:
    made = fits(answer_object(_read(name), personal=False))
    assert not OWN & {step for where in paths(made) for step in where}
    kept = impersonal(answer_object(_read(name), personal=True))
    assert kept == made
    text = json.dumps(made)
    for private in ("Luke", "12345678909", "044589731564", "example.com", "https://"):
        assert private not in text


def test_every_value_of_an_answer_has_its_place() -> None:
    made = fits(answer_object(read_process(EVERYTHING, result_path="idAge.result"), personal=True))
    assert made["idCloud"] == {"result": "risk-sideways"}
    assert made["government"] == {"serpro": 87}
    assert made["score"] == 28
    assert made["liveness"] == 1
    aged = read_process(
        {"id": "a", "status": 3, "idAge": {"result": "no"}}, result_path="idAge.result"
    )
    assert fits(answer_object(aged, personal=False))["idAge"] == {"result": "no"}


def test_documents_that_can_be_used_again() -> None:
    found = ReusableDocument(document_id=DocumentId("d"), document_type="BR_CNH")
    made = fits(answer_object(found, personal=False))
    assert made == {"documentType": "BR_CNH", "documentId": "d"}
    assert read_reusable({"items": [made]}) == (found,)


def test_scores_are_numbers() -> None:
    engine = {"scoreEnabled": "SCORE_ENABLED_TRUE", "score": "85.5"}
    info = {"scoreEngineResult": engine, "serproResult": {"score": "-1"}}
    made = answer_object(
        read_journey({"process": {"id": "j", "authenticationInfo": info}}), personal=False
    )
    told = fits(made)["authenticationInfo"]
    assert told["scoreEngineResult"]["score"] == 85.5
    assert told["serproResult"]["score"] == -1


def test_what_is_no_word_is_not_told() -> None:
    odd = {"id": "p", "status": 3, "identityFraudsters": {"result": "Luke Skywalker"}}
    made = fits(answer_object(read_process(odd), personal=False))
    assert made["identityFraudsters"] == {"result": "?"}


@pytest.mark.parametrize("kind", list(values()), ids=lambda kind: kind.name)
def test_the_oddest_answer_still_fits_the_schema(kind: Any) -> None:
    body = kind.content.partition(b"\r\n\r\n")[2]
    value = json.loads(body)
    for personal in (True, False):
        fits(answer_object(read_process(value), personal=personal))
        fits(answer_object(read_journey({"process": value}), personal=personal))


def test_a_change_of_a_name_would_be_noticed() -> None:
    made = answer_object(read_process(EVERYTHING), personal=True)
    made["unico_id"] = made.pop("unicoId")
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(made, SCHEMA)


def _read(name: str) -> ProcessAnswer | JourneyAnswer:
    return read_process(page(name)) if name in PROCESSES else read_journey(page(name))
