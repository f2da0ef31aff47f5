"""`answer` of --json, and the exit status of what was refused before and by whom."""

import json
from pathlib import Path

import jsonschema  # type: ignore[import-untyped]
import pytest

from tests.app.counter import Counter, Done
from tests.app.test_commands import APPROVED, NAME

SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "answer.schema.json").read_text("utf-8"))
CNH, NOBODY = "70010002995", "1b1b1b1b-0000-4000-8000-000000000000"
CREATE = ("create", "--purpose", "biometryonboarding")
CPF = ("--dui-type", "DUI_TYPE_BR_CPF", "--dui-value", APPROVED)


def answer_of(done: Done) -> dict[str, object]:
    """Present and as the schema says."""
    told = done.answer["answer"]
    assert isinstance(told, dict)
    jsonschema.validate(told, SCHEMA)
    return told


def test_a_process_is_told_in_the_pages_names(counter: Counter, selfie: str) -> None:
    made = counter.submits("onboarding", "--code", APPROVED, *NAME, "--selfie", selfie)
    told = answer_of(made)
    assert told["id"] == made.answer["id"]
    assert told["status"] == 3
    assert told["unicoId"] == {"result": "yes"}
    assert told["government"] == {"serpro": 87}
    assert answer_of(counter.does("result", str(told["id"]), "--json")) == told


def test_what_was_read_from_a_document_only_with_personal(counter: Counter, selfie: str) -> None:
    for personal in ((), ("--personal",)):
        face = counter.submits("onboarding", "--code", CNH, *NAME, "--selfie", selfie).answer
        done = counter.submits(
            "document", "--code", CNH, "--auth-process", str(face["id"]), "--file", selfie,
            *personal,
        )  # fmt: skip
        assert done.answer["id"], done.err
        document = answer_of(done)["document"]
        assert isinstance(document, dict)
        assert {"id", "type", "cpfMatch", "faceMatch"} <= set(document)
        assert {"content", "fileUrls"} <= set(document) or not personal
        assert ("Luke" in done.out) is bool(personal)


def test_the_journal_keeps_what_was_said(counter: Counter, selfie: str) -> None:
    made = counter.submits("onboarding", "--code", CNH, *NAME, "--selfie", selfie)
    shown = counter.does("journal", "show", str(made.answer["submission"]), "--json")
    assert answer_of(shown) == answer_of(made)
    document = counter.submits(
        "document", "--code", CNH, "--auth-process", str(made.answer["id"]), "--file", selfie
    )
    own = str(document.answer["submission"])
    plain = answer_of(counter.does("journal", "show", own, "--json"))
    assert plain == answer_of(document)
    whole = counter.does("journal", "show", own, "--json", "--personal")
    assert "Luke" in whole.out
    assert answer_of(whole)["document"] != plain["document"]
    assert "Luke" not in counter.does("journal", "show", own).out


def test_where_no_customer_is_kept_nothing_that_was_read_is_kept(
    counter: Counter, selfie: str
) -> None:
    store = '[store]\nfolder = "data"\n'
    text = counter.config.read_text("utf-8").replace(store, f"{store}keep_subject = false\n")
    counter.config.write_text(text, "utf-8")
    made = counter.submits("onboarding", "--code", CNH, *NAME, "--selfie", selfie)
    document = counter.submits(
        "document", "--code", CNH, "--auth-process", str(made.answer["id"]), "--file", selfie
    )
    own = str(document.answer["submission"])
    assert "Luke" not in counter.does("journal", "show", own, "--json", "--personal").out


def test_a_journey_is_told_in_the_pages_names(counter: Counter) -> None:
    made = counter.does("journey", *CREATE, "--flow", "idcheck", *CPF, "--json")
    told = answer_of(made)
    assert told["flow"] == "idcheck"
    assert told["clientReference"] == made.answer["submission"], "by which it can be found"
    assert APPROVED not in json.dumps(told)
    own = answer_of(counter.does("journey", "get", str(told["id"]), "--json", "--personal"))
    assert own["person"]["duiValue"] == APPROVED  # type: ignore[index]
    assert own["userRedirectUrl"]


def test_documents_are_told_in_the_pages_names(counter: Counter) -> None:
    rows = counter.does("documents", "--code", CNH, "--json").rows
    for row in rows:
        jsonschema.validate(row["answer"], SCHEMA)
        assert row["answer"] == {k: row[k] for k in ("documentType", "documentId")}
    assert rows


def test_nothing_sent_is_no_answer(counter: Counter, selfie: str) -> None:
    done = counter.submits("onboarding", "--code", "12345678900", *NAME, "--selfie", selfie)
    assert (done.status, done.answer["answer"]) == (2, None)


@pytest.mark.parametrize(
    "words",
    [
        ("result", "not-an-id"),
        ("result", ""),
        ("result", f"{NOBODY}0"),
        ("journey", "get", "not-an-id"),
        ("journey", "selfie", "not-an-id", "-o", "/dev/null"),
        ("journey", "evidence", "../x", "-o", "/dev/null"),
        ("journey", "set-document", "nope", *CPF),
        ("journey", *CREATE, "--flow", "idtoken", *CPF),
        ("journey", *CREATE, "--flow", "idtoken", *CPF, "--reference-process", "nope"),
        ("journey", *CREATE, "--flow", "idcheck", "--dui-type", "DUI_TYPE_BR_CPF",
         "--dui-value", "12345678900"),
        ("documents", "--code", "12345678900"),
        ("documents", "--code", ""),
        ("documents", "--code", "SIXA800102HDFMRN08"),
        ("submit", "transactional", "--code", APPROVED, *NAME, "--reference-process", "nope"),
        ("submit", "document", "--code", APPROVED, "--auth-process", "nope"),
    ],
    ids=" ".join,
)  # fmt: skip
def test_what_is_refused_before_anything_is_sent_is_2(
    words: tuple[str, ...], counter: Counter, selfie: str
) -> None:
    picture = {"transactional": ("--selfie", selfie), "document": ("--file", selfie)}
    before = len(counter.simulator.record())
    done = counter.does(*words, *picture.get(words[1], ()), "--json")
    assert done.status == 2, done.err
    assert done.complaint
    assert len(counter.simulator.record()) == before


def test_an_id_that_is_none_is_not_linked(counter: Counter) -> None:
    done = counter.does("journal", "resolve", "nothing", "--found", "nope", "--json")
    assert done.status == 2


@pytest.mark.parametrize(
    "words",
    [
        ("journey", *CREATE, "--flow", "no-such-flow", *CPF),
        ("result", NOBODY),
        ("journey", "get", NOBODY),
    ],
    ids=" ".join,
)
def test_what_the_service_refuses_is_4(words: tuple[str, ...], counter: Counter) -> None:
    done = counter.does(*words, "--json")
    assert done.status == 4, done.err
    assert done.answer["answer"] is None
