"""Answers of every shape, all the way to the verdict, the journal and the command's JSON.

    python tests/torture/fuzz_answers.py [--rounds 100000] [--seed 4] [--json FILE]

Takes what the pages print and changes it, in places, in spelling or in bytes, with a customer's
name, identifier and picture among what is put in. Each has to come out as a decision or as one
problem of ours; nothing private may get into a log or into an error's text. The exit status is 1
otherwise.
"""

import argparse
import base64
import copy
import json
import logging
import random
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

if not __package__:
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from kiosk.app.commands.verdicts import capabilities_json, reasons_json
from kiosk.domain.configuration.policy import Policy
from kiosk.domain.rules.asked import NOBODY
from kiosk.domain.rules.decide import decide
from kiosk.domain.rules.decide_journey import decide_journey
from kiosk.domain.values.operation import Capability, Operation
from kiosk.domain.values.verdict import Decision
from kiosk.store.rows import decision_in, decision_out, problem_in, problem_out
from kiosk.unico.certainty import journey_outcome, process_outcome
from kiosk.unico.errors import UnicoError
from kiosk.unico.strange import note_strange
from kiosk.unico.transport import Answer
from kiosk.unico.wire import parse_json
from kiosk.unico.wire_errors import journey_refusal, refusal
from kiosk.unico.wire_journey import read_journey
from kiosk.unico.wire_process import read_process, read_reusable
from tests.unico.printed import SCENARIOS, page

NAME, CODE, JPEG = "Luke Skywalker", "12345678909", b"\xff\xd8\xff\xe0 a face nobody may find"
PRIVATE = (
    NAME,
    "Skywalker",
    CODE,
    "123.456.789-09",
    base64.b64encode(JPEG).decode(),
    "luke@example.com",
)
PROCESSES = ("create-process-200", "create-document-200")
JOURNEYS = ("create-journey-200", "get-journey-200", *(f"scenario-{name}" for name in SCENARIOS))
ERRORS: tuple[Any, ...] = (
    {"error": {"code": "20507", "description": f"subject.code {CODE} is invalid"}},
    {"Error": {"code": 20073, "description": f"{NAME} exists", "processId": "p"}},
    {"code": 3, "message": f"{NAME} is unknown", "details": [{"field": CODE}]},
    {"error": "server_error", "error_description": f"1.2.5 {CODE}"},
)
STATUSES = (200, 201, 204, 302, 400, 401, 403, 404, 409, 410, 413, 418, 422, 429, 500, 503)
_OPERATIONS = tuple(operation for operation in Operation if operation is not Operation.JOURNEY)
_ODD: tuple[Any, ...] = (
    None, True, False, 0, 1, 3, -1, 99, 2**70, 1e308, -0.5, "", " ", "true", "0x10", "١٢", "\ud800",
    "PROCESS_STATE_FINISHED", "PROCESS_RESULT_OK", "LIVE", "UNSPECIFIED", "2025-10-35",
    [], {}, [[]], {"result": None}, {"id": {}}, ["a", 1, None], "a" * 3000, *PRIVATE,
)  # fmt: skip


class FuzzError(AssertionError):
    """What must not happen; says what, never with which words."""


@dataclass
class Listener(logging.Handler):
    """Holds each line against what is private."""

    lines: int = 0
    leaks: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(logging.DEBUG)

    def __hash__(self) -> int:
        return id(self)

    def emit(self, record: logging.LogRecord) -> None:
        """One line."""
        self.lines += 1
        text = self.format(record)
        if any(each in text for each in PRIVATE):
            self.leaks.append(f"{record.name}: {record.msg}")


class Mangler:
    """Changes a value in a few places."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance

    def body(self, value: Any) -> bytes:
        """An answer's body, most of the time still JSON."""
        for _ in range(self._chance.randint(1, 4)):
            value = self._changed(value)
        content = json.dumps(value).encode()
        how = self._chance.random()
        if how < 0.05:
            return content[: self._chance.randrange(len(content) + 1)]
        if how < 0.10 and content:
            spoiled = bytearray(content)
            spoiled[self._chance.randrange(len(spoiled))] ^= 1 << self._chance.randrange(8)
            return bytes(spoiled)
        if how < 0.12:
            return b"[" * self._chance.randrange(3000) + content
        return content

    def _changed(self, value: Any) -> Any:
        places = list(_places(value))
        path = self._chance.choice(places)
        if not path:
            return self._odd() if self._chance.random() < 0.05 else value
        value = copy.deepcopy(value)
        target = value
        for key in path[:-1]:
            target = target[key]
        last = path[-1]
        how = self._chance.random()
        if how < 0.6:
            target[last] = self._odd()
        elif how < 0.75:
            del target[last]
        elif how < 0.85:
            target[last] = [target[last]]
        elif isinstance(target, dict):
            new = self._chance.choice((str(last).upper(), f"{last}s", "new", *PRIVATE))
            target[new] = target.pop(last)
        return value

    def _odd(self) -> Any:
        odd = self._chance.choice(_ODD)
        if self._chance.random() < 0.1:
            for _ in range(self._chance.randint(1, 40)):
                odd = self._chance.choice(([odd], {"x": odd}))
        return odd


