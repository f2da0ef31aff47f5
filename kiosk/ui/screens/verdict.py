"""The word first, very large, with its shape; why; what was checked; what to do now."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout

from kiosk.flow.verdict import ShowingVerdict
from kiosk.ui.fonts import Type, scaled
from kiosk.ui.screens.page import Page
from kiosk.ui.screens.screen import Screen
from kiosk.ui.screens.verdict_actions import verdict_actions
from kiosk.ui.screens.verdict_journey import JourneyParts
from kiosk.ui.texts import translate
from kiosk.ui.verdict_view import VerdictView, verdict_view
from kiosk.ui.whose_view import picture_of
from kiosk.ui.widgets.announce import announce
from kiosk.ui.widgets.bottom_bar import Actions
from kiosk.ui.widgets.box import Box, column, row
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.notice import Notice
from kiosk.ui.widgets.picture import PictureView
from kiosk.ui.widgets.table import Table
from kiosk.ui.wording import problem_words

_SHAPE = 64
_WIDE, _NARROW = 320, 240
"""The picture beside the word."""
_BESIDE = 760
"""From this width on, what to do stands beside what was checked."""


class VerdictPage(Screen[ShowingVerdict]):
    """Nothing that the attendant must interpret."""

    def build(self) -> None:
        """A band with the word, the table, facts, the number."""
        theme = self.kit.theme
        page = Page(self, width=1120, card=False, gap=2)
        self._scroll = page.scroll
        page.title.hide()
        page.lead.hide()
        self._band = Box("neutral")
        band = row(self._band, gap=3, margin=3)
        self._shape = Label("")
        self._shape.setFixedSize(_SHAPE, _SHAPE)
        band.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignTop)
        words = column(gap=1)
        self._word = Label("", Type.VERDICT)
        self._why = Label("", Type.STRONG)
        self._mode = Label("", Type.TEXT_BOLD, tone="soft")
        self._who = Label("", Type.STRONG_BOLD)
        self._asked = Label("")
        self._asked.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._decided = Label("", Type.TEXT_BOLD)
        for each in (
            self._word,
            self._why,
            self._who,
            self._asked,
            self._decided,
            self._mode,
        ):
            words.addWidget(each)
        band.addLayout(words, 1)
        self._picture = _picture()
        band.addWidget(self._picture, 0)
        page.body.addWidget(self._band)
        self._sides = row(gap=3)
        page.body.addLayout(self._sides)
        self._table = Table(theme)
        self._sides.addWidget(self._table, 3, Qt.AlignmentFlag.AlignTop)
        right = column(gap=2)
        self._sides.addLayout(right, 2)
        self._todo = Label("", Type.STRONG_BOLD)
        right.addWidget(self._todo)
        self._notice = Notice(theme)
        right.addWidget(self._notice)
        self._facts_title = Label(translate("Screens", "Read from the document"), Type.STRONG_BOLD)
        page.body.addWidget(self._facts_title)
        self._facts = Table(theme)
        page.body.addWidget(self._facts)
        self._journey = JourneyParts(self.kit, self)
        page.body.addWidget(self._journey)
        number = column(gap=0)
        self._number = Label("", tone="soft")
        self._number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._copy = Button(
            theme, translate("Screens", "Copy"), self._copy_number, kind="quiet", icon="copy"
        )
        number.addWidget(self._number)
        number.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignLeft)
        right.addLayout(number)
        right.addStretch(1)
        self._state: ShowingVerdict | None = None
        self._copied = ""

    def show_state(self, state: ShowingVerdict) -> None:
        """Draw the view."""
        self._state = state
        view = verdict_view(state, self.kit.doors.configuration, now=self.kit.doors.now())
        self._draw(view)
        picture = picture_of(state)
        self._picture.show_jpeg(picture)
        self._picture.setVisible(bool(picture))
        self._journey.show_state(state)
        problem = state.notice
        self._notice.show_words(problem_words(problem) if problem is not None else None)

    def offers(self) -> Actions:
        """What to do now."""
        if self._state is None:
            return Actions()
        actions = verdict_actions(self._state, self.kit.doors)
        if self._state.back is None or actions.back is not None:
            return actions
        return replace(actions, back=self.back())

    def key(self, event: QKeyEvent) -> bool:
        """Esc leaves to where the verdict was opened, also where no button says so."""
        if event.key() == Qt.Key.Key_Escape:
            self.go_back()
            return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the window is narrow the table stands below what to do."""
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        self._picture.setFixedWidth(_WIDE if self.width() >= _BESIDE else _NARROW)
        beside = self.height() < self.width() >= max(_BESIDE, scaled(640))
        self._sides.setDirection(direction.LeftToRight if beside else direction.BottomToTop)

    def arrive(self) -> None:
        """The word is read first, wherever the keyboard went when the last screen left."""
        super().arrive()
        self._scroll.verticalScrollBar().setValue(0)

    def clear(self) -> None:
        """Forget; a copied number is taken out of the clipboard."""
        self._state = None
        self._table.clear()
        self._facts.clear()
        self._journey.clear()
        self._number.clear()
        self._picture.clear()
        for each in (self._who, self._asked, self._decided):
            each.clear()
        clipboard = QGuiApplication.clipboard()
        if self._copied and clipboard.text() == self._copied:
            clipboard.clear()
        self._copied = ""

    def _draw(self, view: VerdictView) -> None:
        self._band.set_ground(view.meaning)
        tone = view.meaning if view.meaning != "neutral" else ""
        self._shape.setPixmap(self.kit.theme.pixmap(view.icon, tone or "ink_soft", _SHAPE))
        self._word.setText(view.word)
        self._word.set_tone(tone)
        self._why.say(view.why)
        self._mode.say(view.mode)
        whose = view.whose
        for label, text in (
            (self._who, whose.who),
            (self._asked, whose.asked),
            (self._decided, whose.decided),
        ):
            label.say(text)
        self._todo.say(view.what_to_do)
        self.setAccessibleName(view.word)
        told = (view.word, whose.who, whose.decided, view.why, view.what_to_do)
        announce(self, " ".join(f"{each.rstrip('.')}." for each in told if each), urgent=True)
        self._table.show_lines(view.lines)
        self._facts_title.setVisible(bool(view.facts))
        self._facts.show_lines(view.facts)
        self._number.say(view.number)
        self._copy.setVisible(bool(view.process_id))
        self._copy.name(translate("Screens", "Copy"), "copy")

    def _copy_number(self) -> None:
        state = self._state
        if state is None or state.submission.process_id is None:
            return
        self._copied = state.submission.process_id
        QGuiApplication.clipboard().setText(self._copied)
        self._copy.name(translate("Screens", "Copied"), "check")


def _picture() -> PictureView:
    made = PictureView()
    made.setAccessibleName(translate("Screens", "The picture that was checked"))
    return made
