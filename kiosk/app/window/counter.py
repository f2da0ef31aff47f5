"""The machine and what surrounds it, from the first paint on.

The machine runs at once; a command that nobody can carry out yet waits until whoever can has come.
So the attendant can press a tile before the store is open, and nothing is lost.
"""

from collections.abc import Callable, Mapping
from typing import Any

from kiosk.domain.values.ids import SubmissionId
from kiosk.flow.counter import Counter
from kiosk.flow.machine import Command, Event
from kiosk.flow.on_screen import looked_at
from kiosk.visit.idle import IdleClock
from kiosk.visit.runner import Runner

Rows = Mapping[type[Command], Callable[[Any], None]]


class LiveCounter:
    """One for the life of the window. `show` draws; it may be exchanged with the window."""

    def __init__(self, *, show: Callable[[Counter], None], idle: IdleClock, rows: Rows) -> None:
        self.show = show
        self.idle = idle
        self.runner = Runner(show=self._shown, carry_out=self.carry_out)
        self.network_ok: bool | None = None
        self.heard: Callable[[Event, Counter], None] = lambda _event, _counter: None
        """Told of each event before it moves the counter: what is counted is counted there."""
        self._rows = dict(rows)
        self._waiting: list[Command] = []

    def add(self, rows: Rows) -> None:
        """Somebody is there who can carry these out: do what was asked for meanwhile."""
        self._rows.update(rows)
        waiting, self._waiting = self._waiting, []
        for command in waiting:
            self.carry_out(command)

    def carry_out(self, command: Command) -> None:
        """Now, or as soon as somebody can."""
        row = self._rows.get(type(command))
        if row is None:
            self._waiting.append(command)
        else:
            row(command)

    def dispatch(self, event: Event) -> None:
        """Something happened. On the loop's thread alone."""
        self.heard(event, self.runner.counter)
        self.runner.dispatch(event)

    def tick(self) -> None:
        """A second has passed."""
        event = self.idle.tick(self.runner.counter.state)
        if event is not None:
            self.dispatch(event)

    def looked_at(self) -> SubmissionId | None:
        """The open submission on the screen, which is followed more closely."""
        return looked_at(self.runner.counter.state)

    def exchanged(self, ok: bool) -> None:  # noqa: FBT001 - told, not configured
        """Whether the network did its part just now."""
        self.network_ok = ok

    def _shown(self, counter: Counter) -> None:
        self.show(counter)
