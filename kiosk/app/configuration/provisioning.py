"""Applies one provisioning file: configuration, secrets, certificate, consent texts.

Everything is read and checked before anything is written; the configuration is written last, so
that it never names what is not there. May hold secrets for as long as it runs; must not put one
into a message.
"""

import copy
import os
import ssl
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import tomli_w

from kiosk.app.configuration.ownership import acting_for, keep_access
from kiosk.app.configuration.reader import parse
from kiosk.app.configuration.secret_places import Keeper
from kiosk.app.configuration.section import Section, refuse
from kiosk.app.window.pin import hash_pin, matches
from kiosk.domain.configuration.languages import TAGS
from kiosk.domain.values.operation import Operation
from kiosk.domain.values.problem import ProblemError
from kiosk.domain.values.text import canonical
from kiosk.people import first_manager
from kiosk.store.files import write_whole

PRIVATE_KEY, MANAGER_PIN, PROXY_PASSWORD = "private_key", "manager_pin", "proxy_password"
FIRST_MANAGER = "first_manager"
CA_FILE, CONSENT_FOLDER = "ca.pem", "consent"
SHORTEST_PIN, LONGEST_PIN = 4, 12


@dataclass(slots=True, kw_only=True)
class Provision:
    """What a provisioning file says, read and checked."""

    configuration: dict[str, object]
    """What becomes kiosk.toml, with references in the place of secrets."""
    secrets: dict[str, str] = field(default_factory=dict, repr=False)
    files: dict[str, str] = field(default_factory=dict)
    """Name beside kiosk.toml to content."""
    rest: dict[str, object] = field(default_factory=dict)
    """The file as it stays once its secrets are gone."""
    identity: tuple[int, int] = (0, 0)
    """Device and number of the file that was read: no other one is wiped."""


@dataclass(slots=True, kw_only=True)
class Applied:
    """What was done. Names only."""

    changed: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)

    def note(self, name: str, *, changed: bool) -> None:
        """One thing more."""
        (self.changed if changed else self.unchanged).append(name)


