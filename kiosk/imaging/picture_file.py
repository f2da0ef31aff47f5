"""Opens picture files that come from anywhere: upright sRGB pixels, or a refusal that says why.

May know Pillow and what file formats do to a reader. Must not judge the picture, write files, or
let anything but `ProblemError` out.
"""

import io
import threading
import warnings
import zlib
from functools import cache
from typing import Final

import cv2
import numpy as np
from PIL import ExifTags, Image, UnidentifiedImageError

from kiosk.domain.values.picture import MIN_HEIGHT
from kiosk.domain.values.problem import Problem, ProblemError, ProblemKind, Remedy
from kiosk.imaging.colour import to_srgb
from kiosk.imaging.frame import Pixels
from kiosk.imaging.jpeg import is_jpeg, whole_jpeg

MAX_PIXELS: Final = 120_000_000
"""More than any scanner page or telephone picture met at a counter; 360 MB of RGB."""
REDUCE_ABOVE: Final = 38_400_000
"""A flat 4:2:0 picture takes 32 bits a 16x16 block: above this none fits TARGET_BYTES unshrunk."""
REDUCED_LONG_SIDE: Final = 2560
"""Of what is reduced; longer only where the short side would fall under the contract's 480."""

_EXTERNAL_OR_STUB: Final = frozenset({"EPS", "WMF", "MPEG", "HDF5", "GRIB", "BUFR"})
"""Readers that start another program (EPS: Ghostscript) or read no pixels at all."""

_READER_FAULTS: Final = (
    OSError,
    SyntaxError,
    ValueError,
    TypeError,
    LookupError,
    AttributeError,
    ArithmeticError,
    RuntimeError,
    EOFError,
    MemoryError,
    zlib.error,
)
"""What Pillow's readers raise on damaged files: each format has its own."""

_TURNS: Final = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""EXIF orientation (Exif 3.0, tag 0x0112) to what brings it upright."""

_one_at_a_time = threading.Lock()
"""Bounds the memory that large files take, and `catch_warnings` works on the whole process."""


def refusal(code: str, remedy: Remedy = Remedy.CHOOSE_ANOTHER_FILE) -> ProblemError:
    """A `ProblemError` of kind PICTURE. `code` is a slug such as "picture.too_small"."""
    return ProblemError(Problem(kind=ProblemKind.PICTURE, remedy=remedy, code=code))


def open_picture(data: bytes, *, reduce: bool = True) -> Pixels:
    """Decode a file's bytes into upright sRGB pixels, height by width by 3, BGR, uint8.

    The first picture of an animation or an MPO is taken, transparency lies on white, 16 bits
    become 8, colour profiles are honoured and then dropped. With `reduce`, what is larger than
    `REDUCE_ABOVE` pixels comes back with a long side of `REDUCED_LONG_SIDE`.

    Raises ProblemError of kind PICTURE: `picture.empty`, `picture.not_an_image`,
    `picture.bomb` (more than `MAX_PIXELS`), `picture.truncated` (rows or bytes are lost). A JPEG
    that lacks nothing but its end marker is taken.
    """
    if not data:
        raise refusal("picture.empty")
    with _one_at_a_time, warnings.catch_warnings():
        # Pillow warns at half of what it refuses, and of odd metadata; neither matters here.
        warnings.simplefilter("ignore")
        with _identify(data) as image:
            if image.width * image.height > MAX_PIXELS:
                raise refusal("picture.bomb")
        whole = whole_jpeg(data) if is_jpeg(data) else data
        if whole is None:
            raise refusal("picture.truncated")
        with _identify(whole) as image:
            try:
                return _decode(image, reduce=reduce)
            except _READER_FAULTS as fault:
                raise refusal("picture.truncated") from fault


def _identify(data: bytes) -> Image.Image:
    try:
        return Image.open(io.BytesIO(data), formats=_formats())
    except Image.DecompressionBombError as fault:
        raise refusal("picture.bomb") from fault
    except UnidentifiedImageError as fault:
        raise refusal("picture.not_an_image") from fault
    except _READER_FAULTS as fault:
        raise refusal("picture.truncated") from fault


def readable_suffixes() -> tuple[str, ...]:
    """The file name endings of everything that `open_picture` reads, with their dots, sorted."""
    formats = frozenset(_formats())
    names = Image.registered_extensions().items()
    return tuple(sorted(suffix for suffix, name in names if name in formats))


@cache
def _formats() -> tuple[str, ...]:
    import pi_heif  # noqa: PLC0415 - 30 ms that only files need

    pi_heif.register_heif_opener()
    Image.init()
    return tuple(name for name in Image.ID if name not in _EXTERNAL_OR_STUB)


def _decode(image: Image.Image, *, reduce: bool) -> Pixels:
    reduce = reduce and image.width * image.height > REDUCE_ABOVE
    if reduce:
        factor = _factor(image.size)
        # libjpeg decodes at 1/2, 1/4 or 1/8; the other formats ignore the wish.
        image.draft(None, (image.width // factor, image.height // factor))
    image.load()
    turn = _TURNS.get(_orientation(image))
    upright = to_srgb(image, factor=_factor(image.size) if reduce else 1)
    if turn is not None:
        upright = upright.transpose(turn)
    rgb = np.asarray(upright, dtype=np.uint8)
    bgr = cv2.cvtColor(rgb, cv2.COLOR_RGB2BGR)
    share = _share(upright.size) if reduce else 1.0
    if share < 1.0:
        size = (round(upright.width * share), round(upright.height * share))
        bgr = cv2.resize(bgr, size, interpolation=cv2.INTER_AREA)
    return np.asarray(bgr, dtype=np.uint8)


def _share(size: tuple[int, int]) -> float:
    """What the sides of a picture that is reduced are multiplied by."""
    return min(1.0, max(REDUCED_LONG_SIDE / max(size), MIN_HEIGHT / min(size)))


def _factor(size: tuple[int, int]) -> int:
    """The whole number that they may be divided by before that."""
    return int(1 / _share(size))


def _orientation(image: Image.Image) -> int:
    """EXIF orientation after loading (TIFF and HEIF are turned by their readers), 1 if broken."""
    try:
        value = image.getexif().get(ExifTags.Base.Orientation, 1)
    except _READER_FAULTS:
        return 1
    return value if isinstance(value, int) else 1
