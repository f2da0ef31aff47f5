"""The window's life: first paint, then the heavy half, then the loop until somebody leaves.

Qt and asyncio share the main thread here. Nothing on the way to the first paint imports OpenCV,
HTTP, the store, the simulator, or asyncio itself, which takes longer than the home screen.
"""

# ruff: noqa: PLC0415 - what the first paint does not need is imported after it

import gc
import sys
import time
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from kiosk.app.configuration.folders import data_folder
from kiosk.app.configuration.preferences import Preferences
from kiosk.app.window import first_paint
from kiosk.app.window.clipboard import forget_clipboard
from kiosk.app.window.counter import LiveCounter
from kiosk.app.window.doors import ProgramDoors, exchange_cameras, manager_pin
from kiosk.app.window.lockdown import LockDown
from kiosk.app.window.memory import forget_freed, give_back, share_one_heap
from kiosk.app.window.people_clock import PeopleClock
from kiosk.app.window.pin import PinGuard
from kiosk.app.window.pin_tries import NAME, TriesFile
from kiosk.app.window.program_audit import ProgramAudit
from kiosk.domain.configuration.settings import Configuration
from kiosk.domain.values.mode import Mode
from kiosk.domain.values.problem import Problem
from kiosk.domain.values.staff import PeopleSource, StaffMember
from kiosk.flow.counter import Counter
from kiosk.flow.home import ForgetCustomer
from kiosk.flow.machine import RequestFailed
from kiosk.flow.manager import CheckPin, ExitAsked, LeaveProgram, PinChecked
from kiosk.flow.overlays import ProgramBroke
from kiosk.flow.people import HouseRules, PutAtCounter, SignInDemanded
from kiosk.ui.fonts import load_fonts
from kiosk.ui.theme import make_application
from kiosk.ui.translations import install
from kiosk.ui.window import CounterWindow
from kiosk.visit.idle import IdleClock

if TYPE_CHECKING:
    import asyncio

    from kiosk.app.services.backend import Backend
    from kiosk.app.window.assembly import Services
    from kiosk.app.window.cameras import Cameras
    from kiosk.app.window.oversight import Oversight
    from kiosk.app.window.people import PeopleDesk
    from kiosk.visit.tasks import Tasks

