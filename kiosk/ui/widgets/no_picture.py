"""In place of a picture: what is the matter with the camera, and what to do."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kiosk.ui.fonts import Type
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.announce import announce
from kiosk.ui.widgets.box import Box, column
from kiosk.ui.widgets.label import Label


class NoPicture(Box):
    """A calm ground with words: never a black rectangle."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("neutral", parent)
        self._theme = theme
        self._said = ("", "", "")
        layout = column(self, gap=2, margin=4)
        layout.addStretch(1)
        self._icon = Label("")
        self._icon.setFixedHeight(56)
        self._title = Label("", Type.TITLE)
        self._words = Label("", Type.STRONG, tone="soft")
        for each in (self._icon, self._title, self._words):
            each.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(each)
        layout.addStretch(1)

    def say(self, icon: str, title: str, words: str) -> None:
        """Change the words; the same ones change nothing."""
        if (icon, title, words) == self._said:
            return
        self._said = (icon, title, words)
        announce(self, f"{title}. {words}", urgent=True)
        self._icon.setPixmap(self._theme.pixmap(icon, "ink_soft", 56))
        self._title.setText(title)
        self._words.say(words)
