"""Every long task has a name, an owner and a way to fail that ends on the screen.

One of the program's three broad excepts stands here: whatever a task did not foresee becomes a
`Problem` and a line in the log without its text, which might quote what the customer typed.
"""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from kiosk.domain.values.problem import Problem, ProblemError, ProblemKind, Remedy

log = logging.getLogger(__name__)


def unexpected(error: BaseException, *, place: str) -> Problem:
    """A problem for the help desk: which kind of error, where; never its text."""
    return Problem(
        kind=ProblemKind.UNEXPECTED,
        remedy=Remedy.CALL_SUPPORT,
        code=f"{place}.{type(error).__name__}",
    )


def _never() -> bool:
    return False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Running:
    task: "asyncio.Task[None]"
    of_visit: bool
    goes_on: Callable[[], bool]


class Tasks:
    """In one `asyncio.TaskGroup`, so that none is forgotten and all end with the program."""

    def __init__(self, group: asyncio.TaskGroup) -> None:
        self._group = group
        self._running: dict[str, _Running] = {}

    def start(
        self,
        name: str,
        work: Coroutine[Any, Any, None],
        *,
        on_problem: Callable[[Problem], None],
        of_visit: bool = False,
        goes_on: Callable[[], bool] = _never,
    ) -> None:
        """Run `work`; one that is already running under `name` is stopped first.

        `of_visit`: it ends with the visit, but where `goes_on` says then that it can not be
        called back any more.
        """
        self.stop(name)
        task = self._group.create_task(self._watched(name, work, on_problem), name=name)
        self._running[name] = _Running(task=task, of_visit=of_visit, goes_on=goes_on)
        task.add_done_callback(lambda done: self._forget(name, done))
        # One that is stopped before its first step would leave `work` behind, never awaited.
        task.add_done_callback(lambda _done: work.close())

    def stop(self, name: str) -> bool:
        """Cancel the task of that name; whether there was one."""
        running = self._running.pop(name, None)
        return running is not None and running.task.cancel()

    def stop_visit(self) -> None:
        """The customer is forgotten: what was done for the visit ends, or goes on without it."""
        for name, running in list(self._running.items()):
            if running.of_visit and not running.goes_on():
                self.stop(name)

    def stop_all(self) -> None:
        """Cancel everything: the program ends."""
        for name in list(self._running):
            self.stop(name)

    def running(self, name: str) -> bool:
        """Whether a task of that name is under way."""
        return name in self._running

    def _forget(self, name: str, done: "asyncio.Task[None]") -> None:
        running = self._running.get(name)
        if running is not None and running.task is done:
            del self._running[name]

    async def _watched(
        self, name: str, work: Coroutine[Any, Any, None], on_problem: Callable[[Problem], None]
    ) -> None:
        try:
            await work
        except ProblemError as error:
            on_problem(error.problem)
        except Exception as error:  # noqa: BLE001 - the boundary: see the module's docstring
            problem = unexpected(error, place=name.split(":", 1)[0])
            # The text and the traceback may quote a customer: only the kind is written.
            log.error("task %s ended by %s", name.split(":", 1)[0], problem.code)  # noqa: TRY400
            on_problem(problem)
