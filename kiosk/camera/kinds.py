"""Infrared and virtual cameras, known by their names. Pure.

Windows Hello cameras show up beside the colour one and give grey pictures that no service can
use. A virtual camera plays what a program tells it to: at a counter that is how a picture of a
picture gets in, so production refuses it unless the configuration allows it.
"""

import re
from enum import StrEnum


class DeviceKind(StrEnum):
    """What a device is good for."""

    COLOUR = "colour"
    INFRARED = "infrared"
    VIRTUAL = "virtual"


_INFRARED = re.compile(
    r"\bIR\b|(?<![A-Za-z])ir[ _-]?cam|infra[ -]?red|infravermelh|infrarroj", re.IGNORECASE
)

_VIRTUAL = re.compile(
    r"""virtual | \bobs\b | obs-camera | manycam | xsplit | snap\ ?cam | v4l2loopback
    | dummy\ video\ device | droidcam | e2esoft | vcam | splitcam | webcammax | cyberlink
    | youcam | iriun | epoccam | ndi\ (webcam|video) | newtek | camtwist | altercam | sparkocam
    | mmhmm | krisp | nvidia\ broadcast | logi\ capture | logitech\ capture | prism\ live
    | camo(\ studio)?$ | fake\ ?webcam | akvcam | webcamoid | unity\ video | vmix | ecamm
    | chromacam | perfect\ ?cam | finecam | ivcam | screen[ -]capture""",
    re.IGNORECASE | re.VERBOSE,
)


def kind_of(name: str, *, virtual_path: bool = False) -> DeviceKind:
    """By the name, or because the operating system says that no hardware is behind it."""
    if virtual_path or _VIRTUAL.search(name):
        return DeviceKind.VIRTUAL
    if _INFRARED.search(name):
        return DeviceKind.INFRARED
    return DeviceKind.COLOUR
