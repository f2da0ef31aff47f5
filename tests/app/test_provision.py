"""One file sets a counter up; its secrets go and do not come back."""

import argparse
import json
import stat
import sys
from pathlib import Path

import pytest
import tomli_w
from keyring.errors import KeyringLocked

from kiosk.app.commands.provision import provision
from kiosk.app.configuration import provisioning
from kiosk.app.configuration.reader import read_file
from kiosk.app.configuration.secret_places import FileKeeper, VaultKeeper
from kiosk.app.window.pin import matches
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.problem import ProblemError
from kiosk.simulator.credentials import make_credentials
from tests.unico.certificates import Authority

PIN = "471100"
API_KEY = "an-api-key-that-nobody-may-find"


class DictVault:
    """A vault in memory; `locked` refuses like a real one."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False
        self.writes = 0

    def get_password(self, service: str, username: str) -> str | None:
        if self.locked:
            raise KeyringLocked
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.locked:
            raise KeyringLocked
        self.writes += 1
        self.kept[service, username] = password


@pytest.fixture(scope="module")
def private_key() -> str:
    return make_credentials().private_key_pem.decode()


@pytest.fixture(scope="module")
def ca(tmp_path_factory: pytest.TempPathFactory) -> str:
    return Authority(tmp_path_factory.mktemp("ca")).ca_file.read_text("utf-8")


def document(private_key: str, ca: str = "") -> str:
    """A whole provisioning file."""
    return tomli_w.dumps(
        {
            "configuration": {
                "mode": "sandbox",
                "locale": "es-MX",
                "credentials": {"account": "counter", "tenant": "tenant"},
                "services": {"onboarding": {"use_case": 'A "quoted" \\ case'}, "age": {}},
                "policy": {"score_approve_at": 60},
                "consent": {"version": "2026-09"},
                "counter": {"lockdown": True},
            },
            "secrets": {
                "private_key": private_key,
                "manager_pin": PIN,
                "api_keys": {"onboarding": API_KEY, "age": f"{API_KEY}-2"},
            },
            **({"certificates": {"ca": ca}} if ca else {}),
            "consent_texts": {"pt-BR": "Sim.", "es-MX": "Sí.", "en-US": "Yes."},
        }
    )


def run(file: Path, config: Path, vault: DictVault | None, folder: Path | None = None) -> int:
    """`kiosk provision FILE --config CONFIG --json`."""
    arguments = argparse.Namespace(
        file=str(file),
        config=str(config),
        secrets_folder=None if folder is None else str(folder),
        json=True,
    )
    return provision(arguments, vault=vault)


def test_one_file_sets_a_counter_up_and_loses_its_secrets(
    tmp_path: Path, private_key: str, ca: str, capsys: pytest.CaptureFixture[str]
) -> None:
    file, config, vault = tmp_path / "new.toml", tmp_path / "etc" / "kiosk.toml", DictVault()
    file.write_text(document(private_key, ca), "utf-8")
    assert run(file, config, vault) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["wiped"]
    assert not told["unchanged"]

    made = read_file(config)
    assert made.services[Operation.ONBOARDING].use_case == 'A "quoted" \\ case'
    assert made.network.ca_file == str(config.parent / "ca.pem")
    assert made.consent.folder == str(config.parent / "consent")
    assert made.counter.lockdown
    assert not made.store.key_file, "a machine with a vault keeps the journal's key there"
    assert vault.kept["kiosk", "onboarding"] == API_KEY
    assert vault.kept["kiosk", "private_key"] == private_key.strip()
    assert matches(vault.kept["kiosk", "manager_pin"], PIN)
    for path in tmp_path.rglob("*"):
        if path.is_file():
            text = path.read_text("utf-8")
            assert API_KEY not in text, path
            assert "PRIVATE KEY" not in text, path
            assert PIN not in text, path


def test_a_second_run_changes_nothing(
    tmp_path: Path, private_key: str, capsys: pytest.CaptureFixture[str]
) -> None:
    file, config, vault = tmp_path / "new.toml", tmp_path / "kiosk.toml", DictVault()
    whole = document(private_key)
    file.write_text(whole, "utf-8")
    run(file, config, vault)
    before, wiped, writes = config.read_bytes(), file.read_bytes(), vault.writes
    capsys.readouterr()
    # The wiped file again, then a copy that still has its secrets.
    for text in (None, whole):
        if text is not None:
            file.write_text(text, "utf-8")
        run(file, config, vault)
        told = json.loads(capsys.readouterr().out)
        assert told["changed"] == []
        assert config.read_bytes() == before
        assert file.read_bytes() == wiped
        assert vault.writes == writes


def test_without_a_vault_nothing_is_written_unless_a_folder_is_named(
    tmp_path: Path, private_key: str
) -> None:
    file, config = tmp_path / "new.toml", tmp_path / "kiosk.toml"
    file.write_text(document(private_key), "utf-8")
    before = file.read_bytes()
    with pytest.raises(ProblemError) as refused:
        run(file, config, None)
    assert refused.value.problem.code == "config.no_vault"
    assert not config.exists()
    assert file.read_bytes() == before

    run(file, config, None, folder=tmp_path / "secrets")
    key = tmp_path / "secrets" / "onboarding"
    assert read_file(config).services[Operation.ONBOARDING].api_key.name == str(key)
    assert key.read_text("utf-8") == API_KEY
    assert read_file(config).store.key_file == str(tmp_path / "secrets" / "store.key")
    if sys.platform != "win32":
        assert stat.S_IMODE(key.stat().st_mode) == 0o600
        assert stat.S_IMODE(key.parent.stat().st_mode) == 0o700
        assert stat.S_IMODE(config.stat().st_mode) == 0o644


def test_a_locked_vault_leaves_the_file_as_it_was(tmp_path: Path, private_key: str) -> None:
    file, config, vault = tmp_path / "new.toml", tmp_path / "kiosk.toml", DictVault()
    file.write_text(document(private_key), "utf-8")
    before = file.read_bytes()
    vault.locked = True
    with pytest.raises(ProblemError) as refused:
        run(file, config, vault)
    assert refused.value.problem.code == "config.no_vault"
    assert (file.read_bytes(), config.exists()) == (before, False)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("[secrts]\nmanager_pin='1234'", 'did you mean "secrets"?'),
        ("[secrets]\nmanager_pn='1234'", "secrets.manager_pn is not known"),
        ("[secrets.api_keys]\nonbording='x'", 'did you mean "onboarding"?'),
        ("[configuration.counter]\nlokdown=true", 'did you mean "lockdown"?'),
        ("[configuration]\nmode='live'", "mode"),
        ("[secrets]\nmanager_pin='12'", "4 to 12 digits"),
        ("[secrets]\nprivate_key='abc'", "PEM"),
        ("[certificates]\nca='abc'", "certificates.ca"),
        ("[consent_texts]\n'pt-BR'='Sim'", "consent.version"),
        ("[consent_texts]\n'fr-FR'='Oui'", "consent_texts.fr-FR"),
        ("[configuration.consent]\nversion='../x'\n[consent_texts]\n'pt-BR'='Sim'", "version"),
    ],
)
def test_what_is_wrong_is_named_and_nothing_is_written(
    tmp_path: Path, text: str, named: str
) -> None:
    file, config, vault = tmp_path / "new.toml", tmp_path / "kiosk.toml", DictVault()
    file.write_text(text, "utf-8")
    with pytest.raises(ProblemError) as refused:
        run(file, config, vault)
    assert named in refused.value.problem.detail
    assert not config.exists()
    assert vault.kept == {}
    assert file.read_text("utf-8") == text


def test_secrets_are_in_no_repr(tmp_path: Path, private_key: str) -> None:
    file = tmp_path / "new.toml"
    file.write_text(document(private_key), "utf-8")
    read = provisioning.read(file, VaultKeeper(DictVault()), target=tmp_path / "kiosk.toml")
    assert API_KEY not in repr(read)
    assert PIN not in repr(read)
    assert API_KEY not in repr(FileKeeper(tmp_path))
