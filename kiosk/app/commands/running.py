"""Runs one command: its configuration, its one line on stderr, its one object on stdout."""

import argparse
import json
import sys
from collections.abc import Callable, Mapping, Sequence

from kiosk.app.process.exit_status import Status, of_problem
from kiosk.app.process.logs import start_logs
from kiosk.domain.values.ids import is_uuid
from kiosk.domain.values.problem import Problem, ProblemError, ProblemKind, Remedy
from kiosk.unico.quiet import silence_the_wire

_OWN_WORDS = {
    "people.source",
    *("people.unknown_role", "roster.header", "roster.csv", "roster.rows", "roster.file"),
    *("roster.pins", "roster.size", "day.range"),
    *("check.process_id", "check.reason", "check.from", "picture.file", "picture.unfinished"),
    *("output.file", "journal.state"),
}
"""Codes of arguments whose detail is written by these commands."""

Json = Mapping[str, object] | Sequence[object]


def run_command(run: Callable[[argparse.Namespace], int], arguments: argparse.Namespace) -> int:
    """The exit status. A problem that ends the command is told in one line, with its remedy.

    With `--json` it is told on stdout as well, in the object that a success would have had.
    """
    start_logs(None)
    silence_the_wire()
    try:
        return run(arguments)
    except ProblemError as error:
        complain(error.problem)
        if getattr(arguments, "json", False):
            say(nothing_json(arguments, error.problem), as_json=True, lines=())
        return of_problem(error.problem)
    except BrokenPipeError:
        return Status.OTHER
    except KeyboardInterrupt:
        sys.stderr.write("kiosk: interrupted\n")
        return Status.OTHER


def say(answer: Json, *, as_json: bool, lines: Sequence[str]) -> None:
    """One JSON value, or lines for a person."""
    if as_json:
        sys.stdout.write(json.dumps(answer, ensure_ascii=not _says_everything()) + "\n")
    else:
        sys.stdout.writelines(f"{line}\n" for line in lines)


def _says_everything() -> bool:
    """Whether stdout is UTF-8. Elsewhere JSON is plain ASCII, which reads alike everywhere."""
    return (sys.stdout.encoding or "ascii").lower().replace("_", "-").startswith("utf-")


def complain(problem: Problem, *, about: str = "") -> None:
    """One line on stderr: where, what, and what to do. `about`: which of many it is."""
    sys.stderr.write(f"kiosk: {about + ': ' if about else ''}{problem_line(problem)}\n")


def problem_line(problem: Problem) -> str:
    """The problem in words, with its code and the field that it is about."""
    where = f"{problem.field.value}: " if problem.field is not None else ""
    detail = f" [{problem.detail}]" if may_be_shown(problem) else ""
    return f"{problem.code}: {where}{message_of(problem)}{detail}"


def may_be_shown(problem: Problem) -> bool:
    """Our own details name a key or a place; the service's may quote the customer."""
    if not problem.detail or problem.http_status is not None:
        return False
    return problem.code in _OWN_WORDS or problem.kind in {
        ProblemKind.CONFIGURATION,
        ProblemKind.STORE,
        ProblemKind.CLOCK,
        ProblemKind.TLS,
    }


def message_of(problem: Problem) -> str:
    """What happened and what to do, in the source language."""
    from kiosk.ui.wording import problem_words  # noqa: PLC0415 - Qt's core, only for words

    words = problem_words(problem)
    return f"{words.title.rstrip('.')}. {words.what_to_do}".replace("\n", " ").strip()


def problem_json(problem: Problem | None) -> dict[str, object] | None:
    """`problem` of `--json`."""
    if problem is None:
        return None
    where = f"{problem.field.value}: " if problem.field is not None else ""
    return {
        "kind": problem.kind.value,
        "code": problem.code,
        "remedy": problem.remedy.value,
        "message": f"{where}{message_of(problem)}",
    }


def nothing_json(arguments: argparse.Namespace, problem: Problem) -> dict[str, object]:
    """The object of a command that came to nothing."""
    return {
        "id": getattr(arguments, "id", None),
        "submission": None,
        "operation": getattr(arguments, "operation", None),
        "status": None,
        "verdict": None,
        "reasons": [],
        "capabilities": {},
        "liveness": "not_checked",
        "mode": None,
        "problem": problem_json(problem),
        "answer": None,
    }


def add_personal(parser: argparse.ArgumentParser) -> None:
    """`--personal`."""
    parser.add_argument(
        "--personal",
        action="store_true",
        help="with --json: also what was read from documents, names, numbers and links",
    )


def uuid_argument(text: str, what: str) -> str:
    """An id from the command line, in small letters; exit status 2 where it can be none."""
    text = text.strip().lower()
    if not is_uuid(text):
        raise bad_argument("check.process_id", f"{what} is no process id (36 characters with -)")
    return text


def bad_argument(code: str, detail: str) -> ProblemError:
    """An argument that argparse could not judge; exit status 2."""
    return ProblemError(
        Problem(kind=ProblemKind.FIELD, remedy=Remedy.CORRECT_FIELD, code=code, detail=detail)
    )
