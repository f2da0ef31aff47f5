"""Nobody is served: who is at the counter, what is to be done, what is waiting."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QPushButton, QWidget

from kiosk.domain.configuration.languages import language_of
from kiosk.domain.contract.journeys import JourneyRequest, Person
from kiosk.domain.rules.checks import field_problem
from kiosk.domain.rules.identifiers import (
    DIGITS_ONLY,
    clean_identifier,
    group_typed,
    identifier_fault,
    likely_dui,
)
from kiosk.domain.rules.submission import Submission
from kiosk.domain.values.field import Field
from kiosk.domain.values.ids import VisitId
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.staff import PeopleSource
from kiosk.flow.history import HistoryOpened, SubmissionOpened
from kiosk.flow.home import AtHome, ServiceChosen
from kiosk.flow.journey import JourneyChosen
from kiosk.flow.manager import AboutOpened, CameraTestOpened, SettingsOpened
from kiosk.flow.people import DayOpened
from kiosk.ui.fonts import Type, scaled
from kiosk.ui.screens.form import problem_sentence
from kiosk.ui.screens.screen import Screen
from kiosk.ui.texts import translate
from kiosk.ui.widgets.bottom_bar import Action, Actions
from kiosk.ui.widgets.box import Box, Scroll, column, empty, row
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.notice import Notice
from kiosk.ui.widgets.text_field import Feedback, TextField
from kiosk.ui.widgets.tile import Tile
from kiosk.ui.widgets.touch_keyboard import Keys
from kiosk.ui.widgets.waiting_row import WaitingRow
from kiosk.ui.wording import operation_words, problem_words

_ICONS = {
    Operation.ONBOARDING: "scan-face",
    Operation.TRANSACTIONAL: "git-compare",
    Operation.DOCUMENT: "id-card",
    Operation.AGE: "cake",
    Operation.JOURNEY: "smartphone",
}
_ORDER = (Operation.ONBOARDING, Operation.TRANSACTIONAL, Operation.DOCUMENT, Operation.AGE)

_LOW = 480
"""Pixels of height below which tiles and field say only what they are."""


class Home(Screen[AtHome]):
    """Digits typed anywhere go into the identifier field; Enter takes the first service."""

    def build(self) -> None:
        """Field and tiles at the left, what waits at the right."""
        self.setAccessibleName(translate("Screens", "Who is at the counter?"))
        self._sides = row(self, gap=3, margin=3)
        scroll = Scroll(gap=2)
        left = scroll.body
        left.addWidget(Label(translate("Screens", "Who is at the counter?"), Type.TITLE))
        language = language_of(self.kit.doors.configuration.locale)
        self._field = TextField(
            self.kit.theme,
            translate("Screens", "CPF or CURP"),
            hint=translate("Screens", "Type it here or later in the form."),
            grouped=_grouped,
            large=True,
            feedback=Feedback(checked=_checked),
            keys=Keys.DIGITS if language.document in DIGITS_ONLY else Keys.LETTERS,
        )
        self._field.setMaximumWidth(480)
        left.addWidget(self._field)
        self._blocked = Notice(self.kit.theme)
        left.addWidget(self._blocked)
        self._tiles = QGridLayout()
        self._tiles.setSpacing(12)
        left.addLayout(self._tiles, 1)
        left.addStretch(0)
        self._sides.addWidget(scroll, 5)
        self._sides.addWidget(self._waiting_panel(), 3)
        self._fill_tiles()

    def show_state(self, state: AtHome) -> None:
        """The list, and whether new visits are stopped."""
        problem = state.blocked or state.standing
        self._blocked.show_words(problem_words(problem) if problem is not None else None)
        self._field.setVisible(state.blocked is None)
        for tile in self._made:
            tile.setEnabled(state.blocked is None)
        self._fill_waiting(state.waiting)

    def offers(self) -> Actions:
        """The pages beside the visits."""
        dispatch = self.kit.doors.dispatch
        people = self.kit.doors.configuration.people.source is not PeopleSource.NONE
        return Actions(
            quiet=(
                *((self._day(),) if people else ()),
                Action(
                    words=translate("Screens", "History"),
                    run=lambda: dispatch(HistoryOpened()),
                    icon="history",
                ),
                Action(
                    words=translate("Screens", "Camera test"),
                    run=lambda: dispatch(CameraTestOpened()),
                    icon="camera",
                ),
                Action(
                    words=translate("Screens", "Settings"),
                    run=lambda: dispatch(SettingsOpened()),
                    icon="settings",
                ),
                Action(
                    words=translate("Screens", "About"),
                    run=lambda: dispatch(AboutOpened()),
                    icon="info",
                ),
            ),
        )

    def _day(self) -> Action:
        today = self.kit.doors.today()
        return Action(
            words=translate("People", "The day"),
            run=lambda: self.kit.doors.dispatch(DayOpened(first=today, last=today)),
            icon="calendar-check",
        )

    def arrive(self) -> None:
        """The next customer's number can be typed at once."""
        self._field.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Forget what was typed and who waits."""
        self._field.clear()
        empty(self._rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Portrait puts the list below the tiles."""
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        portrait = self.height() > self.width()
        low = self.height() < scaled(_LOW)
        self._field.be_brief(low)
        for tile in self._made:
            tile.be_brief(low)
        edge = 12 if low else 24
        self._sides.setContentsMargins(24, edge, 24, edge)
        self._sides.setDirection(direction.TopToBottom if portrait else direction.LeftToRight)

    def key(self, event: QKeyEvent) -> bool:
        """Digits from anywhere; Enter takes the first service."""
        typed = event.text()
        if typed.isdigit():
            self._field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            self._field.set_text(self._field.text() + typed)
            return True
        entered = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        # Asked of the window: without a window manager no widget has the focus of the screen.
        on_button = isinstance(self.window().focusWidget(), QPushButton)
        if entered and not on_button and self._made and self._made[0].isEnabled():
            self._made[0].click()
            return True
        return False

    def scanned(self, code: str) -> bool:
        """Whatever had the keyboard: it is the next customer's number, and the visit begins."""
        if not self._made or not self._made[0].isEnabled():
            return False
        self._field.set_text(code)
        self._made[0].click()
        return True

    def _fill_tiles(self) -> None:
        configuration = self.kit.doors.configuration
        offered: list[tuple[Operation, Callable[[], None]]] = [
            (each, self._service(each)) for each in _ORDER if each in configuration.services
        ]
        if configuration.journeys.flows:
            offered.append((Operation.JOURNEY, self._journey))
        self._made: list[Tile] = []
        for number, (operation, run) in enumerate(offered):
            words = operation_words(operation)
            tile = Tile(
                self.kit.theme,
                words.title,
                words.description,
                _ICONS[operation],
                run,
                first=number == 0,
            )
            self._made.append(tile)
            # An odd number leaves no hole: the first one takes the whole line.
            place = number + len(offered) % 2
            if number == 0:
                self._tiles.addWidget(tile, 0, 0, 1, 1 + len(offered) % 2)
            else:
                self._tiles.addWidget(tile, place // 2, place % 2)
        self._tiles.setColumnStretch(0, 1)
        self._tiles.setColumnStretch(1, 1)

    def _service(self, operation: Operation) -> Callable[[], None]:
        def run() -> None:
            self.kit.doors.dispatch(
                ServiceChosen(
                    operation=operation,
                    visit=VisitId(self.kit.doors.new_id()),
                    code=self._code(),
                )
            )

        return run

    def _code(self) -> str:
        typed = self._field.text()
        return clean_identifier(likely_dui(typed), typed)

    def _journey(self) -> None:
        settings = self.kit.doors.configuration.journeys
        flow = settings.flows[0]
        code = self._code()
        person = Person(dui_type=likely_dui(code) if code else None, dui_value=code)
        self.kit.doors.dispatch(
            JourneyChosen(
                form=JourneyRequest(
                    flow=flow.name,
                    purpose=flow.purpose,
                    person=person,
                    callback_uri=settings.callback_uri,
                    expires_in_s=settings.expires_in_s,
                    company_branch_id=settings.company_branch_id,
                )
            )
        )

    def _waiting_panel(self) -> QWidget:
        panel = Box("card")
        panel.setMinimumWidth(256)
        inner = column(panel, gap=2, margin=3)
        inner.addWidget(Label(translate("Screens", "Waiting"), Type.STRONG_BOLD))
        self._nothing = Label(
            translate("Screens", "Nothing is waiting. Unfinished checks appear here."), tone="soft"
        )
        inner.addWidget(self._nothing)
        scroll = Scroll(gap=1)
        self._rows = column(gap=1)
        scroll.body.addLayout(self._rows)
        scroll.body.addStretch(1)
        inner.addWidget(scroll, 1)
        return panel

    def _fill_waiting(self, waiting: tuple[Submission, ...]) -> None:
        empty(self._rows)
        self._nothing.setVisible(not waiting)
        for each in waiting:
            self._rows.addWidget(
                WaitingRow(
                    self.kit.theme,
                    self.kit.doors.submission_label(each),
                    each,
                    self._open,
                )
            )

    def _open(self, submission: Submission) -> None:
        self.kit.doors.dispatch(SubmissionOpened(submission=submission))


def _grouped(text: str) -> str:
    return group_typed(likely_dui(text), text)


def _checked(text: str) -> str:
    kind = likely_dui(text)
    if identifier_fault(kind, clean_identifier(kind, text)) is None:
        return ""
    return problem_sentence(field_problem("20507", Field.CODE))
