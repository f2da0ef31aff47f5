"""The window's life: first paint, then the heavy half, then the loop until somebody leaves.

Qt and asyncio share the main thread here. Nothing on the way to the first paint imports OpenCV,
HTTP, the store or the simulator.
"""

import asyncio
import gc
import sys
import time
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication

from kiosk.app.consent import consent_text
from kiosk.app.desk import Desk
from kiosk.app.fresh import new_id
from kiosk.app.guard import CloseGuard
from kiosk.app.loop import run
from kiosk.app.pin import PinGuard
from kiosk.app.preferences import Preferences
from kiosk.domain.configuration import Configuration
from kiosk.domain.dui import DuiType
from kiosk.domain.identifiers import mask_identifier
from kiosk.domain.mode import Mode
from kiosk.domain.problem import Problem
from kiosk.domain.submission import Submission
from kiosk.flow.events import ExitAsked, PinEntered, ProgramBroke
from kiosk.flow.states import Counter
from kiosk.ui.fonts import load_fonts
from kiosk.ui.ports import Doors
from kiosk.ui.resources import resource
from kiosk.ui.translations import install
from kiosk.ui.window import CounterWindow
from kiosk.visit.idle import IdleClock
from kiosk.visit.supervision import Supervisor

if TYPE_CHECKING:
    from kiosk.app.parts import Parts

TICK_MS = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowOptions:
    """How the window stands on the screen."""

    windowed: bool = False
    on_ready: "Callable[[Program], None] | None" = None
    """Told once the heavy half is there: the tour and the smoke test start here."""


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
        )
        self._leaving = asyncio.Event()
        self._supervisor: Supervisor | None = None
        self._parts: Parts | None = None
        self._guard = CloseGuard(self._close_asked)
        self.window = self._make_window()
        self._ticker = QTimer()
        self._ticker.setInterval(TICK_MS)
        self._ticker.timeout.connect(self.desk.tick)

    # --- the window ---

    def _make_window(self) -> CounterWindow:
        install(self.application, self.configuration.locale)
        window = CounterWindow(self._doors())
        window.installEventFilter(self._guard)
        window.show_counter(self.desk.runner.counter)
        return window

    def _draw(self, counter: Counter) -> None:
        self.window.show_counter(counter)

    def show(self) -> None:
        """Full screen on a counter, a window for a developer."""
        if self.options.windowed or self.configuration.mode is Mode.DEMO:
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
            open_link=_open,
            submission_label=submission_label,
            today=lambda: datetime.now(UTC).astimezone().date().isoformat(),
            test_camera=self.desk.test_camera,
            somebody_moved=self.desk.idle.touched,
        )

    def _close_asked(self) -> bool:
        """Whether the window may close; under lock-down the manager's PIN comes first."""
        if self._leaving.is_set() or not self.configuration.counter.lockdown:
            self._leaving.set()
            return True
        self.desk.dispatch(ExitAsked())
        return False

    # --- doors with work behind them ---

    def _enter_pin(self, pin: str) -> None:
        async def check() -> None:
            answer = await asyncio.to_thread(self._pin.check, pin)
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
        self.configuration = self.preferences.over(self.given)
        if key in {"locale", "theme", "attendant"}:
            old = self.window
            self.window = self._make_window()
            self.window.setGeometry(old.geometry())
            self.show()
            old.removeEventFilter(self._guard)
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
        self._leaving.set()

    # --- the loop ---

    async def main(self) -> int:
        """Runs until somebody leaves; the exit status."""
        async with asyncio.TaskGroup() as group:
            self._supervisor = Supervisor(group)
            self._supervisor.start("build", self._build(), on_problem=self._broke)
            self._ticker.start()
            await self._leaving.wait()
            self._ticker.stop()
            self._supervisor.stop_all()
        await self._close()
        return self.status

    async def _build(self) -> None:
        # One turn of the loop, so that the window is painted before anything heavy is imported.
        await asyncio.sleep(0.05)
        self._pin.hashed = await asyncio.to_thread(_manager_pin, self.configuration)
        configuration = self.configuration

        def build() -> "Parts":
            from kiosk.app.parts import build_parts  # noqa: PLC0415 - after the first paint

            return build_parts(
                configuration, attendant=lambda: self.configuration.counter.attendant
            )

        self._parts = await asyncio.to_thread(build)
        from kiosk.app.furniture import furnish  # noqa: PLC0415 - after the first paint

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
        if self.options.on_ready is not None:
            self.options.on_ready(self)

    def _broke(self, problem: Problem) -> None:
        self.desk.dispatch(ProgramBroke(problem=problem))

    async def _close(self) -> None:
        if self._parts is not None:
            await self._parts.client.close()
            await asyncio.to_thread(self._parts.close)
        self.window.removeEventFilter(self._guard)
        self.window.close()


def submission_label(submission: Submission) -> str:
    """First name and masked identifier: enough to know whose it is, too little to use."""
    name = submission.subject_name.split(" ", 1)[0]
    code = submission.subject_code
    dui = DuiType.BR_CPF if code.isdigit() else DuiType.MX_CURP
    code = mask_identifier(dui, code) if code else ""
    return " · ".join(part for part in (name, code) if part)


def _open(address: str) -> None:
    if address.startswith(("http://127.0.0.1:", "http://localhost:")):
        QDesktopServices.openUrl(QUrl(address))


def _manager_pin(configuration: Configuration) -> str:
    if configuration.counter.manager_pin is None:
        return ""
    from kiosk.app.secrets import fetch  # noqa: PLC0415 - the vault is slow to come

    return fetch(configuration.counter.manager_pin)


def open_window(
    configuration: Configuration, preferences: Preferences, options: WindowOptions
) -> int:
    """Open the window and stay until it is left; the exit status."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Kiosk")
    application.setQuitOnLastWindowClosed(False)
    load_fonts()
    program: list[Program] = []

    async def main() -> int:
        program.append(Program(application, configuration, preferences, options))
        program[0].show()
        return await program[0].main()

    return run(application, main())
