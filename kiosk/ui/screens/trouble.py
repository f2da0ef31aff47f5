"""Something failed: what happened, what to do, and small the code for the help desk."""

from collections.abc import Callable

from kiosk.domain.rules.remedies import Deed, deed_of
from kiosk.domain.values.problem import Problem, ProblemKind
from kiosk.flow.machine import Event, HomePressed
from kiosk.flow.trouble import CorrectPressed, InTrouble, RecapturePressed, TryAgainPressed
from kiosk.ui.fonts import Type
from kiosk.ui.screens.page import Page
from kiosk.ui.screens.screen import Screen
from kiosk.ui.texts import translate
from kiosk.ui.widgets.bottom_bar import Action, Actions
from kiosk.ui.widgets.label import Label
from kiosk.ui.wording import deed_words, problem_words


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
            if state.visit is not None and not unknown and self._deed is not Deed.GO_HOME
            else ""
        )
        self._code.say(_code_words(state.problem))

    def offers(self) -> Actions:
        """The remedy, and the way out."""
        state = self._state
        if state is None:
            return Actions()
        deed = self._deed
        if deed is Deed.GO_HOME:
            quiet = (self.cancel(),) if state.visit is not None else ()
            return Actions(quiet=quiet, primary=self.home())
        remedy = Action(words=deed_words(deed), run=self._run(deed))
        if state.visit is None:
            return Actions(back=self.home(), primary=remedy)
        return Actions(back=self.back(), quiet=(self.cancel(),), primary=remedy)

    def clear(self) -> None:
        """Forget."""
        self._state = None
        self._page.say("")
        self._code.clear()

    @property
    def _deed(self) -> Deed:
        state = self._state
        if state is None:
            return Deed.GO_HOME
        return deed_of(state.problem.remedy, state.possible)

    def _run(self, deed: Deed) -> Callable[[], None]:
        event = _EVENTS.get(deed, HomePressed())
        return lambda: self.kit.doors.dispatch(event)


_EVENTS: dict[Deed, Event] = {
    Deed.SEND_AGAIN: TryAgainPressed(),
    Deed.CORRECT: CorrectPressed(),
    Deed.RETAKE: RecapturePressed(),
}
"""Every other deed has no event here: it goes home."""


def _code_words(problem: Problem) -> str:
    parts = [translate("Screens", "For the help desk: {code}").format(code=problem.code)]
    if problem.http_status is not None:
        parts.append(f"HTTP {problem.http_status}")
    if problem.request_id:
        parts.append(problem.request_id)
    return " · ".join(parts) if problem.code else ""
