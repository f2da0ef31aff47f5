"""Words on the screen: one label, a size of the scale, a tone."""

from PySide6.QtCore import Qt
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
