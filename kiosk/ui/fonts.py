"""The one family, in four sizes and two weights; times and dates with numbers of equal width.

Sizes are pixels: a counter's screen has one distance to its reader. What the system or the
configuration asks for in larger text multiplies them, see `enlarge`; a portrait screen is a large
one that stands on the floor, and is read from farther away.
"""

from enum import Enum

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontDatabase

from kiosk.ui import tokens
from kiosk.ui.resources import resource

FAMILY = "Inter"
LARGEST = 2.0
_ENLARGED = "kiosk-text-scale"
_FILES = ("Inter-Regular.ttf", "Inter-SemiBold.ttf")


class Type(Enum):
    """A step of the scale and its weight."""

    TEXT = (tokens.TEXT, False)
    TEXT_BOLD = (tokens.TEXT, True)
    STRONG = (tokens.STRONG, False)
    STRONG_BOLD = (tokens.STRONG, True)
    TITLE = (tokens.TITLE, True)
    TITLE_PLAIN = (tokens.TITLE, False)
    VERDICT = (tokens.VERDICT, True)


def load_fonts() -> None:
    """Register the bundled files; needs a QGuiApplication. Twice does no harm."""
    if FAMILY in QFontDatabase.families():
        return
    for name in _FILES:
        QFontDatabase.addApplicationFont(str(resource("fonts", name)))


def enlarge(app: QCoreApplication, factor: float) -> None:
    """Text of windows that are made from now on is so many times as large: 1 to 2."""
    app.setProperty(_ENLARGED, min(max(factor, 1.0), LARGEST))


def text_scale() -> float:
    """How many times as large as designed text is, 1 to 2."""
    app = QCoreApplication.instance()
    factor = app.property(_ENLARGED) if app is not None else None
    return factor if isinstance(factor, float) else 1.0


def scaled(size: int) -> int:
    """Pixels of a length that goes with the text."""
    return round(size * text_scale())


def font(kind: Type = Type.TEXT, *, tabular: bool = False) -> QFont:
    """A font of the scale; `tabular` gives digits one width, see `in_columns`."""
    size, bold = kind.value
    made = QFont(FAMILY)
    made.setPixelSize(scaled(size))
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def in_columns(text: str) -> bool:
    """Whether the digits of `text` get one width: times, dates, amounts.

    With it Inter makes the hyphen as wide as a digit as well, which tears "e-mail" apart.
    """
    return "-" not in text and any(each.isdigit() for each in text)
