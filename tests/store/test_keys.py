"""Where the key lies, and that nothing falls back to a place in the open."""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from keyring.backends import chainer, fail, null

from kiosk.domain.configuration.settings import StoreSettings
from kiosk.store.keys import (
    CredentialKey,
    FileKey,
    StoredKeys,
    Vault,
    VaultKey,
    key_source,
    load_or_make,
)
from kiosk.store.opening import open_journal
from kiosk.store.vault import first_usable, os_vault
from tests.store.samples import VISIT, Clock, MemoryVault, code_of, onboarding, witness

KEY = bytes(range(32))
posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps no such bits")


class PlaintextKeyring(MemoryVault):
    """What keyrings.alt calls its own."""


class Chain:
    """Looks like keyring's chain of backends."""

    def __init__(self, *backends: object) -> None:
        self.backends = list(backends)


def test_the_vault_keeps_the_key(tmp_path: Path) -> None:
    vault = MemoryVault()
    for number in (1, 2):
        source = key_source(StoreSettings(), folder=tmp_path / "s", vault=vault, environ={})
        opened = open_journal(
            StoreSettings(), folder=tmp_path / "s", key=source, witness=witness(Clock())
        )
        opened.journal.prepare(onboarding(), visit=VISIT, mode="sandbox")
        assert len(opened.journal.find()) == number
        assert opened.audit.verify() == ()
        opened.journal.close()
    assert len(vault.kept) == 2  # the key and the anchor of the audit trail
    assert not list((tmp_path / "s").glob("*anchor*"))


def test_without_a_vault_the_configuration_must_name_a_file(tmp_path: Path) -> None:
    def source() -> object:
        return key_source(StoreSettings(), folder=tmp_path, vault=None, environ={})

    assert code_of(source) == "store.no_vault"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("vault", [MemoryVault(forgets=True), MemoryVault(locked=True)])
def test_a_vault_that_forgets_or_is_locked_is_no_vault(vault: Vault) -> None:
    assert code_of(lambda: load_or_make(VaultKey(vault, name="x"), anything_sealed=False)) == (
        "store.no_vault"
    )


def test_only_real_vaults_are_taken() -> None:
    good = MemoryVault()
    made: tuple[Callable[[], object], ...] = (PlaintextKeyring, fail.Keyring, null.Keyring)
    refused = [make() for make in made]
    assert [first_usable([each]) for each in refused] == [None, None, None]
    assert first_usable([Chain(*refused)]) is None
    assert first_usable([Chain(*refused, good)]) is good
    chain: Callable[[], object] = chainer.ChainerBackend
    assert first_usable([chain()]) is None


def test_the_tests_themselves_have_no_vault() -> None:
    assert os_vault() is None


@posix
def test_a_key_file_is_made_for_its_owner_alone(tmp_path: Path) -> None:
    settings = StoreSettings(key_file="store.key")
    source = key_source(settings, folder=tmp_path, vault=MemoryVault(), environ={})
    made = load_or_make(source, anything_sealed=False)
    assert (tmp_path / "store.key").stat().st_mode & 0o777 == 0o600
    assert load_or_make(source, anything_sealed=True) == made


@posix
@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660, 0o620, 0o601])
def test_a_key_file_that_others_reach_is_refused(tmp_path: Path, mode: int) -> None:
    source = FileKey(tmp_path / "store.key")
    source.write(StoredKeys(current=KEY))
    (tmp_path / "store.key").chmod(mode)
    assert code_of(source.read) == "store.key_permissions"


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only root gives files away")
def test_a_key_file_of_somebody_else_is_refused(tmp_path: Path) -> None:
    source = FileKey(tmp_path / "store.key")
    source.write(StoredKeys(current=KEY))
    os.chown(tmp_path / "store.key", 65534, 65534)
    assert code_of(source.read) == "store.key_permissions"


@posix
@pytest.mark.parametrize(
    "text", ["", "{}", "zz", "00ff", '{"current": 5}', '{"current": "00"}', "[1]", '{"current": []']
)
def test_a_key_file_with_something_else_in_it_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "store.key"
    path.write_text(text)
    path.chmod(0o600)
    assert code_of(FileKey(path).read) == "store.key_unreadable"


def test_a_credential_is_read_and_never_written(tmp_path: Path) -> None:
    (tmp_path / "kiosk").write_text(KEY.hex() + "\n")
    settings = StoreSettings(key_credential="kiosk")
    source = key_source(
        settings,
        folder=tmp_path / "s",
        vault=None,
        environ={"CREDENTIALS_DIRECTORY": str(tmp_path)},
    )
    assert source.read() == StoredKeys(current=KEY)
    assert code_of(lambda: source.write(StoredKeys(current=KEY))) == "store.key_read_only"


def test_a_credential_that_is_not_there(tmp_path: Path) -> None:
    def source(name: str, environ: dict[str, str]) -> object:
        settings = StoreSettings(key_credential=name)
        return key_source(settings, folder=tmp_path, vault=MemoryVault(), environ=environ)

    where = {"CREDENTIALS_DIRECTORY": str(tmp_path)}
    assert code_of(lambda: source("kiosk", {})) == "store.key_missing"
    assert code_of(lambda: source("../kiosk", where)) == "store.key_missing"
    assert code_of(CredentialKey(tmp_path / "kiosk").read) == "store.key_missing"


def test_keys_hide_themselves() -> None:
    keys = StoredKeys(current=KEY, following=KEY)
    assert "following" not in repr(keys)
    assert KEY.hex() not in repr(keys)


def test_a_key_file_keeps_both_keys_of_a_rotation(tmp_path: Path) -> None:
    source = FileKey(tmp_path / "store.key")
    source.write(StoredKeys(current=KEY, following=KEY[::-1]))
    assert source.read() == StoredKeys(current=KEY, following=KEY[::-1])
    assert set(json.loads((tmp_path / "store.key").read_text())) == {"current", "following"}
