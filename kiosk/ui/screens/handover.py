"""For the customer: the link as a large QR code, what will happen, how long it is valid.

The address is drawn and never written; token and webAppToken are not in the answer at all.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from kiosk.flow.journey import HandingOver
from kiosk.ui.desk_views import journey_state_words, read_out_code, sent_words, validity_words
from kiosk.ui.fonts import Type
from kiosk.ui.screens.screen import Screen
from kiosk.ui.spoken import OWN_NAMES, spoken
from kiosk.ui.texts import translate
from kiosk.ui.widgets.announce import announce
from kiosk.ui.widgets.bottom_bar import Action, Actions
from kiosk.ui.widgets.box import Box, Scroll, column, row
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.choice import Choice
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.qr_code import SIDE, SIDE_LARGE, QrCode
from kiosk.ui.wording.mark import QT_TRANSLATE_NOOP

_TITLE = QT_TRANSLATE_NOOP("Desk", "Go on with your phone")
_STEPS = (
    QT_TRANSLATE_NOOP("Desk", "Point your phone's camera at the square."),
    QT_TRANSLATE_NOOP("Desk", "Open the link and follow what it says."),
    QT_TRANSLATE_NOOP("Desk", "When you are done, this counter has the result by itself."),
)

_ROOMY = 860
"""A window this high has room for the larger code."""


class HandOver(Screen[HandingOver]):
    """May be turned to the customer; Enter lets the attendant serve others meanwhile."""

    def build(self) -> None:
        """Code at the left, words at the right."""
        outer = column(self)
        scroll = Scroll()
        outer.addWidget(scroll)
        card = Box("card")
        card.setMaximumWidth(1120)
        holder = row(margin=3)
        holder.addStretch(1)
        holder.addWidget(card, 1_000, Qt.AlignmentFlag.AlignTop)
        holder.addStretch(1)
        scroll.body.addLayout(holder)
        scroll.body.addStretch(1)
        self._sides = row(card, gap=5, margin=4)
        self._sides.addLayout(self._left())
        self._sides.addLayout(self._right(), 1)
        self._state: HandingOver | None = None

    def _left(self) -> QVBoxLayout:
        theme = self.kit.theme
        left = column(gap=2)
        self._qr = QrCode()
        left.addWidget(self._qr, 0, Qt.AlignmentFlag.AlignHCenter)
        self._here = Label("", Type.TEXT)
        self._here.setText(
            translate(
                "Desk",
                "Demonstration: the link points to this machine, so a phone does not reach it.",
            )
        )
        self._here.setMinimumWidth(SIDE)
        self._here.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._open = Button(
            theme, translate("Desk", "Open it here"), self._open_here, icon="smartphone"
        )
        left.addWidget(self._here)
        left.addWidget(self._open)
        left.addStretch(1)
        return left

    def _right(self) -> QVBoxLayout:
        theme = self.kit.theme
        right = column(gap=2)
        self._language = Choice(theme, "", OWN_NAMES, self._speak)
        right.addWidget(self._language)
        self._title = Label("", Type.TITLE)
        right.addWidget(self._title)
        self._steps = [Label("", Type.STRONG) for _ in _STEPS]
        for each in self._steps:
            right.addWidget(each)
        self._valid = Label("", Type.STRONG_BOLD)
        self._sent = Label("", Type.STRONG)
        right.addWidget(self._valid)
        right.addWidget(self._sent)
        code = Box("sunken")
        inside = row(code, gap=2, margin=2)
        inside.addWidget(
            Label(translate("Desk", "Code to read out, to be sure it is the same check:")), 1
        )
        self._code = Label("", Type.TITLE, wrap=False)
        inside.addWidget(self._code)
        right.addWidget(code)
        now = Box("accent")
        line = row(now, gap=2, margin=2)
        mark = Label("")
        mark.setFixedSize(24, 24)
        mark.setPixmap(theme.pixmap("hourglass", "accent", 24))
        self._now = Label("", Type.STRONG_BOLD)
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._now, 1)
        right.addWidget(now)
        right.addStretch(1)
        return right

    def show_state(self, state: HandingOver) -> None:
        """Draw the link once, the state each time."""
        before = self._state
        self._state = state
        answer = state.answer
        if before is None or before.answer.user_redirect_url != answer.user_redirect_url:
            self._qr.show_text(answer.user_redirect_url)
        if before is None:
            self._speak(self.kit.doors.configuration.locale)
        self._qr.setVisible(bool(answer.user_redirect_url))
        self._here.setVisible(state.local_link)
        self._open.setVisible(state.local_link and bool(answer.user_redirect_url))
        self._valid.say(validity_words(answer))
        self._sent.say(sent_words(answer))
        self._code.setText(read_out_code(answer.id))
        self._now.setText(journey_state_words(answer))
        announce(self, journey_state_words(answer))

    def offers(self) -> Actions:
        """The attendant does not wait."""
        return Actions(
            primary=Action(
                words=translate("Desk", "Serve others meanwhile"), run=self.go_home, icon="house"
            )
        )

    def key(self, event: object) -> bool:
        """Esc leaves as well: it goes on in the background."""
        key = getattr(event, "key", None)
        if key is not None and key() == Qt.Key.Key_Escape:
            self.go_home()
            return True
        return False

    def clear(self) -> None:
        """Forget the link."""
        self._state = None
        self._qr.show_text("")
        self._code.clear()
        self._sent.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Portrait puts the words below the code."""
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        portrait = self.width() < self.height()
        self._qr.set_side(SIDE_LARGE if self.height() >= _ROOMY else SIDE)
        self._sides.setDirection(direction.TopToBottom if portrait else direction.LeftToRight)

    def _speak(self, language: str) -> None:
        self._language.choose(language)
        self._title.setText(spoken(language, _TITLE, "Desk"))
        self.setAccessibleName(self._title.text())
        for number, (label, source) in enumerate(zip(self._steps, _STEPS, strict=True), start=1):
            label.setText(f"{number}.  {spoken(language, source, 'Desk')}")

    def _open_here(self) -> None:
        if self._state is not None:
            self.kit.doors.open_link(self._state.answer.user_redirect_url)
