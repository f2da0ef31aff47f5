"""A link as a QR code: whole pixels a module, a quiet zone, black on white in every theme.

A camera reads edges, so nothing is scaled or smoothed: what is left over becomes white margin.
"""

import segno
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QSizePolicy, QWidget

SIDE = 360
"""Pixels: read by a telephone at 60 cm of a 24 inch screen."""
SIDE_LARGE = 480
"""Where there is room for it."""
QUIET = 4
"""Modules of white around, ISO/IEC 18004 section 6.3.8."""


class QrCode(QWidget):
    """Square and never smaller than `SIDE`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[bytes, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_side(SIDE)

    def show_text(self, text: str) -> None:
        """Encode and draw; an empty text forgets the code. Raises `ValueError` if it is too long.

        Level M: a scratch or a reflection on the screen's glass does not matter, and the modules
        stay large.
        """
        if text:
            made = segno.make_qr(text, error="m", boost_error=False)
            self._rows = tuple(bytes(row) for row in made.matrix)
        else:
            self._rows = ()
        self.update()

    def set_side(self, side: int) -> None:
        """Pixels, the quiet zone included."""
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's name
        """All dark modules as one region: no seams between them."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#ffffff"))
        if self._rows:
            painter.setClipRegion(self._dark())
            painter.fillRect(self.rect(), QColor("#000000"))
        painter.end()

    def _dark(self) -> QRegion:
        count = len(self._rows)
        module = max(1, min(self.width(), self.height()) // (count + 2 * QUIET))
        start = QPoint((self.width() - module * count) // 2, (self.height() - module * count) // 2)
        region = QRegion()
        for y, line in enumerate(self._rows):
            for x, dark in enumerate(line):
                if dark:
                    region += QRect(start.x() + x * module, start.y() + y * module, module, module)
        return region
