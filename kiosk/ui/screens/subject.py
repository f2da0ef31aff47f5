"""The form: what the service wants to know of the customer, checked on the way."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QWidget

from kiosk.domain.configuration.languages import Language, language_of
from kiosk.domain.contract.dui import DOCUMENT_DUI_TYPES, ONBOARDING_DUI_TYPES, DuiType
from kiosk.domain.contract.subject import Gender, Subject
from kiosk.domain.rules.checks import check_subject, field_problem
from kiosk.domain.rules.dates import group_date, read_date, say_date
from kiosk.domain.rules.identifiers import DIGITS_ONLY, clean_identifier, group_typed, likely_dui
from kiosk.domain.rules.phone import clean_phone, format_phone
from kiosk.domain.values.field import Field
from kiosk.domain.values.ids import ProcessId, clean_id, is_uuid
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.problem import Problem
from kiosk.flow.form import EnteringSubject, SubjectEntered
from kiosk.ui.phone_words import phone_words
from kiosk.ui.screens.form import Form, first_about
from kiosk.ui.screens.page import Page
from kiosk.ui.screens.screen import Screen
from kiosk.ui.texts import translate
from kiosk.ui.tokens import UNIT
from kiosk.ui.widgets.bottom_bar import Action, Actions
from kiosk.ui.widgets.box import row
from kiosk.ui.widgets.choice import Choice
from kiosk.ui.widgets.notice import Notice
from kiosk.ui.widgets.text_field import Feedback, TextField
from kiosk.ui.widgets.touch_keyboard import Keys
from kiosk.ui.wording import dui_words, field_words, problem_words

_FEW = 2


class SubjectForm(Screen[EnteringSubject]):
    """Only the fields that this service wants are shown."""

    def build(self) -> None:
        """All fields, made once."""
        theme = self.kit.theme
        page = Page(self, width=800)
        self._page = page
        page.say(
            translate("Screens", "Customer's details"),
            translate("Screens", "As they stand on the document."),
        )
        self._notice = Notice(theme, "refused")
        page.body.addWidget(self._notice)
        self._dui = Choice(
            theme,
            translate("Screens", "Kind of identifier"),
            [(each.value, dui_words(each)) for each in DOCUMENT_DUI_TYPES],
            self._dui_chosen,
        )
        self._code = TextField(
            theme, "", grouped=self._grouped, feedback=self._feedback(Field.CODE)
        )
        self._name = TextField(theme, field_words(Field.NAME), feedback=self._feedback(Field.NAME))
        self._birth = TextField(
            theme,
            field_words(Field.BIRTH_DATE),
            hint=self._date_hint(),
            grouped=lambda text: group_date(text, self._language),
            keys=Keys.DIGITS,
            feedback=self._feedback(
                Field.BIRTH_DATE,
                settled=lambda text: say_date(self._date(text), self._language),
            ),
        )
        self._gender = Choice(
            theme,
            field_words(Field.GENDER),
            [
                (Gender.FEMALE.value, translate("Screens", "Female")),
                (Gender.MALE.value, translate("Screens", "Male")),
            ],
        )
        self._email = TextField(
            theme,
            field_words(Field.EMAIL),
            keys=Keys.EMAIL,
            feedback=self._feedback(Field.EMAIL),
        )
        self._phone = TextField(
            theme,
            field_words(Field.PHONE),
            hint=translate("Screens", "With area code; other countries begin with +."),
            keys=Keys.DIGITS,
            feedback=self._feedback(
                Field.PHONE,
                told=lambda text: phone_words(clean_phone(text, region=self._language.region)),
            ),
        )
        self._process = TextField(
            theme,
            translate("Screens", "Process of the selfie"),
            hint=translate("Screens", "The number of the check that this document belongs to."),
            feedback=self._feedback(Field.AUTH_PROCESS_ID, settled=clean_id),
        )
        self._who = row(gap=3)
        self._who.addWidget(self._dui, 0, Qt.AlignmentFlag.AlignTop)
        self._who.addWidget(self._code, 1, Qt.AlignmentFlag.AlignTop)
        page.body.addLayout(self._who)
        page.body.addWidget(self._name)
        self._wanted = QGridLayout()
        self._wanted.setHorizontalSpacing(24)
        self._wanted.setVerticalSpacing(16)
        page.body.addLayout(self._wanted)
        page.body.addWidget(self._process)
        self._state: EnteringSubject | None = None
        self._form = Form(
            {
                Field.CODE: self._code,
                Field.NAME: self._name,
                Field.BIRTH_DATE: self._birth,
                Field.PHONE: self._phone,
                Field.EMAIL: self._email,
                Field.AUTH_PROCESS_ID: self._process,
            }
        )

    def show_state(self, state: EnteringSubject) -> None:
        """Fill in what is known, mark what was refused."""
        first = self._state is None or self._state.visit.id != state.visit.id
        self._state = state
        self._shape(state)
        subject = state.visit.subject
        if first:
            self._fill(subject, state)
        elsewhere = self._form.mark(state.problems)
        self._notice.show_words(problem_words(elsewhere) if elsewhere is not None else None)
        if state.problems:
            self.arrive()
        elif first:
            # What came from the home screen is judged here, before the name is asked for.
            self._code.leave()

    def offers(self) -> Actions:
        """On to the next step."""
        back = Action(
            words=translate("Screens", "Back"), run=self.go_back, question=self._typed_is_lost
        )
        return Actions(
            back=back,
            primary=Action(words=translate("Screens", "Continue"), run=self._send),
        )

    def _typed_is_lost(self) -> str:
        return self.what_is_lost() if self._form.filled else ""

    def arrive(self) -> None:
        """The first field that is wrong or empty gets the keyboard."""
        self._form.arrive()

    def key(self, event: QKeyEvent) -> bool:
        """Enter goes on to the next field that is needed, then on to the next step."""
        return self._form.entered(event, self.window().focusWidget(), self._problems)

    def clear(self) -> None:
        """Forget the customer."""
        self._state = None
        self._form.clear()
        self._gender.choose(None)
        self._notice.say("")

    def scanned(self, code: str) -> bool:
        """Whatever had the keyboard: the number goes into its own field."""
        self._dui.choose(likely_dui(code).value)
        self._name_code()
        self._code.set_text(code)
        self._code.show_error("")
        self.arrive()
        return True

    def _shape(self, state: EnteringSubject) -> None:
        operation = state.visit.operation
        settings = self.kit.doors.configuration.services.get(operation)
        wants = settings.wants if settings is not None else frozenset()
        document = operation is Operation.DOCUMENT
        allowed = DOCUMENT_DUI_TYPES if document else ONBOARDING_DUI_TYPES
        self._dui.offer([each.value for each in allowed])
        # Few kinds stand before the number, many above it.
        direction = QBoxLayout.Direction
        few = len(allowed) <= _FEW
        self._who.setDirection(direction.LeftToRight if few else direction.TopToBottom)
        self._who.setSpacing((3 if few else 2) * UNIT)
        age = operation is Operation.AGE
        self._name.setVisible(not age or Field.NAME in wants)
        self._place(
            (self._birth, Field.BIRTH_DATE in wants),
            (self._gender, Field.GENDER in wants),
            (self._phone, Field.PHONE in wants),
            (self._email, Field.EMAIL in wants),
        )
        wrong = any(each.field is Field.AUTH_PROCESS_ID for each in state.problems)
        self._process.setVisible(document and (state.visit.auth_process_id is None or wrong))

    def _place(self, *wanted: tuple[QWidget, bool]) -> None:
        """Two beside each other, without holes."""
        number = 0
        for widget, shown in wanted:
            self._wanted.removeWidget(widget)
            widget.setParent(self._page.box)
            widget.setVisible(shown)
            if shown:
                top = Qt.AlignmentFlag.AlignTop
                self._wanted.addWidget(widget, number // 2, number % 2, top)
                number += 1
        for place in range(2):
            self._wanted.setColumnStretch(place, 1)

    def _fill(self, subject: Subject, state: EnteringSubject) -> None:
        document = state.visit.operation is Operation.DOCUMENT
        allowed = DOCUMENT_DUI_TYPES if document else ONBOARDING_DUI_TYPES
        dui = subject.dui_type if subject.dui_type in allowed else allowed[0]
        if subject.code and dui is DuiType.BR_CPF:
            dui = likely_dui(subject.code, allowed)
        elif not subject.code and self._language.document in allowed:
            dui = self._language.document
        self._dui.choose(dui.value)
        self._name_code()
        self._code.set_text(subject.code)
        self._name.set_text(subject.name)
        self._birth.set_text(say_date(subject.birth_date, self._language))
        self._gender.choose(subject.gender.value if subject.gender else None)
        self._email.set_text(subject.email)
        self._phone.set_text(format_phone(subject.phone))
        self._process.set_text(state.visit.auth_process_id or "")

    def _send(self) -> None:
        if self._state is None:
            return
        process = clean_id(self._process.text()) if not self._process.isHidden() else ""
        self.kit.doors.dispatch(
            SubjectEntered(
                subject=self._entered(),
                problems=self._problems(),
                auth_process_id=ProcessId(process) if process else None,
            )
        )

    def _process_problems(self, process: str) -> tuple[Problem, ...]:
        if self._process.isHidden() or is_uuid(process):
            return ()
        return (field_problem("check.process_id", Field.AUTH_PROCESS_ID),)

    def _entered(self) -> Subject:
        gender = self._gender.value if not self._gender.isHidden() else None
        return Subject(
            dui_type=self._dui_type,
            code=clean_identifier(self._dui_type, self._code.text()),
            name=self._name.text(),
            gender=Gender(gender) if gender else None,
            birth_date=self._date(self._birth.text()),
            email=self._email.text(),
            phone=clean_phone(self._phone.text(), region=self._language.region),
        )

    def _date(self, text: str) -> str:
        return read_date(text, self._language, today=self.kit.doors.today())

    def _feedback(self, field: Field, **more: Callable[[str], str]) -> Feedback:
        """A field's own answers, and the checks of the whole as far as they name it."""
        return Feedback(checked=lambda _text: first_about(self._problems(), field), **more)

    def _problems(self) -> tuple[Problem, ...]:
        if self._state is None:
            return ()
        operation, today = self._state.visit.operation, self.kit.doors.today()
        found = check_subject(self._entered(), operation=operation, today=today)
        return found + self._process_problems(clean_id(self._process.text()))

    @property
    def _language(self) -> Language:
        return language_of(self.kit.doors.configuration.locale)

    @property
    def _dui_type(self) -> DuiType:
        return DuiType(self._dui.value or DuiType.BR_CPF.value)

    def _grouped(self, text: str) -> str:
        return group_typed(self._dui_type, text)

    def _dui_chosen(self, _key: str) -> None:
        self._name_code()
        self._code.set_text(clean_identifier(self._dui_type, self._code.text()))
        self._code.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _name_code(self) -> None:
        words = dui_words(self._dui_type)
        self._code.label.setText(words)
        self._code.want(Keys.DIGITS if self._dui_type in DIGITS_ONLY else Keys.LETTERS)
        self._code.edit.setAccessibleName(words)

    def _date_hint(self) -> str:
        if self._language.month_first:
            return translate("Screens", "Month, day, year")
        return translate("Screens", "Day, month, year")
