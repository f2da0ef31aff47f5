"""Which picture size and transport format to ask a device for, best first. Pure.

Size before rate, since a picture is what is wanted in the end; MJPG before YUY2 at each size,
since uncompressed 720p does not fit through USB 2 at more than 10 frames a second.
"""

from dataclasses import dataclass

COMPRESSED = "MJPG"
RAW = "YUY2"
LEAST = (640, 480)
USUAL = ((1920, 1080), (1280, 720), LEAST)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mode:
    """One way in which a device can deliver."""

    width: int
    height: int
    pixel_format: str

    def at_least(self, size: tuple[int, int]) -> bool:
        """Neither side is smaller."""
        return self.width >= size[0] and self.height >= size[1]


def candidates(width: int, height: int) -> tuple[Mode, ...]:
    """The wanted size, then the usual ones below it, then the next one above it."""
    below = [size for size in USUAL if size[0] < width]
    above = [size for size in reversed(USUAL) if size[0] > width][:1]
    sizes = [(width, height), *below, *above]
    return tuple(
        Mode(width=w, height=h, pixel_format=pixel_format)
        for w, h in sizes
        for pixel_format in (COMPRESSED, RAW)
    )


def best(offered: list[Mode], wanted: tuple[int, int]) -> Mode | None:
    """Of what the device gave in place of what it was asked for: enough, else the largest."""
    enough = [mode for mode in offered if mode.at_least(wanted)]
    if enough:
        return min(enough, key=lambda mode: mode.width * mode.height)
    return max(offered, key=lambda mode: mode.width * mode.height, default=None)
