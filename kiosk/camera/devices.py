"""The cameras that are plugged in, by names that stay the same. Opens none of them.

Linux: /sys/class/video4linux. One camera makes several nodes; `index` 0 is the one with pictures,
the others carry metadata or the infrared half. Windows: DirectShow's order, which is also the
order of OpenCV's indices there; OpenCV itself gives no names (see docs/decisions).
"""

import importlib
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from pathlib import Path

from kiosk.camera.kinds import DeviceKind, kind_of
from kiosk.camera.sources import AnyDevice, IndexedDevice, NamedDevice

SYS = Path("/sys/class/video4linux")
BY_ID = Path("/dev/v4l/by-id")
LIKENESS = 0.75
"""A wanted name this like a found one is the same camera after a driver's change of spelling."""
DIRECT_SHOW = 700
"""cv2.CAP_DSHOW, without the price of importing cv2."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Device:
    """One camera. `name` is unique in its list: a second one of a kind gets " (2)"."""

    index: int
    name: str
    kind: DeviceKind = DeviceKind.COLOUR
    serial_name: str = ""
    """Linux: the by-id link, which holds the serial number; it may be configured instead."""


def list_devices() -> tuple[Device, ...]:
    """What is plugged in now, in the order of the operating system's numbers."""
    if sys.platform == "win32":
        return windows_devices()
    return linux_devices(SYS, BY_ID)


def linux_devices(sys_folder: Path, by_id: Path) -> tuple[Device, ...]:
    """Read the kernel's own list. Folders that are missing mean that there is no camera."""
    serials = _serials(by_id)
    found = []
    for node in _entries(sys_folder):
        number = node.name.removeprefix("video")
        if not number.isdigit() or _text(node / "index") not in ("", "0"):
            continue
        name = _text(node / "name") or node.name
        # "HD Webcam: HD Webcam" is how the kernel writes most of them.
        head, _, tail = name.partition(": ")
        name = head if tail and (head.startswith(tail) or tail.startswith(head)) else name
        virtual = "/virtual/" in str(node.resolve())
        found.append(
            Device(
                index=int(number),
                name=name,
                kind=kind_of(name, virtual_path=virtual),
                serial_name=serials.get(node.name, ""),
            )
        )
    return _unique(sorted(found, key=lambda device: device.index))


def windows_devices() -> tuple[Device, ...]:
    """DirectShow's list; without the library that reads it, none is known by name."""
    try:
        library = importlib.import_module("cv2_enumerate_cameras")
    except ImportError:
        return ()
    found = [
        Device(index=int(info.index) % 100, name=str(info.name), kind=kind_of(str(info.name)))
        for info in library.enumerate_cameras(DIRECT_SHOW)
    ]
    return _unique(found)


def choose(
    devices: Sequence[Device], wanted: AnyDevice | IndexedDevice | NamedDevice
) -> Device | None:
    """The device meant, or None: exactly, then without case, then as a part, then the most alike.

    `AnyDevice` prefers colour cameras, then anything, so that the reason can be told.
    """
    match wanted:
        case AnyDevice():
            real = [d for d in devices if d.kind is DeviceKind.COLOUR]
            return next(iter(real or devices), None)
        case IndexedDevice(index):
            return next((d for d in devices if d.index == index), None)
        case NamedDevice(name):
            return _by_name(devices, name)


def _by_name(devices: Sequence[Device], name: str) -> Device | None:
    folded = name.casefold()
    for device in devices:
        if name in (device.name, device.serial_name):
            return device
    for device in devices:
        if device.name.casefold() == folded:
            return device
    for device in devices:
        if folded in device.name.casefold() or folded in device.serial_name.casefold():
            return device
    likeness = [
        (SequenceMatcher(None, folded, device.name.casefold()).ratio(), device)
        for device in devices
    ]
    best = max(likeness, key=lambda pair: pair[0], default=None)
    return best[1] if best is not None and best[0] >= LIKENESS else None


def _unique(devices: Iterable[Device]) -> tuple[Device, ...]:
    seen: dict[str, int] = {}
    result = []
    for device in devices:
        seen[device.name] = seen.get(device.name, 0) + 1
        count = seen[device.name]
        result.append(device if count == 1 else replace(device, name=f"{device.name} ({count})"))
    return tuple(result)


def _serials(by_id: Path) -> dict[str, str]:
    return {
        link.resolve().name: link.name
        for link in _entries(by_id)
        if link.name.endswith("-video-index0")
    }


def _entries(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
