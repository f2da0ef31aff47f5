"""The program can not go on: what happened, its code, and what the technician does."""

from kiosk import __version__
from kiosk.flow.manager import Broken, ExitAsked
from kiosk.ui.fonts import Type
from kiosk.ui.screens.page import Page
from kiosk.ui.screens.screen import Screen
from kiosk.ui.texts import translate
from kiosk.ui.widgets.bottom_bar import Action, Actions
from kiosk.ui.widgets.box import column
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.table import Line, Table
from kiosk.ui.wording import problem_words


class BrokenPage(Screen[Broken]):
    """Calm: nothing here can go wrong. The way out asks for the manager's PIN."""

    def build(self) -> None:
        """A shape, words, facts, steps."""
        theme = self.kit.theme
        self._page = Page(self)
        shape = Label("")
        shape.setFixedSize(56, 56)
        shape.setPixmap(theme.pixmap("octagon-alert", "refused", 56))
        self._page.body.insertWidget(0, shape)
        self._table = Table(theme)
        self._page.body.addWidget(self._table)
        self._page.body.addWidget(Label(translate("Desk", "What to do"), Type.STRONG_BOLD))
        steps = column(gap=1)
        for number, words in enumerate(
            (
                translate("Desk", "Serve the customer at another counter."),
                translate("Desk", "Call the technician and read the code aloud."),
                translate("Desk", 'Technician: run "kiosk doctor", then start the kiosk again.'),
            ),
            start=1,
        ):
            steps.addWidget(Label(f"{number}.  {words}", Type.STRONG))
        self._page.body.addLayout(steps)
        self._page.body.addWidget(
            Label(
                translate(
                    "Desk",
                    "Nothing that was sent is lost: it is written down, sealed, on this machine.",
                ),
                tone="soft",
            )
        )

    def offers(self) -> Actions:
        """Out of the program: the technician starts it again."""
        return Actions(
            others=(
                Action(
                    words=translate("Desk", "Leave the program"),
                    run=lambda: self.kit.doors.dispatch(ExitAsked()),
                    icon="x",
                ),
            ),
        )

    def show_state(self, state: Broken) -> None:
        """The problem's words and its code."""
        problem = state.problem
        words = problem_words(problem)
        self._page.say(translate("Desk", "This counter has to stop"), words.title)
        lines = [Line(name=translate("Desk", "Code"), words=problem.code or problem.kind.value)]
        if problem.request_id:
            lines.append(Line(name=translate("Desk", "Request"), words=problem.request_id))
        lines.append(Line(name=translate("Desk", "First help"), words=words.what_to_do))
        lines.append(Line(name=translate("Desk", "Version"), words=__version__))
        self._table.show_lines(lines)
