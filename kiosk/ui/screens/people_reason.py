"""The second person says why: a reason from the list, and a note without anybody's data."""

from kiosk.domain.values.approval import ApprovalReason
from kiosk.flow.people import GivingReason, ReasonGiven, SignInLeft
from kiosk.ui.screens.page import Page
from kiosk.ui.screens.screen import Screen
from kiosk.ui.texts import translate
from kiosk.ui.widgets.bottom_bar import Action, Actions
from kiosk.ui.widgets.choice import Choice
from kiosk.ui.widgets.text_field import TextField
from kiosk.ui.wording.people import NOTE_FAULTS, PERMISSIONS, REASONS, staff_words


class GiveReason(Screen[GivingReason]):
    """One press and, where it is something else, a few words."""

    def build(self) -> None:
        """The list and the note."""
        self._page = Page(self)
        self._reasons = Choice(
            self.kit.theme,
            translate("People", "Why?"),
            [(reason.value, staff_words(words)) for reason, words in REASONS.items()],
            lambda _key: self.kit.refresh(),
        )
        self._page.body.addWidget(self._reasons)
        self._note = TextField(
            self.kit.theme,
            translate("People", "Note"),
            hint=translate("People", "Write nobody's name or number here."),
        )
        self._page.body.addWidget(self._note)

    def show_state(self, state: GivingReason) -> None:
        """Who approves what."""
        permission = state.wanted.permission
        self._page.say(
            translate("People", "{name} approves").replace("{name}", state.approver.name),
            "" if permission is None else staff_words(PERMISSIONS[permission]),
        )
        self._note.show_error("" if state.fault is None else staff_words(NOTE_FAULTS[state.fault]))

    def offers(self) -> Actions:
        """Approve, or do not."""
        chosen = self._reasons.value is not None
        return Actions(
            back=Action(words=translate("People", "Back"), run=self._leave),
            primary=Action(
                words=translate("People", "Approve"),
                run=self._approve,
                enabled=chosen,
                icon="check",
            ),
        )

    def clear(self) -> None:
        """Forget the words."""
        self._reasons.choose(None)
        self._note.clear()

    def _approve(self) -> None:
        reason = self._reasons.value
        if reason is not None:
            self.kit.doors.dispatch(
                ReasonGiven(reason=ApprovalReason(reason), note=self._note.text())
            )

    def _leave(self) -> None:
        self.kit.doors.dispatch(SignInLeft())
