"""Lucide icons, tinted and crisp: an SVG, a colour and a size become a pixmap.

An icon never stands without a word beside it. What was drawn is kept in Qt's own cache of pixmaps,
which holds no picture of a customer: drawing one takes half a millisecond, and a screen has ten.
"""

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from kiosk.ui.resources import resource


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def pixmap(name: str, colour: str, size: int, ratio: float = 1.0, *, bold: bool = False) -> QPixmap:
    """The icon `name` in `colour`, `size` device-independent pixels, for a device pixel ratio."""
    return _kept(
        f"icon {name} {colour} {size} {ratio} {bold}",
        lambda: _drawn(name, colour, size, ratio, bold=bold),
    )


def _kept(key: str, draw: Callable[[], QPixmap]) -> QPixmap:
    found = QPixmap()
    if not QPixmapCache.find(key, found):
        found = draw()
        QPixmapCache.insert(key, found)
    return found


def _drawn(name: str, colour: str, size: int, ratio: float, *, bold: bool) -> QPixmap:
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
    if not gap:
        return _both(pixmap(name, colour, size, ratio))
    return _both(
        _kept(
            f"icon {name} {colour} {size} {ratio} gap {gap}",
            lambda: _widened(pixmap(name, colour, size, ratio), size, ratio, gap),
        )
    )


def _widened(drawn: QPixmap, size: int, ratio: float, gap: int) -> QPixmap:
    wide = QPixmap(round((size + gap) * ratio), round(size * ratio))
    wide.setDevicePixelRatio(ratio)
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    painter.drawPixmap(0, 0, drawn)
    painter.end()
    return wide


def _both(drawn: QPixmap) -> QIcon:
    """In use and out of use: the style would pale what has the colour of the words already."""
    made = QIcon(drawn)
    made.addPixmap(drawn, QIcon.Mode.Disabled)
    return made
