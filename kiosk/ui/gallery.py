"""Every screen in every state, language and size to PNG: `python -m kiosk.ui.gallery OUT`.

Look at the pictures after each change to the interface. Runs on Qt's offscreen platform with the
bundled fonts; needs no camera and no network.
"""

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QImage, QImageWriter, QPainter
from PySide6.QtWidgets import QApplication

from kiosk.domain.configuration.languages import TAGS
from kiosk.domain.values.camera import CameraUse
from kiosk.domain.values.picture import Picture
from kiosk.imaging.frame import Frame
from kiosk.ui.fonts import Type, font
from kiosk.ui.gallery_doors import GalleryWorld, StillPreview, configuration
from kiosk.ui.gallery_states import Example, Pictures, examples
from kiosk.ui.resources import resource
from kiosk.ui.theme import apply_theme
from kiosk.ui.translations import install
from kiosk.ui.widgets.preview import PreviewView
from kiosk.ui.window import CounterWindow

_SETTLE = 4
"""Rounds of layout: a wrapped text changes its card, the card its page, the page its bars."""
SIZES = (QSize(1280, 800), QSize(1920, 1080))


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
) -> Iterator[Path | None]:
    """Write the PNG files and name each one; at each None the event loop has a turn."""
    app = QApplication.instance() or QApplication([])
    if not isinstance(app, QApplication):
        return
    used = apply_theme(app, theme)
    pictures = example_pictures()
    for language in languages:
        install(app, language)
        for size in sizes:
            place = world(language)
            window = CounterWindow(place.doors(), used)
            window.resize(size)
            window.show()
            for example in examples(pictures):
                if only and only not in example.name:
                    continue
                shown(window, place, example)
                yield None
                path = out / language / f"{size.width()}x{size.height()}" / f"{example.name}.png"
                path.parent.mkdir(parents=True, exist_ok=True)
                window.grab().save(str(path))
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


def _size(text: str) -> QSize:
    width, _, height = text.partition("x")
    return QSize(int(width), int(height))


def main(arguments: Sequence[str] | None = None) -> int:
    """The command."""
    parser = argparse.ArgumentParser(prog="kiosk.ui.gallery", description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--only", default="", help="part of an example's name")
    parser.add_argument("--size", type=_size, action="append", help="for example 1080x1920")
    parser.add_argument("--language", action="append", choices=TAGS)
    parser.add_argument("--theme", default="light", choices=("light", "dark", "contrast"))
    asked = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    pictures = render(
        asked.out,
        languages=asked.language or TAGS,
        sizes=asked.size or SIZES,
        only=asked.only,
        theme=asked.theme,
    )
    count = 0

    def turn() -> None:
        nonlocal count
        for path in pictures:
            if path is None:
                QTimer.singleShot(0, turn)
                return
            count += 1
        app.quit()

    QTimer.singleShot(0, turn)
    app.exec()
    sys.stdout.write(f"{count} pictures in {asked.out}\n")
    return 0 if count else 1


if __name__ == "__main__":
    raise SystemExit(main())
