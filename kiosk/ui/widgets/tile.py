"""A large thing to press: icon, a word or two, and what it does."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QWidget

from kiosk.ui.fonts import Type, scaled
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.box import column, row
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.wrapping_button import Policy, WrappingButton


class Tile(WrappingButton):
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
        super().__init__(
            run,
            kind="tile_first" if first else "tile",
            least=scaled(64),
            wide=300,
            narrow=200,
            upright=Policy.Expanding,
            parent=parent,
        )
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self.setMaximumHeight(scaled(160))
        outer = row(self, gap=2, margin=2)
        outer.setContentsMargins(16, 12, 16, 12)
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
        self.let_through(picture, *self._labels)
        for label in self._labels:
            inner.addWidget(label)
        inner.addStretch(1)
        outer.addLayout(inner, 1)
        self._first = first
        self._theme, self._icon, self._picture = theme, icon, picture

    def be_brief(self, brief: bool) -> None:  # noqa: FBT001 - one switch
        """Where the window is low: the word alone; what it does is told to a pointer."""
        words = self._labels[1]
        words.setVisible(not brief)
        self.setToolTip(words.text() if brief else "")

    def changeEvent(self, event: QEvent) -> None:
        """Out of use, the accent goes: its words have to be read on a grey ground."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            lit = self._first and self.isEnabled()
            for label, calm in zip(self._labels, ("", "soft"), strict=True):
                label.set_tone("on_accent" if lit else calm if self.isEnabled() else "soft")
            role = "on_accent" if lit else "accent" if self.isEnabled() else "ink_soft"
            self._picture.setPixmap(self._theme.pixmap(self._icon, role, 40))
