"""The window's doors: what a screen may ask of the program, and the words that need no state."""

# ruff: noqa: PLC0415 - what the first paint does not need is imported after it

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Protocol

from kiosk.app.configuration.consent import consent_text
from kiosk.app.process.identifiers import new_id
from kiosk.domain.configuration.settings import Configuration
from kiosk.domain.rules.submission import Submission
from kiosk.domain.rules.whose import masked
from kiosk.domain.values.camera import CameraFitness, CameraUse
from kiosk.domain.values.guidance import Guidance
from kiosk.domain.values.ids import VisitId
from kiosk.domain.values.mode import Mode
from kiosk.domain.values.operation import Operation
from kiosk.flow.capture import WakeCamera
from kiosk.flow.machine import NOBODY
from kiosk.flow.manager import TestingCamera
from kiosk.flow.visit import Shot, Visit
from kiosk.ui.ports import Doors
from kiosk.ui.resources import resource

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from kiosk.app.window.assembly import Services
    from kiosk.app.window.cameras import Cameras, LatePreview
    from kiosk.app.window.counter import LiveCounter


class Behind(Protocol):
    """What stands behind the doors: the program, with whatever of it is there by then."""

    counter: "LiveCounter"
    configuration: Configuration
    cameras: "Cameras | None"
    services: "Services | None"

    def save_settings(self, key: str, value: str) -> None:
        """Keep a choice of this counter."""

    def start_task(self, name: str, work: "Coroutine[Any, Any, None]") -> None:
        """Run `work` for as long as the window lives."""

    def somebody_moved(self) -> None:
        """A key, a click or a touch."""


class ProgramDoors:
    """Answers what the window asks."""

    def __init__(self, program: Behind) -> None:
        self._program = program

    def doors(self) -> Doors:
        """Every way out of the window."""
        return Doors(
            dispatch=self._program.counter.dispatch,
            configuration=self._program.configuration,
            preview=self._preview,
            guidance=self._guidance,
            network_ok=lambda: self._program.counter.network_ok,
            consent_text=lambda language, operation: consent_text(
                self._program.configuration.consent,
                language,
                shipped=resource("consent"),
                operation=operation,
            ),
            open_file=self._open_file,
            save_settings=self._program.save_settings,
            cameras=self._cameras,
            new_id=new_id,
            open_link=open_link,
            submission_label=submission_label,
            today=lambda: now().date().isoformat(),
            now=now,
            test_camera=self._test_camera,
            camera_source=self._camera_source,
            probe_camera=self._probe_camera,
            demo_pin=self._demo_pin,
            somebody_moved=self._program.somebody_moved,
        )

    def _preview(self, use: CameraUse) -> "LatePreview":
        from kiosk.app.window.cameras import LatePreview

        return LatePreview(lambda: self._program.cameras, use)

    def _demo_pin(self, badge: str) -> str:
        if self._program.configuration.mode is not Mode.DEMO:
            return ""
        from kiosk.app.services.demo_people import demo_pin

        return demo_pin(badge)

    def _guidance(self) -> Guidance | None:
        return (
            None if self._program.cameras is None else self._program.cameras.photographer.guidance
        )

    def _open_file(self, address: str, take: Callable[[bytes, str], None]) -> None:
        if self._program.services is not None:
            self._program.services.downloads.open(
                address, self._program.counter.runner.counter.state, take
            )

    def _cameras(self) -> tuple[str, ...]:
        if self._program.cameras is None:
            return ()
        from kiosk.camera.devices import list_devices

        return tuple(device.name for device in list_devices())

    def _test_camera(self, use: CameraUse) -> None:
        """The camera test: look through this role's camera. Only while that page is up."""
        if isinstance(self._program.counter.runner.counter.state, TestingCamera):
            shot = Shot.SELFIE if use is CameraUse.CUSTOMER else Shot.DOCUMENT_FRONT
            nobody = Visit(id=VisitId(""), operation=Operation.ONBOARDING)
            self._program.counter.carry_out(WakeCamera(shot=shot, visit=nobody, request=NOBODY))

    def _probe_camera(self, use: CameraUse, take: Callable[[CameraFitness], None]) -> None:
        cameras = self._program.cameras
        if cameras is None:
            return
        from kiosk.app.window.camera_exchange import look_hard

        async def look() -> None:
            def told(found: CameraFitness) -> None:
                self._test_camera(use)
                take(found)

            await look_hard(cameras, self._program.configuration, use, told)

        self._program.start_task("probe", look())

    def _camera_source(self, use: CameraUse) -> str:
        camera = self._program.configuration.camera
        return (camera.customer if use is CameraUse.CUSTOMER else camera.document).source


def exchange_cameras(program: Behind) -> None:
    """Others were chosen: put them in place, and let the old ones go."""
    if program.cameras is not None:
        from kiosk.app.window.camera_exchange import exchange

        program.start_task(f"cameras:{new_id()}", exchange(program.cameras, program.configuration))


def now() -> datetime:
    """In this counter's zone."""
    return datetime.now(UTC).astimezone()


def submission_label(submission: Submission) -> str:
    """First name and masked identifier: enough to know whose it is, too little to use."""
    name = submission.subject_name.split(" ", 1)[0]
    code = masked(submission.subject_dui, submission.subject_code)
    return " · ".join(part for part in (name, code) if part)


def open_link(address: str) -> None:
    """In this machine's browser, where it is this machine's own page (demo); else nothing."""
    if address.startswith(("http://127.0.0.1:", "http://localhost:")):
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        QDesktopServices.openUrl(QUrl(address))


def manager_pin(configuration: Configuration) -> str:
    """The argon2 hash; empty where none is configured. Blocking."""
    if configuration.counter.manager_pin is None:
        return ""
    from kiosk.app.configuration.secrets import fetch

    return fetch(configuration.counter.manager_pin)
