"""A counter with the design's own sample configuration, called as a shell would call it."""

import io
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from PIL import Image

from kiosk.app.main import command
from tests.contract.service import Service, served

CONFIGURATION = """
mode = "custom"
locale = "pt-BR"
[custom]
identity_url = "{url}"
api_url = "{url}"
web_url = "{url}"
[credentials]
account = "counter"
tenant = "0000-tenant"
private_key_file = "key.pem"
[services.onboarding]
api_key = "file:key-of-onboarding"
[services.transactional]
api_key = "env:KEY_OF_TRANSACTIONAL"
[services.document]
api_key = "env:KEY_OF_DOCUMENT"
[services.age]
api_key = "env:KEY_OF_AGE"
[store]
folder = "store"
key_file = "store.key"
[network]
timeout_s = 1
poll_limit_s = 2
"""


@dataclass(frozen=True, kw_only=True)
class Told:
    """What one command left behind."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, object]:
        """The one object on stdout."""
        value = json.loads(self.out)
        assert isinstance(value, dict)
        return value


@dataclass(frozen=True, kw_only=True)
class Shell:
    """Calls the program with this counter's configuration."""

    service: Service
    folder: Path
    capture: pytest.CaptureFixture[str]

    def __call__(self, *words: str) -> Told:
        """Run one command to its end."""
        self.capture.readouterr()
        config = str(self.folder / "kiosk.toml")
        try:
            # Beneath `main`, which would change the limits of the whole test run.
            status = command(words[0], ["--config", config, *words[1:]])
        except SystemExit as left:
            status = int(left.code or 0)
        out, err = self.capture.readouterr()
        return Told(status=int(status), out=out, err=err)

    def submit(self, operation: str, *words: str) -> Told:
        """`kiosk submit` with a customer and a selfie, where the operation takes one."""
        selfie = () if operation == "document" else ("--selfie", str(self.picture))
        who = ("--code", "123.456.789-09", "--name", "Luke Skywalker")
        return self("submit", operation, *who, *selfie, "--json", *words)

    @property
    def picture(self) -> Path:
        """A picture that the contract takes as it is."""
        return self.folder / "picture.jpg"


@pytest.fixture(scope="session")
def private_key() -> rsa.RSAPrivateKey:
    """One key for all; making one takes a while."""
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


@pytest.fixture
def service(private_key: rsa.RSAPrivateKey) -> Iterator[Service]:
    """The service of one test, which may not have found fault with anything at the end."""
    with served(private_key.public_key()) as running:
        yield running
    assert running.faults == []


@pytest.fixture
def shell(
    service: Service,
    private_key: rsa.RSAPrivateKey,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Shell:
    """A counter of its own: configuration, keys, journal."""
    (tmp_path / "kiosk.toml").write_text(CONFIGURATION.format(url=service.url))
    pem = private_key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    for name, content in (("key.pem", pem), ("key-of-onboarding", b"onboarding-key\n")):
        (tmp_path / name).write_bytes(content)
        (tmp_path / name).chmod(0o600)
    for name in ("transactional", "document", "age"):
        monkeypatch.setenv(f"KEY_OF_{name.upper()}", f"{name}-key")
    file = io.BytesIO()
    Image.new("RGB", (1280, 720), (120, 110, 100)).save(file, "JPEG", quality=92)
    (tmp_path / "picture.jpg").write_bytes(file.getvalue())
    return Shell(service=service, folder=tmp_path, capture=capsys)
