"""The steps of this visit in words, and who is served: name and masked identifier."""

from collections.abc import Sequence
from dataclasses import field
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from kiosk.domain.lean import dataclass
from kiosk.ui import tokens
from kiosk.ui.fonts import Type
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.box import Box, column, empty, row
from kiosk.ui.widgets.label import Label


class StepState(Enum):
    """Where a step stands."""

    DONE = "done"
    CURRENT = "current"
    TO_COME = "to_come"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step in words."""

    words: str
    state: StepState


@dataclass(frozen=True, slots=True, kw_only=True)
class RailView:
    """All that the rail shows."""

    title: str
    steps: tuple[Step, ...]
    name: str = field(default="", repr=False)
    identifier: str = field(default="", repr=False)
    said: str = ""
    """"Step 2 of 4", for who does not see the marks."""


_MARKS = {
    StepState.DONE: ("circle-check", "approved"),
    StepState.CURRENT: ("circle-dot", "accent"),
    StepState.TO_COME: ("circle", "edge"),
}


class Rail(Box):
    """Stands at the left; lies at the top of a portrait screen."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("bar", parent)
        self._theme = theme
        self._lying = False
        self._view: RailView | None = None
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self.hide()

    def lie(self, lying: bool) -> None:  # noqa: FBT001 - one switch
        """Portrait (True) or landscape."""
        if lying != self._lying:
            self._lying = lying
            self._draw()

    def show_view(self, view: RailView | None) -> None:
        """Draw; None forgets the customer and hides the rail."""
        if view == self._view:
            return
        self._view = view
        self.setVisible(view is not None)
        self._draw()

    def _draw(self) -> None:
        empty(self._layout)
        if self._view is None:
            return
        if self._lying:
            self._draw_lying(self._view)
        else:
            self._draw_standing(self._view)

    def _draw_standing(self, view: RailView) -> None:
        self.setMinimumSize(tokens.RAIL_WIDTH, 0)
        self.setMaximumSize(tokens.RAIL_WIDTH, 16_777_215)
        self._layout.setDirection(QBoxLayout.Direction.TopToBottom)
        self._layout.setContentsMargins(24, 24, 16, 24)
        self._layout.setSpacing(8)
        self._layout.addWidget(Label(view.title, Type.STRONG_BOLD))
        self._layout.addSpacing(8)
        self._layout.addLayout(self._steps(view.steps, lying=False))
        self._layout.addStretch(1)
        if view.name or view.identifier:
            self._layout.addWidget(self._person(view))

    def _draw_lying(self, view: RailView) -> None:
        self.setMinimumSize(0, 0)
        self.setMaximumSize(16_777_215, 16_777_215)
        self._layout.setDirection(QBoxLayout.Direction.TopToBottom)
        self._layout.setContentsMargins(24, 16, 24, 16)
        self._layout.setSpacing(8)
        top = row()
        top.addWidget(Label(view.title, Type.STRONG_BOLD), 1)
        if view.name or view.identifier:
            who = "  ".join(part for part in (view.name, view.identifier) if part)
            top.addWidget(Label(who, tone="soft", wrap=False))
        self._layout.addLayout(top)
        self._layout.addLayout(self._steps(view.steps, lying=True))

    def _steps(self, steps: Sequence[Step], *, lying: bool) -> QBoxLayout:
        made: QBoxLayout = row(gap=3) if lying else column(gap=1)
        for step in steps:
            made.addWidget(self._step(step))
        if lying:
            made.addStretch(1)
        return made

    def _step(self, step: Step) -> QWidget:
        current = step.state is StepState.CURRENT
        box = Box("accent" if current else "plain")
        line = row(box, gap=1)
        line.setContentsMargins(8, 8, 8, 8)
        icon, tint = _MARKS[step.state]
        mark = Label("")
        mark.setFixedSize(20, 20)
        mark.setPixmap(self._theme.pixmap(icon, tint, 20, bold=current))
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        kind = Type.TEXT_BOLD if current else Type.TEXT
        tone = "" if current or step.state is StepState.DONE else "soft"
        line.addWidget(Label(step.words, kind, tone=tone), 1)
        return box

    def _person(self, view: RailView) -> QWidget:
        box = Box("plain")
        inner = column(box, gap=0)
        icon = Label("")
        icon.setFixedSize(24, 24)
        icon.setPixmap(self._theme.pixmap("user-round", "ink_soft", 24))
        inner.addWidget(icon)
        inner.addSpacing(4)
        if view.name:
            inner.addWidget(Label(view.name, Type.STRONG_BOLD))
        if view.identifier:
            inner.addWidget(Label(view.identifier, tone="soft"))
        return box
