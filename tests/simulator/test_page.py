"""The customer's page by HTTP: its files, its languages, and the way through it."""

import base64
import json
import re
from pathlib import Path
from typing import Any

import pytest

from kiosk.simulator.files import placeholder_png
from kiosk.simulator.routes_page import LANGUAGES, PAGES, preferred
from kiosk.simulator.scenarios import outcome_named
from tests.simulator.counter import APPROVED, Counter

TEXTS = {language: json.loads((PAGES / f"{language}.json").read_text()) for language in LANGUAGES}


def open_page(counter: Counter, flow: str = "id", code: str = APPROVED) -> tuple[str, str]:
    body = {
        "callbackUri": "/",
        "flow": flow,
        "purpose": "creditprocess",
        "person": {
            "duiType": "DUI_TYPE_BR_CPF",
            "duiValue": code,
            "friendlyName": "Luke Skywalker",
            "email": "luke@example.com",
        },
    }
    process: dict[str, Any] = counter.journey(body).json()["process"]
    return process["id"], process["userRedirectUrl"]


def result(counter: Counter, process_id: str) -> tuple[str, str | None]:
    process = counter.follow(process_id).json()["process"]
    return process["state"], process.get("result")


def test_the_page_asks_nothing_of_anybody_else(counter: Counter) -> None:
    _, url = open_page(counter)
    answer = counter.http.get(url)
    assert answer.headers["content-type"].startswith("text/html")
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    page = answer.text
    assert not re.search(r"<style|\sstyle=|\son\w+=|<script(?![^>]+src=)|https?:", page)
    for path in re.findall(r'(?:src|href)="(/[^"]+)"', page):
        assert counter.http.get(path).status_code == 200, path


def test_the_script_and_the_style_name_no_other_host() -> None:
    for name in ("phone.js", "camera.js", "phone.css"):
        assert not re.search(r"(?<!https\?:)//(?! )", (PAGES / name).read_text()), name


@pytest.mark.parametrize("name", ["../../pyproject.toml", "index.html", "make.py", "%2e%2e/x"])
def test_only_its_own_files_are_served(counter: Counter, name: str) -> None:
    assert counter.http.get(f"/phone/{name}").status_code == 404


def test_every_language_says_everything() -> None:
    keys = {frozenset(texts) for texts in TEXTS.values()}
    assert len(keys) == 1
    page = (PAGES / "index.html").read_text() + (PAGES / "phone.js").read_text()
    used = set(re.findall(r'data-(?:text|label)="([^"]+)"', page))
    used |= set(re.findall(r'say\("([^"]+)"\)', page))
    assert used <= keys.pop()
    for texts in TEXTS.values():
        assert all(text.strip() for text in texts.values())


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("", "pt-BR"),
        ("es-MX,es;q=0.9,en;q=0.5", "es-MX"),
        ("es-AR", "es-MX"),
        ("en-GB;q=0.4, pt;q=0.7", "pt-BR"),
        ("de, fr;q=0.8, en;q=0.1", "en-US"),
        ("de;q=x, en", "en-US"),
        ("ja", "pt-BR"),
    ],
)
def test_the_browsers_language_is_taken(header: str, language: str) -> None:
    assert preferred(header) == language


def test_the_state_tells_the_page_what_it_needs_and_no_more(counter: Counter) -> None:
    _, url = open_page(counter, "iddocssign")
    state = counter.http.get(f"{url}/state", headers={"Accept-Language": "en"}).json()
    assert state["open"]
    assert state["wants_document"]
    assert state["wants_signature"]
    assert state["language"] == "en-US"
    assert APPROVED not in str(state)
    assert "luke@example.com" not in str(state)


def test_the_whole_way_and_the_selfie_that_was_taken(counter: Counter) -> None:
    process_id, url = open_page(counter, "iddocs")
    picture = placeholder_png() + b"mine"
    assert counter.http.post(f"{url}/finish").status_code == 409
    assert counter.http.post(f"{url}/selfie", content=picture).status_code == 200
    assert counter.http.post(f"{url}/finish").status_code == 409
    assert counter.http.post(f"{url}/document", content=picture).status_code == 200
    assert result(counter, process_id)[0] == "PROCESS_STATE_CREATED"
    assert counter.http.post(f"{url}/finish").status_code == 200
    assert result(counter, process_id) == ("PROCESS_STATE_FINISHED", "PROCESS_RESULT_OK")
    selfie = counter.follow(process_id, "/selfie").json()
    assert base64.b64decode(selfie["fileContents"]) == picture
    assert counter.http.post(f"{url}/selfie", content=picture).status_code == 409


@pytest.mark.parametrize("how", ["decline", "expire"])
def test_declining_and_expiring_end_it_without_a_picture(counter: Counter, how: str) -> None:
    process_id, url = open_page(counter)
    counter.http.post(f"{url}/selfie", content=placeholder_png())
    assert counter.http.post(f"{url}/{how}").status_code == 200
    assert result(counter, process_id) == ("PROCESS_STATE_FINISHED", "PROCESS_RESULT_EXPIRED")
    assert counter.follow(process_id, "/selfie").status_code == 404
    assert not counter.http.get(f"{url}/state").json()["open"]


@pytest.mark.parametrize("content", [b"", b"hello", b"GIF89a", b"\xff\xd8\xff" + b"\0" * 8_000_000])
def test_what_is_no_picture_is_not_taken(counter: Counter, content: bytes) -> None:
    _, url = open_page(counter)
    assert counter.http.post(f"{url}/selfie", content=content).status_code == 415


def test_an_unknown_link(counter: Counter) -> None:
    for path in ("", "/state"):
        answer = counter.http.get(f"/process/00000000-0000-4000-8000-000000000000{path}")
        assert answer.status_code == 404


def test_a_journey_that_is_worked_on_is_closed_to_the_customer(counter: Counter) -> None:
    process_id, url = open_page(counter, code=outcome_named("pending").cpf)
    counter.http.post(f"{url}/selfie", content=placeholder_png())
    counter.http.post(f"{url}/finish")
    assert not counter.http.get(f"{url}/state").json()["open"]
    states = [result(counter, process_id)[0] for _ in range(4)]
    assert states == ["PROCESS_STATE_CREATED"] * 3 + ["PROCESS_STATE_FINISHED"]


def test_the_files_are_where_a_bundle_puts_them() -> None:
    assert Path(__file__).resolve().parents[2] / "resources" / "phone" == PAGES
