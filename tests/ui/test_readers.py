"""What a screen reader finds and is told: names, roles, focus, announcements."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from kiosk.domain.values.verdict import Verdict
from kiosk.flow.counter import Counter
from kiosk.flow.home import AtHome
from kiosk.flow.verdict import ShowingVerdict
from kiosk.ui.stylesheet import style_sheet
from kiosk.ui.tokens import PALETTES
from kiosk.ui.window import CounterWindow
from tests.ui.conftest import Opener
from tests.ui.desk_steps import show
from tools.gallery.examples import Example, decision, examples, submission, visit
from tools.gallery.render import example_pictures, shown

ROLES = {
    QAccessible.Role.Button,
    QAccessible.Role.PushButton,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.EditableText,
    QAccessible.Role.ComboBox,
    QAccessible.Role.Client,
    QAccessible.Role.Grouping,
    QAccessible.Role.Border,
    QAccessible.Role.StaticText,
    QAccessible.Role.Document,
}


def reachable(window: CounterWindow) -> Iterator[QWidget]:
    """Everything that can have the keyboard now."""
    for widget in window.findChildren(QWidget):
        may = widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        if may and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None:
            yield widget


def nameless(window: CounterWindow) -> list[str]:
    """What could have the keyboard and would be read as nothing."""
    found = []
    for widget in reachable(window):
        told = QAccessible.queryAccessibleInterface(widget)
        name = told.text(QAccessible.Text.Name)
        if not name.strip() or told.role() not in ROLES:
            found.append(f"{type(widget).__name__} {name!r} {told.role().name}")
    return found


@pytest.mark.parametrize("size", [(1280, 800), (911, 512)], ids=lambda each: f"{each[0]}")
def test_everything_that_takes_the_keyboard_has_a_name_and_a_role(
    opened: Opener, size: tuple[int, int]
) -> None:
    window, place = opened("pt-BR", size)
    faults: dict[str, list[str]] = {}
    for example in examples(example_pictures()):
        shown(window, place, example)
        QApplication.processEvents()
        if found := nameless(window):
            faults[example.name] = found
    assert faults == {}


def test_a_control_without_a_name_would_be_found(opened: Opener) -> None:
    window, _ = opened()
    show(window, AtHome())
    stray = QPushButton(window)
    stray.show()
    assert nameless(window) == ["QPushButton '' Button"]


def test_the_focus_is_never_on_a_filler(opened: Opener) -> None:
    window, place = opened("pt-BR")
    window.activateWindow()
    for example in examples(example_pictures()):
        shown(window, place, example)
        focused = window.focusWidget()
        if focused is not None:
            told = QAccessible.queryAccessibleInterface(focused)
            assert told.text(QAccessible.Text.Name).strip(), (example.name, type(focused).__name__)


def heard(opened: Opener, name: str) -> list[str]:
    """What is said aloud while an example comes up."""
    window, place = opened("en-US")
    said: list[str] = []
    window.announced = said.append
    shown(window, place, example(name))
    return said


def example(name: str) -> Example:
    return next(e for e in examples(example_pictures(), "en-US") if e.name == name)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("selfie_adjust", "Come closer"),
        ("selfie_no_camera", "The camera was unplugged"),
        ("document_hold", "Great, keep it like this"),
        ("sending_connecting", "Connecting to the service"),
        ("sending_waiting_to_retry", "The connection was refused"),
        ("verdict_approved", "Approved."),
        ("verdict_refused", "Refused."),
        ("verdict_unknown_outcome", "Outcome unknown"),
        ("trouble_network", "The connection was refused"),
        ("pin_wrong", "Wrong PIN"),
        ("review_faults", "Open eyes: Not good enough"),
        ("consent", "May we verify your identity?"),
        ("handover", "Waiting for the customer"),
        ("idle", "Are you still there?"),
    ],
)
def test_what_changes_is_said_aloud(opened: Opener, name: str, words: str) -> None:
    said = heard(opened, name)
    assert any(words in each for each in said), said


def test_the_same_words_are_said_once(opened: Opener) -> None:
    window, _ = opened("en-US")
    said: list[str] = []
    window.announced = said.append
    for _ in range(3):
        state = ShowingVerdict(
            submission=submission(), decision=decision(Verdict.APPROVED), visit=visit()
        )
        window.show_counter(Counter(state=state))
    assert len([each for each in said if each.startswith("Approved")]) == 1


def test_a_wrong_field_tells_what_is_wrong_with_it(opened: Opener) -> None:
    window, place = opened("en-US")
    shown(window, place, example("subject_wrong"))
    wrong = [e for e in window.findChildren(QLineEdit) if e.property("wrong") == "true"]
    assert wrong
    for each in wrong:
        told = QAccessible.queryAccessibleInterface(each)
        assert told.text(QAccessible.Text.Description).strip()


def test_the_collapsed_rail_says_its_words_with_the_keyboard_on_it(opened: Opener) -> None:
    window, place = opened("en-US", (1024, 600))
    shown(window, place, example("consent"))
    rail = window._rail
    narrow = rail.width()
    rail.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    assert "Consent" in rail.accessibleName()
    assert rail.width() > narrow
    QTest.keyClick(rail, Qt.Key.Key_Tab)


@pytest.mark.parametrize("name", PALETTES)
@pytest.mark.parametrize("kind", ["tile", "row", "secondary", "choice", "key"])
def test_what_can_be_pressed_has_an_outline_of_three_to_one(name: str, kind: str) -> None:
    """`edge` is held to 3:1 by test_tokens."""
    sheet = style_sheet(PALETTES[name])
    rule = sheet.split(f'QPushButton[kind="{kind}"] {{')[1].split("}")[0]
    assert f"solid {PALETTES[name].edge}" in rule
