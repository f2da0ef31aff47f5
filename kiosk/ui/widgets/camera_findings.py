"""What a hard look at a camera found, in words: what it can do, what is wrong, what helps."""

from kiosk.domain.values.camera import CameraFitness, CameraUse
from kiosk.ui.camera_views import findings_told, fitness_lines
from kiosk.ui.fonts import Type
from kiosk.ui.texts import translate
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.box import Box, column, empty
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.notice import Notice
from kiosk.ui.widgets.table import Table
from kiosk.ui.wording import problem_words


class CameraFindings(Box):
    """Hidden until somebody asks for the test."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("plain")
        self._theme = theme
        outer = column(self, gap=2)
        self._title = Label("", Type.STRONG_BOLD)
        self._lead = Label("", tone="soft")
        self._notices = column(gap=1)
        self._table = Table(theme)
        outer.addWidget(self._title)
        outer.addWidget(self._lead)
        outer.addLayout(self._notices)
        outer.addWidget(self._table)
        self.clear()

    def wait(self) -> None:
        """The look has begun."""
        self.clear()
        self._title.setText(translate("Desk", "Testing the camera…"))
        self._lead.say(
            translate("Desk", "It takes about five seconds; the picture comes back by itself.")
        )
        self.show()

    def show_fitness(self, found: CameraFitness, use: CameraUse) -> None:
        """What came of it."""
        self.clear()
        told = findings_told(found, use)
        self._title.setText(translate("Desk", "Result of the test"))
        self._lead.say("" if told else translate("Desk", "The camera is fit for its work."))
        for each in told:
            notice = Notice(self._theme)
            self._notices.addWidget(notice)
            notice.show_words(problem_words(each))
        self._table.show_lines(fitness_lines(found, use))
        self.show()

    def clear(self) -> None:
        """Forget."""
        self.hide()
        empty(self._notices)
        self._table.clear()
        self._table.hide()
