"""Lucide icons, tinted and crisp: an SVG, a colour and a size become a pixmap.

An icon never stands without a word beside it. The cache is small and holds no picture of a
customer.
"""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from kiosk.ui.resources import resource


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def pixmap(name: str, colour: str, size: int, ratio: float = 1.0, *, bold: bool = False) -> QPixmap:
    """The icon `name` in `colour`, `size` device-independent pixels, for a device pixel ratio."""
    svg = _source(name).replace("currentColor", colour)
    if bold:
        svg = svg.replace('stroke-width="2"', 'stroke-width="2.5"')
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    side = round(size * ratio)
    made = QPixmap(side, side)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


def icon(name: str, colour: str, size: int, ratio: float = 1.0, *, gap: int = 0) -> QIcon:
    """The same for a button; `gap` is empty room at the right, which no style sheet can set."""
    drawn = pixmap(name, colour, size, ratio)
    if not gap:
        return _both(drawn)
    wide = QPixmap(round((size + gap) * ratio), round(size * ratio))
    wide.setDevicePixelRatio(ratio)
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    painter.drawPixmap(0, 0, drawn)
    painter.end()
    return _both(wide)


def _both(drawn: QPixmap) -> QIcon:
    """In use and out of use: the style would pale what has the colour of the words already."""
    made = QIcon(drawn)
    made.addPixmap(drawn, QIcon.Mode.Disabled)
    return made
