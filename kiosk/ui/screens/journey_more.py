"""The journey's seldom fields, folded away: branch, back camera, amount and its reason."""

from collections.abc import Callable
from typing import TypedDict

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QWidget

from kiosk.domain.configuration.languages import Language
from kiosk.domain.contract.journeys import JourneyRequest
from kiosk.domain.contract.words import Currency
from kiosk.domain.rules.amounts import amount_said, read_amount
from kiosk.domain.values.field import Field
from kiosk.domain.values.ids import clean_id
from kiosk.ui.journey_entry import hours_said
from kiosk.ui.texts import translate
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.box import column
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.pick_list import PickList
from kiosk.ui.widgets.several import Several
from kiosk.ui.widgets.text_field import Feedback, TextField
from kiosk.ui.wording import field_words

_BACK_CAMERA = "back"


class MoreTyped(TypedDict):
    """The part of `kiosk.ui.journey_entry.Typed` that is entered here."""

    client_reference: str
    branch: str
    back_camera: bool
    currency: str
    price: str
    validity: str
    reasons: tuple[str, str, str]


class JourneyMore(QWidget):
    """A button that unfolds; what was typed counts folded or not."""

    def __init__(self, theme: Theme, feedback: Callable[..., Feedback], language: Language) -> None:
        super().__init__()
        self._language = language
        outer = column(self, gap=2)
        self.button = Button(theme, "", self._turn, kind="quiet")
        """Stands where the form has room for it."""
        self._inside = QWidget()
        grid = QGridLayout(self._inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(16)
        outer.addWidget(self._inside)
        self._client = TextField(
            theme,
            field_words(Field.CLIENT_REFERENCE),
            feedback=feedback(Field.CLIENT_REFERENCE),
            hint=translate("Desk", "Comes back with the result; the customer does not see it."),
        )
        self._branch = TextField(
            theme,
            field_words(Field.COMPANY_BRANCH_ID),
            feedback=feedback(Field.COMPANY_BRANCH_ID, settled=clean_id),
        )
        self._currency = PickList(
            theme,
            field_words(Field.CURRENCY),
            [(each.value, each.value) for each in Currency],
            lambda _key: self._price.tell(),
        )
        self._price = TextField(
            theme,
            field_words(Field.PRICE),
            hint=translate("Desk", "Shown on the phone, for example {amount}.").format(
                amount=amount_said("1500.00", language)
            ),
            feedback=feedback(Field.PRICE, told=self._price_words),
        )
        self._validity = TextField(
            theme,
            field_words(Field.EXPIRES_IN),
            hint=translate("Desk", "In hours; empty: as long as the service allows."),
            feedback=feedback(Field.EXPIRES_IN),
        )
        self._reasons = (
            TextField(theme, translate("Desk", "Reason shown in Portuguese")),
            TextField(theme, translate("Desk", "Reason shown in Spanish")),
            TextField(theme, translate("Desk", "Reason shown in English")),
        )
        self._camera = Several(
            theme,
            translate("Desk", "Camera"),
            ((_BACK_CAMERA, translate("Desk", "Let the back camera be used")),),
        )
        for number, widget in enumerate(
            (
                self._client,
                self._branch,
                self._currency,
                self._price,
                *self._reasons,
                self._validity,
                self._camera,
            )
        ):
            grid.addWidget(widget, number // 2, number % 2, Qt.AlignmentFlag.AlignTop)
        for column_ in range(2):
            grid.setColumnStretch(column_, 1)
        self.fields: dict[Field, TextField] = {
            Field.CLIENT_REFERENCE: self._client,
            Field.COMPANY_BRANCH_ID: self._branch,
            Field.PRICE: self._price,
            Field.CURRENCY: self._price,
            Field.EXPIRES_IN: self._validity,
            Field.LOCALE_REASON: self._reasons[0],
        }
        self._fold(folded=True)

    def fill(self, request: JourneyRequest) -> None:
        """What is known."""
        self._client.set_text(request.client_reference)
        self._branch.set_text(request.company_branch_id)
        context = request.contextualization
        self._currency.choose(
            ((context.currency if context else None) or self._language.currency).value
        )
        self._validity.set_text(hours_said(request.expires_in_s, self._language))
        self._camera.choose((_BACK_CAMERA,) if request.back_camera else ())
        if context is not None:
            self._price.set_text(amount_said(context.price, self._language))
            words = (context.reason_pt_br, context.reason_es_mx, context.reason_en_us)
            for each, text in zip(self._reasons, words, strict=True):
                each.set_text(text)

    def typed(self) -> MoreTyped:
        """As it stands."""
        pt_br, es_mx, en_us = (each.text() for each in self._reasons)
        return MoreTyped(
            client_reference=self._client.text(),
            branch=self._branch.text(),
            back_camera=_BACK_CAMERA in self._camera.values,
            currency=self._currency.value,
            price=self._price.text(),
            validity=self._validity.text(),
            reasons=(pt_br, es_mx, en_us),
        )

    def _price_words(self, text: str) -> str:
        """The amount as the customer reads it on the phone."""
        read = read_amount(text, self._language)
        if read.fault is not None:
            return ""
        shown = QLocale().toString(float(read.value), "f", 2)
        return translate("Desk", "The customer reads {amount}.").format(
            amount=f"{self._currency.value} {shown}"
        )

    def allow_back_camera(self, allowed: bool) -> None:  # noqa: FBT001 - one switch
        """Flows with documents or a signature can not use it."""
        self._camera.setVisible(allowed)

    def unfold(self) -> None:
        """Something in here is wrong."""
        self._fold(folded=False)

    def clear(self) -> None:
        """Forget and fold."""
        for each in (*self.fields.values(), *self._reasons):
            each.clear()
        self._camera.choose(())
        self._fold(folded=True)

    def _turn(self) -> None:
        self._fold(folded=not self.isHidden())
        if not self.isHidden():
            # What was unfolded comes into sight, once it has its place.
            QTimer.singleShot(0, self._client.edit, self._client.edit.setFocus)

    def _fold(self, *, folded: bool) -> None:
        self.setVisible(not folded)
        self.button.name(
            translate("Desk", "More: amount, reason, references")
            if folded
            else translate("Desk", "Less"),
            "arrow-down" if folded else "arrow-up",
        )
