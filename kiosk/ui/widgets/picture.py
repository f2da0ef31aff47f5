"""A picture that was taken, as large as the place allows, and forgotten on `clear()`."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class PictureView(QWidget):
    """Shown as it will be sent: not mirrored."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self.setMinimumSize(240, 160)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_jpeg(self, jpeg: bytes) -> None:
        """Decode and draw; empty bytes forget the picture."""
        self._image = QImage.fromData(jpeg) if jpeg else QImage()
        self.update()

    def clear(self) -> None:
        """Forget the pixels."""
        self._image = QImage()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's name
        """Whole, centred, with round corners."""
        image = self._image
        if image.isNull():
            return
        scale = min(self.width() / image.width(), self.height() / image.height())
        width, height = image.width() * scale, image.height() * scale
        where = QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        clip = QPainterPath()
        clip.addRoundedRect(where, 12, 12)
        painter.setClipPath(clip)
        painter.drawImage(where, image)
        painter.end()
