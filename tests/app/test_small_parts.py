"""Secrets, consent, PIN, preferences, logs: what each refuses and what it keeps to itself."""

import hashlib
import io
import json
import logging
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType

from kiosk.app.commands.running import say
from kiosk.app.configuration.consent import consent_text
from kiosk.app.configuration.preferences import Preferences
from kiosk.app.configuration.secrets import fetch
from kiosk.app.process.crash import drop_key_log, make_streams
from kiosk.app.process.logs import Fence
from kiosk.app.process.qt_log import take
from kiosk.app.window.doors import submission_label
from kiosk.app.window.pin import FIRST_WAIT_S, PinGuard, hash_pin
from kiosk.domain.configuration.secret_ref import SecretRef
from kiosk.domain.configuration.settings import Configuration, ConsentSettings
from kiosk.domain.contract.dui import DuiType
from kiosk.domain.rules.submission import Submission, SubmissionState
from kiosk.domain.values.ids import SubmissionId, VisitId
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.problem import ProblemError
from kiosk.ui.resources import resource
from tests.app.scene import ENVIRONMENT

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="permissions of POSIX")


def code_of(ref: SecretRef) -> str:
    with pytest.raises(ProblemError) as refused:
        fetch(ref)
    return refused.value.problem.code


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "cp850", "shift_jis"])
def test_a_console_that_has_no_letter_for_a_name_gets_its_number(
    encoding: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(held, encoding=encoding))
    monkeypatch.setattr(sys, "stderr", io.TextIOWrapper(io.BytesIO(), encoding=encoding))
    make_streams()
    name = "Zoë Łukasz 李 😀"
    say([{"name": name}], as_json=True, lines=())
    say([], as_json=False, lines=[name])
    sys.stderr.write(name)
    sys.stdout.flush()
    first, second = held.getvalue().decode(encoding).splitlines()
    assert json.loads(first) == [{"name": name}]
    assert second.startswith("Zo")


def test_nobody_s_key_log_is_written(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "keys.log"))
    drop_key_log()
    assert "SSLKEYLOGFILE" not in os.environ


@POSIX
def test_a_secret_file_is_read_where_it_is_private(tmp_path: Path) -> None:
    path = tmp_path / "key"
    path.write_text("secret\n", "utf-8")
    ref = SecretRef(scheme="file", name=str(path))
    for mode, allowed in ((0o600, True), (0o400, True), (0o640, False), (0o604, False)):
        path.chmod(mode)
        if allowed:
            assert fetch(ref) == "secret"
        else:
            assert code_of(ref) == "config.secret_open"


def test_secrets_that_are_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert code_of(SecretRef(scheme="file", name=str(tmp_path / "no"))) == "config.secret_missing"
    assert code_of(SecretRef(scheme="env", name="KIOSK_NOT_SET")) == "config.secret_missing"
    monkeypatch.setenv("KIOSK_SET", "value")
    assert fetch(SecretRef(scheme="env", name="KIOSK_SET")) == "value"
    # The vault of the tests is none at all.
    assert code_of(SecretRef(scheme="vault", name="onboarding")) == "config.no_vault"


def test_the_consent_text_is_hashed_as_it_is_shown(tmp_path: Path) -> None:
    (tmp_path / "7.pt-BR.txt").write_text("  Sim, aceito.\n", "utf-8")
    settings = ConsentSettings(version="7", folder=str(tmp_path))
    text = consent_text(settings, "pt-BR", shipped=tmp_path / "none")
    assert (text.text, text.version, text.language) == ("Sim, aceito.", "7", "pt-BR")
    assert text.sha256 == hashlib.sha256(b"Sim, aceito.").hexdigest()
    with pytest.raises(ProblemError) as refused:
        consent_text(settings, "es-MX", shipped=tmp_path)
    assert "7.es-MX.txt" in refused.value.problem.detail


@pytest.mark.parametrize("language", ["pt-BR", "es-MX", "en-US"])
def test_a_consent_text_ships_in_each_language(language: str) -> None:
    assert consent_text(ConsentSettings(), language, shipped=resource("consent")).text


def test_the_consent_to_an_age_check_says_age() -> None:
    texts = {
        operation: consent_text(
            ConsentSettings(), "pt-BR", shipped=resource("consent"), operation=operation
        )
        for operation in (Operation.AGE, Operation.DOCUMENT, Operation.ONBOARDING)
    }
    assert "maior de idade" in texts[Operation.AGE].text
    assert "identidade" not in texts[Operation.AGE].text
    assert "documento serão lidas" in texts[Operation.DOCUMENT].text
    assert len({each.sha256 for each in texts.values()}) == 3


