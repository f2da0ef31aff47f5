"""Draws examples on a real window and saves them; the example pictures are made here."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QImageWriter, QPainter
from PySide6.QtWidgets import QApplication

from kiosk.domain.configuration.languages import TAGS
from kiosk.domain.values.camera import CameraUse
from kiosk.domain.values.picture import Picture
from kiosk.imaging.frame import Frame
from kiosk.ui.fonts import Type, font
from kiosk.ui.resources import resource
from kiosk.ui.system_wishes import portrait_scale
from kiosk.ui.theme import apply_theme
from kiosk.ui.translations import install
from kiosk.ui.widgets.preview import PreviewView
from kiosk.ui.window import CounterWindow
from tools.gallery.examples import Example, Pictures, examples
from tools.gallery.world import GalleryWorld, StillPreview, configuration

_SETTLE = 4
"""Rounds of layout: a wrapped text changes its card, the card its page, the page its bars."""
SIZES = tuple(
    QSize(*each)
    for each in (
        (1024, 600),
        (1024, 768),
        (1366, 768),
        (1093, 614),
        (911, 512),
        (1280, 800),
        (1920, 1080),
        (1080, 1920),
    )
)
"""Logical pixels. 1093 by 614 and 911 by 512 are 1366 by 768 enlarged by a quarter and by half."""
THEMES = ("light", "dark", "contrast")


def example_pictures() -> Pictures:
    """A real face in the public domain, and a drawn card that is nobody's document."""
    return Pictures(face=_picture(_face()), card=_picture(_card()))


def world(locale: str) -> GalleryWorld:
    """A counter with pictures in its cameras."""
    return GalleryWorld(
        configuration=configuration(locale),
        face=StillPreview(frame=_frame(_face())),
        card=StillPreview(frame=_frame(_desk())),
        file=(_picture(_face()).jpeg, "image/jpeg"),
    )


def shown(window: CounterWindow, place: GalleryWorld, example: Example) -> None:
    """Put an example on the window and let Qt lay it out."""
    place.guided = example.guided
    place.doors().preview(CameraUse.CUSTOMER)
    window.show_counter(example.counter)
    for view in window.findChildren(PreviewView):
        view.pull()
    for _ in range(_SETTLE):
        QApplication.sendPostedEvents()
    if example.press is not None:
        example.press(window)
        for view in window.findChildren(PreviewView):
            view.pull()
        for _ in range(_SETTLE):
            QApplication.sendPostedEvents()


def render(
    out: Path,
    *,
    languages: Sequence[str] = TAGS,
    sizes: Sequence[QSize] = SIZES,
    only: str = "",
    theme: str = "light",
    enlarged: float = 0,
) -> Iterator[Path | None]:
    """Write the PNG files and name each one; at each None the event loop has a turn.

    `enlarged`: how many times as large text is; 0 as the size wants it. Raises `ValueError` where a
    window did not get the size that was asked for.
    """
    app = QApplication.instance() or QApplication([])
    if not isinstance(app, QApplication):
        return
    pictures = example_pictures()
    for language in languages:
        install(app, language)
        for size in sizes:
            used = apply_theme(app, theme, enlarged=enlarged or portrait_scale(size))
            place = world(language)
            window = CounterWindow(place.doors(), used)
            window.resize(size)
            window.show()
            for example in examples(pictures, language):
                if only and only not in example.name:
                    continue
                shown(window, place, example)
                yield None
                path = out / language / f"{size.width()}x{size.height()}" / f"{example.name}.png"
                path.parent.mkdir(parents=True, exist_ok=True)
                picture = window.grab()
                if picture.size() != size:
                    raise ValueError(f"{path}: {picture.width()}x{picture.height()}")
                picture.save(str(path))
                yield path
            window.close()
            window.deleteLater()


def _face() -> QImage:
    """720p with the head large enough for every gate."""
    image = QImage(str(resource("footage", "selfie.jpg")))
    canvas = QImage(1280, 720, QImage.Format.Format_RGB32)
    canvas.fill(QColor("#7d8894"))
    if not image.isNull():
        scaled = image.scaled(
            canvas.size(),
            Qt.AspectRatioMode.KeepAspectRatioByExpanding,
            Qt.TransformationMode.SmoothTransformation,
        )
        painter = QPainter(canvas)
        painter.drawImage((1280 - scaled.width()) // 2, (720 - scaled.height()) // 2, scaled)
        painter.end()
    return canvas


def _card() -> QImage:
    """A card of the right proportions that says that it is an example."""
    image = QImage(1011, 638, QImage.Format.Format_RGB32)
    image.fill(QColor("#dbe7dd"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(0, 0, 1011, 96, QColor("#2f6b4a"))
    painter.setPen(QColor("#ffffff"))
    heading = QFont(font(Type.VERDICT))
    painter.setFont(heading)
    painter.drawText(40, 64, "EXEMPLO · EJEMPLO · EXAMPLE")
    painter.fillRect(48, 152, 260, 340, QColor("#b9c7bd"))
    for number in range(6):
        painter.fillRect(360, 170 + number * 58, 520 - 60 * (number % 3), 22, QColor("#93a598"))
    painter.end()
    return image


def _desk() -> QImage:
    """The card on a desk, as the document camera sees it."""
    image = QImage(1920, 1080, QImage.Format.Format_RGB32)
    image.fill(QColor("#6d6257"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.translate(960, 583)
    painter.rotate(1.5)
    painter.drawImage(-590, -372, _card().scaled(1180, 745))
    painter.end()
    return image


def _picture(image: QImage) -> Picture:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"JPEG"))
    writer.setQuality(90)
    writer.write(image)
    jpeg = bytes(buffer.data().data())
    return Picture(jpeg=jpeg, width=image.width(), height=image.height(), quality=90)


def _frame(image: QImage) -> Frame:
    width, height = image.width(), image.height()
    flat = np.frombuffer(bytes(image.constBits()), dtype=np.uint8)
    rows = flat.reshape(height, image.bytesPerLine() // 4, 4)
    return Frame(bgr=np.ascontiguousarray(rows[:, :width, :3]), number=1, at_s=0.0)
