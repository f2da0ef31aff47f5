"""The one window: bars, rail, and the screen that draws the state in hand.

`show_counter` is the only way in; events leave by `Doors.dispatch`. It decides nothing, waits for
nothing, and forgets a screen's customer as soon as another screen comes up.
"""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QMainWindow,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from kiosk.domain.values.staff import PeopleSource
from kiosk.flow.counter import Counter
from kiosk.flow.history import BrowsingHistory, SubmissionOpened
from kiosk.flow.home import AtHome
from kiosk.flow.machine import State
from kiosk.flow.overlays import IdleTicked, NoticeDismissed
from kiosk.flow.people import CounterLocked, HouseRules, SignIn, SignInDemanded
from kiosk.ui import presenter, tokens
from kiosk.ui.fonts import scaled
from kiosk.ui.gestures import ENTER, Gestures
from kiosk.ui.moments import time_words
from kiosk.ui.ports import Doors
from kiosk.ui.scanner import Scanner
from kiosk.ui.screens import ORDINARY, screen_for
from kiosk.ui.screens.screen import Kit, Screen
from kiosk.ui.texts import translate
from kiosk.ui.theme import Theme, apply_theme
from kiosk.ui.touch_typing import TouchTyping
from kiosk.ui.widgets.bottom_bar import Action, Actions, BottomBar
from kiosk.ui.widgets.box import Box, column
from kiosk.ui.widgets.choice import Choice
from kiosk.ui.widgets.confirm import Confirm
from kiosk.ui.widgets.ended_banner import EndedBanner
from kiosk.ui.widgets.focus_ring import FocusRing
from kiosk.ui.widgets.idle_overlay import IdleOverlay
from kiosk.ui.widgets.rail import Rail, RailShape
from kiosk.ui.widgets.top_bar import TopBar
from kiosk.ui.wording import problem_words

_LISTEN_AFTER_MS = 400
_BUILD_PAUSE_MS = 60
_DIGITS = frozenset("123456789")


if TYPE_CHECKING:
    from kiosk.ui.widgets.help_sheet import HelpSheet


