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
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from kiosk.app.configuration.consent import consent_text
from kiosk.app.configuration.preferences import Preferences
from kiosk.app.process.identifiers import new_id
from kiosk.app.window import first_paint
from kiosk.app.window.counter import Desk
from kiosk.app.window.doors import manager_pin, open_link, submission_label
from kiosk.app.window.lockdown import LockDown
from kiosk.app.window.memory import give_back, share_one_heap
from kiosk.app.window.pin import PinGuard
from kiosk.app.window.program_audit import Ledger
from kiosk.domain.configuration.settings import Configuration
from kiosk.domain.values.camera import CameraFitness, CameraUse
from kiosk.domain.values.mode import Mode
from kiosk.domain.values.problem import Problem
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

    from kiosk.app.services.parts import Parts
    from kiosk.app.window.cameras import Eyes
    from kiosk.app.window.oversight import Vigil
    from kiosk.visit.tasks import Supervisor

TICK_MS = 1_000


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
        self.desk = Desk(
            show=self._draw,
            idle=IdleClock(settings=self.configuration.counter, now_s=time.monotonic),
            leave=self.leave,
        )
        self._left = False
        self._leaving: asyncio.Event | None = None
        self._supervisor: Supervisor | None = None
        self._parts: Parts | None = None
        self.ledger = Ledger(now_s=time.monotonic)
        self._vigil: Vigil | None = None
        self._lockdown = LockDown(
            locked=self.configuration.counter.lockdown,
            may_close=self._close_asked,
            escaped=self.ledger.escaped,
        )
        self.window = self._make_window()
        self._ticker = QTimer()
        self._ticker.setInterval(TICK_MS)
        self._ticker.timeout.connect(self.desk.tick)

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
            camera_source=self._camera_source,
            probe_camera=self._probe_camera,
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
        if key.startswith("camera."):
            self._exchange_cameras()
        if key in {"locale", "theme", "attendant"}:
            old = self.window
            self.window = self._make_window()
            self.window.setGeometry(old.geometry())
            self.show()
            old.close()
            old.deleteLater()

    def _exchange_cameras(self) -> None:
        from kiosk.app.window.camera_exchange import exchange

        work = exchange(self.desk, self.configuration)
        if work is not None:
            self.start_task(f"cameras:{new_id()}", work)

    def _probe_camera(self, use: CameraUse, take: Callable[[CameraFitness], None]) -> None:
        from kiosk.app.window.camera_exchange import look_hard

        self.start_task("probe", look_hard(self.desk, self.configuration, use, take))

    def _camera_source(self, use: CameraUse) -> str:
        camera = self.configuration.camera
        return (camera.customer if use is CameraUse.CUSTOMER else camera.document).source

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

    # --- the loop ---

    async def main(self) -> int:
        """Runs until somebody leaves; the exit status."""
        import asyncio

        from kiosk.app.process.logs import start_logs
        from kiosk.app.window.oversight import Vigil
        from kiosk.visit.tasks import Supervisor

        start_logs(self.options.log_folder)
        self._leaving = asyncio.Event()
        if self._left:
            self._leaving.set()
        self._vigil = Vigil(ledger=self.ledger, dispatch=self.desk.dispatch, leave=self.leave)
        async with asyncio.TaskGroup() as group:
            self._supervisor = Supervisor(group)
            self.start_task("ledger", self._vigil.write_entries())
            self._begin()
            self._ticker.start()
            self._vigil.ready()
            if self.options.on_start is not None:
                self.options.on_start(self)
            await self._leaving.wait()
            self._ticker.stop()
            await self._vigil.say_goodbye()
            self._supervisor.stop_all()
        await self._close()
        self._vigil.end()
        return self.status

    def _begin(self) -> None:
        if self.options.broken is None:
            self.start_task("build", self._build())
        else:
            self.start_task("build", self._learn_pin())
            self._broke(self.options.broken)

    async def _learn_pin(self) -> None:
        import asyncio

        self._pin.hashed = await asyncio.to_thread(manager_pin, self.configuration)

    async def _build(self) -> None:
        import asyncio

        configuration = self.configuration
        supervisor = self._supervisor
        assert supervisor is not None  # noqa: S101 - set before this task was started

        def eyes() -> "Eyes":
            from kiosk.app.window.cameras import open_eyes

            return open_eyes(configuration, supervisor=supervisor, dispatch=self.desk.dispatch)

        def parts() -> "Parts":
            # The loop finds these imported, and does not stand still for them.
            import kiosk.app.window.assembly
            import kiosk.domain.rules.checks
            import kiosk.flow.transition  # noqa: F401
            from kiosk.ui.screens import import_ahead

            import_ahead()
            from kiosk.app.services.parts import build_parts

            return build_parts(
                configuration, attendant=lambda: self.configuration.counter.attendant
            )

        self.desk.see(await asyncio.to_thread(eyes))
        await self._learn_pin()
        self._parts = await asyncio.to_thread(parts)
        from kiosk.app.window.assembly import furnish

        assert self.desk.eyes is not None  # noqa: S101 - set above
        self.desk.furnish(
            furnish(
                self._parts,
                self.desk.eyes,
                supervisor=supervisor,
                dispatch=self.desk.dispatch,
                exchanged=self.desk.exchanged,
                looked_at=self.desk.looked_at,
                forget=self.forget,
                leave=self.leave,
            )
        )
        self.window.build_ahead()
        # What stands now stays: the collection after a visit need not walk through all of it.
        gc.freeze()
        await asyncio.to_thread(give_back)
        assert self._vigil is not None  # noqa: S101 - set with the supervisor
        beside = self.preferences.path
        self._vigil.open_ledger(
            self._parts.store,
            mode=configuration.mode.value,
            fingerprint=self.options.fingerprint,
            seen=None if beside is None else beside.with_name("configuration.seen"),
        )

    def _broke(self, problem: Problem) -> None:
        self.desk.dispatch(ProgramBroke(problem=problem))

    async def _close(self) -> None:
        import asyncio

        if self.desk.eyes is not None:
            await asyncio.to_thread(self.desk.eyes.close)
        if self._parts is not None:
            await self._parts.client.close()
            await asyncio.to_thread(self._parts.close)
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
