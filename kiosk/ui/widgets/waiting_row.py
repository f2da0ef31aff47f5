"""One submission in a list: who, what, how it stands; pressing it opens it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kiosk.domain.rules.submission import Submission, SubmissionState
from kiosk.ui.fonts import Type
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.box import column, row
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.wrapping_button import WrappingButton
from kiosk.ui.wording import operation_words, submission_state_words

_MARKS = {
    SubmissionState.UNKNOWN_OUTCOME: ("circle-question-mark", "look"),
    SubmissionState.PREPARED: ("cloud-off", "look"),
    SubmissionState.ACCEPTED: ("hourglass", "accent"),
    SubmissionState.SENDING: ("send", "accent"),
}


class WaitingRow(WrappingButton):
    """At least 64 px high."""

    def __init__(
        self,
        theme: Theme,
        label: str,
        submission: Submission,
        run: Callable[[Submission], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            lambda: run(submission), kind="row", least=64, wide=280, narrow=200, parent=parent
        )
        state = submission_state_words(submission.state)
        self.setAccessibleName(f"{label}, {state}")
        line = row(self, gap=2)
        line.setContentsMargins(16, 12, 16, 12)
        icon, tint = _MARKS.get(submission.state, ("clock", "ink_soft"))
        mark = Label("")
        mark.setFixedSize(24, 24)
        mark.setPixmap(theme.pixmap(icon, tint, 24))
        inner = column(gap=0)
        parts = (
            Label(label, Type.TEXT_BOLD),
            Label(operation_words(submission.operation).title, tone="soft"),
            Label(state, tone="look" if tint == "look" else "soft"),
        )
        self.let_through(mark, *parts)
        for part in parts:
            inner.addWidget(part)
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(inner, 1)
