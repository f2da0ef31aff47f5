"""Whether a JPEG is whole: a frame from a camera, or a file.

May know the JPEG stream and what libjpeg-turbo warns of. Must not judge what the picture shows.

Every decoder shows something of a stream that lost bytes inside: rows shifted, tinted or grey. On
an identity picture that is worse than none. So libjpeg-turbo is asked whether it warned. A missing
end marker (ITU-T T.81, B.1.1.3) loses nothing: it is put back.
"""

import re
from collections.abc import Callable
from typing import Final, cast

import cv2
import numpy as np
import simplejpeg

from kiosk.imaging.frame import Pixels

START: Final = b"\xff\xd8"
END: Final = b"\xff\xd9"
_PADDING: Final = 8
"""Bytes before the end marker that belong to no block: well-known webcams round their frames up."""
_EXTRA: Final = re.compile(r"(\d+) extraneous bytes before marker 0xd9")
_TORN: Final = ("Corrupt JPEG data", "Inconsistent progression")
_ATTEMPTS: Final = 3
_EIGHTH: Final = 8
"""Decoded at an eighth all blocks are read and few are computed: a third of the cost."""


def is_jpeg(data: bytes) -> bool:
    """Whether it begins as a JPEG does."""
    return data.startswith(START)


def whole_jpeg(data: bytes) -> bytes | None:
    """The stream, with its end marker put back where that is all it lacks; None: bytes are lost.

    Costs a third of a decode. What this decoder does not know (lossless, 12 bits) comes back as
    it is.
    """
    try:
        return _mended(data, _examine)[0]
    except _ForeignError:
        return data


def decode_frame(data: bytes) -> Pixels | None:
    """A camera's JPEG as BGR pixels; None where it is none, or lost bytes inside."""
    if not is_jpeg(data):
        return None
    try:
        return _mended(data, _decode)[1]
    except _ForeignError:
        # cv2's types leave out that it answers None for what is no picture.
        read = cast("Pixels | None", cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR))
        return read if read is not None and read.ndim == 3 else None  # noqa: PLR2004 - B, G, R


class _ForeignError(Exception):
    """The decoder does not know this kind, so that it says nothing about damage."""


def _mended(
    data: bytes, decode: Callable[[bytes], Pixels]
) -> tuple[bytes, Pixels] | tuple[None, None]:
    """The stream and its pixels; at a harmless warning once more, without its cause."""
    for _ in range(_ATTEMPTS):
        try:
            return data, decode(data)
        except ValueError as fault:
            data = _without(str(fault), data)
            if not data:
                break
    return None, None


def _without(warning: str, data: bytes) -> bytes:
    """The stream without what caused a sentence of libjpeg's (jerror.h); empty: it is torn."""
    if warning.startswith("Premature end of JPEG file"):
        return _ended(data)
    extra = _EXTRA.search(warning)
    if extra is not None and int(extra.group(1)) <= _PADDING:
        end = data.rfind(END)
        return data[: end - int(extra.group(1))] + data[end:]
    if warning.startswith(_TORN):
        return b""
    raise _ForeignError


def _decode(data: bytes) -> Pixels:
    return np.asarray(simplejpeg.decode_jpeg(data, "BGR", strict=True), dtype=np.uint8)


def _examine(data: bytes) -> Pixels:
    small = simplejpeg.decode_jpeg(
        data, "GRAY", strict=True, min_height=1, min_width=1, min_factor=_EIGHTH
    )
    return np.asarray(small, dtype=np.uint8)


def _ended(data: bytes) -> bytes:
    """The stream with an end marker, and without the zeros that filled its last sector."""
    kept = data.rstrip(b"\0")
    if kept.endswith(b"\xff"):
        # Either half of the marker, or a byte of 255 whose stuffed zero was taken for filling.
        kept = kept[:-1] if len(kept) == len(data) else kept + b"\0"
    return kept + END
