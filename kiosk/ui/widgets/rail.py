"""The steps of this visit in words, and who is served: name and masked identifier."""

from collections.abc import Sequence
from dataclasses import field
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

from kiosk.domain.values.lean import dataclass
from kiosk.ui import tokens
from kiosk.ui.fonts import Type
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.box import Box, column, empty, row
from kiosk.ui.widgets.flow_layout import FlowLayout
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


_ANY = 16_777_215
"""Qt's own largest size."""


class RailShape(Enum):
    """How the rail stands."""

    WORDS = "words"
    MARKS = "marks"
    """Narrow window: the marks; words come while the rail has the keyboard."""
    LYING = "lying"
    """Portrait: at the top."""


class _StepLine(Box):
    """A step on the rail: made once, drawn again when it stands elsewhere."""

    def __init__(self, theme: Theme, *, wrap: bool) -> None:
        super().__init__("plain")
        self._theme = theme
        self._step: Step | None = None
        line = row(self, gap=1)
        line.setContentsMargins(8, 8, 8, 8)
        self._mark = Label("")
        self._mark.setFixedSize(20, 20)
        line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        self._words = Label("", wrap=wrap)
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
        self.setToolTip(step.words)

    def show_words(self, shown: bool) -> None:  # noqa: FBT001 - one switch
        """With its words, or the mark alone."""
        self._words.setVisible(shown)


class Rail(Box):
    """Stands at the left; lies at the top of a portrait screen.

    Its lines are kept from state to state: taking a widget away and making another costs
    milliseconds, drawing one again does not.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("bar", parent)
        self._theme = theme
        self._shape = RailShape.WORDS
        self._view: RailView | None = None
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._arrange()
        self.hide()

    def stand(self, shape: RailShape) -> None:
        """Change the shape."""
        if shape is self._shape:
            return
        old, self._shape = self._shape, shape
        if RailShape.LYING in {old, shape}:
            empty(self._layout)
            self._arrange()
        self.setFocusPolicy(
            Qt.FocusPolicy.TabFocus if shape is RailShape.MARKS else Qt.FocusPolicy.NoFocus
        )
        self._draw()

    def show_view(self, view: RailView | None) -> None:
        """Draw; None forgets the customer and hides the rail."""
        if view == self._view:
            return
        self._view = view
        self.setVisible(view is not None)
        self._draw()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The words come."""
        super().focusInEvent(event)
        self._draw()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The words go."""
        super().focusOutEvent(event)
        self._draw()

    @property
    def _in_words(self) -> bool:
        return self._shape is not RailShape.MARKS or self.hasFocus()

    def _arrange(self) -> None:
        """Make the places for a rail that stands or lies."""
        self._title = Label("", Type.STRONG_BOLD)
        self._lines: list[_StepLine] = []
        self._person = Box("plain")
        self._layout.setSpacing(8)
        if self._shape is RailShape.LYING:
            self._arrange_lying()
        else:
            self._arrange_standing()
        self._person.hide()

    def _arrange_standing(self) -> None:
        self._layout.addWidget(self._title)
        self._layout.addSpacing(8)
        self._steps: QLayout = column(gap=1)
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
        self._steps = FlowLayout(gap=1)
        self._layout.addLayout(self._steps)

    def _draw(self) -> None:
        view, words = self._view, self._in_words
        if self._shape is RailShape.LYING:
            self.setMinimumSize(0, 0)
            self.setMaximumSize(_ANY, _ANY)
        else:
            width = tokens.RAIL_WIDTH if words else tokens.RAIL_MARKS
            self.setMinimumSize(width, 0)
            self.setMaximumSize(width, _ANY)
            self._layout.setContentsMargins(*((24, 24, 16, 24) if words else (14, 16, 8, 16)))
        name, identifier = ("", "") if view is None or not words else (view.name, view.identifier)
        self._name.say(name)
        self._identifier.say(identifier)
        self._person.setVisible(bool(name or identifier))
        self._title.setVisible(words)
        if view is not None:
            self._title.setText(view.title)
            current = [each.words for each in view.steps if each.state is StepState.CURRENT]
            self.setAccessibleName(", ".join([view.title, view.said, *current]))
            self._draw_steps(view.steps)

    def _draw_steps(self, steps: Sequence[Step]) -> None:
        while len(self._lines) < len(steps):
            made = _StepLine(self._theme, wrap=self._shape is not RailShape.LYING)
            self._steps.addWidget(made)
            self._lines.append(made)
        for number, line in enumerate(self._lines):
            if number < len(steps):
                line.show_step(steps[number])
            line.setVisible(number < len(steps))
            line.show_words(self._in_words)