class CounterWindow(QMainWindow):
    """Made once; a new theme or language is a new window."""

    def __init__(self, doors: Doors, theme: Theme | None = None) -> None:
        super().__init__()
        self._doors = doors
        self._theme = theme or _applied(doors)
        self._screens: dict[type, Screen[Any]] = {}
        self._current: Screen[Any] | None = None
        self._counter: Counter | None = None
        self._turned = False
        self._scanner = Scanner()
        self._help: HelpSheet | None = None
        self._announced = ""
        self.announced: Callable[[str], None] = lambda _words: None
        """Told of every announcement, for tests."""
        self._kit = Kit(
            doors=doors,
            theme=self._theme,
            refresh=self._refresh_actions,
            turn_to_customer=self._turn,
        )
        self._top = TopBar(self._theme, self._change_person)
        self._rail = Rail(self._theme)
        self._stack = QStackedWidget()
        self._bottom = BottomBar(self._theme, self._perform)
        self._gestures = Gestures(doors.unseen_ms)
        self._question = Confirm(
            self._theme,
            yes=lambda: None,
            yes_words="",
            no_words=translate("Screens", "Keep the visit"),
        )
        self._ended = EndedBanner(self._theme, open_=self._open_ended, dismiss=self._dismiss_ended)
        self._touch = TouchTyping(self._theme, self)
        self._lay_out()
        self._overlay = IdleOverlay(self._theme, self._keep_visit, self)
        self._ring = FocusRing(self._theme, self)
        self._clock = QTimer(self)
        self._clock.setInterval(1_000)
        self._clock.timeout.connect(self._refresh_top)
        self._clock.start()
        self.setWindowTitle("Kiosk")
        self.setMinimumSize(tokens.LEAST_WIDTH, tokens.LEAST_HEIGHT)
        self.resize(_first_size(self))
        self._listens = False
        QTimer.singleShot(_LISTEN_AFTER_MS, self, self._listen)

    def show_counter(self, counter: Counter) -> None:
        """Draw the machine's state."""
        old, self._counter = self._counter, counter
        # A sign-in lies over the situation: nothing of the customer is drawn meanwhile.
        shown, before = _in_front(counter), None if old is None else _in_front(old)
        kind = type(shown)
        if kind is not AtHome:
            self._listen()
        if before is not shown:
            arrived = type(before) is not kind
            if arrived:
                self._leave()
            screen = self._screen(kind)
            screen.show_state(shown)
            self._show_rail(counter)
            self._current = screen
            self._refresh_actions()
            if arrived:
                self._gestures.arrived(screen, watched=self._listens)
                self._stack.setCurrentWidget(screen)
                screen.arrive()
        self._show_ended(counter)
        self._overlay.show_left(counter.idle_left_s if counter.sign_in is None else None)
        self._refresh_top()

    @property
    def screen_shown(self) -> Screen[Any] | None:
        """The screen in front, for tests and for the gallery."""
        return self._current

    @property
    def deaf(self) -> bool:
        """Whether a press would be held back, because nobody can have seen this screen yet."""
        return self._gestures.deaf

    @property
    def offers(self) -> Actions:
        """What the bottom bar offers now."""
        return self._bottom.offered

    def announce(self, words: str, *, urgent: bool) -> None:
        """Have a screen reader say it, once."""
        if words == self._announced:
            return
        self._announced = words
        self.announced(words)
        if QAccessible.isActive():
            event = QAccessibleAnnouncementEvent(self, words)
            polite = QAccessible.AnnouncementPoliteness
            event.setPoliteness(polite.Assertive if urgent else polite.Polite)
            QAccessible.updateAccessibility(event)

    def press_primary(self) -> None:
        """What Enter does."""
        primary = self._bottom.offered.primary
        if primary is not None and primary.enabled:
            self._perform(primary)

    def press_back(self) -> None:
        """What Esc does: a question is withdrawn first."""
        back = self._bottom.offered.back
        if self._question.isVisible():
            self._question.withdraw()
        elif back is not None and back.enabled:
            self._perform(back)

    def _perform(self, action: Action) -> None:
        """Do it, or ask first where something would be lost."""
        question = "" if action.question is None else action.question()
        if question:
            self._question.ask_for(question, action.words, action.run)
        else:
            action.run()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that no widget took."""
        if event.key() == Qt.Key.Key_F1 or event.text() == "?":
            self.show_help()
            return
        if self._current is not None and self._current.key(event):
            return
        if event.key() in ENTER:
            focused = self.focusWidget()
            if isinstance(focused, QPushButton) and not focused.isCheckable():
                focused.click()
            else:
                self.press_primary()
        elif event.key() == Qt.Key.Key_Escape:
            self.press_back()
        elif event.text() in _DIGITS and self._choose(int(event.text())):
            return
        else:
            super().keyPressEvent(event)

    def show_help(self) -> None:
        """What this screen is for, the keys, and a place to look a code up."""
        # Imported when it is asked for: the first paint does not wait for it.
        from kiosk.ui.help_texts import code_told, help_for, keys_told  # noqa: PLC0415
        from kiosk.ui.widgets.help_sheet import HelpSheet  # noqa: PLC0415

        if self._counter is None:
            return
        if self._help is None:
            self._help = HelpSheet(self._theme, code_told, self)
        told = help_for(type(self._counter.state))
        self._help.tell(told.purpose, told.todo, told.meanings, keys_told())

    def _choose(self, number: int) -> bool:
        """Press the choice with this digit, on the first row of choices that the screen has."""
        shown = [] if self._current is None else self._current.findChildren(Choice)
        choice = next((each for each in shown if each.isVisible() and each.isEnabled()), None)
        return choice is not None and choice.press(number)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Somebody is there: the idle time starts again; under the warning a key does no more."""
        if self._gestures.refuses(watched, event):
            self._doors.somebody_moved()
            return True
        kind = event.type()
        if kind == QEvent.Type.MouseButtonRelease:
            self._touch.saw(event)
        if kind == QEvent.Type.KeyPress and watched is self.windowHandle():
            scanned = self._scanner.read(event, self.focusWidget())
            if scanned and self._current is not None and self._current.scanned(scanned):
                return True
        if kind in {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin}:
            self._doors.somebody_moved()
            self._touch.saw(event)
            if kind == QEvent.Type.KeyPress and self._overlay.isVisible():
                self._keep_visit()
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Portrait lays the rail down; where it is narrow it shows marks alone."""
        super().resizeEvent(event)
        portrait = self.height() > self.width()
        narrow = not portrait and self.width() < scaled(tokens.NARROW)
        self._rail.stand(
            RailShape.LYING if portrait else RailShape.MARKS if narrow else RailShape.WORDS
        )
        self._top.make_narrow(narrow, low=self.height() < tokens.LOW)
        direction = QBoxLayout.Direction
        self._middle.setDirection(direction.TopToBottom if portrait else direction.LeftToRight)

    def _listen(self) -> None:
        """Hear every key and touch. At home there is no idle time to be kept from running out.

        A filter on the application hands objects of unknown class to Python, for which PySide
        builds every class it has: 44 ms that the first paint need not wait for.
        """
        app = QApplication.instance()
        if app is not None and not self._listens:
            self._listens = True
            app.installEventFilter(self)

    def _lay_out(self) -> None:
        canvas = QWidget()
        canvas.setObjectName("canvas")
        layout = column(canvas, gap=0)
        layout.addWidget(self._top)
        layout.addWidget(_line())
        layout.addWidget(self._ended)
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._middle.setSpacing(0)
        self._middle.addWidget(self._rail)
        self._middle.addWidget(self._stack, 1)
        layout.addLayout(self._middle, 1)
        layout.addWidget(self._question)
        layout.addWidget(self._touch.keyboard)
        layout.addWidget(_line())
        layout.addWidget(self._bottom)
        self.setCentralWidget(canvas)

    def build_ahead(self) -> None:
        """Build the screens of an ordinary visit while nobody waits, one in a turn of the loop.

        Building and styling one takes longer than a frame; during a visit that would be seen.
        """
        missing = [each for each in ORDINARY if each not in self._screens]
        if not missing:
            return
        made = self._screen(missing[0])
        for each in made.findChildren(QWidget):
            each.ensurePolished()
        QTimer.singleShot(_BUILD_PAUSE_MS, self, self.build_ahead)

    def _screen(self, kind: type) -> Screen[Any]:
        if kind not in self._screens:
            made = screen_for(kind)(self._kit)
            made.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            self._screens[kind] = made
            self._stack.addWidget(made)
        return self._screens[kind]

    def _leave(self) -> None:
        if self._current is not None:
            self._current.clear()
        self._question.withdraw()
        self._announced = ""
        self._turned = False

    def _turn(self, turned: bool) -> None:  # noqa: FBT001 - one switch
        self._turned = turned
        if self._counter is not None:
            self._show_rail(self._counter)

    def _show_rail(self, counter: Counter) -> None:
        alone = self._turned or counter.sign_in is not None
        view = None if alone else presenter.rail_view(counter.state)
        self._rail.show_view(view)
        self._top.show_person(*(("", "") if view is None else (view.name, view.identifier)))

    def _refresh_actions(self) -> None:
        if self._current is None:
            return
        before, offers = self._bottom.offered.primary, self._current.offers()
        self._bottom.show_actions(offers)
        if before is None or offers.primary is None or before.words != offers.primary.words:
            self._gestures.changed()

    def _refresh_top(self) -> None:
        now = time_words(datetime.now().astimezone())
        self._top.show_view(presenter.top_view(self._doors, now, self._counter))

    def _change_person(self) -> None:
        """Locks the counter: whoever comes signs in. In the demo, shows what that is like."""
        counter = self._counter
        if counter is None:
            return
        if counter.member is not None:
            self._doors.dispatch(CounterLocked())
        else:
            self._doors.dispatch(SignInDemanded(rules=HouseRules(source=PeopleSource.LOCAL)))

    def _show_ended(self, counter: Counter) -> None:
        if counter.sign_in is not None:
            self._ended.show_ended(None, can_open=False)
            return
        if counter.notice is not None:
            words = problem_words(counter.notice)
            self._ended.show_notice(f"{words.title} {words.what_to_do}")
            return
        ended = counter.ended
        label = None if ended is None else self._doors.submission_label(ended)
        # During somebody else's visit it is only told: it is opened when nobody is served.
        free = isinstance(counter.state, AtHome | BrowsingHistory)
        self._ended.show_ended(label, can_open=free)

    def _open_ended(self) -> None:
        ended = None if self._counter is None else self._counter.ended
        if ended is not None:
            self._doors.dispatch(NoticeDismissed())
            self._doors.dispatch(SubmissionOpened(submission=ended))

    def _dismiss_ended(self) -> None:
        self._doors.dispatch(NoticeDismissed())

    def _keep_visit(self) -> None:
        self._doors.somebody_moved()
        self._doors.dispatch(IdleTicked(left_s=None))


def _first_size(window: QWidget) -> QSize:
    """As designed where the screen has the room, never larger than what the screen has."""
    free = window.screen().availableGeometry().size() - QSize(0, tokens.TITLE_BAR)
    return QSize(1280, 800).boundedTo(free)


def _in_front(counter: Counter) -> State | SignIn:
    """What is drawn: the sign-in where there is one."""
    return counter.state if counter.sign_in is None else counter.sign_in


def _line() -> Box:
    made = Box("line")
    made.setFixedHeight(1)
    return made


def _applied(doors: Doors) -> Theme:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        message = "a window needs a QApplication"
        raise TypeError(message)
    return apply_theme(app, doors.configuration.counter.theme)
