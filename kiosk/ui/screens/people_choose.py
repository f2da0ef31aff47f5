"""Who is it? The names, big; or a badge is held to the scanner, which types like a keyboard."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout

from kiosk.domain.values.staff import PeopleSource, StaffMember
from kiosk.flow.people import (
    BadgeScanned,
    ChoosingPerson,
    PersonChosen,
    PhoneChosen,
    Purpose,
    SignedOut,
    SignInLeft,
)
from kiosk.ui.screens.page import Page
from kiosk.ui.screens.screen import Screen
from kiosk.ui.texts import translate
from kiosk.ui.widgets.bottom_bar import Action, Actions
from kiosk.ui.widgets.box import empty
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.notice import Notice
from kiosk.ui.widgets.text_field import TextField
from kiosk.ui.widgets.tile import Tile
from kiosk.ui.wording import problem_words
from kiosk.ui.wording.people import PERMISSIONS, ROLES, sign_in_fault_words, staff_words

_MOST = 24
"""More names than that are not looked through but searched."""


class ChoosePerson(Screen[ChoosingPerson]):
    """Letters typed anywhere search; Enter takes the only one found, else it is a badge."""

    def build(self) -> None:
        """Words, search, names."""
        self._state = ChoosingPerson()
        self._page = Page(self, width=960)
        self._notice = Notice(self.kit.theme, "refused")
        self._page.body.addWidget(self._notice)
        self._search = TextField(
            self.kit.theme,
            translate("People", "Name or badge"),
            hint=translate("People", "Type a name, or hold your badge to the scanner."),
            large=True,
        )
        self._search.edit.textChanged.connect(lambda _text: self._fill())
        self._page.body.addWidget(self._search)
        self._grid = QGridLayout()
        self._grid.setSpacing(16)
        self._page.body.addLayout(self._grid)
        self._more = Label("", tone="soft")
        self._page.body.addWidget(self._more)

    def show_state(self, state: ChoosingPerson) -> None:
        """The names of those who may sign in."""
        self._state = state
        title, lead = self._words(state)
        self._page.say(title, lead)
        if state.fault is not None:
            self._notice.say(sign_in_fault_words(state.fault))
        else:
            problem = state.problem
            self._notice.show_words(problem_words(problem) if problem is not None else None)
        self._fill()

    def _words(self, state: ChoosingPerson) -> tuple[str, str]:
        wanted = state.wanted
        if wanted.permission is not None:
            return (
                translate("People", "A second person is needed"),
                staff_words(PERMISSIONS[wanted.permission]),
            )
        if wanted.purpose is Purpose.UNLOCK:
            return (
                translate("People", "This counter is locked"),
                translate("People", "Whoever was here goes on; anybody else takes over."),
            )
        return (translate("People", "Who are you?"), "")

    def offers(self) -> Actions:
        """Back from an approval; signing out of a locked counter; the phone."""
        wanted = self._state.wanted
        back = quiet = phone = None
        if wanted.purpose is Purpose.APPROVE:
            back = Action(words=translate("People", "Back"), run=self._leave)
        if wanted.purpose is Purpose.UNLOCK:
            quiet = Action(words=translate("People", "Sign out"), run=self._sign_out, icon="lock")
        if self.kit.doors.configuration.people.source is PeopleSource.OIDC:
            phone = Action(
                words=translate("People", "Sign in by phone"), run=self._phone, icon="smartphone"
            )
        return Actions(back=back, quiet=() if quiet is None else (quiet,), primary=phone)

    def arrive(self) -> None:
        """A scanner types at once."""
        self._search.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Forget who works here."""
        self._search.clear()
        self._notice.say("")
        empty(self._grid)

    def key(self, event: QKeyEvent) -> bool:
        """Letters go to the search, Enter takes what is found."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            return self._enter()
        if event.text().isprintable() and event.text().strip():
            self._search.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            self._search.set_text(self._search.text() + event.text())
            return True
        return False

    def _enter(self) -> bool:
        typed = self._search.text()
        if not typed:
            return False
        found = self._found()
        if len(found) == 1:
            self._choose(found[0])
        else:
            self._search.clear()
            self.kit.doors.dispatch(BadgeScanned(badge=typed))
        return True

    def _found(self) -> list[StaffMember]:
        words = self._search.text().casefold().split()
        return [
            each
            for each in self._state.people
            if all(word in each.name.casefold() for word in words)
        ]

    def _fill(self) -> None:
        empty(self._grid)
        found = self._found()
        for number, member in enumerate(found[:_MOST]):
            tile = Tile(
                self.kit.theme,
                member.name,
                ", ".join(staff_words(ROLES[role]) for role in sorted(member.roles)),
                "user-round",
                self._chooses(member),
            )
            self._grid.addWidget(tile, number // 3, number % 3)
        for place in range(3):
            self._grid.setColumnStretch(place, 1)
        waits = not self._state.people and self._state.problem is None
        hidden = len(found) - _MOST
        if waits and self._state.request:
            self._more.say(translate("People", "The names are being read..."))
        elif hidden > 0:
            self._more.say(
                translate("People", "{count} more: type a name.").replace("{count}", str(hidden))
            )
        elif not found:
            self._more.say(translate("People", "Nobody is found. Ask the manager."))
        else:
            self._more.say("")

    def _chooses(self, member: StaffMember) -> Callable[[], None]:
        return lambda: self._choose(member)

    def _choose(self, member: StaffMember) -> None:
        self.kit.doors.dispatch(PersonChosen(member=member))

    def _leave(self) -> None:
        self.kit.doors.dispatch(SignInLeft())

    def _sign_out(self) -> None:
        self.kit.doors.dispatch(SignedOut())

    def _phone(self) -> None:
        self.kit.doors.dispatch(PhoneChosen())
