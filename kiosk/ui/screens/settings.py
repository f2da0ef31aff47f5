"""Behind the manager's PIN: language, theme, name, cameras, one customer's erasure, the way out."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout

from kiosk.domain.values.camera import CameraUse
from kiosk.flow.manager import AboutOpened, CameraTestOpened, EraseAsked, ExitAsked, InSettings
from kiosk.ui.camera_choice import offer_cameras
from kiosk.ui.desk_views import searched, typed_number
from kiosk.ui.fonts import Type
from kiosk.ui.screens.page import Page
from kiosk.ui.screens.screen import Screen
from kiosk.ui.spoken import OWN_NAMES
from kiosk.ui.texts import translate
from kiosk.ui.widgets.bottom_bar import Action, Actions
from kiosk.ui.widgets.box import column, row, rule
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.choice import Choice
from kiosk.ui.widgets.confirm import Confirm
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.notice import Notice
from kiosk.ui.widgets.pick_list import PickList
from kiosk.ui.widgets.text_field import TextField
from kiosk.ui.wording import problem_words


class Settings(Screen[InSettings]):
    """Each choice is kept at once: there is nothing to save and nothing to lose."""

    def build(self) -> None:
        """Three groups: this counter, its cameras, the customers' rights."""
        theme = self.kit.theme
        page = Page(self, width=880)
        self._page = page
        page.say(translate("Desk", "Settings"), translate("Desk", "Each change is kept at once."))
        self._language = Choice(
            theme, translate("Desk", "Language"), OWN_NAMES, self._keeper("locale")
        )
        self._theme = Choice(
            theme,
            translate("Desk", "Colours"),
            (
                ("light", translate("Desk", "Light")),
                ("dark", translate("Desk", "Dark")),
                ("system", translate("Desk", "As the system")),
            ),
            self._keeper("theme"),
        )
        self._attendant = TextField(
            theme,
            translate("Desk", "Attendant's name or number"),
            hint=translate("Desk", "Stands at the top and in the audit trail."),
        )
        self._attendant.edit.editingFinished.connect(self._name_kept)
        self._customer = PickList(
            theme,
            translate("Desk", "Customer's camera"),
            chosen=self._keeper("camera.customer"),
        )
        self._document = PickList(
            theme,
            translate("Desk", "Document camera"),
            chosen=self._keeper("camera.document"),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(16)
        for number, widget in enumerate(
            (
                self._language,
                self._theme,
                self._customer,
                self._document,
                self._attendant,
            )
        ):
            grid.addWidget(widget, number // 2, number % 2, Qt.AlignmentFlag.AlignTop)
        for column_ in range(2):
            grid.setColumnStretch(column_, 1)
        page.body.addLayout(grid)
        page.body.addWidget(rule())
        self._add_erasure()

    def show_state(self, state: InSettings) -> None:
        """What is set, and what came of an erasure."""
        configuration = self.kit.doors.configuration
        self._language.choose(configuration.locale)
        self._theme.choose(configuration.counter.theme)
        if not self._attendant.edit.hasFocus():
            self._attendant.set_text(configuration.counter.attendant)
        self._offer_camera(self._customer, CameraUse.CUSTOMER)
        self._offer_camera(self._document, CameraUse.DOCUMENT)
        self._failed.show_words(problem_words(state.problem) if state.problem else None)
        self._erased.say(_erased_words(state.erased))
        if state.erased is not None:
            self._code.clear()
        if state.erased is not None or state.problem is not None:
            QTimer.singleShot(0, self._show_answer)

    def offers(self) -> Actions:
        """The pages behind the PIN, and the way out of the program."""
        dispatch = self.kit.doors.dispatch
        return Actions(
            back=self.back(),
            quiet=(
                Action(
                    words=translate("Desk", "Camera test"),
                    run=lambda: dispatch(CameraTestOpened()),
                    icon="camera",
                ),
                Action(
                    words=translate("Desk", "About"),
                    run=lambda: dispatch(AboutOpened()),
                    icon="info",
                ),
            ),
            others=(
                Action(
                    words=translate("Desk", "Leave the program"),
                    run=lambda: dispatch(ExitAsked(approved=True)),
                    icon="x",
                ),
            ),
        )

    def key(self, event: QKeyEvent) -> bool:
        """Enter in the number's field asks. Taken here, or it would go on to answer as well."""
        entered = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if entered and self.window().focusWidget() is self._code.edit:
            self._ask()
            return True
        return False

    def clear(self) -> None:
        """Forget whose number was typed."""
        self._name_kept()
        self._code.clear()
        self._sure.withdraw()
        self._erased.say("")
        self._failed.say("")

    def _add_erasure(self) -> None:
        theme, page = self.kit.theme, self._page
        page.body.addWidget(Label(translate("Desk", "Erase one customer"), Type.STRONG_BOLD))
        page.body.addWidget(
            Label(
                translate(
                    "Desk",
                    "On the customer's request: name, number, pictures and results are taken out "
                    "of this counter. What the service holds is not touched.",
                ),
                tone="soft",
            )
        )
        line = row(gap=2)
        self._code = TextField(theme, translate("Desk", "Customer's number"), grouped=typed_number)
        erase = Button(theme, translate("Desk", "Erase"), self._ask, icon="trash-2")
        line.addWidget(self._code, 1)
        # Beside the field, not beside its label or its error.
        beside = column(gap=1)
        beside.addWidget(Label(" ", Type.TEXT_BOLD))
        beside.addWidget(erase)
        beside.addStretch(1)
        line.addLayout(beside)
        page.body.addLayout(line)
        self._sure = Confirm(
            theme,
            yes=self._erase,
            yes_words=translate("Desk", "Yes, erase"),
            no_words=translate("Desk", "No"),
        )
        page.body.addWidget(self._sure)
        self._erased = Notice(theme, "approved")
        self._failed = Notice(theme, "refused")
        page.body.addWidget(self._erased)
        page.body.addWidget(self._failed)

    def _offer_camera(self, pick: PickList, use: CameraUse) -> None:
        offer_cameras(pick, self.kit.doors, use)

    def _keeper(self, key: str) -> Callable[[str], None]:
        return lambda value: self.kit.doors.save_settings(key, value)

    def _name_kept(self) -> None:
        name = self._attendant.text()
        if name != self.kit.doors.configuration.counter.attendant:
            self.kit.doors.save_settings("attendant", name)

    def _ask(self) -> None:
        code = searched(self._code.text())
        if not code:
            self._code.show_error(translate("Desk", "Type the customer's number first."))
            return
        self._sure.ask(
            translate(
                "Desk", "Erase everything about {number} on this counter? It can not be undone."
            ).format(number=self._code.text())
        )
        # The question has its place only after the next layout.
        QTimer.singleShot(0, self._show_question)

    def _show_answer(self) -> None:
        said = self._failed if self._erased.isHidden() else self._erased
        self._page.scroll.ensureWidgetVisible(said, 0, 24)

    def _show_question(self) -> None:
        self._page.scroll.ensureWidgetVisible(self._sure, 0, 24)

    def _erase(self) -> None:
        self.kit.doors.dispatch(EraseAsked(code=searched(self._code.text())))


def _erased_words(count: int | None) -> str:
    if count is None:
        return ""
    if count == 0:
        return translate("Desk", "Nothing was held about this number.")
    if count == 1:
        return translate("Desk", "One visit was erased.")
    return translate("Desk", "{count} visits were erased.").format(count=count)
