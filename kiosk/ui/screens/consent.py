"""The customer reads and decides, before any picture. Large, and in a language of their own."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt

from kiosk.domain.values.consent import ConsentGiven, ConsentText
from kiosk.domain.values.operation import Operation
from kiosk.flow.consent import AskingConsent, ConsentAccepted, ConsentDeclined
from kiosk.ui.fonts import Type, font
from kiosk.ui.screens.page import Page
from kiosk.ui.screens.screen import Screen
from kiosk.ui.spoken import OWN_NAMES, spoken
from kiosk.ui.texts import translate
from kiosk.ui.widgets.bottom_bar import Action, Actions
from kiosk.ui.widgets.box import row
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.choice import Choice
from kiosk.ui.widgets.label import Label
from kiosk.ui.wording.mark import QT_TRANSLATE_NOOP

_WIDE, _TURNED = 880, 1120
_TITLE = QT_TRANSLATE_NOOP("Screens", "May we check your identity?")
_TITLES = {
    Operation.AGE: QT_TRANSLATE_NOOP("Screens", "May we check your age?"),
    Operation.DOCUMENT: QT_TRANSLATE_NOOP("Screens", "May we check your document?"),
}
_AGREE = QT_TRANSLATE_NOOP("Screens", "I agree")
_DECLINE = QT_TRANSLATE_NOOP("Screens", "I do not agree")


class Consent(Screen[AskingConsent]):
    """What is kept: version, language, hash and time of the text that was read."""

    def build(self) -> None:
        """The languages above, the text below."""
        self._page = Page(self, width=_WIDE)
        self._language = self.kit.doors.configuration.locale
        self._text: ConsentText | None = None
        self._operation = Operation.ONBOARDING
        self._turned = False
        top = row(gap=2)
        self._languages = Choice(self.kit.theme, "", OWN_NAMES, self._speak)
        top.addWidget(self._languages, 1)
        self._turn = Button(self.kit.theme, "", self._turn_pressed, kind="quiet", icon="expand")
        top.addWidget(self._turn, 0, Qt.AlignmentFlag.AlignTop)
        self._page.body.insertLayout(0, top)
        self._words = Label("", Type.STRONG)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._page.body.addWidget(self._words)
        self._version = Label("", tone="soft")
        self._page.body.addWidget(self._version)

    def show_state(self, state: AskingConsent) -> None:
        """The language of an earlier consent of this visit, else the counter's."""
        given = state.visit.consent
        self._operation = state.visit.operation
        self._enlarge(turned=False)
        self._speak(given.language if given else self.kit.doors.configuration.locale)

    def offers(self) -> Actions:
        """The customer's words on the two that matter."""
        return Actions(
            back=self.back(),
            quiet=(self.cancel(),),
            others=(
                Action(
                    words=spoken(self._language, _DECLINE),
                    run=self._decline,
                    question=self._really,
                ),
            ),
            primary=Action(words=spoken(self._language, _AGREE), run=self._accept, icon="check"),
        )

    def clear(self) -> None:
        """The next customer begins in the counter's language."""
        self._text = None
        self._enlarge(turned=False)

    def _speak(self, language: str) -> None:
        self._language = language
        self._languages.choose(language)
        text = self.kit.doors.consent_text(language, self._operation)
        self._text = text
        self._page.say(spoken(language, _TITLES.get(self._operation, _TITLE)))
        self._words.setText(text.text)
        self._version.setText(
            translate("Screens", "Version {version}").format(version=text.version)
        )
        self.kit.refresh()

    def _turn_pressed(self) -> None:
        self._enlarge(turned=not self._turned)
        self.kit.turn_to_customer(self._turned)

    def _enlarge(self, *, turned: bool) -> None:
        self._turned = turned
        self._words.setFont(font(Type.TITLE_PLAIN if turned else Type.STRONG))
        self._page.widen(_TURNED if turned else _WIDE)
        self._page.scroll.verticalScrollBar().setValue(0)
        self._turn.name(
            translate("Screens", "Back to the attendant's view")
            if turned
            else translate("Screens", "Large, for the customer"),
            "expand",
        )

    def _accept(self) -> None:
        text = self._text
        if text is None:
            return
        self.kit.doors.dispatch(
            ConsentAccepted(
                consent=ConsentGiven(
                    version=text.version,
                    language=text.language,
                    sha256=text.sha256,
                    at=datetime.now(UTC).isoformat(timespec="seconds"),
                )
            )
        )

    def _really(self) -> str:
        return translate("Screens", "The customer does not agree? Then the visit ends here.")

    def _decline(self) -> None:
        self.kit.doors.dispatch(ConsentDeclined())
