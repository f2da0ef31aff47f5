"""Sign in on one's own phone: the code to scan, and the letters to compare (RFC 8628)."""

from PySide6.QtCore import Qt

from kiosk.flow.people import PhoneChosen, SigningInByPhone, SignInLeft
from kiosk.ui.fonts import Type
from kiosk.ui.screens.page import Page
from kiosk.ui.screens.screen import Screen
from kiosk.ui.texts import translate
from kiosk.ui.widgets.bottom_bar import Action, Actions
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.notice import Notice
from kiosk.ui.widgets.qr_code import QrCode
from kiosk.ui.wording import problem_words


class SignInByPhone(Screen[SigningInByPhone]):
    """No password is typed here: the bank's own page asks for it, on the phone."""

    def build(self) -> None:
        """The code and its letters."""
        self._page = Page(self, width=640)
        self._notice = Notice(self.kit.theme, "refused")
        self._page.body.addWidget(self._notice)
        self._code = QrCode()
        middle = Qt.AlignmentFlag.AlignHCenter
        self._page.body.addWidget(self._code, 0, middle)
        self._letters = Label("", Type.TITLE)
        self._letters.setAlignment(middle)
        self._page.body.addWidget(self._letters)
        self._failed = False

    def show_state(self, state: SigningInByPhone) -> None:
        """The code as soon as it is there."""
        self._failed = state.problem is not None
        self._notice.show_words(problem_words(state.problem) if state.problem is not None else None)
        there = bool(state.address) and not self._failed
        self._code.setVisible(there)
        self._code.show_text(state.address if there else "")
        self._letters.say(state.user_code if there else "")
        if self._failed:
            lead = ""
        elif there:
            lead = translate(
                "People", "Scan the code with your phone and compare the letters, then sign in."
            )
        else:
            lead = translate("People", "The code is being asked for...")
        self._page.say(translate("People", "Sign in by phone"), lead)

    def offers(self) -> Actions:
        """Back to the names, or another code."""
        again = Action(words=translate("People", "New code"), run=self._again, icon="refresh-cw")
        return Actions(
            back=Action(words=translate("People", "Back"), run=self._leave),
            primary=again if self._failed else None,
            others=() if self._failed else (again,),
        )

    def clear(self) -> None:
        """Forget the code."""
        self._code.show_text("")
        self._letters.say("")

    def _again(self) -> None:
        self.kit.doors.dispatch(PhoneChosen())

    def _leave(self) -> None:
        self.kit.doors.dispatch(SignInLeft())
