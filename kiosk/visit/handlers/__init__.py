"""Who carries out what: one row a command, by chapter. Each answers with events only.

A request that fails is answered by `RequestFailed` with its own number; what fails beside the
visit in hand is a quiet line (`NoticeGiven`).
"""

from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass
from typing import Any

from kiosk.domain.values.problem import Problem
from kiosk.flow.machine import Command, Event, RequestFailed, RequestId
from kiosk.flow.overlays import NoticeGiven
from kiosk.visit.tasks import Tasks

Rows = Mapping[type[Command], Callable[[Any], None]]
"""What to do for a command of that class. Returns at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """What every handler needs: where tasks run, and where events go."""

    tasks: Tasks
    dispatch: Callable[[Event], None]

    def answer(self, name: str, request: RequestId, work: Coroutine[Any, Any, None]) -> None:
        """Run `work` for the visit in hand; it answers `request`, and its failure does too."""

        def failed(problem: Problem) -> None:
            self.dispatch(RequestFailed(request=request, problem=problem))

        self.tasks.start(name, work, on_problem=failed, of_visit=True)

    def beside(self, name: str, work: Coroutine[Any, Any, None]) -> None:
        """Run `work` beside whatever visit is in hand, to its end."""
        self.tasks.start(name, work, on_problem=self.notice)

    def notice(self, problem: Problem) -> None:
        """A quiet line."""
        self.dispatch(NoticeGiven(problem=problem))
