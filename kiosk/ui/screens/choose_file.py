"""Under lock-down: pictures of the counter's folder and of sticks, to be pressed, no more."""

from kiosk.flow.capture import ChoosingFile, FileChosen, FilesAsked, PictureFile
from kiosk.ui.fonts import Type
from kiosk.ui.moments import moment_words
from kiosk.ui.screens.page import Page
from kiosk.ui.screens.screen import Screen
from kiosk.ui.texts import translate
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.bottom_bar import Action, Actions
from kiosk.ui.widgets.box import column, empty, row
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.notice import Notice
from kiosk.ui.widgets.wrapping_button import WrappingButton
from kiosk.ui.wording import problem_words


class ChooseFile(Screen[ChoosingFile]):
    """A list; Enter on a line takes it."""

    def build(self) -> None:
        """Words, a line for problems, the list."""
        page = Page(self)
        page.say(
            translate("Screens", "Choose a picture"),
            translate("Screens", "From this counter's folder or a stick. The newest stand first."),
        )
        self._notice = Notice(self.kit.theme, "refused")
        self._waiting = Label(translate("Screens", "Looking for pictures..."), tone="soft")
        self._nothing = Label(
            translate(
                "Screens", "No picture was found. Put in a stick, wait a moment and look again."
            ),
            Type.STRONG,
        )
        for widget in (self._notice, self._waiting, self._nothing):
            page.body.addWidget(widget)
        self._rows = column(gap=1)
        page.body.addLayout(self._rows)
        self._busy = True

    def show_state(self, state: ChoosingFile) -> None:
        """Looking, none, or the list."""
        self._busy = state.busy
        self._waiting.setVisible(state.busy)
        problem = state.problem
        self._notice.show_words(None if problem is None else problem_words(problem))
        self._nothing.setVisible(not (state.busy or state.files or problem))
        empty(self._rows)
        for each in state.files:
            self._rows.addWidget(_FileRow(self.kit.theme, each, self))

    def choose(self, path: str) -> None:
        """This one."""
        self.kit.doors.dispatch(FileChosen(path=path))

    def offers(self) -> Actions:
        """Look again, for a stick that was put in meanwhile."""
        return Actions(
            back=self.back(),
            quiet=(self.cancel(),),
            others=(
                Action(
                    words=translate("Screens", "Look again"),
                    run=lambda: self.kit.doors.dispatch(FilesAsked()),
                    icon="refresh-cw",
                    enabled=not self._busy,
                ),
            ),
        )

    def clear(self) -> None:
        """Forget the names."""
        empty(self._rows)
        self._notice.say("")


class _FileRow(WrappingButton):
    """At least 56 px high: name, place, when it was changed."""

    def __init__(self, theme: Theme, file: PictureFile, screen: ChooseFile) -> None:
        super().__init__(
            lambda: screen.choose(file.path), kind="row", least=56, wide=640, narrow=280
        )
        when = moment_words(file.changed_at)
        self.setAccessibleName(f"{file.name}, {file.place}, {when}")
        line = row(self, gap=2)
        line.setContentsMargins(16, 8, 16, 8)
        mark = Label("")
        mark.setFixedSize(24, 24)
        mark.setPixmap(theme.pixmap("image", "accent", 24))
        name = Label(file.name, Type.TEXT_BOLD)
        about = Label(f"{file.place} · {when}", tone="soft")
        words = column(gap=0)
        for each in (name, about):
            words.addWidget(each)
        line.addWidget(mark)
        line.addLayout(words, 1)
        self.let_through(mark, name, about)