class Clock:
    """Moved by hand."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_patience_with_wrong_pins_wears_out() -> None:
    clock = Clock()
    guard = PinGuard(hashed=hash_pin("4711"), demo=False, now_s=clock)
    assert [guard.check("0000").locked_s for _ in range(3)] == [0, 0, FIRST_WAIT_S]
    assert not guard.check("4711").right
    clock.now += FIRST_WAIT_S
    assert guard.check("0000").locked_s == 2 * FIRST_WAIT_S
    clock.now += 2 * FIRST_WAIT_S
    assert guard.check("4711").right
    assert guard.check("0000").locked_s == 0


def test_no_pin_is_right_where_none_is_set() -> None:
    clock = Clock()
    for hashed, demo in (("", False), ("no hash", False), ("no hash", True)):
        assert not PinGuard(hashed=hashed, demo=demo, now_s=clock).check("0000").right
    assert PinGuard(hashed="", demo=True, now_s=clock).check("0000").right


def test_preferences_lie_over_the_configuration_and_survive(tmp_path: Path) -> None:
    path = tmp_path / "data" / "preferences.json"
    made = Preferences.read(path)
    made.keep("locale", "es-MX")
    made.keep("camera.document", "C922")
    made.keep("pin", "never")
    again = Preferences.read(path)
    assert again.values == {"locale": "es-MX", "camera.document": "C922"}
    over = again.over(Configuration())
    assert (over.locale, over.camera.document.source) == ("es-MX", "C922")
    assert over.camera.customer.source == ""


@pytest.mark.parametrize("content", ["", "[1]", '{"locale": 3, "other": "x"}', "\x00"])
def test_damaged_preferences_are_none(tmp_path: Path, content: str) -> None:
    path = tmp_path / "preferences.json"
    path.write_text(content, "utf-8")
    assert Preferences.read(path).values == {}


def through_the_fence(message: str, *arguments: object, error: bool = False) -> str:
    info = None
    if error:
        try:
            int("12345678909x")
        except ValueError:
            info = sys.exc_info()
    record = logging.LogRecord("x", logging.ERROR, __file__, 1, message, arguments, info)
    assert Fence().filter(record)
    return logging.Formatter().format(record)


def test_the_log_s_fence() -> None:
    assert through_the_fence("code %s", "12345678909") == "code #"
    line = through_the_fence("GET https://host/path?code=1&name=x done")
    assert line == "GET https://host/path?… done"
    assert through_the_fence("failed", error=True) == "failed (ValueError)"
    assert through_the_fence("status %d", 20507) == "status 20507"


@pytest.mark.expects_log("default: QPainter::begin$", "default: a message$")
def test_qt_s_messages_lose_what_they_quote() -> None:
    context = QMessageLogContext()
    take(QtMsgType.QtWarningMsg, context, "QPainter::begin: Luke Skywalker")
    take(QtMsgType.QtWarningMsg, context, "Luke Skywalker")


LATE = (
    "numpy", "cv2", "PIL", "httpx", "phonenumbers", "stdnum", "sqlcipher3", "starlette", "uvicorn",
    "asyncio", "qasync", "keyring", "cryptography", "argon2", "email_validator", "segno",
    "kiosk.unico.client", "kiosk.store.journal", "kiosk.simulator.server", "kiosk.camera.roles",
)  # fmt: skip


@pytest.mark.parametrize(
    "module", ["kiosk.app.window.program", "kiosk.app.window.start", "kiosk.app.main"]
)
def test_nothing_heavy_stands_before_the_first_paint(module: str) -> None:
    program = f"import sys, {module}; print([n for n in {LATE!r} if n in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.strip() == "[]"


def test_an_error_that_nobody_foresaw_ends_a_command_in_one_line() -> None:
    program = (
        "from kiosk.app.process.crash import prepare_process; prepare_process()\n"
        "def fails(): raise ValueError('Luke Skywalker')\n"
        "fails()"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr == "kiosk: crash.ValueError at another place. Call the technician.\n"


def test_what_the_command_line_asks_for_is_not_kept(tmp_path: Path) -> None:
    path = tmp_path / "preferences.json"
    made = Preferences.read(path)
    made.for_now |= {"locale": "en-US", "camera.customer": "3"}
    made.keep("theme", "dark")
    assert made.over(Configuration()).locale == "en-US"
    assert Preferences.read(path).values == {"theme": "dark"}
    made.keep("locale", "es-MX")
    assert made.over(Configuration()).locale == "es-MX"
    assert made.over(Configuration()).camera.customer.source == "3"


@pytest.mark.parametrize(
    ("dui_type", "code", "label"),
    [
        (DuiType.US_SSN, "123456789", "Luke · ***-45-6***"),
        (DuiType.ZZ_EMAIL, "luke@unico.co", "Luke · l***@unico.co"),
        (None, "12345678909", "Luke · ***.456.789-**"),
        (None, "123456789", "Luke · ******789"),
        (None, "", "Luke"),
    ],
)
def test_a_rows_label_masks_its_number_by_its_own_type(
    dui_type: DuiType | None, code: str, label: str
) -> None:
    at = datetime(2026, 11, 25, tzinfo=UTC)
    row = Submission(
        id=SubmissionId("s"),
        visit=VisitId("v"),
        operation=Operation.JOURNEY,
        state=SubmissionState.FINAL,
        created_at=at,
        updated_at=at,
        subject_name="Luke Skywalker",
        subject_code=code,
        subject_dui=dui_type,
    )
    assert submission_label(row) == label
