"""The idle time-out: counts down where a situation goes home by itself, and is told of every touch.

Knows only a clock that is handed in. A finished verdict may stand longer than an open form.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.domain.configuration.settings import CounterSettings
from kiosk.flow.journey import HandingOver
from kiosk.flow.machine import Event, IdleExpired, State
from kiosk.flow.overlays import IdleTicked
from kiosk.flow.verdict import ShowingVerdict


@dataclass(slots=True, kw_only=True)
class IdleClock:
    """Ask `tick` once a second; call `touched` at every key, click and touch."""

    settings: CounterSettings
    now_s: Callable[[], float]
    last_s: float = field(init=False)

    def __post_init__(self) -> None:
        """Whoever started the program is there."""
        self.touched()

    def touched(self) -> None:
        """Somebody is there."""
        self.last_s = self.now_s()

    def tick(self, state: State) -> Event | None:
        """What the passing second means for `state`."""
        from kiosk.flow.transition import idles  # noqa: PLC0415 - not before the first paint

        if not idles(state):
            self.touched()
            return None
        home_s = self._home_s(state)
        warning_s = home_s - (self.settings.idle_home_s - self.settings.idle_warning_s)
        idle_s = self.now_s() - self.last_s
        if idle_s >= home_s:
            self.touched()
            return IdleExpired()
        if idle_s >= warning_s:
            return IdleTicked(left_s=max(1, round(home_s - idle_s)))
        return IdleTicked(left_s=None)

    def _home_s(self, state: State) -> float:
        if isinstance(state, ShowingVerdict | HandingOver):
            return self.settings.result_home_s
        return self.settings.idle_home_s