def _places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    yield path
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _places(inner, (*path, key))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from _places(inner, (*path, number))


def kept(decision: Decision) -> str:
    """Through the journal and into the command's JSON, as a delivery goes."""
    if decision_in(decision_out(decision)) != decision:
        raise FuzzError("a decision changed in the journal")
    told = json.dumps([reasons_json(decision), capabilities_json(decision)], ensure_ascii=False)
    told.encode("utf-8")
    return f"verdict {decision.verdict.value}"


class Fuzzer:
    """One round after the other."""

    def __init__(self, seed: int) -> None:
        self.counts: Counter[str] = Counter()
        self._chance = random.Random(seed)
        self._mangler = Mangler(self._chance)
        self._processes = [page(name) for name in PROCESSES]
        self._journeys = [page(name) for name in JOURNEYS]

    def round(self) -> None:
        """One answer. FuzzError, or whatever the program did not foresee."""
        ways: tuple[Callable[[], str], ...] = (
            *(self._process, self._process, self._journey, self._journey),
            *(self._documents, self._error),
        )
        failure: UnicoError | None = None
        try:
            self.counts[self._chance.choice(ways)()] += 1
        except UnicoError as error:
            failure = error
        if failure is not None:
            self.counts["problem of ours"] += 1
            self._looked_at(failure)

    def _process(self) -> str:
        body = self._mangler.body(self._chance.choice(self._processes))
        operation = self._chance.choice(_OPERATIONS)
        path = "idAge.result" if operation is Operation.AGE else ""
        answer = read_process(parse_json(body), result_path=path)
        note_strange(answer)
        every = list(Capability)
        demanded = frozenset(self._chance.sample(every, self._chance.randrange(len(every))))
        return kept(
            decide(answer, operation=operation, demanded=demanded, policy=Policy(), asked=NOBODY)
        )

    def _journey(self) -> str:
        body = self._mangler.body(self._chance.choice(self._journeys))
        answer = read_journey(parse_json(body))
        note_strange(answer)
        return kept(decide_journey(answer, policy=Policy(), asked=NOBODY))

    def _documents(self) -> str:
        printed = {"items": [{"documentType": "BR_CNH", "documentId": "d"}, {"documentId": CODE}]}
        read_reusable(parse_json(self._mangler.body(printed)))
        return "documents"

    def _error(self) -> str:
        body = self._mangler.body(self._chance.choice(ERRORS))
        answer = Answer(status=self._chance.choice(STATUSES), body=body)
        for error, outcome in (
            (refusal(answer), process_outcome),
            (journey_refusal(answer), journey_outcome),
        ):
            self._looked_at(error)
            repr(outcome(error))
        return "refusal"

    def _looked_at(self, error: UnicoError) -> None:
        problem = error.problem
        told = f"{error!s} {error!r} {problem!r} {problem_out(problem)}"
        if any(each in told for each in PRIVATE):
            raise FuzzError(f"an error quotes the customer: {problem.code}")
        if problem_in(problem_out(problem), problem.detail) != problem:
            raise FuzzError(f"a problem changed in the journal: {problem.code}")


def fuzz(rounds: int, *, seed: int) -> dict[str, Any]:
    """The whole run; how often each way it ended. Raises FuzzError."""
    listener = Listener()
    root = logging.getLogger()
    level = root.level
    root.addHandler(listener)
    root.setLevel(logging.DEBUG)
    fuzzer = Fuzzer(seed)
    number = 0
    try:
        for number in range(rounds):
            fuzzer.round()
            if listener.leaks:
                raise FuzzError(f"round {number}: the log has it: {listener.leaks[0]}")
    except UnicodeError as error:
        raise FuzzError(f"round {number}: {type(error).__name__}") from None
    finally:
        root.removeHandler(listener)
        root.setLevel(level)
    return {"rounds": rounds, "log lines": listener.lines, **dict(fuzzer.counts.most_common())}


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=4)
    parser.add_argument("--json", type=Path, metavar="FILE")
    given = parser.parse_args()
    try:
        told = fuzz(given.rounds, seed=given.seed)
    except FuzzError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    text = json.dumps({"seed": given.seed, **told}, indent=2)
    sys.stdout.write(text + "\n")
    if given.json is not None:
        given.json.write_text(text + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
