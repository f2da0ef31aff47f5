"""A quiet line below the top bar: a journey ended, or something beside the visit failed."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from kiosk.ui.fonts import Type
from kiosk.ui.texts import translate
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.box import Box, row
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.label import Label


class EndedBanner(Box):
    """Takes no keyboard by itself; hidden while there is nothing to tell."""

    def __init__(
        self,
        theme: Theme,
        *,
        open_: Callable[[], None],
        dismiss: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("accent", parent)
        line = row(self, gap=2)
        line.setContentsMargins(24, 8, 24, 8)
        self._theme = theme
        self._mark = Label("")
        self._mark.setFixedSize(24, 24)
        line.addWidget(self._mark)
        self._words = Label("", Type.TEXT_BOLD)
        line.addWidget(self._words, 1)
        self._open = Button(theme, translate("Desk", "Open"), open_)
        line.addWidget(self._open)
        line.addWidget(Button(theme, translate("Desk", "Dismiss"), dismiss, kind="quiet"))
        self.hide()

    def show_notice(self, words: str) -> None:
        """What failed beside the visit in hand; nothing is to be done on this screen."""
        self.show()
        self._mark.setPixmap(self._theme.pixmap("info", "accent", 24))
        self._words.setText(words)
        self._open.hide()

    def show_ended(self, label: str | None, *, can_open: bool) -> None:
        """`label`: whose; None hides. During a visit it can only be told, not opened."""
        self.setVisible(label is not None)
        self._mark.setPixmap(self._theme.pixmap("smartphone", "accent", 24))
        self._words.setText(
            translate("Desk", "Finished on the phone: {who}").format(who=label) if label else ""
        )
        self._open.setVisible(can_open)
