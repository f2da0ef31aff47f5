"""A picture that is ready to be sent, and what it is of."""

from dataclasses import field
from enum import StrEnum

from kiosk.domain.values.lean import dataclass

MIN_WIDTH = 640
MIN_HEIGHT = 480
MAX_BYTES = 800_000
"""The contract's limit, whichever way it is counted (20506 says "o base64")."""
TARGET_BYTES = 600_000
"""What is aimed at: 600,000 bytes of file are 800,000 of base64 text."""


class PictureKind(StrEnum):
    """What a picture shows. Values are those of `kiosk prepare --kind`."""

    SELFIE = "selfie"
    DOCUMENT = "document"


class Side(StrEnum):
    """Which side of a document."""

    FRONT = "front"
    BACK = "back"


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """An upright sRGB JPEG without metadata, within the contract's limits.

    `jpeg` is the file's bytes; `width` and `height` are pixels; `quality` is the JPEG quality
    it was encoded at.
    """

    jpeg: bytes = field(repr=False)
    width: int
    height: int
    quality: int
