"""Starting and stopping, keys, the record that outlives the program, and what stays unloaded."""

import json
import socket
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import httpx
import pytest

from kiosk.simulator.credentials import make_credentials
from kiosk.simulator.notice import notice
from kiosk.simulator.server import SimulatorError, SimulatorThread
from tests.simulator.counter import Counter, onboarding

ROOT = Path(__file__).resolve().parents[2]


def test_importing_loads_no_server() -> None:
    heavy = "{'starlette', 'uvicorn', 'cryptography', 'asyncio.base_events'}"
    code = (
        f"import sys, kiosk.simulator.scenarios, kiosk.simulator; print({heavy} & set(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "set()"
    code = "import sys, kiosk.simulator.server; print({'starlette', 'uvicorn'} & set(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "set()"


def test_two_at_once_do_not_know_each_other() -> None:
    first, second = SimulatorThread(), SimulatorThread()
    try:
        one, two = Counter(first, first.start()), Counter(second, second.start())
        with closing(one.http), closing(two.http):
            one.made(onboarding())
            assert len(first.record()) == 1
            assert second.record() == ()
            stranger = two.http.post("/processes/v1", json={}, headers=one.headers())
            assert stranger.json()["error"]["code"] == "10501"
    finally:
        first.stop()
        second.stop()


def test_it_listens_on_loopback_and_is_gone_after_stop() -> None:
    simulator = SimulatorThread()
    base_url = simulator.start()
    assert base_url.startswith("http://127.0.0.1:")
    with pytest.raises(SimulatorError):
        simulator.start()
    simulator.stop()
    with pytest.raises(httpx.ConnectError):
        httpx.get(f"{base_url}/_simulator/record", trust_env=False)
    simulator.stop()


def test_a_port_that_is_taken_is_said() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(OSError, match="in use"):
        SimulatorThread(taken.getsockname()[1]).start()


def test_the_record_outlives_the_program(tmp_path: Path) -> None:
    file = tmp_path / "record.jsonl"
    simulator = SimulatorThread(record=file)
    counter = Counter(simulator, simulator.start())
    with closing(counter.http):
        made = [counter.made(onboarding())["id"] for _ in range(2)]
    simulator.stop()
    lines = [json.loads(line) for line in file.read_text().splitlines()]
    assert [line["id"] for line in lines] == made


def test_a_key_file_is_made_once_and_kept_private(tmp_path: Path) -> None:
    file = tmp_path / "keys" / "simulator.pem"
    first = make_credentials(file)
    assert make_credentials(file) == first
    if sys.platform != "win32":
        assert file.stat().st_mode & 0o077 == 0
    file.write_text("no key")
    with pytest.raises(ValueError, match=r".+"):
        make_credentials(file)


def test_secrets_hide_from_repr() -> None:
    credentials = make_credentials()
    assert "PRIVATE" not in repr(credentials)
    assert "simulator-onboarding" not in repr(credentials)


def test_alone_it_serves_until_it_is_told_to_end(tmp_path: Path) -> None:
    record = tmp_path / "record.jsonl"
    code = (
        "from pathlib import Path; from kiosk.simulator.server import serve;"
        f"raise SystemExit(serve(0, record=Path({str(record)!r})))"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout is not None
        base_url = program.stdout.readline().split()[3]
        key_file = Path(program.stdout.readline().partition(": ")[2].strip())
        assert "PRIVATE KEY" in key_file.read_text()
        answer = httpx.get(f"{base_url}/_simulator/identifiers", trust_env=False)
        assert len(answer.json()["identifiers"]) > 30
        program.terminate()
        program.stdout.read()
    assert program.returncode == 0
    assert not key_file.exists()


def test_the_notice_says_what_a_client_needs() -> None:
    credentials = make_credentials()
    text = notice("http://127.0.0.1:9900", credentials, Path("key.pem"))
    for word in ("127.0.0.1:9900", "key.pem", "simulator-onboarding", "12345678909"):
        assert word in text
    assert "BEGIN" not in text
