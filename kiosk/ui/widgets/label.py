"""Words on the screen: one label, a size of the scale, a tone."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kiosk.ui.fonts import Type, font, in_columns


class Label(QLabel):
    """Wraps, never interprets what it shows as mark-up: a name may hold a "<"."""

    def __init__(
        self,
        text: str = "",
        kind: Type = Type.TEXT,
        *,
        tone: str = "",
        wrap: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._kind = kind
        self._tabular = False
        self.setFont(font(kind))
        self.setWordWrap(wrap)
        if tone:
            self.setProperty("tone", tone)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        self.setText(text)

    def setText(self, text: str) -> None:
        """The words; digits of one width where they stand below each other or change."""
        if in_columns(text) is not self._tabular:
            self._tabular = not self._tabular
            self.setFont(font(self._kind, tabular=self._tabular))
        super().setText(text)

    def set_kind(self, kind: Type) -> None:
        """Change the size and the weight."""
        if kind is not self._kind:
            self._kind = kind
            self.setFont(font(kind, tabular=self._tabular))

    def set_tone(self, tone: str) -> None:
        """Change the colour's role."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)

    def say(self, text: str) -> None:
        """Show `text`; an empty one takes no room."""
        self.setText(text)
        self.setVisible(bool(text))


class ShortLabel(Label):
    """One line that gives way: what has no room ends in "…" and is told in full to a pointer."""

    def __init__(
        self, kind: Type = Type.TEXT, *, tone: str = "", parent: QWidget | None = None
    ) -> None:
        self._whole = ""
        super().__init__("", kind, tone=tone, wrap=False, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)

    def setText(self, text: str) -> None:
        """The words, all of them."""
        self._whole = text
        self.setAccessibleName(text)
        self._fit()

    def text(self) -> str:
        """All of them."""
        return self._whole

    def minimumSizeHint(self) -> QSize:
        """As narrow as it has to be."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other words."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width = max(0, self.width())
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, width)
        self.setToolTip(self._whole if shown != self._whole else "")
        if shown != super().text():
            super().setText(shown)
