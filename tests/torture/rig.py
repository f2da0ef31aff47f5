"""A counter's folder, a simulator in a process of its own, and the record that it keeps.

What the torture runs stand on. The record is the judge: it is written by the other side, to the
disk, before an answer goes out.
"""

import json
import os
import random
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image

from kiosk.simulator.record import sha256

ROOT = Path(__file__).resolve().parents[2]
NAME = "Luke Skywalker"
Key = tuple[str, str]
"""Operation, and SHA-256 of the identifier: a submission's name on both sides."""
KEYS = {f"KIOSK_{o.upper()}_KEY": f"simulator-{o}" for o in ("onboarding", "document", "age")}
_CONFIGURATION = """\
mode = "custom"
[custom]
identity_url = "{url}"
api_url = "{url}"
web_url = "{url}"
[credentials]
account = "counter"
tenant = "simulator"
private_key_file = "{key}"
[services.onboarding]
api_key = "env:KIOSK_ONBOARDING_KEY"
[services.document]
api_key = "env:KIOSK_DOCUMENT_KEY"
[services.age]
api_key = "env:KIOSK_AGE_KEY"
result_path = "idAge.result"
[journeys.flows.id]
[store]
folder = "store"
key_file = "store.key"
[network]
requests_per_s = 100
poll_limit_s = {poll_limit_s}
timeout_s = {timeout_s}
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Simulator:
    """Where it listens, and the two files that it writes."""

    url: str
    key: Path
    record: Path

    @property
    def address(self) -> tuple[str, int]:
        """Host and port."""
        host, _, port = self.url.removeprefix("http://").partition(":")
        return host, int(port)

    def entries(self) -> list[dict[str, Any]]:
        """One for each process made so far, oldest first."""
        return Record(self.record).entries()

    def switch_on(self, *faults: dict[str, Any]) -> None:
        """What goes wrong with the requests that fit (docs/simulator.md)."""
        self._control("POST", json.dumps(faults).encode())

    def clear_faults(self) -> None:
        """Nothing goes wrong any more."""
        self._control("DELETE", b"")

    def _control(self, method: str, body: bytes) -> None:
        connection = HTTPConnection(*self.address, timeout=10)
        try:
            connection.request(method, "/_simulator/faults", body)
            assert connection.getresponse().status < 300
        finally:
            connection.close()


class Record:
    """Reads a growing record; what was read once is not read again."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._offset = 0
        self._entries: list[dict[str, Any]] = []

    def entries(self) -> list[dict[str, Any]]:
        """All, oldest first."""
        if self._file.exists():
            with self._file.open("rb") as file:
                file.seek(self._offset)
                whole, end, _rest = file.read().rpartition(b"\n")
            self._offset += len(whole) + len(end)
            self._entries += [json.loads(line) for line in whole.splitlines()]
        return self._entries

    def made(self) -> dict[Key, list[str]]:
        """Process ids by operation and identifier."""
        made: dict[Key, list[str]] = {}
        for entry in self.entries():
            made.setdefault((entry["operation"], entry["subject_sha256"]), []).append(entry["id"])
        return made


@contextmanager
def simulator(folder: Path) -> Iterator[Simulator]:
    """`kiosk simulator` until the block ends."""
    key, record = folder / "service.pem", folder / "record.jsonl"
    words = ["simulator", "--port", "0", "--record", str(record), "--key", str(key)]
    with subprocess.Popen(
        [sys.executable, "-m", "kiosk", *words], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stdout is not None
            first = process.stdout.readline()
            url = next(word for word in first.split() if word.startswith("http://"))
            yield Simulator(url=url, key=key, record=record)
        finally:
            process.terminate()
            process.wait(10)


def environment() -> dict[str, str]:
    """What the program's processes see."""
    return {
        **os.environ,
        **KEYS,
        "OPENBLAS_NUM_THREADS": "1",
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
    }


def configure(
    folder: Path,
    served: Simulator,
    *,
    url: str = "",
    poll_limit_s: float = 1.0,
    timeout_s: float = 5.0,
) -> Path:
    """A counter's configuration in `folder`; its journal lies beside it."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "kiosk.toml"
    path.write_text(
        _CONFIGURATION.format(
            url=url or served.url,
            key=served.key,
            poll_limit_s=poll_limit_s,
            timeout_s=timeout_s,
        ),
        encoding="utf-8",
    )
    return path


def kiosk(*words: str, config: Path | None = None) -> subprocess.CompletedProcess[str]:
    """`python -m kiosk WORDS`, to its end."""
    named = [] if config is None else ["--config", str(config)]
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *words, *named],
        cwd=ROOT,
        env=environment(),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def seeded(seed: int) -> random.Random:
    """Repeatable chance."""
    return random.Random(seed)


def fresh_codes(chance: random.Random) -> Iterator[str]:
    """Valid CPFs that nobody else of this run has, none of them a test identifier."""
    seen = set[str]()
    while True:
        front = f"{chance.randrange(100_000_000, 690_000_000)}"
        if front not in seen and len(set(front)) > 1:
            seen.add(front)
            first = _check_digit(front)
            yield front + first + _check_digit(front + first)


def _check_digit(digits: str) -> str:
    weighted = sum(int(d) * w for d, w in zip(reversed(digits), range(2, 12), strict=False))
    return str(-weighted % 11 % 10)


def subject(code: str) -> str:
    """As the record names it."""
    return sha256(code)


def jpeg(shade: int = 120, *, size: tuple[int, int] = (800, 600), noise: int = 12) -> bytes:
    """A picture that passes; noise makes it as large as one of a camera."""
    out = BytesIO()
    grain = Image.effect_noise(size, noise)
    plain = Image.new("L", size, shade)
    Image.merge("RGB", (grain, plain, plain)).save(out, "JPEG", quality=92)
    return out.getvalue()
