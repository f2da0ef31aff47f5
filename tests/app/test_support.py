"""The file for support holds what helps and nobody's data; the log does not grow for ever."""

import json
import logging
import sys
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.app.checks import redaction
from kiosk.app.checks.for_it import FOR_IT, OTHERWISE, words_for_it
from kiosk.app.process.logs import KEPT, MAX_BYTES, NAME, rotating
from kiosk.app.process.system_log import system_handler
from kiosk.domain.values.problem import Remedy
from tests.app.counter import Counter

QUIET = ("--no-camera", "--no-network", "--json")
PEOPLE = (
    "Luke Skywalker",
    "Maria Aparecida",
    "12345678909",
    "123.456.789-09",
    "maria@bank.example",
)
SECRETS = (
    "proxy-secret",
    "camera-secret",
    "eyJhbGciOiJSUzI1NiJ9.e30.c2ln",
    "PRIVATE KEY",
    "argon2",
)
LOG = """2026-11-25 14:22:16,123 WARNING kiosk.unico net.refused host=192.168.100.200
2026-11-25 14:22:17,001 WARNING 123.456.789-09 12345678909 +55 (11) 91234-5678 maria@bank.example
2026-11-25 14:22:18,001 WARNING old Bearer eyJhbGciOiJSUzI1NiJ9.e30.c2ln GOML850101HDFXXXA1
"""


def bundle_of(counter: Counter) -> dict[str, str]:
    target = counter.folder / "support.zip"
    done = counter.does("doctor", *QUIET, "--bundle", str(target))
    assert target.stat().st_mode & 0o077 == 0
    with zipfile.ZipFile(target) as archive:
        contents = {name: archive.read(name).decode() for name in archive.namelist()}
    assert done.answer["bundle"] == list(contents)
    return contents


def test_the_bundle_tells_what_helps_and_names_nobody(counter: Counter, selfie: str) -> None:
    counter.configure(
        '[counter]\nattendant = "Maria Aparecida"\n'
        '[network]\nproxy = "http://branch@proxy.bank.example:8080"\n'
        'proxy_password = "file:proxy"\n'
        '[camera]\nsource = "rtsp://admin:camera-secret@10.0.0.7/stream"'
    )
    counter.secret("proxy", "proxy-secret")
    words = ("--code", "12345678909", "--name", "Luke Skywalker", "--selfie", selfie)
    counter.does("submit", "onboarding", *words)
    (counter.folder / "data").mkdir(exist_ok=True)
    (counter.folder / "data" / NAME).write_text(LOG, "utf-8")
    contents = bundle_of(counter)
    keys = counter.simulator.credentials().api_keys.values()
    for name, content in contents.items():
        for private in (*PEOPLE, *SECRETS, *keys, "91234", "GOML850101", str(Path.home())):
            assert private not in content, (name, private)
    kept = json.loads(contents["configuration.json"])
    assert kept["mode"] == "custom"
    assert kept["camera"]["source"] == "rtsp://10.0.0.7"
    assert kept["network"]["proxy"] == "http://proxy.bank.example:8080"
    assert kept["services"]["onboarding"]["api_key"] == "file:(removed)"
    assert (
        "2026-11-25 14:22:16,123 WARNING kiosk.unico net.refused host=192.168.100.200"
        in (contents[NAME])
    )
    steps = {check["step"] for check in json.loads(contents["doctor.json"])["checks"]}
    assert {"configuration", "journal", "disk", "secrets"} <= steps
    assert json.loads(contents["versions.json"])["kiosk"]


def test_a_configuration_that_can_not_be_used_is_what_support_sees(counter: Counter) -> None:
    counter.configure('[counter]\nattendent = "Maria Aparecida"')
    contents = bundle_of(counter)
    assert "attendent" in contents["configuration.json"]
    assert "config.unknown_key" in contents["doctor.json"]


@pytest.mark.parametrize(
    ("given", "left"),
    [
        ("host 127.0.0.1:8080 took 12.5 ms", "host 127.0.0.1:8080 took 12.5 ms"),
        ("tel +52 55 1234 5678.", "tel (removed)."),
        ("http://u:p@proxy/x?token=1", "http://proxy/x?…"),
        ("/home/maria/kiosk.toml", "/home/(account)/kiosk.toml"),
        (r"C:\Users\maria\kiosk", r"C:\Users\(account)\kiosk"),
        ("sha256 0f3a5c" + "1" * 20, "sha256 0f3a5c" + "1" * 20),
    ],
)
def test_patterns_take_people_and_leave_machines(given: str, left: str) -> None:
    assert redaction.text(given) == left


def test_every_remedy_has_words_for_it() -> None:
    for remedy in Remedy:
        assert words_for_it(remedy)
    assert words_for_it(Remedy.RETAKE_PICTURE) == OTHERWISE
    assert words_for_it(Remedy.SET_CLOCK) == FOR_IT[Remedy.SET_CLOCK]


def test_under_systemd_the_journal_gets_each_line_with_its_priority() -> None:
    assert system_handler({}) is None or sys.platform == "win32"
    handler = system_handler({"JOURNAL_STREAM": "8:1"})
    assert handler is not None
    lines = [
        handler.format(logging.LogRecord("kiosk", level, "", 0, "net.refused", (), None))
        for level in (logging.INFO, logging.WARNING, logging.ERROR)
    ]
    if sys.platform != "win32":
        assert lines == [f"<{number}>kiosk net.refused" for number in (6, 4, 3)]


def test_the_log_of_a_year_takes_four_files_of_a_megabyte(tmp_path: Path) -> None:
    handler = rotating(tmp_path)
    moment = datetime(2026, 1, 1, tzinfo=UTC)
    record = logging.LogRecord(
        "kiosk", logging.WARNING, "", 0, "net.refused " + "x" * 4000, (), None
    )
    for _day in range(365):
        # A bad day: the network is away for four hours.
        for _ in range(20):
            moment += timedelta(minutes=12)
            record.created = moment.timestamp()
            handler.handle(record)
        moment += timedelta(hours=20)
    handler.close()
    files = sorted(tmp_path.glob(f"{NAME}*"))
    assert len(files) == KEPT + 1
    assert sum(path.stat().st_size for path in files) <= (KEPT + 1) * MAX_BYTES
    newest = (tmp_path / NAME).read_text("utf-8")
    assert "2026-12-31" in newest.splitlines()[-1]
