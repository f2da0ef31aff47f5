"""A picture that the service handed out, over the whole window, with a way to save it and to close.

What it shows is gone when it closes: nothing of it goes to a temporary file.
"""

from collections.abc import Callable
from dataclasses import field

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.domain.values.lean import dataclass
from kiosk.ui import tokens
from kiosk.ui.fonts import Type
from kiosk.ui.texts import translate
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import MAX_TEXT_WIDTH
from kiosk.ui.widgets.box import Box, column, row
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.picture import PictureView

PICTURES = {"image/jpeg": ".jpg", "image/png": ".png"}
"""What Qt can show here, and how such a file is called."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownFile:
    """Content and what it is called."""

    title: str
    content: bytes = field(repr=False)
    media_type: str

    @property
    def suffix(self) -> str:
        """With its point; empty where the type is not known."""
        return {**PICTURES, "application/pdf": ".pdf", "application/zip": ".zip"}.get(
            self.media_type, ""
        )

    @property
    def can_be_shown(self) -> bool:
        """A picture; other files are saved and opened elsewhere."""
        return self.media_type in PICTURES


class FileViewer(QWidget):
    """`save` None: this counter may not save."""

    def __init__(
        self, theme: Theme, save: Callable[[ShownFile], None] | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._over = parent
        self._file: ShownFile | None = None
        self._place = column(self, margin=4)
        self._card = Box("card")
        inner = column(self._card, gap=2, margin=3)
        self._title = Label("", Type.TITLE)
        inner.addWidget(self._title)
        self._picture = PictureView()
        inner.addWidget(self._picture, 1)
        self._words = Label("", Type.STRONG)
        inner.addWidget(self._words)
        self._facts = Label("", tone="soft")
        inner.addWidget(self._facts)
        inner.addStretch(0)
        bar = row(gap=2)
        bar.addStretch(1)
        self._save = Button(theme, translate("Desk", "Save a copy"), self._saved, icon="download")
        self._save.setMinimumHeight(tokens.PRIMARY)
        self._save.setVisible(save is not None)
        self.close_button = Button(theme, translate("Desk", "Close"), self.put_away, kind="primary")
        bar.addWidget(self._save)
        bar.addWidget(self.close_button)
        inner.addLayout(bar)
        self._place.addWidget(self._card)
        self._keep = save
        parent.installEventFilter(self)
        self.hide()

    def show_file(self, file: ShownFile) -> None:
        """Show it."""
        self._file = file
        self._title.setText(file.title)
        shown = file.can_be_shown
        self._picture.setVisible(shown)
        self._picture.show_jpeg(file.content if shown else b"")
        self._words.say(
            ""
            if shown
            else translate(
                "Desk", "This file can not be shown here. Save a copy to open it elsewhere."
            )
            if self._keep is not None
            else translate("Desk", "This file can not be shown here, and not be saved either.")
        )
        kilobytes = max(1, round(len(file.content) / 1_000))
        kind = file.suffix.removeprefix(".").upper() or file.media_type
        self._facts.say("" if shown else f"{kind} · {kilobytes} KB")
        # A picture wants all the room, a few words a small card.
        self._card.setMaximumWidth(16_777_215 if shown else MAX_TEXT_WIDTH)
        middle = Qt.AlignmentFlag.AlignCenter
        self._place.setAlignment(self._card, Qt.AlignmentFlag(0) if shown else middle)
        self.resize(self._over.size())
        self.show()
        self.raise_()
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def put_away(self) -> None:
        """Close and forget."""
        self._file = None
        self._picture.clear()
        self._title.clear()
        self._facts.clear()
        self.hide()
        self._over.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and Enter close; nothing of it reaches the screen below."""
        if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.put_away()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As large as what it lies over."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.resize(self._over.size())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's name
        """What lies below is dimmed."""
        painter = QPainter(self)
        veil = QColor(tokens.VEIL)
        veil.setAlphaF(0.72)
        painter.fillRect(self.rect(), veil)
        painter.end()

    def _saved(self) -> None:
        if self._file is not None and self._keep is not None:
            self._keep(self._file)
