"""What happened and what to do, in a coloured box inside a screen; the code small beside it."""

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kiosk.ui.fonts import Type
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.announce import announce
from kiosk.ui.widgets.box import Box, column, row
from kiosk.ui.widgets.label import Label


def sentence(words: "Words") -> str:
    """Both on one line, each with its full stop."""
    return sentence_of(words.title, words.what_to_do)


def sentence_of(title: str, words: str) -> str:
    """The same of plain words."""
    title = title.rstrip()
    stop = "" if not title or title[-1] in ".!?:" else "."
    return f"{title}{stop} {words}".strip()


class Words(Protocol):
    """As `kiosk.ui.wording.problem_words` makes them."""

    @property
    def title(self) -> str:
        """What happened."""

    @property
    def what_to_do(self) -> str:
        """What to do about it."""


class Notice(Box):
    """Hidden until it has something to say. `meaning`: look, refused, approved."""

    def __init__(self, theme: Theme, meaning: str = "look", parent: QWidget | None = None) -> None:
        super().__init__(meaning, parent)
        line = row(self, gap=2)
        line.setContentsMargins(16, 12, 16, 12)
        icons = {"look": "triangle-alert", "refused": "octagon-x", "approved": "circle-check"}
        mark = Label("")
        mark.setFixedSize(24, 24)
        mark.setPixmap(theme.pixmap(icons.get(meaning, "info"), meaning, 24))
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        inner = column(gap=0)
        self._title = Label("", Type.STRONG_BOLD)
        self._words = Label("")
        inner.addWidget(self._title)
        inner.addWidget(self._words)
        line.addLayout(inner, 1)
        self.hide()

    def show_words(self, words: Words | None) -> None:
        """Say it; None hides the box."""
        self.say(words.title if words else "", words.what_to_do if words else "")

    def say(self, title: str, words: str = "") -> None:
        """The same with plain words."""
        self._title.say(title)
        self._words.say(words)
        self.setVisible(bool(title or words))
        announce(self, sentence_of(title, words), urgent=True)
