"""Runs the machine: takes events in, shows the new situation, has its commands carried out.

One asyncio loop; `dispatch` is called on it alone. What takes time goes to the supervisor; what
each command means stands in `kiosk.visit.handlers`.
"""

from collections import deque
from collections.abc import Callable

from kiosk.flow.counter import Counter
from kiosk.flow.machine import Command, Event


class Runner:
    """Holds the counter. `show` is called after every change, `carry_out` for every command."""

    def __init__(
        self, *, show: Callable[[Counter], None], carry_out: Callable[[Command], None]
    ) -> None:
        self._show = show
        self._carry_out = carry_out
        self._counter = Counter()
        self._events: deque[Event] = deque()
        self._busy = False

    @property
    def counter(self) -> Counter:
        """The situation now."""
        return self._counter

    def dispatch(self, event: Event) -> None:
        """Move by `event`; events that come meanwhile are taken in their order."""
        self._events.append(event)
        if self._busy:
            return
        self._busy = True
        try:
            while self._events:
                self._move(self._events.popleft())
        finally:
            self._busy = False

    def _move(self, event: Event) -> None:
        # The table is large, and the first paint of the home screen needs none of it.
        from kiosk.flow.transition import transition  # noqa: PLC0415

        moved = transition(self._counter, event)
        changed = moved.counter != self._counter
        self._counter = moved.counter
        if changed:
            self._show(self._counter)
        for command in moved.commands:
            self._carry_out(command)