def read(path: Path, keeper: Keeper, *, target: Path) -> Provision:
    """Read and check `path`. ProblemError of kind CONFIGURATION that names the key."""
    try:
        with path.open("rb") as file:
            identity = _identity(file.fileno())
            document = tomllib.loads(file.read().decode("utf-8-sig"))
    except OSError as error:
        raise refuse("config.unreadable", f"{path}: {error.strerror}") from None
    except UnicodeDecodeError:
        raise refuse("config.encoding", f"{path} is not UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        raise refuse("config.toml", str(error)) from None
    top = Section("", copy.deepcopy(document), [])
    configuration = top.section("configuration").values
    secrets = _secrets(top.section("secrets"))
    ca, consent = _certificate(top.section("certificates")), top.section("consent_texts")
    top.done()
    made = Provision(configuration=configuration, secrets=secrets, identity=identity)
    _refer(configuration, secrets, keeper)
    _place_store_key(configuration, keeper)
    if ca:
        made.files[CA_FILE] = ca
        _table(configuration, "network")["ca_file"] = CA_FILE
    _add_consent(made, consent)
    # Everything that the program would refuse at its start is refused here.
    parse(tomli_w.dumps(configuration), folder=target.parent)
    made.rest = {**document, "configuration": configuration}
    made.rest.pop("secrets", None)
    return made


def apply(provision: Provision, keeper: Keeper, *, target: Path) -> Applied:
    """Write what is not so already. ProblemError where a place can not be written."""
    applied = Applied()
    for name, secret in provision.secrets.items():
        kept = keeper.read(name)
        same = _is_kept(name, kept or "", secret)
        if not same:
            keeper.write(name, _to_keep(name, secret))
        applied.note(f"secret {name}", changed=not same)
    try:
        with acting_for(target.parent):
            target.parent.mkdir(mode=0o755, parents=True, exist_ok=True)
            for place, content in provision.files.items():
                written = _written(target.parent / place, content, private=False)
                applied.note(place, changed=written)
            changed = _written(target, tomli_w.dumps(provision.configuration), private=True)
    except OSError as error:
        raise refuse("provision.write", f"{target.parent}: {error.strerror}") from None
    applied.note(target.name, changed=changed)
    return applied


def _identity(descriptor: int) -> tuple[int, int]:
    status = os.fstat(descriptor)
    return status.st_dev, status.st_ino


def _is_kept(name: str, kept: str, secret: str) -> bool:
    if name == MANAGER_PIN:
        return kept == secret or matches(kept, secret)
    if name == FIRST_MANAGER:
        return first_manager.is_of(kept, secret)
    return kept == secret


def _to_keep(name: str, secret: str) -> str:
    if name == MANAGER_PIN:
        return hash_pin(secret)
    return first_manager.to_keep(secret) if name == FIRST_MANAGER else secret


def wipe(path: Path, rest: Mapping[str, object], *, identity: tuple[int, int]) -> None:
    """Overwrite the file's bytes where they lie, then keep what is no secret.

    A disk that moves its sectors about (SSD, copy-on-write) may still hold the old ones: bring the
    file on a medium that is thrown away, or delete its key with the encrypted disk. ProblemError
    `provision.swapped` where another file lies there by now: that one is left alone.
    """
    with path.open("r+b") as file:
        if _identity(file.fileno()) != identity:
            raise refuse("provision.swapped", f"{path} is another file than the one that was read")
        file.write(bytes(os.fstat(file.fileno()).st_size))
        file.flush()
        os.fsync(file.fileno())
        file.seek(0)
        file.write(b"# The secrets were taken out of this file when it was applied.\n")
        file.write(tomli_w.dumps(rest).encode("utf-8"))
        file.truncate()
        file.flush()
        os.fsync(file.fileno())


def may_be_wiped(path: Path) -> None:
    """ProblemError where the secrets could not be taken out afterwards."""
    if not os.access(path, os.W_OK):
        raise refuse("provision.read_only", f"{path} can not be written: its secrets would stay")


def _secrets(s: Section) -> dict[str, str]:
    found = {name: s.exact(name) for name in (PRIVATE_KEY, MANAGER_PIN, PROXY_PASSWORD)}
    services = [o.value for o in Operation if o is not Operation.JOURNEY]
    keys = s.section("api_keys")
    found |= {name: keys.exact(name) for name in services}
    keys.done()
    found[FIRST_MANAGER] = _first_manager(s.section(FIRST_MANAGER))
    s.done()
    found = {name: value for name, value in found.items() if value}
    if MANAGER_PIN in found:
        found[MANAGER_PIN] = canonical(found[MANAGER_PIN])
    pin = found.get(MANAGER_PIN, "0" * SHORTEST_PIN)
    if not (pin.isascii() and pin.isdecimal() and SHORTEST_PIN <= len(pin) <= LONGEST_PIN):
        raise refuse("provision.pin", f"secrets.{MANAGER_PIN} has to be 4 to 12 digits")
    key = found.get(PRIVATE_KEY)
    if key is not None and ("PRIVATE KEY-----" not in key or not key.startswith("-----BEGIN")):
        raise refuse("provision.private_key", f"secrets.{PRIVATE_KEY} has to be a key in PEM form")
    return found


def _first_manager(s: Section) -> str:
    name, badge, pin = s.text("name"), s.text("badge"), s.text("pin")
    s.done()
    if not (name or badge or pin):
        return ""
    try:
        return first_manager.draft(name=name, badge=badge, pin=pin)
    except ProblemError as error:
        raise refuse(
            "provision.first_manager",
            "secrets.first_manager needs a name and a pin of six digits that nobody would guess"
            f" first ({error.problem.code})",
        ) from None


def _certificate(s: Section) -> str:
    ca = s.exact("ca")
    s.done()
    if ca:
        try:
            ssl.create_default_context(cadata=ca)
        except (ssl.SSLError, ValueError):
            raise refuse(
                "provision.certificate", "certificates.ca has to be certificates in PEM form"
            ) from None
        ca += "\n"
    return ca


def _add_consent(made: Provision, s: Section) -> None:
    texts = {locale: s.exact(locale) for locale in TAGS if locale in s.values}
    s.known.extend(TAGS)
    s.done()
    if not texts:
        return
    table = _table(made.configuration, "consent")
    version = table.get("version")
    if not isinstance(version, str) or Path(version).name != version:
        raise refuse("config.value", "configuration.consent.version has to name the texts")
    table["folder"] = CONSENT_FOLDER
    for locale, text in texts.items():
        made.files[f"{CONSENT_FOLDER}/{version}.{locale}.txt"] = f"{text}\n"


def _refer(configuration: dict[str, object], secrets: Mapping[str, str], keeper: Keeper) -> None:
    for name in secrets:
        if name == PRIVATE_KEY:
            table = _table(configuration, "credentials")
            table.pop("private_key_file", None)
            table[PRIVATE_KEY] = keeper.ref(name)
        elif name == MANAGER_PIN:
            _table(configuration, "counter")[MANAGER_PIN] = keeper.ref(name)
        elif name == PROXY_PASSWORD:
            _table(configuration, "network")[PROXY_PASSWORD] = keeper.ref(name)
        elif name == FIRST_MANAGER:
            _table(configuration, "people")[FIRST_MANAGER] = keeper.ref(name)
        else:
            service = _table(_table(configuration, "services"), name)
            service["api_key"] = keeper.ref(name)


def _place_store_key(configuration: dict[str, object], keeper: Keeper) -> None:
    place, store = keeper.store_key(), configuration.get("store", {})
    named = isinstance(store, dict) and store.keys() & {"key_file", "key_credential"}
    if place and not named:
        _table(configuration, "store")["key_file"] = place


def _table(values: dict[str, object], key: str) -> dict[str, object]:
    found = values.setdefault(key, {})
    if not isinstance(found, dict):
        raise refuse("config.type", f"[{key}] has to be a table")
    return found


def _written(path: Path, content: str, *, private: bool) -> bool:
    before = path.stat() if path.exists() else None
    try:
        if before is not None and path.read_text("utf-8") == content:
            return False
    except UnicodeDecodeError:
        pass
    if not path.parent.exists():
        path.parent.mkdir(mode=0o755)
        path.parent.chmod(0o755)
    write_whole(path, content.encode("utf-8"))
    keep_access(path, before, private=private)
    return True
