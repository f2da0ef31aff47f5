"""Nobody knows whether the service has it: look it up, send again, or give up."""

from PySide6.QtCore import Qt, QTimer

from kiosk.domain.rules.checks import field_problem
from kiosk.domain.rules.findable import found_by
from kiosk.domain.values.field import Field
from kiosk.domain.values.ids import ProcessId, clean_id, is_uuid
from kiosk.flow.trouble import GivenUp, OutcomeFound, ResendChosen, ResolvingOutcome
from kiosk.ui.desk_views import known_lines, whole_identifier
from kiosk.ui.fonts import Type
from kiosk.ui.screens.page import Page
from kiosk.ui.screens.screen import Screen
from kiosk.ui.texts import translate
from kiosk.ui.widgets.bottom_bar import Action, Actions
from kiosk.ui.widgets.choice import Choice
from kiosk.ui.widgets.confirm import Confirm
from kiosk.ui.widgets.copy_line import CopyLine
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.notice import Notice, sentence
from kiosk.ui.widgets.table import Table
from kiosk.ui.widgets.text_field import Feedback, TextField
from kiosk.ui.wording import problem_words

_FOUND, _AGAIN, _GIVE_UP = "found", "again", "give_up"


class Resolving(Screen[ResolvingOutcome]):
    """Each choice is audited; the dangerous ones are never under Enter alone."""

    def build(self) -> None:
        """What is known, the choice, what the choice means."""
        theme = self.kit.theme
        page = Page(self, width=800)
        self._page = page
        page.say(
            translate("Desk", "We do not know whether the service has it"),
            translate("Desk", "No complete answer came back. Nothing was sent twice."),
        )
        self._known = Table(theme)
        page.body.addWidget(self._known)
        self._copies = CopyLine(theme)
        page.body.addWidget(self._copies)
        self._choice = Choice(
            theme,
            translate("Desk", "Look into Unico's portal for this customer, then choose:"),
            (
                (_FOUND, translate("Desk", "It is in the portal")),
                (_AGAIN, translate("Desk", "It is not there: send again")),
                (_GIVE_UP, translate("Desk", "Give up")),
            ),
            self._chosen,
        )
        page.body.addWidget(self._choice)
        self._field = TextField(
            theme,
            translate("Desk", "Process number in the portal"),
            hint=translate("Desk", "36 characters. The result is read; nothing is sent."),
            feedback=Feedback(settled=clean_id),
        )
        page.body.addWidget(self._field)
        self._billed = Notice(theme)
        page.body.addWidget(self._billed)
        self._end = Label(
            translate(
                "Desk", "Nothing more is done about it. If the service has it, it stays there."
            ),
            Type.STRONG,
        )
        page.body.addWidget(self._end)
        self._sure = Confirm(
            theme,
            yes=lambda: self.kit.doors.dispatch(GivenUp()),
            yes_words=translate("Desk", "Yes, give up"),
            no_words=translate("Desk", "No, keep it"),
        )
        page.body.addWidget(self._sure)
        self._busy_words = Label(translate("Desk", "Just a moment..."), Type.STRONG, tone="soft")
        page.body.addWidget(self._busy_words)
        self._busy = False
        self._start()

    def show_state(self, state: ResolvingOutcome) -> None:
        """Facts, and what came of the last choice."""
        self._busy = state.busy
        reference = found_by(state.submission, self.kit.doors.configuration)
        self._known.show_lines(known_lines(state.submission, state.problem, reference))
        self._copies.offer(reference, whole_identifier(state.submission))
        self._choice.setEnabled(not state.busy)
        self._busy_words.setVisible(state.busy)
        self._sure.withdraw()

    def offers(self) -> Actions:
        """The chosen thing is the primary one."""
        words, run = {
            _FOUND: (translate("Desk", "Read the result"), self._link),
            _AGAIN: (translate("Desk", "Send again"), self._resend),
            _GIVE_UP: (translate("Desk", "Give up"), self._give_up),
        }[self._choice.value or _FOUND]
        return Actions(
            back=Action(words=translate("Desk", "Later"), run=self.go_home),
            primary=Action(words=words, run=run, enabled=not self._busy),
        )

    def arrive(self) -> None:
        """The number can be pasted or typed at once."""
        self._field.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Forget."""
        self._known.clear()
        self._copies.clear()
        self._start()

    def _start(self) -> None:
        self._field.clear()
        self._choice.choose(_FOUND)
        self._draw(_FOUND)

    def _chosen(self, key: str) -> None:
        self._draw(key)
        self.kit.refresh()
        if key == _FOUND:
            self.arrive()

    def _draw(self, key: str) -> None:
        self._field.setVisible(key == _FOUND)
        self._end.setVisible(key == _GIVE_UP)
        self._sure.withdraw()
        self._billed.say(
            translate("Desk", "It may be billed twice") if key == _AGAIN else "",
            translate(
                "Desk",
                "If the service has the first one, this makes a second one about the same "
                "customer. A manager's PIN is needed.",
            )
            if key == _AGAIN
            else "",
        )

    def _link(self) -> None:
        number = clean_id(self._field.text())
        if not is_uuid(number):
            wrong = field_problem("check.process_id", Field.PROCESS_ID)
            self._field.show_error(sentence(problem_words(wrong)))
            self.arrive()
            return
        self.kit.doors.dispatch(OutcomeFound(process_id=ProcessId(number)))

    def _resend(self) -> None:
        self.kit.doors.dispatch(ResendChosen())

    def _give_up(self) -> None:
        self._sure.ask(
            translate("Desk", "Give up? This can not be taken back. The choice is recorded.")
        )
        # The question has its place only after the next layout.
        QTimer.singleShot(0, self._show_question)

    def _show_question(self) -> None:
        self._page.scroll.ensureWidgetVisible(self._sure, 0, 24)
