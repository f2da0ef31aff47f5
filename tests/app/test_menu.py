"""The menu's entry on a machine that is not set up, and the keyboard of the session on tty1."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from kiosk.app.command_line import window_parser
from kiosk.app.configuration.keyboard import xkb
from kiosk.app.configuration.section import refuse
from kiosk.app.main import main
from kiosk.app.window.not_set_up import explain, fault_of, locale_of
from kiosk.domain.configuration.settings import Configuration, CounterSettings
from kiosk.ui.not_set_up import NotSetUpWindow, steps
from kiosk.ui.widgets.label import Label


def press(button: int) -> list[str]:
    """Press one of the window's buttons as soon as it is there; returns what it said."""
    said: list[str] = []

    def look() -> None:
        window = next(
            w
            for w in QApplication.topLevelWidgets()
            if isinstance(w, NotSetUpWindow) and w.isVisible()
        )
        said.extend(label.text() for label in window.findChildren(Label))
        window.findChildren(QPushButton)[button].click()

    QTimer.singleShot(0, look)
    return said


@pytest.mark.parametrize(("button", "demo"), [(0, True), (1, False)], ids=["demo", "close"])
def test_the_window_says_what_to_do_and_offers_the_demo(
    qtbot: QtBot, tmp_path: Path, button: int, *, demo: bool
) -> None:
    said = press(button)
    problem = refuse("config.credentials", "[credentials] needs account").problem
    config = tmp_path / "kiosk.toml"
    assert explain(problem, str(config)) is demo
    assert any(f"kiosk provision FILE --config {config}" in words for words in said)
    assert "[credentials] needs account" in said


def test_an_account_that_may_not_read_it_is_told_so(tmp_path: Path) -> None:
    config = tmp_path / "kiosk.toml"
    config.touch()
    fault = fault_of(refuse("config.unreadable", "no").problem, str(config))
    assert fault.forbidden
    assert '"kiosk"' in steps(fault)[0]
    assert not fault_of(refuse("config.unreadable", "no").problem, str(tmp_path / "x")).forbidden


def test_elsewhere_it_is_one_line_and_status_3(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--config", str(tmp_path / "missing.toml")]) == 3
    assert capsys.readouterr().err.count("\n") == 1
    assert not window_parser(()).parse_args([]).from_menu


@pytest.mark.parametrize(
    ("system", "locale"),
    [("pt_PT", "pt-BR"), ("es_ES", "es-MX"), ("en_GB", "en-US"), ("C", "pt-BR"), ("", "pt-BR")],
)
def test_the_desktop_s_language_is_taken_where_it_is_ours(system: str, locale: str) -> None:
    assert locale_of(system) == locale


@pytest.mark.parametrize(
    ("locale", "keyboard", "told"),
    [
        ("pt-BR", "", "br:"),
        ("es-MX", "", "latam:"),
        ("en-US", "", "us:"),
        ("en-US", "us-intl", "us:intl"),
        ("pt-BR", "us", "us:"),
    ],
)
def test_the_keyboard_is_the_configuration_s_else_the_language_s(
    locale: str, keyboard: str, told: str
) -> None:
    counter = CounterSettings(keyboard=keyboard)
    assert xkb(Configuration(locale=locale, counter=counter)) == told


def test_the_session_is_told_the_keyboard_or_why_there_is_no_window(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text('locale = "es-MX"', "utf-8")
    assert main(["--keyboard", "--config", str(config)]) == 0
    assert capsys.readouterr().out == "latam:\n"
    config.write_text('mode = "sandbox"', "utf-8")
    assert main(["--keyboard", "--config", str(config)]) == 3
    told = capsys.readouterr()
    assert (told.out, "credentials" in told.err) == ("", True)
