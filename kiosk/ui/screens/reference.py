"""Same person: as whom? An earlier check by its number, or a picture that is taken now."""

from PySide6.QtCore import Qt

from kiosk.domain.rules.checks import field_problem
from kiosk.domain.values.field import Field
from kiosk.domain.values.ids import ProcessId, clean_id, is_uuid
from kiosk.domain.values.problem import Problem
from kiosk.flow.form import ChoosingReference, ReferenceChosen
from kiosk.ui.screens.form import first_about
from kiosk.ui.screens.page import Page
from kiosk.ui.screens.screen import Screen
from kiosk.ui.texts import translate
from kiosk.ui.widgets.bottom_bar import Action, Actions
from kiosk.ui.widgets.choice import Choice
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.notice import sentence
from kiosk.ui.widgets.text_field import Feedback, TextField
from kiosk.ui.wording import problem_words

_PICTURE, _PROCESS = "picture", "process"


class Reference(Screen[ChoosingReference]):
    """A choice of two, and a field for one of them."""

    def build(self) -> None:
        """The picture is meant most of the time."""
        theme = self.kit.theme
        page = Page(self)
        page.say(
            translate("Screens", "What do you compare with?"),
            translate("Screens", "The selfie is held against it: is it the same person?"),
        )
        self._choice = Choice(
            theme,
            "",
            (
                (_PICTURE, translate("Screens", "A picture, taken now")),
                (_PROCESS, translate("Screens", "An earlier check")),
            ),
            self._chosen,
        )
        self._words = Label(
            translate("Screens", "For example the photo on the customer's document or file."),
            tone="soft",
        )
        self._field = TextField(
            theme,
            translate("Screens", "Number of the earlier check"),
            hint=translate("Screens", "36 characters; it stands on that check's result."),
            feedback=Feedback(
                settled=clean_id, checked=lambda text: first_about(_faults(text), Field.REFERENCE)
            ),
        )
        for widget in (self._choice, self._words, self._field):
            page.body.addWidget(widget)
        self._choice.choose(_PICTURE)
        self._chosen(_PICTURE)

    def show_state(self, state: ChoosingReference) -> None:
        """Fill in and mark."""
        if state.visit.reference_process_id and not self._field.text():
            self._choice.choose(_PROCESS)
            self._field.set_text(state.visit.reference_process_id)
            self._chosen(_PROCESS)
        problem = next(iter(state.problems), None)
        words = problem_words(problem) if problem is not None else None
        self._field.show_error(sentence(words) if words else "")

    def offers(self) -> Actions:
        """On."""
        return Actions(
            back=self.back(),
            quiet=(self.cancel(),),
            primary=Action(words=translate("Screens", "Continue"), run=self._send),
        )

    def clear(self) -> None:
        """Forget."""
        self._field.clear()
        self._choice.choose(_PICTURE)
        self._chosen(_PICTURE)

    def _chosen(self, key: str) -> None:
        self._field.setVisible(key == _PROCESS)
        self._words.setVisible(key == _PICTURE)
        if key == _PROCESS:
            self._field.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _send(self) -> None:
        if self._choice.value == _PICTURE:
            self.kit.doors.dispatch(ReferenceChosen())
            return
        process = clean_id(self._field.text())
        self.kit.doors.dispatch(
            ReferenceChosen(process_id=ProcessId(process), problems=_faults(process))
        )


def _faults(process: str) -> tuple[Problem, ...]:
    return () if is_uuid(process) else (field_problem("check.process_id", Field.REFERENCE),)
