"""How the table is written: one edge for each event that means something in a state.

A module of moves fills one `Table`; `kiosk.flow.transition` joins them. The declared targets are
what the diagram is drawn from, and a test walks the machine to see that they are true.
"""

from collections.abc import Callable
from typing import Any, TypeVar

from kiosk.domain.values.lean import dataclass
from kiosk.flow.commands import Command
from kiosk.flow.states import State

Move = TypeVar("Move", bound=Callable[[Any, Any], "Step"])


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """Where an event leads, and what the world is asked to do."""

    state: State
    commands: tuple[Command, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """One row: `move` leads from `source` on `event` to one of `targets`."""

    source: type
    event: type
    targets: tuple[type, ...]
    move: Callable[[Any, Any], Step]


class Table:
    """The rows of one module of moves."""

    def __init__(self) -> None:
        self.edges: dict[tuple[type, type], Edge] = {}

    def edge(self, source: type, event: type, *targets: type) -> Callable[[Move], Move]:
        """Enter the decorated move. Stacked where one move serves several rows."""

        def enter(move: Move) -> Move:
            self.edges[source, event] = Edge(source=source, event=event, targets=targets, move=move)
            return move

        return enter
