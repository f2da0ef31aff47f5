"""Starts the program again and again without paying for its imports each time.

A process of its own that has run everything once forks a child for each start; the child runs
`kiosk.app.main.main` with its arguments, as `python -m kiosk` does, and may be killed after a
time. Protocol: one JSON object a line in, one out. POSIX only.
"""

import contextlib
import io
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

if not __package__:
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

ROOT = Path(__file__).resolve().parents[2]
VISITS = "visits"
"""Not a command of the program: `tests.torture.visits`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Life:
    """How a start ended. `status` is None where it was killed."""

    status: int | None
    seconds: float
    out: str
    err: str

    def json(self) -> Any:
        """What it printed; ValueError where it did not get to print all of it."""
        return json.loads(self.out)


class Nursery:
    """The harness's end."""

    def __init__(
        self, scratch: Path, environment: dict[str, str], *, careless: bool = False
    ) -> None:
        """`careless`: the control, a program that writes after the wire."""
        self._scratch = scratch
        self._words = ["--careless"] if careless else []
        self._environment = environment
        self._undo = ExitStack()
        self._process: subprocess.Popen[str] | None = None

    def __enter__(self) -> Self:
        self._process = self._undo.enter_context(
            subprocess.Popen(
                [sys.executable, str(Path(__file__).resolve()), *self._words],
                env=self._environment,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
        )
        self._answer()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        assert self._process is not None
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._undo.close()

    def warm(self, words: Sequence[str]) -> None:
        """Run once without a fork, so that what is imported late is there as well."""
        self._order({"words": list(words), "warm": True})

    def run(self, words: Sequence[str], *, kill_after_s: float | None = None) -> Life:
        """One start, to its end or to the kill."""
        out, err = self._scratch / "out", self._scratch / "err"
        order = {"words": list(words), "kill": kill_after_s, "out": str(out), "err": str(err)}
        answer = self._order(order)
        return Life(
            status=answer["status"],
            seconds=answer["seconds"],
            out=out.read_text("utf-8", "replace"),
            err=err.read_text("utf-8", "replace"),
        )

    def run_fresh(self, words: Sequence[str], *, kill_after_s: float | None = None) -> Life:
        """The same by `python -m`, imports and all."""
        module = ["tests.torture.visits"] if words[0] == VISITS else ["kiosk", words[0]]
        began = time.monotonic()
        out, err = self._scratch / "out", self._scratch / "err"
        with (
            out.open("w") as to_out,
            err.open("w") as to_err,
            subprocess.Popen(
                [sys.executable, "-m", *module, *words[1:]],
                cwd=ROOT,
                env=self._environment,
                stdout=to_out,
                stderr=to_err,
            ) as process,
        ):
            try:
                process.wait(kill_after_s)
            except subprocess.TimeoutExpired:
                process.kill()
            status = process.wait()
        return Life(
            status=None if status == -signal.SIGKILL else status,
            seconds=time.monotonic() - began,
            out=out.read_text("utf-8", "replace"),
            err=err.read_text("utf-8", "replace"),
        )

    def _order(self, order: dict[str, Any]) -> dict[str, Any]:
        assert self._process is not None
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        return self._answer()

    def _answer(self) -> dict[str, Any]:
        assert self._process is not None
        assert self._process.stdout is not None
        answer: dict[str, Any] = json.loads(self._process.stdout.readline())
        return answer


def _warm(words: Sequence[str]) -> dict[str, Any]:
    from kiosk.app.main import main  # noqa: PLC0415
    from tests.torture.visits import main as visits  # noqa: PLC0415

    with contextlib.redirect_stdout(io.StringIO()):
        return {"status": visits(list(words[1:])) if words[0] == VISITS else main(words)}


def _child(order: dict[str, Any]) -> None:
    for number, name in ((1, "out"), (2, "err")):
        descriptor = os.open(order[name], os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        os.dup2(descriptor, number)
    from kiosk.app.main import main  # noqa: PLC0415
    from tests.torture.visits import main as visits  # noqa: PLC0415

    words = order["words"]
    status = visits(words[1:]) if words[0] == VISITS else main(words)
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)


def _run(order: dict[str, Any]) -> dict[str, Any]:
    began = time.monotonic()
    child = os.fork()
    if child == 0:
        try:
            _child(order)
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(99)
    if order["kill"] is not None:
        time.sleep(max(0.0, began + order["kill"] - time.monotonic()))
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    return {
        "status": os.waitstatus_to_exitcode(status) if os.WIFEXITED(status) else None,
        "seconds": time.monotonic() - began,
    }


def spoil() -> None:
    """The control: let the program send first and write down afterwards that it began to send."""
    from kiosk.domain.contract.journeys import JourneyRequest  # noqa: PLC0415
    from kiosk.domain.rules.submission import SubmissionEvent  # noqa: PLC0415
    from kiosk.visit.courier import Courier  # noqa: PLC0415

    async def careless(
        self: Any, submission: Any, *, progress: Any = None, line: Any = None
    ) -> Any:
        request = self.journal.request_of(submission)
        if isinstance(request, JourneyRequest):
            outcome = await self.service.create_journey(request)
        else:
            outcome = await self.service.create_process(request)
        self.journal.record(submission, SubmissionEvent.SENDING_BEGAN)
        return await self._arrived(submission, outcome, lambda _step: None)

    Courier.send = careless  # type: ignore[method-assign]


def serve() -> None:
    """Until standard input ends."""
    if "--careless" in sys.argv:
        spoil()
    sys.stdout.write("{}\n")
    sys.stdout.flush()
    for line in sys.stdin:
        order = json.loads(line)
        answer = _warm(order["words"]) if "warm" in order else _run(order)
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    serve()
