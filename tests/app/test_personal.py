"""Name and number come by `--from` as well, from a file or stdin, and are never told again."""

import argparse
import io
import json
import os
import sys
import threading
from pathlib import Path

import pytest

from kiosk.app.command_line import command_parser
from kiosk.app.commands.personal import MAX_BYTES, SEEN
from kiosk.app.main import COMMANDS
from tests.app.counter import Counter
from tests.app.test_text_arguments import actions

APPROVED = "12345678909"
NAME = "Luke Skywalker"
PERSONAL = {"code", "name", "gender", "birth_date", "email", "phone", "dui_value"}


def written(folder: Path, content: object, encoding: str = "utf-8") -> str:
    path = folder / "who.json"
    text = content if isinstance(content, str) else json.dumps(content, ensure_ascii=False)
    path.write_bytes(text.encode(encoding))
    return str(path)


def parsers(parser: argparse.ArgumentParser) -> list[argparse.ArgumentParser]:
    """The parser, and those of its sub-commands."""
    found = [parser]
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for inner in action.choices.values():
                found += parsers(inner)
    return found


@pytest.mark.parametrize("command", COMMANDS)
def test_who_takes_personal_fields_takes_them_from_a_file_too(command: str) -> None:
    for parser in parsers(command_parser(command)):
        own = [a.dest for a in parser._actions if a.option_strings and a.dest in PERSONAL]
        if own:
            assert set(parser.get_default("personal_fields")) == set(own), parser.prog
            assert "from_file" in {action.dest for action in actions(parser)}
            assert "(ps)" in SEEN
            assert SEEN[:40] in " ".join(parser.format_help().split())


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_check_of_who_stands_in_a_file(counter: Counter, selfie: str, encoding: str) -> None:
    who = {"code": "\u202a123.456.789-09", "name": "Zoë D\u00b4Ávila", "gender": "M"}
    file = written(counter.folder, who, encoding)
    made = counter.submits("onboarding", "--from", file, "--selfie", selfie)
    assert made.answer["verdict"] == "approved", made.err
    code = written(counter.folder, {"code": APPROVED})
    (held,) = counter.does("report", "--from", code, "--json").rows
    assert "Zoë D'Ávila" in held.values()
    assert counter.does("documents", "--from", code, "--json").status == 0
    assert counter.does("erase", "--from", code, "--json").answer == {"erased": 1}


def test_a_check_of_who_comes_by_stdin(
    counter: Counter, selfie: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = io.BytesIO(json.dumps({"code": APPROVED, "name": NAME}).encode())
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(given))
    made = counter.submits("onboarding", "--from", "-", "--selfie", selfie)
    assert made.answer["verdict"] == "approved", made.err


def test_a_journey_of_who_stands_in_a_file(counter: Counter) -> None:
    who = {"dui_value": APPROVED, "name": NAME, "email": "luke@example.com"}
    words = ("--flow", "id", "--purpose", "biometryonboarding", "--dui-type", "DUI_TYPE_BR_CPF")
    done = counter.does(
        "journey", "create", *words, "--from", written(counter.folder, who), "--json"
    )
    assert done.status == 0, done.err
    other = written(counter.folder, {"dui_value": "12345678900"})
    refused = counter.does("journey", "create", *words, "--from", other, "--json")
    assert refused.status == 2
    assert "12345678900" not in refused.out + refused.err


@pytest.mark.skipif(sys.platform == "win32", reason="named pipes of POSIX")
def test_a_pipe_is_as_good_as_a_file(counter: Counter) -> None:
    path = counter.folder / "pipe"
    os.mkfifo(path)
    writer = threading.Thread(target=path.write_bytes, args=(b'{"code": "12345678909"}',))
    writer.start()
    done = counter.does("report", "--from", str(path), "--json")
    writer.join()
    assert (done.status, done.rows) == (0, [])


@pytest.mark.parametrize(
    ("content", "words", "told"),
    [
        ("", (), "no JSON object"),
        ("[" * 60_000, (), "no JSON object"),
        ('["12345678909"]', (), "no JSON object"),
        (" " * (MAX_BYTES + 1), (), "more than"),
        ({"cpf": "12345678909"}, (), "it may hold code"),
        ({"12345678909": "Luke"}, (), "it may hold code"),
        ({"code": 12345678909}, (), "in quotation marks"),
        ({"code": APPROVED}, ("--code", APPROVED), "given twice"),
        ({}, (), "--code"),
    ],
)
def test_what_can_not_be_used_is_told_without_what_it_held(
    counter: Counter, content: object, words: tuple[str, ...], told: str
) -> None:
    done = counter.does("erase", *words, "--from", written(counter.folder, content), "--json")
    assert done.status == 2
    assert told in done.complaint
    assert "check.from" in done.complaint
    assert "12345678909" not in done.out + done.err


def test_no_such_file_and_nobody_at_all(counter: Counter) -> None:
    done = counter.does("report", "--from", "/none.json")
    assert (done.status, "No such file" in done.complaint) == (2, True)
    done = counter.does("report")
    assert (done.status, '"code" in --from' in done.complaint) == (2, True)
    done = counter.does("submit", "onboarding", "--code", APPROVED, "--selfie", "x.jpg")
    assert (done.status, '"name" in --from' in done.complaint) == (2, True)


def test_a_choice_is_one_of_its_own(counter: Counter, selfie: str) -> None:
    file = written(counter.folder, {"code": APPROVED, "name": NAME, "gender": "Luke"})
    done = counter.submits("onboarding", "--from", file, "--selfie", selfie)
    assert (done.status, "has to be one of" in done.complaint) == (2, True)
