"""What the program itself writes into the audit trail: starts, stops, escapes, configuration.

Entries that happen before the store is open wait for it. The same escape is written at most once
in `QUIET_S`: somebody who leans on a key must not fill the disk.
"""

import contextlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.flow.capture import CameraLost, RetakeChosen, ReviewingCapture
from kiosk.flow.counter import Counter
from kiosk.flow.machine import Event, belongs

if TYPE_CHECKING:
    # Its imports are on nobody's way to the first paint.
    from kiosk.visit.ports import AuditTrail

QUIET_S = 5.0
MOST_WAITING = 100
Facts = Mapping[str, str | int | float | bool]


@dataclass(slots=True, kw_only=True)
class ProgramAudit:
    """Open from the moment at which the store is there."""

    now_s: Callable[[], float]
    _write: Callable[[Callable[[], None]], None] | None = None
    _audit: "AuditTrail | None" = None
    _waiting: list[tuple[str, Facts]] = field(default_factory=list)
    _escaped_at: dict[str, float] = field(default_factory=dict)

    def open(self, audit: "AuditTrail", write: Callable[[Callable[[], None]], None]) -> None:
        """Write what waited. `write` runs a blocking call elsewhere, in the order they come."""
        self._audit, self._write = audit, write
        waiting, self._waiting = self._waiting, []
        for code, facts in waiting:
            self.add(code, **facts)

    def add(self, code: str, /, **facts: str | float | bool) -> None:
        """One entry; facts are codes and numbers."""
        audit, write = self._audit, self._write
        if audit is None or write is None:
            if len(self._waiting) < MOST_WAITING:
                self._waiting.append((code, facts))
            return
        write(lambda: audit.add(code, facts=facts))

    def heard(self, event: Event, counter: Counter) -> None:
        """What the manager's day counts and no command writes down."""
        state = counter.state
        if isinstance(event, RetakeChosen) and isinstance(state, ReviewingCapture):
            self.add("capture.retaken", shot=state.capture.shot.value)
        elif isinstance(event, CameraLost) and belongs(event, state):
            self.add("camera.trouble", code=event.problem.code)

    def escaped(self, how: str) -> None:
        """Somebody tried to get out of the lock-down."""
        now_s = self.now_s()
        if now_s - self._escaped_at.get(how, float("-inf")) >= QUIET_S:
            self._escaped_at[how] = now_s
            self.add("lockdown.escape", how=how)

    def configuration(self, fingerprint: str, seen: Path) -> None:
        """Note a configuration that is not the one that `seen` remembers. Once it is open."""
        audit, write = self._audit, self._write
        if audit is None or write is None:
            return

        def compare() -> None:
            try:
                before = seen.read_text("ascii", "replace")
            except OSError:
                before = ""
            if before == fingerprint:
                return
            audit.add("configuration.changed", facts={"sha256": fingerprint})
            with contextlib.suppress(OSError):
                seen.write_text(fingerprint, "ascii")

        write(compare)
