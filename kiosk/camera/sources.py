"""What a source is called in the configuration and on the command line, made into a value.

Pure but for one question to the file system: whether a path is there.
"""

from dataclasses import dataclass, field
from pathlib import Path

from kiosk.domain.rules.addresses import AddressFault, address_fault, has_scheme, shown_address

PICTURES = frozenset(
    {".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp", ".bmp", ".tif", ".tiff", ".heic", ".heif"}
)
FILMS = frozenset({".avi", ".mp4", ".mov", ".mkv", ".webm", ".mjpeg", ".mjpg", ".m4v", ".mpg"})
STREAMS = frozenset({"http", "https", "rtsp", "rtsps"})


@dataclass(frozen=True, slots=True)
class AnyDevice:
    """The first colour camera that is not virtual."""


@dataclass(frozen=True, slots=True)
class IndexedDevice:
    """By the operating system's number. It changes when cameras are plugged: prefer the name."""

    index: int


@dataclass(frozen=True, slots=True)
class NamedDevice:
    """By name, exactly or nearly."""

    name: str


@dataclass(frozen=True, slots=True)
class FileSource:
    """A film, played in a loop, or one picture."""

    path: Path

    @property
    def is_picture(self) -> bool:
        """By its ending."""
        return self.path.suffix.lower() in PICTURES


@dataclass(frozen=True, slots=True)
class FolderSource:
    """Pictures, shown one after the other."""

    path: Path


@dataclass(frozen=True, slots=True)
class StreamSource:
    """HTTP (MJPEG) or RTSP. The address may hold a password: only `label` may be shown."""

    url: str = field(repr=False)

    @property
    def label(self) -> str:
        """Scheme, host and port."""
        return shown_address(self.url)


@dataclass(frozen=True, slots=True)
class DemoSource:
    """The footage that ships with the program."""


def source_fault(text: str) -> AddressFault | None:
    """What is wrong with a source that is written like an address; None for every other one."""
    return address_fault(text, STREAMS) if has_scheme(text) else None


Source = (
    AnyDevice | IndexedDevice | NamedDevice | FileSource | FolderSource | StreamSource | DemoSource
)


def parse_source(text: str) -> Source:
    """Read a source. Every text means something: what is nothing else is a device's name."""
    text = text.strip()
    if not text:
        return AnyDevice()
    if text.lower() == "demo":
        return DemoSource()
    if text.isascii() and text.isdigit():
        return IndexedDevice(int(text))
    scheme, mark, _ = text.partition("://")
    if mark and scheme.lower() in STREAMS:
        return StreamSource(text)
    path = Path(text).expanduser()
    if path.is_dir():
        return FolderSource(path)
    # A missing file is still a file: the camera says that it is not there, and looks again.
    if path.is_file() or path.suffix.lower() in PICTURES | FILMS:
        return FileSource(path)
    return NamedDevice(text)


def label_of(source: Source) -> str:
    """A short name for the window and the log, without passwords or folders."""
    match source:
        case NamedDevice(name):
            # A mistyped address is taken for a name, and may hold a password as well.
            return shown_address(name)
        case IndexedDevice(index):
            return f"#{index}"
        case FileSource(path) | FolderSource(path):
            return path.name
        case StreamSource():
            return source.label
        case DemoSource():
            return "demo"
        case AnyDevice():
            return ""
