"""The form of a journey: which flow, whose, how the link gets there; the seldom fields folded."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from kiosk.domain.configuration.languages import Language, language_of
from kiosk.domain.configuration.settings import FlowSettings
from kiosk.domain.contract.dui import DuiType
from kiosk.domain.contract.journeys import JourneyRequest
from kiosk.domain.contract.requests import ProcessReference
from kiosk.domain.contract.words import BY_PHONE, JourneyPurpose, NotificationChannel, UseCase
from kiosk.domain.rules.identifiers import DIGITS_ONLY, group_typed
from kiosk.domain.rules.phone import clean_phone, format_phone, notification_phone
from kiosk.domain.values.field import Field
from kiosk.domain.values.ids import clean_id
from kiosk.domain.values.problem import Problem
from kiosk.flow.journey import JourneyAsked, PreparingJourney
from kiosk.ui.desk_views import (
    channel_words,
    flow_settings,
    flow_title,
    purpose_words,
    use_case_words,
)
from kiosk.ui.journey_entry import Typed, needs_of, problems_of, request_of
from kiosk.ui.phone_words import phone_words
from kiosk.ui.screens.form import Form, first_about
from kiosk.ui.screens.journey_more import JourneyMore
from kiosk.ui.screens.page import Page
from kiosk.ui.screens.screen import Screen
from kiosk.ui.texts import translate
from kiosk.ui.widgets.bottom_bar import Action, Actions
from kiosk.ui.widgets.box import row
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.notice import Notice
from kiosk.ui.widgets.pick_list import PickList
from kiosk.ui.widgets.several import Several
from kiosk.ui.widgets.text_field import Feedback, TextField
from kiosk.ui.widgets.touch_keyboard import Keys
from kiosk.ui.wording import dui_words, field_words, problem_words


class JourneyForm(Screen[PreparingJourney]):
    """Only what the chosen flow needs is asked for."""

    def build(self) -> None:
        """Fields two beside each other, "more" below."""
        theme = self.kit.theme
        configuration = self.kit.doors.configuration
        page = Page(self, width=880)
        page.say(
            translate("Desk", "On the customer's phone"),
            translate("Desk", "The customer gets a link and does the check alone."),
        )
        self._notice = Notice(theme, "refused")
        page.body.addWidget(self._notice)
        flows = [
            (each.name, flow_title(each, configuration.locale))
            for each in configuration.journeys.flows
        ]
        self._flow = PickList(theme, translate("Desk", "What is checked"), flows, self._flow_chosen)
        self._purpose = PickList(
            theme,
            translate("Desk", "What for"),
            [(each.value, purpose_words(each)) for each in JourneyPurpose],
        )
        self._dui = PickList(
            theme,
            translate("Desk", "Kind of identifier"),
            [(each.value, dui_words(each)) for each in DuiType],
            self._dui_chosen,
        )
        self._code = TextField(
            theme,
            dui_words(DuiType.BR_CPF),
            grouped=self._grouped,
            feedback=self._feedback(Field.DUI_VALUE, told=self._code_words),
        )
        self._name = TextField(
            theme,
            translate("Desk", "Name that the customer reads"),
            hint=translate("Desk", "At most 50 characters."),
            feedback=self._feedback(Field.FRIENDLY_NAME),
        )
        self._phone = TextField(
            theme,
            field_words(Field.PERSON_PHONE),
            keys=Keys.DIGITS,
            feedback=self._feedback(Field.PERSON_PHONE, told=self._phone_words),
        )
        self._email = TextField(
            theme,
            field_words(Field.PERSON_EMAIL),
            keys=Keys.EMAIL,
            feedback=self._feedback(Field.PERSON_EMAIL),
        )
        self._channels = Several(
            theme,
            translate("Desk", "Send the link as well by"),
            [(each.value, channel_words(each)) for each in NotificationChannel],
            self._hint,
        )
        self._reference = TextField(
            theme,
            translate("Desk", "Number of the earlier check"),
            hint=translate("Desk", "The customer is compared with it. 36 characters."),
            feedback=self._feedback(Field.REFERENCE, settled=clean_id),
        )
        others = ("", translate("Desk", "Another: type it"))
        self._use_cases = PickList(
            theme,
            field_words(Field.USE_CASE),
            [others, *((each.value, use_case_words(each)) for each in UseCase)],
            lambda _key: self._shape(),
        )
        self._use_case = TextField(theme, translate("Desk", "The service's word for it"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(16)
        for column_ in range(2):
            self._grid.setColumnStretch(column_, 1)
        page.body.addLayout(self._grid)
        self._more = JourneyMore(theme, self._feedback, self._language)
        line = row(gap=3)
        line.addWidget(self._channels, 1)
        line.addWidget(self._more.button, 0, Qt.AlignmentFlag.AlignBottom)
        page.body.addLayout(line)
        page.body.addWidget(self._more)
        self._waiting = Label(translate("Desk", "Making the link..."), tone="soft")
        page.body.addWidget(self._waiting)
        self._blank: JourneyRequest | None = None
        self._busy = False
        self._form = Form(
            {
                Field.DUI_VALUE: self._code,
                Field.REFERENCE: self._reference,
                Field.USE_CASE: self._use_case,
                Field.FRIENDLY_NAME: self._name,
                Field.PERSON_PHONE: self._phone,
                Field.PERSON_EMAIL: self._email,
                **self._more.fields,
            }
        )

    def show_state(self, state: PreparingJourney) -> None:
        """Fill in at first, mark later."""
        if self._blank is None:
            self._fill(state.form)
            self._blank = state.form
            self._code.leave()
        self._blank = state.form
        self._busy = state.busy
        self._waiting.setVisible(state.busy)
        self._mark(state.problems)

    def offers(self) -> Actions:
        """Make the link."""
        return Actions(
            back=self.back(),
            primary=Action(
                words=translate("Desk", "Make the link"),
                run=self._send,
                icon="qr-code",
                enabled=not self._busy,
            ),
        )

    def arrive(self) -> None:
        """The first field that is wrong, else the number."""
        self._form.arrive(blank=False)

    def key(self, event: QKeyEvent) -> bool:
        """Enter goes on to the next field that is needed, then makes the link."""
        return self._form.entered(event, self.window().focusWidget(), self._problems)

    def clear(self) -> None:
        """Forget the customer."""
        self._blank = None
        self._form.clear()
        self._channels.choose(())
        self._use_cases.choose("")
        self._more.clear()
        self._notice.say("")

    def _fill(self, request: JourneyRequest) -> None:
        person = request.person
        self._flow.choose(request.flow)
        self._purpose.choose(request.purpose.value)
        self._dui.choose((person.dui_type or self._language.document).value)
        self._name_code()
        self._code.set_text(person.dui_value)
        self._name.set_text(person.friendly_name)
        self._phone.set_text(format_phone(person.phone))
        self._email.set_text(person.email)
        self._channels.choose([each.value for each in person.channels])
        earlier = [e for e in request.references if isinstance(e, ProcessReference)]
        self._reference.set_text(earlier[0].process_id if earlier else "")
        self._use_cases.choose(request.use_case)
        self._use_case.set_text("" if self._use_cases.value else request.use_case)
        self._more.fill(request)
        self._shape()

    def _shape(self) -> None:
        needs = needs_of(self._flow_settings())
        self._more.allow_back_camera(needs.back_camera)
        wide = self._flow.longest > _HALF
        shown: list[tuple[QWidget, bool]] = [
            (self._flow, not wide),
            (self._purpose, True),
            (self._dui, True),
            (self._code, True),
            (self._reference, needs.reference),
            (self._use_cases, needs.use_case),
            (self._use_case, needs.use_case and not self._use_cases.value),
            (self._name, True),
            (self._phone, True),
            (self._email, True),
        ]
        number = 0
        if wide:
            shown = shown[1:]
            self._grid.addWidget(self._flow, 0, 0, 1, 2)
            self._flow.show()
            number = 2
        for widget, wanted in shown:
            self._grid.removeWidget(widget)
            if wanted:
                top = Qt.AlignmentFlag.AlignTop
                self._grid.addWidget(widget, number // 2, number % 2, top)
                number += 1
            else:
                widget.setParent(self)
            # After it has its place: to be given one hides a widget until the next turn.
            widget.setVisible(wanted)
        self._hint()

    def _hint(self) -> None:
        """What the chosen channels and the flow make necessary."""
        values = self._channels.values
        self._phone.set_hint(
            translate("Desk", "Needed to send the link.") if self._by_phone else ""
        )
        self._email.set_hint(
            translate("Desk", "Needed for the signature.")
            if needs_of(self._flow_settings()).email
            else translate("Desk", "Needed to send the link.")
            if NotificationChannel.EMAIL.value in values
            else ""
        )

    def _mark(self, problems: tuple[Problem, ...]) -> None:
        if any(each.field in self._more.fields for each in problems):
            self._more.unfold()
        elsewhere = self._form.mark(problems)
        self._notice.show_words(problem_words(elsewhere) if elsewhere is not None else None)
        if problems:
            self.arrive()

    def _send(self) -> None:
        request = self._request()
        if request is not None and not self._busy:
            problems = problems_of(request, self._flow_settings())
            self.kit.doors.dispatch(JourneyAsked(form=request, problems=problems))

    def _request(self) -> JourneyRequest | None:
        """What is asked for as it stands; None before the form was filled."""
        if self._blank is None:
            return None
        typed = Typed(
            dui=self._dui_type,
            value=self._code.text(),
            name=self._name.text(),
            phone=self._phone.text(),
            email=self._email.text(),
            channels=tuple(NotificationChannel(each) for each in self._channels.values),
            purpose=JourneyPurpose(self._purpose.value),
            reference=self._reference.text(),
            use_case=self._use_cases.value or self._use_case.text(),
            **self._more.typed(),
        )
        return request_of(typed, self._flow_settings(), self._blank, self._language)

    def _flow_settings(self) -> FlowSettings:
        return flow_settings(self.kit.doors.configuration, self._flow.value)

    def _feedback(self, field: Field, **more: Callable[[str], str]) -> Feedback:
        """A field's own answers, and the checks of the whole as far as they name it."""
        return Feedback(checked=lambda _text: first_about(self._problems(), field), **more)

    def _problems(self) -> tuple[Problem, ...]:
        request = self._request()
        return () if request is None else problems_of(request, self._flow_settings())

    def _phone_words(self, text: str) -> str:
        digits = clean_phone(text, region=self._language.region)
        return phone_words(notification_phone(digits) if self._by_phone else digits)

    def _code_words(self, text: str) -> str:
        """A telephone number that somebody is known by is told like any other."""
        if self._dui_type is not DuiType.ZZ_PHONE_NUMBER:
            return ""
        return phone_words(clean_phone(text, region=self._language.region))

    @property
    def _by_phone(self) -> bool:
        return not BY_PHONE.isdisjoint(self._channels.values)

    @property
    def _language(self) -> Language:
        return language_of(self.kit.doors.configuration.locale)

    @property
    def _dui_type(self) -> DuiType:
        return DuiType(self._dui.value or DuiType.BR_CPF.value)

    def _grouped(self, text: str) -> str:
        if self._dui_type in {DuiType.ZZ_EMAIL, DuiType.ZZ_PHONE_NUMBER}:
            return text
        return group_typed(self._dui_type, text)

    def _flow_chosen(self, name: str) -> None:
        self._purpose.choose(flow_settings(self.kit.doors.configuration, name).purpose.value)
        self._shape()

    def _dui_chosen(self, _key: str) -> None:
        self._name_code()
        self._code.set_text(self._code.text())
        self._code.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _name_code(self) -> None:
        words = dui_words(self._dui_type)
        self._code.label.setText(words)
        self._code.want(Keys.DIGITS if self._dui_type in DIGITS_ONLY else Keys.LETTERS)
        self._code.edit.setAccessibleName(words)


_HALF = 340
"""Words longer than this do not fit into half of the form beside the arrow."""
