"""What every chapter is written in: states, events, commands, and the rows that join them.

An answer belongs to whoever asked. A command that takes time is a `Request`: the machine numbers it
and writes the number into the state that asked; the event that answers it is an `Answer` with that
number. What is told of a submission is `News` of it. Neither moves a state that did not ask for it:
`belongs` decides that, once, before any move runs.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any, ClassVar, NewType, TypeVar

from kiosk.domain.rules.submission import Submission
from kiosk.domain.values.ids import SubmissionId
from kiosk.domain.values.lean import dataclass
from kiosk.domain.values.problem import Problem

RequestId = NewType("RequestId", int)
"""Counts up for the life of the program: no two requests ever have the same."""

NOBODY = RequestId(0)
"""Nothing was asked, and no answer is listened to."""
ASKED = RequestId(-1)
"""Stands in a move's state and commands where the machine writes the next number."""


class Event:
    """Something that happened, in the past tense."""

    __slots__ = ()


class Answer(Event):
    """Answers one request. Has a field `request: RequestId`, without a default."""

    __slots__ = ()


class News(Event):
    """Tells of one submission. Has a field `submission`, without a default."""

    __slots__ = ()


class Command:
    """Something that the world is asked to do."""

    __slots__ = ()


class Request(Command):
    """A command that is answered. Has a field `request: RequestId = ASKED`."""

    __slots__ = ()


class State:
    """A situation that a screen can be drawn from, whole.

    A state that asks has a field `request: RequestId = NOBODY`; one that is about a submission has
    a field `submission`, its row or its id.
    """

    __slots__ = ()

    goes_home_by: ClassVar[tuple[type[Event], ...]] = ()
    """Events that end this situation at home with nothing of the customer left."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BackPressed(Event):
    """One step back; what was typed and taken stays."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitCancelled(Event):
    """The attendant ended the visit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HomePressed(Event):
    """The end of a finished visit or of a page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IdleExpired(Event):
    """Nobody is there any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestFailed(Answer):
    """A request came to nothing, and nothing of it is with the service."""

    request: RequestId
    problem: Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """Where an event leads, and what the world is asked to do."""

    state: State
    commands: tuple[Command, ...] = ()


Move = TypeVar("Move", bound=Callable[[Any, Any], Step])


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """One row: `move` leads from `source` on `event` to one of `targets`."""

    source: type[State]
    event: type[Event]
    targets: tuple[type[State], ...]
    move: Callable[[Any, Any], Step]


class Table:
    """The rows of one chapter. A row that is entered twice is a mistake, and said at once."""

    def __init__(self, *chapters: "Table") -> None:
        self.edges: dict[tuple[type[State], type[Event]], Edge] = {}
        for chapter in chapters:
            for edge in chapter.edges.values():
                self.enter(edge)

    def enter(self, edge: Edge) -> None:
        """Add one row; ValueError where there is one for this state and event already."""
        key = edge.source, edge.event
        if key in self.edges:
            message = f"{edge.source.__name__} has a row for {edge.event.__name__} already"
            raise ValueError(message)
        self.edges[key] = edge

    def edge(
        self, source: type[State], event: type[Event], *targets: type[State]
    ) -> Callable[[Move], Move]:
        """Enter the decorated move. Stacked where one move serves several rows."""

        def enter(move: Move) -> Move:
            self.enter(Edge(source=source, event=event, targets=targets, move=move))
            return move

        return enter


def belongs(event: Event, state: State) -> bool:
    """Whether `event` is the state's own: its answer, news of its submission, or for everybody."""
    if isinstance(event, Answer):
        return bool(_request_of(event) == _request_of(state))
    if isinstance(event, News):
        return submission_of(event) == submission_of(state)
    return True


def submission_of(holder: State | Event) -> SubmissionId | None:
    """The submission that a state or an event is about."""
    held: Submission | SubmissionId | None = getattr(holder, "submission", None)
    return held.id if isinstance(held, Submission) else held


def numbered(step: Step, request: RequestId) -> Step:
    """The step with `request` written where its move asked for a number."""
    if not any(isinstance(each, Request) for each in step.commands):
        return step
    state: Any = step.state
    if _request_of(state) == ASKED:
        state = replace(state, request=request)
    return Step(state=state, commands=tuple(_numbered(step.commands, request)))


def _numbered(commands: Iterable[Command], request: RequestId) -> Iterable[Command]:
    for command in commands:
        asks: Any = command
        yield replace(asks, request=request) if isinstance(command, Request) else command


def _request_of(holder: State | Event) -> RequestId:
    request: RequestId = getattr(holder, "request", NOBODY)
    return request
