"""From a source to an opened feed, in the camera's thread.

The only place that loads the modules which import OpenCV: that import takes longer than everything
else before the first paint together. It knows no health and no retry.
"""

# ruff: noqa: PLC0415 - the lazy imports are this module's purpose
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.camera.devices import Device, choose, list_devices
from kiosk.camera.feed import CannotOpenError, Feed, FeedFacts
from kiosk.camera.kinds import DeviceKind
from kiosk.camera.scenes import Stage
from kiosk.camera.sources import (
    AnyDevice,
    DemoSource,
    FileSource,
    FolderSource,
    IndexedDevice,
    NamedDevice,
    Source,
    StreamSource,
    label_of,
)
from kiosk.domain.configuration.settings import CameraRole
from kiosk.domain.values.camera import CameraCondition
from kiosk.imaging.frame import Pixels


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """An `Opener`: everything that is needed to open one role's camera again and again."""

    source: Source
    role: CameraRole = field(repr=False)
    """Its source may hold a password."""
    footage: Path
    stage: Stage
    virtual_allowed: bool

    def __call__(self) -> Feed:
        """Find and open it. Raises `CannotOpenError`."""
        feed = self._open()
        turns = self.role.rotation // 90 % 4
        return Turned(feed, turns) if turns else feed

    def _open(self) -> Feed:
        source = self.source
        match source:
            case AnyDevice() | IndexedDevice() | NamedDevice():
                return self._open_device(source)
            case StreamSource():
                from kiosk.camera.opencv import open_stream

                return open_stream(source.url, source.label)
            case FileSource() if not source.is_picture:
                from kiosk.camera.opencv import Film

                return Film(source.path)
            case FileSource(path):
                from kiosk.camera.stills import open_still

                return open_still(path)
            case FolderSource(path):
                from kiosk.camera.stills import open_folder

                return open_folder(path)
            case DemoSource():
                from kiosk.camera.footage import Footage

                return Footage(self.footage, self.stage)

    def _open_device(self, source: AnyDevice | IndexedDevice | NamedDevice) -> Feed:
        from kiosk.camera.opencv import open_device

        device = fit_device(list_devices(), source, virtual_allowed=self.virtual_allowed)
        return open_device(device, width=self.role.width, height=self.role.height)


def fit_device(
    devices: tuple[Device, ...],
    source: AnyDevice | IndexedDevice | NamedDevice,
    *,
    virtual_allowed: bool,
) -> Device:
    """The device to open, or why none: a named one is never replaced by another."""
    device = choose(devices, source)
    if device is None and not devices and isinstance(source, IndexedDevice):
        # Where the system's list can not be read (a library is missing) a number works.
        return Device(index=source.index, name=label_of(source))
    if device is None:
        raise CannotOpenError(CameraCondition.NONE_FOUND, label_of(source))
    if device.kind is DeviceKind.INFRARED:
        raise CannotOpenError(CameraCondition.INFRARED, device.name)
    if device.kind is DeviceKind.VIRTUAL and not virtual_allowed:
        raise CannotOpenError(CameraCondition.VIRTUAL_REFUSED, device.name)
    return device


class Turned:
    """A feed whose device hangs sideways or upside down."""

    def __init__(self, feed: Feed, quarter_turns: int) -> None:
        self._feed = feed
        self._turns = quarter_turns

    @property
    def facts(self) -> FeedFacts:
        """The device's own."""
        return self._feed.facts

    def grab(self) -> bool:
        """Wait for the next frame."""
        return self._feed.grab()

    def retrieve(self) -> Pixels | None:
        """The frame, turned clockwise."""
        import cv2

        codes = (cv2.ROTATE_90_CLOCKWISE, cv2.ROTATE_180, cv2.ROTATE_90_COUNTERCLOCKWISE)
        bgr = self._feed.retrieve()
        if bgr is None:
            return None
        return cv2.rotate(bgr, codes[self._turns - 1])  # type: ignore[return-value]

    def release(self) -> None:
        """Let the device go."""
        self._feed.release()
