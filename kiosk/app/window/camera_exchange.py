"""Cameras away from any visit: exchanged at once when another is chosen, looked at hard on request.

The new cameras stand in their places before the old ones are closed, so that a visit that begins
meanwhile finds one that at worst says "busy" for a moment and tries again by itself.
"""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from kiosk.app.window.cameras import Cameras
from kiosk.camera.devices import Device, choose, list_devices
from kiosk.camera.probe import CameraReport, probe
from kiosk.camera.roles import RoleCamera, opening_of
from kiosk.camera.sources import AnyDevice, IndexedDevice, NamedDevice
from kiosk.domain.configuration.settings import Configuration
from kiosk.domain.values.camera import CameraFitness, CameraUse
from kiosk.ui.resources import resource


def exchange(cameras: Cameras, configuration: Configuration) -> Coroutine[Any, Any, None]:
    """Put the configured cameras in place; the task that lets the old ones go."""
    cameras.handlers.watcher.rest()
    return _close(cameras.exchange(configuration))


async def look_hard(
    cameras: Cameras,
    configuration: Configuration,
    use: CameraUse,
    take: Callable[[CameraFitness], None],
) -> None:
    """Close this role's camera and watch the device for some seconds; the caller wakes it again."""
    cameras.handlers.watcher.rest()
    await _close(cameras.exchange(configuration))
    report = await asyncio.to_thread(_report, configuration, use)
    take(_fitness(report))


async def _close(cameras: tuple[RoleCamera, ...]) -> None:
    await asyncio.gather(*(asyncio.to_thread(each.close) for each in cameras))


def _report(configuration: Configuration, use: CameraUse) -> CameraReport:
    settings = configuration.camera
    role = settings.customer if use is CameraUse.CUSTOMER else settings.document
    opening = opening_of(role, use=use, mode=configuration.mode, footage=resource("footage"))
    device: Device | None = None
    if isinstance(opening.source, AnyDevice | IndexedDevice | NamedDevice):
        device = choose(list_devices(), opening.source)
    if device is None:
        return probe(opening)
    from kiosk.camera.opencv import offered_modes  # noqa: PLC0415 - imports OpenCV

    return probe(opening, name=device.name, kind=device.kind, modes=offered_modes(device))


def _fitness(report: CameraReport) -> CameraFitness:
    sizes = dict.fromkeys((each.width, each.height) for each in report.modes)
    return CameraFitness(
        condition=report.condition,
        modes=tuple(sizes),
        width=report.width,
        height=report.height,
        pixel_format=report.pixel_format,
        fps=report.fps,
        card_dpi=round(report.card_dpi),
        autofocus=report.autofocus,
        fixed_focus_suspected=report.fixed_focus_suspected,
        findings=report.findings,
    )
