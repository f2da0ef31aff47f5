"""Something failed: what happened, what to do, and small the code for the help desk."""

from collections.abc import Callable

from kiosk.domain.values.problem import Problem, ProblemKind, Remedy
from kiosk.flow.events import CorrectPressed, RecapturePressed, TryAgainPressed
from kiosk.flow.states import InTrouble
from kiosk.ui.fonts import Type
from kiosk.ui.screens.page import Page
from kiosk.ui.screens.screen import Screen
from kiosk.ui.texts import translate
from kiosk.ui.widgets.bottom_bar import Action, Actions
from kiosk.ui.widgets.label import Label
from kiosk.ui.wording import problem_words

_CORRECT = {Remedy.CORRECT_FIELD}
_RETAKE = {Remedy.RETAKE_PICTURE, Remedy.CHOOSE_ANOTHER_FILE, Remedy.CAPTURE_DOCUMENT}
_NEVER_AGAIN = {Remedy.START_AGAIN, Remedy.ASK_FOR_PERMISSION}


class Trouble(Screen[InTrouble]):
    """The remedy is the primary action."""

    def build(self) -> None:
        """A shape, what happened, what to do, what is safe."""
        self._page = Page(self)
        self._shape = Label("")
        self._shape.setFixedSize(56, 56)
        self._shape.setPixmap(self.kit.theme.pixmap("triangle-alert", "look", 56))
        self._page.body.insertWidget(0, self._shape)
        self._safe = Label("", Type.STRONG)
        self._code = Label("", tone="soft")
        self._page.body.addWidget(self._safe)
        self._page.body.addSpacing(8)
        self._page.body.addWidget(self._code)
        self._state: InTrouble | None = None

    def show_state(self, state: InTrouble) -> None:
        """The problem's words."""
        self._state = state
        words = problem_words(state.problem)
        self._page.say(words.title, words.what_to_do)
        unknown = state.problem.kind is ProblemKind.UNKNOWN_OUTCOME
        self._safe.say(
            translate("Screens", "Nothing is lost: what you entered and took is still here.")
            if state.visit is not None and not unknown and state.problem.remedy not in _NEVER_AGAIN
            else ""
        )
        self._code.say(_code_words(state.problem))

    def offers(self) -> Actions:
        """The remedy, and the way out."""
        state = self._state
        if state is None:
            return Actions()
        if state.visit is None and state.submission is None:
            return Actions(primary=self.home())
        words = problem_words(state.problem).action
        run = self._remedy(state.problem.remedy)
        if run is None:
            return Actions(quiet=(self.cancel(),), primary=self.home())
        remedy = Action(words=words, run=run)
        if state.visit is None:
            return Actions(back=self.home(), primary=remedy)
        return Actions(back=self.back(), quiet=(self.cancel(),), primary=remedy)

    def clear(self) -> None:
        """Forget."""
        self._state = None
        self._page.say("")
        self._code.clear()

    def _remedy(self, remedy: Remedy) -> Callable[[], None] | None:
        dispatch = self.kit.doors.dispatch
        if remedy in _CORRECT:
            return lambda: dispatch(CorrectPressed())
        if remedy in _RETAKE:
            return lambda: dispatch(RecapturePressed())
        if remedy in _NEVER_AGAIN:
            return None
        return lambda: dispatch(TryAgainPressed())


def _code_words(problem: Problem) -> str:
    parts = [translate("Screens", "For the help desk: {code}").format(code=problem.code)]
    if problem.http_status is not None:
        parts.append(f"HTTP {problem.http_status}")
    if problem.request_id:
        parts.append(problem.request_id)
    return " · ".join(parts) if problem.code else ""
