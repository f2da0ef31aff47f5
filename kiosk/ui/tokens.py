"""The look as numbers: colours, type scale, spacing, sizes. The style sheet is made of them.

May know: nothing of the project and no Qt, so that the contrast of every pair is tested without a
display. Must not: name a screen. Contrast follows WCAG 2.2, 1.4.3 and 1.4.11.
"""

from dataclasses import fields

from kiosk.domain.values.lean import dataclass

UNIT = 8
"""Every distance is a multiple of it."""
TOUCH = 48
"""Smallest height and width of what can be pressed."""
PRIMARY = 56
"""Height of the primary action."""
RADIUS = 8
RAIL_WIDTH = 248
RAIL_MARKS = 64
"""The rail where only its marks have room."""
LEAST_WIDTH, LEAST_HEIGHT = 800, 480
"""The window is never made smaller. It is designed from 1024 by 600 on, and whole at 910 by 512:
a screen of 1366 by 768 whose desktop enlarges everything by half."""
TITLE_BAR = 32
"""Pixels that a desktop may need for the title of a window."""
NARROW, LOW = 1160, 700
"""Widths and heights below which margins shrink and columns fold."""
TOP_BAR = 48
TOP_BAR_LOW = 40
BOTTOM_BAR = 88
MAX_TEXT_WIDTH = 720
"""A line of text longer than this is not read standing up."""

TEXT = 15
STRONG = 18
TITLE = 24
VERDICT = 40
"""The type scale, in device-independent pixels. There are no other sizes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Palette:
    """One theme: `#rrggbb` for each role. Pairs that meet are listed in `PAIRS`."""

    canvas: str
    surface: str
    sunken: str
    line: str
    """Decorative: separates, carries no meaning."""
    edge: str
    """Outline of what can be typed into or pressed: 3:1 against its surroundings."""
    ink: str
    ink_soft: str
    accent: str
    accent_strong: str
    """Hovered or held down."""
    accent_soft: str
    on_accent: str
    focus: str
    approved: str
    approved_soft: str
    look: str
    look_soft: str
    refused: str
    refused_soft: str
    banner: str
    """Mode banner: demo, sandbox."""
    on_banner: str


LIGHT = Palette(
    canvas="#f3f5f8",
    surface="#ffffff",
    sunken="#e9edf2",
    line="#d7dde6",
    edge="#76818f",
    ink="#131a24",
    ink_soft="#4a5565",
    accent="#1450b8",
    accent_strong="#0e3c8c",
    accent_soft="#e6eefb",
    on_accent="#ffffff",
    focus="#131a24",
    approved="#0b6638",
    approved_soft="#e2f4e9",
    look="#7d4700",
    look_soft="#fdf0d9",
    refused="#ab1c1c",
    refused_soft="#fce8e6",
    banner="#4b2a86",
    on_banner="#ffffff",
)

DARK = Palette(
    canvas="#0f1319",
    surface="#191f28",
    sunken="#232b36",
    line="#323c49",
    edge="#8591a2",
    ink="#f2f5f8",
    ink_soft="#b4bfcd",
    accent="#8cb4ff",
    accent_strong="#b3cdff",
    accent_soft="#202f4b",
    on_accent="#0b1526",
    focus="#ffffff",
    approved="#79dba3",
    approved_soft="#14301f",
    look="#f4bd63",
    look_soft="#35290f",
    refused="#ff9a92",
    refused_soft="#3d1c1b",
    banner="#c9b2ff",
    on_banner="#1a0f33",
)

CONTRAST = Palette(
    canvas="#000000",
    surface="#000000",
    sunken="#141414",
    line="#ffffff",
    edge="#ffffff",
    ink="#ffffff",
    ink_soft="#ffffff",
    accent="#ffe14d",
    accent_strong="#fff2a8",
    accent_soft="#262200",
    on_accent="#000000",
    focus="#4dfffc",
    approved="#7dffb0",
    approved_soft="#00240f",
    look="#ffcf70",
    look_soft="#2b1d00",
    refused="#ffb0aa",
    refused_soft="#2e0503",
    banner="#ffffff",
    on_banner="#000000",
)

PALETTES = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}

TEXT_PAIRS: tuple[tuple[str, str], ...] = (
    *((ink, ground) for ink in ("ink", "ink_soft") for ground in ("canvas", "surface", "sunken")),
    ("ink", "accent_soft"),
    ("ink_soft", "accent_soft"),
    *((m, g) for m in ("accent", "refused") for g in ("canvas", "surface", "sunken")),
    ("accent", "accent_soft"),
    ("accent_strong", "accent_soft"),
    ("on_accent", "accent"),
    ("on_accent", "accent_strong"),
    ("on_banner", "banner"),
    *((meaning, "surface") for meaning in ("approved", "look")),
    *((m, f"{m}_soft") for m in ("approved", "look", "refused")),
    *(("ink", f"{m}_soft") for m in ("approved", "look", "refused")),
    *(("ink_soft", f"{m}_soft") for m in ("approved", "look", "refused")),
)
"""Letters on ground, 4.5:1."""

SHAPE_PAIRS: tuple[tuple[str, str], ...] = (
    *(("edge", ground) for ground in ("canvas", "surface")),
    *(("focus", ground) for ground in ("canvas", "surface", "sunken")),
    *(("accent", ground) for ground in ("canvas", "surface")),
)
"""Outlines and shapes on ground, 3:1."""

VEIL = "#0b0f15"
"""Over a picture, around the outline, and under the words on it."""
ON_VEIL = "#ffffff"
ON_VEIL_LOOK = "#ffcf70"
ON_VEIL_GOOD = "#7ee2a8"
"""On a picture the theme does not matter: the picture is the ground, the veil is always dark."""


_LINEAR_BELOW = 0.04045


def luminance(colour: str) -> float:
    """Relative luminance of `#rrggbb`, 0 to 1 (WCAG 2.2)."""
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        channel / 12.92 if channel <= _LINEAR_BELOW else ((channel + 0.055) / 1.055) ** 2.4
        for channel in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def colours(palette: Palette) -> dict[str, str]:
    """Role to colour."""
    return {each.name: str(getattr(palette, each.name)) for each in fields(palette)}
