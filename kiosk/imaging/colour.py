"""Any of Pillow's modes to plain 8-bit sRGB.

May know colour profiles and bit depths. Must not open files, nor resize for any other reason than
memory.
"""

import io
from typing import Final

import numpy as np
from PIL import Image, ImageCms

_DEEP: Final = frozenset({"I", "F", "I;16", "I;16L", "I;16B", "I;16N"})
_UNFOLDED: Final = {"1": "L", "La": "LA", "RGBa": "RGBA", "PA": "RGBA", "RGBX": "RGB"}
_PROFILED: Final = frozenset({"L", "RGB", "CMYK", "LAB"})
_BYTE_MAX: Final = 255


def to_srgb(image: Image.Image, *, factor: int = 1) -> Image.Image:
    """A loaded image as mode RGB in sRGB, on white, its sides divided by `factor`.

    A profile that does not fit the pixels is passed over: the numbers are then taken as sRGB, as
    viewers do. Raises ValueError on modes that Pillow can not convert.
    """
    profile = image.info.get("icc_profile")
    if image.mode in _DEEP:
        image = _eight_bits(image)
    elif image.mode == "P" or "transparency" in image.info:
        image = image.convert("RGBA" if "transparency" in image.info else "RGB")
    elif image.mode in _UNFOLDED:
        image = image.convert(_UNFOLDED[image.mode])
    if factor > 1:
        image = image.reduce(factor)
    alpha = image.getchannel("A") if image.mode in {"LA", "RGBA"} else None
    if alpha is not None:
        image = image.convert("L" if image.mode == "LA" else "RGB")
    colour = _through_profile(image, profile if isinstance(profile, bytes) else b"")
    if alpha is None:
        return colour
    page = Image.new("RGB", colour.size, "white")
    page.paste(colour, mask=alpha)
    return page


def _eight_bits(image: Image.Image) -> Image.Image:
    """16-bit, 32-bit and floating grey as mode L; `convert` would clip instead of scale."""
    values = np.nan_to_num(np.asarray(image, dtype=np.float32), posinf=0.0, neginf=0.0)
    top = float(values.max(initial=0.0))
    if image.mode == "F" and top <= 1.0:
        scale = float(_BYTE_MAX)
    elif image.mode in {"I", "F"} and top <= _BYTE_MAX:
        scale = 1.0
    else:
        # 65,535 is the top of the format even where the picture is dark; more is a 32-bit file.
        scale = _BYTE_MAX / max(65_535.0, top)
    return Image.fromarray(np.clip(values * scale + 0.5, 0, _BYTE_MAX).astype(np.uint8))


def _through_profile(image: Image.Image, profile: bytes) -> Image.Image:
    lab = image.mode == "LAB"
    if image.mode in _PROFILED and (profile or lab):
        try:
            source = (
                ImageCms.ImageCmsProfile(io.BytesIO(profile))
                if profile
                else ImageCms.createProfile("LAB")
            )
            moved = ImageCms.profileToProfile(
                image, source, ImageCms.createProfile("sRGB"), outputMode="RGB"
            )
        except (ImageCms.PyCMSError, OSError, ValueError):
            moved = None
        if moved is not None:
            return moved
    return image if image.mode == "RGB" else image.convert("RGB")
