"""The manager's day: counts as small charts, for some days, and a file of them."""

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtWidgets import QGridLayout

from kiosk.domain.rules.day import Day
from kiosk.domain.rules.submission import SubmissionState
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.verdict import Verdict
from kiosk.flow.people import DayOpened, DaySaveAsked, ShowingDay
from kiosk.ui.fonts import Type
from kiosk.ui.screens.page import Page
from kiosk.ui.screens.screen import Screen
from kiosk.ui.texts import translate
from kiosk.ui.widgets.bars import Bars, HourColumns
from kiosk.ui.widgets.bottom_bar import Action, Actions
from kiosk.ui.widgets.box import Box, column
from kiosk.ui.widgets.choice import Choice
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.notice import Notice
from kiosk.ui.widgets.table import Line, Table
from kiosk.ui.wording import operation_words, problem_words, submission_state_words, verdict_words

_RANGES = {"1": (0, 0), "2": (1, 1), "7": (6, 0), "30": (29, 0)}
"""Key to how many days back the first and the last one lie."""
_MOST_NAMES = 12


class DayPage(Screen[ShowingDay]):
    """Nothing of a customer is on it."""

    def build(self) -> None:
        """Days, figures, charts."""
        self._page = Page(self, width=1120, card=False)
        theme = self.kit.theme
        self._range = Choice(
            theme,
            "",
            [
                ("1", translate("People", "Today")),
                ("2", translate("People", "Yesterday")),
                ("7", translate("People", "7 days")),
                ("30", translate("People", "30 days")),
            ],
            self._choose,
        )
        self._page.body.addWidget(self._range)
        self._notice = Notice(theme, "refused")
        self._saved = Notice(theme, "approved")
        self._page.body.addWidget(self._notice)
        self._page.body.addWidget(self._saved)
        self._figures = Table(theme)
        self._verdicts = Bars(theme, translate("People", "By result"))
        self._operations = Bars(theme, translate("People", "By check"))
        self._attendants = Bars(theme, translate("People", "By attendant"))
        hours = Box("card")
        inner = column(hours, gap=1, margin=2)
        inner.addWidget(Label(translate("People", "By hour"), Type.TEXT_BOLD))
        self._hours = HourColumns(theme)
        inner.addWidget(self._hours)
        grid = QGridLayout()
        grid.setSpacing(16)
        for number, each in enumerate(
            (self._figures, self._verdicts, self._operations, self._attendants)
        ):
            grid.addWidget(each, number // 2, number % 2)
        grid.addWidget(hours, 2, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self._page.body.addLayout(grid)
        self._busy = True

    def show_state(self, state: ShowingDay) -> None:
        """The figures as soon as they are there."""
        self._busy = bool(state.request)
        days = state.first if state.first == state.last else f"{state.first} / {state.last}"
        self._page.say(translate("People", "The day"), days)
        self._range.choose(self._key(state))
        self._notice.show_words(problem_words(state.problem) if state.problem is not None else None)
        self._saved.say(translate("People", "Saved") if state.saved else "", state.saved)
        self._show(state.day or Day(), dict(state.names))
        self.kit.refresh()

    def _show(self, day: Day, names: Mapping[str, str]) -> None:
        nothing = translate("People", "Nothing yet.")
        self._figures.show_lines([Line(name=name, words=words) for name, words in _figures(day)])
        self._verdicts.show_counts([(_result(w), n) for w, n in day.verdicts.items()], nothing)
        self._operations.show_counts(
            [(operation_words(Operation(w)).title, n) for w, n in day.operations.items()], nothing
        )
        self._attendants.show_counts(
            [
                (names.get(who) or who[:8] or translate("People", "Nobody"), count)
                for who, count in tuple(day.attendants.items())[:_MOST_NAMES]
            ],
            nothing,
        )
        self._hours.show_hours(day.hours)

    def offers(self) -> Actions:
        """Back, and the file."""
        return Actions(
            back=self.back(),
            primary=Action(
                words=translate("People", "Save as a file"),
                run=lambda: self.kit.doors.dispatch(DaySaveAsked()),
                icon="download",
                enabled=not self._busy,
            ),
        )

    def clear(self) -> None:
        """Forget who works here."""
        self._show(Day(), {})

    def _choose(self, key: str) -> None:
        first, last = (self._today() - timedelta(days=back) for back in _RANGES[key])
        self.kit.doors.dispatch(DayOpened(first=first.isoformat(), last=last.isoformat()))

    def _key(self, state: ShowingDay) -> str | None:
        for key, back in _RANGES.items():
            first, last = ((self._today() - timedelta(days=n)).isoformat() for n in back)
            if (first, last) == (state.first, state.last):
                return key
        return None

    def _today(self) -> date:
        return date.fromisoformat(self.kit.doors.today())


def _figures(day: Day) -> list[tuple[str, str]]:
    minutes, seconds = divmod(round(day.median_s or 0), 60)
    median = "-" if day.median_s is None else f"{minutes}:{seconds:02d}"
    return [
        (translate("People", "Checks"), str(day.total)),
        (translate("People", "Median time to the result"), median),
        (translate("People", "Pictures taken again"), str(day.retakes)),
        (translate("People", "Pictures kept against advice"), str(day.overrides)),
        (translate("People", "Approvals"), str(day.approvals)),
        (translate("People", "Unknown outcomes still open"), str(day.open_unknown)),
        (translate("People", "Camera trouble"), str(day.camera_trouble)),
        (translate("People", "Failed sign-ins"), str(day.failed_sign_ins)),
    ]


def _result(word: str) -> str:
    """A verdict, or the state of what has none yet; a word of a newer version as it is."""
    if word in {each.value for each in Verdict}:
        return verdict_words(Verdict(word))
    if word in {each.value for each in SubmissionState}:
        return submission_state_words(SubmissionState(word))
    return word
