"""Watches over a running window: signs of life, errors that nobody caught, its audit entries.

Loaded after the first paint. Knows no screen: an error is shown as a calm screen with a way home;
three in ten minutes are the technician's.
"""

import asyncio
import contextlib
import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer

from kiosk.app.process.crash import catch_on_loop, catch_the_rest
from kiosk.app.process.crash_book import LIMIT, SPAN_S
from kiosk.app.process.qt_log import route_qt_messages
from kiosk.app.process.watchdog import Watchdog
from kiosk.app.window.program_audit import ProgramAudit
from kiosk.domain.values.problem import Problem, ProblemKind, Remedy
from kiosk.flow.machine import Event
from kiosk.flow.overlays import ProgramBroke
from kiosk.store.opening import Opened

GOODBYE_S = 3.0


class Oversight:
    """One for the life of the loop; made on it."""

    def __init__(
        self, *, audit: ProgramAudit, dispatch: Callable[[Event], None], leave: Callable[[], None]
    ) -> None:
        self._audit = audit
        self._dispatch = dispatch
        self._loop = asyncio.get_running_loop()
        self._watchdog = Watchdog.of(os.environ)
        self._unforeseen_at: list[float] = []
        self._entries: asyncio.Queue[Callable[[], None]] = asyncio.Queue()
        self._beat = QTimer()
        self._beat.timeout.connect(self._watchdog.alive)
        catch_the_rest(self.unforeseen)
        catch_on_loop(self._loop)
        route_qt_messages()
        # The desk's ticker lets Python look at signals while Qt waits.
        for wish in (signal.SIGTERM, signal.SIGINT):
            signal.signal(wish, lambda _number, _frame: leave())

    def ready(self) -> None:
        """The window is painted: say so, and go on saying that it lives."""
        self._watchdog.ready()
        if self._watchdog.interval_s is not None:
            self._beat.start(round(1000 * self._watchdog.interval_s))

    def unforeseen(self, code: str) -> None:
        """An error that nobody caught, in any thread."""
        self._loop.call_soon_threadsafe(self._show, code)

    def _show(self, code: str) -> None:
        now_s = time.monotonic()
        self._unforeseen_at = [at for at in self._unforeseen_at if now_s - at < SPAN_S] + [now_s]
        self._audit.add("program.unforeseen", code=code[:60])
        problem = Problem(kind=ProblemKind.UNEXPECTED, remedy=Remedy.START_AGAIN, code=code)
        self._dispatch(ProgramBroke(problem=problem, passing=len(self._unforeseen_at) < LIMIT))

    def open_audit(self, store: Opened, *, mode: str, fingerprint: str, seen: Path | None) -> None:
        """The store is there: the start goes into the audit trail, and a changed configuration."""
        self._audit.open(store.audit, self._entries.put_nowait)
        self._audit.add("program.started", mode=mode)
        if seen is not None and fingerprint:
            self._audit.configuration(fingerprint, seen)

    async def write_entries(self) -> None:
        """A task: one entry after the other, off the GUI thread."""
        while True:
            entry = await self._entries.get()
            try:
                await asyncio.to_thread(entry)
            finally:
                self._entries.task_done()

    async def say_goodbye(self) -> None:
        """The end is wanted: it is written down, if that can be done in time."""
        self._watchdog.stopping()
        self._audit.add("program.stopped")
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._entries.join(), GOODBYE_S)

    def end(self) -> None:
        """No more signs of life."""
        self._beat.stop()
