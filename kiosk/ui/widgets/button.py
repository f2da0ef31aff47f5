"""What can be pressed. The kinds: primary, secondary, quiet, choice, key."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from kiosk.ui import tokens
from kiosk.ui.fonts import Type, font
from kiosk.ui.theme import Theme

_TINT = {"primary": "on_accent", "secondary": "accent", "quiet": "accent", "choice": "ink"}
_ICON = 20
_GAP = 6


class Button(QPushButton):
    """A push button of the house; `run` is called when it is pressed."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        run: Callable[[], None] | None = None,
        *,
        kind: str = "secondary",
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._drawn = ""
        self.setProperty("kind", kind)
        self.setFont(font(Type.STRONG_BOLD if kind == "primary" else Type.TEXT_BOLD))
        self.setMinimumHeight(tokens.PRIMARY if kind == "primary" else tokens.TOUCH)
        self.setMinimumWidth(tokens.TOUCH)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self.name(text, icon)
        if run is not None:
            self.clicked.connect(lambda _checked=False: run())

    def name(self, text: str, icon: str = "") -> None:
        """Change the words and the icon."""
        self.setText(text.replace("&", "&&"))
        self._drawn = icon or self._drawn
        self._draw_icon()

    def changeEvent(self, event: QEvent) -> None:
        """Out of use, the icon goes as grey as the words."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self._draw_icon()

    def _draw_icon(self) -> None:
        if not self._drawn:
            return
        tint = _TINT.get(str(self.property("kind")), "ink") if self.isEnabled() else "ink_soft"
        self.setIcon(self._theme.icon(self._drawn, tint, _ICON, _GAP))
        self.setIconSize(QSize(_ICON + _GAP, _ICON))

    def sizeHint(self) -> QSize:
        """Wide enough for the words: the style's own hint forgets the sheet's padding."""
        hint = super().sizeHint()
        words = self.fontMetrics().horizontalAdvance(self.text().replace("&&", "&"))
        icon = _ICON + _GAP + 6 if not self.icon().isNull() else 0
        padding = 28 if self.property("kind") in {"quiet", "choice"} else 40
        return QSize(
            max(hint.width(), words + icon + padding + 8), max(hint.height(), self.minimumHeight())
        )

    def minimumSizeHint(self) -> QSize:
        """The same: words are never cut."""
        return self.sizeHint()
