"""The counter's cameras by role, made from the configuration. Opens none of them.

Where both roles mean the same device, they share one camera: two programs can not open a webcam
twice, and neither can two threads. A shared device changes its mode with the role.
"""

from dataclasses import replace
from pathlib import Path

from kiosk.camera.device_opening import Opening
from kiosk.camera.replay import ReplayCamera
from kiosk.camera.scenes import FIRST_SCENE, Stage
from kiosk.camera.shared import SharedCamera, SharedOpening
from kiosk.camera.sources import (
    AnyDevice,
    DemoSource,
    FileSource,
    FolderSource,
    IndexedDevice,
    NamedDevice,
    parse_source,
)
from kiosk.camera.supervisor import SupervisedCamera
from kiosk.camera.timing import Timing
from kiosk.domain.configuration.settings import CameraRole, CameraSettings
from kiosk.domain.rules.addresses import has_scheme
from kiosk.domain.values.camera import CameraUse
from kiosk.domain.values.mode import Mode

RoleCamera = SupervisedCamera | ReplayCamera | SharedCamera


def opening_of(role: CameraRole, *, use: CameraUse, mode: Mode, footage: Path) -> Opening:
    """How a role's source is opened, also for `kiosk.camera.probe.probe`.

    An empty source is the demo's footage in demo mode, else any device.
    """
    source = parse_source(role.source)
    if mode is Mode.DEMO and isinstance(source, AnyDevice):
        source = DemoSource()
    return Opening(
        source=source,
        role=role,
        footage=footage,
        stage=Stage(FIRST_SCENE[use]),
        virtual_allowed=role.allow_virtual or mode is not Mode.PRODUCTION,
    )


def build_camera(
    role: CameraRole,
    *,
    use: CameraUse,
    mode: Mode,
    footage: Path,
    sleep_after_s: float = 300.0,
    timing: Timing | None = None,
) -> RoleCamera:
    """One asleep camera."""
    opening = opening_of(role, use=use, mode=mode, footage=footage)
    source = opening.source
    replay = isinstance(source, DemoSource | FileSource | FolderSource)
    camera = SupervisedCamera(
        opening,
        # Before it is opened, a device has only the name it is wanted by.
        name=role.source if not replay and not has_scheme(role.source) else "",
        replay=replay,
        sleep_after_s=sleep_after_s,
        timing=timing,
    )
    return ReplayCamera(camera, opening.stage) if isinstance(source, DemoSource) else camera


def build_cameras(
    settings: CameraSettings, *, mode: Mode, footage: Path
) -> dict[CameraUse, RoleCamera]:
    """Both roles; the same object twice where they share a device. Close each object once."""
    customer = build_camera(
        settings.customer,
        use=CameraUse.CUSTOMER,
        mode=mode,
        footage=footage,
        sleep_after_s=settings.sleep_after_s,
    )
    if shares_device(settings) and not isinstance(customer, ReplayCamera):
        customer = _in_both_modes(settings, customer, mode=mode, footage=footage)
        return {CameraUse.CUSTOMER: customer, CameraUse.DOCUMENT: customer}
    document = build_camera(
        settings.document,
        use=CameraUse.DOCUMENT,
        mode=mode,
        footage=footage,
        sleep_after_s=settings.sleep_after_s,
    )
    return {CameraUse.CUSTOMER: customer, CameraUse.DOCUMENT: document}


def _in_both_modes(
    settings: CameraSettings, camera: RoleCamera, *, mode: Mode, footage: Path
) -> RoleCamera:
    """A device that serves both roles, each in its mode; a stream or a film has only one."""
    if not isinstance(
        parse_source(settings.customer.source), AnyDevice | IndexedDevice | NamedDevice
    ):
        return camera
    larger = replace(
        settings.customer, width=settings.document.width, height=settings.document.height
    )
    first, second = (
        opening_of(role, use=CameraUse.CUSTOMER, mode=mode, footage=footage)
        for role in (settings.customer, larger)
    )
    opening = SharedOpening(first, second)
    device = SupervisedCamera(
        opening, name=settings.customer.source, sleep_after_s=settings.sleep_after_s
    )
    return SharedCamera(device, opening)


def shares_device(settings: CameraSettings) -> bool:
    """Whether the document's camera is the customer's: no other is named."""
    wanted, customers = settings.document.source.strip(), settings.customer.source.strip()
    return not wanted or wanted.casefold() == customers.casefold()
