"""The steps of this visit in words, and who is served: name and masked identifier."""

from collections.abc import Sequence
from dataclasses import field
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from kiosk.domain.values.lean import dataclass
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


class _StepLine(Box):
    """A step on the rail: made once, drawn again when it stands elsewhere."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("plain")
        self._theme = theme
        self._step: Step | None = None
        line = row(self, gap=1)
        line.setContentsMargins(8, 8, 8, 8)
        self._mark = Label("")
        self._mark.setFixedSize(20, 20)
        line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        self._words = Label("")
        line.addWidget(self._words, 1)

    def show_step(self, step: Step) -> None:
        """Draw what differs."""
        if step == self._step:
            return
        self._step = step
        current = step.state is StepState.CURRENT
        self.set_ground("accent" if current else "plain")
        icon, tint = _MARKS[step.state]
        self._mark.setPixmap(self._theme.pixmap(icon, tint, 20, bold=current))
        self._words.set_kind(Type.TEXT_BOLD if current else Type.TEXT)
        self._words.set_tone("soft" if step.state is StepState.TO_COME else "")
        self._words.setText(step.words)


class Rail(Box):
    """Stands at the left; lies at the top of a portrait screen.

    Its lines are kept from state to state: taking a widget away and making another costs
    milliseconds, drawing one again does not.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("bar", parent)
        self._theme = theme
        self._lying = False
        self._view: RailView | None = None
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._arrange()
        self.hide()

    def lie(self, lying: bool) -> None:  # noqa: FBT001 - one switch
        """Portrait (True) or landscape."""
        if lying != self._lying:
            self._lying = lying
            empty(self._layout)
            self._arrange()
            self._draw()

    def show_view(self, view: RailView | None) -> None:
        """Draw; None forgets the customer and hides the rail."""
        if view == self._view:
            return
        self._view = view
        self.setVisible(view is not None)
        self._draw()

    def _arrange(self) -> None:
        """Make the places for a rail that stands or lies."""
        self._title = Label("", Type.STRONG_BOLD)
        self._lines: list[_StepLine] = []
        self._person = Box("plain")
        self._layout.setSpacing(8)
        if self._lying:
            self._arrange_lying()
        else:
            self._arrange_standing()
        self._person.hide()

    def _arrange_standing(self) -> None:
        self.setMinimumSize(tokens.RAIL_WIDTH, 0)
        self.setMaximumSize(tokens.RAIL_WIDTH, 16_777_215)
        self._layout.setContentsMargins(24, 24, 16, 24)
        self._layout.addWidget(self._title)
        self._layout.addSpacing(8)
        self._steps: QBoxLayout = column(gap=1)
        self._layout.addLayout(self._steps)
        self._layout.addStretch(1)
        self._name = Label("", Type.STRONG_BOLD)
        self._identifier = Label("", tone="soft")
        inner = column(self._person, gap=0)
        icon = Label("")
        icon.setFixedSize(24, 24)
        icon.setPixmap(self._theme.pixmap("user-round", "ink_soft", 24))
        inner.addWidget(icon)
        inner.addSpacing(4)
        inner.addWidget(self._name)
        inner.addWidget(self._identifier)
        self._layout.addWidget(self._person)

    def _arrange_lying(self) -> None:
        self.setMinimumSize(0, 0)
        self.setMaximumSize(16_777_215, 16_777_215)
        self._layout.setContentsMargins(24, 16, 24, 16)
        self._name = Label("", tone="soft", wrap=False)
        self._identifier = Label("", tone="soft", wrap=False)
        who = row(self._person, gap=1)
        who.addWidget(self._name)
        who.addWidget(self._identifier)
        top = row()
        top.addWidget(self._title, 1)
        top.addWidget(self._person)
        self._layout.addLayout(top)
        self._steps = row(gap=3)
        self._steps.addStretch(1)
        self._layout.addLayout(self._steps)

    def _draw(self) -> None:
        view = self._view
        name, identifier = ("", "") if view is None else (view.name, view.identifier)
        self._name.say(name)
        self._identifier.say(identifier)
        self._person.setVisible(bool(name or identifier))
        if view is not None:
            self._title.setText(view.title)
            self._draw_steps(view.steps)

    def _draw_steps(self, steps: Sequence[Step]) -> None:
        while len(self._lines) < len(steps):
            made = _StepLine(self._theme)
            self._steps.insertWidget(len(self._lines), made)
            self._lines.append(made)
        for number, line in enumerate(self._lines):
            if number < len(steps):
                line.show_step(steps[number])
            line.setVisible(number < len(steps))