TICK_MS = 1_000
OVERWRITE_AFTER_MS = (500, 5_000)
"""After the end of a visit: when its tasks have ended, and when its connections have, too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowOptions:
    """How the window stands on the screen."""

    windowed: bool = False
    fingerprint: str = ""
    """SHA-256 of the configuration file; a change of it goes into the audit trail."""
    log_folder: Path | None = None
    """Where kiosk.log is kept; None: stderr."""
    broken: Problem | None = None
    """Why only the technician's page is shown, and nothing is built behind it."""
    on_start: "Callable[[Program], None] | None" = None
    """Told once tasks can be started: the tour and the smoke test begin here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """What is there while the loop turns."""

    tasks: "Tasks"
    oversight: "Oversight"
    leaving: "asyncio.Event"


class Program:
    """The window and everything behind it. One a process."""

    def __init__(
        self,
        application: QApplication,
        configuration: Configuration,
        preferences: Preferences,
        options: WindowOptions,
    ) -> None:
        self.application = application
        self.given = configuration
        self.preferences = preferences
        self.options = options
        self.configuration = preferences.over(configuration)
        self.status = 0
        self._pin = PinGuard(hashed="", demo=configuration.mode is Mode.DEMO, now_s=time.monotonic)
        self.audit = ProgramAudit(now_s=time.monotonic)
        self.counter = LiveCounter(
            show=self._draw,
            idle=IdleClock(settings=self.configuration.counter, now_s=time.monotonic),
            rows={
                LeaveProgram: lambda _command: self.leave(),
                PutAtCounter: self._put_at_counter,
            },
        )
        self.counter.heard = self.audit.heard
        self.people_clock = PeopleClock(
            lock_after_s=configuration.people.lock_after_s,
            keep_s=configuration.counter.idle_home_s,
            now_s=time.monotonic,
        )
        self._person: StaffMember | None = None
        self._left = False
        self._running: Running | None = None
        self.cameras: Cameras | None = None
        self.services: Services | None = None
        self.people: PeopleDesk | None = None
        self._lockdown = LockDown(
            locked=self.configuration.counter.lockdown,
            may_close=self._close_asked,
            escaped=self.audit.escaped,
        )
        self.window = self._make_window()
        self._ticker = QTimer()
        self._ticker.setInterval(TICK_MS)
        self._ticker.timeout.connect(self._tick)
        self._demand_sign_in()

    # --- the window ---

    def _make_window(self) -> CounterWindow:
        install(self.application, self.configuration.locale)
        window = CounterWindow(ProgramDoors(self).doors())
        self._lockdown.guard(window)
        window.show_counter(self.counter.runner.counter)
        return window

    def _draw(self, counter: Counter) -> None:
        self.window.show_counter(counter)

    def show(self) -> None:
        """Full screen on a counter, a window for a developer; under lock-down always full."""
        a_window = self.options.windowed or self.configuration.mode is Mode.DEMO
        if a_window and not self.configuration.counter.lockdown:
            self.window.show()
        else:
            self.window.showFullScreen()

    def _close_asked(self) -> bool:
        """Whether the window may close; under lock-down the manager's PIN comes first."""
        if self._left or not self.configuration.counter.lockdown:
            self.leave()
            return True
        self.counter.dispatch(ExitAsked())
        return False

    # --- who stands at the counter ---

    def _demand_sign_in(self) -> None:
        people = self.configuration.people
        if people.source is not PeopleSource.NONE and self.options.broken is None:
            rules = HouseRules(source=people.source, four_eyes=self.configuration.policy.four_eyes)
            self.counter.dispatch(SignInDemanded(rules=rules))

    def _put_at_counter(self, command: PutAtCounter) -> None:
        self._person = command.member

    def _attendant(self) -> str:
        """Whose entry it is: a pseudonym, or the configuration's text where nobody signs in."""
        if self._person is not None:
            return self._person.id
        nobody = self.configuration.people.source is not PeopleSource.NONE
        return "" if nobody else self.configuration.counter.attendant

    def _tick(self) -> None:
        self.counter.tick()
        event = self.people_clock.tick(self.counter.runner.counter)
        if event is not None:
            self.counter.dispatch(event)

    def somebody_moved(self) -> None:
        """A key, a click or a touch."""
        self.counter.idle.touched()
        self.people_clock.touched()

    # --- doors with work behind them ---

    def _check_pin(self, command: CheckPin) -> None:
        import asyncio

        async def check() -> None:
            answer = await asyncio.to_thread(self._pin.check, command.pin)
            self.audit.add("manager.pin", right=answer.right)
            self.counter.dispatch(
                PinChecked(request=command.request, right=answer.right, locked_s=answer.locked_s)
            )

        def failed(problem: Problem) -> None:
            self.counter.dispatch(RequestFailed(request=command.request, problem=problem))

        if self._running is not None:
            self._running.tasks.start("pin", check(), on_problem=failed)

    def save_settings(self, key: str, value: str) -> None:
        """Keep a choice of this counter, and let it count at once."""
        self.preferences.keep(key, value)
        self.audit.add("configuration.changed", key=key)
        self.configuration = self.preferences.over(self.given)
        if key.startswith("camera."):
            exchange_cameras(self)
        if key in {"locale", "theme", "attendant"}:
            old = self.window
            self.window = self._make_window()
            self.window.setGeometry(old.geometry())
            self.show()
            old.close()
            old.deleteLater()

    def forget(self) -> None:
        """The visit is over: nothing of the customer stays in reach."""
        if self._running is not None:
            self._running.tasks.stop_visit()
        if self.services is not None:
            self.services.courier.service.forget()
        forget_clipboard(of_others_too=self.configuration.counter.lockdown)
        # Pictures are megabytes and hang in cycles of signals: do not wait for the collector.
        QTimer.singleShot(0, gc.collect)
        for later_ms in OVERWRITE_AFTER_MS:
            QTimer.singleShot(later_ms, forget_freed)

    def start_task(self, name: str, work: Coroutine[Any, Any, None]) -> None:
        """Run `work` for as long as the window lives."""
        if self._running is not None:
            self._running.tasks.start(name, work, on_problem=self._broke)

    def leave(self) -> None:
        """End the program."""
        self._left = True
        if self._running is not None:
            self._running.leaving.set()

    # --- the loop ---

    async def main(self) -> int:
        """Runs until somebody leaves; the exit status."""
        import asyncio

        from kiosk.app.process.logs import start_logs
        from kiosk.app.window.oversight import Oversight
        from kiosk.visit.tasks import Tasks

        start_logs(self.options.log_folder)
        oversight = Oversight(audit=self.audit, dispatch=self.counter.dispatch, leave=self.leave)
        async with asyncio.TaskGroup() as group:
            running = Running(tasks=Tasks(group), oversight=oversight, leaving=asyncio.Event())
            self._running = running
            if self._left:
                running.leaving.set()
            self.counter.add(
                {CheckPin: self._check_pin, ForgetCustomer: lambda _command: self.forget()}
            )
            self.start_task("audit", oversight.write_entries())
            self._begin(running)
            self._ticker.start()
            oversight.ready()
            if self.options.on_start is not None:
                self.options.on_start(self)
            await running.leaving.wait()
            self._ticker.stop()
            await oversight.say_goodbye()
            running.tasks.stop_all()
        await self._close()
        oversight.end()
        return self.status

    def _begin(self, running: Running) -> None:
        if self.options.broken is None:
            self.start_task("build", self._build(running))
        else:
            self.start_task("build", self._learn_pin())
            self._broke(self.options.broken)

    async def _learn_pin(self) -> None:
        import asyncio

        folder = data_folder(self.configuration)
        if folder is not None:
            await asyncio.to_thread(self._pin.remember, TriesFile(path=folder / NAME))
        self._pin.hashed = await asyncio.to_thread(manager_pin, self.configuration)

    async def _build(self, running: Running) -> None:
        """Cameras first; then store, client and simulator; then whoever works with them."""
        import asyncio

        configuration = self.configuration
        cameras = await asyncio.to_thread(self._open_cameras, running)
        self.cameras = cameras
        self.counter.add(cameras.rows())
        await self._learn_pin()
        backend = await asyncio.to_thread(self._build_backend)
        from kiosk.app.window.assembly import assemble

        services = assemble(
            backend,
            tasks=running.tasks,
            dispatch=self.counter.dispatch,
            exchanged=self.counter.exchanged,
            looked_at=self.counter.looked_at,
        )
        beside = self.preferences.path
        running.oversight.open_audit(
            backend.store,
            mode=configuration.mode.value,
            fingerprint=self.options.fingerprint,
            seen=None if beside is None else beside.with_name("configuration.seen"),
        )
        self.services = services
        self.counter.add(services.rows)
        self.people = await asyncio.to_thread(self._open_people, running, backend)
        self.counter.add(self.people.rows())
        self.start_task("people", self.people.look_after())
        self.window.build_ahead()
        # What stands now stays: the collection after a visit need not walk through all of it.
        gc.freeze()
        await asyncio.to_thread(give_back)

    def _open_people(self, running: Running, backend: "Backend") -> "PeopleDesk":
        from kiosk.app.window.people import open_people

        return open_people(
            self.configuration,
            backend.store,
            tasks=running.tasks,
            dispatch=self.counter.dispatch,
            member=lambda: self._person,
        )

    def _open_cameras(self, running: Running) -> "Cameras":
        from kiosk.app.window.cameras import open_cameras

        return open_cameras(self.configuration, tasks=running.tasks, dispatch=self.counter.dispatch)

    def _build_backend(self) -> "Backend":
        # The loop finds these imported, and does not stand still for them.
        import kiosk.app.window.assembly
        import kiosk.domain.rules.checks
        import kiosk.flow.transition  # noqa: F401
        from kiosk.ui.screens import import_ahead

        import_ahead()
        from kiosk.app.services.backend import build_backend

        return build_backend(self.configuration, attendant=self._attendant)

    def _broke(self, problem: Problem) -> None:
        self.counter.dispatch(ProgramBroke(problem=problem))

    async def _close(self) -> None:
        import asyncio

        if self.cameras is not None:
            await asyncio.to_thread(self.cameras.close)
        if self.people is not None:
            await self.people.close()
        if self.services is not None:
            backend = self.services.backend
            await backend.client.close()
            await asyncio.to_thread(backend.close)
        self._running = None
        self.forget()
        self._lockdown.release()
        self.window.close()


def open_window(
    configuration: Configuration, preferences: Preferences, options: WindowOptions
) -> int:
    """Open the window and stay until it is left; the exit status."""
    share_one_heap()
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else make_application(sys.argv[0])
    application.setApplicationName("Kiosk")
    application.setQuitOnLastWindowClosed(False)
    load_fonts()
    program = Program(application, configuration, preferences, options)
    program.show()
    first_paint.wait_for_paint(program.window)
    from kiosk.app.window.loop import run

    return run(application, program.main())
