"""The camera's picture: pulled by a timer, only new frames painted, words where there is none.

May know: the frame, the guidance and the camera's standing. Must not keep a frame after `stop()`.
Frames are pulled and never pushed: a window that is busy for seconds finds one frame, not hundreds.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.domain.values.camera import USABLE, CameraStanding
from kiosk.domain.values.guidance import Guidance, OutlineState, Point
from kiosk.domain.values.lean import dataclass
from kiosk.ui.theme import Theme
from kiosk.ui.widgets import outline
from kiosk.ui.widgets.instruction import InstructionBanner
from kiosk.ui.widgets.no_picture import NoPicture

if TYPE_CHECKING:
    from kiosk.imaging.frame import Frame
    from kiosk.ui.ports import Preview

_BANNER = 72
_TICK_MS = 4
"""Far faster than any webcam: a frame waits for a tenth of its time at most, and a look into a slot
that has nothing new takes microseconds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewWords:
    """What the widget says, made elsewhere."""

    instruction: Callable[[Guidance], tuple[str, str, str]]
    """Words, icon, and help where it is due."""
    no_picture: Callable[[CameraStanding], tuple[str, str, str]]
    """Icon, what is, what to do."""
    start: tuple[str, str, str]
    """The same before the guide has spoken, or where it is off."""


class PreviewView(QWidget):
    """`card_ratio`: width by height of the document; None for a face."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._preview: Preview | None = None
        self._guidance: Callable[[], Guidance | None] = lambda: None
        self._words: PreviewWords | None = None
        self._mirror = False
        self._ratio: float | None = None
        self._seen: Guidance | None = None
        self._number = -1
        self._image: QImage | None = None
        self._taken = False
        self._placed = QRectF()
        self._shape = (16, 9)
        self._veil = QImage()
        self._veil_key: tuple[QSize, QRect, float] | None = None
        self._banner = InstructionBanner(theme, self)
        self._nothing = NoPicture(theme, self)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.pull)
        self.painted = 0
        """Frames painted since the last start; for measurements."""
        self.setMinimumSize(320, 200)

    def watch(
        self,
        preview: "Preview",
        guidance: Callable[[], Guidance | None],
        words: PreviewWords,
        *,
        mirror: bool,
        card_ratio: float | None = None,
    ) -> None:
        """Show this camera until `stop()`."""
        self._preview, self._guidance, self._words = preview, guidance, words
        self._mirror, self._ratio = mirror, card_ratio
        self._veil_key = None
        self._taken = False
        self._seen = None
        self._number = -1
        self.painted = 0
        self._banner.say(*words.start)
        self.pull()
        self._timer.start()

    def stop(self) -> None:
        """Look away, and forget the last frame."""
        self._timer.stop()
        self._preview = None
        self._guidance = lambda: None
        self._words = None
        self._image = None
        self._seen = None
        self.update()

    def show_taken(self, taken: bool) -> None:  # noqa: FBT001 - one switch
        """The shutter has fallen: the outline says so until the next state."""
        if taken != self._taken:
            self._taken = taken
            self.update()

    def pull(self) -> None:
        """Look into the slot once; called by the timer."""
        preview, words = self._preview, self._words
        if preview is None or words is None:
            return
        frame = preview.latest()
        if frame is not None and frame.number == self._number and self._guidance() is self._seen:
            return
        standing = preview.standing()
        if frame is None or standing.condition not in USABLE:
            self._image = None
            self._number = -1
            self._nothing.say(*words.no_picture(standing))
        elif frame.number != self._number:
            self._number = frame.number
            self._shape = (frame.width, frame.height)
            self._image = self._image_of(frame)
            self.update()
        visible = self._image is not None
        self._nothing.setVisible(not visible)
        self._banner.setVisible(visible)
        seen = self._guidance()
        if seen is not self._seen and seen is not None:
            # The outline follows with the next frame: painting between two frames doubles the work.
            self._banner.say(*words.instruction(seen))
        self._seen = seen

    def picture_rect(self) -> QRectF:
        """Where the picture lies: as large as the widget allows, never cut."""
        width, height = self._shape
        scale = min(self.width() / width, self.height() / height)
        w, h = width * scale, height * scale
        spare = self.height() - h
        # Room above the picture goes to the instruction, so that it covers nothing.
        top = max(spare / 2, min(spare, _BANNER))
        return QRectF(round((self.width() - w) / 2), round(top), round(w), round(h))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words lie where the picture lies."""
        super().resizeEvent(event)
        self._nothing.setGeometry(self.rect())
        self._place_banner()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's name
        """Picture, veil, outline."""
        image = self._image
        if image is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        where = self.picture_rect()
        guide = self._guide(where)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(where, image)
        painter.drawImage(where.topLeft(), self._veil_over(where, guide))
        outline.paint(
            painter,
            where,
            guide,
            round_=self._ratio is None,
            state=OutlineState.TAKEN if self._taken else self._state(),
            hold=self._seen.hold if self._seen is not None else 0.0,
            quad=self._quad(),
        )
        painter.end()
        self.painted += 1
        if where != self._placed:
            self._placed = where
            self._place_banner()

    def _veil_over(self, where: QRectF, guide: QRectF) -> QImage:
        key = (where.size().toSize(), guide.toRect(), self.devicePixelRatioF())
        if key != self._veil_key:
            self._veil_key = key
            self._veil = outline.veil(
                key[0],
                guide.translated(-where.topLeft()),
                round_=self._ratio is None,
                corners=self._theme.colour("canvas"),
                ratio=key[2],
            )
        return self._veil

    def _state(self) -> OutlineState:
        return self._seen.outline if self._seen is not None else OutlineState.SEARCHING

    def _guide(self, where: QRectF) -> QRectF:
        if self._ratio is None:
            return outline.oval(where)
        guide = self._seen.guide if self._seen is not None else None
        if guide is None:
            return outline.card(where, self._ratio)
        (left, top), (right, bottom) = guide
        if self._mirror:
            left, right = 1 - right, 1 - left
        return QRectF(
            where.x() + left * where.width(),
            where.y() + top * where.height(),
            (right - left) * where.width(),
            (bottom - top) * where.height(),
        )

    def _quad(self) -> tuple[Point, ...] | None:
        quad = self._seen.quad if self._seen is not None else None
        if quad is None or not self._mirror:
            return quad
        return tuple((1 - x, y) for x, y in quad)

    def _place_banner(self) -> None:
        where = self.picture_rect()
        self._banner.lie_within(where.toRect())

    def _image_of(self, frame: "Frame") -> QImage:
        # Imported with the first frame, not with the window: numpy takes as long as all of Qt.
        from kiosk.imaging.display import display_pixels  # noqa: PLC0415

        ratio = self.devicePixelRatioF()
        where = self.picture_rect()
        size = (max(1, round(where.width() * ratio)), max(1, round(where.height() * ratio)))
        pixels = display_pixels(frame, mirror=self._mirror, size=size)
        # PySide keeps the buffer alive as long as the image that was made of it.
        image = QImage(pixels.data, *size, size[0] * 4, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        return image
