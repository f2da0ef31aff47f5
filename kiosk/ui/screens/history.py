"""Past visits: when, what, whose, how it ended. A number finds one customer's."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from kiosk.domain.rules.findable import found_by
from kiosk.domain.rules.submission import Submission
from kiosk.flow.history import BrowsingHistory, HistoryOpened, SubmissionOpened
from kiosk.ui.desk_views import history_row, searched, typed_number
from kiosk.ui.fonts import Type
from kiosk.ui.screens.screen import Screen
from kiosk.ui.texts import translate
from kiosk.ui.widgets.bottom_bar import Actions
from kiosk.ui.widgets.box import Box, Scroll, column, empty, row
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.history_row import COLUMNS, HistoryRow, in_column
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.notice import Notice
from kiosk.ui.widgets.text_field import TextField
from kiosk.ui.wording import problem_words

_MOST = 200
"""Rows drawn at once: who looks for an older one searches for it."""


class History(Screen[BrowsingHistory]):
    """Enter in the field searches; Enter on a row opens it."""

    def build(self) -> None:
        """Search above, rows below."""
        theme = self.kit.theme
        self.setAccessibleName(translate("Desk", "History"))
        outer = column(self, gap=2, margin=3)
        top = row(gap=2)
        title = column(gap=0)
        title.addWidget(Label(translate("Desk", "History"), Type.TITLE))
        self._lead = Label("", tone="soft")
        title.addWidget(self._lead)
        title.addStretch(1)
        top.addLayout(title, 1)
        self._field = TextField(
            theme, translate("Desk", "Find by the customer's number"), grouped=typed_number
        )
        self._field.edit.setMinimumWidth(240)
        self._field.edit.returnPressed.connect(self._search)
        top.addWidget(self._field)
        self._find = Button(theme, translate("Desk", "Search"), self._search, icon="search")
        self._all = Button(theme, translate("Desk", "Show all"), self._show_all, kind="quiet")
        for each in (self._find, self._all):
            top.addWidget(each, 0, Qt.AlignmentFlag.AlignBottom)
        outer.addLayout(top)
        self._notice = Notice(theme, "refused")
        outer.addWidget(self._notice)
        self._card = Box("card")
        inner = column(self._card, gap=1, margin=2)
        heading = _heading()
        inner.addLayout(heading)
        scroll = Scroll(gap=1)
        self._rows = column(gap=1)
        scroll.body.addLayout(self._rows)
        scroll.body.addStretch(1)
        bar = scroll.verticalScrollBar()
        bar.rangeChanged.connect(
            # The rows make room for the bar, and the heading with them.
            lambda _least, most: heading.setContentsMargins(16, 0, 32 if most else 16, 0)
        )
        inner.addWidget(scroll, 1)
        outer.addWidget(self._card, 1)
        self._nothing = Label("", Type.STRONG, tone="soft")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        outer.addWidget(self._nothing, 1)
        self._query = ""

    def show_state(self, state: BrowsingHistory) -> None:
        """Busy, empty, failed or full."""
        if state.query and not self._field.text():
            self._field.set_text(state.query)
        self._query = state.query
        self._all.setVisible(bool(state.query))
        self._find.setEnabled(not state.busy)
        self._notice.show_words(problem_words(state.problem) if state.problem else None)
        self._fill(state.submissions)
        self._card.setVisible(bool(state.submissions))
        self._nothing.setVisible(self._card.isHidden())
        self._nothing.setText(_nothing_words(state))
        self._lead.say(
            translate("Desk", "The newest are shown. Search for a number to find an older one.")
            if len(state.submissions) >= _MOST and not state.busy
            else ""
        )

    def offers(self) -> Actions:
        """Home."""
        return Actions(back=self.back())

    def arrive(self) -> None:
        """A number can be typed at once."""
        self._field.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Forget whose visits were looked at."""
        self._field.clear()
        self._query = ""
        empty(self._rows)

    def _fill(self, submissions: tuple[Submission, ...]) -> None:
        empty(self._rows)
        doors = self.kit.doors
        for each in submissions[:_MOST]:
            view = history_row(
                each, doors.submission_label(each), found_by(each, doors.configuration)
            )
            self._rows.addWidget(HistoryRow(self.kit.theme, view, each, self._open))

    def _search(self) -> None:
        query = searched(self._field.text())
        if query or self._query:
            self.kit.doors.dispatch(HistoryOpened(query=query))

    def _show_all(self) -> None:
        self._field.clear()
        self.kit.doors.dispatch(HistoryOpened())

    def _open(self, submission: Submission) -> None:
        self.kit.doors.dispatch(SubmissionOpened(submission=submission))


def _heading() -> QHBoxLayout:
    made = row(gap=2)
    made.setContentsMargins(16, 0, 32, 0)
    words = (
        translate("Desk", "When"),
        translate("Desk", "Check"),
        translate("Desk", "Customer"),
        translate("Desk", "How it stands"),
    )
    for each, stretch in zip(words, COLUMNS, strict=True):
        made.addWidget(in_column(Label(each, Type.TEXT_BOLD, tone="soft")), stretch)
    return made


def _nothing_words(state: BrowsingHistory) -> str:
    if state.busy:
        return translate("Desk", "Looking into the journal of this counter...")
    if state.problem is not None:
        return ""
    if state.query:
        return translate("Desk", "Nobody with this number was served at this counter.")
    return translate("Desk", "No visits yet. Each check appears here when it is finished.")
