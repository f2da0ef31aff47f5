"""The picture in hand, large: use it, or take it again."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout

from kiosk.domain.values.quality import Level
from kiosk.flow.capture import CaptureKept, OriginalChosen, RetakeChosen, ReviewingCapture
from kiosk.flow.trouble import CorrectPressed
from kiosk.flow.visit import Capture, OverrideReason, Shot
from kiosk.ui.fonts import Type, scaled
from kiosk.ui.screens.screen import Screen
from kiosk.ui.texts import translate
from kiosk.ui.widgets.announce import announce
from kiosk.ui.widgets.bottom_bar import Action, Actions
from kiosk.ui.widgets.box import Box, Scroll, column, empty, row
from kiosk.ui.widgets.choice import Choice
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.picture import PictureView
from kiosk.ui.wording import measure_words, override_words

_ORIGINAL, _STRAIGHT = "original", "straight"


class Review(Screen[ReviewingCapture]):
    """A picture with faults needs a reason before it is used."""

    def build(self) -> None:
        """Picture at the left, what was found beside it."""
        theme = self.kit.theme
        layout = column(self, gap=2, margin=3)
        top = row(gap=2)
        self._title = Label("", Type.TITLE)
        top.addWidget(self._title, 1)
        self._which = Choice(
            theme,
            "",
            (
                (_STRAIGHT, translate("Screens", "Straightened")),
                (_ORIGINAL, translate("Screens", "As taken")),
            ),
            lambda key: self.kit.doors.dispatch(OriginalChosen(use_original=key == _ORIGINAL)),
        )
        top.addWidget(self._which, 0)
        layout.addLayout(top)
        self._sides = row(gap=2)
        layout.addLayout(self._sides, 1)
        self._picture = PictureView()
        self._sides.addWidget(self._picture, 3)
        self._found = Box("look")
        self._found.setMinimumWidth(scaled(360))
        frame = column(self._found)
        frame.setContentsMargins(16, 12, 8, 12)
        scroll = Scroll(gap=1)
        frame.addWidget(scroll)
        inner = scroll.body
        self._lines = column(gap=0)
        inner.addLayout(self._lines)
        self._reasons = Choice(
            theme,
            translate("Screens", "Why do you use it nevertheless?"),
            [(each.value, override_words(each)) for each in OverrideReason],
            lambda _key: self.kit.refresh(),
        )
        inner.addWidget(self._reasons)
        inner.addStretch(1)
        self._sides.addWidget(self._found, 2)
        self._state: ReviewingCapture | None = None

    def show_state(self, state: ReviewingCapture) -> None:
        """Draw the picture that would be sent."""
        self._state = state
        capture = state.capture
        self._title.setText(_question(capture))
        self.setAccessibleName(_question(capture))
        found = (measure_words(each.measure, each.level) for each in capture.report.problems)
        announce(self, " ".join((_question(capture), *(f"{each}." for each in found))))
        self._which.setVisible(capture.original is not None)
        self._which.choose(_ORIGINAL if capture.use_original else _STRAIGHT)
        self._picture.show_jpeg(capture.chosen.jpeg)
        self._found.setVisible(bool(capture.report.problems))
        empty(self._lines)
        for problem in capture.report.problems:
            kind = Type.STRONG_BOLD if problem.level is Level.BLOCK else Type.STRONG
            self._lines.addWidget(Label(measure_words(problem.measure, problem.level), kind))
        self._reasons.choose(capture.override.value if capture.override else None)
        self._reasons.setVisible(capture.needs_reason)

    def offers(self) -> Actions:
        """A picture with faults is better taken again: then that is the primary action."""
        state = self._state
        faults = state is not None and bool(state.capture.report.problems)
        ready = not faults or self._reasons.value is not None
        use = Action(
            words=translate("Screens", "Use this picture"),
            run=self._keep,
            icon="check",
            enabled=ready,
        )
        again = Action(
            words=translate("Screens", "Take it again"), run=self._retake, icon="refresh-cw"
        )
        first, second = (again, use) if faults else (use, again)
        form = Action(
            words=translate("Screens", "Customer's details"),
            run=lambda: self.kit.doors.dispatch(CorrectPressed()),
            icon="pen-line",
        )
        return Actions(quiet=(self.cancel(), form), others=(second,), primary=first)

    def arrive(self) -> None:
        """Enter decides."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Forget the picture."""
        self._state = None
        self._picture.clear()
        self._reasons.choose(None)
        empty(self._lines)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Portrait puts what was found below the picture."""
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        portrait = self.height() > self.width()
        self._sides.setDirection(direction.TopToBottom if portrait else direction.LeftToRight)

    def key(self, event: QKeyEvent) -> bool:
        """Esc takes the picture again: that is one step back."""
        if event.key() == Qt.Key.Key_Escape:
            self._retake()
            return True
        return False

    def _retake(self) -> None:
        self.kit.doors.dispatch(RetakeChosen())

    def _keep(self) -> None:
        reason = self._reasons.value
        self.kit.doors.dispatch(
            CaptureKept(override=OverrideReason(reason) if reason is not None else None)
        )


def _question(capture: Capture) -> str:
    match capture.shot:
        case Shot.SELFIE:
            return translate("Screens", "Is the face sharp and well lit?")
        case Shot.REFERENCE:
            return translate("Screens", "Is this the picture to compare with?")
        case Shot.DOCUMENT_FRONT:
            return translate("Screens", "Can everything on the front be read?")
        case Shot.DOCUMENT_BACK:
            return translate("Screens", "Can everything on the back be read?")
