"""What `kiosk doctor` looks at beyond this machine's disk: cameras, and the way to the service.

Both are bounded in time, whatever a driver or a network does.
"""

import asyncio
import contextlib
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial

from kiosk.app.checks.checkup import Finding
from kiosk.app.configuration.secrets import fetch
from kiosk.app.process.crash import Failed, attempt
from kiosk.app.services.backend import demo_client
from kiosk.app.services.client import hosts_of, network_of
from kiosk.camera.devices import list_devices
from kiosk.camera.kinds import DeviceKind
from kiosk.camera.probe import CameraReport, finding, probe, probe_device
from kiosk.camera.roles import opening_of, shares_device
from kiosk.camera.sources import AnyDevice, IndexedDevice, NamedDevice
from kiosk.domain.configuration.settings import Configuration
from kiosk.domain.values.camera import CameraCondition, CameraUse
from kiosk.domain.values.mode import Mode
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.problem import Problem, ProblemError, ProblemKind, Remedy
from kiosk.simulator.server import SimulatorThread
from kiosk.ui.resources import resource
from kiosk.unico.assertion import Credentials
from kiosk.unico.client import UnicoClient
from kiosk.unico.diagnosis import Check, Step

CAMERA_S = 30.0
NETWORK_S = 60.0
FAULTS = {"camera.slow", "camera.too_small", "camera.fixed_focus", "camera.dpi_too_low"}
"""The rest (dark, soft, bright) is of the scene that happens to be there: a note."""


def look_at_cameras(configuration: Configuration) -> tuple[CameraReport, ...]:
    """Every device that is plugged in, and each role's source that is no device."""
    devices = () if configuration.mode is Mode.DEMO else list_devices()
    reports = [
        _bounded(partial(probe_device, device), device.name)
        for device in devices
        if device.kind is not DeviceKind.INFRARED
    ]
    roles = [(CameraUse.CUSTOMER, configuration.camera.customer)]
    if not shares_device(configuration.camera):
        roles.append((CameraUse.DOCUMENT, configuration.camera.document))
    for use, role in roles:
        opening = opening_of(role, use=use, mode=configuration.mode, footage=resource("footage"))
        is_device = isinstance(opening.source, AnyDevice | IndexedDevice | NamedDevice)
        # A device was looked at above; one that is wanted and not there is found out by opening.
        if not is_device or not reports:
            # A stream's address may hold a password.
            source = "any camera" if isinstance(opening.source, AnyDevice) else "as configured"
            name = f"{use.value}: {role.source if is_device and role.source else source}"
            reports.append(_bounded(partial(probe, opening, name=name), name))
    return tuple(reports)


def _bounded(look: Callable[[], CameraReport], name: str) -> CameraReport:
    got: list[CameraReport | Failed] = []
    # A driver that never returns holds a thread, not the doctor.
    thread = threading.Thread(target=lambda: got.append(attempt(look)), daemon=True)
    thread.start()
    thread.join(CAMERA_S)
    if got and isinstance(got[0], CameraReport):
        return got[0]
    code = "hangs" if not got else "failed"
    return CameraReport(name=name, condition=CameraCondition.BUSY, findings=(finding(code),))


def camera_findings(reports: tuple[CameraReport, ...]) -> Iterator[Finding]:
    """One for each camera, one more for each thing that was noticed."""
    for report in reports:
        usable = bool(report.width)
        if usable:
            rate = f"{report.width}x{report.height} {report.pixel_format} {report.fps:g} fps"
            value = f"{rate} measured, {report.card_dpi:g} dpi on a card"
            yield Finding(step="camera", subject=report.name, value=value)
        for problem in report.findings:
            note = usable and problem.code not in FAULTS
            yield Finding(step="camera", subject=report.name, problem=problem, note=note)


def look_at_network(configuration: Configuration) -> tuple[Finding, ...]:
    """Step by step to each host, then the clock, the token, and each service's key."""
    with ExitStack() as undo:
        if configuration.mode is Mode.DEMO:
            simulator = SimulatorThread()
            url = simulator.start()
            undo.callback(simulator.stop)
            return _diagnosed(lambda: demo_client(configuration, simulator, url), token=True)
        credentials, known = _credentials(configuration)

        def client() -> UnicoClient:
            return UnicoClient(
                hosts=hosts_of(configuration),
                credentials=credentials,
                network=network_of(configuration),
                api_keys=_keys(configuration),
            )

        return _diagnosed(client, token=known)


def _credentials(configuration: Configuration) -> tuple[Credentials, bool]:
    """Without them the way can still be looked at; only the token can not be asked for."""
    given = configuration.credentials
    if given is not None:
        try:
            pem = fetch(given.private_key).encode("utf-8")
        except ProblemError:
            pem = b""
        if pem:
            return Credentials(
                account=given.account, tenant=given.tenant, private_key_pem=pem
            ), True
    return Credentials(account="", tenant="", private_key_pem=b""), False


def _keys(configuration: Configuration) -> dict[Operation, str]:
    """Those that can be had; what keeps the others from it is told where secrets are looked at."""
    found: dict[Operation, str] = {}
    for operation, service in configuration.services.items():
        with contextlib.suppress(ProblemError):
            found[operation] = fetch(service.api_key)
    return found


def _diagnosed(make: Callable[[], UnicoClient], *, token: bool) -> tuple[Finding, ...]:
    async def ask() -> tuple[Check, ...]:
        client = make()
        try:
            return await asyncio.wait_for(client.diagnose(), NETWORK_S)
        finally:
            await client.close()

    try:
        checks = asyncio.run(ask())
    except ProblemError as error:
        return (Finding(step="network", problem=error.problem),)
    except TimeoutError:
        problem = Problem(kind=ProblemKind.NETWORK, remedy=Remedy.CHECK_NETWORK, code="net.timeout")
        return (Finding(step="network", problem=problem),)
    return tuple(_found(c, token=token) for c in checks)


def _found(seen: Check, *, token: bool) -> Finding:
    if seen.step is Step.TOKEN and not token:
        return Finding(step=seen.step.value, done=False, value="no private key to ask with")
    return Finding(
        step=seen.step.value,
        subject=seen.host,
        done=seen.done,
        value=seen.value or ("" if seen.done else "not reached, or nothing to look at"),
        problem=seen.problem,
    )
