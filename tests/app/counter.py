"""A configured counter in a folder of its own, and its commands: `counter.does("submit", ...)`."""

import json
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kiosk.app.main import command
from kiosk.simulator.server import SimulatorThread


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """How a command ended."""

    status: int
    out: str
    err: str

    @property
    def answer(self) -> dict[str, object]:
        """The one object on stdout."""
        assert self.out.count("\n") == 1, self.out
        found = json.loads(self.out)
        assert isinstance(found, dict)
        return found

    @property
    def rows(self) -> list[dict[str, object]]:
        """The array of a list command."""
        found = json.loads(self.out)
        assert isinstance(found, list)
        return found

    @property
    def complaint(self) -> str:
        """The one line on stderr."""
        assert self.err.count("\n") == 1, self.err
        return self.err


@dataclass(slots=True)
class Counter:
    """`config` lies in `folder` with its keys; `does` runs one command as `main` would."""

    folder: Path
    simulator: SimulatorThread
    url: str
    capture: pytest.CaptureFixture[str]
    extra: str = ""
    config: Path = field(init=False)

    def __post_init__(self) -> None:
        self.config = self.folder / "kiosk.toml"
        self.configure()

    def configure(self, extra: str = "", *, without: tuple[str, ...] = ()) -> None:
        """Write the configuration, with more lines, or without some services."""
        keys = self.simulator.credentials()
        self.secret("key.pem", keys.private_key_pem.decode())
        lines = [
            'mode = "custom"',
            "[custom]",
            *(f'{name}_url = "{self.url}"' for name in ("identity", "api", "web")),
            f'[credentials]\naccount = "{keys.account}"\ntenant = "{keys.tenant}"',
            'private_key_file = "key.pem"',
            '[store]\nfolder = "data"\nkey_file = "store.key"',
        ]
        for operation, key in keys.api_keys.items():
            if operation.value in without:
                continue
            self.secret(operation.value, key)
            lines.append(f'[services.{operation.value}]\napi_key = "file:{operation.value}"')
            if operation.value == "age":
                lines.append('result_path = "idAge.result"')
        self.config.write_text("\n".join([*lines, extra, ""]), "utf-8")

    def secret(self, name: str, content: str) -> None:
        """A file that only its owner may read."""
        path = self.folder / name
        path.touch(mode=0o600)
        path.chmod(0o600)
        path.write_text(content, "utf-8")

    def does(self, name: str, *words: str) -> Done:
        """One command with `--config`, in this process."""
        self.capture.readouterr()
        status = command(name, [*words, "--config", str(self.config)])
        told = self.capture.readouterr()
        return Done(status=int(status), out=told.out, err=told.err)

    def submits(self, operation: str, *words: str) -> Done:
        """`kiosk submit OPERATION … --json`."""
        return self.does("submit", operation, *words, "--json")
