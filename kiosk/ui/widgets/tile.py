"""A large thing to press: icon, a word or two, and what it does."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from kiosk.ui.fonts import Type
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.box import column, row
from kiosk.ui.widgets.label import Label

_LEAST = 96


class Tile(QPushButton):
    """`first` is the one that is meant most of the time: it carries the accent."""

    def __init__(
        self,
        theme: Theme,
        title: str,
        words: str,
        icon: str,
        run: Callable[[], None],
        *,
        first: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "tile_first" if first else "tile")
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self.setAutoDefault(False)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumHeight(_LEAST)
        self.setMaximumHeight(160)
        outer = row(self, gap=2, margin=2)
        outer.setContentsMargins(24, 16, 24, 16)
        tone = "on_accent" if first else ""
        picture = Label("")
        picture.setFixedSize(40, 40)
        picture.setPixmap(theme.pixmap(icon, "on_accent" if first else "accent", 40))
        outer.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
        inner = column(gap=0)
        inner.setSpacing(4)
        inner.addStretch(1)
        self._labels = (
            Label(title, Type.STRONG_BOLD, tone=tone),
            Label(words, tone=tone or "soft"),
        )
        for each in (picture, *self._labels):
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        for label in self._labels:
            inner.addWidget(label)
        inner.addStretch(1)
        outer.addLayout(inner, 1)
        self._first = first
        self._theme, self._icon, self._picture = theme, icon, picture
        self.clicked.connect(lambda _checked=False: run())

    def changeEvent(self, event: QEvent) -> None:
        """Out of use, the accent goes: its words have to be read on a grey ground."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            lit = self._first and self.isEnabled()
            for label, calm in zip(self._labels, ("", "soft"), strict=True):
                label.set_tone("on_accent" if lit else calm if self.isEnabled() else "soft")
            role = "on_accent" if lit else "accent" if self.isEnabled() else "ink_soft"
            self._picture.setPixmap(self._theme.pixmap(self._icon, role, 40))

    def hasHeightForWidth(self) -> bool:
        """The words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As the words need."""
        layout = self.layout()
        return max(_LEAST, layout.heightForWidth(width)) if layout is not None else _LEAST

    def sizeHint(self) -> QSize:
        """The words decide, not the push button."""
        width = 300
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for two beside each other at 1280."""
        return QSize(220, _LEAST)
