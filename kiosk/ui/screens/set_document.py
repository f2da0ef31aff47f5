"""The customer's phone waits for an identifier that only the counter knows."""

from PySide6.QtCore import Qt

from kiosk.domain.configuration.languages import language_of
from kiosk.domain.contract.dui import SET_DOCUMENT_DUI_TYPES, DuiType
from kiosk.domain.rules.checks_journey import check_set_document
from kiosk.domain.rules.identifiers import clean_identifier, group_typed
from kiosk.domain.values.field import Field
from kiosk.flow.journey import JourneyDocumentEntered, SettingDocument
from kiosk.ui.screens.form import first_about
from kiosk.ui.screens.page import Page
from kiosk.ui.screens.screen import Screen
from kiosk.ui.texts import translate
from kiosk.ui.widgets.bottom_bar import Action, Actions
from kiosk.ui.widgets.choice import Choice
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.notice import Notice, sentence
from kiosk.ui.widgets.text_field import Feedback, TextField
from kiosk.ui.wording import dui_words, problem_words


class SetDocument(Screen[SettingDocument]):
    """Type and value, checked on the way."""

    def build(self) -> None:
        """Three types, one field."""
        theme = self.kit.theme
        page = Page(self)
        page.say(
            translate("Desk", "The customer's number is needed"),
            translate("Desk", "The check on the phone waits for it. Type it in; it goes on there."),
        )
        self._who = Label("")
        page.body.addWidget(self._who)
        self._notice = Notice(theme, "refused")
        page.body.addWidget(self._notice)
        self._dui = Choice(
            theme,
            translate("Desk", "Kind of identifier"),
            [(each.value, dui_words(each)) for each in SET_DOCUMENT_DUI_TYPES],
            self._dui_chosen,
        )
        page.body.addWidget(self._dui)
        self._code = TextField(
            theme,
            "",
            grouped=self._grouped,
            large=True,
            feedback=Feedback(
                checked=lambda text: first_about(
                    check_set_document(self._dui_type, clean_identifier(self._dui_type, text)),
                    Field.DUI_VALUE,
                )
            ),
        )
        page.body.addWidget(self._code)
        self._waiting = Label(translate("Desk", "Just a moment..."), tone="soft")
        page.body.addWidget(self._waiting)
        self._state: SettingDocument | None = None
        self._start()

    def show_state(self, state: SettingDocument) -> None:
        """Mark what was refused."""
        self._state = state
        self._who.say(self.kit.doors.submission_label(state.submission))
        self._waiting.setVisible(state.busy)
        problem = next(iter(state.problems), None)
        here = problem is not None and problem.field in {Field.DUI_VALUE, Field.CODE}
        words = problem_words(problem) if problem is not None else None
        self._code.show_error(sentence(words) if words is not None and here else "")
        self._notice.show_words(None if here else words)

    def offers(self) -> Actions:
        """Send it on."""
        busy = self._state is not None and self._state.busy
        return Actions(
            back=Action(words=translate("Desk", "Later"), run=self.go_home),
            primary=Action(words=translate("Desk", "Continue"), run=self._send, enabled=not busy),
        )

    def arrive(self) -> None:
        """Type at once."""
        self._code.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Forget."""
        self._state = None
        self._who.say("")
        self._code.clear()
        self._notice.say("")
        self._start()

    def _start(self) -> None:
        document = language_of(self.kit.doors.configuration.locale).document
        allowed = document in SET_DOCUMENT_DUI_TYPES
        self._dui.choose((document if allowed else SET_DOCUMENT_DUI_TYPES[0]).value)
        self._name_code()

    @property
    def _dui_type(self) -> DuiType:
        return DuiType(self._dui.value or DuiType.BR_CPF.value)

    def _grouped(self, text: str) -> str:
        return group_typed(self._dui_type, text)

    def _dui_chosen(self, _key: str) -> None:
        self._name_code()
        self._code.set_text(self._code.text())
        self.arrive()

    def _name_code(self) -> None:
        words = dui_words(self._dui_type)
        self._code.label.setText(words)
        self._code.edit.setAccessibleName(words)

    def _send(self) -> None:
        value = clean_identifier(self._dui_type, self._code.text())
        self.kit.doors.dispatch(
            JourneyDocumentEntered(
                dui_type=self._dui_type,
                dui_value=value,
                problems=check_set_document(self._dui_type, value),
            )
        )
