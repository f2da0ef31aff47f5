"""PySide6 may not lose references to None, True and False (6.12.0 does, on Python 3.11)."""

import sys

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

ROUNDS = 2_000


class Sender(QObject):
    """One signal of each kind."""

    counted = Signal(int)
    switched = Signal(bool)


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None and True are immortal from 3.12 on")
def test_signals_and_setters_keep_the_counts_of_none_and_true(qtbot: QtBot) -> None:
    sender, button = Sender(), QPushButton("x")
    qtbot.addWidget(button)
    sender.counted.connect(lambda _number: None)
    sender.switched.connect(lambda _on: None)
    before = [sys.getrefcount(value) for value in (None, True, False)]
    for number in range(ROUNDS):
        sender.counted.emit(number)
        sender.switched.emit(number % 2 == 0)
        button.setEnabled(number % 3 == 0)
        button.setVisible(False)
    after = [sys.getrefcount(value) for value in (None, True, False)]
    lost = [round((b - a) / ROUNDS, 2) for b, a in zip(before, after, strict=True)]
    assert lost == [0, 0, 0]
