"""Is this text an acceptable picture? Signature, size and dimensions, read from the headers.

A parser of its own and not Pillow's: the simulator is a second opinion on what the client sends.
It looks at no pixel.
"""

import base64
import binascii
import struct

from kiosk.simulator.refusals import ApiRefusedError

MAX_BYTES = 800_000
MIN_WIDTH = 640
MIN_HEIGHT = 480

_UNSUPPORTED = (
    b"GIF8",
    b"BM",
    b"II*\0",
    b"MM\0*",
    b"%PDF",
    b"\0\0\1\0",
    b"\xff\x0a",
    b"\x00\x00\x00\x0cJXL ",
)
_FRAME_MARKERS = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_MARKER = 0xFF
_BARE_MARKERS = frozenset({0x01, *range(0xD0, 0xD9)})


def picture_from(text: object, *, missing: str = "20009") -> bytes:
    """The decoded picture; raises ApiRefusedError with 20009, 20900, 20505, 20506 or 20807."""
    if text is None or text == "":
        raise ApiRefusedError(missing)
    if not isinstance(text, str):
        raise ApiRefusedError("20900")
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise ApiRefusedError("20900") from error
    if data.startswith(_UNSUPPORTED) or data[4:8] == b"ftyp":
        raise ApiRefusedError("20505")
    if media_type(data) is None:
        raise ApiRefusedError("20900")
    if len(data) > MAX_BYTES:
        raise ApiRefusedError("20506")
    size = dimensions(data)
    if size is None:
        raise ApiRefusedError("20900")
    if size[0] < MIN_WIDTH or size[1] < MIN_HEIGHT:
        raise ApiRefusedError("20807")
    return data


def media_type(data: bytes) -> str | None:
    """`image/jpeg`, `image/png` or `image/webp` by signature; None for anything else."""
    if data.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    return None


def dimensions(data: bytes) -> tuple[int, int] | None:
    """Width and height in pixels as the header says; None where the header is cut or broken."""
    readers = {"image/jpeg": _jpeg_size, "image/png": _png_size, "image/webp": _webp_size}
    kind = media_type(data)
    if kind is None:
        return None
    try:
        return readers[kind](data)
    except (struct.error, IndexError):
        return None


def _png_size(data: bytes) -> tuple[int, int] | None:
    if data[12:16] != b"IHDR":
        return None
    width, height = struct.unpack(">II", data[16:24])
    return width, height


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 4 <= len(data):
        if data[at] != _MARKER:
            return None
        marker = data[at + 1]
        if marker == _MARKER:  # fill byte
            at += 1
        elif marker in _BARE_MARKERS:
            at += 2
        elif marker in _FRAME_MARKERS:
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return width, height
        else:
            at += 2 + struct.unpack(">H", data[at + 2 : at + 4])[0]
    return None


def _webp_size(data: bytes) -> tuple[int, int] | None:
    kind = data[12:16]
    if kind == b"VP8X":
        width = 1 + int.from_bytes(data[24:27], "little")
        return width, 1 + struct.unpack("<I", data[27:30] + b"\0")[0]
    if kind == b"VP8L":
        bits = struct.unpack("<I", data[21:25])[0]
        return (bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1
    if kind == b"VP8 " and data[23:26] == b"\x9d\x01\x2a":
        width, height = struct.unpack("<HH", data[26:30])
        return width & 0x3FFF, height & 0x3FFF
    return None
