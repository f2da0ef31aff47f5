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
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from kiosk.app import first_paint
from kiosk.app.consent import consent_text
from kiosk.app.desk import Desk
from kiosk.app.fresh import new_id
from kiosk.app.guard import CloseGuard
from kiosk.app.pin import PinGuard
from kiosk.app.preferences import Preferences
from kiosk.app.qt_log import route_qt_messages
from kiosk.app.watchdog import Watchdog
from kiosk.app.window_doors import manager_pin, open_link, submission_label
from kiosk.domain.configuration import Configuration
from kiosk.domain.mode import Mode
from kiosk.domain.problem import Problem, ProblemKind, Remedy
from kiosk.flow.events import ExitAsked, PinEntered, ProgramBroke
from kiosk.flow.states import Counter
from kiosk.ui.fonts import load_fonts
from kiosk.ui.ports import Doors
from kiosk.ui.resources import resource
from kiosk.ui.theme import make_application
from kiosk.ui.translations import install
from kiosk.ui.window import CounterWindow
from kiosk.visit.idle import IdleClock

if TYPE_CHECKING:
    import asyncio

    from kiosk.app.parts import Parts
    from kiosk.visit.supervision import Supervisor

TICK_MS = 1_000
GOODBYE_S = 3.0


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowOptions:
    """How the window stands on the screen."""

    windowed: bool = False
    fingerprint: str = ""
    """SHA-256 of the configuration file; a change of it goes into the audit trail."""
    broken: Problem | None = None
    """Why only the technician's page is shown, and nothing is built behind it."""
    on_start: "Callable[[Program], None] | None" = None
    """Told once tasks can be started: the tour and the smoke test begin here."""


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
        self.loop = asyncio.get_running_loop()
        self._pin = PinGuard(hashed="", demo=configuration.mode is Mode.DEMO, now_s=time.monotonic)
        self.desk = Desk(
            show=self._draw,
            idle=IdleClock(settings=self.configuration.counter, now_s=time.monotonic),
        )
        self._left = False
        self._leaving: asyncio.Event | None = None
        self._supervisor: Supervisor | None = None
        self._parts: Parts | None = None
        self.ledger = Ledger(now_s=time.monotonic, write=self._write)
        self._lockdown = LockDown(
            locked=self.configuration.counter.lockdown,
            may_close=self._close_asked,
            escaped=self.ledger.escaped,
        )
        self._watchdog = Watchdog.of(os.environ)
        self._unforeseen_at: list[float] = []
        self._writes: asyncio.Queue[Callable[[], None]] = asyncio.Queue()
        self.window = self._make_window()
        self._ticker = _timer(TICK_MS, self.desk.tick)

    # --- the window ---

    def _make_window(self) -> CounterWindow:
        install(self.application, self.configuration.locale)
        window = CounterWindow(self._doors())
        self._lockdown.guard(window)
        window.show_counter(self.desk.runner.counter)
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

    def _doors(self) -> Doors:
        return Doors(
            dispatch=self.desk.dispatch,
            configuration=self.configuration,
            preview=self.desk.preview,
            guidance=self.desk.guidance,
            network_ok=lambda: self.desk.network_ok,
            consent_text=lambda language: consent_text(
                self.configuration.consent, language, shipped=resource("consent")
            ),
            enter_pin=self._enter_pin,
            open_file=self._open_file,
            save_settings=self._save_settings,
            cameras=self._cameras,
            new_id=new_id,
            open_link=open_link,
            submission_label=submission_label,
            today=lambda: datetime.now(UTC).astimezone().date().isoformat(),
            test_camera=self.desk.test_camera,
            somebody_moved=self.desk.idle.touched,
        )

    def _close_asked(self) -> bool:
        """Whether the window may close; under lock-down the manager's PIN comes first."""
        if self._left or not self.configuration.counter.lockdown:
            self.leave()
            return True
        self.desk.dispatch(ExitAsked())
        return False

    # --- doors with work behind them ---

    def _enter_pin(self, pin: str) -> None:
        async def check() -> None:
            import asyncio

            answer = await asyncio.to_thread(self._pin.check, pin)
            self.ledger.add("manager.pin", right=answer.right)
            self.desk.dispatch(PinEntered(right=answer.right, locked_s=answer.locked_s))

        if self._supervisor is not None:
            self._supervisor.start("pin", check(), on_problem=self._broke)

    def _open_file(self, address: str, take: Callable[[bytes, str], None]) -> None:
        furniture = self.desk.furniture
        if furniture is not None and self._supervisor is not None:
            furniture.files.open(address, self.desk.runner.counter.state, take)

    def _cameras(self) -> tuple[str, ...]:
        return () if self.desk.furniture is None else self.desk.furniture.camera_names()

    def _save_settings(self, key: str, value: str) -> None:
        self.preferences.keep(key, value)
        self.ledger.add("configuration.changed", key=key)
        self.configuration = self.preferences.over(self.given)
        if key in {"locale", "theme", "attendant"}:
            old = self.window
            self.window = self._make_window()
            self.window.setGeometry(old.geometry())
            self.show()
            old.close()
            old.deleteLater()

    def forget(self) -> None:
        """The visit is over: nothing of the customer stays in reach."""
        clipboard = QGuiApplication.clipboard()
        if clipboard.ownsClipboard():
            clipboard.clear()
        # Pictures are megabytes and hang in cycles of signals: do not wait for the collector.
        QTimer.singleShot(0, gc.collect)

    def start_task(self, name: str, work: Coroutine[Any, Any, None]) -> None:
        """Run `work` for as long as the window lives."""
        if self._supervisor is not None:
            self._supervisor.start(name, work, on_problem=self._broke)

    def leave(self) -> None:
        """End the program."""
        self._left = True
        if self._leaving is not None:
            self._leaving.set()

    # --- what nobody foresaw ---

    def unforeseen(self, code: str) -> None:
        """An error that nobody caught, in any thread: a calm screen; too many: the technician's."""
        self.loop.call_soon_threadsafe(self._show_unforeseen, code)

    def _show_unforeseen(self, code: str) -> None:
        now_s = time.monotonic()
        self._unforeseen_at = [at for at in self._unforeseen_at if now_s - at < SPAN_S]
        self._unforeseen_at.append(now_s)
        self.ledger.add("program.unforeseen", code=code[:64])
        problem = Problem(
            kind=ProblemKind.UNEXPECTED, remedy=Remedy.START_AGAIN, code=code
        )
        self.desk.dispatch(
            ProgramBroke(problem=problem, passing=len(self._unforeseen_at) < LIMIT)
        )

    def _write(self, entry: Callable[[], None]) -> None:
        self._writes.put_nowait(entry)

    async def _write_entries(self) -> None:
        while True:
            await asyncio.to_thread(await self._writes.get())
            self._writes.task_done()

    # --- the loop ---

    async def main(self) -> int:
        """Runs until somebody leaves; the exit status."""
        beat = _timer(round(1000 * (self._watchdog.interval_s or 0)), self._watchdog.alive)
        async with asyncio.TaskGroup() as group:
            self._supervisor = Supervisor(group)
            self._supervisor.start("ledger", self._write_entries(), on_problem=self._broke)
            if self.options.broken is None:
                self._supervisor.start("build", self._build(), on_problem=self._broke)
            else:
                self._supervisor.start("pin", self._learn_pin(), on_problem=self._broke)
                self._broke(self.options.broken)
            self._ticker.start()
            # Ready means painted: one turn of the loop has passed by then.
            QTimer.singleShot(0, self.window, self._watchdog.ready)
            if self._watchdog.interval_s is not None:
                beat.start()
            if self.options.on_start is not None:
                self.options.on_start(self)
            await self._leaving.wait()
            self._watchdog.stopping()
            self._ticker.stop()
            await self._say_goodbye()
            self._supervisor.stop_all()
        await self._close()
        beat.stop()
        return self.status

    async def _say_goodbye(self) -> None:
        self.ledger.add("program.stopped")
        if self._parts is not None:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._writes.join(), GOODBYE_S)

    async def _learn_pin(self) -> None:
        self._pin.hashed = await asyncio.to_thread(manager_pin, self.configuration)

    async def _build(self) -> None:
        import asyncio

        await self._learn_pin()
        configuration = self.configuration

        def build() -> "Parts":
            from kiosk.app.parts import build_parts

            return build_parts(
                configuration, attendant=lambda: self.configuration.counter.attendant
            )

        self._parts = await asyncio.to_thread(build)
        from kiosk.app.furniture import furnish

        assert self._supervisor is not None  # noqa: S101 - set before this task was started
        self.desk.furnish(
            furnish(
                self._parts,
                supervisor=self._supervisor,
                dispatch=self.desk.dispatch,
                exchanged=self.desk.exchanged,
                forget=self.forget,
                leave=self.leave,
            )
        )
        self._open_ledger(self._parts)

    def _open_ledger(self, parts: "Parts") -> None:
        self.ledger.open(parts.store.audit)
        self.ledger.add("program.started", mode=self.configuration.mode.value)
        seen = self.preferences.path and self.preferences.path.with_name("configuration.seen")
        if seen and self.options.fingerprint:
            self.ledger.configuration(self.options.fingerprint, seen)

    def _broke(self, problem: Problem) -> None:
        self.desk.dispatch(ProgramBroke(problem=problem))

    async def _close(self) -> None:
        import asyncio

        if self._parts is not None:
            await self._parts.client.close()
            await asyncio.to_thread(self._parts.close)
        self._lockdown.release()
        self.window.close()


def _timer(interval_ms: int, run_: Callable[[], None]) -> QTimer:
    made = QTimer()
    made.setInterval(interval_ms)
    made.timeout.connect(run_)
    return made


def open_window(
    configuration: Configuration, preferences: Preferences, options: WindowOptions
) -> int:
    """Open the window and stay until it is left; the exit status."""
    application = make_application(sys.argv[0])
    application.setApplicationName("Kiosk")
    application.setQuitOnLastWindowClosed(False)
    load_fonts()
    program = Program(application, configuration, preferences, options)
    program.show()
    first_paint.wait_for_paint(program.window)
    from kiosk.app.loop import run

    return run(application, program.main())
