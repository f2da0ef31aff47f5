"""An argument is canonical text, an id without what it was pasted with, or a path as it is."""

import argparse
import importlib
from collections.abc import Iterator

import pytest

from kiosk.app.commands.arguments import FilePath, file_path, made_canonical
from kiosk.app.main import COMMANDS
from kiosk.domain.values.ids import clean_id

PATHS = {"PEM", "FILE", "FOLDER", "FILE_OR_FOLDER", "IN"}
IDS = {"ID", "PROCESS_ID", "SUBMISSION"}


def actions(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    for action in parser._actions:
        yield action
        if isinstance(action, argparse._SubParsersAction):
            for inner in action.choices.values():
                yield from actions(inner)


def parser_of(command: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser()
    importlib.import_module(f"kiosk.app.commands.{command}").add(parser)
    return parser


@pytest.mark.parametrize("command", COMMANDS)
def test_paths_and_ids_are_read_as_such(command: str) -> None:
    for action in actions(parser_of(command)):
        if action.metavar in PATHS:
            assert action.type is file_path, action.dest
        elif action.metavar in IDS:
            assert action.type is clean_id, action.dest


def test_a_text_is_canonical_and_a_path_is_not() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--name")
    parser.add_argument("--reason", action="append")
    parser.add_argument("--file", type=file_path, action="append")
    parser.add_argument("--wait", action="store_true")
    raw = "\u202aAna D\u00b4\u00c1vila\u200b"
    words = ["--name", raw, "--reason", raw, "--file", "\u202aD\u00b4.jpg\n", "--wait"]
    made = made_canonical(parser.parse_args(words))
    assert (made.name, made.reason, made.wait) == ("Ana D'\u00c1vila", ["Ana D'\u00c1vila"], True)
    assert made.file == ["D\u00b4.jpg"]
    assert isinstance(made.file[0], FilePath)
