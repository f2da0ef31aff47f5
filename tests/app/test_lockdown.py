"""What leads out of the window is refused and noted; what types is let through."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from kiosk.app.window.lockdown import LockDown, is_escape
from kiosk.app.window.program_audit import QUIET_S, ProgramAudit

NONE = Qt.KeyboardModifier.NoModifier
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
META, SHIFT = Qt.KeyboardModifier.MetaModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Qt.Key.Key_F4, ALT),
        (Qt.Key.Key_Tab, ALT),
        (Qt.Key.Key_Space, ALT),
        (Qt.Key.Key_Q, CONTROL),
        (Qt.Key.Key_W, CONTROL),
        (Qt.Key.Key_Escape, CONTROL | SHIFT),
        (Qt.Key.Key_Delete, CONTROL | ALT),
        (Qt.Key.Key_F11, NONE),
        (Qt.Key.Key_Print, NONE),
        (Qt.Key.Key_Meta, NONE),
        (Qt.Key.Key_D, META),
    ],
)
def test_keys_that_lead_out(key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    assert is_escape(key, modifiers, "")


@pytest.mark.parametrize(
    ("key", "modifiers", "text"),
    [
        (Qt.Key.Key_A, NONE, "a"),
        (Qt.Key.Key_Escape, NONE, ""),
        (Qt.Key.Key_Tab, SHIFT, ""),
        (Qt.Key.Key_C, CONTROL, ""),
        (Qt.Key.Key_Q, CONTROL | ALT, "@"),
        (Qt.Key.Key_Ntilde, NONE, "ñ"),
        (Qt.Key.Key_Space, NONE, " "),
    ],
)
def test_keys_that_work(key: Qt.Key, modifiers: Qt.KeyboardModifier, text: str) -> None:
    assert not is_escape(key, modifiers, text)


class Guarded:
    """A locked window with one field."""

    def __init__(self, qtbot: QtBot, *, locked: bool, closes: bool = False) -> None:
        self.escapes: list[str] = []
        self.asked = 0
        self._closes = closes
        self.window = QLineEdit()
        qtbot.addWidget(self.window, before_close_func=lambda _w: self.lockdown.release())
        self.lockdown = LockDown(
            locked=locked, may_close=self._may_close, escaped=self.escapes.append
        )
        self.lockdown.guard(self.window)
        self.window.show()

    def _may_close(self) -> bool:
        self.asked += 1
        return self._closes

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier, text: str = "") -> None:
        event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text)
        QCoreApplication.sendEvent(self.window, event)


def test_a_locked_window_does_not_close(qtbot: QtBot) -> None:
    guarded = Guarded(qtbot, locked=True)
    assert not guarded.window.close()
    assert guarded.window.isVisible()
    assert guarded.escapes == ["close"]
    assert guarded.window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint


def test_a_manager_s_word_closes_it(qtbot: QtBot) -> None:
    guarded = Guarded(qtbot, locked=True, closes=True)
    assert guarded.window.close()
    assert guarded.escapes == []


def test_alt_f4_without_a_window_manager_asks_too(qtbot: QtBot) -> None:
    guarded = Guarded(qtbot, locked=True)
    guarded.press(Qt.Key.Key_F4, ALT)
    assert (guarded.asked, guarded.escapes) == (1, ["key"])


def test_shortcuts_are_swallowed_and_letters_are_not(qtbot: QtBot) -> None:
    guarded = Guarded(qtbot, locked=True)
    guarded.press(Qt.Key.Key_A, NONE, "a")
    guarded.press(Qt.Key.Key_Q, CONTROL)
    guarded.press(Qt.Key.Key_F11, NONE)
    assert guarded.window.text() == "a"
    assert guarded.escapes == ["key", "key"]


def test_one_that_is_minimised_comes_back(qtbot: QtBot) -> None:
    guarded = Guarded(qtbot, locked=True)
    guarded.window.showMinimized()
    qtbot.waitUntil(guarded.window.isFullScreen)
    assert "minimise" in guarded.escapes


def test_without_the_setting_nothing_is_in_the_way(qtbot: QtBot) -> None:
    guarded = Guarded(qtbot, locked=False, closes=True)
    guarded.press(Qt.Key.Key_F11, NONE)
    guarded.window.showMinimized()
    assert guarded.escapes == []
    assert not guarded.window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert guarded.window.close()


class Trail:
    """An audit trail in memory. Passes for `kiosk.visit.ports.AuditTrail`."""

    def __init__(self) -> None:
        self.entries: list[tuple[str, dict[str, object]]] = []

    def add(
        self, code: str, *, visit: object = None, submission: object = None, facts: object = None
    ) -> None:
        assert isinstance(facts, dict)
        self.entries.append((code, facts))


def test_escapes_wait_for_the_store_and_are_not_written_too_often() -> None:
    now = [100.0]
    ledger, trail = ProgramAudit(now_s=lambda: now[0]), Trail()
    for _ in range(50):
        ledger.escaped("key")
    ledger.escaped("close")
    ledger.open(trail, lambda entry: entry())
    now[0] += QUIET_S
    ledger.escaped("key")
    assert trail.entries == [
        ("lockdown.escape", {"how": "key"}),
        ("lockdown.escape", {"how": "close"}),
        ("lockdown.escape", {"how": "key"}),
    ]
