"""What is personal of a command's arguments, taken from a file or stdin.

A command line can be read by every account of the machine (`ps`, /proc/PID/cmdline) for as long as
the command runs, and stays in the shell's history. `--from FILE`, or `--from -` for stdin, takes
the same fields from one JSON object, named as the options are, with _ for -:
`{"code": "…", "name": "…"}`. Nothing that was read is ever told again, unknown names included.
"""

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from kiosk.app.commands.arguments import file_path
from kiosk.app.commands.running import bad_argument
from kiosk.domain.values.text import canonical

MAX_BYTES = 65_536
STDIN = "-"
SEEN = "other accounts see a command line (ps) and the shell keeps it: rather give these by --from"


def add_fields(
    parser: argparse.ArgumentParser,
    options: Mapping[str, Mapping[str, Any]],
    *,
    required: Sequence[str] = (),
) -> None:
    """`options`: name of each personal one, and what argparse is to know of it; `--from`.

    `required`: those that have to come in one way or the other; argparse cannot know.
    """
    group = parser.add_argument_group("personal", SEEN)
    actions = [
        group.add_argument(f"--{name}", **{"default": "", **more}) for name, more in options.items()
    ]
    parser.add_argument(
        "--from",
        dest="from_file",
        type=file_path,
        metavar="FILE",
        help="JSON object with the personal fields; - for stdin",
    )
    parser.set_defaults(
        personal_fields={action.dest: tuple(action.choices or ()) for action in actions},
        required_fields=tuple(name.replace("-", "_") for name in required),
    )


def fill(arguments: argparse.Namespace) -> None:
    """Put what `--from` holds to the other arguments. ProblemError `check.from`, exit status 2."""
    fields: dict[str, tuple[str, ...]] = getattr(arguments, "personal_fields", {})
    if getattr(arguments, "from_file", None):
        _put(arguments, fields, _object(arguments.from_file))
    for name in getattr(arguments, "required_fields", ()):
        if getattr(arguments, name) is None or getattr(arguments, name) == "":
            raise bad_argument(
                "check.from", f'--{_option(name)}, or "{name}" in --from, is missing'
            )


def _put(
    arguments: argparse.Namespace, fields: Mapping[str, tuple[str, ...]], found: dict[str, Any]
) -> None:
    if not found.keys() <= fields.keys():
        raise bad_argument("check.from", f"it may hold {', '.join(fields)} and nothing else")
    for name, value in found.items():
        if not isinstance(value, str):
            raise bad_argument("check.from", f'"{name}" has to be text, in quotation marks')
        if getattr(arguments, name):
            raise bad_argument("check.from", f"--{_option(name)} is given twice")
        text, choices = canonical(value), fields[name]
        if choices and text not in choices:
            raise bad_argument("check.from", f'"{name}" has to be one of {", ".join(choices)}')
        setattr(arguments, name, text)


def _object(name: str) -> dict[str, Any]:
    where = "stdin" if name == STDIN else name
    try:
        data = _read(name)
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) and error.strerror else "no such file"
        raise bad_argument("check.from", f"{where}: {why}") from None
    if len(data) > MAX_BYTES:
        raise bad_argument("check.from", f"{where}: more than {MAX_BYTES} bytes")
    try:
        # UTF-8, and UTF-16 as PowerShell writes it.
        found = json.loads(data)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise bad_argument("check.from", f"{where}: no JSON object")
    return found


def _read(name: str) -> bytes:
    """One byte more than may be there. A pipe is as good as a file."""
    if name == STDIN:
        return sys.stdin.buffer.read(MAX_BYTES + 1)
    with Path(name).open("rb") as file:
        return file.read(MAX_BYTES + 1)


def _option(name: str) -> str:
    return name.replace("_", "-")
