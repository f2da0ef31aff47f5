"""Which libraries a native file carries within itself, by the versions that they write down.

A wheel's file name says nothing of the OpenSSL or libpng that was linked into it; the text that
each of them keeps for its own `version()` does.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_MAGIC = (b"\x7fELF", b"MZ")


@dataclass(frozen=True, slots=True, order=True)
class Carried:
    """A library inside a file. `cpe` is vendor and product in the advisories' own list."""

    name: str
    version: str
    cpe: str = ""

    @property
    def purl(self) -> str:
        """Its address in the language of package managers."""
        return f"pkg:generic/{self.name}@{self.version}"


_SIGNS: tuple[tuple[str, str, bytes], ...] = (
    (
        "openssl",
        "openssl:openssl",
        rb"\0OpenSSL (\d+\.\d+\.\d+[a-z]?) +\d{1,2} [A-Z][a-z]{2} \d{4}",
    ),
    ("sqlite", "sqlite:sqlite", rb"(?<![\d.])(3\.\d{2}\.\d{1,2})\0"),
    ("sqlcipher", "zetetic:sqlcipher", rb"(?<![\d.])(4\.\d{1,2}\.\d{1,2})\0"),
    ("ffmpeg", "ffmpeg:ffmpeg", rb"FFmpeg version n?(\d+\.\d+(?:\.\d+)?)"),
    ("libpng", "libpng:libpng", rb"libpng version (\d+\.\d+\.\d+)"),
    ("libjpeg-turbo", "libjpeg-turbo:libjpeg-turbo", rb"libjpeg-turbo version (\d+\.\d+\.\d+)"),
    ("libtiff", "libtiff:libtiff", rb"LIBTIFF, Version (\d+\.\d+\.\d+)"),
    ("zlib", "zlib:zlib", rb"deflate (\d+\.\d+(?:\.\d+)*) Copyright 1995"),
    ("zlib-ng", "", rb"zlib-ng (\d+\.\d+\.\d+)"),
    ("libaom", "aomedia:libaom", rb"AOMedia Project AV1 Encoder v?(\d+\.\d+\.\d+)"),
    ("libvpx", "webmproject:libvpx", rb"WebM Project VP9 Encoder v?(\d+\.\d+\.\d+)"),
    ("openblas", "", rb"OpenBLAS (\d+\.\d+\.\d+)"),
    ("qt", "qt:qt", rb"Qt (\d+\.\d+\.\d+) \(x86_64"),
    ("opencv", "opencv:opencv", rb"General configuration for OpenCV (\d+\.\d+\.\d+)"),
    ("expat", "libexpat_project:libexpat", rb"expat_(\d+\.\d+\.\d+)"),
    ("xz", "tukaani:xz", rb"xz (\d+\.\d+\.\d+)\0"),
    ("openjpeg", "uclouvain:openjpeg", rb"\0(2\.5\.\d)\0"),
    ("dav1d", "videolan:dav1d", rb"dav1d (\d+\.\d+\.\d+)"),
)
_ONLY_IN = {
    # Versions that stand alone, without a name: believed where the file is known to be that.
    "sqlite": re.compile(r"sqlite|Qt6Sql", re.IGNORECASE),
    "sqlcipher": re.compile(r"sqlcipher"),
    "openjpeg": re.compile(r"openjp2"),
}
_NUMBERED = re.compile(
    r"^lib(?P<name>brotlidec|brotlicommon|freetype|harfbuzz|lcms2|lzma|zstd|heif|avif|Xau|xcb|drm|"
    r"gfortran|quadmath|webp|webpdemux|webpmux|sharpyuv|de265|icudata|icui18n|icuuc|vpx|av\w+|sw\w+|"
    r"png16|jpeg|tiff|openjp2|aom)(?:-[0-9a-f]{8})*\.so\.(?P<version>[0-9.]+)$"
)
"""Wheels keep the number of a library's interface in its file's name, a hash before it."""

_NUMBERED_AS_RELEASED = {"zstd", "lzma", "heif"}
"""Whose interface has the number of the release; of the others it is told as `so.N`."""


def is_native(path: Path) -> bool:
    """By its first bytes, whatever it is called."""
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        head = file.read(4)
    return head.startswith(_MAGIC)


def carried(path: Path) -> Iterator[Carried]:
    """What is found inside a native file, each library once."""
    content = path.read_bytes()
    seen = set()
    for name, cpe, sign in _SIGNS:
        place = _ONLY_IN.get(name)
        if place is not None and not place.search(path.as_posix()):
            continue
        versions = {found.decode() for found in re.findall(sign, content)}
        for version in sorted(versions):
            seen.add(name)
            yield Carried(name, version, cpe)
    numbered = _NUMBERED.match(path.name)
    if numbered and not seen:
        kind = "" if numbered["name"] in _NUMBERED_AS_RELEASED else "so."
        yield Carried(f"lib{numbered['name']}", f"{kind}{numbered['version']}")
