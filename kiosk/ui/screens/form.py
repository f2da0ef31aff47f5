"""The fields of a form by what they hold: marks them, and takes the keyboard through them."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kiosk.domain.values.field import Field
from kiosk.domain.values.problem import Problem
from kiosk.ui.widgets.notice import sentence
from kiosk.ui.widgets.text_field import TextField
from kiosk.ui.wording import problem_words

Problems = tuple[Problem, ...]

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class Form:
    """`fields` in the order of reading. Draws nothing of its own."""

    def __init__(self, fields: Mapping[Field, TextField]) -> None:
        self._fields = dict(fields)

    def mark(self, problems: Problems) -> Problem | None:
        """Mark what was refused; the first problem that no visible field stands for comes back."""
        for each in self._fields.values():
            each.show_error("")
        elsewhere: Problem | None = None
        for problem in problems:
            where = self._fields.get(problem.field) if problem.field is not None else None
            if where is None or where.isHidden():
                elsewhere = elsewhere or problem
            else:
                where.show_error(problem_sentence(problem))
        return elsewhere

    @property
    def filled(self) -> bool:
        """Whether anything stands in a field that is shown."""
        return any(each.text() for each in self._fields.values() if not each.isHidden())

    def arrive(self, *, blank: bool = True) -> None:
        """The first field that is wrong gets the keyboard; else the first empty one (`blank`)."""
        shown = [each for each in self._fields.values() if not each.isHidden()]
        wrong = [each for each in shown if each.wrong]
        empty = [each for each in shown if not each.text()] if blank else []
        _focus((wrong or empty or shown)[0])

    def entered(
        self, event: QKeyEvent, focused: QWidget | None, problems: Callable[[], Problems]
    ) -> bool:
        """Enter in a filled field: on to the next one that is needed and empty, as after a scanner.

        `problems` are asked of the form as it stands. Nothing is marked for being empty. What is
        wrong keeps the keyboard and is selected: the next scan takes its place. False: Enter is
        left to the window, which goes on and has everything checked.
        """
        if event.key() not in _ENTER:
            return False
        fields = list(dict.fromkeys(self._fields.values()))
        here = next((each for each in fields if each.edit is focused), None)
        if here is None or not here.text():
            return False
        if here.wrong:
            here.edit.selectAll()
            return True
        needed = [self._fields[each.field] for each in problems() if each.field in self._fields]
        place = fields.index(here)
        for each in (*fields[place + 1 :], *fields[:place]):
            if each in needed and not each.text() and each.edit.isVisible():
                _focus(each)
                return True
        return False

    def clear(self) -> None:
        """Forget what was typed."""
        for each in self._fields.values():
            each.clear()


def problem_sentence(problem: Problem) -> str:
    """The words of a problem as they stand below its field."""
    return sentence(problem_words(problem))


def first_about(problems: Problems, *fields: Field) -> str:
    """The words of the first problem of one of `fields`; empty where there is none."""
    return next((problem_sentence(each) for each in problems if each.field in fields), "")


def _focus(field: TextField) -> None:
    field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
