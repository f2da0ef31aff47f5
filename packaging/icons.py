"""Pictures of the icon, drawn by Qt from the one SVG: PNG for Linux, ICO for Windows."""

import io
import os
from pathlib import Path

from PIL import Image
from product import HERE
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SOURCE = HERE / "linux" / "kiosk.svg"


def draw(size: int) -> bytes:
    """One PNG of size by size pixels."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication([])
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(SOURCE)).render(painter)
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    del application
    return bytes(content.data())


def write_ico(target: Path) -> None:
    """The sizes that Windows asks for, in one file."""
    with Image.open(io.BytesIO(draw(256))) as picture:
        picture.save(target, "ICO", sizes=[(n, n) for n in (16, 24, 32, 48, 64, 128, 256)])
