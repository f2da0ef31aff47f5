"""One past visit in columns; pressing it opens it."""

from collections.abc import Callable
from dataclasses import field

from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.domain.rules.submission import Submission
from kiosk.domain.values.lean import dataclass
from kiosk.ui.fonts import Type
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.box import row
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.wrapping_button import WrappingButton

COLUMNS = (3, 4, 5, 5)
"""Stretch of each column; the heading has the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryView:
    """All that a row shows; `tone` is a role of the palette."""

    when: str
    what: str
    who: str = field(repr=False)
    ended: str
    icon: str
    tone: str


class HistoryRow(WrappingButton):
    """At least 56 px high."""

    def __init__(
        self,
        theme: Theme,
        view: HistoryView,
        submission: Submission,
        run: Callable[[Submission], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            lambda: run(submission), kind="row", least=56, wide=640, narrow=480, parent=parent
        )
        self.setAccessibleName(f"{view.when}, {view.what}, {view.who}, {view.ended}")
        line = row(self, gap=2)
        line.setContentsMargins(16, 8, 16, 8)
        toned = view.tone if view.tone in {"approved", "look", "refused"} else ""
        ended = row(gap=1)
        mark = Label("")
        mark.setFixedSize(24, 24)
        mark.setPixmap(theme.pixmap(view.icon, view.tone, 24))
        words = Label(view.ended, Type.TEXT_BOLD, tone=toned)
        ended.addWidget(mark)
        ended.addWidget(words, 1)
        cells = (Label(view.when), Label(view.what), Label(view.who, Type.TEXT_BOLD))
        for each in (*cells, words):
            in_column(each)
        for cell, stretch in zip(cells, COLUMNS, strict=False):
            line.addWidget(cell, stretch)
        line.addLayout(ended, COLUMNS[-1])
        self.let_through(*cells, mark, words)


def in_column(label: Label) -> Label:
    """As wide as its column, whatever it says: rows and heading stand below each other."""
    policy = label.sizePolicy()
    policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
    label.setSizePolicy(policy)
    return label
